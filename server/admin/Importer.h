// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/intake/EmployeeImport.h"
#include "server/ServerKeys.h"
#include "server/admin/DirectWriter.h"
#include "server/store/AccountStore.h"
#include "server/store/Store.h"

#include <QCoreApplication>

#include <vector>

namespace kluis::server {

/// What came of an import.
struct ImportOutcome {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    intake::ImportReport report; ///< of the file: columns, refused rows
};

/// Brings an employer's personnel file into the store: a dossier for each new personnel number, an operation for what
/// changed of a known one, nothing for a row that says what is known. The server is the author (role System). Rows go
/// in by batches, each a transaction, so that any number fits in memory and a stopped import can just be run again.
/// One thread.
class Importer {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::Importer)

public:
    static constexpr std::size_t batchRows = 500;

    Importer(Store& store, const ServerKeys& keys, const Clock& clock) : m_store(store), m_keys(keys), m_clock(clock) {}

    /// \p file open for reading. Errors: the file's as a whole (intake::EmployeeImport::open()) and the store's.
    [[nodiscard]] Result<ImportOutcome> run(const Tenant& tenant, QIODevice& file,
                                            const QMap<QString, QString>& overrides);

private:
    enum class Change : quint8 {
        Created,
        Updated,
        None
    };
    using Batch = std::vector<intake::ImportedEmployee>;

    Result<void> storeBatch(const Tenant& tenant, const Batch& batch, ImportOutcome& outcome);
    Result<Change> storeEmployee(DirectWriter& writer, const Tenant& tenant, const intake::ImportedEmployee& employee);
    Result<Change> createDossier(DirectWriter& writer, const Tenant& tenant, const intake::ImportedEmployee& employee);
    Result<Change> updateDossier(DirectWriter& writer, const StoredDossier& dossier,
                                 const intake::ImportedEmployee& employee);
    Result<void> writeFields(DirectWriter& writer, const TenantId& tenant, const DossierId& dossier,
                             const domain::FieldValues& fields, const QHash<QString, quint64>& revisions);
    [[nodiscard]] OperationAuthor author() const;

    Store& m_store;
    const ServerKeys& m_keys;
    const Clock& m_clock;
};

} // namespace kluis::server
