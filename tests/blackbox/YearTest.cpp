// SPDX-License-Identifier: GPL-3.0-or-later
// Two years of an employer, told to the real programs a quarter at a time, and what must come of them. Expectations are
// worked out on paper (YearPeople) and by looking at every day of everybody (YearReference), never by the programs' own
// code. A hundred employees, half a year at a time, and those of the paper by one file; with KLUIS_CAMPAIGN=long a thousand,
// a quarter at a time, and those of the paper as people tell it, a command each. KLUIS_SEED throws other dice.
#include "tests/blackbox/Person.h"
#include "tests/blackbox/YearPeople.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace kluis::test;

namespace {

using Sums = YearReference::Sums;

const QString handEmployer = QStringLiteral("vermeer");
const QString diceEmployer = QStringLiteral("dewit");
const QStringList asCourses{QStringLiteral("--format"), QStringLiteral("visma-absence")};

QString iso(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

bool done(const Finished& finished)
{
    if (!finished.ok()) {
        qWarning("%s", finished.err.constData());
    }
    return finished.ok();
}

bool isLong()
{
    return qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long");
}

QDate year(int which)
{
    return QDate(which, 1, 1);
}

} // namespace

class YearTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    std::vector<YearPeople::ByHand> m_byHand = YearPeople::byHand();
    std::vector<YearLife> m_byDice;

    [[nodiscard]] bool does(const QStringList& command) const { return done(m_hr.kluis(command)); }

