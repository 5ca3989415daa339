// SPDX-License-Identifier: GPL-3.0-or-later
// A wipe that was cut off: whatever the moment, the next start ends it. The real program is killed. Needs a keychain
// (tests/run-in-session).
#include "app/session/KeychainStore.h"
#include "app/session/WipeJournal.h"
#include "core/crypto/WipeReceipt.h"
#include "tests/support/TestPasswords.h"
#include "tests/support/WipeDesk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using crypto::WipeOrder;
using crypto::WipeReceipt;
namespace {

constexpr quint32 hour = WipeDesk::hour;
constexpr qint64 patienceMs = 60'000;

} // namespace

class WipeCrashTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WipeDesk> m_desk;

    /// The journal of a wipe that obeys the waiting order and has just signed its receipt.
    [[nodiscard]] WipeJournal begun(const Profile& profile) const
    {
        WipeJournal journal;
        journal.step = WipeJournal::Step::Begun;
        journal.order = m_desk->waitingOrder(profile.device);
        journal.server = profile.server;
        journal.profileId = profile.id;
        WipeReceipt receipt;
        receipt.order = WipeOrder::decode(journal.order)->id;
        receipt.user = profile.user;
        receipt.device = profile.device;
        receipt.outcome = WipeReceipt::Outcome::AllSent;
        receipt.sign(*crypto::SigningKeyPair::fromSeed(*KeychainStore(profile.id).read(SecretEntry::DeviceKey)));
        journal.receipt = receipt.encode();
        return journal;
    }

