// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ServeCommand.h"

#include "server/EventLog.h"
#include "server/Service.h"
#include "server/admin/CommandAudit.h"
#include "server/admin/HouseKeeping.h"
#include "server/admin/ServeProcess.h"
#include "server/admin/ServeSettings.h"
#include "server/admin/ServiceManager.h"
#include "server/admin/Watchdog.h"
#include "server/http/TlsIdentity.h"
#include "server/watch/Metrics.h"
#include "server/watch/MonitorServer.h"
#include "server/watch/RequestWatch.h"
#include "server/watch/Vitals.h"

#include <QSaveFile>

#include <algorithm>

namespace kluis::server {

Result<void> ServeCommand::writePortFile(const QString& path, quint16 port)
{
    if (path.isEmpty()) {
        return {};
    }
    QSaveFile file(path);
    const QByteArray text = QByteArray::number(port).append('\n');
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return fail(ErrorCode::Storage, tr("The port file could not be written; check --port-file."),
                    QStringLiteral("port-file"));
    }
    return {};
}

void ServeCommand::renewCertificate(const ServiceManager& manager, Listener& listener)
{
    manager.reloading();
    if (const auto renewed = listener.renewCertificate(); renewed) {
        EventLog::info("certificate-renewed");
    } else {
        const bool hasEnded = renewed.error().detail() == QLatin1String("ended");
        EventLog::write(EventLog::Level::Error, "certificate-refused", {},
                        {{"why", hasEnded ? "ended" : "unusable"}, {"kept", "the old one"}});
    }
    manager.ready();
}

void ServeCommand::untilEnd(const ServiceManager& manager, Listener& listener, HouseKeeping& house)
{
    using Time = std::chrono::steady_clock;
    constexpr std::chrono::minutes betweenLooks(1);
    auto next = Time::now() + betweenLooks;
    for (;;) {
        const auto wait = std::max<std::chrono::nanoseconds>(next - Time::now(), std::chrono::nanoseconds(0));
        switch (ServeProcess::waitForSignal(wait)) {
        case ServeProcess::Signal::End:
            return;
        case ServeProcess::Signal::Reload:
            renewCertificate(manager, listener);
            break;
        case ServeProcess::Signal::None:
            break;
        }
        if (Time::now() >= next) {
            house.look();
            next = Time::now() + betweenLooks;
        }
    }
}

Result<CommandOutput> ServeCommand::run(const CommandInput& input)
{
    const int openFiles = ServeProcess::prepare();
    auto settings = ServeSettings::from(input, openFiles);
    auto data = settings ? input.open() : Result<DataFolder>(failure(settings));
    if (!data) {
        return failure(data);
    }
    ServeProcess process;
    // Servers that share a store run beside each other; what they must not do beside one is asked of the store.
    if (auto held = data->store().isShared() ? data->store().holdPresence() : process.lock(data->path()); !held) {
        return failure(held);
    }
    auto service = Service::make(*data, input.clock, settings->documents, settings->login);
    if (!service) {
        return failure(service);
    }
    HouseKeeping house(*data, **service, input.clock);
    house.prepare();
    settings->listener.certificateFile = data->certificateFile();
    settings->listener.keyFile = data->privateKeyFile();
    settings->listener.stapleFile = TlsIdentity::stapleFile(data->path());
    Metrics metrics;
    const RequestWatch watch(metrics, (*service)->routes(), settings->logsRequests,
                             [&service](const HttpRequest& request) { return (*service)->handle(request); });
    auto listener =
        Listener::start(settings->listener, [&watch](const HttpRequest& request) { return watch.handle(request); });
    if (!listener) {
        return failure(listener);
    }
    Vitals vitals(metrics, *data, **service, **listener, input.clock);
    std::unique_ptr<MonitorServer> monitor;
    if (settings->monitor) {
        auto started = MonitorServer::start(settings->monitor->address, settings->monitor->port,
                                            [&vitals](const QByteArray& path) { return vitals.answer(path); });
        if (!started) {
            return failure(started);
        }
        monitor = std::move(*started);
    }
    auto done = recordCommand(data->store(), ServerEventKind::ServerStarted, input.clock);
    done = done ? writePortFile(input.value("port-file"), (*listener)->port()) : done;
    done = done && monitor ? writePortFile(input.value("monitor-port-file"), monitor->port()) : done;
    if (!done) {
        return failure(done);
    }
    if (settings->login.channelBinding == LoginRules::ChannelBinding::Report) {
        EventLog::warning("inspection-let-through");
    }
    EventLog::info("listening", {{"port", (*listener)->port()}, {"connections", settings->listener.connections}});
    const auto manager = ServiceManager::ofThisProcess();
    manager.ready();
    {
        const Watchdog watchdog(manager, **listener);
        house.begin();
        untilEnd(manager, **listener, house);
    }
    manager.stopping();
    vitals.setEnding();
    EventLog::info("draining");
    (*listener)->stop();
    if (auto recorded = recordCommand(data->store(), ServerEventKind::ServerStopped, input.clock); !recorded) {
        return failure(recorded);
    }
    house.end();
    EventLog::info("stopped");
    return CommandOutput();
}

} // namespace kluis::server
