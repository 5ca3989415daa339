// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ServeSettings.h"

#include "core/crypto/DocumentFormat.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <thread>

namespace kluis::server {

namespace {

constexpr int reservedFiles = 64; ///< for the store, logs and the like
constexpr int fewestPlaces = 16;
constexpr int hourSeconds = 3600;
const QString requireWord = QStringLiteral("require");
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;

/// A limit, and where its value goes.
struct Row {
    ServeSettings::Limit limit;
    void (*put)(ServeSettings&, int);
    int (*preset)(const ServeSettings&);
};

template <auto Member> Row ofListener(const char* name, const char* description, int least, int most)
{
    return {{name, description, 0, least, most},
            [](ServeSettings& settings, int value) { settings.listener.*Member = value; },
            [](const ServeSettings& settings) { return int(settings.listener.*Member); }};
}

QList<Row> rows()
{
    using Options = ListenerOptions;
    constexpr int many = 1'000'000;
    return {
        ofListener<&Options::connections>("connections", "Connections at most.", 1, many),
        ofListener<&Options::connectionsPerAddress>("connections-per-address",
                                                    "Connections from one address at most (IPv6: one /64).", 1, many),
        ofListener<&Options::workers>("workers", "Threads that answer requests.", 1, 256),
        ofListener<&Options::handshakeSeconds>("handshake-seconds", "For a connection's handshake.", 1, hourSeconds),
        ofListener<&Options::headerSeconds>("header-seconds", "For the head of a request.", 1, hourSeconds),
        ofListener<&Options::idleSeconds>("idle-seconds", "Between two requests of a connection.", 1, hourSeconds),
        ofListener<&Options::writeSeconds>("write-seconds", "Without the client taking anything.", 1, hourSeconds),
        ofListener<&Options::slackSeconds>("slack-seconds", "A body may lag this far behind the least rate.", 1,
                                           hourSeconds),
        ofListener<&Options::bytesPerSecond>("bytes-per-second", "The least rate of bodies, both ways.", 1, many),
        ofListener<&Options::heartbeatSeconds>("heartbeat-seconds", "Between two signs of life to who listens.", 1,
                                               hourSeconds),
        ofListener<&Options::drainSeconds>("drain-seconds", "What a stop waits for requests under way.", 1,
                                           hourSeconds),
        {{"buffered-mb", "Bodies of all connections together, in MB.", 0, 1, many},
         [](ServeSettings& settings, int value) { settings.listener.bufferedBytes = value * megabyte; },
         [](const ServeSettings& settings) { return int(settings.listener.bufferedBytes / megabyte); }},
        {{"totp-window", "Steps of 30 seconds that a code may be early or late.", 0, 0, 1},
         [](ServeSettings& settings, int value) { settings.login.totpWindow = value; },
         [](const ServeSettings& settings) { return settings.login.totpWindow; }},
        {{"document-mb", "Size of one document at most, in MB; 0: no documents.", 0, 0,
          int(crypto::DocumentFormat::largest / megabyte)},
         [](ServeSettings& settings, int value) { settings.documents.documentBytes = value * megabyte; },
         [](const ServeSettings& settings) { return int(settings.documents.documentBytes / megabyte); }},
        {{"documents-gb", "Room for all documents together, in GB.", 0, 0, many},
         [](ServeSettings& settings, int value) { settings.documents.totalBytes = value * gigabyte; },
         [](const ServeSettings& settings) { return int(settings.documents.totalBytes / gigabyte); }},
    };
}

QCommandLineOption option(const char* name, const char* description, const char* value, const QString& preset)
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value), preset};
}

/// "0.0.0.0:8443", "[::]:8443"; nothing for what is no place.
std::optional<ServeSettings::Place> placeOf(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    ServeSettings::Place place{text.left(colon), text.mid(colon + 1).toUShort(&isPort)};
    if (place.address.startsWith(u'[') && place.address.endsWith(u']')) {
        place.address = place.address.mid(1, place.address.size() - 2);
    }
    return colon > 0 && isPort ? std::optional(place) : std::nullopt;
}

/// "10.0.0.7,fd00::/8"; nothing where one of them is no network, or is everybody.
std::optional<QList<QPair<QHostAddress, int>>> networksOf(const QString& text)
{
    QList<QPair<QHostAddress, int>> networks;
    for (const QString& each : text.split(u',', Qt::SkipEmptyParts)) {
        const auto network = QHostAddress::parseSubnet(each.trimmed());
        if (network.first.isNull() || network.second <= 0) {
            return std::nullopt;
        }
        networks.append(network);
    }
    return networks;
}

std::optional<LoginRules::ChannelBinding> bindingOf(const QString& word)
{
    return word == requireWord                ? std::optional(LoginRules::ChannelBinding::Require)
           : word == QStringLiteral("report") ? std::optional(LoginRules::ChannelBinding::Report)
                                              : std::nullopt;
}

