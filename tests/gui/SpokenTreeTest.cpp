// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told about the real window, at a real server, and whether the keyboard gets everywhere: asked over
// the accessibility bus (AT-SPI). Needs a keychain and a screen (tests/run-in-session), and at-spi2-core.
#include "tests/gui/SpokenTree.h"
#include "tests/gui/Desk.h"
#include "tests/gui/KeyboardPractice.h"
#include "tests/gui/SpokenRules.h"
#include "tests/gui/TabRound.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/shell/WorkPane.h"

#include <QApplication>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace kluis;
using namespace kluis::test;
using Place = ui::MainWindow::Place;

class SpokenTreeTest : public QObject {
    Q_OBJECT

    KeyboardPractice m_practice;
    std::unique_ptr<SpokenTree> m_tree;

    /// What is wrong with what is shown now: names, roles, and where the keyboard gets.
    [[nodiscard]] QStringList wrong(Desk& desk)
    {
        const auto things = m_tree->walk();
        QStringList controls;
        for (const auto& thing : things) {
            if (thing.takesKeyboard()) {
                controls.append(thing.path);
            }
        }
        QStringList visited;
        const TabRound forward(desk.window(), Qt::Key_Tab, [&] { visited += m_tree->focused(controls); });
        // Tab goes into a table's cells at once, Shift+Tab to the table: both together are where the keyboard gets.
        const TabRound back(desk.window(), Qt::Key_Backtab, [&] { visited += m_tree->focused(controls); });
        return forward.problems() + back.problems() + SpokenRules(things, visited).problems();
    }
    void check(Desk& desk, const QString& where)
    {
        const auto problems = wrong(desk);
        if (!problems.isEmpty()) {
            m_problems.append(where + QStringLiteral(":\n  ") + problems.join(QStringLiteral("\n  ")));
        }
        ++m_places;
    }
    void settle(Desk& desk)
    {
        QTest::qWait(150);
        (void)QTest::qWaitFor([&desk] { return desk.status().outbox == 0; });
    }
    void tour(Desk& desk, const QString& who)
    {
        const auto* places = desk.window().findChild<QListWidget*>(QStringLiteral("navigation"));
        for (int i = 0; i < places->count(); ++i) {
            if (!desk.window().offers(Place(i))) {
                continue;
            }
            desk.window().findChild<QListWidget*>(QStringLiteral("navigation"))->setFocus();
            desk.window().go(Place(i));
            settle(desk);
            const auto tabs = desk.window().findChildren<QTabWidget*>();
            const auto shown = std::find_if(tabs.cbegin(), tabs.cend(), [](auto* each) { return each->isVisible(); });
            for (int tab = 0; tab < (shown == tabs.cend() ? 1 : (*shown)->count()); ++tab) {
                if (shown != tabs.cend()) {
                    (*shown)->setCurrentIndex(tab);
                    settle(desk);
                }
                check(desk, QStringLiteral("%1, %2, part %3").arg(who, places->item(i)->text()).arg(tab));
            }
        }
    }
    QStringList m_problems;
    int m_places = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = std::make_unique<SpokenTree>();
        QVERIFY(m_practice.start());
    }

    void everyPlaceIsNamedAndReached_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("language");
        QTest::newRow("personnel department") << u"hr.vermeer"_qs << u"nl"_qs;
        QTest::newRow("company doctor") << u"doctor"_qs << u"en"_qs;
        QTest::newRow("privacy officer") << u"privacy"_qs << u"en"_qs;
        QTest::newRow("administrator") << u"administrator"_qs << u"nl"_qs;
    }
    void everyPlaceIsNamedAndReached()
    {
        QFETCH(QString, login);
        QFETCH(QString, language);
        Desk desk(m_practice.practice(), m_practice.account(login), language);
        QVERIFY2(m_tree->join(), "the program does not join the accessibility bus");
        m_problems.clear();
        m_places = 0;
        check(desk, login + u", door");
        QVERIFY(desk.logIn());
        desk.window().go(Place::Dossiers);
        if (login == u"hr.vermeer" || login == u"doctor") {
            QVERIFY(desk.waitForDossiers(1) && desk.openRow(0));
        } else {
            QVERIFY(desk.waitForDossiers(0));
        }
        tour(desk, login);
        QTest::keyClick(&desk.window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!desk.window().isAtWork());
        check(desk, login + u", locked");
        desk.window().showDoor(ui::MainWindow::Door::Enrol);
        check(desk, login + u", enrolling");
        qInfo("%d views", m_places);
        for (const QString& problem : std::as_const(m_problems)) {
            qWarning("%s", qPrintable(problem)); // one by one: Qt Test cuts a long message off
        }
        QVERIFY2(m_problems.isEmpty(), "the keyboard does not get everywhere, or something has no name");
    }

    void cleanupTestCase() { m_tree.reset(); }
};

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") || !SpokenTree::startBus()) {
        std::fputs("FAIL!  : no screen or no accessibility bus: install xvfb, dbus and at-spi2-core, and run in "
                   "tests/run-in-session\n",
                   stderr);
        return 1;
    }
    QApplication application(argc, argv);
    SpokenTreeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SpokenTreeTest.moc"
