// SPDX-License-Identifier: GPL-3.0-or-later
// When a listener says that it is alive: the service manager ends one that does not.
#include "core/crypto/Initialise.h"
#include "server/http/Listener.h"
#include "server/http/TlsIdentity.h"
#include "server/store/OwnerFile.h"
#include "tests/support/HttpsConnection.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>
#include <vector>

using namespace kluis;
using server::HttpRequest;
using server::HttpResponse;
using server::Listener;
using test::HttpsConnection;

namespace {

constexpr int clients = 3;

/// A listener with one worker, whose every request takes until it is let go, and clients that all ask at once.
class BusyListener {
public:
    explicit BusyListener(const QString& folder)
    {
        server::ListenerOptions options;
        options.certificateFile = server::TlsIdentity::certificateFile(folder);
        options.keyFile = server::TlsIdentity::keyFile(folder);
        options.workers = 1;
        auto started = Listener::start(options, [this](const HttpRequest&) {
            ++m_begun;
            m_gate.acquire();
            return HttpResponse();
        });
        m_listener = started ? std::move(*started) : nullptr;
    }
    ~BusyListener()
    {
        m_gate.release(clients);
        for (std::thread& client : m_clients) {
            client.join();
        }
    }
    Q_DISABLE_COPY_MOVE(BusyListener)

    void ask()
    {
        for (int i = 0; i < clients; ++i) {
            m_clients.emplace_back([this, port = m_listener->port()] {
                HttpsConnection line(port);
                m_answered += line.request("GET", "/").status == 200 ? 1 : 0;
            });
        }
    }
    void letOneGo() { m_gate.release(); }
    [[nodiscard]] bool isUp() const { return m_listener != nullptr; }
    [[nodiscard]] int begun() const { return m_begun; }
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] bool beat() { return m_listener->beat(); }

private:
    std::counting_semaphore<> m_gate{0};
    std::atomic<int> m_begun = 0;
    std::atomic<int> m_answered = 0;
    std::unique_ptr<Listener> m_listener;
    std::vector<std::thread> m_clients;
};

} // namespace

class SignOfLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        QVERIFY(server::OwnerFile::makeFolder(m_folder.filePath(QStringLiteral("tls"))));
        QVERIFY(server::TlsIdentity::create(m_folder.path(), server::TlsIdentity::defaultHosts()));
    }

    void whoHasNothingToDoIsAlive()
    {
        BusyListener listener(m_folder.path());
        QVERIFY(listener.isUp());
        for (int i = 0; i < 3; ++i) {
            bool isAlive = false;
            QTRY_VERIFY((isAlive = isAlive || listener.beat()));
        }
    }

    void aLongQueueThatGetsShorterIsAlive()
    {
        BusyListener listener(m_folder.path());
        QVERIFY(listener.isUp());
        listener.ask();
        QTRY_COMPARE(listener.begun(), 1);
        for (int done = 1; done < clients; ++done) {
            listener.letOneGo();
            QTRY_COMPARE(listener.begun(), done + 1); // and the others still wait
            bool isAlive = false;
            QTRY_VERIFY((isAlive = isAlive || listener.beat()));
        }
    }

    void aQueueOfWhichNothingEndsIsNotAliveUntilSomethingDoes()
    {
        BusyListener listener(m_folder.path());
        QVERIFY(listener.isUp());
        listener.ask();
        QTRY_COMPARE(listener.begun(), 1);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!listener.beat());
            QTest::qWait(20);
        }
        for (int i = 0; i < clients; ++i) {
            listener.letOneGo();
        }
        QTRY_COMPARE(listener.answered(), clients);
        bool isAlive = false;
        QTRY_VERIFY((isAlive = isAlive || listener.beat()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SignOfLifeTest)
#include "SignOfLifeTest.moc"
