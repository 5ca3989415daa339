// SPDX-License-Identifier: GPL-3.0-or-later
// How many pulls without changes a second the server answers over 64 connections, beside nginx that gives a file of the
// same size over the same TLS; and what 500 slow clients do to the others. Needs wrk and nginx; both ends are here.
#include "core/crypto/Initialise.h"
#include "core/protocol/RequestProof.h"
#include "core/protocol/SyncMessages.h"
#include "server/ServerKeys.h"
#include "server/http/TlsIdentity.h"
#include "tests/support/ServerCommand.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/SlowClients.h"
#include "tests/support/TestClient.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr int people = 64;
constexpr int seconds = 10;
constexpr int slowClients = 500;
constexpr int proofsEach = 3'000;
const QString threads = QStringLiteral("2");
const SystemClock wallClock;

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s can't be written", qPrintable(name));
    }
}

/// Processor time of this process's ended children, in seconds.
double usedByChildren()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    constexpr double million = 1e6;
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / million;
}

/// The same of a process that runs.
double usedBy(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto numbers = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype user = 14 - 3; // proc(5); the first two are cut off
    return numbers.size() > user + 1
               ? (numbers[user].toDouble() + numbers[user + 1].toDouble()) / double(sysconf(_SC_CLK_TCK))
               : 0;
}

/// Requests a second and the median's words of wrk's report.
struct Load {
    double perSecond = 0;
    double all = 0; ///< requests
    QByteArray median;
    QByteArray bad; ///< line about answers that were no 2xx
};

Load load(const QString& url, const QStringList& more)
{
    const QByteArray report =
        run(QStringLiteral("wrk"),
            QStringList{QStringLiteral("-t"), threads, QStringLiteral("-c"), QString::number(people),
                        QStringLiteral("-d"), QString::number(seconds) + u's', QStringLiteral("--latency")} +
                more.first(more.isEmpty() ? 0 : 2) + QStringList{url} + more.mid(more.isEmpty() ? 0 : 2));
    Load load;
    for (const QByteArray& line : report.split('\n')) {
        const QByteArray words = line.simplified();
        if (words.startsWith("Requests/sec:")) {
            load.perSecond = words.split(' ').last().toDouble();
        } else if (words.contains(" requests in ")) {
            load.all = words.split(' ').first().toDouble();
        } else if (words.startsWith("50% ")) {
            load.median = words.split(' ').last();
        } else if (words.startsWith("Non-2xx") || words.startsWith("Socket errors")) {
            load.bad += words;
        }
    }
    return load;
}

/// Token and proof of one request a line, people taking turns, all good for the next two minutes.
void signProofs(const std::vector<std::unique_ptr<TestClient>>& clients, const QByteArray& body,
                const QByteArray& keyDigest, const QString& name)
{
    const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QByteArray lines;
    for (int i = 0; i < proofsEach; ++i) {
        for (const auto& client : clients) {
            const QByteArray token = client->tokens.accessToken;
            lines += token.toBase64(form) + ' ' +
                     protocol::RequestProof::make(client->deviceKey, "POST", "/v1/pull", body, token,
                                                  wallClock.unixMillis(), keyDigest)
                         .toHeader() +
                     '\n';
        }
    }
    write(name, lines);
}

