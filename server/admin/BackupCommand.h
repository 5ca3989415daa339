// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"
#include "server/backup/BackupWriter.h"

#include <QCoreApplication>

namespace kluis::server {

/// `kluis-server backup`, beside a running server or without one, and `backup key`. One thread.
class BackupCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);
    [[nodiscard]] static QList<QCommandLineOption> keyOptions();
    [[nodiscard]] static Result<CommandOutput> makeKey(const CommandInput& input);

    /// What serving and the command share: writes to \p to, notes it in the data folder and the audit log. \p isFull:
    /// parts of earlier backups are read and, where damaged, written anew. A folder that is named as one, or is there, becomes a folder of backups.
    [[nodiscard]] static Result<BackupWriter::Summary> make(const DataFolder& data, const QString& to,
                                                            const QByteArray& publicKey, const Clock& clock,
                                                            bool isFull, const std::atomic<bool>* stop = nullptr);

private:
    [[nodiscard]] static CommandOutput report(const BackupWriter::Summary& summary, const QString& to);
};

} // namespace kluis::server