    [[nodiscard]] bool import(const QString& employer, const QString& name, const QByteArray& content,
                              const QStringList& options = {}) const
    {
        const QString path = m_practice.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()) {
            return false;
        }
        const auto imported = m_hr.kluis(QStringList{QStringLiteral("import"), QStringLiteral("--employer"), employer,
                                                     QStringLiteral("--json"), path} +
                                         options);
        const int refused = imported.json()[QLatin1String("refused")].toInt();
        return done(imported) && refused == 0;
    }

    /// As the personnel system has them on \p today.
    [[nodiscard]] static QByteArray employees(const std::vector<YearLife>& lives, const QDate& today)
    {
        QByteArray rows =
            "Personeelsnummer;Achternaam;Afdeling;Contracturen;Normuren;Geboortedatum;Datum in dienst;Datum "
            "uit dienst\n";
        for (const YearLife& life : lives) {
            const bool hasMoved = life.moved.isValid() && life.moved <= today;
            const bool hasLeft = life.left.isValid() && life.left <= today;
            rows += QStringLiteral("%1;Naam%1;%2;%3;40;%4;%5;%6\n")
                        .arg(life.number, hasMoved ? life.laterDepartment : life.department)
                        .arg(life.hours)
                        .arg(iso(life.born), iso(life.employed), hasLeft ? iso(life.left) : QString())
                        .toUtf8();
        }
        return rows;
    }

    /// What the employer tells of absence in those days, in the order in which it happened.
    [[nodiscard]] static QByteArray courses(const std::vector<YearLife>& lives, const QDate& from, const QDate& to)
    {
        QList<std::pair<QDate, QString>> rows;
        for (const YearLife& life : lives) {
            for (const YearLife::Illness& illness : life.illnesses) {
                const QString key = life.number + u';' + iso(illness.first) + u';';
                const bool beginsInPart = !illness.steps.empty() && illness.steps.front().from == illness.first;
                if (!beginsInPart) {
                    rows.append({illness.first, key + QStringLiteral(";;")});
                }
                for (const YearLife::Step& step : illness.steps) {
                    rows.append({step.from, key + QStringLiteral("%1;%2;").arg(iso(step.from)).arg(step.percentage)});
                }
                if (illness.recovered.isValid()) {
                    rows.append({illness.recovered, key + QStringLiteral(";;") + iso(illness.recovered)});
                }
            }
        }
        rows.removeIf([&](const auto& row) { return row.first < from || row.first > to; });
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        QByteArray file = "Personeelsnummer;Eerste verzuimdag;Datum;Percentage;Datum herstel\n";
        for (const auto& row : rows) {
            file += row.second.toUtf8() + '\n';
        }
        return file;
    }

    [[nodiscard]] bool tellLeave(const QString& employer, const YearLife& life) const
    {
        const QString leave = QStringLiteral(R"({"due":"%1","start":"%2","end":"%3"})")
                                  .arg(iso(life.leave.due), iso(life.leave.start), iso(life.leave.end));
        return !life.leave.start.isValid() ||
               does({QStringLiteral("set"), employer + u'/' + life.number, QStringLiteral("leave_wazo"), leave});
    }

    /// As somebody tells it who has only that person to tell of.
    [[nodiscard]] bool tellByCommands(const YearLife& life) const
    {
        const QString dossier = handEmployer + u'/' + life.number;
        bool isTold = tellLeave(handEmployer, life);
        const auto sick = [&](const QDate& from, int percentage) {
            return does({QStringLiteral("sick"), dossier, QStringLiteral("--from"), iso(from),
                         QStringLiteral("--percentage"), QString::number(percentage)});
        };
        for (const YearLife::Illness& illness : life.illnesses) {
            const bool beginsInPart = !illness.steps.empty() && illness.steps.front().from == illness.first;
            isTold = isTold && (beginsInPart || sick(illness.first, 100));
            for (const YearLife::Step& step : illness.steps) {
                isTold = isTold && sick(step.from, step.percentage);
            }
            isTold = isTold &&
                     (!illness.recovered.isValid() ||
                      does({QStringLiteral("recover"), dossier, QStringLiteral("--from"), iso(illness.recovered)}));
        }
        return isTold;
    }

    [[nodiscard]] QJsonObject report(const QString& employer, const QDate& from, const QDate& to,
                                     const QString& by = QStringLiteral("none")) const
    {
        const auto found =
            m_hr.kluis({QStringLiteral("report"), QStringLiteral("absence"), QStringLiteral("--employer"), employer,
                        QStringLiteral("--from"), iso(from), QStringLiteral("--to"), iso(to), QStringLiteral("--by"),
                        by, QStringLiteral("--json")});
        return done(found) ? found.json() : QJsonObject();
    }

    [[nodiscard]] QStringList milestones(const QString& employer, const YearLife& life) const
    {
        QStringList lines;
        const auto found =
            m_hr.kluis({QStringLiteral("milestone"), QStringLiteral("list"), employer + u'/' + life.number,
                        QStringLiteral("--all"), QStringLiteral("--json")});
        for (const QJsonObject& line : found.jsonLines()) {
            lines.append(line[QLatin1String("milestone")].toString() + u' ' + line[QLatin1String("due")].toString() +
                         u' ' + line[QLatin1String("state")].toString());
        }
        lines.sort();
        return done(found) ? lines : QStringList{QStringLiteral("none")};
    }

    static bool isNear(const QJsonObject& row, const char* key, double wanted)
    {
        // Three decimals, rounded half up by the programs.
        const bool isSame = qAbs(row[QLatin1String(key)].toDouble(-1) - wanted) < 0.00051;
        if (!isSame) {
            qWarning("%s %s %s: %f, not %f", qPrintable(row[QLatin1String("from")].toString()),
                     qPrintable(row[QLatin1String("group")].toString()), key, row[QLatin1String(key)].toDouble(-1),
                     wanted);
        }
        return isSame;
    }

    /// Withheld where fewer than five recovered, or where it would tell of such a group.
    static bool hasItsDuration(const QJsonObject& row, const Sums& sums)
    {
        return sums.ended == 0 || row[QLatin1String("meanDurationWithheld")].toBool() ||
               (sums.ended >= 5 && isNear(row, "meanDuration", sums.meanDuration()));
    }

    static bool matches(const QJsonObject& row, const Sums& sums, const QDate& to)
    {
        const int days = int(to.addDays(1).addYears(-1).daysTo(to.addDays(1)));
        return isNear(row, "employees", sums.people) && isNear(row, "percentage", sums.percentage()) &&
               isNear(row, "percentageWithLeave", sums.percentageWithLeave()) &&
               isNear(row, "frequency", sums.frequency(days)) && isNear(row, "reports", sums.started) &&
               isNear(row, "recovered", sums.ended) && hasItsDuration(row, sums) &&
               isNear(row, "withoutReport", 100.0 * sums.withoutReport / sums.people);
    }

    /// Every group that may be shown is, with the right figures; nobody else is.
    static void compare(const QJsonArray& rows, const QMap<QString, Sums>& groups, const QDate& to)
    {
        QCOMPARE(rows.size(), groups.size());
        int small = 0;
        for (const Sums& group : groups) {
            small += group.people < 5 ? group.people : 0;
        }
        int beside = 0;
        for (const auto value : rows) {
            const QJsonObject row = value.toObject();
            const QString name = row[QLatin1String("group")].toString();
            QVERIFY2(groups.contains(name), qPrintable(name));
            const QString withheld = row[QLatin1String("withheld")].toString();
            QCOMPARE(withheld == u"small", groups[name].people < 5);
            beside += withheld == u"beside" ? 1 : 0;
            QVERIFY2(!withheld.isEmpty() || matches(row, groups[name], to), qPrintable(name));
        }
        QCOMPARE(beside, small > 0 && small < 5 ? 1 : 0);
    }

    static void compareClasses(const QJsonArray& classes, const Sums& total)
    {
        QCOMPARE(classes.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const QJsonObject row = classes[i].toObject();
            const bool isWithheld = row.contains(QLatin1String("withheld"));
            const int people = total.casePeople.at(std::size_t(i));
            QVERIFY2(!isWithheld || people > 0, "an empty class tells of nobody");
            QVERIFY2(isWithheld || people == 0 || people >= 5, "a small class is withheld");
            if (!isWithheld) {
                QVERIFY(isNear(row, "cases", total.cases.at(std::size_t(i))));
                QVERIFY(isNear(row, "percentage", 100 * total.caseSick.at(std::size_t(i)) / total.capacity));
            }
        }
    }

