// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SyntheticPractice.h"
#include "core/domain/AbsenceState.h"
#include "core/domain/Bsn.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"

#include <QSet>
#include <QTest>

using namespace kluis::domain;

namespace {

const QDate today(2026, 11, 24);
constexpr quint64 people = 4000;

} // namespace

class SyntheticPracticeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGivesTheSamePeople();
    void anotherSeedGivesOtherPeople();
    void everyValueIsCanonicalAndOfADossier();
    void aboutOneInTwelveIsSick();
    void aPersonsTextIsAboutAKibibyte();
    void serviceNumbersAreUniqueTestNumbersOfTheSick();
    void numbersAreUniqueWithinAnEmployer();
    void medicalTextsBelongToTheSick();
    void employersHaveDistinctNames();
};

void SyntheticPracticeTest::theSameSeedGivesTheSamePeople()
{
    const SyntheticPractice a(7, today);
    const SyntheticPractice b(7, today);
    for (quint64 i = 0; i < 200; ++i) {
        QCOMPARE(a.person(199 - i).fields, b.person(199 - i).fields);
    }
}

void SyntheticPracticeTest::anotherSeedGivesOtherPeople()
{
    const SyntheticPractice a(7, today);
    const SyntheticPractice b(8, today);
    int same = 0;
    for (quint64 i = 0; i < 200; ++i) {
        same += a.person(i).fields == b.person(i).fields ? 1 : 0;
    }
    QCOMPARE(same, 0);
}

void SyntheticPracticeTest::everyValueIsCanonicalAndOfADossier()
{
    const SyntheticPractice practice(1, today, 5);
    for (quint64 i = 0; i < people; ++i) {
        const auto person = practice.person(i);
        for (auto it = person.fields.begin(); it != person.fields.end(); ++it) {
            const Field* field = FieldCatalogue::find(it.key());
            QVERIFY2(field != nullptr, qPrintable(it.key()));
            QCOMPARE(field->scope(), FieldScope::Dossier);
            QVERIFY2(normalise(*field, it.value()).value_or(QString()) == it.value(),
                     qPrintable(it.key() + u' ' + it.value()));
        }
    }
}

void SyntheticPracticeTest::aboutOneInTwelveIsSick()
{
    const SyntheticPractice practice(1, today);
    int sick = 0;
    int recovered = 0;
    for (quint64 i = 0; i < people; ++i) {
        const auto status = AbsenceState::on(today, practice.person(i).fields).status;
        sick += status == AbsenceStatus::Sick || status == AbsenceStatus::Partial ? 1 : 0;
        recovered += status == AbsenceStatus::Recovered ? 1 : 0;
    }
    QVERIFY2(sick > int(people) * 6 / 100 && sick < int(people) * 10 / 100, qPrintable(QString::number(sick)));
    QVERIFY2(recovered > int(people) * 3 / 100 && recovered < int(people) * 7 / 100,
             qPrintable(QString::number(recovered)));
}

void SyntheticPracticeTest::aPersonsTextIsAboutAKibibyte()
{
    const SyntheticPractice practice(1, today);
    qsizetype bytes = 0;
    qsizetype fields = 0;
    for (quint64 i = 0; i < people; ++i) {
        const auto person = practice.person(i);
        fields += person.fields.size();
        for (auto it = person.fields.begin(); it != person.fields.end(); ++it) {
            bytes += it.value().toUtf8().size();
        }
    }
    const qsizetype average = bytes / qsizetype(people);
    qInfo("%lld bytes in %lld fields a person", qlonglong(average), qlonglong(fields / qsizetype(people)));
    QVERIFY(average > 600 && average < 1400);
}

void SyntheticPracticeTest::serviceNumbersAreUniqueTestNumbersOfTheSick()
{
    const SyntheticPractice practice(3, today);
    QSet<QString> seen;
    for (quint64 i = 0; i < 12000; ++i) {
        const auto person = practice.person(i);
        const QString number = person.fields.value(QStringLiteral("bsn"));
        if (number.isEmpty()) {
            continue;
        }
        QVERIFY(number.startsWith(u"9999") && Bsn::passesElevenTest(number));
        QVERIFY(person.fields.contains(QStringLiteral("first_sick_day")));
        QVERIFY(!seen.contains(number));
        seen.insert(number);
    }
    QVERIFY(seen.size() > 500);
}

void SyntheticPracticeTest::numbersAreUniqueWithinAnEmployer()
{
    const SyntheticPractice practice(3, today, 3);
    QSet<QString> seen;
    for (quint64 i = 0; i < people; ++i) {
        const auto person = practice.person(i);
        const QString key =
            QString::number(person.employer) + u'/' + person.fields.value(QStringLiteral("personnel_no"));
        QVERIFY(!seen.contains(key));
        seen.insert(key);
        QVERIFY(practice.employers()[std::size_t(person.employer)].departments.contains(person.department));
    }
}

void SyntheticPracticeTest::medicalTextsBelongToTheSick()
{
    const SyntheticPractice practice(3, today);
    int withDiagnosis = 0;
    for (quint64 i = 0; i < 1000; ++i) {
        const auto person = practice.person(i);
        const bool medical = person.fields.contains(QStringLiteral("diagnosis_cas"));
        QVERIFY(!medical || person.fields.contains(QStringLiteral("first_sick_day")));
        withDiagnosis += medical ? 1 : 0;
    }
    QVERIFY(withDiagnosis > 40);
}

void SyntheticPracticeTest::employersHaveDistinctNames()
{
    const SyntheticPractice practice(3, today, 1000);
    QSet<QString> names;
    for (const SyntheticEmployer& employer : practice.employers()) {
        names.insert(employer.shortName);
        QVERIFY(employer.departments.size() >= 3);
        QCOMPARE(employer.kvkNumber.size(), 8);
    }
    QCOMPARE(names.size(), 1000);
    QCOMPARE(practice.employers()[0].shortName, QStringLiteral("vermeer"));
    QCOMPARE(practice.employers()[1].shortName, QStringLiteral("dewit"));
}

QTEST_GUILESS_MAIN(SyntheticPracticeTest)
#include "SyntheticPracticeTest.moc"