int measure()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    serverCommand(data, {QStringLiteral("init"), QStringLiteral("--environment"), QStringLiteral("test")});
    QStringList codes;
    for (int i = 0; i < people; ++i) {
        codes.append(serverCommand(data, {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("hr%1").arg(i),
                                          QStringLiteral("--role"), QStringLiteral("hr"), QStringLiteral("--employer"),
                                          QStringLiteral("vermeer")})
                         .value(QLatin1String("enrolmentCode"))
                         .toString());
    }
    ServerProcess process(data, folder.filePath(QStringLiteral("port")));
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < people; ++i) {
        clients.push_back(std::make_unique<TestClient>(process.port(), wallClock));
        if (!clients.back()->enrol(QStringLiteral("hr%1").arg(i), codes.at(i)) || !clients.back()->login()) {
            qFatal("somebody can't log in");
        }
    }
    protocol::PullRequest request;
    request.tenant = clients.front()->session.tenants.first().tenant;
    request.limit = 1000;
    const QByteArray first = *clients.front()->call("/v1/pull", request.encode());
    const auto page = protocol::PullPage::decode(first);
    if (!page) {
        qFatal("no page");
    }
    request.cursor = page->nextCursor;
    request.scopeVersion = page->scopeVersion;
    const QByteArray body = request.encode();
    const QByteArray answer = *clients.front()->call("/v1/pull", body);
    write(folder.filePath(QStringLiteral("body")), body);
    write(folder.filePath(QStringLiteral("file")), answer);
    const QByteArray digest = server::ServerKeys::load(data)->tlsKeyDigest;
    const QStringList script{QStringLiteral("-s"), QStringLiteral(KLUIS_BENCH_FOLDER "/pulls.lua"),
                             QStringLiteral("--"), folder.path(), threads};
    const QString url = QStringLiteral("https://127.0.0.1:%1/").arg(process.port());
    const QString proofs = folder.filePath(QStringLiteral("proofs"));

    signProofs(clients, body, digest, proofs);
    const double before = usedBy(process.processId());
    const Load quiet = load(url, script);
    constexpr double million = 1e6;
    std::printf("server: %.0f pulls/s, median %s, %.0f us of processor each %s(answer %lld bytes)\n", quiet.perSecond,
                quiet.median.constData(), (usedBy(process.processId()) - before) / quiet.all * million,
                quiet.bad.constData(), qint64(answer.size()));

    const QString nginxPort = QString::number(process.port() + 1);
    write(folder.filePath(QStringLiteral("nginx.conf")),
          QStringLiteral("worker_processes 2; pid %1/nginx.pid; error_log %1/nginx.log; daemon off;\n"
                         "events { worker_connections 1024; }\n"
                         "http { access_log off; keepalive_requests 10000000; client_body_temp_path %1/b;\n"
                         "proxy_temp_path %1/p; fastcgi_temp_path %1/f; uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"
                         "server { listen 127.0.0.1:%2 ssl; ssl_protocols TLSv1.3; ssl_session_tickets off;\n"
                         "ssl_certificate %3; ssl_certificate_key %4; root %1; } }\n")
              .arg(folder.path(), nginxPort, server::TlsIdentity::certificateFile(data),
                   server::TlsIdentity::keyFile(data))
              .toUtf8());
    QProcess nginx;
    nginx.start(QStringLiteral("nginx"), {QStringLiteral("-c"), folder.filePath(QStringLiteral("nginx.conf")),
                                          QStringLiteral("-p"), folder.path()});
    nginx.waitForStarted();
    QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ExeOther | QFile::ReadOther);
    QThread::sleep(1);
    const Load peer = load(QStringLiteral("https://127.0.0.1:%1/file").arg(nginxPort), {});
    const double beforeNginx = usedByChildren(); // wrk has ended, nginx not yet
    nginx.terminate();
    nginx.waitForFinished();
    std::printf("nginx: %.0f files/s, median %s, %.0f us of processor each %s\nratio %.2f (wanted 0.5)\n",
                peer.perSecond, peer.median.constData(), (usedByChildren() - beforeNginx) / peer.all * million,
                peer.bad.constData(), quiet.perSecond / peer.perSecond);

    signProofs(clients, body, digest, proofs);
    QProcess slow; // a process of its own, whose event loop drips
    slow.start(QCoreApplication::applicationFilePath(), {QStringLiteral("slow"), QString::number(process.port())});
    QThread::sleep(5);
    const Load beside = load(url, script);
    slow.kill();
    slow.waitForFinished();
    std::printf("beside %d slow clients: %.0f pulls/s, median %s %s\n", slowClients, beside.perSecond,
                beside.median.constData(), beside.bad.constData());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (!crypto::initialise()) {
        return 1;
    }
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("slow")) {
        const SlowClients clients(arguments.at(2).toUShort(), slowClients, 0);
        return QCoreApplication::exec();
    }
    return measure();
}
