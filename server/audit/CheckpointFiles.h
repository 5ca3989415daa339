// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditCheckpoint.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// The newest checkpoint of each audit chain as a file of the data folder, outside the database, so that whoever can
/// change the database alone can't take back both. Any thread.
class CheckpointFiles {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::CheckpointFiles)

public:
    /// \p dataFolder: the server's.
    explicit CheckpointFiles(const QString& dataFolder) : m_folder(dataFolder + QStringLiteral("/audit-checkpoints")) {}

    [[nodiscard]] Result<void> write(const protocol::AuditCheckpoint& checkpoint) const;
    /// That of one chain; nothing where there is none. Malformed.
    [[nodiscard]] Result<std::optional<protocol::AuditCheckpoint>> of(const TenantId& chain) const;
    /// Gives the chain's file, which holds \p checkpoint, another name that read() finds too: no write() replaces it.
    [[nodiscard]] Result<void> keepAside(const protocol::AuditCheckpoint& checkpoint) const;
    /// Malformed where one can't be read.
    [[nodiscard]] Result<QList<protocol::AuditCheckpoint>> read() const;
    /// Those of one file: JSON objects, a line each, as `kluis audit checkpoints` prints them. NotFound, Malformed.
    [[nodiscard]] static Result<QList<protocol::AuditCheckpoint>> readFile(const QString& file);

private:
    [[nodiscard]] QString path(const TenantId& chain, const QString& addition = {}) const;
    [[nodiscard]] Result<void> writeTo(const QString& file, const protocol::AuditCheckpoint& checkpoint) const;

    QString m_folder;
};

} // namespace kluis::server
