// SPDX-License-Identifier: GPL-3.0-or-later
// What a stream costs that says nothing: the listener and the hub in a process of their own, whose memory is counted.
// KLUIS_CAMPAIGN=long: 10,000 streams, within one GiB altogether.
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "server/admin/DataFolder.h"
#include "server/api/EventHub.h"
#include "server/http/Listener.h"
#include "tests/support/EventLine.h"
#include "tests/support/ResidentMemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <vector>

using namespace kluis;
using namespace kluis::server;
using test::EventLine;
using test::residentKibibytes;

namespace {

constexpr auto folderVariable = "KLUIS_EVENT_SERVER_FOLDER";
const TenantId employer = *TenantId::fromBytes(QByteArray(16, '\x07'));

/// The server's process: prints its port, rings at each line on standard input, ends with it.
int serve()
{
    DataFolder::Plan plan;
    plan.folder = qEnvironmentVariable(folderVariable);
    plan.practiceName = QStringLiteral("Arbodienst De Test");
    plan.environment = domain::Environment::Test;
    if (!crypto::initialise()) {
        return 1;
    }
    const auto data = DataFolder::create(plan);
    if (!data) {
        return 1;
    }
    EventHub hub(data->store());
    ListenerOptions options;
    options.certificateFile = data->certificateFile();
    options.keyFile = data->privateKeyFile();
    options.connectionsPerAddress = options.connections; // all come from here
    auto listener = Listener::start(options, [&hub](const HttpRequest&) {
        EventFeed::Listener somebody;
        somebody.user = crypto::randomId<UserId>();
        somebody.device = crypto::randomId<DeviceId>();
        somebody.employers = {employer, crypto::randomId<TenantId>(), crypto::randomId<TenantId>()};
        HttpResponse response;
        response.contentType = "text/event-stream";
        response.stream = hub.open(somebody, [] { return true; });
        return response;
    });
    if (!listener) {
        return 1;
    }
    std::printf("%d\n", (*listener)->port());
    std::fflush(stdout);
    quint64 seq = 0;
    for (int c = std::getchar(); c != EOF; c = std::getchar()) {
        data->store().bell().ring({Change::ofEmployer(employer, ++seq)});
    }
    (*listener)->stop();
    return 0;
}

} // namespace

class EventLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuietStreamCostsAtMost64KibibytesAndANudgeReachesAll()
    {
        const bool isLong = qgetenv("KLUIS_CAMPAIGN") == "long";
        const int count = isLong ? 10'000 : 150;
        const QTemporaryDir folder;
        QProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folderVariable), folder.filePath(QStringLiteral("data")));
        server.setProcessEnvironment(environment);
        server.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(server.waitForReadyRead(60'000));
        const quint16 port = server.readLine().trimmed().toUShort();
        QVERIFY(port != 0);

        const QByteArray request("GET /v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        std::vector<std::unique_ptr<EventLine>> lines;
        for (int i = 0; i < 20; ++i) { // what the first ones cost belongs to the process
            lines.push_back(std::make_unique<EventLine>(port, request));
            QVERIFY(lines.back()->waitFor(":\n\n"));
        }
        const qint64 before = residentKibibytes(server.processId());
        for (int i = 0; i < count; ++i) {
            lines.push_back(std::make_unique<EventLine>(port, request));
            QVERIFY2(lines.back()->waitFor(":\n\n"), qPrintable(QString::number(i)));
        }
        const double each = double(residentKibibytes(server.processId()) - before) / count;
        const qint64 whole = residentKibibytes(server.processId());
        qInfo("%d streams, %.1f KiB each, %lld KiB altogether", count, each, whole);
        QVERIFY(each > 0 && each <= 64);
        QVERIFY(whole <= 1024 * 1024);

        QElapsedTimer timer;
        timer.start();
        server.write("\n");
        QVERIFY(server.waitForBytesWritten());
        for (const auto& line : lines) {
            QVERIFY(line->waitFor("data: "));
        }
        qInfo("all had heard after %lld ms", timer.elapsed());
        server.closeWriteChannel();
        QVERIFY(server.waitForFinished(30'000));
        QCOMPARE(server.exitCode(), 0);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(folderVariable)) {
        return serve();
    }
    EventLoadTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "EventLoadTest.moc"
