// SPDX-License-Identifier: GPL-3.0-or-later
// A person, a computer and a server: enrolling, logging in, unlocking, leaving. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "core/protocol/AuditMessages.h"
#include "tests/server/AuditEntries.h"
#include "tests/support/CrashSample.h"
#include "tests/support/CutLine.h"
#include "tests/support/Workplace.h"

#include <QDirIterator>
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
constexpr qint64 hour = 3600; // seconds

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

void copyFolder(const QString& from, const QString& to)
{
    QVERIFY(QDir().mkpath(to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
    QFile::remove(to + QStringLiteral("/lock"));
}

} // namespace

class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void fromEnrolmentToAnOpenVault()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY2(hr.enrol(Role::Hr, employers), qPrintable(hr.error.sentence()));
        QVERIFY(hr.enrolled.otpauth.startsWith(QStringLiteral("otpauth://totp/")));
        QCOMPARE(hr.enrolled.recoveryCodes.size(), 10);
        QCOMPARE(hr.enrolled.fingerprint.split(u' ').size(), 12);
        QVERIFY2(hr.enrolled.accountKey.isEmpty(), "only medical roles have an account key");
        QVERIFY(hr.engine().status().enrolled);
        QVERIFY(hr.engine().status().locked);

        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
        const EngineStatus status = hr.engine().status();
        QVERIFY(!status.locked);
        QVERIFY(status.role == Role::Hr);
        QCOMPARE(status.tenants.size(), 1);
        QCOMPARE(status.environment, QStringLiteral("test"));
        QVERIFY(status.keychain && status.mayPush);
        QVERIFY(status.offlineUntil > server.clock().unixMillis());
        QCOMPARE(*hr.engine().fingerprint(), hr.enrolled.fingerprint);
    }

    void aProfileOfAnotherEnvironmentDoesNotLogIn()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY2(hr.enrol(Role::Hr, employers), qPrintable(hr.error.sentence()));
        hr.quit(); // the next start reads the profile
        const QString folder = QFileInfo(hr.file(QStringLiteral("profile.json"))).path();
        auto profile = Profile::load(folder);
        QVERIFY(profile);
        profile->environment = QStringLiteral("production");
        QVERIFY(profile->save(folder));
        QVERIFY(!hr.login());
        QCOMPARE(hr.error.code(), ErrorCode::Untrusted);
        QVERIFY(hr.error.sentence().contains(QStringLiteral("production")));
        QVERIFY(!QFile::exists(Profile::vaultFile(folder)));
    }

    void aCodeIsNotTakenWithoutTheCodeOfConduct()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        EnrolInput input;
        input.server = hr.address();
        input.login = hr.loginName();
        input.code = server.addUser(hr.loginName(), Role::Hr, employers);
        input.password = Workplace::password();
        const auto outcome = hr.engine().enrol(input);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code(), ErrorCode::NotConfirmed);
        QVERIFY(!hr.engine().status().enrolled);
    }

    void withoutAnAddressThePersonEnrolsAtTheOrganisationsServer()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        const QTemporaryDir policies;
        EnrolInput input;
        input.login = hr.loginName();
        input.code = server.addUser(hr.loginName(), Role::Hr, employers);
        input.password = Workplace::password();
        input.conductAccepted = true;
        QCOMPARE(hr.engine().enrol(input).error().code(), ErrorCode::InvalidArgument);
        put(policies.filePath(QStringLiteral("10.ini")), "ServerUrl=" + hr.address().toEncoded() + "\n");
        const auto free = qScopeGuard([] { qunsetenv("KLUIS_TEST_POLICIES"); });
        QVERIFY(qputenv("KLUIS_TEST_POLICIES", policies.path().toUtf8()));
        const auto outcome = hr.engine().enrol(input);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(Profile::load(hr.folder()).value_or(Profile()).server, hr.address());
    }

    void anEasyPasswordLeavesTheCodeUsable()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        EnrolInput input;
        input.server = hr.address();
        input.login = hr.loginName();
        input.code = server.addUser(hr.loginName(), Role::Hr, employers);
        input.password = crypto::SecretBytes::fromPassword(QStringLiteral("hanneke12345"));
        input.conductAccepted = true;
        const auto refused = hr.engine().enrol(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
        input.password = Workplace::password();
        const auto taken = hr.engine().enrol(input);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
    }

    void aUsedEnrolmentCodeIsRefusedAndLeavesNothing()
    {
        TestServer server;
        const QString code = server.addUser(QStringLiteral("hanneke"), Role::Hr, employers);
        Workplace first(server, QStringLiteral("hanneke"));
        Workplace second(server, QStringLiteral("hanneke"));
        EnrolInput input;
        input.server = first.address();
        input.login = first.loginName();
        input.code = code;
        input.password = Workplace::password();
        input.conductAccepted = true;
        QVERIFY(first.engine().enrol(input));
        const auto refused = second.engine().enrol(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Forbidden);
        QVERIFY(!second.engine().status().enrolled);
        QVERIFY(!QFile::exists(second.file(QStringLiteral("profile.json"))));
    }

    void aCodeOfAnotherServerIsNotTakenHere()
    {
        TestServer server;
        TestServer other;
        Workplace hr(server, QStringLiteral("hanneke"));
        EnrolInput input;
        input.server = hr.address();
        input.login = hr.loginName();
        input.code = other.addUser(hr.loginName(), Role::Hr, employers);
        input.password = Workplace::password();
        input.conductAccepted = true;
        const auto refused = hr.engine().enrol(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Untrusted);
    }

    void theNextCommandNeedsThePasswordOnly()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        QVERIFY2(hr.resume(), qPrintable(hr.error.sentence()));
        QVERIFY(!hr.engine().status().locked);
        QCOMPARE(hr.engine().status().displayName.isEmpty(), false);
    }

    void afterLockingThePasswordAloneIsNotEnough()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.engine().lock();
        QVERIFY(hr.engine().status().locked);
        hr.quit();
        QVERIFY(!hr.resume());
        QVERIFY(hr.failedWith(ErrorCode::Locked));
        QVERIFY2(hr.unlock(), qPrintable(hr.error.sentence()));
        hr.quit();
        QVERIFY(hr.resume());
    }

    void halfAnHourWithoutUseNeedsUnlocking()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        server.clock().advanceSeconds(31 * 60);
        QVERIFY(!hr.resume());
        QVERIFY(hr.failedWith(ErrorCode::Locked));
        QVERIFY(hr.unlock());
    }

    void aLeaseEnds()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        server.clock().advanceSeconds(23 * hour);
        QVERIFY2(hr.unlock(), "24 hours are the default for HR");
        hr.quit();
        server.clock().advanceSeconds(2 * hour);
        QVERIFY(!hr.unlock());
        QVERIFY(hr.failedWith(ErrorCode::Locked));
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
    }

    void aWrongPasswordOpensNothing()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.engine().lock();
        QVERIFY(!hr.unlockWith(QStringLiteral("another password entirely"), hr.nextCode()));
        QVERIFY(hr.failedWith(ErrorCode::Unauthenticated));
        QVERIFY(hr.engine().status().locked);
        QVERIFY(hr.unlock());
    }

    void theFifthWrongPasswordEndsTheLease()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!hr.unlockWith(QStringLiteral("another password entirely"), hr.nextCode()));
            QVERIFY(hr.failedWith(ErrorCode::Unauthenticated));
        }
        QVERIFY(!hr.unlockWith(QStringLiteral("another password entirely"), hr.nextCode()));
        QVERIFY(hr.failedWith(ErrorCode::Locked));
        QVERIFY2(!hr.unlock(), "the right password is too late now");
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
    }

    void wrongPasswordAndWrongCodeAnswerAlike()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        QVERIFY(!hr.loginWith(QStringLiteral("another password entirely"), hr.nextCode()));
        const Error password = hr.error;
        QVERIFY(!hr.loginWith(QString::fromLatin1(Workplace::goodPassword), QStringLiteral("000000")));
        const Error code = hr.error;
        QCOMPARE(password.code(), ErrorCode::Unauthenticated);
        QCOMPARE(code.code(), password.code());
        QCOMPARE(code.sentence(), password.sentence());
        QVERIFY(hr.engine().status().locked);
    }

    void aCodeWorksOnce()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        const QString code = hr.nextCode();
        QVERIFY(hr.loginWith(QString::fromLatin1(Workplace::goodPassword), code));
        QVERIFY(!hr.loginWith(QString::fromLatin1(Workplace::goodPassword), code));
        QVERIFY(hr.failedWith(ErrorCode::Unauthenticated));
    }

    void aRecoveryCodeStandsInForTheAuthenticator()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        LoginInput input;
        input.password = Workplace::password();
        input.recoveryCode = hr.enrolled.recoveryCodes.first();
        QVERIFY(hr.engine().login(input));
        const auto twice = hr.engine().login(input);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code(), ErrorCode::Unauthenticated);
    }

    void anUntrustedCertificateStopsALogin()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        // Without an enrolment code or a root nothing vouches for a self-signed certificate.
        const auto stranger = hr.secondComputer();
        QVERIFY(!stranger->login());
        QVERIFY(stranger->failedWith(ErrorCode::Untrusted));
        QVERIFY(!stranger->engine().status().enrolled);
    }

    void anotherServerUnderTheSameAddressIsNoticed()
    {
        TestServer server;
        TestServer imposter;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        LoginInput input;
        input.server = QUrl(QStringLiteral("https://localhost:%1").arg(imposter.port()));
        input.password = Workplace::password();
        input.totp = hr.nextCode();
        const auto refused = hr.engine().login(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Untrusted);
    }

    void aServerThatIsDownIsToldAndUnlockingGoesOn()
    {
        auto server = std::make_unique<TestServer>();
        Workplace hr(*server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        server->stop();
        QVERIFY(!hr.sync());
        QVERIFY(hr.failedWith(ErrorCode::Unreachable));
        hr.quit();
        QVERIFY(hr.unlock());
        LoginInput input;
        input.password = Workplace::password();
        input.totp = QStringLiteral("123456");
        const auto unreachable = hr.engine().login(input);
        QVERIFY(!unreachable);
        QCOMPARE(unreachable.error().code(), ErrorCode::Unreachable);
    }

    void aClockMinutesOffIsTold()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        hr.quit();
        ManualClock late;
        late.advanceSeconds((server.clock().unixMillis() - late.unixMillis()) / 1000 - 300);
        EngineConfig config;
        config.profileFolder = hr.folder();
        config.clock = &late;
        config.machine = &hr.machine();
        auto engine = Engine::open(config);
        QVERIFY(engine);
        LoginInput input;
        input.password = Workplace::password();
        input.totp = QStringLiteral("123456");
        const auto refused = (*engine)->login(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
        QVERIFY(refused.error().sentence().contains(u'5'));
    }

    void aDamagedVaultIsToldAndKept()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        const QByteArray garbage(8192, 'x');
        put(hr.file(QStringLiteral("vault.db")), garbage);
        QFile::remove(hr.file(QStringLiteral("vault.db-wal")));
        QVERIFY(!hr.unlock());
        QVERIFY(hr.error.code() == ErrorCode::NotADatabase || hr.error.code() == ErrorCode::Corrupt);
        QVERIFY(!hr.login());
        QCOMPARE(contents(hr.file(QStringLiteral("vault.db"))), garbage);
    }

    void aForeignVaultIsNotOverwritten()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        hr.quit();
        const QByteArray foreign(4096, 'v');
        put(hr.file(QStringLiteral("vault.db")), foreign);
        QVERIFY(!hr.login());
        QVERIFY(hr.failedWith(ErrorCode::NotADatabase));
        QCOMPARE(contents(hr.file(QStringLiteral("vault.db"))), foreign);
    }

    void aDamagedProfileIsTold()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        hr.quit();
        put(hr.file(QStringLiteral("profile.json")), "{ not json");
        const auto engine = hr.start();
        QVERIFY(!engine);
        QCOMPARE(engine.error().code(), ErrorCode::Corrupt);
        QCOMPARE(contents(hr.file(QStringLiteral("profile.json"))), QByteArray("{ not json"));
    }

    void aReadOnlyFolderIsTold()
    {
        if (geteuid() == 0) {
            QSKIP("the superuser can write everywhere");
        }
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        hr.quit();
        QFile::setPermissions(hr.folder(), QFile::ReadOwner | QFile::ExeOwner);
        const auto engine = hr.start();
        QFile::setPermissions(hr.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code(), ErrorCode::Storage);
    }

    void twoProgramsDoNotShareAFolder()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        const auto second = hr.start();
        QVERIFY(!second);
        QCOMPARE(second.error().code(), ErrorCode::Busy);
    }

    void aCopyWithoutTheKeychainIsUseless()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        // The thief has the folder and the password, another keychain, and no code: as under another profile id.
        const QString copy = hr.scratch(QStringLiteral("stolen"));
        copyFolder(hr.folder(), copy);
        QByteArray json = contents(copy + QStringLiteral("/profile.json"));
        const qsizetype id = json.indexOf("\"id\": \"") + 7;
        json.replace(id, 32, QByteArray(32, 'a'));
        put(copy + QStringLiteral("/profile.json"), json);
        EngineConfig config;
        config.profileFolder = copy;
        config.clock = &server.clock();
        config.machine = &hr.machine();
        auto engine = Engine::open(config);
        QVERIFY(engine);
        const auto opened = (*engine)->unlock(Workplace::password(), hr.codeNow());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code(), ErrorCode::Locked);
        LoginInput input;
        input.password = Workplace::password();
        input.totp = hr.nextCode();
        const auto loggedIn = (*engine)->login(input);
        QVERIFY2(!loggedIn, "not even with a code: the device's key is not there");
        QCOMPARE(loggedIn.error().code(), ErrorCode::NotFound);
    }

    void loggingOutLeavesNothingThatOpensTheVault()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        const auto out = hr.engine().logout();
        QVERIFY2(out, out ? "" : qPrintable(out.error().sentence()));
        QVERIFY(!QFile::exists(hr.file(QStringLiteral("vault.db"))));
        QVERIFY(!hr.unlock());
        QVERIFY(hr.failedWith(ErrorCode::Locked));
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
        QVERIFY(hr.sync());
    }

    void loggingOutDoesNotLoseWhatWaits()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        QVERIFY(hr.sync());
        const auto dossier = hr.addDossier();
        QVERIFY2(dossier, dossier ? "" : qPrintable(dossier.error().sentence()));
        const auto refused = hr.engine().logout();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
        QVERIFY(hr.engine().logout(true));
    }

    void loggingOutSendsWhatThisComputerLogged()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        const auto dossier = hr.addDossier();
        QVERIFY(dossier);
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        const TenantId employer = hr.engine().status().tenants.first().tenant;
        const auto before = auditEntries(server.store(), employer).size();
        QVERIFY(hr.engine().show(*dossier, false));
        QVERIFY(hr.engine().logout());
        const auto after = auditEntries(server.store(), employer);
        QCOMPARE(after.size(), before + 1);
        QCOMPARE(protocol::AuditEvent::decode(after.last().payload)->kind, protocol::AuditEventKind::Opened);
    }

    void wipingLeavesNothing()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        const QDateTime crashed = QDateTime::currentDateTimeUtc();
        QVERIFY(putCrash(hr.folder(), crashName(crashed), crashSample(crashed)));
        QVERIFY(hr.engine().wipe());
        QVERIFY(!QDir(hr.folder()).exists(QStringLiteral("crashes")));
        QVERIFY(!hr.engine().status().enrolled);
        hr.quit();
        QVERIFY(QDir(hr.folder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void nothingOfTheVaultIsReadableOnTheDisk()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        QVERIFY(hr.sync());
        QVERIFY(hr.addDossier(QStringLiteral("1001"), QStringLiteral("Kanarievogel")));
        hr.quit();
        QDirIterator files(hr.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QVERIFY2(!contents(file).toLower().contains("kanarievogel"), qPrintable(file));
            QVERIFY2(!contents(file).contains(Workplace::goodPassword), qPrintable(file));
        }
    }

    void aSessionRenewsItself()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        server.clock().advanceSeconds(20 * 60); // the access token lives for 15 minutes
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        hr.quit();
        QVERIFY(hr.resume());
        QVERIFY2(hr.sync(), "the renewed tokens are kept");
        server.clock().advanceSeconds(31 * 60);
        QVERIFY(!hr.sync());
        QVERIFY(hr.failedWith(ErrorCode::Unauthenticated));
    }

    void aRefreshWhoseAnswerIsLostDoesNotEndTheSession_data()
    {
        QTest::addColumn<int>("answer");
        for (int answer = 1; answer <= 3; ++answer) {
            QTest::addRow("answer %d is lost", answer) << answer;
        }
    }

    void aRefreshWhoseAnswerIsLostDoesNotEndTheSession()
    {
        QFETCH(int, answer);
        TestServer server;
        CutLine line(server.port());
        Workplace hr(server, QStringLiteral("hanneke"));
        hr.useLine(line.port());
        QVERIFY(hr.begin(Role::Hr, employers));
        QVERIFY(hr.sync());
        server.clock().advanceSeconds(20 * 60); // the access token has run out
        line.cutAt(answer);
        QVERIFY(!hr.sync());
        QVERIFY(hr.failedWith(ErrorCode::Unreachable));
        QVERIFY(line.isCut());
        line.mend();
        hr.quit(); // what was not stored before the cut is lost
        QVERIFY2(hr.resume(), qPrintable(hr.error.sentence()));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
    }

    void anAdministratorWorksWithTheServerOnly()
    {
        TestServer server;
        Workplace administrator(server, QStringLiteral("beheer"));
        QVERIFY2(administrator.begin(Role::Administrator), qPrintable(administrator.error.sentence()));
        QCOMPARE(administrator.engine().status().offlineUntil, 0);
        administrator.quit();
        QVERIFY(!administrator.resume());
        QVERIFY(administrator.failedWith(ErrorCode::Locked));
    }

    void edgesOfTheServersAddressAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no TLS") << QStringLiteral("http://localhost:1");
        QTest::newRow("no scheme") << QStringLiteral("localhost");
        QTest::newRow("with a password") << QStringLiteral("https://me:secret@localhost");
        QTest::newRow("with a path") << QStringLiteral("https://localhost/kluis");
    }

    void edgesOfTheServersAddressAreRefused()
    {
        QFETCH(QString, address);
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        EnrolInput input;
        input.server = QUrl(address);
        input.login = hr.loginName();
        input.code = server.addUser(hr.loginName(), Role::Hr, employers);
        input.password = Workplace::password();
        input.conductAccepted = true;
        const auto refused = hr.engine().enrol(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
    }

    void aHostThatDoesNotExistIsTold()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers));
        LoginInput input;
        input.server = QUrl(QStringLiteral("https://no-such-host.invalid"));
        input.password = Workplace::password();
        input.totp = QStringLiteral("123456");
        const auto refused = hr.engine().login(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Unreachable);
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "AccountTest.moc"
