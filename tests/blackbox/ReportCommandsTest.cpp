// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kluis::test;

/// `kluis report` with the real programs: the design's worked example, reported as people report it.
class ReportCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] bool does(const QString& command) const { return done(m_hr.kluis(command.split(u' '))); }
    [[nodiscard]] Finished report(const QString& options) const
    {
        const QString command = QStringLiteral("report absence --from 2026-01-01 --to 2026-03-31 ") + options;
        return m_hr.kluis(command.split(u' '));
    }

private Q_SLOTS:
    void fiveWorkAndSomeAreIll()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        QVERIFY(done(m_hr.sync()));
        const QString file = m_practice.folder() + QStringLiteral("/people.csv");
        QFile people(file);
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.write("Personeelsnummer;Achternaam;Afdeling;Contracturen;Normuren;Datum in dienst\n"
                     "A;Aker;=1+1;40;40;01-01-2020\nB;Bos;=1+1;24;40;01-01-2020\nC;Cuypers;=1+1;32;40;01-02-2026\n"
                     "D;Dijk;=1+1;40;40;01-01-2020\nE;Evers;=1+1;40;40;01-01-2020\n");
        people.close();
        QVERIFY(does(QStringLiteral("import --employer vermeer ") + file));
        QVERIFY(does(QStringLiteral("sick vermeer/A --from 2026-01-10")));
        QVERIFY(does(QStringLiteral("recover vermeer/A --from 2026-01-20")));
        QVERIFY(does(QStringLiteral("sick vermeer/B --from 2026-02-01")));
        QVERIFY(does(QStringLiteral("sick vermeer/B --from 2026-02-15 --percentage 50")));
        QVERIFY(does(QStringLiteral("recover vermeer/B --from 2026-03-01")));
        QVERIFY(does(QStringLiteral("sick vermeer/D --from 2025-11-01")));
        QVERIFY(does(QStringLiteral("set vermeer/E leave_wazo {\"start\":\"2026-01-01\",\"end\":\"2026-03-31\"}")));
    }

    void theFiguresAreThoseOfTheStandard()
    {
        const auto found = report(QStringLiteral("--employer vermeer --json"));
        QVERIFY(done(found));
        const QJsonObject total = found.json()[QLatin1String("total")].toObject();
        QCOMPARE(total[QLatin1String("percentage")].toDouble(), 30.334);
        QCOMPARE(total[QLatin1String("percentageWithLeave")].toDouble(), 54.580);
        QCOMPARE(total[QLatin1String("frequency")].toDouble(), 1.742);
        QVERIFY(!total.contains(QLatin1String("meanDuration"))); // of two people
        QVERIFY(total[QLatin1String("meanDurationWithheld")].toBool());
        QCOMPARE(found.json()[QLatin1String("trend")].toArray().size(), 24);
    }

    void aReportAfterASyncLeavesTheOneBeforeInTheFigures()
    {
        QVERIFY(done(m_hr.sync()));
        QVERIFY(does(QStringLiteral("sick vermeer/A --from 2026-03-01")));
        const auto found = report(QStringLiteral("--json"));
        QVERIFY(done(found));
        QCOMPARE(found.json()[QLatin1String("total")][QLatin1String("reports")].toInt(), 3);
    }

    void separatedValuesCarryNoFormula()
    {
        const auto found = report(QStringLiteral("--by department --csv"));
        QVERIFY(done(found));
        QVERIFY2(found.out.contains("\n'=1+1,2026-01-01,2026-03-31,,5,"), found.out.constData());
        QVERIFY(!found.out.contains("\n=1+1"));
    }

    void aSmallMonthHasNoFigures()
    {
        const auto found = report(QStringLiteral("--by month --json"));
        QVERIFY(done(found));
        const QJsonArray rows = found.json()[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][QLatin1String("withheld")].toString(), QStringLiteral("small")); // C came in February
        QVERIFY(rows[0][QLatin1String("percentage")].isUndefined());
    }

    void aRollingYearWithMonthsOfFourPeopleIsNotTold()
    {
        const auto found = report(QStringLiteral("--json"));
        QVERIFY(done(found));
        const QJsonArray years = found.json()[QLatin1String("rolling")].toArray();
        QCOMPARE(years.size(), 13);
        const QJsonObject last = years.last().toObject();
        QCOMPARE(last[QLatin1String("from")].toString(), QStringLiteral("2025-04-01"));
        QCOMPARE(last[QLatin1String("to")].toString(), QStringLiteral("2026-03-31"));
        QCOMPARE(last[QLatin1String("withheld")].toString(), QStringLiteral("beside"));
        QVERIFY(!last.contains(QLatin1String("percentage")));
    }

    void whatMakesNoSenseIsSaid()
    {
        for (const char* wrong : {"--by shoe", "--classes long", "--employer dewit", "--from 2026-04-01"}) {
            const auto refused = report(QString::fromLatin1(wrong));
            QCOMPARE(refused.exitCode, 1);
            QVERIFY(!refused.err.isEmpty());
            QVERIFY(refused.out.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ReportCommandsTest)
#include "ReportCommandsTest.moc"