public:
    static void initMain()
    {
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    } // the whole story is longer than Qt's five minutes

private Q_SLOTS:
    void initTestCase()
    {
        const quint32 seed = qEnvironmentVariable("KLUIS_SEED", QStringLiteral("2023")).toUInt();
        m_byDice = YearPeople::byDice(isLong() ? 1'000 : 100, seed);
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), handEmployer, QStringLiteral("--employer"), diceEmployer}));
        QVERIFY(done(m_hr.sync()));
    }

    void theReferenceAgreesWithWhatWasWorkedOutByHand()
    {
        for (const auto& person : m_byHand) {
            for (int i = 0; i < 2; ++i) {
                const Sums sums = YearReference::of(person.life, year(2023 + i), year(2024 + i).addDays(-1));
                const QByteArray who = person.life.number.toUtf8() + (i == 0 ? " in 2023" : " in 2024");
                QVERIFY2(qAbs(sums.capacity - person.capacity[i]) < 1e-6, who.constData());
                QVERIFY2(qAbs(sums.sick - person.sick[i]) < 1e-6, who.constData());
                QVERIFY2(qAbs(sums.leave - person.leave[i]) < 1e-6, who.constData());
                QVERIFY2(sums.started == person.started[i] && sums.ended == person.ended[i], who.constData());
                QVERIFY2(sums.endedDays == person.endedDays[i], who.constData());
            }
            const QStringList calendar = YearReference::milestones(person.life);
            for (const QString& wanted : person.milestones) {
                QVERIFY2(calendar.contains(wanted),
                         qPrintable(wanted + QStringLiteral(" in\n") + calendar.join(u'\n')));
            }
        }
    }

    void thoseOfThePaperAreTold()
    {
        std::vector<YearLife> hand;
        for (const auto& person : m_byHand) {
            hand.push_back(person.life);
        }
        QVERIFY(import(handEmployer, QStringLiteral("hand.csv"), employees(hand, year(2023))));
        for (const auto& person : m_byHand) {
            QVERIFY2(isLong() ? tellByCommands(person.life) : tellLeave(handEmployer, person.life),
                     qPrintable(person.life.number));
        }
        if (!isLong()) {
            QVERIFY(import(handEmployer, QStringLiteral("all.csv"), courses(hand, year(2020), year(2025)), asCourses));
        }
        QVERIFY(import(handEmployer, QStringLiteral("hand-later.csv"), employees(hand, year(2025))));
    }

    void theManyAreToldFileByFile()
    {
        QElapsedTimer timer;
        timer.start();
        const int months = isLong() ? 3 : 6;
        for (QDate from(2022, 7, 1); from < year(2025); from = from.addMonths(months)) {
            const QDate last = from.addMonths(months).addDays(-1);
            const QString name = iso(from);
            QVERIFY2(import(diceEmployer, name + QStringLiteral(".csv"), employees(m_byDice, last)), qPrintable(name));
            QVERIFY2(
                import(diceEmployer, name + QStringLiteral("-absence.csv"), courses(m_byDice, from, last), asCourses),
                qPrintable(name));
            QVERIFY(done(m_hr.sync()));
        }
        for (const YearLife& life : m_byDice) {
            QVERIFY(tellLeave(diceEmployer, life));
        }
        QVERIFY(done(m_hr.sync()));
        qInfo("%zu employees: %.1f s", m_byDice.size(), double(timer.elapsed()) / 1e3);
    }

    void theFiguresAreThoseWorkedOutByHand()
    {
        for (int i = 0; i < 2; ++i) {
            double capacity = 0;
            double sick = 0;
            double leave = 0;
            int started = 0;
            int ended = 0;
            int endedDays = 0;
            for (const auto& person : m_byHand) {
                capacity += person.capacity[i];
                sick += person.sick[i];
                leave += person.leave[i];
                started += person.started[i];
                ended += person.ended[i];
                endedDays += person.endedDays[i];
            }
            const auto total = report(handEmployer, year(2023 + i), year(2024 + i).addDays(-1))[QLatin1String("total")];
            QVERIFY(isNear(total.toObject(), "percentage", 100 * sick / capacity));
            QVERIFY(isNear(total.toObject(), "percentageWithLeave", 100 * (sick + leave) / capacity));
            QVERIFY(isNear(total.toObject(), "reports", started));
            QVERIFY(isNear(total.toObject(), "recovered", ended));
            QVERIFY(isNear(total.toObject(), "meanDuration", double(endedDays) / ended));
        }
    }

    void theCalendarsAreThoseWorkedOutByHand()
    {
        for (const auto& person : m_byHand) {
            if (!isLong() && person.milestones.isEmpty()) {
                continue; // asking takes a program each time
            }
            QCOMPARE(milestones(handEmployer, person.life), YearReference::milestones(person.life));
        }
    }

    void figuresOfYearsAndQuartersAreThoseOfEveryDayCounted_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("2023") << year(2023) << QDate(2023, 12, 31);
        QTest::newRow("2024") << year(2024) << QDate(2024, 12, 31);
        QTest::newRow("over New Year and the leap day") << QDate(2023, 11, 17) << QDate(2024, 2, 29);
        for (QDate quarter = isLong() ? year(2023) : QDate(2024, 10, 1); quarter < year(2025);
             quarter = quarter.addMonths(3)) {
            QTest::newRow(qPrintable(QStringLiteral("quarter from ") + iso(quarter)))
                << quarter << quarter.addMonths(3).addDays(-1);
        }
    }

    void figuresOfYearsAndQuartersAreThoseOfEveryDayCounted()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        const auto all = YearReference::grouped(m_byDice, from, to, [](const YearLife&) { return QString(); });
        const auto departments = report(diceEmployer, from, to, QStringLiteral("department"));
        QVERIFY(matches(departments[QLatin1String("total")].toObject(), all.first(), to));
        compareClasses(departments[QLatin1String("classes")].toArray(), all.first());
        compare(departments[QLatin1String("rows")].toArray(),
                YearReference::grouped(m_byDice, from, to, [](const YearLife& life) { return life.place(); }), to);
        compare(report(diceEmployer, from, to, QStringLiteral("age"))[QLatin1String("rows")].toArray(),
                YearReference::grouped(m_byDice, from, to,
                                       [&to](const YearLife& life) { return YearReference::ageBand(life, to); }),
                to);
    }

    void figuresOfMonthsAreThoseOfEveryDayCounted()
    {
        const auto rows =
            report(diceEmployer, year(2023), QDate(2024, 12, 31), QStringLiteral("month"))[QLatin1String("rows")]
                .toArray();
        QCOMPARE(rows.size(), 24);
        for (const auto row : rows) {
            const QDate from = QDate::fromString(row.toObject()[QLatin1String("from")].toString(), Qt::ISODate);
            const QDate to = from.addMonths(1).addDays(-1);
            const auto all = YearReference::grouped(m_byDice, from, to, [](const YearLife&) { return QString(); });
            QVERIFY(matches(row.toObject(), all.first(), to));
        }
    }

    void calendarsAreThoseOfEveryDayCounted()
    {
        const std::size_t step = isLong() ? 10 : 25;
        for (std::size_t i = 0; i < m_byDice.size(); i += step) {
            QCOMPARE(milestones(diceEmployer, m_byDice[i]), YearReference::milestones(m_byDice[i]));
        }
    }
};

QTEST_GUILESS_MAIN(YearTest)
#include "YearTest.moc"
