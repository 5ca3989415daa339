// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kluis::test;

/// What happens to accounts after their first day, with the real programs: a changed password, a lost one with and
/// without the printed kit, a lost telephone. Each function goes on where the one before stopped.
class LostAndFoundTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_doctor{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    Person m_assistant{m_practice, QStringLiteral("assistent"), QStringLiteral("doctor-assistant")};
    const QString m_employer = QStringLiteral("vermeer");
    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_finding = QStringLiteral("Kwikzilverkoorts");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }

    [[nodiscard]] QString findingAs(const Person& person, int device = 0) const
    {
        return person.show(m_dossier, device)
            .value(QLatin1String("fields"))
            .toObject()
            .value(QLatin1String("findings"))
            .toObject()
            .value(QLatin1String("value"))
            .toString();
    }

private Q_SLOTS:
    void aPracticeWithAMedicalFinding()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        const QStringList employer{QStringLiteral("--employer"), m_employer};
        QVERIFY(m_hr.joinWithKit(employer));
        QVERIFY(m_doctor.joinWithKit(employer));
        QVERIFY(m_assistant.join(employer));
        QVERIFY(done(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                 m_employer, QStringLiteral("--number"), QStringLiteral("1001"),
                                 QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_doctor.sync()));
        const auto genesis =
            m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("genesis"), QStringLiteral("--kit"),
                            m_practice.folder() + QStringLiteral("/shares.pdf"), QStringLiteral("--json")});
        QVERIFY(done(genesis));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                     genesis.json().value(QLatin1String("kitCheck")).toString()})));
        QVERIFY(done(m_assistant.sync()));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("approve"), m_assistant.login(),
                                     QStringLiteral("--fingerprint"), m_assistant.fingerprint()})));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("findings"), m_finding})));
        QVERIFY(done(m_doctor.sync()));
        QVERIFY(done(m_assistant.sync()));
        QCOMPARE(findingAs(m_assistant), m_finding);
    }

    void aChangedPasswordEndsTheSecondSessionAndItsVaultFollows()
    {
        QVERIFY(done(m_hr.signIn(1)));
        QVERIFY(done(m_hr.sync(1)));
        QVERIFY(done(m_hr.kluis({QStringLiteral("note"), m_dossier, QStringLiteral("Nog niet verstuurd.")}, 1)));
        const QString before = m_hr.password();
        QVERIFY(done(m_hr.changePassword(QStringLiteral("acht blauwe kranen vangen mist"))));
        QVERIFY2(done(m_hr.sync()), "the session here goes on");
        m_hr.usePassword(before);
        QVERIFY2(!m_hr.kluis({QStringLiteral("list")}).ok(), "the old password opens nothing here");
        const auto ended = m_hr.sync(1);
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(!ended.err.isEmpty());
        m_hr.usePassword(QStringLiteral("acht blauwe kranen vangen mist"));
        QVERIFY(done(m_hr.signIn(1)));
        const auto sent = m_hr.sync(1);
        QVERIFY(done(sent));
        QVERIFY2(sent.json().value(QLatin1String("pushed")).toInt() > 0, "what waited there was not lost");
    }

    void aWrongPresentPasswordIsRefused()
    {
        const QString right = m_doctor.password();
        m_doctor.usePassword(QStringLiteral("heel iets anders dan dat"));
        const auto refused = m_doctor.kluis({QStringLiteral("password")});
        QCOMPARE(refused.exitCode, 1);
        m_doctor.usePassword(right);
        QVERIFY(done(m_doctor.kluis({QStringLiteral("list")})));
    }

    void aLostTelephoneIsReplacedWithARecoveryCode()
    {
        const auto made = m_hr.atServer({QStringLiteral("totp"), QStringLiteral("new"), QStringLiteral("--json")},
                                        {m_hr.asRecoveryCode()});
        QVERIFY(done(made));
        QCOMPARE(made.json().value(QLatin1String("recoveryCodesLeft")).toInt(), 9);
        m_hr.useAuthenticator(made.json().value(QLatin1String("otpauth")).toString());
        QVERIFY(done(m_hr.signIn()));
    }

    void anAdministratorGivesACodeAndNeverSeesTheSecret()
    {
        const auto reset = m_practice.server(
            {QStringLiteral("user"), QStringLiteral("reset-totp"), m_hr.login(), QStringLiteral("--json")});
        QVERIFY(done(reset));
        QVERIFY(!reset.out.contains("otpauth"));
        const QString code = reset.json().value(QLatin1String("recoveryCode")).toString();
        QVERIFY2(!m_hr.signIn().ok(), "the old authenticator is worth nothing");
        const auto made = m_hr.atServer({QStringLiteral("totp"), QStringLiteral("new"), QStringLiteral("--json")},
                                        {m_hr.asRecoveryCode(code)});
        QVERIFY(done(made));
        m_hr.useAuthenticator(made.json().value(QLatin1String("otpauth")).toString());
        QVERIFY(done(m_hr.signIn()));
    }

    void aRevokedComputerLocksItselfOnNextContact()
    {
        QVERIFY(done(m_hr.signIn(3)));
        QVERIFY(done(m_hr.sync(3)));
        QString lost;
        const auto devices =
            m_hr.kluis({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--json")}, 3);
        QVERIFY(done(devices));
        for (const QJsonObject& device : devices.jsonLines()) {
            if (device.value(QLatin1String("thisOne")).toBool()) {
                lost = device.value(QLatin1String("device")).toString();
            }
        }
        QVERIFY(!lost.isEmpty());
        QVERIFY(
            done(m_hr.kluis({QStringLiteral("device"), QStringLiteral("name"), lost, QStringLiteral("Laptop weg")})));
        QVERIFY(done(m_hr.kluis({QStringLiteral("device"), QStringLiteral("revoke"), lost})));
        const auto after = m_hr.kluis({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(after.out.contains("Laptop weg") && after.out.contains("revoked"));
        QVERIFY2(done(m_hr.kluis({QStringLiteral("list")}, 3)), "without contact the lease still holds");
        QCOMPARE(m_hr.sync(3).exitCode, 1);
        QVERIFY2(!m_hr.kluis({QStringLiteral("list")}, 3).ok(), "on contact the lease went");
        QVERIFY2(!m_hr.kluis({QStringLiteral("unlock")}, 3).ok(), "and nothing opens it without the server");
        QVERIFY2(!m_hr.signIn(3).ok(), "nor with it");
    }

    void aNewCodeOfConductIsReadBeforeWorkGoesOn()
    {
        QFile text(m_practice.folder() + QStringLiteral("/conduct.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Nieuwe regels voor iedereen.\n");
        text.close();
        QVERIFY(done(m_practice.server({QStringLiteral("conduct"), QStringLiteral("set"), text.fileName()})));
        QCOMPARE(m_hr.sync().exitCode, 1);
        const auto asked = m_hr.signIn();
        QCOMPARE(asked.exitCode, 1);
        QVERIFY(asked.err.contains("Nieuwe regels"));
        QVERIFY(done(m_hr.atServer({QStringLiteral("login"), QStringLiteral("--conduct"), QStringLiteral("2")},
                                   {QStringLiteral("KLUIS_TOTP=") + m_hr.nextCode()})));
        QVERIFY(done(m_hr.sync()));
        const auto accepted =
            m_practice.server({QStringLiteral("conduct"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(done(accepted));
        int second = 0;
        const QJsonArray register_ = QJsonDocument::fromJson(accepted.out).array();
        for (const QJsonValue& entry : register_) {
            second += entry[QLatin1String("version")].toInt() == 2 ? 1 : 0;
        }
        QCOMPARE(second, 1);
        for (Person* person : {&m_doctor, &m_assistant}) {
            QVERIFY(done(person->atServer({QStringLiteral("login"), QStringLiteral("--conduct"), QStringLiteral("2")},
                                          {QStringLiteral("KLUIS_TOTP=") + person->nextCode()})));
        }
    }

    void aForgottenPasswordWithTheKitLosesNoMedicalKey()
    {
        const QString next = QStringLiteral("elf koperen ketels zingen zacht");
        const QStringList secrets{QStringLiteral("KLUIS_RECOVERY_KEY=") + m_doctor.kitKey(QStringLiteral("UR")),
                                  QStringLiteral("KLUIS_ACCOUNT_KEY=") + m_doctor.kitKey(QStringLiteral("AK")),
                                  QStringLiteral("KLUIS_NEW_PASSWORD=") + next,
                                  QStringLiteral("KLUIS_TOTP=") + m_doctor.nextCode()};
        const auto asked = m_doctor.atServer({QStringLiteral("recover-account")}, secrets);
        QCOMPARE(asked.exitCode, 1); // a vault lies here: that must be said to be all right
        const auto recovered =
            m_doctor.atServer({QStringLiteral("recover-account"), QStringLiteral("--set-vault-aside")}, secrets);
        QVERIFY(done(recovered));
        QCOMPARE(QDir(m_doctor.profile()).entryList({QStringLiteral("set-aside-*")}, QDir::Dirs).size(), 1);
        m_doctor.usePassword(next);
        QVERIFY(done(m_doctor.signIn()));
        QVERIFY(done(m_doctor.sync()));
        QCOMPARE(findingAs(m_doctor), m_finding);
        QVERIFY(done(m_doctor.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("complaints"), m_finding})));
        const auto sent = m_doctor.sync();
        QVERIFY(done(sent));
        QCOMPARE(sent.json().value(QLatin1String("refused")).toInt(), 0);
    }

    void withoutTheKitTheAdministratorIsToldWhatIsLostFirst()
    {
        const auto asked =
            m_practice.server({QStringLiteral("user"), QStringLiteral("reset-access"), m_assistant.login()});
        QCOMPARE(asked.exitCode, 1);
        QVERIFY(asked.err.contains("--yes"));
        QVERIFY2(done(m_assistant.sync()), "nothing was changed");
    }

    void withoutTheKitOnlyALeadGivesMedicalContentBack()
    {
        const auto reset = m_practice.server({QStringLiteral("user"), QStringLiteral("reset-access"),
                                              m_assistant.login(), QStringLiteral("--yes"), QStringLiteral("--json")});
        QVERIFY(done(reset));
        QVERIFY(reset.json().value(QLatin1String("needsApproval")).toBool());
        QVERIFY2(!m_assistant.sync().ok(), "the old sessions have ended");
        QVERIFY2(!m_assistant.signIn().ok(), "the old password opens nothing");
        const QString code = reset.json().value(QLatin1String("enrolmentCode")).toString();
        m_assistant.usePassword(QStringLiteral("zes houten molens draaien traag"));
        QVERIFY(m_assistant.enrolWith(code, 2, QStringLiteral("2")));
        QVERIFY(done(m_assistant.sync(2)));
        QVERIFY2(findingAs(m_assistant, 2).isEmpty(), "new keys open nothing medical");
        QVERIFY(done(m_doctor.sync()));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("approve"), m_assistant.login(),
                                     QStringLiteral("--fingerprint"), m_assistant.fingerprint()})));
        QVERIFY(done(m_assistant.sync(2)));
        QCOMPARE(findingAs(m_assistant, 2), m_finding);
    }
};

QTEST_GUILESS_MAIN(LostAndFoundTest)
#include "LostAndFoundTest.moc"
