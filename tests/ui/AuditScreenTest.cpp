// SPDX-License-Identifier: GPL-3.0-or-later
// The privacy officer's place with plain values: what it asks for and what it says.
#include "ui/privacy/AuditScreen.h"
#include "app/settings/Translators.h"
#include "tests/ui/Shown.h"
#include "ui/privacy/AuditText.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace kluis;
using app::AuditEntry;
using ui::AuditScreen;
using ui::AuditText;

namespace {

constexpr qint64 noon = 1'774'954'800'000; // 31 March 2026

AuditEntry entry(const char* event, const char* who, const char* about)
{
    AuditEntry made;
    made.chain = QStringLiteral("vermeer");
    made.number = 1204;
    made.event = QString::fromLatin1(event);
    made.action = QStringLiteral("R");
    made.time = noon;
    made.login = QString::fromLatin1(who);
    made.name = QString::fromLatin1(who) + QStringLiteral(" Voorbeeld");
    made.role = QStringLiteral("hr");
    made.dossier = QString::fromLatin1(about);
    made.program = QStringLiteral("dossierkluis/1.2.3");
    return made;
}

QList<AuditEntry> sample()
{
    AuditEntry alarm = entry("alarm", "", "");
    alarm.name.clear();
    alarm.object = QStringLiteral("many-dossiers");
    alarm.count = 61;
    alarm.subject = QStringLiteral("hanneke");
    AuditEntry offline = entry("opened", "hanneke", "vermeer/1001");
    offline.deviceTime = noon - 3'600'000;
    offline.offline = true;
    return {alarm, offline, entry("changed", "hanneke", "vermeer/1001"), entry("login", "daan", "")};
}

} // namespace

class AuditScreenTest : public QObject {
    Q_OBJECT

    static QTableWidget* table(AuditScreen& screen) { return screen.findChild<QTableWidget*>(QStringLiteral("audit")); }

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }

    void whatIsTypedIsWhatIsAskedFor()
    {
        AuditScreen screen;
        screen.findChild<QLineEdit*>(QStringLiteral("auditPerson"))->setText(QStringLiteral(" hanneke "));
        screen.findChild<QLineEdit*>(QStringLiteral("auditDossier"))->setText(QStringLiteral("vermeer/1001"));
        auto* event = screen.findChild<QComboBox*>(QStringLiteral("auditEvent"));
        event->setCurrentIndex(event->findData(QStringLiteral("login-failed")));
        screen.findChild<QDateEdit*>(QStringLiteral("auditFrom"))->setDate(QDate(2026, 3, 1));
        screen.findChild<QDateEdit*>(QStringLiteral("auditTo"))->setDate(QDate(2026, 3, 31));
        const auto request = screen.request();
        QCOMPARE(request.person, QStringLiteral("hanneke"));
        QCOMPARE(request.dossier, QStringLiteral("vermeer/1001"));
        QCOMPARE(request.action, QStringLiteral("login-failed"));
        QCOMPARE(request.from, QDate(2026, 3, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(request.to, QDate(2026, 4, 1).startOfDay().toMSecsSinceEpoch());
    }

    void olderEntriesGoBelowAndANewSearchBeginsAnew()
    {
        AuditScreen screen;
        screen.addPage(sample(), true, true, noon);
        auto* older = screen.findChild<QPushButton*>(QStringLiteral("auditOlder"));
        QVERIFY(older->isEnabled());
        QSignalSpy wanted(&screen, &AuditScreen::olderWanted);
        older->click();
        QCOMPARE(wanted.size(), 1);
        screen.addPage(sample(), false, false, noon);
        QCOMPARE(table(screen)->rowCount(), 8);
        QVERIFY(!older->isEnabled());
        screen.addPage(sample(), true, false, noon);
        QCOMPARE(table(screen)->rowCount(), 4);
    }

    void aChosenEntryIsShownWithAllItHolds()
    {
        AuditScreen screen;
        screen.addPage(sample(), true, false, noon);
        table(screen)->selectRow(2);
        const QString detail = screen.findChild<QLabel*>(QStringLiteral("auditDetail"))->text();
        for (const char* part : {"hanneke", "vermeer/1001", "dossierkluis/1.2.3", "1204"}) {
            QVERIFY2(detail.contains(QLatin1StringView(part)), part);
        }
    }

    void whenItHappenedIsTheDevicesTimeWhereItHappenedThere()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(AuditText::when(sample().at(1), english),
                 english.toString(QDateTime::fromMSecsSinceEpoch(noon - 3'600'000), QLocale::ShortFormat));
        QVERIFY(AuditText::what(sample().at(1)).contains(QStringLiteral("without the server")));
    }

    void anAlarmSaysWhyAndHowOften()
    {
        QCOMPARE(AuditText::what(sample().first()), QStringLiteral("Alarm: opened unusually many dossiers (61)"));
        QCOMPARE(AuditText::about(sample().first()), QStringLiteral("hanneke"));
    }

    void everyEventHasANameForPeopleInBothLanguages()
    {
        QStringList english;
        for (const QString& word : AuditEntry::words()) {
            QVERIFY2(AuditText::event(word) != word, qPrintable(word));
            english.append(AuditText::event(word));
        }
        const app::Translators translators(QLocale(QLocale::Dutch, QLocale::Netherlands));
        int same = 0;
        for (qsizetype i = 0; i < english.size(); ++i) {
            same += AuditText::event(AuditEntry::words().at(i)) == english.at(i);
        }
        QCOMPARE(same, 1); // Alarm
    }

    void aFailureIsSaidAndOneCanAskAgain()
    {
        AuditScreen screen;
        screen.setBusy(true);
        QVERIFY(!screen.findChild<QPushButton*>(QStringLiteral("auditSearch"))->isEnabled());
        screen.showFailure(QStringLiteral("There is no such account."));
        QVERIFY(screen.findChild<QPushButton*>(QStringLiteral("auditSearch"))->isEnabled());
        QVERIFY(test::visibleTexts(screen).isEmpty() ||
                test::visibleTexts(screen).contains(QStringLiteral("There is no such account.")));
    }

    void nothingIsLeftOnTheScreenAfterLocking()
    {
        AuditScreen screen;
        screen.addPage(sample(), true, true, noon);
        screen.findChild<QLineEdit*>(QStringLiteral("auditPerson"))->setText(QStringLiteral("hanneke"));
        table(screen)->selectRow(1);
        screen.forget();
        QCOMPARE(table(screen)->rowCount(), 0);
        screen.show();
        QVERIFY(!test::visibleTexts(screen).contains(QStringLiteral("hanneke")));
        QVERIFY(screen.request().person.isEmpty());
    }

    void itIsWholeInEveryLanguageAndColour_data() { test::Variant::rows(); }
    void itIsWholeInEveryLanguageAndColour()
    {
        QFETCH(const QString, code);
        const test::Variant variant(code);
        AuditScreen screen;
        screen.resize(ui::Look::space(280), ui::Look::space(180));
        screen.addPage(sample(), true, true, noon);
        table(screen)->selectRow(1);
        screen.show();
        test::look(screen, QStringLiteral("audit-screen"));
    }
};

QTEST_MAIN(AuditScreenTest)
#include "AuditScreenTest.moc"
