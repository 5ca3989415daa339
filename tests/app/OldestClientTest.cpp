// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is older than the organisation lets work: what the person hears, and that nothing is lost by it.
// Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "core/protocol/RejectReason.h"
#include "tests/support/WipeDesk.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

const ProgramVersion newer{ProgramVersion::own().major + 1, 0, 0};

} // namespace

class OldestClientTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WipeDesk> m_desk;

    void ask(const std::optional<ProgramVersion>& oldest)
    {
        m_desk->server.logins.oldestClient = oldest;
        m_desk->server.restartInPlace();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_desk = std::make_unique<WipeDesk>();
        QVERIFY(m_desk->begin());
    }
    void cleanup() { ask({}); }
    void cleanupTestCase() { m_desk.reset(); }

    void theVersionThatIsAskedForWillDo()
    {
        const auto hr = m_desk->person(QStringLiteral("hanneke"));
        QVERIFY(hr);
        ask(ProgramVersion::own());
        const QString number = m_desk->addUnsent(*hr);
        QVERIFY2(hr->sync(), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->isAtTheServer(number));
    }

    void anOlderProgramSaysWhichIsAskedForAndKeepsWhatWaits()
    {
        const auto hr = m_desk->person(QStringLiteral("karin"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        ask(newer);
        QVERIFY(!hr->sync());
        QVERIFY2(hr->error.code() == ErrorCode::UnsupportedVersion, qPrintable(WipeDesk::why(*hr)));
        hr->quit();
        QVERIFY(hr->resume());
        QVERIFY(!hr->sync());
        QCOMPARE(hr->error.code(), ErrorCode::UnsupportedVersion);
        QVERIFY(!m_desk->isAtTheServer(number));
        ask({});
        QVERIFY2(hr->sync(), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->isAtTheServer(number));
    }

    void itIsSaidBeforeAnyPasswordIsSent()
    {
        const auto hr = m_desk->person(QStringLiteral("petra"));
        QVERIFY(hr);
        ask(newer);
        hr->quit();
        QVERIFY(!hr->login());
        QCOMPARE(hr->error.code(), ErrorCode::UnsupportedVersion);
        QVERIFY2(hr->error.sentence().contains(newer.toString()), qPrintable(hr->error.sentence()));
    }

    void whoIsOlderThanTheNewestHearsOfItAndWorksOn()
    {
        const auto hr = m_desk->person(QStringLiteral("noor"));
        QVERIFY(hr);
        for (const ProgramVersion& newest : {newer, ProgramVersion::own()}) {
            m_desk->server.logins.newestClient = newest;
            ask({});
            hr->quit(); // the server is asked who it is once in a session
            QVERIFY(hr->resume());
            QVERIFY2(hr->sync(), qPrintable(WipeDesk::why(*hr)));
            QCOMPARE(hr->engine().status().newerProgram, newest == newer ? newer.toString() : QString());
        }
    }

    void aComputerThatIsToBeWipedIsHeardNonetheless()
    {
        const auto hr = m_desk->person(QStringLiteral("ria"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        QVERIFY(m_desk->order(*hr, WipeDesk::hour));
        const Profile before = *Profile::load(hr->folder());
        ask(newer);
        QVERIFY(!hr->sync());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(WipeDesk::isGone(*hr, before));
        ask({});
        QVERIFY(m_desk->isAtTheServer(number));
    }

    void whatIsNoVersionIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "1", "1.2", "1.2.3.4", "1.2.x", "1.2.-3", "1.2. 3", "01.2.3", "1.2.10000",
                                 "v1.2.3", "1.2.3-beta", "1..3", "99999999999.0.0"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void whatIsNoVersionIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!ProgramVersion::fromString(text));
    }

    void versionsAreOrderedByTheirNumbers()
    {
        QVERIFY(*ProgramVersion::fromString(QStringLiteral("0.9.12")) <
                *ProgramVersion::fromString(QStringLiteral("0.10.2")));
        QVERIFY(*ProgramVersion::fromString(QStringLiteral("9.0.0")) <
                *ProgramVersion::fromString(QStringLiteral("10.0.0")));
        QCOMPARE(ProgramVersion::fromString(QStringLiteral("1.2.3"))->toString(), QStringLiteral("1.2.3"));
    }
};

QTEST_GUILESS_MAIN(OldestClientTest)
#include "OldestClientTest.moc"
