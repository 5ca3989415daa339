// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while figures over a large vault are worked out and asked anew. 1,500 dossiers; with
// KLUIS_CAMPAIGN=long 100,000.
#include "app/insight/InsightBook.h"
#include "tests/app/SyntheticVault.h"
#include "tests/support/Heartbeat.h"
#include "ui/engine/EngineThread.h"
#include "ui/insight/InsightScreen.h"
#include "ui/shell/InsightController.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

class InsightHeartbeatTest : public QObject {
    Q_OBJECT

    static bool isLong() { return qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long"); }

    std::unique_ptr<VaultWorld> m_world;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        ui::Look::apply(*qApp);
        m_world = std::make_unique<VaultWorld>(domain::Role::Hr);
        QVERIFY(fillSynthetic(*m_world, isLong() ? 100'000 : 1'500));
    }

    void theWindowAnswersWhileFiguresAreWorkedOutAndFiltersChange()
    {
        QTemporaryDir folder;
        ui::EngineThread engine({folder.filePath(QStringLiteral("profile")), &m_world->clock, {}});
        ui::InsightScreen screen;
        ui::InsightController controller(engine, screen);
        screen.resize(1100, 800);
        screen.show();
        QVERIFY(QTest::qWaitForWindowExposed(&screen));
        Heartbeat whole;
        QElapsedTimer timer;
        timer.start();
        auto book = m_world->vault->insight();
        QVERIFY(book);
        controller.open(std::move(*book));
        QVERIFY(QTest::qWaitFor([&screen] { return !screen.description().tiles.isEmpty(); }, 300'000));
        const double firstMs = double(timer.nsecsElapsed()) / 1e6;
        qInfo("first answer after %.0f ms: %zu beats, 99 of 100 late by less than %.1f ms, the latest by %.1f ms",
              firstMs, whole.beats(), whole.percentile(99), whole.percentile(100));
        QVERIFY(!isLong() || whole.percentile(99) < 100); // a short run has too few beats to tell

        // Somebody goes through the periods and breakdowns faster than answers come.
        Heartbeat changing;
        for (int round = 0; round < 5; ++round) {
            for (const char* name : {"insightPeriod", "insightBreakdown"}) {
                auto* box = screen.findChild<QComboBox*>(QString::fromLatin1(name));
                QVERIFY(box != nullptr);
                QTest::keyClick(box, round % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
                QTest::qWait(40);
            }
        }
        auto* breakdown = screen.findChild<QComboBox*>(QStringLiteral("insightBreakdown"));
        QTest::keyClick(breakdown, Qt::Key_Home);
        QTest::keyClick(breakdown, Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([&screen] { return !screen.description().groups.categories.isEmpty(); }, 300'000));
        qInfo("while filters change: %zu beats, 99 of 100 late by less than %.1f ms, the latest by %.1f ms",
              changing.beats(), changing.percentile(99), changing.percentile(100));
        QVERIFY(!isLong() || changing.percentile(99) < 100);
        controller.close();
    }
};

QTEST_MAIN(InsightHeartbeatTest)
#include "InsightHeartbeatTest.moc"
