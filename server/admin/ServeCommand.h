// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"
#include "server/admin/DataFolder.h"
#include "server/api/BlobLimits.h"
#include "server/http/Listener.h"

namespace kluis::server {

class AlarmJudge;
class CheckpointKeeper;
class Service;

/// `kluis-server serve`: runs until SIGTERM or SIGINT, then lets requests under way end. One thread; the listener has
/// its own.
class ServeCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ServeCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);

private:
    [[nodiscard]] static Result<ListenerOptions> listenerOptions(const CommandInput& input, int openFiles);
    static Result<void> writePortFile(const QString& path, quint16 port);
    [[nodiscard]] static Result<BlobLimits> documentLimits(const CommandInput& input);
    static void keepCheckpoints(CheckpointKeeper& checkpoints);
    static void watchAudit(CheckpointKeeper& checkpoints, AlarmJudge& alarms);
    static void keepHouse(const DataFolder& data, Service& service, const Clock& clock);
};

} // namespace kluis::server