private Q_SLOTS:
    void initTestCase()
    {
        keepPasswordsDear(); // the programs that are started here have these profiles
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_desk = std::make_unique<WipeDesk>();
        QVERIFY(m_desk->begin());
    }

    void aWipeThatWasCutOffEndsAtTheNextStart_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("before the keys went") << 0;
        QTest::newRow("one key gone") << 1;
        QTest::newRow("the keys gone") << 2;
        QTest::newRow("the profile gone") << 3;
        QTest::newRow("the vault gone") << 4;
        QTest::newRow("all gone, not told") << 5;
    }

    void aWipeThatWasCutOffEndsAtTheNextStart()
    {
        QFETCH(int, steps);
        const auto hr = m_desk->person(QStringLiteral("kill%1").arg(steps));
        QVERIFY(hr);
        QVERIFY(QDir().mkpath(hr->file(QStringLiteral("set-aside-2026"))));
        QVERIFY(QFile::copy(hr->file(QStringLiteral("profile.json")),
                            hr->file(QStringLiteral("set-aside-2026/profile.json"))));
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, hour));
        hr->quit();
        KeychainStore keychain(before.id);

        // What a kill behind each step leaves.
        WipeJournal journal = begun(before);
        journal.step = steps < 5 ? WipeJournal::Step::Begun : WipeJournal::Step::Destroyed;
        QVERIFY(journal.save(hr->folder()));
        if (steps >= 1) {
            QVERIFY(keychain.remove(SecretEntry::Lease));
        }
        if (steps >= 2) {
            QVERIFY(keychain.remove(SecretEntry::DeviceSecret) && keychain.remove(SecretEntry::DeviceKey));
        }
        if (steps >= 3) {
            QVERIFY(QFile::remove(hr->file(QStringLiteral("profile.json"))));
        }
        if (steps >= 4) {
            for (const char* name : {"vault.db", "vault.db-wal", "vault.db-shm", "offline.codes"}) {
                QFile::remove(hr->file(QString::fromLatin1(name)));
            }
        }
        if (steps >= 5) {
            QVERIFY(QDir(hr->file(QStringLiteral("set-aside-2026"))).removeRecursively());
        }
        QVERIFY(!hr->engine().status().enrolled);
        QVERIFY(WipeDesk::isGone(*hr, before));
        QCOMPARE(m_desk->progressOf(before.device).state, QStringLiteral("all-sent"));
    }

    void aReceiptThatDidNotArriveIsSentAtALaterStart()
    {
        const auto hr = m_desk->person(QStringLiteral("rens"));
        QVERIFY(hr);
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, hour));
        hr->quit();
        WipeJournal journal = begun(before);
        journal.server = QUrl(QStringLiteral("https://localhost:1")); // nobody there
        QVERIFY(journal.save(hr->folder()));
        QVERIFY(!hr->engine().status().enrolled);
        hr->quit();
        auto kept = WipeJournal::load(hr->folder());
        QVERIFY(kept && *kept && (*kept)->step == WipeJournal::Step::Destroyed);
        QVERIFY(m_desk->progressOf(before.device).wipedAt == 0);
        (*kept)->server = before.server;
        QVERIFY((*kept)->save(hr->folder()));
        QVERIFY(!hr->engine().status().enrolled);
        QVERIFY(WipeDesk::isGone(*hr, before));
        QVERIFY(m_desk->progressOf(before.device).wipedAt > 0);
    }

    void aReceiptThatStillWaitsDoesNotHarmTheNextAccount()
    {
        const auto hr = m_desk->person(QStringLiteral("next"));
        QVERIFY(hr);
        QVERIFY(m_desk->order(*hr, hour));
        hr->quit();
        WipeJournal journal = begun(*Profile::load(hr->folder()));
        journal.server = QUrl(QStringLiteral("https://localhost:1"));
        QVERIFY(journal.save(hr->folder()));
        QVERIFY(!hr->engine().status().enrolled);
        QVERIFY(hr->adoptRoots(m_desk->colleague()));
        QVERIFY2(hr->login() && hr->sync(), qPrintable(WipeDesk::why(*hr)));
        hr->quit();
        QVERIFY(hr->engine().status().enrolled);
        QVERIFY2(hr->resume(), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(WipeJournal::load(hr->folder()) && *WipeJournal::load(hr->folder()));
    }

    void theProgramKilledWhileWipingLeavesNothingAtTheNextStart()
    {
        const int rounds = qgetenv("KLUIS_CAMPAIGN") == "long" ? 100 : 3;
        int halfway = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto hr = m_desk->person(QStringLiteral("hard%1").arg(round));
            QVERIFY(hr);
            const QString number = m_desk->addUnsent(*hr);
            const Profile before = *Profile::load(hr->folder());
            QVERIFY(m_desk->order(*hr, hour));
            hr->quit();
            // The program believes in the computer's clock, server and people in the test's.
            const qint64 behind = (SystemClock().unixMillis() - m_desk->server.clock().unixMillis()) / 1000;
            m_desk->server.clock().advanceSeconds(qMax<qint64>(0, behind));
            QProcess program;
            program.setProcessEnvironment([] {
                auto environment = QProcessEnvironment::systemEnvironment();
                environment.insert(QStringLiteral("KLUIS_PASSWORD"), QString::fromLatin1(Workplace::goodPassword));
                return environment;
            }());
            program.start(QStringLiteral(KLUIS_PROGRAM),
                          {QStringLiteral("sync"), QStringLiteral("--profile"), hr->folder()});
            QVERIFY(program.waitForStarted());
            const QString journal = hr->file(QStringLiteral("wipe.json"));
            QElapsedTimer waited;
            waited.start();
            const auto begun = [&] {
                const auto found = WipeJournal::load(hr->folder());
                return found && *found && (*found)->step != WipeJournal::Step::Ordered;
            };
            while (!begun() && program.state() == QProcess::Running && waited.elapsed() < patienceMs) {
                program.waitForFinished(1);
            }
            QTest::qSleep(int(QRandomGenerator::global()->bounded(25)));
            program.kill();
            program.waitForFinished();
            halfway += QFile::exists(journal) ? 1 : 0;
            QVERIFY2(!hr->engine().status().enrolled, program.readAllStandardError().constData());
            QVERIFY(WipeDesk::isGone(*hr, before));
            QVERIFY(m_desk->isAtTheServer(number));
            QCOMPARE(m_desk->progressOf(before.device).state, QStringLiteral("all-sent"));
        }
        qInfo("%d of %d were killed halfway", halfway, rounds);
    }
};

QTEST_GUILESS_MAIN(WipeCrashTest)
#include "WipeCrashTest.moc"
