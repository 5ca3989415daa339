// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync did not believe stands over the dossiers: the real window at a server program that lies. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/hostile/HostileDay.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::test;

class SyncWarningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }

    void whatWasNotBelievedIsABannerOverTheDossiers()
    {
        lieAndLook([](const Twist& each) { return each.step == Step::Sync && each.ending == Ending::Told; });
    }

    void aHistoryThatWasChangedIsOneTooAndTheNextSyncGoesOn()
    {
        lieAndLook([](const Twist& each) {
            return each.step == Step::Sync && each.ending == Ending::Refused && each.news == News::None;
        });
    }

private:
    /// The first twist of that kind, tried on somebody at the window: what it says stands there, and work goes on.
    static void lieAndLook(bool (*isWanted)(const Twist&))
    {
        HostileDay day;
        QVERIFY2(day.begin(), qPrintable(day.error));
        const auto twist = std::find_if(twists().begin(), twists().end(), isWanted);
        QVERIFY(twist != twists().end());
        QVERIFY2(day.prepare(*twist), qPrintable(day.error));
        WindowAtWork at(day.daan);
        QVERIFY(at.unlock());
        QCOMPARE(day.hostile.tell(QByteArray("twist ") + twist->name), "ok");
        QVERIFY(at.sync());
        QVERIFY2(day.hostile.tell("bent").toInt() > 0, "the twist never met a request");
        auto* banner = at.window().banner();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->kind(), ui::Banner::Kind::Failure);
        QCOMPARE(banner->sentence(), QString::fromLatin1(twist->says));
        QVERIFY(at.window().isAtWork());
        QCOMPARE(day.hostile.tell("honest"), "ok");
        QVERIFY(at.sync());
        QVERIFY(at.window().isAtWork());
    }
};

QTEST_MAIN(SyncWarningTest)
#include "SyncWarningTest.moc"
