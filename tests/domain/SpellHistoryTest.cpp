// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SpellHistory.h"

#include <QTest>

using namespace kluis::domain;

namespace {

FieldValues fields(std::initializer_list<std::pair<const char*, const char*>> values)
{
    FieldValues made;
    for (const auto& [id, value] : values) {
        made.insert(QString::fromLatin1(id), QString::fromLatin1(value));
    }
    return made;
}

const char* const firstHalfOf2022 = R"([{"from":"2022-01-03","until":"2022-07-04"}])";

} // namespace

class SpellHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absenceAgainWithinFourWeeksIsOneSpellWhoseEndMovesByTheBreak();
    void afterTwentyEightDaysANewSpellBegins();
    void aRunningReportIsASpell();
    void aCourseThatEndsWithoutAbsenceEndsTheSpell();
    void partialRecoveryLeavesTheSpellOpen();
    void aRecoveryBeforeTheFirstDayIsOfAnEarlierReport();
    void reportsThatOverlapAreOne();
    void aWithdrawnReportNeverWas();
    void leaveCutsAReportAndStartsANewSpell();
    void leaveJoinsWhatAdjoinsItWhenTheDoctorSaysSo();
    void leaveThatDoesNotAdjoinIsABreakWhateverTheDoctorSays();
    void theDoctorIsAskedOnlyWhileNobodyAnswered();
    void aReportThatEndedIsPutAwayOnce();
    void aRunningReportIsNotPutAway();
    void countedDaysPassOverTheBreak();
    void anyTextInTheFieldsGivesAHistory();
};

void SpellHistoryTest::absenceAgainWithinFourWeeksIsOneSpellWhoseEndMovesByTheBreak()
{
    // DOMAIN 2.1: ill 3 January to 3 July 2022, well 4 to 24 July, ill from 25 July.
    const auto history = SpellHistory::of(fields({{"past_spells", firstHalfOf2022}, {"first_sick_day", "2022-07-25"}}));
    QCOMPARE(history.spells().size(), std::size_t(1));
    const Spell& spell = history.spells().front();
    QCOMPARE(spell.first(), QDate(2022, 1, 3));
    QCOMPARE(spell.breakDays(), 21);
    QCOMPARE(spell.dateOf(Spell::lastDay), QDate(2024, 1, 22));
    QCOMPARE(history.reports().size(), std::size_t(2)); // for statistics they stay apart
}

void SpellHistoryTest::afterTwentyEightDaysANewSpellBegins()
{
    const auto joined = SpellHistory::of(fields({{"past_spells", firstHalfOf2022}, {"first_sick_day", "2022-07-31"}}));
    QCOMPARE(joined.spells().size(), std::size_t(1));
    const auto apart = SpellHistory::of(fields({{"past_spells", firstHalfOf2022}, {"first_sick_day", "2022-08-01"}}));
    QCOMPARE(apart.spells().size(), std::size_t(2));
    QCOMPARE(apart.spells().back().dateOf(Spell::lastDay), QDate(2022, 8, 1).addDays(728));
}

void SpellHistoryTest::aRunningReportIsASpell()
{
    const auto history = SpellHistory::of(fields({{"first_sick_day", "2026-01-05"}}));
    QCOMPARE(history.spells().size(), std::size_t(1));
    QVERIFY(history.spells().front().isOpen());
    QVERIFY(history.at(QDate(2026, 1, 4)) == nullptr);
    QVERIFY(history.at(QDate(2026, 1, 5)) != nullptr);
}

void SpellHistoryTest::aCourseThatEndsWithoutAbsenceEndsTheSpell()
{
    const auto history = SpellHistory::of(
        fields({{"first_sick_day", "2026-01-05"},
                {"course", R"([{"date":"2026-01-05","percentage":"100"},{"date":"2026-02-02","percentage":"0"}])"}}));
    QCOMPARE(history.spells().front().recovered(), QDate(2026, 2, 2));
}

void SpellHistoryTest::partialRecoveryLeavesTheSpellOpen()
{
    const auto history = SpellHistory::of(
        fields({{"first_sick_day", "2026-01-05"}, {"course", R"([{"date":"2026-02-02","percentage":"25"}])"}}));
    QVERIFY(history.spells().front().isOpen());
}

void SpellHistoryTest::aRecoveryBeforeTheFirstDayIsOfAnEarlierReport()
{
    const auto history = SpellHistory::of(fields({{"first_sick_day", "2026-01-05"}, {"recovery_date", "2025-12-01"}}));
    QVERIFY(history.spells().front().isOpen());
}

void SpellHistoryTest::reportsThatOverlapAreOne()
{
    const auto history = SpellHistory::of({{QDate(2026, 1, 20), QDate(2026, 3, 1)},
                                           {QDate(2026, 1, 5), QDate(2026, 2, 1)},
                                           {QDate(2026, 3, 1), QDate(2026, 3, 10)}},
                                          {});
    QCOMPARE(history.reports(), (std::vector<SickReport>{{QDate(2026, 1, 5), QDate(2026, 3, 10)}}));
}

