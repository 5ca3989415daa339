// SPDX-License-Identifier: GPL-3.0-or-later
// F1 in the real window at a real server: the page about where the person is, at the door as well as inside. Needs a keychain:
// tests/run-in-session.
#include "tests/gui/HrAtWork.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/AbsenceDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/login/UnlockScreen.h"
#include "ui/palette/Palette.h"
#include "ui/shell/WorkPane.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using ui::MainWindow;

class HelpPlacesTest : public QObject {
    Q_OBJECT

    HrAtWork m_hr;

    MainWindow& window() { return m_hr.at->window(); }
    static ui::HelpWindow* help()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<ui::HelpWindow*>(each); found != nullptr && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    /// The page that F1 opens where the keyboard is; empty where none comes.
    static QString pageAt(QWidget& widget)
    {
        QTest::keyClick(&widget, Qt::Key_F1);
        auto* shown = help();
        return shown == nullptr ? QString() : shown->topic();
    }
    QString pageOf(MainWindow::Place place)
    {
        window().go(place);
        window().focusPlace();
        auto* keyboard = window().focusWidget();
        return pageAt(keyboard != nullptr ? *keyboard : window());
    }
    bool openDossier()
    {
        return m_hr.at->openDossier(m_hr.dossier) &&
               m_hr.at->waitFor([this] { return window().work()->dossier()->dossier() == m_hr.dossier; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString wrong = m_hr.begin();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void cleanupTestCase() { m_hr.end(); }
    void cleanup()
    {
        if (auto* shown = help(); shown != nullptr) {
            shown->close();
        }
        window().activateWindow(); // as a desktop does
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void beforeTheVaultIsOpenTheDoorsPageComes()
    {
        QVERIFY(m_hr.at->waitFor([this] { return window().unlock()->isVisible(); }));
        QCOMPARE(pageAt(*window().unlock()->findChild<QLineEdit*>()), QStringLiteral("unlock"));
        help()->close();
        QVERIFY(m_hr.at->unlock());
    }

    void everyPlaceOfTheRoleHasItsPage()
    {
        using Place = MainWindow::Place;
        QCOMPARE(pageOf(Place::Today), QStringLiteral("today"));
        QCOMPARE(pageOf(Place::Dossiers), QStringLiteral("find"));
        QCOMPARE(pageOf(Place::Changes), QStringLiteral("changes"));
        QCOMPARE(pageOf(Place::Insight), QStringLiteral("insight"));
        QCOMPARE(pageOf(Place::Keeping), QStringLiteral("keeping"));
        QCOMPARE(pageOf(Place::Settings), QStringLiteral("settings"));
    }

    void everyPartOfTheDossierHasItsPage()
    {
        QVERIFY(openDossier());
        auto* tabs = window().work()->dossier()->tabs();
        QStringList pages;
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            pages.append(tabs->widget(i)->objectName() + u' ' + pageAt(*tabs->tabBar()));
        }
        for (const char* expected :
             {"overview dossier", "absence sick", "governance dossier", "process calendar", "documentsTab documents"}) {
            QVERIFY2(pages.contains(QString::fromLatin1(expected)), qPrintable(pages.join(u';')));
        }
    }

    void beforeADialogItsPageComesAndCanBeRead()
    {
        QVERIFY(openDossier());
        QVERIFY(m_hr.at->press(QStringLiteral("reportSick")));
        auto* dialog = window().findChild<ui::AbsenceDialog*>();
        QVERIFY(dialog != nullptr && dialog->isModal());
        QVERIFY(m_hr.at->waitFor([dialog] { return dialog->focusWidget() != nullptr; }));
        QCOMPARE(pageAt(*dialog->focusWidget()), QStringLiteral("sick"));
        auto* search = help()->findChild<QLineEdit*>(QStringLiteral("helpSearch"));
        for (const char key : {'c', 'o', 'd', 'e'}) { // by its window: a modal dialog would keep keys from it there
            QTest::keyClick(help()->windowHandle(), key);
        }
        QCOMPARE(search->text(), QStringLiteral("code"));
        dialog->reject();
    }

    void menuAndPaletteLeadThereToo()
    {
        window().go(MainWindow::Place::Settings);
        for (auto* menu : window().findChildren<QMenu*>()) {
            for (auto* action : menu->actions()) {
                if (action->text().contains(QStringLiteral("F1"))) {
                    action->trigger();
                }
            }
        }
        QVERIFY(help() != nullptr);
        QCOMPARE(help()->topic(), QStringLiteral("settings"));
        cleanup();
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window().findChild<ui::Palette*>();
        QVERIFY(palette != nullptr && palette->isVisible());
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("handleiding"));
        QVERIFY(m_hr.at->waitFor([palette] { return visibleTexts(*palette).contains(QStringLiteral("1 found")); }));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_hr.at->waitFor([] { return help() != nullptr; }));
    }

    void itStaysWhenTheVaultLocksAndSaysNothingOfAnybody()
    {
        QVERIFY(openDossier());
        QVERIFY(!pageAt(*window().work()->dossier()->tabs()->tabBar()).isEmpty());
        QTest::keyClick(help(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_hr.at->waitFor([this] { return m_hr.at->status().locked; }));
        QVERIFY(help() != nullptr);
        QVERIFY(!visibleTexts(*help()).contains(QStringLiteral("Jansen")));
        QVERIFY(m_hr.at->unlock());
    }

    void itMayOpenWhileSomebodyIsBeside()
    {
        QVERIFY(openDossier());
        QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(window().isBeside());
        QVERIFY(!pageAt(*window().work()->dossier()->tabs()).isEmpty());
        cleanup();
        QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!window().isBeside());
    }
};

QTEST_MAIN(HelpPlacesTest)
#include "HelpPlacesTest.moc"
