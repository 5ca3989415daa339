// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QJsonArray>
#include <QTest>

using namespace kluis::test;

/// A functional administrator makes and manages accounts from his own computer with the real programs. Each function goes on
/// where the one before stopped.
class ManageCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_admin{m_practice, QStringLiteral("beheer"), QStringLiteral("administrator")};
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_new{m_practice, QStringLiteral("nora"), QStringLiteral("manager")};

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    /// `kluis manage COMMAND --json`; the role has no lease, so each is a login, for which recovery codes need no waiting.
    Finished manage(const QStringList& command)
    {
        return run(clientProgram(),
                   QStringList{QStringLiteral("manage")} + command +
                       QStringList{QStringLiteral("--json"), QStringLiteral("--profile"), m_admin.profile()},
                   {QStringLiteral("KLUIS_PASSWORD=") + m_admin.password(), m_admin.asRecoveryCode()});
    }
    QJsonObject account(const QString& login)
    {
        const auto list = manage({QStringLiteral("list")});
        for (const QJsonObject& line : list.jsonLines()) {
            if (line.value(QLatin1String("user")).toString() == login) {
                return line;
            }
        }
        return {};
    }

private Q_SLOTS:
    void anAdministratorAndSomebodyAtAnEmployer()
    {
        QVERIFY(m_practice.start());
        QVERIFY(m_admin.joinWithKit({}));
        QVERIFY(m_hr.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
    }

    void whoIsAddedEnrolsWithTheCodeThatWasPrinted()
    {
        const auto added = manage({QStringLiteral("add"), m_new.login(), QStringLiteral("--role"),
                                   QStringLiteral("manager"), QStringLiteral("--employer"), QStringLiteral("vermeer"),
                                   QStringLiteral("--name"), QStringLiteral("Nora Nieuw")});
        QVERIFY(done(added));
        const QString code = added.json().value(QLatin1String("enrolmentCode")).toString();
        QVERIFY(m_new.enrolWith(code));
    }

    void theRoleChangesWithinTheEmployersSideOnly()
    {
        const auto role = [this](const char* name) {
            return manage(
                {QStringLiteral("set-role"), m_new.login(), QStringLiteral("--role"), QString::fromLatin1(name)});
        };
        QVERIFY(done(role("case-manager")));
        const auto refused = role("doctor");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("A second function is a second account"), refused.err.constData());
        QCOMPARE(account(m_new.login()).value(QLatin1String("role")).toString(), QStringLiteral("case-manager"));
    }

    void closedNobodyLogsInAndOpenAgainTheyDo()
    {
        QVERIFY(done(manage({QStringLiteral("disable"), m_hr.login()})));
        QCOMPARE(m_hr.sync().exitCode, 1);
        QVERIFY(done(manage({QStringLiteral("enable"), m_hr.login()})));
        QVERIFY(done(m_hr.signIn()));
    }

    void whatIsLeftOutOfAnAgreementIsSaidBack()
    {
        const auto set = manage({QStringLiteral("agreement"), QStringLiteral("vermeer"), QStringLiteral("--without"),
                                 QStringLiteral("bsn,birth_date")});
        QVERIFY(done(set));
        const auto shown = manage({QStringLiteral("agreement"), QStringLiteral("vermeer")});
        QCOMPARE(shown.json().value(QLatin1String("leftOut")).toArray(),
                 (QJsonArray{QStringLiteral("birth_date"), QStringLiteral("bsn")}));
    }

    void nobodyElseManages()
    {
        const auto refused = m_hr.kluis({QStringLiteral("manage"), QStringLiteral("list")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("Your role may not do this"), refused.err.constData());
        QVERIFY(refused.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ManageCommandsTest)
#include "ManageCommandsTest.moc"