void SpellHistoryTest::aWithdrawnReportNeverWas()
{
    const auto history = SpellHistory::of(
        fields({{"first_sick_day", "2026-01-05"}, {"recovery_date", "2026-01-06"}, {"end_reason", "withdrawn"}}));
    QVERIFY(history.spells().empty());
    const auto leftOver = SpellHistory::of(fields({{"first_sick_day", "2026-01-05"}, {"end_reason", "withdrawn"}}));
    QCOMPARE(leftOver.spells().size(), std::size_t(1)); // a manager, who reports anew, can't clear the old reason
}

void SpellHistoryTest::leaveCutsAReportAndStartsANewSpell()
{
    const auto history = SpellHistory::of(
        fields({{"first_sick_day", "2026-01-05"}, {"leave_wazo", R"({"end":"2026-06-21","start":"2026-03-02"})"}}));
    QCOMPARE(history.spells().size(), std::size_t(2));
    QCOMPARE(history.spells().front().recovered(), QDate(2026, 3, 2));
    QCOMPARE(history.spells().back().first(), QDate(2026, 6, 22));
    QVERIFY(history.needsLeaveAnswer());
}

void SpellHistoryTest::leaveJoinsWhatAdjoinsItWhenTheDoctorSaysSo()
{
    const auto history = SpellHistory::of(fields({{"first_sick_day", "2026-01-05"},
                                                  {"leave_wazo", R"({"end":"2026-06-21","start":"2026-03-02"})"},
                                                  {"leave_joins", "true"}}));
    QCOMPARE(history.spells().size(), std::size_t(1));
    QCOMPARE(history.spells().front().breakDays(), 112); // sixteen weeks of leave that do not count
}

void SpellHistoryTest::leaveThatDoesNotAdjoinIsABreakWhateverTheDoctorSays()
{
    const auto history = SpellHistory::of(fields({{"past_spells", R"([{"from":"2026-01-05","until":"2026-02-20"}])"},
                                                  {"first_sick_day", "2026-06-22"},
                                                  {"leave_wazo", R"({"end":"2026-06-21","start":"2026-03-02"})"},
                                                  {"leave_joins", "true"}}));
    QCOMPARE(history.spells().size(), std::size_t(2));
}

void SpellHistoryTest::theDoctorIsAskedOnlyWhileNobodyAnswered()
{
    FieldValues values =
        fields({{"first_sick_day", "2026-01-05"}, {"leave_wazo", R"({"end":"2026-06-21","start":"2026-03-02"})"}});
    QVERIFY(SpellHistory::of(values).needsLeaveAnswer());
    values.insert(QStringLiteral("leave_joins"), QStringLiteral("false"));
    QVERIFY(!SpellHistory::of(values).needsLeaveAnswer());
}

void SpellHistoryTest::aReportThatEndedIsPutAwayOnce()
{
    FieldValues values = fields({{"first_sick_day", "2026-01-05"}, {"recovery_date", "2026-02-02"}});
    const QString once = SpellHistory::putAway(values).value();
    QCOMPARE(once, QStringLiteral(R"([{"from":"2026-01-05","until":"2026-02-02"}])"));
    values.insert(QStringLiteral("past_spells"), once);
    QCOMPARE(SpellHistory::putAway(values).value(), once);
}

void SpellHistoryTest::aRunningReportIsNotPutAway()
{
    QCOMPARE(SpellHistory::putAway(fields({{"first_sick_day", "2026-01-05"}})).value(), QString());
}

void SpellHistoryTest::countedDaysPassOverTheBreak()
{
    const Spell spell({{QDate(2026, 1, 1), QDate(2026, 1, 11)}, {QDate(2026, 1, 21), {}}});
    QCOMPARE(spell.dateOf(9), QDate(2026, 1, 10));
    QCOMPARE(spell.dateOf(10), QDate(2026, 1, 21));
    QCOMPARE(spell.countedDay(QDate(2026, 1, 15)), 10); // in the break nothing is added
    QCOMPARE(spell.countedDay(QDate(2026, 1, 21)), 10);
    QCOMPARE(spell.countedDay(QDate(2025, 12, 1)), 0);
}

void SpellHistoryTest::anyTextInTheFieldsGivesAHistory()
{
    for (const char* text : {"", "griep", "[", "[{}]", "[1]", R"([{"from":"2026-02-30"}])", "{}"}) {
        const auto history = SpellHistory::of(fields({{"past_spells", text},
                                                      {"first_sick_day", text},
                                                      {"recovery_date", text},
                                                      {"course", text},
                                                      {"leave_wazo", text}}));
        QVERIFY(history.spells().empty());
    }
}

QTEST_GUILESS_MAIN(SpellHistoryTest)
#include "SpellHistoryTest.moc"
