// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "server/admin/DataFolder.h"
#include "server/anonymise/OperationMask.h"
#include "server/anonymise/Pseudonyms.h"
#include "server/anonymise/TableMask.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace kluis::server {

/// Fills a new server with what another one holds, of nobody (docs/decisions/0066). Reads one unchanging view, writes a
/// page a transaction. Memory grows with the number of dossiers, not with what is in them. One thread.
class Anonymiser {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::Anonymiser)

public:
    struct Summary {
        qint64 dossiers = 0;
        qint64 operations = 0; ///< in the copy
        qint64 leftOut = 0;    ///< operations that OperationMask leaves out whole
        qint64 accounts = 0;
    };
    /// Told how many operations were read so far, and of how many.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    /// \p to is new and empty; both outlive this. \p seed 32 bytes, which nobody keeps.
    Anonymiser(const DataFolder& from, const DataFolder& to, crypto::SecretBytes seed);

    /// Errors: as the stores, Corrupt for what does not open.
    [[nodiscard]] Result<Summary> run(const Progress& progress);

    [[nodiscard]] Pseudonyms& pseudonyms() { return m_pseudonyms; }

private:
    /// An operation that is ready to be accepted.
    struct Ready {
        protocol::Operation operation;
        qint64 serverTime = 0; ///< Unix milliseconds
    };
    Result<void> copyTables(StoreDatabase& from);
    Result<void> readAgreements(StoreDatabase& from);
    Result<void> copyOperations(StoreDatabase& from, const Progress& progress);
    /// \returns the place of the last one, or of the one before where there are no more.
    Result<qint64> readPage(StoreDatabase& from, qint64 after, std::vector<Ready>& page, qint64& read);
    Result<void> writePage(const std::vector<Ready>& page);
    Result<void> accept(StoreDatabase& to, const Ready& ready) const;

    const DataFolder& m_from;
    const DataFolder& m_to;
    Pseudonyms m_pseudonyms;
    OperationMask m_operations;
    Summary m_summary;
};

} // namespace kluis::server
