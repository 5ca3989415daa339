// SPDX-License-Identifier: GPL-3.0-or-later
// The palette in the real window, by keys alone: people, places, actions, the history; files of both logs. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/HistoryDialog.h"
#include "ui/dossier/HistoryModel.h"
#include "ui/palette/Palette.h"
#include "ui/privacy/AuditScreen.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using ui::MainWindow;

namespace {

const QString vermeer = QStringLiteral("vermeer");

/// Hanneke of human resources with two dossiers.
struct Office {
    Office() : hanneke(server, QStringLiteral("hanneke")) {}

    [[nodiscard]] bool begin()
    {
        bool made = hanneke.begin(Role::Hr, {vermeer});
        for (const char* person : {"1001|Hoekstra, Sjoerd", "1002|Meijer, Sanne"}) {
            const QStringList parts = QString::fromLatin1(person).split(u'|');
            const auto dossier = made ? hanneke.addDossier(parts[0], parts[1]) : Result<DossierId>(DossierId());
            made = dossier && !dossier->isNull();
            dossiers.append(dossier.value_or(DossierId()));
        }
        return made && hanneke.engine().set(dossiers[1], QStringLiteral("job_title"), QStringLiteral("Magazijnchef")) &&
               hanneke.sync();
    }

    TestServer server;
    Workplace hanneke;
    QList<DossierId> dossiers;
};

} // namespace

class PaletteWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Office> m_office; ///< enrolling is slow, and no test here changes a dossier

    static QLineEdit* field(WindowAtWork& at) { return at.visible<QLineEdit>(QStringLiteral("paletteField")); }
    static QTreeWidget* list(WindowAtWork& at) { return at.visible<QTreeWidget>(QStringLiteral("paletteList")); }
    static QString firstLine(WindowAtWork& at)
    {
        const auto* item = list(at) != nullptr ? list(at)->topLevelItem(0) : nullptr;
        return item != nullptr ? item->text(0) : QString();
    }
    /// Ctrl+K where the keyboard is, and the text.
    static bool type(WindowAtWork& at, const char* text)
    {
        auto* where = QApplication::focusWidget();
        QTest::keyClick(where != nullptr ? where : &at.window(), Qt::Key_K, Qt::ControlModifier);
        if (!at.waitFor([&at] { return field(at) != nullptr; })) {
            return false;
        }
        QTest::keyClicks(field(at), QString::fromLatin1(text));
        return true;
    }
    static bool run(WindowAtWork& at, const char* text)
    {
        if (!type(at, text)) {
            return false;
        }
        QTest::keyClick(field(at), Qt::Key_Return); // before the answer, as people do
        return at.waitFor([&at] { return field(at) == nullptr; });
    }
    bool openMeijer(WindowAtWork& at)
    {
        return run(at, "meijer") && at.waitFor([&] { return screen(at)->dossier() == m_office->dossiers[1]; });
    }
    static ui::HistoryDialog* history(WindowAtWork& at)
    {
        return at.visible<ui::HistoryDialog>(QStringLiteral("historyDialog"));
    }
    static bool waitForHistory(WindowAtWork& at)
    {
        return at.waitFor([&at] { return history(at) != nullptr; });
    }
    static ui::DossierScreen* screen(WindowAtWork& at) { return at.window().work()->dossier(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        m_office = std::make_unique<Office>();
        QVERIFY2(m_office->begin(), qPrintable(m_office->hanneke.error.sentence()));
    }

    void aMisspeltNameOpensTheDossier()
    {
        Office& office = *m_office;
        WindowAtWork at(office.hanneke);
        QVERIFY(at.unlock());
        at.window().go(MainWindow::Place::Settings);
        QVERIFY(run(at, "hoesktra"));
        QVERIFY(at.waitFor([&] { return screen(at)->dossier() == office.dossiers[0]; }));
        QCOMPARE(at.window().place(), MainWindow::Place::Dossiers);
    }

    void aFieldsWordsOpenTheDossierAtThatField()
    {
        Office& office = *m_office;
        WindowAtWork at(office.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(run(at, "magazijnch"));
        QVERIFY(at.waitFor([&] { return screen(at)->dossier() == office.dossiers[1]; }));
        QVERIFY(at.waitFor([&] {
            const auto* input = QApplication::focusWidget();
            return input != nullptr &&
                   screen(at)->tabs()->currentWidget()->objectName() == QLatin1String("administrative") &&
                   screen(at)->isAncestorOf(input);
        }));
    }

    void placesAndActionsAreReachedByTheirNames()
    {
        Office& office = *m_office;
        WindowAtWork at(office.hanneke, QStringLiteral("nl"));
        QVERIFY(at.unlock());
        QVERIFY(run(at, "taken"));
        QCOMPARE(at.window().place(), MainWindow::Place::Tasks);
        QVERIFY(run(at, "instellingen"));
        QCOMPARE(at.window().place(), MainWindow::Place::Settings);
        QVERIFY(run(at, "vergrendelen"));
        QVERIFY(at.waitFor([&at] { return !at.window().isAtWork(); }));
    }

    void whatWasUsedLastStandsFirstAlsoAfterLocking()
    {
        Office& office = *m_office;
        WindowAtWork at(office.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(openMeijer(at));
        QTest::keyClick(&at.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(at.waitFor([&at] { return !at.window().isAtWork(); }));
        QVERIFY(at.unlock());
        QVERIFY(type(at, ""));
        QVERIFY(at.waitFor([&at] { return firstLine(at).startsWith(QStringLiteral("Meijer")); }));
        QTest::keyClick(field(at), Qt::Key_Escape);
        QVERIFY(field(at) == nullptr);
    }

    void noNameOfWhatWasUsedStandsInAFileInTheClear()
    {
        Office& office = *m_office;
        {
            WindowAtWork at(office.hanneke);
            QVERIFY(at.unlock());
            QVERIFY(openMeijer(at));
        }
        const QByteArray id = office.dossiers[1].toString().toUtf8();
        int files = 0;
        QDirIterator all(office.hanneke.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Meijer") && !bytes.contains(id), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void lockingTakesThePaletteAndTheHistoryAway()
    {
        Office& office = *m_office;
        WindowAtWork at(office.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(openMeijer(at));
        QVERIFY(run(at, "history of"));
        QVERIFY(waitForHistory(at));
        Q_EMIT at.window().lockWanted(); // as the idle clock does
        QVERIFY(at.waitFor([&at] { return !at.window().isAtWork(); }));
        QVERIFY(history(at) == nullptr);
        QVERIFY(field(at) == nullptr);
        QTest::keyClick(&at.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY2(field(at) == nullptr, "nothing is searched before the vault is open");
    }

    void theLockKeyIsHeardFromADialogToo()
    {
        Office& office = *m_office;
        WindowAtWork at(office.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(openMeijer(at));
        QVERIFY(run(at, "history of"));
        QVERIFY(waitForHistory(at));
        QTest::keyClick(history(at), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(at.waitFor([&at] { return !at.window().isAtWork(); }));
        QVERIFY(history(at) == nullptr);
    }

    void theHistoryIsReadAndSavedByTheKeyboard()
    {
        Office& office = *m_office;
        const QString file = office.hanneke.scratch(QStringLiteral("history.csv"));
        WindowAtWork at(office.hanneke);
        QVERIFY(at.unlock());
        QVERIFY(openMeijer(at));
        QVERIFY(at.press(QStringLiteral("dossierHistory")));
        QVERIFY(waitForHistory(at));
        auto* dialog = history(at);
        QVERIFY(dialog->model()->rowCount() >= 3);
        QVERIFY(at.press(QStringLiteral("historyExport")));
        QVERIFY(at.waitFor([dialog] { return dialog->findChild<QFileDialog*>() != nullptr; }));
        auto* name = dialog->findChild<QFileDialog*>()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name != nullptr);
        name->setText(file); // as pasted
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(at.waitFor([&file] { return QFileInfo(file).size() > 0; }));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("Magazijnchef"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(saved.permissions() & others), "for its owner only");
    }

    void theAuditLogIsSavedAsItWasSearched()
    {
        Workplace petra(m_office->server, QStringLiteral("petra"));
        QVERIFY2(petra.begin(Role::PrivacyOfficer, {vermeer}), qPrintable(petra.error.sentence()));
        const QString file = petra.scratch(QStringLiteral("log.csv"));
        WindowAtWork at(petra);
        QVERIFY(at.unlock());
        auto* who = at.visible<QLineEdit>(QStringLiteral("auditPerson"));
        QVERIFY(who != nullptr);
        QVERIFY(at.waitFor([&at] {
            const auto* save = at.visible<QPushButton>(QStringLiteral("auditExport"));
            return save != nullptr && save->isEnabled();
        }));
        who->setText(QStringLiteral("nobody.of.that.name")); // typed, and not searched
        QVERIFY(at.press(QStringLiteral("auditExport")));
        const auto* screen = at.window().privacy();
        QVERIFY(at.waitFor([screen] { return screen->findChild<QFileDialog*>() != nullptr; }));
        auto* name = screen->findChild<QFileDialog*>()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name != nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(at.waitFor([&file] { return QFileInfo(file).size() > 0; }));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("petra"));
    }
};

QTEST_MAIN(PaletteWindowTest)
#include "PaletteWindowTest.moc"
