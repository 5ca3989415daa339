// SPDX-License-Identifier: GPL-3.0-or-later
// The privacy office's screens with plain values: the registers, a report of a breach, and the reminder on Today.
#include "ui/privacy/OfficeScreen.h"
#include "app/settings/Translators.h"
#include "tests/ui/Part.h"
#include "tests/ui/Shown.h"
#include "ui/privacy/BreachDialog.h"
#include "ui/privacy/OfficeForm.h"
#include "ui/privacy/OfficeText.h"
#include "ui/style/Look.h"
#include "ui/today/TodayScreen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using protocol::BreachDecision;
using protocol::OfficeKind;
using protocol::OfficeRecord;
using test::part;
using ui::BreachDialog;
using ui::OfficeScreen;
using ui::OfficeText;

namespace {

constexpr qint64 hour = 3'600'000;

OfficeRecord record(char id, OfficeKind kind, const QString& title)
{
    OfficeRecord made;
    made.id = RecordId::fromBytes(QByteArray(16, id)).value();
    made.kind = quint8(kind);
    made.revision = 1;
    made.title = title;
    return made;
}

QList<OfficeRecord> sample()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    OfficeRecord lost = record('a', OfficeKind::Breach, QStringLiteral("Laptop kwijt in de trein"));
    lost.facts = QStringLiteral("Laptop kwijt in de trein, gisteren rond zes uur. De schijf is versleuteld.");
    lost.awareAt = now - 80 * hour;
    OfficeRecord letter = record('b', OfficeKind::Breach, QStringLiteral("Brief naar een oud adres"));
    letter.awareAt = now - 20 * hour;
    OfficeRecord centre = record('c', OfficeKind::Processor, QStringLiteral("Rekencentrum Noord"));
    centre.reviewedAt = now - 85 * 24 * hour;
    OfficeRecord session = record('d', OfficeKind::Awareness, QStringLiteral("Bijeenkomst voorjaar"));
    session.reviewedAt = now - 30 * 24 * hour;
    session.attendance = QStringLiteral("Zeventien van de achttien medewerkers");
    OfficeRecord old = record('e', OfficeKind::Breach, QStringLiteral("Verkeerde bijlage"));
    old.awareAt = now - 900 * hour;
    old.isClosed = true;
    return {lost, letter, centre, session, old};
}

} // namespace

class OfficeScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }

    void aBreachTellsUntilWhenItMustBeNotified()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const auto records = sample();
        const QDateTime now = QDateTime::currentDateTime();
        QVERIFY(OfficeText::state(records[0], now, english).startsWith(QStringLiteral("Late since")));
        QVERIFY(OfficeText::state(records[1], now, english).startsWith(QStringLiteral("Notify by")));
        QVERIFY(OfficeText::state(records[2], now, english).startsWith(QStringLiteral("Review by")));
        QCOMPARE(OfficeText::state(records[4], now, english), QStringLiteral("Closed"));
    }

    void todayRemindsOfWhatIsDueWithinTwoWeeks()
    {
        const app::Translators translators(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QString text = OfficeText::reminder(sample(), QDateTime::currentDateTime(), english);
        QVERIFY2(text.startsWith(QStringLiteral("Privacy office: 3 things to do. First: Data breach, Late since")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Laptop")));
        QVERIFY(OfficeText::reminder(sample().mid(3), QDateTime::currentDateTime(), english).isEmpty());
    }

    void theReminderIsOnTodayAndLeadsToTheRegisters()
    {
        ui::TodayScreen today;
        auto* reminder = part<QPushButton>(today, "todayReminder");
        QVERIFY(reminder->isHidden());
        today.setReminder(QStringLiteral("Privacy office: 1 thing to do."));
        QVERIFY(!reminder->isHidden());
        QSignalSpy chosen(&today, &ui::TodayScreen::reminderChosen);
        reminder->click();
        QCOMPARE(chosen.size(), 1);
        today.setReminder({});
        QVERIFY(reminder->isHidden());
    }

    void whatIsTypedIsWhatIsSaved()
    {
        OfficeScreen screen;
        screen.setRecords(sample());
        part<QTableWidget>(screen, "office")->selectRow(0);
        auto* decision = part<QComboBox>(screen, "officeDecision");
        decision->setCurrentIndex(decision->findData(quint8(BreachDecision::DoNotNotify)));
        part<QPlainTextEdit>(screen, "officeReasons")->setPlainText(QStringLiteral("De schijf is versleuteld."));
        QSignalSpy wanted(&screen, &OfficeScreen::saveWanted);
        part<QPushButton>(screen, "officeSave")->click();
        QCOMPARE(wanted.size(), 1);
        OfficeRecord expected = sample().first();
        expected.awareAt = wanted[0][0].value<OfficeRecord>().awareAt;
        expected.decision = quint8(BreachDecision::DoNotNotify);
        expected.reasons = QStringLiteral("De schijf is versleuteld.");
        QCOMPARE(wanted[0][0].value<OfficeRecord>(), expected);
    }

    void aRecordNobodyTouchedIsUnchanged()
    {
        OfficeScreen screen;
        const auto records = sample();
        screen.setRecords(records);
        for (int row = 0; row < records.size(); ++row) {
            part<QTableWidget>(screen, "office")->selectRow(row);
            QCOMPARE(screen.form()->record(), records[row]);
            QVERIFY(!screen.form()->isChanged());
        }
    }

    void whatWasTypedIsNotLostByChoosingAnother()
    {
        OfficeScreen screen;
        screen.setRecords(sample());
        part<QTableWidget>(screen, "office")->selectRow(0);
        part<QLineEdit>(screen, "officeTitle")->setText(QStringLiteral("Laptop gestolen"));
        part<QTableWidget>(screen, "office")->selectRow(2);
        QCOMPARE(screen.form()->record().title, QStringLiteral("Laptop gestolen"));
        QVERIFY(!part<QLabel>(screen, "officeState")->text().isEmpty());
        screen.setRecords(sample()); // a synchronisation
        QCOMPARE(screen.form()->record().title, QStringLiteral("Laptop gestolen"));
    }

    void aTextOfAnotherSystemIsUnchangedUntilSomebodyTypes()
    {
        OfficeScreen screen;
        auto records = sample();
        records[0].facts = QStringLiteral("Eerst dit.\r\nDan dat,\u00a0zeker.");
        screen.setRecords(records);
        part<QTableWidget>(screen, "office")->selectRow(0);
        QVERIFY(!screen.form()->isChanged());
        part<QTableWidget>(screen, "office")->selectRow(2);
        QCOMPARE(screen.form()->record().id, records[2].id);
    }

    void whatWasTypedCanBeDiscardedForTheRecordAsItIsNow()
    {
        OfficeScreen screen;
        auto records = sample();
        screen.setRecords(records);
        auto* discard = part<QPushButton>(screen, "officeDiscard");
        part<QTableWidget>(screen, "office")->selectRow(0);
        QVERIFY(discard->isHidden());
        part<QLineEdit>(screen, "officeTitle")->setText(QStringLiteral("Laptop gestolen"));
        QVERIFY(!discard->isHidden());
        records[0].title = QStringLiteral("Van de collega");
        records[0].revision = 2;
        screen.setRecords(records);
        discard->click();
        QCOMPARE(screen.form()->record().title, QStringLiteral("Van de collega"));
        QCOMPARE(screen.form()->record().revision, quint64(2));
        QVERIFY(discard->isHidden());
        part<QTableWidget>(screen, "office")->selectRow(2);
        QCOMPARE(screen.form()->record().id, records[2].id);
    }

    void aNewRecordThatIsNotWantedIsLeft()
    {
        OfficeScreen screen;
        screen.setRecords(sample());
        part<QPushButton>(screen, "officeNew")->menu()->actions()[0]->trigger();
        part<QLineEdit>(screen, "officeTitle")->setText(QStringLiteral("Toch niet"));
        part<QPushButton>(screen, "officeDiscard")->click();
        QCOMPARE(screen.form()->record(), OfficeRecord());
        QVERIFY(!part<QPushButton>(screen, "officeSave")->isEnabled());
    }

    void aRecordThatIsOnlyLookedAtIsShownAsItIsNow()
    {
        OfficeScreen screen;
        auto records = sample();
        screen.setRecords(records);
        part<QTableWidget>(screen, "office")->selectRow(0);
        records[0].title = QStringLiteral("Van de collega");
        screen.setRecords(records);
        QCOMPARE(screen.form()->record().title, QStringLiteral("Van de collega"));
    }

    void whoLocksWhileARecordIsSavedCanGoOnAfterwards()
    {
        OfficeScreen screen;
        screen.setRecords(sample());
        part<QTableWidget>(screen, "office")->selectRow(0);
        screen.setBusy(true);
        screen.forget();
        screen.setRecords(sample());
        part<QTableWidget>(screen, "office")->selectRow(0);
        QVERIFY(screen.form()->isEnabled());
        QVERIFY(part<QPushButton>(screen, "officeSave")->isEnabled());
    }

    void aNewRecordIsOfTheKindThatWasChosen()
    {
        OfficeScreen screen;
        const auto actions = part<QPushButton>(screen, "officeNew")->menu()->actions();
        QCOMPARE(actions.size(), qsizetype(protocol::officeKinds.size()));
        actions[2]->trigger();
        QCOMPARE(screen.form()->record().kind, quint8(OfficeKind::Processor));
        QCOMPARE(screen.form()->record().revision, quint64(0));
        QVERIFY(!screen.form()->record().id.isNull());
    }

    void nothingIsLeftOnTheScreenAfterLocking()
    {
        OfficeScreen screen;
        screen.setRecords(sample());
        part<QTableWidget>(screen, "office")->selectRow(0);
        screen.forget();
        screen.show();
        QVERIFY(!test::visibleTexts(screen).contains(QStringLiteral("Laptop")));
        QCOMPARE(screen.form()->record(), OfficeRecord());
    }

    void aReportCanBeSentOnceSomethingIsSaid()
    {
        BreachDialog dialog;
        auto* button = part<QPushButton>(dialog, "breachReport");
        QVERIFY(!button->isEnabled());
        part<QPlainTextEdit>(dialog, "breachText")->setPlainText(QStringLiteral("Brief naar een oud adres"));
        QVERIFY(button->isEnabled());
        part<QDateTimeEdit>(dialog, "breachNoticed")->setDateTime(QDateTime::currentDateTime().addSecs(7200));
        QSignalSpy wanted(&dialog, &BreachDialog::reportWanted);
        button->click();
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("Brief naar een oud adres"));
        QVERIFY(wanted[0][1].toLongLong() <= QDateTime::currentMSecsSinceEpoch());
        dialog.showKept();
        QVERIFY(part<QPlainTextEdit>(dialog, "breachText")->toPlainText().isEmpty());
    }

    void enterInAFieldReportsNothing()
    {
        BreachDialog dialog;
        dialog.show();
        part<QPlainTextEdit>(dialog, "breachText")->setPlainText(QStringLiteral("Brief naar een oud adres"));
        QSignalSpy wanted(&dialog, &BreachDialog::reportWanted);
        QTest::keyClick(part<QDateTimeEdit>(dialog, "breachNoticed"), Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(dialog.isVisible());
    }

    void whoReportedSeesWhetherItArrived()
    {
        BreachDialog dialog;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        dialog.setReports(
            {{RecordId(), now, QStringLiteral("Tweede"), 0}, {RecordId(), now, QStringLiteral("Eerste"), now}});
        auto* list = part<QTreeWidget>(dialog, "breachReports");
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(list->topLevelItem(0)->text(2) != list->topLevelItem(0)->text(1)); // it waits
        QCOMPARE(list->topLevelItem(1)->text(2), list->topLevelItem(1)->text(1));
    }

    void theyAreWholeInEveryLanguageAndColour_data() { test::Variant::rows(); }

    void theyAreWholeInEveryLanguageAndColour()
    {
        QFETCH(const QString, code);
        const test::Variant variant(code);
        OfficeScreen screen;
        screen.resize(ui::Look::space(300), ui::Look::space(240));
        screen.setRecords(sample());
        BreachDialog dialog;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        dialog.setReports({{RecordId(), now, QStringLiteral("Brief naar een oud adres"), 0},
                           {RecordId(), now - hour, QStringLiteral("Laptop kwijt"), now}});
        part<QTableWidget>(screen, "office")->selectRow(3);
        screen.show();
        test::look(screen, QStringLiteral("office-review"));
        QCOMPARE(test::doubledMnemonics(screen), QStringList());
        part<QTableWidget>(screen, "office")->selectRow(0);
        screen.show();
        test::look(screen, QStringLiteral("office"));
        part<QPlainTextEdit>(screen, "officeReasons")->setPlainText(QStringLiteral("De schijf is versleuteld."));
        screen.show();
        test::look(screen, QStringLiteral("office-changed"));
        QCOMPARE(test::doubledMnemonics(screen), QStringList());
        dialog.show();
        test::look(dialog, QStringLiteral("breach-report"));
    }
};

QTEST_MAIN(OfficeScreenTest)
#include "OfficeScreenTest.moc"
