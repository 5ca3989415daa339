// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ServeCommand.h"

#include "core/crypto/DocumentFormat.h"
#include "server/EventLog.h"
#include "server/Service.h"
#include "server/admin/CommandAudit.h"
#include "server/admin/ServeProcess.h"
#include "server/audit/AlarmJudge.h"
#include "server/audit/CheckpointKeeper.h"
#include "server/backup/BackupSchedule.h"
#include "server/http/TlsIdentity.h"
#include "server/scan/ScanSweep.h"
#include "server/store/ProofStore.h"
#include "server/store/SessionStore.h"
#include "server/store/ThrottleStore.h"

#include <QElapsedTimer>
#include <QSaveFile>

#include <algorithm>
#include <thread>

namespace kluis::server {

namespace {

constexpr int reservedFiles = 64; ///< for the store, logs and the like
constexpr int auditSeconds = 60;  ///< between two looks at the audit log
constexpr int auditsPerHouseKeeping = 10;
constexpr int internalError = 500;
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;

QCommandLineOption option(const char* name, const char* description, const char* value, const QString& preset)
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value), preset};
}

} // namespace

QList<QCommandLineOption> ServeCommand::options()
{
    const ListenerOptions preset;
    return {dataOption(),
            option("listen", "Numeric address and port; port 0 takes a free one.", "ADDR:PORT",
                   QStringLiteral("127.0.0.1:8443")),
            option("port-file", "Gets the port once the server listens.", "F", {}),
            option("connections", "Connections at most.", "N", QString::number(preset.connections)),
            option("connections-per-address", "Connections from one address at most.", "N",
                   QString::number(preset.connectionsPerAddress)),
            option("workers", "Threads that answer requests.", "N", QString::number(preset.workers)),
            option("document-mb", "Size of one document at most, in MB; 0: no documents.", "N",
                   QString::number(BlobLimits().documentBytes / megabyte)),
            option("documents-gb", "Room for all documents together, in GB.", "N",
                   QString::number(BlobLimits().totalBytes / gigabyte))};
}

Result<ListenerOptions> ServeCommand::listenerOptions(const CommandInput& input, int openFiles)
{
    ListenerOptions options;
    const QString place = input.value("listen");
    const qsizetype colon = place.lastIndexOf(u':');
    bool goodPort = false;
    options.address = place.left(colon);
    options.port = place.mid(colon + 1).toUShort(&goodPort);
    if (options.address.startsWith(u'[') && options.address.endsWith(u']')) {
        options.address = options.address.mid(1, options.address.size() - 2);
    }
    bool good = colon > 0 && goodPort;
    const auto number = [&](const char* name, int atMost) {
        bool isNumber = false;
        const int value = input.value(name).toInt(&isNumber);
        good = good && isNumber && value > 0;
        return std::clamp(value, 1, atMost);
    };
    options.connections = number("connections", std::max(openFiles - reservedFiles, 16));
    options.connectionsPerAddress = number("connections-per-address", options.connections);
    options.workers = number("workers", 256);
    options.ioThreads = std::max(2, int(std::thread::hardware_concurrency()) / 2);
    if (!good) {
        return fail(ErrorCode::InvalidArgument,
                    tr("--listen takes a numeric address and a port, such as 0.0.0.0:8443; the others take numbers."),
                    QStringLiteral("listen"));
    }
    return options;
}

Result<BlobLimits> ServeCommand::documentLimits(const CommandInput& input)
{
    bool goodSize = false;
    bool goodRoom = false;
    const int size = input.value("document-mb").toInt(&goodSize);
    const int room = input.value("documents-gb").toInt(&goodRoom);
    if (!goodSize || !goodRoom || size < 0 || room < 0 || size > crypto::DocumentFormat::largest / megabyte) {
        return fail(ErrorCode::InvalidArgument, tr("--document-mb takes a number up to 4096, --documents-gb one too."),
                    QStringLiteral("document-mb"));
    }
    BlobLimits limits;
    limits.documentBytes = size * megabyte;
    limits.totalBytes = room * gigabyte;
    return limits;
}

Result<void> ServeCommand::writePortFile(const QString& path, quint16 port)
{
    QSaveFile file(path);
    const QByteArray text = QByteArray::number(port).append('\n');
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return fail(ErrorCode::Storage, tr("The port file could not be written; check --port-file."),
                    QStringLiteral("port-file"));
    }
    return {};
}