/// Health and metrics are for the operator. An address for everybody is the public one too, and the public one itself
/// will do only where it is this machine's own.
bool isApart(const ServeSettings::Place& monitor, const QString& publicAddress)
{
    const QHostAddress address(monitor.address);
    if (address.isLoopback()) {
        return true;
    }
    return !address.isNull() && address != QHostAddress::AnyIPv4 && address != QHostAddress::AnyIPv6 &&
           address != QHostAddress(publicAddress);
}

} // namespace

QList<ServeSettings::Limit> ServeSettings::limits()
{
    const ServeSettings preset;
    QList<Limit> all;
    for (const Row& row : rows()) {
        all.append(row.limit);
        all.last().preset = row.preset(preset);
    }
    return all;
}

QList<QCommandLineOption> ServeSettings::options()
{
    QList<QCommandLineOption> all{
        dataOption(),
        option("listen", "Numeric address and port; port 0 takes a free one.", "ADDR:PORT",
               QStringLiteral("127.0.0.1:8443")),
        option("port-file", "Gets the port once the server listens.", "F", {}),
        option("monitor", "Where health and metrics are told, without TLS: a port of this machine, or ADDR:PORT.",
               "PORT", {}),
        option("monitor-port-file", "Gets the port of --monitor.", "F", {}),
        option(
            "channel-binding",
            "A client that saw another TLS key than the server's: require (refused), report (let through, for networks "
            "that open TLS).",
            "HOW", requireWord),
        option("oldest-client", "Programs older than this are told to be updated, and not let in.", "VERSION", {}),
        option("newest-client", "Programs older than this tell their people that there is a newer one.", "VERSION", {}),
        option("balancer",
               "Networks of TCP balancers before this server, such as 10.0.0.7,10.1.0.0/16: each connection from there "
               "must begin with the PROXY protocol.",
               "CIDR", {}),
        {QStringLiteral("log-requests"), QStringLiteral("Writes a line of the log for each request.")}};
    for (const Limit& limit : limits()) {
        all.append(option(limit.name, limit.description, "N", QString::number(limit.preset)));
    }
    return all;
}

Result<ServeSettings> ServeSettings::from(const CommandInput& input, int openFiles)
{
    ServeSettings settings;
    const auto place = placeOf(input.value("listen"));
    if (!place) {
        return fail(ErrorCode::InvalidArgument,
                    tr("--listen takes a numeric address and a port, such as 0.0.0.0:8443."), QStringLiteral("listen"));
    }
    settings.listener.address = place->address;
    settings.listener.port = place->port;
    settings.listener.ioThreads = std::max(2, int(std::thread::hardware_concurrency()) / 2);
    for (const Row& row : rows()) {
        bool isNumber = false;
        const int value = input.value(row.limit.name).toInt(&isNumber);
        if (!isNumber || value < row.limit.least) {
            return fail(
                ErrorCode::InvalidArgument,
                tr("--%1 takes a number from %2 on.").arg(QLatin1StringView(row.limit.name)).arg(row.limit.least),
                QLatin1StringView(row.limit.name));
        }
        row.put(settings, std::min(value, row.limit.most));
    }
    ListenerOptions& listener = settings.listener;
    listener.connections = std::min(listener.connections, std::max(openFiles - reservedFiles, fewestPlaces));
    listener.connectionsPerAddress = std::min(listener.connectionsPerAddress, listener.connections);
    const auto binding = bindingOf(input.value("channel-binding"));
    if (!binding) {
        return fail(ErrorCode::InvalidArgument, tr("--channel-binding takes require or report."),
                    QStringLiteral("channel-binding"));
    }
    settings.login.channelBinding = *binding;
    for (auto [name, version] : {std::pair("oldest-client", &settings.login.oldestClient),
                                 std::pair("newest-client", &settings.login.newestClient)}) {
        const QString text = input.value(name);
        *version = ProgramVersion::fromString(text);
        if (!text.isEmpty() && !*version) {
            return fail(ErrorCode::InvalidArgument,
                        tr("--%1 takes a version of the program, such as 1.2.0.").arg(QLatin1String(name)),
                        QString::fromLatin1(name));
        }
    }
    auto balancers = networksOf(input.value("balancer"));
    if (!balancers) {
        return fail(ErrorCode::InvalidArgument,
                    tr("--balancer takes numeric addresses or networks with commas between them, such as "
                       "10.0.0.7,10.1.0.0/16."),
                    QStringLiteral("balancer"));
    }
    listener.balancers = std::move(*balancers);
    settings.logsRequests = input.isSet("log-requests");
    if (const QString monitor = input.value("monitor"); !monitor.isEmpty()) {
        settings.monitor = placeOf(monitor.contains(u':') ? monitor : QStringLiteral("127.0.0.1:") + monitor);
        if (!settings.monitor || !isApart(*settings.monitor, listener.address)) {
            return fail(ErrorCode::InvalidArgument,
                        tr("--monitor takes a port of this machine, or an address that the server itself does not "
                           "listen on, such as 10.0.0.5:9464."),
                        QStringLiteral("monitor"));
        }
    }
    return settings;
}

} // namespace kluis::server
