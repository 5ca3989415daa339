// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the program, in the real window at a real server: the clipboard, the disk, what is handed on, and what is on
// paper. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/KitReader.h"
#include "tests/support/MedicalTeam.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/outbox/HandOnDialog.h"
#include "ui/shell/ChangesPane.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/widgets/CopyGuard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using ui::MainWindow;

namespace {

const QString finding = QStringLiteral("sore knee");

} // namespace

class SurroundingsWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_policies;

    void govern(const QByteArray& text) const
    {
        QFile file(m_policies->filePath(QStringLiteral("10.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        QVERIFY(qputenv("KLUIS_TEST_POLICIES", m_policies->path().toUtf8()));
    }
    static bool says(WindowAtWork& at, const QString& text)
    {
        return at.waitFor([&] { return test::visibleTexts(at.window()).contains(text); });
    }
    /// The edit that holds \p text, on whichever tab of the dossier it stands.
    static QPlainTextEdit* editWith(WindowAtWork& at, const QString& text)
    {
        auto* tabs = at.window().work()->dossier()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            if (auto* edit = visibleEditWith(at, text)) {
                return edit;
            }
        }
        return nullptr;
    }
    static QPlainTextEdit* visibleEditWith(WindowAtWork& at, const QString& text)
    {
        for (auto* edit : at.window().findChildren<QPlainTextEdit*>()) {
            if (edit->isVisible() && edit->toPlainText() == text) {
                return edit;
            }
        }
        return nullptr;
    }
    /// Types into the dialog's field and presses its button.
    static bool fill(WindowAtWork& at, const char* field, const QString& text, const char* button)
    {
        const QString name = QString::fromLatin1(field);
        if (!at.waitFor([&] { return at.visible<QLineEdit>(name) != nullptr; })) {
            return false;
        }
        at.visible<QLineEdit>(name)->clear();
        QTest::keyClicks(at.visible<QLineEdit>(name), text);
        return at.press(QString::fromLatin1(button));
    }
    static QString endOf(QString key) { return key.remove(u'-').right(5); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }
    void init() { m_policies = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("KLUIS_TEST_POLICIES"), qunsetenv("KLUIS_TEST_DISK"); }

    void whereThePolicySaysSoNoMedicalTextLeavesTheWindow()
    {
        MedicalTeam team;
        QVERIFY2(team.begin() && team.write(team.lead, finding) && team.sync(team.lead), qPrintable(team.error));
        const auto dossier = team.lead.engine().find(team.dossier());
        QVERIFY(dossier);
        govern("CopyMedicalText=0\n");
        WindowAtWork at(team.lead);
        QVERIFY(at.unlock());
        QVERIFY(at.openDossier(*dossier));
        QVERIFY(at.waitFor([&at] { return editWith(at, finding) != nullptr; }));
        auto* edit = editWith(at, finding);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QVERIFY(says(at, ui::CopyGuard::sentence()));
        QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QCOMPARE(edit->toPlainText(), finding);
    }

    void withoutThePolicyItIsCopied()
    {
        MedicalTeam team;
        QVERIFY2(team.begin() && team.write(team.lead, finding) && team.sync(team.lead), qPrintable(team.error));
        const auto dossier = team.lead.engine().find(team.dossier());
        WindowAtWork at(team.lead);
        QVERIFY(at.unlock());
        QVERIFY(dossier && at.openDossier(*dossier));
        QVERIFY(at.waitFor([&at] { return editWith(at, finding) != nullptr; }));
        auto* edit = editWith(at, finding);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), finding);
    }

    void anOpenDiskIsToldOnceAndStandsInTheSettings()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        const QString warning = QStringLiteral("This computer's disk is not encrypted");
        QVERIFY(qputenv("KLUIS_TEST_DISK", "open"));
        for (const bool first : {true, false}) {
            WindowAtWork at(team.lead);
            QVERIFY(at.unlock());
            auto* about = at.window().findChild<QLabel*>(QStringLiteral("aboutComputer"));
            QVERIFY(about != nullptr);
            QVERIFY(at.waitFor([&] { return about->text().contains(warning); }));
            QCOMPARE(test::visibleTexts(at.window()).contains(warning), first);
#ifdef Q_OS_LINUX
            QVERIFY(about->text().contains(QStringLiteral("keeps no window out of screenshots")));
#endif
        }
        QVERIFY(qputenv("KLUIS_TEST_DISK", "encrypted"));
        WindowAtWork at(team.lead);
        QVERIFY(at.unlock());
        auto* about = at.window().findChild<QLabel*>(QStringLiteral("aboutComputer"));
        QVERIFY(at.waitFor([&] { return about->text().contains(QStringLiteral("disk is encrypted")); }));
    }

    void whatWasNotAcceptedGoesFromOneWindowToALeadsInAFile()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        QVERIFY2(team.begin() && team.join(daan) && team.write(daan, finding), qPrintable(team.error));
        QVERIFY(team.done(team.lead.engine().removeMember(QStringLiteral("daan"))));
        const QString file = daan.scratch(QStringLiteral("late.kluis-changes"));
        {
            WindowAtWork at(daan);
            QVERIFY(at.unlock());
            QVERIFY(at.waitFor([&at] { return at.status().refused == 1; }));
            at.window().go(MainWindow::Place::Changes);
            auto* table = at.window().findChild<QTableWidget*>(QStringLiteral("unsent"));
            QTRY_COMPARE(table->rowCount(), 1);
            QVERIFY(says(at, QStringLiteral("It is kept until")));
            QVERIFY2(!test::visibleTexts(at.window()).contains(finding), "it is closed");
            QVERIFY2(at.visible<QAbstractButton>(QStringLiteral("readHandedOn")) == nullptr, "Daan leads nothing");
            at.look("not-accepted");
            QVERIFY(at.press(QStringLiteral("handOn")));
            QVERIFY(fill(at, "handOnFile", file, "handOnGo"));
            QVERIFY(says(at, QStringLiteral("Saved. Give the file to a lead")));
        }
        QVERIFY(QFile::exists(file));
        WindowAtWork at(team.lead);
        QVERIFY(at.unlock());
        at.window().go(MainWindow::Place::Changes);
        QVERIFY(at.press(QStringLiteral("readHandedOn")));
        QVERIFY(fill(at, "handOnFile", file, "handOnGo"));
        QVERIFY(at.waitFor([&at] { return at.visible<QPlainTextEdit>(QStringLiteral("handedOnText")) != nullptr; }));
        QTRY_COMPARE(at.visible<QPlainTextEdit>(QStringLiteral("handedOnText"))->toPlainText(), finding);
        QCOMPARE(at.visible<QTableWidget>(QStringLiteral("handedOn"))->item(0, 0)->text(),
                 QStringLiteral("Jansen, Piet"));
    }

    void aYearLaterTheProgramAsksForTheKitAndTheShares()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        const QString key = team.lead.kit().value(QStringLiteral("AK"));
        QCOMPARE(shares.size(), 3);
        team.server.clock().advanceSeconds(366LL * 24 * 3600);
        QVERIFY(team.lead.login());
        WindowAtWork at(team.lead);
        QVERIFY(at.unlock());
        at.window().go(MainWindow::Place::Today);
        QVERIFY(says(at, QStringLiteral("is your recovery kit still there?")));
        QVERIFY(at.waitFor([&at] { return at.visible<QAbstractButton>(QStringLiteral("paperReminder")) != nullptr; }));
        at.look("paper-reminder");
        QVERIFY(at.press(QStringLiteral("paperReminder")));
        QVERIFY(fill(at, "paperGroups", QStringLiteral("AAAAA"), "paperProve"));
        QVERIFY(says(at, QStringLiteral("This is not the last group of the account key")));
        QVERIFY(fill(at, "paperGroups", endOf(key), "paperProve"));
        QVERIFY(says(at, QStringLiteral("are the recovery shares still there?")));
        QVERIFY(at.waitFor([&at] { return at.visible<QLineEdit>(QStringLiteral("paperGroups")) == nullptr; }));
        QVERIFY(at.press(QStringLiteral("paperReminder")));
        QVERIFY(fill(at, "paperGroups", QString(endOf(shares[0]) + u' ' + endOf(shares[2])), "paperProve"));
        QVERIFY(at.waitFor([&at] { return at.visible<QAbstractButton>(QStringLiteral("paperReminder")) == nullptr; }));
        QVERIFY(says(at, QStringLiteral("You are asked again in a year")));
    }
};

QTEST_MAIN(SurroundingsWindowTest)
#include "SurroundingsWindowTest.moc"
