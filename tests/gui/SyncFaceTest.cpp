// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of sync: the real window and the engines of colleagues at one real server. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/WipeDesk.h"
#include "tests/ui/ClipCheck.h"
#include "ui/changes/ConflictScreen.h"
#include "ui/changes/NewsScreen.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/outbox/UnsentDetail.h"
#include "ui/shell/ChangesPane.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using ui::ChangesPane;
using ui::MainWindow;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString lastName = QStringLiteral("last_name");

/// Hanneke, who will sit at the window, and her colleague Hugo both have the dossier.
struct TwoDesks {
    TwoDesks() : hanneke(server, QStringLiteral("hanneke")), hugo(server, QStringLiteral("hugo")) {}

    [[nodiscard]] bool begin()
    {
        const bool begun = hanneke.begin(Role::Hr, {vermeer}) && hugo.begin(Role::Hr, {vermeer});
        const auto made = begun ? hanneke.addDossier() : Result<DossierId>(DossierId());
        dossier = made.value_or(DossierId());
        return !dossier.isNull() && hanneke.sync() && hugo.sync();
    }
    [[nodiscard]] bool hugoWrites(const QString& fieldId, const QString& value)
    {
        return hugo.engine().set(dossier, fieldId, value).has_value() && hugo.sync();
    }
    [[nodiscard]] QString hugoReads(const QString& fieldId)
    {
        const auto view =
            hugo.sync() ? hugo.engine().show(dossier, false) : Result<app::DossierView>(app::DossierView());
        return view ? view->fields.value(fieldId).value : QString();
    }

    TestServer server;
    Workplace hanneke;
    Workplace hugo;
    DossierId dossier;
};

} // namespace

class SyncFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }

    void aFieldThatTwoChangedIsToldDecidedInTheWindowAndReachesTheOther()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        QVERIFY(desks.hanneke.engine().set(desks.dossier, lastName, QStringLiteral("Jansens")));
        QVERIFY(desks.hugoWrites(lastName, QStringLiteral("Janssen")));
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(at.sync());
        QTRY_COMPARE(at.status().conflicts, quint64(1));
        auto* banner = at.window().banner();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(QStringLiteral("at the same time")), qPrintable(banner->sentence()));
        QTest::keyClick(banner->findChild<QPushButton*>(), Qt::Key_Space);
        QCOMPARE(at.window().place(), MainWindow::Place::Changes);
        auto* screen = at.window().changes()->conflicts();
        QTRY_VERIFY(screen->conflict().has_value());
        at.look("sync-question");
        QCOMPARE(screen->conflict()->mine.value, QStringLiteral("Jansens"));
        QCOMPARE(screen->conflict()->theirs.value, QStringLiteral("Janssen"));
        QCOMPARE(screen->conflict()->before.value, QStringLiteral("Jansen"));
        QVERIFY(at.press(QStringLiteral("keepMine")));
        QTRY_VERIFY(!screen->conflict().has_value());
        QVERIFY(at.sync());
        QTRY_COMPARE(at.status().outbox, quint64(0));
        QCOMPARE(at.status().conflicts, quint64(0));
        QCOMPARE(desks.hugoReads(lastName), QStringLiteral("Jansens"));
    }

    void theDossiersFieldLeadsToItsQuestion()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        QVERIFY(desks.hanneke.engine().set(desks.dossier, lastName, QStringLiteral("Jansens")));
        QVERIFY(desks.hugoWrites(lastName, QStringLiteral("Janssen")));
        QVERIFY(desks.hanneke.sync());
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(desks.dossier));
        auto* tabs = at.window().work()->dossier()->tabs();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->objectName() == QStringLiteral("administrative")) {
                tabs->setCurrentIndex(i);
            }
        }
        at.look("sync-field-to-decide");
        QVERIFY(at.press(QStringLiteral("decide_last_name")));
        QCOMPARE(at.window().place(), MainWindow::Place::Changes);
        auto* screen = at.window().changes()->conflicts();
        QTRY_VERIFY(screen->isVisible() && screen->conflict().has_value());
        QVERIFY(at.press(QStringLiteral("openConflictDossier")));
        QCOMPARE(at.window().place(), MainWindow::Place::Dossiers);
    }

    void aChangeThatWaitsIsReadCopiedAndTakenBack()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        desks.server.stop();
        QVERIFY(desks.hanneke.engine().set(desks.dossier, lastName, QStringLiteral("Jansens")));
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        QTRY_COMPARE(at.status().outbox, quint64(1));
        at.window().go(MainWindow::Place::Changes);
        auto* table = at.window().findChild<QTableWidget*>(QStringLiteral("unsent"));
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("Jansens"));
        QVERIFY(at.press(QStringLiteral("copyUnsent")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Jansens"));
        QVERIFY(at.press(QStringLiteral("takeBack")));
        QCOMPARE(at.status().outbox, quint64(1)); // it asks first
        QVERIFY(at.press(QStringLiteral("takeBackYes")));
        QTRY_COMPARE(at.status().outbox, quint64(0));
        QTRY_COMPARE(table->rowCount(), 0);
    }

    void aNoteThatWaitsIsWrittenAnewAndAListThatChangesLeavesItAlone()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        desks.server.stop();
        QVERIFY(desks.hanneke.engine().note(desks.dossier, QStringLiteral("Caled")));
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        at.window().go(MainWindow::Place::Changes);
        auto* table = at.window().findChild<QTableWidget*>(QStringLiteral("unsent"));
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(at.press(QStringLiteral("rewriteUnsent")));
        auto* text = at.window().findChild<QPlainTextEdit*>(QStringLiteral("unsentText"));
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Called"));
        at.look("sync-rewriting");
        (void)at.sync(); // there is no server; the list is read anew
        QCOMPARE(text->toPlainText(), QStringLiteral("Called"));
        QVERIFY(at.press(QStringLiteral("saveUnsent")));
        QTRY_COMPARE(table->item(0, 2)->text(), QStringLiteral("Called"));
        QVERIFY(text->isReadOnly());
    }

    void whatTheServerRefusedIsExplainedAndOfferedAgain()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        // Another dossier got the number first.
        const auto add = [](Workplace& person, const char* name) {
            return person.addDossier(QStringLiteral("1002"), QString::fromLatin1(name));
        };
        QVERIFY(add(desks.hugo, "Bakker, Ans"));
        QVERIFY(add(desks.hanneke, "Visser, Jan"));
        QVERIFY(desks.hugo.sync());
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(at.sync());
        QTRY_COMPARE(at.status().refused, quint64(1));
        at.window().go(MainWindow::Place::Changes);
        auto* table = at.window().findChild<QTableWidget*>(QStringLiteral("unsent"));
        QTRY_COMPARE(table->rowCount(), 1);
        const QString seen = test::visibleTexts(at.window());
        QVERIFY2(seen.contains(QStringLiteral("another dossier with this personnel number")), qPrintable(seen));
        QVERIFY(seen.contains(QStringLiteral("Use the dossier that is there")));
        at.look("sync-refused");
        QVERIFY(at.press(QStringLiteral("offerAgain")));
        QVERIFY(at.sync()); // the server has not changed its mind
        QTRY_COMPARE(at.status().refused, quint64(1));
        QVERIFY(at.press(QStringLiteral("takeBack")));
        QVERIFY(at.press(QStringLiteral("takeBackYes")));
        QTRY_COMPARE(at.status().refused, quint64(0));
    }

    void whatOthersChangedIsListedUntilTheDossierIsOpened()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        QVERIFY(desks.hugoWrites(QStringLiteral("phone_work"), QStringLiteral("0301234567")));
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(at.sync());
        QTRY_COMPARE(at.status().news, quint64(1));
        at.window().go(MainWindow::Place::Changes);
        at.window().changes()->go(ChangesPane::Part::News);
        auto* tree = at.window().findChild<QTreeWidget*>(QStringLiteral("news"));
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->text(0).startsWith(QStringLiteral("Jansen, Piet")));
        QVERIFY(!test::visibleTexts(at.window()).contains(QStringLiteral("0301234567")));
        at.look("sync-by-others");
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(at.window().place(), MainWindow::Place::Dossiers);
        QTRY_COMPARE(at.status().news, quint64(0));
    }

    void aColleaguesEditAppearsThoughNobodyAsksAndPollingIsADayAway()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        QFile settings(desks.hanneke.file(QStringLiteral("settings.ini")));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("pollSeconds=86400\n") > 0);
        settings.close();
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(desks.dossier));
        QVERIFY(at.waitFor([&desks] { return desks.server.listeners() == 1; }));
        QVERIFY(desks.hugoWrites(lastName, QStringLiteral("Janssen")));
        QVERIFY(at.waitFor([&at] { return visibleTexts(at.window()).contains(QStringLiteral("Janssen")); }));
    }

    void aServerThatCanNotBeReachedIsAWarningWithAWayOn()
    {
        TwoDesks desks;
        QVERIFY(desks.begin());
        WindowAtWork at(desks.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(at.sync());
        auto* banner = at.window().banner();
        desks.server.stop();
        QVERIFY(at.sync());
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->kind(), ui::Banner::Kind::Warning);
        QVERIFY(!banner->findChild<QPushButton*>()->text().isEmpty());
        QVERIFY(at.window().isAtWork());
    }

    void aComputerThatWasWipedByOrderLeavesTheDossiers()
    {
        WipeDesk desk;
        QVERIFY(desk.begin());
        const auto hr = desk.person(QStringLiteral("hanneke"));
        QVERIFY(hr);
        const QString number = desk.addUnsent(*hr);
        const app::Profile before = *app::Profile::load(hr->folder());
        WindowAtWork at(*hr);
        QVERIFY(at.unlock());
        QVERIFY(at.waitFor([&at] { return at.status().outbox == 0; }));
        QVERIFY(desk.order(*hr, WipeDesk::hour));
        QVERIFY(at.sync());
        QTRY_VERIFY(!at.window().isAtWork());
        const QString seen = test::visibleTexts(at.window());
        QVERIFY2(seen.contains(QStringLiteral("wiped")), qPrintable(seen));
        QVERIFY(!at.status().enrolled);
        QVERIFY(desk.isAtTheServer(number));
        QCOMPARE(desk.progressOf(before.device).state, QStringLiteral("all-sent"));
    }
};

QTEST_MAIN(SyncFaceTest)
#include "SyncFaceTest.moc"
