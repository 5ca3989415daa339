// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/Vitals.h"

#include "server/Service.h"
#include "server/backup/BackupPlan.h"
#include "server/backup/BackupSchedule.h"
#include "server/http/TlsIdentity.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <ctime>

#include <unistd.h>

namespace kluis::server {

namespace {

using Kind = Metrics::Kind;
constexpr int overloaded = 503;

/// The numbers of /proc/self/stat from the third field on; empty where they can't be read.
QList<QByteArray> processNumbers()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return line.mid(line.lastIndexOf(')') + 2).simplified().split(' '); // the name in front may hold anything
}

double residentBytes()
{
    constexpr qsizetype residentPages = 24 - 3;
    const auto numbers = processNumbers();
    return numbers.size() > residentPages ? numbers[residentPages].toDouble() * double(sysconf(_SC_PAGESIZE))
                                          : double(NAN);
}

double processorSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    constexpr double billion = 1e9;
    return double(used.tv_sec) + double(used.tv_nsec) / billion;
}

HttpResponse said(int status, const QJsonObject& words)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n';
    return response;
}

} // namespace

Vitals::Vitals(Metrics& metrics, const DataFolder& data, Service& service, const Listener& listener, const Clock& clock)
    : m_metrics(metrics), m_data(data), m_clock(clock), m_pulse(data.store())
{
    watchListener(service, listener);
    watchData();
    watchProcess();
}

void Vitals::watchListener(Service& service, const Listener& listener)
{
    m_metrics.watch("kluis_connections", "Connections that are open.", Kind::Level,
                    [&listener] { return listener.counts().connections; });
    m_metrics.watch("kluis_connections_turned_away_total", "Connections for which there was no place.", Kind::Counter,
                    [&listener] { return double(listener.counts().turnedAway); });
    m_metrics.watch("kluis_failed_handshakes_total", "Connections that never came to TLS 1.3.", Kind::Counter,
                    [&listener] { return double(listener.counts().failedHandshakes); });
    m_metrics.watch("kluis_buffered_bytes", "Bodies of requests that are held in memory.", Kind::Level,
                    [&listener] { return double(listener.counts().bufferedBytes); });
    m_metrics.watch("kluis_inspected_requests_total",
                    "Requests let through although TLS was opened on their way (--channel-binding report).",
                    Kind::Counter, [&service] { return double(service.inspected()); });
    m_metrics.watch("kluis_listeners", "Clients that listen for changes.", Kind::Level,
                    [&service] { return double(service.listeners()); });
}

void Vitals::watchData()
{
    m_metrics.watch("kluis_store_up", "Whether the store answers.", Kind::Level,
                    [this] { return m_pulse.beats() ? 1 : 0; });
    m_metrics.watch("kluis_certificate_end_timestamp_seconds", "When the certificate in tls/ ends.", Kind::Level,
                    [this] { return double(certificateEnd()); });
    m_metrics.watch("kluis_last_backup_timestamp_seconds", "When the last good backup was made; 0: never.", Kind::Level,
                    [this] {
                        const auto plan = BackupPlan::of(m_data.path());
                        return plan ? double(BackupSchedule::lastGood(m_data, *plan)) / 1000 : double(NAN);
                    });
    m_metrics.watch(
        "kluis_backup_due_timestamp_seconds", "When the plan's next backup is late; 0: no plan.", Kind::Level, [this] {
            const auto plan = BackupPlan::of(m_data.path());
            if (!plan || !*plan) {
                return plan ? 0.0 : double(NAN);
            }
            constexpr double hourSeconds = 3600;
            return double(BackupSchedule::lastGood(m_data, *plan)) / 1000 + 2 * hourSeconds * (*plan)->everyHours;
        });
}

void Vitals::watchProcess()
{
    m_metrics.watch("process_resident_memory_bytes", "Resident memory.", Kind::Level, residentBytes);
    m_metrics.watch("process_cpu_seconds_total", "Processor time used.", Kind::Counter, processorSeconds);
    m_metrics.watch("process_open_fds", "Open files.", Kind::Level, [] {
        return double(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
    });
    m_metrics.watch("process_start_time_seconds", "When it started.", Kind::Level,
                    [start = double(m_clock.unixMillis()) / 1000] { return start; });
}

qint64 Vitals::certificateEnd() const
{
    const auto until = TlsIdentity::validUntil(m_data.path());
    return until ? *until : 0;
}

HttpResponse Vitals::ready()
{
    const bool store = m_pulse.beats();
    const bool certificate = certificateEnd() > m_clock.unixSeconds();
    const bool isReady = store && certificate && !m_isEnding;
    return said(isReady ? 200 : overloaded, {{QStringLiteral("ready"), isReady},
                                             {QStringLiteral("store"), store},
                                             {QStringLiteral("certificate"), certificate},
                                             {QStringLiteral("ending"), m_isEnding.load()},
                                             {QStringLiteral("version"), QStringLiteral(KLUIS_VERSION)}});
}

HttpResponse Vitals::answer(const QByteArray& path)
{
    if (path == "/metrics") {
        HttpResponse response;
        response.contentType = Metrics::contentType;
        response.body = m_metrics.text();
        return response;
    }
    if (path == "/health/live") {
        return said(200, {{QStringLiteral("live"), true}});
    }
    return path == "/health/ready" ? ready() : said(404, {});
}

} // namespace kluis::server
