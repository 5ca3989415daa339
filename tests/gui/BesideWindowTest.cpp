// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody sits beside the person, in the real window at a real server: only the open part of the open dossier is seen, and no
// key leads to anything else. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/MedicalTeam.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/DossierList.h"
#include "ui/palette/Palette.h"
#include "ui/shell/StatusText.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using ui::MainWindow;

class BesideWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<WindowAtWork> m_at;
    DossierId m_dossier;

    MainWindow& window() { return m_at->window(); }
    ui::DossierScreen& dossier() { return *window().work()->dossier(); }
    static void press(QWidget& at, Qt::Key key)
    {
        QTest::keyClick(&at, key, Qt::ControlModifier);
        QTest::qWait(30);
    }
    /// The open part, and which others can be seen.
    QStringList parts()
    {
        QStringList shown;
        for (int i = 0; i < dossier().tabs()->count(); ++i) {
            if (dossier().tabs()->isTabVisible(i)) {
                shown.append(dossier().tabs()->widget(i)->objectName());
            }
        }
        return shown;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        m_team = std::make_unique<MedicalTeam>();
        QVERIFY2(m_team->begin() && m_team->write(m_team->lead, QStringLiteral("sore knee")) &&
                     m_team->sync(m_team->lead),
                 qPrintable(m_team->error));
        const auto found = m_team->lead.engine().find(m_team->dossier());
        QVERIFY(found);
        m_dossier = *found;
        m_at = std::make_unique<WindowAtWork>(m_team->lead);
        QVERIFY(m_at->unlock());
    }
    void cleanupTestCase()
    {
        m_at.reset();
        m_team.reset();
    }
    void init()
    {
        if (m_at->status().locked) {
            QVERIFY(m_at->unlock());
        }
        QVERIFY(m_at->openDossier(m_dossier));
        QVERIFY(m_at->waitFor([this] { return dossier().dossier() == m_dossier; }));
        dossier().tabs()->setCurrentIndex(1);
        QVERIFY(!window().isBeside());
    }
    void cleanup()
    {
        if (window().isBeside()) {
            press(window(), Qt::Key_B);
        }
    }

    void onlyTheOpenPartOfTheOpenDossierIsSeen()
    {
        const QStringList all = parts();
        const QString open = dossier().tabs()->currentWidget()->objectName();
        QVERIFY(all.size() > 2);
        window().banner()->showMessage(ui::Banner::Kind::Warning, QStringLiteral("Jansen waits"));
        press(window(), Qt::Key_B);
        QVERIFY(window().isBeside());
        QCOMPARE(parts(), QStringList(open));
        QVERIFY(!window().work()->list()->isVisible() && !dossier().tabs()->tabBar()->isVisible());
        const QString seen = visibleTexts(window());
        QVERIFY(seen.contains(QStringLiteral("Someone is beside you")));
        for (const auto& other : {QStringLiteral("Jansen waits"), m_at->status().displayName, QStringLiteral("Changes"),
                                  QStringLiteral("Medical access")}) {
            QVERIFY2(!seen.contains(other), qPrintable(other));
        }
        QVERIFY(m_at->visible<QPushButton>(QStringLiteral("dossierHistory")) == nullptr);
        m_at->look("beside");
        press(window(), Qt::Key_B);
        QVERIFY(!window().isBeside());
        QCOMPARE(parts(), all);
        QVERIFY(window().work()->list()->isVisible() && window().banner()->isVisible());
        window().banner()->clear();
    }

    void noKeyLeadsToAnythingElse()
    {
        const QString open = dossier().tabs()->currentWidget()->objectName();
        press(window(), Qt::Key_B);
        for (const auto key : {Qt::Key_K, Qt::Key_F, Qt::Key_Tab, Qt::Key_PageDown}) {
            press(*(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window()), key);
        }
        QCOMPARE(dossier().tabs()->currentWidget()->objectName(), open);
        const auto* palette = window().findChild<ui::Palette*>();
        QVERIFY(palette == nullptr || !palette->isVisible());
        QVERIFY(!window().work()->list()->isVisible());
    }

    void whatComesInMeanwhileChangesNothingOfThat()
    {
        press(window(), Qt::Key_B);
        const QStringList before = parts();
        QVERIFY(m_at->sync());
        QCOMPARE(parts(), before);
        ui::DossierDescription other;
        other.name = QStringLiteral("Bakker, Ans");
        dossier().setDossier(other);
        QVERIFY(!visibleTexts(window()).contains(QStringLiteral("Bakker")));
        QVERIFY(visibleTexts(window()).contains(QStringLiteral("not open any more")));
        press(window(), Qt::Key_B);
        QVERIFY2(m_at->waitFor([this] { return dossier().dossier() == m_dossier; }), "the one chosen is shown again");
    }

    void lockingEndsIt()
    {
        press(window(), Qt::Key_B);
        press(window(), Qt::Key_L);
        QVERIFY(m_at->waitFor([this] { return m_at->status().locked; }));
        QVERIFY(m_at->unlock());
        QVERIFY(!window().isBeside());
        QVERIFY(window().work()->list()->isVisible());
    }

    void withoutADossierItSaysWhatToDo()
    {
        window().go(MainWindow::Place::Today);
        press(window(), Qt::Key_B);
        QVERIFY(!window().isBeside());
        QVERIFY(visibleTexts(window()).contains(QStringLiteral("Open the dossier that you want to show first.")));
        window().banner()->clear();
    }
};

QTEST_MAIN(BesideWindowTest)
#include "BesideWindowTest.moc"
