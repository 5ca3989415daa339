// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QDir>
#include <QTest>

using namespace kluis::test;

/// An administrator wipes somebody's computer with the real programs. Each function goes on where the one before stopped.
class WipeCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_admin{m_practice, QStringLiteral("beheer"), QStringLiteral("administrator")};
    Person m_second{m_practice, QStringLiteral("beheer2"), QStringLiteral("administrator")};
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    QString m_device;

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }

    /// The role has no lease, so each command is a login; recovery codes need no waiting for the next one.
    Finished asAdmin(const QStringList& command)
    {
        return run(clientProgram(), command + QStringList{QStringLiteral("--profile"), m_admin.profile()},
                   {QStringLiteral("KLUIS_PASSWORD=") + m_admin.password(), m_admin.asRecoveryCode()});
    }
    QString wipeState()
    {
        const auto wipes = asAdmin({QStringLiteral("device"), QStringLiteral("wipes"), QStringLiteral("--json")});
        const auto lines = wipes.jsonLines();
        return done(wipes) && lines.size() == 1 ? lines.first().value(QLatin1String("state")).toString() : QString();
    }

private Q_SLOTS:
    void aPracticeWithAnUnsentChange()
    {
        const QString employer = QStringLiteral("vermeer");
        QVERIFY(m_practice.start());
        QVERIFY(m_admin.joinWithKit({}));
        QVERIFY(m_hr.join({QStringLiteral("--employer"), employer}));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                 employer, QStringLiteral("--number"), QStringLiteral("1001"), QStringLiteral("--name"),
                                 QStringLiteral("Jansen, Piet")})));
    }

    void aSweepLeavesTheVaultWhereNoPolicySaysOtherwise()
    {
        QVERIFY(done(m_hr.kluis({QStringLiteral("sweep")})));
        QVERIFY(QFile::exists(m_hr.profile() + QStringLiteral("/vault.db")));
    }

    void aSweepDestroysEverythingWhereThePolicySaysSo()
    {
        Person leaver(m_practice, QStringLiteral("leaver"), QStringLiteral("hr"));
        QVERIFY(leaver.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        QVERIFY(done(leaver.sync()));
        const QTemporaryDir policies;
        QFile policy(policies.filePath(QStringLiteral("10.ini")));
        QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write("RemoveCaches=1\n") > 0);
        policy.close();
        const QStringList sweep{QStringLiteral("sweep"), QStringLiteral("--profile"), leaver.profile()};
        const QStringList governed{QStringLiteral("KLUIS_TEST_POLICIES=") + policies.path()};
        QVERIFY(done(run(clientProgram(), sweep, governed)));
        QVERIFY(QDir(leaver.profile()).isEmpty());
        QVERIFY2(done(run(clientProgram(), sweep, governed)), "the next hour finds nothing");
    }

    void theAdministratorFindsTheComputerAndOrders()
    {
        const auto devices = asAdmin({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--user"),
                                      m_hr.login(), QStringLiteral("--json")});
        QVERIFY(done(devices));
        QCOMPARE(devices.jsonLines().size(), 1);
        m_device = devices.jsonLines().first().value(QLatin1String("device")).toString();
        QVERIFY(done(asAdmin({QStringLiteral("device"), QStringLiteral("wipe"), m_device, QStringLiteral("--user"),
                              m_hr.login(), QStringLiteral("--hours"), QStringLiteral("2")})));
        QCOMPARE(wipeState(), QStringLiteral("ordered"));
    }

    void theComputerSendsIsWipedAndSaysSo()
    {
        const auto wiped = m_hr.sync();
        QCOMPARE(wiped.exitCode, 1);
        QVERIFY2(wiped.err.contains("wiped by order"), wiped.err.constData());
        QVERIFY(QDir(m_hr.profile()).isEmpty());
        QCOMPARE(wipeState(), QStringLiteral("all-sent"));
        const auto sent = m_practice.server({QStringLiteral("export-dossier"), QStringLiteral("vermeer/1001")});
        QVERIFY2(done(sent) && sent.out.contains("Jansen"), sent.out.constData());
    }

    void anotherAdministratorIsVouchedForByFingerprintOnly()
    {
        QVERIFY(m_second.join({}));
        const QStringList command{QStringLiteral("administrator"), QStringLiteral("vouch"), m_second.login(),
                                  QStringLiteral("--fingerprint")};
        QCOMPARE(asAdmin(command + QStringList{m_admin.fingerprint()}).exitCode, 1);
        QVERIFY(done(asAdmin(command + QStringList{m_second.fingerprint()})));
        const auto list = asAdmin({QStringLiteral("administrator"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(done(list));
        int counting = 0;
        for (const QJsonObject& line : list.jsonLines()) {
            counting += line.value(QLatin1String("counts")).toBool() ? 1 : 0;
        }
        QCOMPARE(counting, 2);
    }
};

QTEST_GUILESS_MAIN(WipeCommandsTest)
#include "WipeCommandsTest.moc"
