// SPDX-License-Identifier: GPL-3.0-or-later
// Working without the server: codes, clocks, and what ends it. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/Workplace.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QStringList employers{QStringLiteral("vermeer")};
const QString otherPassword = QStringLiteral("another password entirely");
constexpr qint64 minute = 60; // seconds
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

class OfflineTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;

    /// The wall clock is set by \p seconds; no time passes.
    void setClockBy(qint64 seconds)
    {
        m_server->clock().advanceSeconds(seconds);
        m_hr->machine().wallMovedBy(seconds);
    }
    [[nodiscard]] bool unlockWithCode(const QString& code)
    {
        return m_hr->unlockWith(QString::fromLatin1(Workplace::goodPassword), code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, employers), qPrintable(m_hr->error.sentence()));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        m_hr->engine().lock();
        m_hr->quit();
    }

    void cleanup()
    {
        m_hr.reset();
        m_server.reset();
    }

    void theRightCodeOpensTheVaultWithoutTheServer()
    {
        m_server->stop();
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        QVERIFY(!m_hr->engine().status().locked);
    }

    void aWrongCodeAndAWrongPasswordAnswerAlike()
    {
        QVERIFY(!unlockWithCode(QStringLiteral("000000")));
        const Error code = m_hr->error;
        QVERIFY(!m_hr->unlockWith(otherPassword, m_hr->nextCode()));
        QCOMPARE(code.code(), ErrorCode::Unauthenticated);
        QCOMPARE(m_hr->error.code(), code.code());
        QCOMPARE(m_hr->error.sentence(), code.sentence());
        QVERIFY(m_hr->engine().status().locked);
    }

    void whatIsNoCodeCostsNoTry()
    {
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!unlockWithCode(QStringLiteral("12345")));
            QVERIFY(m_hr->failedWith(ErrorCode::InvalidArgument));
        }
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
    }

    void aCodeOpensTheVaultOnce()
    {
        const QString code = m_hr->nextCode();
        QVERIFY(unlockWithCode(code));
        m_hr->engine().lock();
        m_hr->quit();
        QVERIFY(!unlockWithCode(code));
        QVERIFY(m_hr->failedWith(ErrorCode::Unauthenticated));
        QVERIFY(m_hr->unlock());
    }

    void theCodeOfTheLoginIsUsedHereToo()
    {
        m_server->clock().advanceSeconds(30);
        const QString code = m_hr->nextCode();
        QVERIFY2(m_hr->loginWith(QString::fromLatin1(Workplace::goodPassword), code),
                 qPrintable(m_hr->error.sentence()));
        m_hr->engine().lock();
        m_hr->quit();
        QVERIFY(!unlockWithCode(code));
        QVERIFY(m_hr->failedWith(ErrorCode::Unauthenticated));
    }

    void aCodeUsedHereDoesNotLogIn()
    {
        const QString code = m_hr->nextCode();
        QVERIFY(unlockWithCode(code));
        QVERIFY(!m_hr->loginWith(QString::fromLatin1(Workplace::goodPassword), code));
        QVERIFY(m_hr->failedWith(ErrorCode::Unauthenticated));
    }

    void aCodeUsedHereIsTakenFromNobodyAfterTheNextContact()
    {
        const QString code = m_hr->nextCode();
        QVERIFY(unlockWithCode(code));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        const auto second = m_hr->secondComputer();
        LoginInput input;
        input.server = second->address();
        input.caFile = m_server->folder() + QStringLiteral("/tls/server.crt");
        input.login = second->loginName();
        input.password = Workplace::password();
        input.totp = code;
        const auto refused = second->engine().login(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Unauthenticated);
        input.totp = m_hr->nextCode();
        const auto taken = second->engine().login(input);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
    }

    void theFifthWrongCodeEndsTheLease()
    {
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!unlockWithCode(QStringLiteral("000000")));
            QVERIFY(m_hr->failedWith(ErrorCode::Unauthenticated));
            m_hr->quit(); // a new start does not begin counting anew
        }
        QVERIFY(!unlockWithCode(QStringLiteral("000000")));
        QVERIFY(m_hr->failedWith(ErrorCode::Locked));
        QVERIFY2(!m_hr->unlock(), "the right code is too late now");
        QVERIFY(!QFile::exists(m_hr->file(QStringLiteral("offline.codes"))));
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
    }

    void anOldProfileFileDoesNotGiveTheTriesBack()
    {
        const QString before = m_hr->scratch(QStringLiteral("profile-before"));
        QVERIFY(QFile::copy(m_hr->file(QStringLiteral("profile.json")), before));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!unlockWithCode(QStringLiteral("000000")));
            m_hr->quit();
            QVERIFY(QFile::remove(m_hr->file(QStringLiteral("profile.json"))));
            QVERIFY(QFile::copy(before, m_hr->file(QStringLiteral("profile.json"))));
        }
        QVERIFY(!m_hr->unlock());
        QVERIFY(m_hr->failedWith(ErrorCode::Locked));
    }

    void goingOnNeedsNoCode()
    {
        QVERIFY(m_hr->unlock());
        m_hr->quit();
        QVERIFY2(m_hr->resume(), qPrintable(m_hr->error.sentence()));
    }

    void codesOfTheLeasesHoursAreKeptAndNoMore()
    {
        constexpr qint64 steps = 24 * 120 + 2;
        constexpr qint64 frame = 1 + 24 + 8 + 16;
        const qint64 size = QFileInfo(m_hr->file(QStringLiteral("offline.codes"))).size();
        QVERIFY2(qAbs(size - frame - steps * 8) <= 16, qPrintable(QString::number(size)));
        QFile codes(m_hr->file(QStringLiteral("offline.codes")));
        QCOMPARE(codes.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void withoutTheCodesThereIsNoUnlocking()
    {
        QVERIFY(QFile::remove(m_hr->file(QStringLiteral("offline.codes"))));
        QVERIFY(!m_hr->unlock());
        QVERIFY(m_hr->failedWith(ErrorCode::Locked));
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
    }

    void codesOfAnEarlierLoginAreNoUse()
    {
        const QString earlier = m_hr->scratch(QStringLiteral("codes-before"));
        QVERIFY(QFile::copy(m_hr->file(QStringLiteral("offline.codes")), earlier));
        QVERIFY(m_hr->login());
        m_hr->quit();
        QVERIFY(QFile::remove(m_hr->file(QStringLiteral("offline.codes"))));
        QVERIFY(QFile::copy(earlier, m_hr->file(QStringLiteral("offline.codes"))));
        QVERIFY(!m_hr->unlock());
        QVERIFY(m_hr->failedWith(ErrorCode::Locked));
    }

    void aWrongClockOpensNothingUntilTheNextLogin_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("-1 h") << -hour;
        QTest::newRow("-1 d") << -day;
        QTest::newRow("-10 y") << -10 * 365 * day;
        QTest::newRow("+1 h") << hour;
        QTest::newRow("+10 y") << 10 * 365 * day;
    }

    void aWrongClockOpensNothingUntilTheNextLogin()
    {
        QFETCH(qint64, seconds);
        setClockBy(seconds);
        QVERIFY(!unlockWithCode(m_hr->codeNow()));
        QVERIFY(m_hr->failedWith(ErrorCode::Locked));
        m_hr->quit();
        setClockBy(-seconds);
        QVERIFY2(!m_hr->unlock(), "only the server knows whether it is right now");
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
        m_hr->engine().lock();
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
    }

    void anOpenVaultIsShutWhenTheClockIsSetBack()
    {
        QVERIFY(m_hr->unlock());
        m_server->stop();
        QVERIFY(!m_hr->engine().status().leaseOver);
        setClockBy(-hour);
        QVERIFY(m_hr->engine().status().leaseOver);
        QVERIFY(!m_hr->engine().list({}, 10));
    }

    void anOpenVaultIsShutWhenTheLeaseEnds()
    {
        m_server->stop();
        m_server->clock().advanceSeconds(day - 10 * minute);
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->engine().list({}, 10));
        m_server->clock().advanceSeconds(11 * minute);
        const auto ended = m_hr->engine().list({}, 10);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code(), ErrorCode::Locked);
        QVERIFY(m_hr->engine().status().leaseOver);
    }

    void aRoleWithoutLeaseWorksWhileTheServerAnswers()
    {
        Workplace officer(*m_server, QStringLiteral("petra"));
        QVERIFY2(officer.begin(Role::PrivacyOfficer, employers), qPrintable(officer.error.sentence()));
        QVERIFY(!QFile::exists(officer.file(QStringLiteral("offline.codes"))));
        for (int i = 0; i < 12; ++i) { // the session renews itself
            m_server->clock().advanceSeconds(14 * minute);
            QVERIFY2(officer.sync(), qPrintable(officer.error.sentence()));
            QVERIFY(!officer.engine().status().leaseOver);
        }
        m_server->stop();
        m_server->clock().advanceSeconds(16 * minute);
        QVERIFY(officer.engine().status().leaseOver);
        QVERIFY(!officer.engine().list({}, 1));
    }

    void wherePolicyAsksForAnEncryptedDiskNoLeaseIsKeptWithoutOne()
    {
        const QTemporaryDir policies;
        QFile policy(policies.filePath(QStringLiteral("10.ini")));
        QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write("RequireDiskEncryption=1\n") > 0);
        policy.close();
        const auto ending = qScopeGuard([] { qunsetenv("KLUIS_TEST_POLICIES"), qunsetenv("KLUIS_TEST_DISK"); });
        QVERIFY(qputenv("KLUIS_TEST_POLICIES", policies.path().toUtf8()) && qputenv("KLUIS_TEST_DISK", "encrypted"));
        m_hr->engine().lock();
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        m_hr->engine().lock();
        // The policy came, or the disk was opened, while a lease was held.
        for (const char* seen : {"open", "unknown"}) {
            QVERIFY(qputenv("KLUIS_TEST_DISK", seen));
            QVERIFY(!m_hr->unlock());
            QVERIFY(m_hr->failedWith(ErrorCode::Locked));
            QVERIFY(!QFile::exists(m_hr->file(QStringLiteral("offline.codes"))));
            // With the server it is opened, and nothing is kept for later.
            QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
            QVERIFY(m_hr->engine().list({}, 1));
            QCOMPARE(m_hr->engine().status().offlineUntil, qint64(0));
            m_hr->engine().lock();
        }
        QVERIFY(!m_hr->unlock());
        qunsetenv("KLUIS_TEST_POLICIES");
        QVERIFY2(!m_hr->unlock(), "what was not kept is not here, whatever the policy says now");
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
        m_hr->engine().lock();
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
    }

    void aFrozenClockBuysOneLeaseOfUse()
    {
        m_server->stop();
        QVERIFY(m_hr->unlock());
        qint64 used = 0;
        while (m_hr->engine().list({}, 1) && used < 3 * day) {
            m_hr->machine().runFor(10 * minute);
            used += 10 * minute;
        }
        QCOMPARE(used, day);
        m_hr->quit();
        QVERIFY(!m_hr->resume());
    }

    void aNewStartOfTheComputerDoesNotEndTheLease()
    {
        m_server->clock().advanceSeconds(5 * hour);
        m_hr->machine().reboot();
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
    }

    void noEditIsLostByAnEndedLease()
    {
        QVERIFY(m_hr->unlock());
        m_server->stop();
        const auto dossier = m_hr->addDossier();
        QVERIFY2(dossier, dossier ? "" : qPrintable(dossier.error().sentence()));
        m_server->clock().advanceSeconds(2 * day);
        QVERIFY(!m_hr->engine().list({}, 1));
        m_hr->engine().lock();
        m_server->restart();
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
        QCOMPARE(m_hr->engine().status().outbox, quint64(1));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        QCOMPARE(m_hr->synced.pushed, quint64(1));
    }
};

QTEST_GUILESS_MAIN(OfflineTest)
#include "OfflineTest.moc"
