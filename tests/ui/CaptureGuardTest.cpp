// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CaptureGuard.h"
#include "ui/platform/ScreenCapture.h"

#include <QDialog>
#include <QMap>
#include <QMenu>
#include <QTest>

using namespace kluis::ui;

/// What the system is asked for; that it does so can be seen on Windows and macOS only.
class CaptureGuardTest : public QObject {
    Q_OBJECT

    QMap<QWidget*, bool> m_excluded;
    [[nodiscard]] CaptureGuard::Exclude asked()
    {
        return [this](QWidget& window, bool excluded) {
            m_excluded.insert(&window, excluded);
            return true;
        };
    }

private Q_SLOTS:
    void init() { m_excluded.clear(); }

    void whileItIsNotWantedNothingIsAskedFor()
    {
        const CaptureGuard guard(nullptr, asked());
        QWidget window;
        window.show();
        QVERIFY(m_excluded.isEmpty());
    }

    void windowsThatAreThereAndThoseThatComeAreLeftOut()
    {
        CaptureGuard guard(nullptr, asked());
        QWidget window;
        QWidget inside(&window);
        window.show();
        guard.setWanted(true);
        QVERIFY(m_excluded.value(&window));
        QDialog dialog(&window);
        dialog.show();
        QMenu popup(&window);
        popup.addAction(QStringLiteral("x"));
        popup.popup(QPoint(1, 1));
        QVERIFY(m_excluded.value(&dialog));
        QVERIFY(m_excluded.value(&popup));
        QVERIFY2(!m_excluded.contains(&inside), "only windows are something to the system");
        popup.close();
    }

    void aWindowThatIsShownAnewIsLeftOutAnew()
    {
        CaptureGuard guard(nullptr, asked());
        guard.setWanted(true);
        QWidget window;
        window.show();
        window.hide();
        m_excluded.clear();
        window.show();
        QVERIFY(m_excluded.value(&window));
    }

    void afterwardsTheyAreSeenAgain()
    {
        CaptureGuard guard(nullptr, asked());
        QWidget window;
        window.show();
        guard.setWanted(true);
        guard.setWanted(false);
        QVERIFY(m_excluded.contains(&window) && !m_excluded.value(&window));
    }

    void linuxOffersNothingAndSaysSo()
    {
#ifdef Q_OS_LINUX
        QWidget window;
        window.show();
        QVERIFY(!ScreenCapture::isOffered());
        QVERIFY(!ScreenCapture::exclude(window, true));
#else
        QVERIFY(ScreenCapture::isOffered());
#endif
    }
};

QTEST_MAIN(CaptureGuardTest)
#include "CaptureGuardTest.moc"
