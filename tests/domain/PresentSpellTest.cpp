// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PresentSpell.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PracticeTime.h"

#include <QTest>

using namespace kluis::domain;

namespace {

qint64 at(const char* moment)
{
    const auto wall = QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), PracticeTime::zone()).toMSecsSinceEpoch();
}

/// What counts of a dossier, of values with the moment each was recorded.
FieldValues counting(const QList<std::tuple<const char*, const char*, const char*>>& values)
{
    DatedValues dated;
    for (const auto& [field, value, moment] : values) {
        dated.insert(QString::fromLatin1(field), {QString::fromLatin1(value), at(moment)});
    }
    return presentValues(dated);
}

} // namespace

class PresentSpellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidBeforeTheReportIsOfAnEarlierSpell()
    {
        const auto values = counting({{"first_sick_day", "2026-05-04", "2026-05-04T09:00:00"},
                                      {"reported_at", "2026-05-04T09:00:00", "2026-05-04T09:00:00"},
                                      {"gbm_flag", "true", "2026-05-04T08:59:59"},
                                      {"safety_net_flag", "J", "2026-05-04T09:00:00"},
                                      {"job_title", "Lasser", "2020-01-01T09:00:00"}});
        QVERIFY(!values.contains(u"gbm_flag"_qs));
        QVERIFY(values.contains(u"safety_net_flag"_qs)); // said with the report
        QVERIFY(values.contains(u"job_title"_qs));       // of the person, not of an absence
    }

    void ofAReportWithoutATimeTheFirstDayCounts()
    {
        const auto values = counting({{"first_sick_day", "2026-05-04", "2026-05-06T09:00:00"},
                                      {"work_advice", "Niet tillen.", "2026-05-03T23:59:00"},
                                      {"gbm_flag", "true", "2026-05-04T00:01:00"}});
        QVERIFY(!values.contains(u"work_advice"_qs));
        QVERIFY(values.contains(u"gbm_flag"_qs));
    }

    void whatIsSaidOfAnAbsenceThatIsAheadCounts()
    {
        const auto values = counting({{"first_sick_day", "2026-05-04", "2026-04-01T09:00:00"},
                                      {"expected_recovery", "2026-06-01", "2026-04-01T09:05:00"}});
        QVERIFY(values.contains(u"expected_recovery"_qs));
    }

    void aJoinedSpellBeganWithItsFirstReport()
    {
        const auto values = counting(
            {{"first_sick_day", "2026-02-02", "2026-02-02T09:00:00"},
             {"reported_at", "2026-02-02T09:00:00", "2026-02-02T09:00:00"},
             {"past_spells", R"([{"from":"2026-01-05","reported":"2026-01-06T10:00:00","until":"2026-01-19"}])",
              "2026-02-02T09:00:00"},
             {"gbm_flag", "true", "2026-01-12T09:00:00"},
             {"safety_net_flag", "J", "2026-01-06T09:59:00"},
             {"expected_recovery", "2026-01-19", "2026-01-12T09:00:00"}});
        QVERIFY(values.contains(u"gbm_flag"_qs));
        QVERIFY(!values.contains(u"safety_net_flag"_qs));   // before that report too
        QVERIFY(!values.contains(u"expected_recovery"_qs)); // of the report, not of the spell
    }

    void aReportAfterFourWeeksJoinsNothing()
    {
        const auto values =
            counting({{"first_sick_day", "2026-03-02", "2026-03-02T09:00:00"},
                      {"past_spells", R"([{"from":"2026-01-05","until":"2026-01-19"}])", "2026-03-02T09:00:00"},
                      {"gbm_flag", "true", "2026-01-12T09:00:00"}});
        QVERIFY(!values.contains(u"gbm_flag"_qs));
    }

    void withoutAnAbsenceEverythingStands()
    {
        QVERIFY(counting({{"gbm_flag", "true", "2026-01-12T09:00:00"}}).contains(u"gbm_flag"_qs));
    }

    void noAdministrativeOrGovernanceFieldIsOfOneAbsence()
    {
        for (const Field* field : FieldCatalogue::all()) {
            const bool isOfOne = field->has(OfReport) || field->has(OfSpell);
            const bool isOfDossier = field->category() == Category::Administrative ||
                                     field->category() == Category::Governance || field->scope() != FieldScope::Dossier;
            QVERIFY2(!isOfOne || !isOfDossier, field->id().data());
            QVERIFY2(!(field->has(OfReport) && field->has(OfSpell)), field->id().data());
        }
    }
};

QTEST_GUILESS_MAIN(PresentSpellTest)
#include "PresentSpellTest.moc"
