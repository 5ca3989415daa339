// SPDX-License-Identifier: GPL-3.0-or-later
// A forgotten password and a lost telephone with the real client. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/PaperFile.h"
#include "tests/support/Workplace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QStringList employers{QStringLiteral("vermeer")};
const QString next = QStringLiteral("bakfiets onweer lepel kathedraal");

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

    /// What a person with the printed kit types.
    static RecoverInput kitOf(Workplace& person)
    {
        RecoverInput input;
        input.server = person.address();
        input.login = person.loginName();
        input.recoveryKey = person.kit().value(QStringLiteral("UR"));
        input.accountKey = person.kit().value(QStringLiteral("AK"));
        input.newPassword = crypto::SecretBytes::fromPassword(next);
        input.totp = person.nextCode();
        return input;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void theKitSetsANewPasswordAndKeepsTheMedicalKeys()
    {
        TestServer server;
        Workplace doctor(server, QStringLiteral("visser"));
        QVERIFY(doctor.enrol(Role::Doctor, employers, doctor.scratch(QStringLiteral("kit.pdf"))));
        QVERIFY(doctor.login());
        RecoverInput input = kitOf(doctor);
        input.setVaultAside = true;
        const auto recovered = doctor.engine().recoverAccount(input);
        QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().sentence()));
        doctor.usePassword(next);
        QVERIFY2(doctor.login(), qPrintable(doctor.error.sentence()));
        QVERIFY2(!doctor.loggedIn.medicalKeysMissing, "the account key of the kit is kept");
        QCOMPARE(*doctor.engine().fingerprint(), doctor.enrolled.fingerprint);
        QVERIFY(doctor.engine().status().mayPush);
        QVERIFY2(doctor.sync(), qPrintable(doctor.error.sentence()));
        doctor.quit();
        QVERIFY(doctor.unlock());
    }

    void itWorksOnANewComputerToo()
    {
        TestServer server;
        Workplace doctor(server, QStringLiteral("visser"));
        QVERIFY(doctor.enrol(Role::Doctor, employers, doctor.scratch(QStringLiteral("kit.pdf"))));
        QVERIFY(doctor.login());
        const auto laptop = doctor.secondComputer();
        QVERIFY(laptop->adoptRoots(doctor));
        RecoverInput input = kitOf(doctor);
        input.caFile = doctor.file(QStringLiteral("ca.pem"));
        const auto recovered = laptop->engine().recoverAccount(input);
        QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().sentence()));
        doctor.usePassword(next);
        QVERIFY2(laptop->login(), qPrintable(laptop->error.sentence()));
        QCOMPARE(*laptop->engine().fingerprint(), doctor.enrolled.fingerprint);
    }

    void aVaultThatLiesHereIsAskedForAndNeverDestroyed()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers, hr.scratch(QStringLiteral("kit.pdf"))));
        QVERIFY(hr.login());
        QVERIFY(hr.sync());
        const auto dossier = hr.addDossier(QStringLiteral("1001"), QStringLiteral("Jansen, Piet"), employers.first());
        QVERIFY(!writePaper(hr.scratch(QStringLiteral("plan.pdf")), 5'000).isEmpty());
        QVERIFY(hr.engine().addDocument(*dossier, hr.scratch(QStringLiteral("plan.pdf"))));
        hr.quit();
        RecoverInput input = kitOf(hr);
        const auto refused = hr.engine().recoverAccount(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
        QVERIFY(hr.unlock());
        hr.quit();
        QFile vault(hr.file(QStringLiteral("vault.db")));
        QVERIFY(vault.open(QIODevice::ReadOnly));
        const QByteArray sealed = vault.readAll();
        vault.close();
        input.totp = hr.nextCode();
        input.setVaultAside = true;
        QVERIFY(hr.engine().recoverAccount(input));
        const QStringList aside = QDir(hr.folder()).entryList({QStringLiteral("set-aside-*")}, QDir::Dirs);
        QCOMPARE(aside.size(), 1);
        QFile kept(hr.file(aside.first() + QStringLiteral("/vault.db")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll() == sealed);
        hr.usePassword(next);
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
        QVERIFY(hr.sync());
        // What it had not sent yet lies beside it, out of the new vault's way, until the profile is wiped.
        const QString documents = hr.file(aside.first() + QStringLiteral("/documents"));
        QCOMPARE(QDir(documents).entryList(QDir::Files).size(), 1);
        QVERIFY(hr.engine().wipe());
        QVERIFY(!QDir(hr.file(aside.first())).exists());
    }

    void whoLocksBeforeTheNextLoginGetsInAllTheSame()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers, hr.scratch(QStringLiteral("kit.pdf"))));
        QVERIFY(hr.login());
        hr.quit();
        RecoverInput input = kitOf(hr);
        input.setVaultAside = true;
        QVERIFY(hr.engine().recoverAccount(input));
        hr.engine().lock();
        hr.usePassword(next);
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
    }

    void aMistypedOrAnothersKitChangesNothing()
    {
        TestServer server;
        Workplace doctor(server, QStringLiteral("visser"));
        QVERIFY(doctor.enrol(Role::Doctor, employers, doctor.scratch(QStringLiteral("kit.pdf"))));
        QVERIFY(doctor.login());
        Workplace other(server, QStringLiteral("bakker"));
        QVERIFY(other.enrol(Role::Doctor, employers, other.scratch(QStringLiteral("kit.pdf"))));
        RecoverInput input = kitOf(doctor);
        input.setVaultAside = true;
        input.recoveryKey[5] = input.recoveryKey[5] == u'A' ? u'B' : u'A';
        const auto mistyped = doctor.engine().recoverAccount(input);
        QVERIFY(!mistyped);
        QCOMPARE(mistyped.error().code(), ErrorCode::InvalidArgument);
        input.recoveryKey = other.kit().value(QStringLiteral("UR"));
        const auto foreign = doctor.engine().recoverAccount(input);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code(), ErrorCode::Unauthenticated);
        QVERIFY2(doctor.unlock(), "everything is as before");
    }

    void anEasyNewPasswordIsRefused()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.enrol(Role::Hr, employers, hr.scratch(QStringLiteral("kit.pdf"))));
        QVERIFY(hr.login());
        RecoverInput input = kitOf(hr);
        input.setVaultAside = true;
        input.newPassword = crypto::SecretBytes::fromPassword(QStringLiteral("hanneke12345"));
        const auto refused = hr.engine().recoverAccount(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
        QVERIFY2(hr.login(), "the old password still holds");
    }

    void aLostTelephoneIsReplacedByItsOwnerAlone()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        LoginInput input;
        input.password = Workplace::password();
        input.recoveryCode = hr.enrolled.recoveryCodes.first();
        const auto loggedIn = hr.engine().login(input);
        QVERIFY(loggedIn);
        QVERIFY(loggedIn->authenticatorNeeded);
        const auto made = hr.engine().newAuthenticator();
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        QCOMPARE(made->recoveryCodesLeft, quint64(9));
        QVERIFY(made->otpauth.contains(hr.loginName()));
        const auto telephone = hr.secondComputer();
        hr.useAuthenticator(made->otpauth);
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
        QVERIFY(!hr.loggedIn.authenticatorNeeded);
        QVERIFY(!hr.loginWith(QString::fromLatin1(Workplace::goodPassword), telephone->nextCode()));
    }

    void longAfterTheLoginNoNewAuthenticatorIsGiven()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        server.clock().advanceSeconds(11 * 60);
        const auto refused = hr.engine().newAuthenticator();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::NotConfirmed);
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "RecoveryTest.moc"
