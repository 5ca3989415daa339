// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kluis::test;

/// `kluis today`, `milestone` and `task` with the real programs. Each function goes on where the one before stopped.
class GuidanceCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hanneke{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    Person m_casper{m_practice, QStringLiteral("casper"), QStringLiteral("case-manager")};
    QString m_task;

    const QString m_dossier = QStringLiteral("vermeer/1001");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] static QString daysAgo(int days) { return QDate::currentDate().addDays(-days).toString(Qt::ISODate); }
    [[nodiscard]] static QList<QJsonObject> lines(const Person& person, const QStringList& command)
    {
        return person.kluis(command + QStringList{QStringLiteral("--json")}).jsonLines();
    }
    [[nodiscard]] QJsonObject milestone(const Person& person, const QString& id) const
    {
        for (const QJsonObject& line :
             lines(person, {QStringLiteral("milestone"), QStringLiteral("list"), m_dossier})) {
            if (line[QLatin1String("milestone")].toString().startsWith(id)) {
                return line;
            }
        }
        return {};
    }

    [[nodiscard]] QJsonObject taskOf(const Person& person) const
    {
        for (const QJsonObject& line : lines(person, {QStringLiteral("task"), QStringLiteral("list"), m_dossier})) {
            if (line[QLatin1String("task")].toString() == m_task) {
                return line;
            }
        }
        return {};
    }

