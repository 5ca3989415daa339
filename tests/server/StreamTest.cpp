// SPDX-License-Identifier: GPL-3.0-or-later
// An answer that goes on, as the listener writes it.
#include "core/crypto/Initialise.h"
#include "server/http/HttpStream.h"
#include "server/http/Listener.h"
#include "server/http/TlsIdentity.h"
#include "server/store/OwnerFile.h"
#include "tests/support/EventLine.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace kluis;
using namespace kluis::server;
using test::EventLine;

namespace {

/// Says what the test puts into it.
class SpokenStream final : public HttpStream {
public:
    void onReady(std::function<void()> ready) override
    {
        const std::lock_guard lock(m_guard);
        m_ready = std::move(ready);
        isHeard = bool(m_ready);
    }
    std::optional<QByteArray> take() override
    {
        const std::lock_guard lock(m_guard);
        if (m_isOver) {
            return std::nullopt;
        }
        takenBytes += m_words.size();
        return isEndless ? QByteArray(4096, 'x') : std::exchange(m_words, {});
    }
    bool mayGoOn() override { return mayContinue; }
    QByteArray heartbeat() const override { return ":beat\n"; }
    QByteArray farewell(bool isDraining) const override { return isDraining ? "draining" : "goodbye"; }

    void say(const QByteArray& words, bool isLast = false)
    {
        const std::lock_guard lock(m_guard);
        m_words += words;
        m_isOver = isLast;
        if (m_ready) {
            m_ready();
        }
    }

    std::atomic<bool> mayContinue = true;
    std::atomic<bool> isHeard = false;
    std::atomic<bool> isEndless = false;
    std::atomic<qint64> takenBytes = 0;

private:
    std::mutex m_guard;
    std::function<void()> m_ready;
    QByteArray m_words;
    bool m_isOver = false;
};

const QByteArray request("GET /v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n");

} // namespace

class StreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        QVERIFY(OwnerFile::makeFolder(m_folder.filePath(QStringLiteral("tls"))));
        QVERIFY(TlsIdentity::create(m_folder.path(), TlsIdentity::defaultHosts()));
    }

    void whatIsSaidArrivesAtOnceInAnAnswerThatHasNotEnded()
    {
        const auto listener = start();
        EventLine line(listener->port(), request);
        QVERIFY(line.waitFor("\r\n\r\n"));
        QVERIFY2(line.all().contains("Transfer-Encoding: chunked\r\n"), line.all().constData());
        QVERIFY(line.all().contains("Cache-Control: no-store"));
        QVERIFY(!line.all().contains("Content-Length"));
        QTRY_VERIFY(m_stream->isHeard);
        m_stream->say("first\n");
        QVERIFY(line.waitFor("6\r\nfirst\n\r\n"));
        m_stream->say("second\n");
        QVERIFY(line.waitFor("7\r\nsecond\n\r\n"));
        QVERIFY(line.isOpen());
    }

    void aQuietStreamBeats()
    {
        ListenerOptions options;
        options.heartbeatSeconds = 1;
        const auto listener = start(options);
        EventLine line(listener->port(), request);
        QVERIFY(line.waitFor(":beat\n\r\n6\r\n:beat\n"));
    }

    void whoMayNotGoOnHearsAGoodbye()
    {
        ListenerOptions options;
        options.heartbeatSeconds = 1;
        const auto listener = start(options);
        m_stream->mayContinue = false;
        EventLine line(listener->port(), request);
        QVERIFY(line.waitForEnd());
        QVERIFY2(line.all().endsWith("7\r\ngoodbye\r\n0\r\n\r\n"), line.all().constData());
        QVERIFY(!line.all().contains(":beat"));
    }

    void aStreamThatIsOverEndsAtOnce()
    {
        const auto listener = start();
        EventLine line(listener->port(), request);
        QTRY_VERIFY(m_stream->isHeard);
        m_stream->say({}, true);
        QVERIFY(line.waitForEnd(5'000));
        QVERIFY(line.all().endsWith("goodbye\r\n0\r\n\r\n"));
        QTRY_VERIFY(!m_stream->isHeard);
    }

    void aPeerThatLeavesIsForgotten()
    {
        const auto listener = start();
        EventLine line(listener->port(), request);
        QTRY_VERIFY(m_stream->isHeard);
        line.close();
        QTRY_VERIFY(!m_stream->isHeard);
        m_stream->say("into the void"); // and harms nobody
    }

    void aPeerThatSendsMoreIsLetGo()
    {
        const auto listener = start();
        EventLine line(listener->port(), request);
        QTRY_VERIFY(m_stream->isHeard);
        line.send(request);
        QVERIFY(line.waitForEnd());
        QCOMPARE(line.all().count("HTTP/1.1 200"), 1);
    }

    void aPeerThatDoesNotReadIsDroppedAndCostsLittle()
    {
        ListenerOptions options;
        options.writeSeconds = 1;
        const auto listener = start(options);
        m_stream->isEndless = true;
        EventLine line(listener->port(), request);
        line.stopReading();
        QTRY_VERIFY(m_stream->isHeard);
        QTRY_VERIFY_WITH_TIMEOUT(!m_stream->isHeard, 20'000);
    }

    void stoppingEndsStreamsWithoutWaiting()
    {
        auto listener = start();
        EventLine line(listener->port(), request);
        QTRY_VERIFY(m_stream->isHeard);
        QElapsedTimer timer;
        timer.start();
        listener->stop();
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(line.waitForEnd());
        QVERIFY2(line.all().endsWith("8\r\ndraining\r\n0\r\n\r\n"), line.all().constData());
    }

private:
    std::unique_ptr<Listener> start(ListenerOptions options = {})
    {
        m_stream = std::make_shared<SpokenStream>();
        options.certificateFile = m_folder.filePath(QStringLiteral("tls/server.crt"));
        options.keyFile = m_folder.filePath(QStringLiteral("tls/server.key"));
        auto listener = Listener::start(options, [stream = m_stream](const HttpRequest&) {
            HttpResponse response;
            response.contentType = "text/event-stream";
            response.stream = stream;
            return response;
        });
        return listener ? std::move(*listener) : nullptr;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<SpokenStream> m_stream;
};

QTEST_GUILESS_MAIN(StreamTest)
#include "StreamTest.moc"
