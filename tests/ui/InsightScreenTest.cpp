// SPDX-License-Identifier: GPL-3.0-or-later
// The place of figures with plain values: what it says, in both languages and both colour schemes.
#include "ui/insight/InsightScreen.h"
#include "tests/support/Poppler.h"
#include "tests/ui/Shown.h"
#include "ui/charts/Chart.h"
#include "ui/insight/InsightPdf.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace kluis;
using insight::Breakdown;
using ui::InsightDescription;
using ui::InsightScreen;

namespace {

const QDate today(2026, 3, 31);

/// An employer of 60 with departments of 30, 26 and 4 people.
app::InsightAnswer sample(Breakdown breakdown = Breakdown::Department)
{
    insight::FigureBuilder builder({*insight::Period::of(QDate(2025, 4, 1), today), breakdown});
    const auto add = [&builder](int people, const QString& department, int sickDays) {
        for (int i = 0; i < people; ++i) {
            insight::EmployeeAbsence person;
            person.born = insight::dayNumber(QDate(1965 + i, 1, 1));
            const auto from = insight::dayNumber(QDate(2024, 6, 1).addDays(i * 23));
            if (i % 3 == 0) {
                person.reports = {{{from, from + sickDays + i}, {}}};
            }
            builder.add(person, 1, department);
        }
    };
    add(30, QStringLiteral("Expeditie"), 9);
    add(26, QStringLiteral("Verkoop"), 40);
    add(4, QStringLiteral("Directie"), 200);
    return {builder.finish({{1, QStringLiteral("Vermeer BV")}}),
            QString(),
            {{1, QStringLiteral("vermeer"), QStringLiteral("Vermeer BV")}},
            true};
}

QLocale dutch()
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands);
}

} // namespace

class InsightScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }

    void theTableSaysWhatTheChartDraws()
    {
        const InsightDescription description(sample(), dutch());
        QCOMPARE(description.groups.categories.size(), description.groupTable.rows.size() - 1);
        for (qsizetype i = 0; i < description.groups.categories.size(); ++i) {
            QCOMPARE(description.groupTable.rows[i][0], description.groups.categories[i]);
            const auto drawn = description.groups.series[0].values[i];
            const QString written = description.groupTable.rows[i][3];
            QCOMPARE(drawn ? dutch().toString(*drawn, 'f', 2) : QStringLiteral("*"), written);
        }
        QCOMPARE(description.trend.categories.size(), 12);
        QCOMPARE(description.trendTable.rows.size(), 12);
    }

    void durationsAreDrawnAsTheyAreWritten()
    {
        const InsightDescription description(sample(), dutch());
        QCOMPARE(description.durations.categories.size(), description.classTable.rows.size());
        QCOMPARE(description.durations.series.size(), 4);
        for (qsizetype i = 0; i < description.durations.categories.size(); ++i) {
            const QStringList& row = description.classTable.rows[i];
            QCOMPARE(row[0], description.durations.categories[i]);
            for (qsizetype part = 0; part < 4; ++part) {
                const auto drawn = description.durations.series[part].values[i];
                QCOMPARE(drawn ? dutch().toString(*drawn, 'f', 2) : QStringLiteral("*"), row[2 + part * 2]);
            }
        }
        QVERIFY(!description.durations.series[0].values[0]); // Directie
    }

    void theRollingYearIsALineAndAColumn()
    {
        const InsightDescription description(sample(), dutch());
        QCOMPARE(description.trend.series.size(), 3);
        for (qsizetype i = 0; i < 12; ++i) {
            const auto drawn = description.trend.series[2].values[i];
            QVERIFY(drawn);
            QCOMPARE(dutch().toString(*drawn, 'f', 2), description.trendTable.rows[i][3]);
        }
    }

    void whatStacksAddUpToFitsOnTheAxis()
    {
        ui::ChartData data;
        data.categories = {QStringLiteral("a"), QStringLiteral("b")};
        data.series = {{QString(), {3.0, std::nullopt}}, {QString(), {4.0, 1.0}}};
        QCOMPARE(data.top(), 4.0);
        QCOMPARE(data.topOfSums(), 8.0);
    }

    void otherClassesOfDurationAreAskedFor()
    {
        InsightScreen screen;
        QCOMPARE(screen.question(today)->figures.durations, &insight::DurationClasses::usual());
        QSignalSpy asked(&screen, &InsightScreen::asked);
        QTest::keyClick(screen.findChild<QComboBox*>(QStringLiteral("insightClasses")), Qt::Key_Down);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(screen.question(today)->figures.durations, &insight::DurationClasses::vernet());
    }

    void aSmallDepartmentIsToldOfInWords()
    {
        const InsightDescription description(sample(), dutch());
        QCOMPARE(description.groupTable.rows[0][0], QStringLiteral("Directie"));
        QCOMPARE(description.groupTable.rows[0][1], QStringLiteral("*"));
        QVERIFY(!description.groups.series[0].values[0]);
        QCOMPARE(description.notices.size(), 2); // and of mean durations, which so few have
        QVERIFY(description.notices.first().contains(u'*'));
    }

    void theTopOfTheAxisIsRoundAndAboveAll_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("small") << 0.34 << 0.4;
        QTest::newRow("usual") << 5.3 << 8.0;
        QTest::newRow("exact") << 20.0 << 20.0;
        QTest::newRow("large") << 91.0 << 100.0;
    }
    void theTopOfTheAxisIsRoundAndAboveAll()
    {
        QFETCH(double, most);
        QFETCH(double, top);
        ui::ChartData data;
        data.series = {{QString(), {most, std::nullopt}}};
        QCOMPARE(data.top(), top);
    }

    void whatIsAskedIsWhatWasChosen()
    {
        InsightScreen screen;
        QSignalSpy asked(&screen, &InsightScreen::asked);
        auto* breakdown = screen.findChild<QComboBox*>(QStringLiteral("insightBreakdown"));
        auto* period = screen.findChild<QComboBox*>(QStringLiteral("insightPeriod"));
        QTest::keyClick(breakdown, Qt::Key_Down);
        QTest::keyClick(period, Qt::Key_Down);
        QTest::keyClick(period, Qt::Key_Down);
        QCOMPARE(asked.size(), 3);
        const auto question = screen.question(today);
        QVERIFY(question);
        QCOMPARE(question->figures.breakdown, Breakdown::Department);
        QCOMPARE(question->figures.period.from(), QDate(2025, 1, 1));
        QCOMPARE(question->figures.period.to(), QDate(2025, 12, 31));
    }

    void withoutAnAnswerThereIsNothingToSave()
    {
        InsightScreen screen;
        const auto* csv = screen.findChild<QPushButton*>(QStringLiteral("insightCsv"));
        QVERIFY(!csv->isEnabled());
        screen.setAnswer(sample());
        QVERIFY(csv->isEnabled());
        screen.forget();
        QVERIFY(!csv->isEnabled());
        QCOMPARE(screen.findChild<QTableWidget*>(QStringLiteral("insightGroups"))->rowCount(), 0);
        QVERIFY(!test::visibleTexts(screen).contains(QStringLiteral("Expeditie")));
    }

    void theSheetIsAPdfWithoutAPersonInIt()
    {
        InsightScreen screen;
        screen.setAnswer(sample());
        const QByteArray pdf = ui::InsightPdf::make(screen.description(), screen.charts());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 5'000);
        const QString words = test::pdfWords(pdf);
        QVERIFY2(words.contains(QStringLiteral("8-42 days:")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Rolling year")), qPrintable(words));
    }

    void itLooksRight_data() { test::Variant::rows(); }
    void itLooksRight()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        InsightScreen screen;
        screen.resize(ui::Look::space(280), ui::Look::space(330));
        screen.setAnswer(sample());
        screen.show();
        test::look(screen, QStringLiteral("insight"));
    }
};

QTEST_MAIN(InsightScreenTest)
#include "InsightScreenTest.moc"
