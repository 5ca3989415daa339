// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says at the start after an unexpected end, by keyboard, and how it looks.
#include "app/crash/CrashReports.h"
#include "tests/support/CrashSample.h"
#include "tests/ui/Shown.h"
#include "ui/crash/CrashDialog.h"
#include "ui/engine/EngineThread.h"
#include "ui/shell/AppController.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace kluis;
using namespace kluis::test;
using ui::Banner;
using ui::CrashDialog;
using ui::MainWindow;

namespace {

/// The window over a profile that has no account yet.
struct AtTheDoor {
    explicit AtTheDoor(const QString& profile)
    {
        ui::StartOptions options;
        options.profile = profile;
        app::EngineConfig config;
        config.profileFolder = profile;
        config.clock = &clock;
        engine = std::make_unique<ui::EngineThread>(config);
        controller = std::make_unique<ui::AppController>(*engine, window, options);
        controller->start();
        window.activateWindow();
        isReady =
            QTest::qWaitFor([this] { return window.isEnabled() && QApplication::focusWidget() != nullptr; }, 60'000);
    }

    SystemClock clock;
    std::unique_ptr<ui::EngineThread> engine;
    MainWindow window;
    std::unique_ptr<ui::AppController> controller;
    bool isReady = false;
};

/// Tab by Tab through the window. \returns whether the keyboard came there.
bool reach(QWidget* wanted)
{
    for (int i = 0; i < 60 && QApplication::focusWidget() != wanted; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return QApplication::focusWidget() == wanted;
}

} // namespace

class CrashNoticeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;

    QStringList left() const
    {
        QStringList names;
        for (const auto& entry : app::CrashReports(m_profile->path()).list()) {
            names.append(entry.name);
        }
        return names;
    }
    void put(int daysAgo = 0) const
    {
        const QDateTime time = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
        QVERIFY(putCrash(m_profile->path(), crashName(time), crashSample(time)));
    }
    /// Opens what the banner leads to.
    static CrashDialog* look(AtTheDoor& at)
    {
        at.window.crashBanner()->actionButton()->click();
        return at.window.findChild<CrashDialog*>();
    }
    static QPushButton* button(const CrashDialog& dialog, const char* name)
    {
        return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void nothingIsSaidWhereNothingWentWrong()
    {
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady);
        QVERIFY(!at.window.crashBanner()->isVisible());
        QVERIFY(!at.window.findChild<QAction*>(QStringLiteral("crashReports"))->isVisible());
        QVERIFY(!QDir(m_profile->path()).exists(QStringLiteral("crashes")));
    }

    void anUnexpectedEndIsToldCalmlyAtTheNextStart()
    {
        put();
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady);
        QVERIFY(at.window.crashBanner()->isVisible());
        QCOMPARE(at.window.crashBanner()->kind(), Banner::Kind::Information);
        QVERIFY(!at.window.crashBanner()->accessibleName().isEmpty());
        QVERIFY2(!at.window.crashBanner()->isAncestorOf(QApplication::focusWidget()), "it took the keyboard");
    }

    void theReportIsReachedByKeyboardAndShownWhole()
    {
        put();
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady && reach(at.window.crashBanner()->actionButton()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto* dialog = at.window.findChild<CrashDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow(); // as a window manager does
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        const auto entry = app::CrashReports(m_profile->path()).list().first();
        QCOMPARE(dialog->findChild<QPlainTextEdit*>()->toPlainText(), entry.report->text);
        for (const char* name : {"saveCrash", "copyCrash", "deleteCrash"}) {
            QVERIFY2(reach(button(*dialog, name)), name);
        }
    }

    void whatWasLookedAtIsNotToldAgain()
    {
        put(1);
        {
            AtTheDoor at(m_profile->path());
            QVERIFY(at.isReady && look(at) != nullptr);
            QVERIFY(!at.window.crashBanner()->isVisible());
        }
        {
            AtTheDoor at(m_profile->path());
            QVERIFY(at.isReady && !at.window.crashBanner()->isVisible());
            QVERIFY(at.window.findChild<QAction*>(QStringLiteral("crashReports"))->isVisible());
        }
        put();
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady && at.window.crashBanner()->isVisible());
    }