void ServeCommand::keepHouse(const DataFolder& data, Service& service, const Clock& clock)
{
    const qint64 now = clock.unixMillis();
    const auto kept = data.store().write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto pruned = ThrottleStore(database, data.keys().fakeSaltKey).prune(now); !pruned) {
            return pruned;
        }
        if (auto forgotten = data.store().isShared() ? ProofStore(database).prune(now) : Result<void>(); !forgotten) {
            return forgotten;
        }
        return SessionStore(database).prune(now);
    });
    const auto swept = service.sweep();
    for (const auto* done : {&kept, &swept}) {
        if (!*done) {
            EventLog::write("housekeeping-failed", {{"code", qint64(done->error().code())}});
        }
    }
}

void ServeCommand::keepCheckpoints(CheckpointKeeper& checkpoints)
{
    if (const auto kept = checkpoints.run(); !kept) {
        EventLog::write("checkpoint-failed", {{"code", qint64(kept.error().code())}});
    }
}

void ServeCommand::watchAudit(CheckpointKeeper& checkpoints, AlarmJudge& alarms)
{
    if (const auto judged = alarms.run(); !judged) {
        EventLog::write("alarms-failed", {{"code", qint64(judged.error().code())}});
    }
    keepCheckpoints(checkpoints);
}

Result<CommandOutput> ServeCommand::run(const CommandInput& input)
{
    const int openFiles = ServeProcess::prepare();
    auto options = listenerOptions(input, openFiles);
    if (!options) {
        return failure(options);
    }
    const auto documents = documentLimits(input);
    if (!documents) {
        return failure(documents);
    }
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    ServeProcess process;
    // Servers that share a store run beside each other; what they must not do beside one is asked of the store.
    if (auto held = data->store().isShared() ? data->store().holdPresence() : process.lock(data->path()); !held) {
        return failure(held);
    }
    auto service = Service::make(*data, input.clock, *documents);
    if (!service) {
        return failure(service);
    }
    keepHouse(*data, **service, input.clock);
    CheckpointKeeper checkpoints(data->store(), data->keys(), data->path(), input.clock);
    AlarmJudge alarms(data->store(), input.clock);
    keepCheckpoints(checkpoints); // before the first client asks: after a restore it is to hear of that
    options->certificateFile = data->certificateFile();
    options->keyFile = data->privateKeyFile();
    options->stapleFile = TlsIdentity::stapleFile(data->path());
    auto listener = Listener::start(*options, [&service](const HttpRequest& request) {
        QElapsedTimer timer;
        timer.start();
        HttpResponse response = (*service)->handle(request);
        if (response.status >= internalError) {
            EventLog::write("request-failed", {{"status", response.status}, {"millis", timer.elapsed()}});
        }
        return response;
    });
    if (!listener) {
        return failure(listener);
    }
    if (auto recorded = recordCommand(data->store(), ServerEventKind::ServerStarted, input.clock); !recorded) {
        return failure(recorded);
    }
    if (input.isSet("port-file")) {
        if (auto written = writePortFile(input.value("port-file"), (*listener)->port()); !written) {
            return failure(written);
        }
    }
    BackupSchedule backups(*data, input.clock);
    backups.look();
    ScanSweep scans(*data, input.clock);
    scans.look();
    EventLog::write("listening", {{"port", (*listener)->port()}, {"connections", options->connections}});
    watchAudit(checkpoints, alarms); // clients need not wait while a day of the log is counted again
    for (int looks = 1; !ServeProcess::waitForEnd(auditSeconds); ++looks) {
        watchAudit(checkpoints, alarms);
        if (looks % auditsPerHouseKeeping == 0) {
            keepHouse(*data, **service, input.clock);
            backups.look();
            scans.look();
        }
    }
    EventLog::write("draining");
    (*listener)->stop();
    if (auto recorded = recordCommand(data->store(), ServerEventKind::ServerStopped, input.clock); !recorded) {
        return failure(recorded);
    }
    watchAudit(checkpoints, alarms);
    EventLog::write("stopped");
    return CommandOutput();
}

} // namespace kluis::server
