// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

class CourseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsTextIsTheFieldsCanonicalValue();
    void aStepOnADayReplacesTheOneThere();
    void theLatestStepCounts();
    void stepsBeforeTheFirstSickDayDoNotCount();
    void aWrongStepIsRefused();
    void percentagesAreExact();
};

void CourseTest::itsTextIsTheFieldsCanonicalValue()
{
    const auto course = Course::parse(QStringLiteral("2-2-2026 50; 5-1-2026 100"));
    QVERIFY(course);
    const auto canonical = normalise(*FieldCatalogue::find(u"course"), course->toText());
    QCOMPARE(canonical.value_or(QString()), course->toText());
    QCOMPARE(course->steps().size(), std::size_t(2));
    QCOMPARE(course->steps().front().date, QDate(2026, 1, 5));
    QVERIFY(Course::parse(QString())->steps().empty());
    QVERIFY(!Course::parse(QStringLiteral("griep")));
}

void CourseTest::aStepOnADayReplacesTheOneThere()
{
    const Course course = Course().with({QDate(2026, 1, 5), *Percentage::fromWhole(100)}).value();
    const Course changed = course.with({QDate(2026, 1, 5), *Percentage::fromWhole(40)}).value();
    QCOMPARE(changed.steps().size(), std::size_t(1));
    QCOMPARE(changed.steps().front().absence.hundredths(), 4000);
}

void CourseTest::theLatestStepCounts()
{
    const Course course = Course::parse(QStringLiteral("2026-01-05 100; 2026-02-02 50")).value();
    const QDate first(2026, 1, 5);
    QCOMPARE(course.on(QDate(2026, 2, 1), first)->hundredths(), 10000);
    QCOMPARE(course.on(QDate(2026, 2, 2), first)->hundredths(), 5000);
    QVERIFY(!course.on(QDate(2026, 1, 4), first));
}

void CourseTest::stepsBeforeTheFirstSickDayDoNotCount()
{
    const Course course = Course::parse(QStringLiteral("2025-01-05 25")).value();
    QVERIFY(!course.on(QDate(2026, 2, 2), QDate(2026, 1, 5)));
}

void CourseTest::aWrongStepIsRefused()
{
    QCOMPARE(Course().with({QDate(), {}}).error().code(), ErrorCode::InvalidArgument);
    Course course;
    for (int i = 0; i < 400; ++i) {
        course = course.with({QDate(2026, 1, 1).addDays(i), {}}).value();
    }
    QCOMPARE(course.with({QDate(2029, 1, 1), {}}).error().code(), ErrorCode::LimitExceeded);
    QVERIFY(Course::parse(course.toText()));
}

void CourseTest::percentagesAreExact()
{
    QCOMPARE(Percentage::fromText(u"33,33")->hundredths(), 3333);
    QCOMPARE(Percentage::fromText(u"50%")->toString(), QStringLiteral("50"));
    QCOMPARE(Percentage::fromHundredths(1205)->toString(), QStringLiteral("12.05"));
    QVERIFY(!Percentage::fromText(u"100,01"));
    QVERIFY(!Percentage::fromText(u"half"));
    QVERIFY(!Percentage::fromWhole(101));
    QVERIFY(!Percentage::fromWhole(-1));
}

QTEST_GUILESS_MAIN(CourseTest)
#include "CourseTest.moc"
