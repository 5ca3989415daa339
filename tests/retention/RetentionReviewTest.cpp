// SPDX-License-Identifier: GPL-3.0-or-later
// When a part of a dossier may be destroyed.
#include "core/retention/RetentionReview.h"
#include "core/retention/RetentionCatalogue.h"

#include <QTest>

#include <random>

using namespace kluis;
using namespace kluis::retention;
using State = Review::State;

namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

domain::FieldValues employment(const char* end)
{
    return {{name("employment_end"), name(end)}};
}

/// At an employer that is no self-insurer, unless \p values say otherwise.
Review employers(const domain::FieldValues& values, const QDate& today, const Policy& policy = {})
{
    domain::FieldValues all{{name("erd_zw"), name("false")}, {name("erd_wga"), name("false")}};
    all.insert(values);
    return Review::of(Part::Employer, Facts::of(all, {}), policy, today);
}

/// Facts of a random life between 1990 and 2060.
Facts randomFacts(std::mt19937& random)
{
    const auto day = [&random] { return QDate(1990, 1, 1).addDays(qint64(random() % 25'000)); };
    Facts facts;
    facts.employmentEnd = random() % 4 == 0 ? QDate() : day();
    facts.hadAbsence = random() % 2 == 0;
    facts.recovery = facts.hadAbsence && random() % 3 > 0 ? day() : QDate();
    facts.lastChange = random() % 3 == 0 ? QDate() : day();
    facts.selfInsurerZw = random() % 2 == 0;
    facts.selfInsurerWga = random() % 2 == 0;
    return facts;
}

} // namespace

class RetentionReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTermHasASource()
    {
        for (const Term& term : RetentionCatalogue::all()) {
            QVERIFY2(!term.reading.source.isEmpty(), term.id.latin1());
            QVERIFY2(!term.otherReading || term.otherReading->start != term.reading.start, term.id.latin1());
        }
    }

    void whoIsEmployedIsNotDestroyed()
    {
        const Review review = employers({}, QDate(2090, 1, 1));
        QCOMPARE(review.state(), State::NotStarted);
        QVERIFY(review.refusal().contains(name("BWBR0037896")));
    }

    void twoYearsAfterTheEmploymentTheEmployersPartIsDue()
    {
        QCOMPARE(employers(employment("2024-03-01"), QDate(2026, 3, 1)).state(), State::Running);
        QCOMPARE(employers(employment("2024-03-01"), QDate(2026, 3, 2)).state(), State::Due);
    }

    void anEndByDeathCountsAsTheEndOfTheEmployment()
    {
        const domain::FieldValues values{{name("death_date"), name("2024-03-01")}};
        QCOMPARE(employers(values, QDate(2026, 3, 2)).state(), State::Due);
    }

    void aSelfInsurerKeepsTenYears()
    {
        auto values = employment("2024-03-01");
        values.insert(name("erd_wga"), name("true"));
        QCOMPARE(employers(values, QDate(2034, 3, 1)).state(), State::Running);
        QCOMPARE(employers(values, QDate(2034, 3, 2)).state(), State::Due);
    }

    void asLongAsNobodySaidWhetherTheEmployerIsOneTheLongerTermCounts()
    {
        auto values = employment("2024-03-01");
        const auto review = [&values](const QDate& today) {
            return Review::of(Part::Employer, Facts::of(values, {}), {}, today);
        };
        QCOMPARE(review(QDate(2026, 3, 2)).state(), State::Running);
        QCOMPARE(review(QDate(2034, 3, 2)).state(), State::Due);
        QVERIFY(review(QDate(2026, 3, 2)).refusal().contains(name("administrator")));
        values.insert(name("erd_wga"), name("false"));
        QCOMPARE(review(QDate(2029, 3, 1)).state(), State::Running); // five years for the other
        QCOMPARE(review(QDate(2029, 3, 2)).state(), State::Due);
        values.insert(name("erd_zw"), name("false"));
        QCOMPARE(review(QDate(2026, 3, 2)).state(), State::Due);
    }

    void theMedicalPartIsKeptTwentyYearsFromItsLastChange()
    {
        const Facts facts = Facts::of({}, QDate(2026, 5, 1));
        QCOMPARE(Review::of(Part::Medical, facts, {}, QDate(2046, 5, 1)).state(), State::Running);
        QCOMPARE(Review::of(Part::Medical, facts, {}, QDate(2046, 5, 2)).state(), State::Due);
    }

    void aDossierWithoutMedicalContentHasNoMedicalPart()
    {
        QCOMPARE(Review::of(Part::Medical, Facts::of({}, {}), {}, QDate(2090, 1, 1)).state(), State::Nothing);
    }

    void whereSourcesDifferTheLaterReadingHoldsUntilThePracticeChooses()
    {
        // Left in 2020, recovered in 2023: five years from either.
        domain::FieldValues values{{name("employment_end"), name("2020-01-01")},
                                   {name("first_sick_day"), name("2019-06-01")},
                                   {name("recovery_date"), name("2023-01-01")},
                                   {name("erd_zw"), name("true")}};
        const QDate between(2026, 1, 1);
        const Review undecided = employers(values, between);
        QCOMPARE(undecided.state(), State::Running);
        QVERIFY(undecided.isDisputed());
        const Policy policy(
            {{name("erd_zw"), 0, Start::EmploymentEnd}, {name("reintegration"), 0, Start::EmploymentEnd}});
        QCOMPARE(employers(values, between, policy).state(), State::Due);
        QVERIFY(!employers(values, between, policy).isDisputed());
    }

    void aPracticeMayKeepLonger()
    {
        const Policy policy({{name("absence"), 36, {}}});
        QCOMPARE(employers(employment("2024-03-01"), QDate(2026, 3, 2), policy).state(), State::Running);
    }

    void aChoiceThatNoSourceNamesIsRefused()
    {
        QCOMPARE(Policy::check({name("absence"), 0, Start::Recovery}).error().code(), ErrorCode::InvalidArgument);
        QCOMPARE(Policy::check({name("absence"), Policy::mostMonths + 1, {}}).error().code(),
                 ErrorCode::InvalidArgument);
        QCOMPARE(Policy::check({name("holiday"), 1, {}}).error().code(), ErrorCode::NotFound);
    }

    void whatIsDueStaysDue()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 20'000; ++i) {
            const Facts facts = randomFacts(random);
            const Part part = random() % 2 == 0 ? Part::Employer : Part::Medical;
            const QDate today = QDate(1990, 1, 1).addDays(qint64(random() % 40'000));
            const Review now = Review::of(part, facts, {}, today);
            const Review later = Review::of(part, facts, {}, today.addDays(qint64(random() % 5'000)));
            QVERIFY(now.state() != State::Due || later.state() == State::Due);
            QCOMPARE(now.refusal().isEmpty(), now.state() == State::Due);
        }
    }

    void nothingIsDueBeforeEveryTermIsOverByEveryReading()
    {
        std::mt19937 random(2);
        for (int i = 0; i < 20'000; ++i) {
            const Facts facts = randomFacts(random);
            const QDate today = QDate(1990, 1, 1).addDays(qint64(random() % 40'000));
            const Review review = Review::of(Part::Employer, facts, {}, today);
            if (review.state() != State::Due) {
                continue;
            }
            QVERIFY(facts.employmentEnd.isValid() && today > facts.employmentEnd.addMonths(24));
            QVERIFY(!*facts.selfInsurerWga || today > facts.employmentEnd.addMonths(120));
            const QDate recovered = facts.recovery.isValid() ? facts.recovery : facts.employmentEnd;
            QVERIFY(!*facts.selfInsurerZw ||
                    (today > recovered.addMonths(60) && today > facts.employmentEnd.addMonths(60)));
            QVERIFY(!facts.hadAbsence || today > recovered.addMonths(24));
        }
    }

    void aLongerTermNeverBringsTheDayForward()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 10'000; ++i) {
            const Facts facts = randomFacts(random);
            const QDate today = QDate(1990, 1, 1).addDays(qint64(random() % 40'000));
            const int months = 24 + int(random() % 200);
            const Policy policy({{name("absence"), months, {}}});
            QVERIFY(Review::of(Part::Employer, facts, policy, today).state() != State::Due ||
                    Review::of(Part::Employer, facts, {}, today).state() == State::Due);
        }
    }
};

QTEST_GUILESS_MAIN(RetentionReviewTest)
#include "RetentionReviewTest.moc"