    void whatWasClosedIsNotToldAgainAndWhatWasPassedOverIs()
    {
        put();
        {
            AtTheDoor at(m_profile->path());
            QVERIFY(at.isReady && at.window.crashBanner()->isVisible());
        }
        {
            AtTheDoor at(m_profile->path());
            QVERIFY(at.isReady && at.window.crashBanner()->isVisible());
            at.window.crashBanner()->findChild<QToolButton*>()->click();
        }
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady && !at.window.crashBanner()->isVisible());
    }

    void aReportIsDeletedAndThenTheNextIsShown()
    {
        put(2);
        put(1);
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady);
        const QPointer<CrashDialog> dialog = look(at);
        QVERIFY(dialog);
        const QString newest = left().first();
        button(*dialog, "deleteCrash")->click();
        QCOMPARE(left().size(), 1);
        QVERIFY(!left().contains(newest));
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
        button(*dialog, "deleteCrash")->click();
        QVERIFY(left().isEmpty());
        QVERIFY(!dialog || !dialog->isVisible());
        QVERIFY(!at.window.findChild<QAction*>(QStringLiteral("crashReports"))->isVisible());
    }

    void oneOfSeveralIsChosen()
    {
        put(2);
        put(1);
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady);
        auto* dialog = look(at);
        const QString first = dialog->findChild<QPlainTextEdit*>()->toPlainText();
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText() != first);
        button(*dialog, "deleteCrash")->click();
        QCOMPARE(dialog->findChild<QPlainTextEdit*>()->toPlainText(), first);
    }

    void aCopyIsTheWholeText()
    {
        put();
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady);
        auto* dialog = look(at);
        button(*dialog, "copyCrash")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->findChild<QPlainTextEdit*>()->toPlainText());
    }

    void aSavedReportIsTheWholeTextAndItsOwnersAlone()
    {
        put();
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady);
        auto* dialog = look(at);
        button(*dialog, "saveCrash")->click();
        auto* chooser = dialog->findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        const QString path = m_profile->filePath(QStringLiteral("for-it.txt"));
        Q_EMIT chooser->fileSelected(path);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), app::CrashReports(m_profile->path()).list().first().report->text.toLatin1());
        QCOMPARE(saved.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void aTornReportIsToldToBeUnreadableAndIsDeleted()
    {
        QVERIFY(putCrash(m_profile->path(), crashName(QDateTime::currentDateTimeUtc()), crashSample().chopped(9)));
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady && at.window.crashBanner()->isVisible());
        QVERIFY(at.window.crashBanner()->sentence().contains(QStringLiteral("can't be read")));
        QVERIFY(!at.window.crashBanner()->actionButton()->isVisible());
        QVERIFY(left().isEmpty());
    }

    void nothingOfItIsSeenWithSomebodyBeside()
    {
        put();
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady && at.window.crashBanner()->isVisible());
        at.window.setBeside(true);
        QVERIFY(!at.window.crashBanner()->isVisible());
        at.window.setBeside(false);
        QVERIFY(at.window.crashBanner()->isVisible());
    }

    void itLooksGoodInEveryLanguage_data() { Variant::rows(); }
    void itLooksGoodInEveryLanguage()
    {
        QFETCH(QString, code);
        const Variant variant(code);
        put();
        AtTheDoor at(m_profile->path());
        QVERIFY(at.isReady);
        test::look(at.window, QStringLiteral("crash-banner"));
        auto* dialog = look(at);
        test::look(*dialog, QStringLiteral("crash-report"));
        const auto doubled = doubledMnemonics(*dialog);
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u' ')));
    }
};

QTEST_MAIN(CrashNoticeTest)
#include "CrashNoticeTest.moc"
