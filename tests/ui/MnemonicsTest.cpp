// SPDX-License-Identifier: GPL-3.0-or-later
// Each letter with Alt belongs to one control of a screen: with two of them it only moves the focus.
#include "app/settings/Translators.h"
#include "tests/ui/ClipCheck.h"
#include "tests/ui/KeepingSamples.h"
#include "ui/keeping/DestructionsPage.h"
#include "ui/keeping/HoldsPage.h"
#include "ui/keeping/KeepingScreen.h"
#include "ui/keeping/KeptPage.h"
#include "ui/keeping/RequestsDialog.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::ui;
using namespace kluis::test::keeping;
using domain::Role;

class MnemonicsTest : public QObject {
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QLocale>("language");
        QTest::newRow("nl") << QLocale(QLocale::Dutch, QLocale::Netherlands);
        QTest::newRow("de") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    static void check(const QWidget& screen)
    {
        const auto doubled = test::doubledMnemonics(screen);
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(QStringLiteral("; "))));
    }
    static void press(const QWidget& screen, const char* button) { part<QPushButton>(screen, button)->click(); }
    static void goTo(const KeepingScreen& screen, QWidget* page)
    {
        part<QTabWidget>(screen, "keepingTabs")->setCurrentWidget(page);
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp); }

    void theHelperFindsWhatIsDoubled()
    {
        QWidget window;
        QPushButton first(QStringLiteral("&Save"), &window);
        QPushButton second(QStringLiteral("&Stop"), &window);
        QLineEdit field(&window);
        QLabel label(QStringLiteral("&Name && number"), &window);
        label.setBuddy(&field);
        window.show();
        QCOMPARE(test::doubledMnemonics(window).size(), 1);
        second.setEnabled(false);
        QVERIFY(test::doubledMnemonics(window).isEmpty());
    }

    void ofWhatIsKept_data() { languages(); }
    void ofWhatIsKept()
    {
        QFETCH(QLocale, language);
        const app::Translators translators(language);
        KeepingScreen screen;
        screen.begin(Role::Doctor, {});
        auto medical = list();
        medical.part = retention::Part::Medical;
        screen.kept()->setList(medical);
        screen.show();
        choose(screen, "keptTable", 0);
        check(screen);
        press(screen, "keptPropose");
        QVERIFY(part<QPushButton>(screen, "keptProposeYes")->isVisible());
        check(screen);
    }

    void ofDestructions_data() { languages(); }
    void ofDestructions()
    {
        QFETCH(QLocale, language);
        const app::Translators translators(language);
        KeepingScreen screen;
        screen.begin(Role::Hr, {});
        screen.destructions()->setLines({line(1, protocol::DestructionState::Proposed, true, false),
                                         line(2, protocol::DestructionState::Proposed, false, true),
                                         line(3, protocol::DestructionState::Done, false, true)});
        screen.show();
        goTo(screen, screen.destructions());
        for (int row = 0; row < 3; ++row) {
            choose(screen, "destructions", row);
            check(screen);
            for (const char* button : {"destructionConfirm", "destructionRefuse"}) {
                press(screen, button); // where it is disabled nothing is asked
                check(screen);
            }
        }
    }

    void ofHolds_data() { languages(); }
    void ofHolds()
    {
        QFETCH(QLocale, language);
        const app::Translators translators(language);
        KeepingScreen screen;
        screen.begin(Role::PrivacyOfficer, {{QStringLiteral("vermeer"), QStringLiteral("Vermeer BV")}});
        screen.holds()->setHolds({app::HoldLine()});
        screen.show();
        goTo(screen, screen.holds());
        choose(screen, "holds", 0);
        check(screen);
        press(screen, "holdLift");
        QVERIFY(part<QPushButton>(screen, "holdLiftYes")->isVisible());
        check(screen);
    }

    void ofTheRequestsOfAnEmployee_data() { languages(); }
    void ofTheRequestsOfAnEmployee()
    {
        QFETCH(QLocale, language);
        const app::Translators translators(language);
        RequestsDialog dialog(QStringLiteral("Jansen, Piet"), Role::Hr, today, nullptr);
        app::TaskState open;
        open.task.trigger = domain::RequestKey{domain::RequestKey::Kind::Access, today}.toText();
        open.task.due = today.addMonths(1);
        dialog.setRequests({open});
        dialog.show();
        QVERIFY(part<QPushButton>(dialog, "requestAnswer")->isEnabled());
        check(dialog);
        dialog.setCopying(true); // "Stop" stands beside "Close"
        check(dialog);
    }
};

QTEST_MAIN(MnemonicsTest)
#include "MnemonicsTest.moc"
