// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/Campaign.h"

#include <QTest>

using namespace kluis::test;

/// Worlds from seeds, through the engine's own code on both sides. A failure prints its seed and the fewest steps that
/// show it; tests/sync_simulation/run replays it, and runs the whole campaign.
class SyncSimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_campaign = std::make_unique<Campaign>(); }

    void noWorldLosesAnEditOrLeaksARow()
    {
        constexpr quint64 seeds = 300;
        constexpr int steps = 10;
        int medical = 0;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            const auto plan = m_campaign->planOf(seed, steps);
            const auto outcome = m_campaign->run(plan);
            if (!outcome.wrong.isEmpty()) {
                QFAIL(qPrintable(m_campaign->report(plan)));
            }
            medical += outcome.medicalItems;
        }
        QVERIFY(medical > 100); // else the checks look past what the server can't read
    }

    void aSeedReplaysExactly()
    {
        const auto plan = m_campaign->planOf(7, 60);
        const auto first = m_campaign->run(plan);
        QVERIFY(first.operations > 0);
        QVERIFY(m_campaign->run(m_campaign->planOf(8, 60)).digest != first.digest);
        QCOMPARE(m_campaign->run(plan).digest, first.digest);
    }

private:
    std::unique_ptr<Campaign> m_campaign;
};

QTEST_GUILESS_MAIN(SyncSimulationTest)
#include "SyncSimulationTest.moc"
