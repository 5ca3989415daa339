// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/DestructionConfirmation.h"
#include "core/domain/Category.h"
#include "core/retention/RetentionTerm.h"
#include "server/store/RecordStore.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

#include <optional>

namespace kluis::server {

/// Takes a part of a dossier out of the store: operations and with them every value and its history, notes, keys, what is
/// known of documents, and chains (docs/decisions/0056). What was left of the chains, their lengths and heads, goes into the
/// certificate. Judges nothing. Lives as long as one transaction; the database's thread.
class Destroyer {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::Destroyer)

public:
    struct Outcome {
        quint64 seq = 0;
        bool whole = false;      ///< nothing of the dossier is left
        qint64 time = 0;         ///< when it was, Unix milliseconds
        QList<QByteArray> files; ///< BlobFiles' names; to be removed once this is committed
    };

    /// What a destruction would take, for who is to sign it.
    struct Amount {
        qint64 records = 0;
        qint64 documents = 0;
        bool whole = false; ///< nothing of the dossier would stay
    };

    explicit Destroyer(StoreDatabase& database) : m_database(database) {}

    /// What is known of a destruction that happened before a restore brought back what it took.
    struct Earlier {
        qint64 time = 0;    ///< when it was, Unix milliseconds, the server's clock
        bool whole = false; ///< nothing of the dossier was left; else the other part must be left now too
    };

    /// Changes nothing.
    [[nodiscard]] Result<Amount> amountOf(const StoredDossier& dossier, retention::Part part);

    /// Whether the store took anything into what is to be destroyed again, after it was destroyed.
    [[nodiscard]] Result<bool> hasNewer(const StoredDossier& dossier, retention::Part part, const Earlier& earlier);

    /// \p now Unix milliseconds. Notes the destruction as done, with its certificate. \p earlier: it happened already, and
    /// no more is taken than then.
    [[nodiscard]] Result<Outcome> destroy(const StoredDossier& dossier, const crypto::DestructionOrder& order,
                                          const crypto::DestructionConfirmation& confirmation, qint64 now,
                                          const std::optional<Earlier>& earlier = {});
    /// The same of a part of a dossier that is not here any more or not yet: so that nobody makes it again.
    /// The employer is here.
    [[nodiscard]] Result<Outcome> noteAbsent(const crypto::DestructionOrder& order,
                                             const crypto::DestructionConfirmation& confirmation, qint64 now,
                                             const Earlier& earlier);

private:
    struct Extent {
        QList<domain::Category> categories;
        bool whole = false;
    };
    [[nodiscard]] static Extent wholeDossier();
    struct Counts {
        qint64 operations = 0;
        qint64 records = 0;
        qint64 documents = 0;
        QByteArray chains; ///< SHA-256 over category, length and head of each, in order
    };
    [[nodiscard]] Result<Extent> extentOf(const StoredDossier& dossier, retention::Part part,
                                          const std::optional<Earlier>& earlier = {});
    [[nodiscard]] Result<Counts> count(qint64 dossier, const Extent& extent);
    [[nodiscard]] Result<void> remove(qint64 dossier, const Extent& extent);
    [[nodiscard]] Result<quint64> nextSeq(const TenantId& tenant);
    [[nodiscard]] Result<void> keepSigners(const crypto::DestructionOrder& order,
                                           const crypto::DestructionConfirmation& confirmation);
    struct Times {
        qint64 now = 0;
        qint64 firstAt = 0;
    };
    [[nodiscard]] Result<Outcome> note(const crypto::DestructionOrder& order,
                                       const crypto::DestructionConfirmation& confirmation, const Extent& extent,
                                       const Counts& counts, const Times& times, Outcome outcome);
    [[nodiscard]] Result<QByteArray> certify(const crypto::DestructionOrder& order,
                                             const crypto::DestructionConfirmation& confirmation, const Extent& extent,
                                             const Counts& counts, const Times& times);

    StoreDatabase& m_database;
};

} // namespace kluis::server
