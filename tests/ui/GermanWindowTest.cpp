// SPDX-License-Identifier: GPL-3.0-or-later
// What a German window says beside its sentences: plural forms, numbers, days, and the words of the catalogue.
#include "app/settings/UserSettings.h"
#include "core/domain/FieldCatalogue.h"
#include "tests/ui/Variant.h"
#include "ui/planning/PlanningDays.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/TimeText.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kluis;

namespace {

QString waiting(int count)
{
    return QCoreApplication::translate("kluis::ui::StatusText", "%Ln changes waiting", nullptr, count);
}

} // namespace

class GermanWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAndManyAreTold()
    {
        const test::Variant variant(QStringLiteral("de"));
        QCOMPARE(waiting(1), QString::fromUtf8("1 Änderung wartet"));
        QCOMPARE(waiting(2), QString::fromUtf8("2 Änderungen warten"));
        QCOMPARE(waiting(0), QString::fromUtf8("0 Änderungen warten"));
    }

    void oneLanguageGoesBeforeTheNextComes()
    {
        {
            const test::Variant variant(QStringLiteral("de"));
            QCOMPARE(waiting(2), QString::fromUtf8("2 Änderungen warten"));
        }
        const test::Variant variant(QStringLiteral("nl"));
        QCOMPARE(waiting(2), QStringLiteral("2 wijzigingen wachten"));
    }

    void numbersAreWrittenAsInGermany()
    {
        const test::Variant variant(QStringLiteral("de"));
        QCOMPARE(waiting(1204), QString::fromUtf8("1.204 Änderungen warten"));
        QCOMPARE(QLocale().toString(5.25, 'f', 2), QStringLiteral("5,25"));
    }

    void daysAreWrittenAsInGermany()
    {
        const test::Variant variant(QStringLiteral("de"));
        const QDate day(2026, 3, 7);
        QCOMPARE(ui::DayText::full(day, QLocale()), QString::fromUtf8("7. März 2026"));
        QCOMPARE(day.toString(ui::DayText::typedFormat(QLocale())), QStringLiteral("07.03.2026"));
        QCOMPARE(ui::DayText::digits(day, QLocale()), QStringLiteral("07.03.2026"));
        const QDateTime morning(day, QTime(9, 5));
        QCOMPARE(ui::TimeText::moment(morning, morning, QLocale()), QStringLiteral("heute 09:05"));
        QCOMPARE(ui::TimeText::moment(morning, morning.addMonths(2), QLocale()),
                 QString::fromUtf8("7. März 2026 09:05"));
    }

    void theWeekBeginsOnMonday()
    {
        const test::Variant variant(QStringLiteral("de"));
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
        QCOMPARE(ui::PlanningDays::startOfWeek(QDate(2026, 11, 29), QLocale()), QDate(2026, 11, 23));
    }

    void labelsOfFieldsAndRolesAreGerman()
    {
        const test::Variant variant(QStringLiteral("de"));
        QCOMPARE(domain::FieldCatalogue::find(u"first_sick_day")->label(), QStringLiteral("Erster Fehltag"));
        QCOMPARE(domain::roleLabel(domain::Role::Doctor, domain::languageOf(QLocale())),
                 QStringLiteral("Betriebsarzt"));
    }

    void theChoiceOfAPersonIsGerman()
    {
        const QTemporaryDir folder;
        app::UserSettings settings(folder.path());
        settings.setLanguage(QStringLiteral("de"));
        QCOMPARE(settings.chosenLanguage(), QStringLiteral("de"));
        QCOMPARE(settings.language(), QLocale(QLocale::German, QLocale::Germany));
    }

    void aLongerLanguageKeepsPlaceholdersAndMnemonics()
    {
        const QString longer = test::PseudoTranslator::lengthened(QStringLiteral("&Save %1 of %L2 changes…"));
        QVERIFY2(longer.startsWith(QLatin1String("&S")), qPrintable(longer));
        QVERIFY(longer.contains(QLatin1String("%1")) && longer.contains(QLatin1String("%L2")));
        QVERIFY(longer.endsWith(QChar(0x2026)));
        QCOMPARE(longer.size(), 24 + 10);
        QCOMPARE(test::PseudoTranslator::lengthened(QStringLiteral("PDF (*.pdf)")), QStringLiteral("PDF (*.pdf)"));
    }
};

QTEST_MAIN(GermanWindowTest)
#include "GermanWindowTest.moc"
