// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis::test;

/// `kluis appointment` and `kluis hours` with the real programs. Each function goes on where the one before stopped.
class PlanningCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hanneke{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    Person m_petra{m_practice, QStringLiteral("petra"), QStringLiteral("planner")};
    Person m_dirk{m_practice, QStringLiteral("dirk"), QStringLiteral("doctor")};
    QTemporaryDir m_folder;
    QString m_appointment;

    const QString m_dossier = QStringLiteral("vermeer/1001");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' '); }
    [[nodiscard]] QList<QJsonObject> listed(const Person& person) const
    {
        return person
            .kluis({QStringLiteral("appointment"), QStringLiteral("list"), m_dossier, QStringLiteral("--json")})
            .jsonLines();
    }
    [[nodiscard]] Finished setHours(const char* text)
    {
        const QString path = m_folder.filePath(QStringLiteral("hours.txt"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
            file.close();
        }
        return m_petra.kluis({QStringLiteral("hours"), QStringLiteral("set"), QStringLiteral("dirk"), path});
    }

private Q_SLOTS:
    void aPlannerAHrAndADoctorKnowADossier()
    {
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hanneke.join(employer) && m_petra.join(employer) && m_dirk.openAccount(employer));
        QVERIFY(done(m_hanneke.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                      QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                      QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hanneke.sync()) && done(m_petra.sync()));
    }

    void hoursAreSetFromAFile()
    {
        QVERIFY(done(setHours("mon 09:00-12:00/30 visit Utrecht\n")));
        const auto shown = m_petra.kluis(words("hours show dirk --json")).json();
        QCOMPARE(shown[QLatin1String("revision")].toInt(), 1);
    }

    void hoursThatAreNoneAreRefusedWithTheirLine()
    {
        const auto refused = setHours("mon 09:00-12:00/30\nsomeday\n");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("2"), refused.err.constData());
    }

    void anAppointmentTakesWhatItsSlotSays()
    {
        const auto added =
            m_petra.kluis({QStringLiteral("appointment"), QStringLiteral("add"), m_dossier, QStringLiteral("--at"),
                           QStringLiteral("2026-03-02 09:30"), QStringLiteral("--doctor"), QStringLiteral("dirk"),
                           QStringLiteral("--json")});
        QVERIFY(done(added));
        m_appointment = added.json()[QLatin1String("appointment")].toString();
        const auto all = listed(m_petra);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first()[QLatin1String("minutes")].toInt(), 30);
        QCOMPARE(all.first()[QLatin1String("start")].toString(), QStringLiteral("2026-03-02T08:30:00Z"));
    }

    void whatIsNoMomentIsRefused()
    {
        const auto refused =
            m_petra.kluis({QStringLiteral("appointment"), QStringLiteral("add"), m_dossier, QStringLiteral("--at"),
                           QStringLiteral("next week"), QStringLiteral("--doctor"), QStringLiteral("dirk")});
        QCOMPARE(refused.exitCode, 1);
    }

    void hrReadsItAndPlansNothing()
    {
        QVERIFY(done(m_petra.sync()) && done(m_hanneke.sync()));
        QCOMPARE(listed(m_hanneke).size(), 1);
        const auto refused =
            m_hanneke.kluis({QStringLiteral("appointment"), QStringLiteral("cancel"), m_dossier, m_appointment});
        QCOMPARE(refused.exitCode, 1);
    }

    void anAppointmentIsMovedAndCancelled()
    {
        QVERIFY(done(m_petra.kluis({QStringLiteral("appointment"), QStringLiteral("move"), m_dossier, m_appointment,
                                    QStringLiteral("--at"), QStringLiteral("2026-03-02 10:00")})));
        QVERIFY(
            done(m_petra.kluis({QStringLiteral("appointment"), QStringLiteral("cancel"), m_dossier, m_appointment})));
        const auto moved = listed(m_petra).value(0);
        QCOMPARE(moved[QLatin1String("start")].toString(), QStringLiteral("2026-03-02T09:00:00Z"));
        QCOMPARE(moved[QLatin1String("status")].toString(), QStringLiteral("cancelled"));
    }
};

QTEST_GUILESS_MAIN(PlanningCommandsTest)
#include "PlanningCommandsTest.moc"