private Q_SLOTS:
    void twoKnowADossierOfSomebodyWhoIsIll()
    {
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hanneke.join(employer) && m_casper.join(employer));
        QVERIFY(done(m_hanneke.sync()));
        QVERIFY(done(m_hanneke.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                      QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                      QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hanneke.kluis({QStringLiteral("sick"), m_dossier, QStringLiteral("--from"), daysAgo(50)})));
        QVERIFY(done(m_hanneke.sync()) && done(m_casper.sync()));
    }

    void whatIsLateIsInToday()
    {
        const auto today = lines(m_hanneke, {QStringLiteral("today")});
        QVERIFY(!today.isEmpty());
        QCOMPARE(today.first()[QLatin1String("item")].toString(), QStringLiteral("M03/") + daysAgo(50));
        QCOMPARE(today.first()[QLatin1String("due")].toString(), daysAgo(9));
        QVERIFY(today.first()[QLatin1String("late")].toBool());
    }

    void aMilestoneIsRecordedWithItsDay()
    {
        QVERIFY(done(m_hanneke.kluis({QStringLiteral("milestone"), QStringLiteral("done"), m_dossier,
                                      QStringLiteral("M03"), QStringLiteral("--on"), daysAgo(10)})));
        QVERIFY(done(m_hanneke.sync()) && done(m_casper.sync()));
        QCOMPARE(milestone(m_casper, QStringLiteral("M03"))[QLatin1String("state")].toString(), QStringLiteral("done"));
        QCOMPARE(milestone(m_casper, QStringLiteral("M03"))[QLatin1String("done")].toString(), daysAgo(10));
    }

    void theDoctorsMilestoneIsRefusedToHr()
    {
        const auto refused =
            m_hanneke.kluis({QStringLiteral("milestone"), QStringLiteral("done"), m_dossier, QStringLiteral("M04")});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        QCOMPARE(milestone(m_hanneke, QStringLiteral("M04"))[QLatin1String("state")].toString(),
                 QStringLiteral("open"));
    }

    void aTaskReachesTheColleagueItIsFor()
    {
        const auto added =
            m_hanneke.kluis({QStringLiteral("task"), QStringLiteral("add"), m_dossier,
                             QStringLiteral("Bureaustoel bestellen"), QStringLiteral("--due"), daysAgo(-3),
                             QStringLiteral("--for"), QStringLiteral("casper"), QStringLiteral("--json")});
        QVERIFY(done(added));
        m_task = added.json()[QLatin1String("task")].toString();
        QVERIFY(!m_task.isEmpty());
        QVERIFY(done(m_hanneke.sync()) && done(m_casper.sync()));
        bool isThere = false;
        for (const QJsonObject& line : lines(m_casper, {QStringLiteral("today")})) {
            isThere = isThere || line[QLatin1String("text")].toString() == QStringLiteral("Bureaustoel bestellen");
        }
        QVERIFY(isThere);
    }

    void aTaskIsMovedRewordedAndGivenToARole()
    {
        QFile file(m_practice.folder() + QStringLiteral("/task.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Bureau bestellen\n") > 0);
        file.close();
        const auto changed =
            m_hanneke.kluis({QStringLiteral("task"), QStringLiteral("set"), m_dossier, m_task, QStringLiteral("--due"),
                             daysAgo(-5), QStringLiteral("--owner"), QStringLiteral("manager"),
                             QStringLiteral("--text-file"), file.fileName(), QStringLiteral("--json")});
        QVERIFY(done(changed));
        QVERIFY(changed.json()[QLatin1String("warnings")].toArray().isEmpty());
        QVERIFY(done(m_hanneke.sync()) && done(m_casper.sync()));
        auto task = taskOf(m_casper);
        QCOMPARE(task[QLatin1String("text")].toString(), QStringLiteral("Bureau bestellen"));
        QCOMPARE(task[QLatin1String("due")].toString(), daysAgo(-5));
        QCOMPARE(task[QLatin1String("role")].toString(), QStringLiteral("manager"));
        const auto back = m_hanneke.kluis({QStringLiteral("task"), QStringLiteral("set"), m_dossier, m_task,
                                           QStringLiteral("--owner"), QStringLiteral("casper")});
        QVERIFY(done(back) && done(m_hanneke.sync()) && done(m_casper.sync()));
        task = taskOf(m_casper);
        QCOMPARE(task[QLatin1String("role")].toString(), QString());
        QCOMPARE(task[QLatin1String("due")].toString(), daysAgo(-5)); // what stays unsaid stays
    }

    void aTaskThatNothingIsSaidOfIsNotChanged()
    {
        const auto nothing = m_hanneke.kluis({QStringLiteral("task"), QStringLiteral("set"), m_dossier, m_task});
        QCOMPARE(nothing.exitCode, 1);
        QCOMPARE(nothing.err.count('\n'), 1);
    }

    void aMedicalWordIsNamedAndTheTextKeptAllTheSame()
    {
        const auto noted = m_hanneke.kluis(
            {QStringLiteral("note"), m_dossier, QStringLiteral("Zij heeft griep."), QStringLiteral("--json")});
        QVERIFY(done(noted));
        QVERIFY(noted.err.contains("griep"));
        QCOMPARE(noted.json()[QLatin1String("warnings")].toArray().size(), 1);
        QVERIFY(!noted.json()[QLatin1String("entry")].toString().isEmpty());
        const auto set = m_hanneke.kluis(
            {QStringLiteral("set"), m_dossier, QStringLiteral("work_handover"), QStringLiteral("Zij heeft griep.")});
        QVERIFY(done(set));
        QVERIFY(set.err.contains("griep"));
        QVERIFY(set.out.isEmpty());
        const auto added = m_hanneke.kluis({QStringLiteral("task"), QStringLiteral("add"), m_dossier,
                                            QStringLiteral("Vragen of de griep over is"), QStringLiteral("--due"),
                                            daysAgo(-9), QStringLiteral("--for"), QStringLiteral("hr")});
        QVERIFY(done(added));
        QVERIFY(added.err.contains("griep"));
        const auto plain = m_hanneke.kluis(
            {QStringLiteral("set"), m_dossier, QStringLiteral("job_title"), QStringLiteral("Griepprikker")});
        QVERIFY(done(plain));
        QVERIFY(!plain.err.contains("riep")); // no sentences stand there
    }

    void whoseItIsSaysThatItIsDone()
    {
        QVERIFY(done(m_casper.kluis({QStringLiteral("task"), QStringLiteral("done"), m_dossier, m_task})));
        QVERIFY(done(m_casper.sync()) && done(m_hanneke.sync()));
        const auto tasks = lines(m_hanneke, {QStringLiteral("task"), QStringLiteral("list"), m_dossier});
        bool isDone = false;
        for (const QJsonObject& line : tasks) {
            isDone = isDone || (line[QLatin1String("task")].toString() == m_task &&
                                line[QLatin1String("status")].toString() == QStringLiteral("done"));
        }
        QVERIFY(isDone);
        QVERIFY(!m_hanneke.show(m_dossier)[QLatin1String("tasks")].toArray().isEmpty());
    }

    void aWrongDayOrTaskIsAnsweredClearly()
    {
        const auto ahead =
            m_hanneke.kluis({QStringLiteral("milestone"), QStringLiteral("skip"), m_dossier, QStringLiteral("M99")});
        QCOMPARE(ahead.exitCode, 1);
        const auto nobody =
            m_hanneke.kluis({QStringLiteral("task"), QStringLiteral("add"), m_dossier, QStringLiteral("Bellen"),
                             QStringLiteral("--due"), daysAgo(-3), QStringLiteral("--for"), QStringLiteral("niemand")});
        QCOMPARE(nobody.exitCode, 1);
        const auto noDay = m_hanneke.kluis({QStringLiteral("task"), QStringLiteral("add"), m_dossier,
                                            QStringLiteral("Bellen"), QStringLiteral("--due"), QStringLiteral("morgen"),
                                            QStringLiteral("--for"), QStringLiteral("hr")});
        QCOMPARE(noDay.exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(GuidanceCommandsTest)
#include "GuidanceCommandsTest.moc"
