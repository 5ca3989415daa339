// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/EmployeeImport.h"
#include "core/protocol/AccountMessages.h"

#include <QCoreApplication>

#include <memory>

class QIODevice;

namespace kluis::app {

class Vault;
class VaultReader;

/// What an import did; the same shape as the server's import prints.
struct ImportOutcome {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    intake::ImportReport report;

    /// {created, updated, unchanged, refused:[{line,column,reason}], warnings:[…], ignoredColumns, refusedColumns}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Brings an employer's personnel file into the open vault as ordinary edits of the person who imports: dossiers
/// that are new are made, fields that differ are set, the rest is left alone, so that the same file twice changes
/// nothing. Each employee is one or two durable transactions: stopping half-way loses nothing and repeats nothing.
/// Engine thread.
class EmployeeImporter {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::EmployeeImporter)

public:
    EmployeeImporter(Vault& vault, VaultReader& reader, protocol::GrantedTenant employer);

    /// \param mapping contents of a mapping file, or empty.
    [[nodiscard]] Result<ImportOutcome> import(QIODevice& file, const QByteArray& mapping);

private:
    [[nodiscard]] Result<void> apply(const intake::ImportedEmployee& employee, ImportOutcome& outcome);
    [[nodiscard]] Result<void> create(const intake::ImportedEmployee& employee);

    Vault& m_vault;
    VaultReader& m_reader;
    protocol::GrantedTenant m_employer;
};

} // namespace kluis::app
