// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window: every text and every edge stands out from what it lies on, in each scheme.
#include "ui/style/Colours.h"
#include "ui/style/Contrast.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace kluis::ui;

namespace {

constexpr double text = 4.5;     // WCAG 2.2, 1.4.3
constexpr double part = 3.0;     // 1.4.11
constexpr double enhanced = 7.0; // 1.4.6

QString told(const char* what, double found)
{
    return QStringLiteral("%1 %2:1").arg(QLatin1String(what)).arg(found, 0, 'f', 2);
}

} // namespace

class ColoursTest : public QObject {
    Q_OBJECT

    static QString sheet()
    {
        QFile file(QStringLiteral(":/style/dossierkluis.qss"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp); } // the style sheet is a part of the library

    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the known grey that just fails
    }

    void whatLetsThroughIsMixedWithWhatLiesBelow()
    {
        QCOMPARE(laidOver(QColor(0, 0, 0, 0), Qt::white), QColor(Qt::white));
        QCOMPARE(laidOver(Qt::black, Qt::white), QColor(Qt::black));
        QCOMPARE(laidOver(QColor(0, 0, 0, 51), Qt::white).red(), 204);
    }

    void everyTextAndEveryEdgeStandsOut_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("contrast") << int(Scheme::Contrast);
    }
    void everyTextAndEveryEdgeStandsOut()
    {
        QFETCH(const int, scheme);
        const Colours colours = Colours::of(Scheme(scheme));
        const double least = Scheme(scheme) == Scheme::Contrast ? enhanced : text;
        const std::pair<const char*, QColor> grounds[] = {
            {"window", colours.window}, {"sheet", colours.sheet}, {"raised", colours.raised}};
        const std::pair<const char*, QColor> texts[] = {{"text", colours.text},       {"muted", colours.muted},
                                                        {"link", colours.link},       {"problem", colours.problem},
                                                        {"warning", colours.warning}, {"success", colours.success}};
        for (const auto& [groundName, ground] : grounds) {
            for (const auto& [name, colour] : texts) {
                const double found = contrast(colour, ground);
                QVERIFY2(found >= least,
                         qPrintable(told(name, found) + QStringLiteral(" on ") + QLatin1String(groundName)));
            }
            for (const auto& colour : {colours.edge, colours.focus, colours.secrecy}) {
                QVERIFY2(contrast(colour, ground) >= part, groundName);
            }
        }
        QVERIFY(contrast(colours.onAccent, colours.accent) >= least);
        QVERIFY(contrast(colours.onDanger, colours.danger) >= least);
        for (const auto& ground : {colours.problem, colours.warning, colours.success, colours.link, colours.secrecy}) {
            const double found = contrast(colours.text, colours.tint(ground));
            QVERIFY2(found >= least, qPrintable(told("text on a tint", found)));
        }
    }

    void theSheetNamesNoColourThatIsUnknown()
    {
        QVERIFY(sheet().contains(QStringLiteral("@problem")));
        const QString filled = Colours::of(Scheme::Dark).fill(sheet());
        QVERIFY2(!filled.contains(u'@'), qPrintable(filled.mid(filled.indexOf(u'@'), 40)));
    }

    void theStripsOfTheEnvironmentsAreReadable()
    {
        static const QRegularExpression strip(QStringLiteral("environment=\"\\w+\"\\] \\{ background: (#\\w+);"));
        int strips = 0;
        for (auto each = strip.globalMatch(sheet()); each.hasNext(); ++strips) {
            const QString colour = each.next().captured(1);
            QVERIFY2(contrast(Qt::white, QColor(colour)) >= text, qPrintable(colour));
        }
        QVERIFY(strips >= 4);
    }

    void somebodysOwnColoursAreTakenAsTheyAre()
    {
        QPalette own(Qt::black);
        own.setColor(QPalette::Window, QColor(0x20, 0x20, 0x00));
        own.setColor(QPalette::WindowText, QColor(0xff, 0xff, 0x80));
        own.setColor(QPalette::Highlight, Qt::green);
        const Colours colours = Colours::ofContrast(own);
        QCOMPARE(colours.sheet, QColor(0x20, 0x20, 0x00));
        QCOMPARE(colours.problem, QColor(0xff, 0xff, 0x80));
        QCOMPARE(colours.focus, QColor(Qt::green));
        QCOMPARE(colours.tint(colours.problem), colours.sheet);
    }
};

QTEST_MAIN(ColoursTest)
#include "ColoursTest.moc"
