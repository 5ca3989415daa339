// SPDX-License-Identifier: GPL-3.0-or-later
// Simulates many worlds: sync-simulation [SEEDS] [STEPS], from seed KLUIS_SEED (1). Ends with 1 when a promise broke.
#include "tests/sync_simulation/Campaign.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace kluis::test;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto number = [&](int at, int usual) { return argc > at ? QByteArray(argv[at]).toInt() : usual; };
    const quint64 first = qEnvironmentVariable("KLUIS_SEED", QStringLiteral("1")).toULongLong();
    const auto seeds = quint64(number(1, 300));
    const int steps = number(2, 200);
    const int most = number(3, 1); // failures to show before giving up
    QElapsedTimer watch;
    watch.start();
    Campaign campaign;
    std::fprintf(stderr, "founded in %lld ms\n", watch.elapsed());
    quint64 operations = 0;
    quint64 conflicts = 0;
    quint64 restored = 0;
    quint64 away = 0;
    quint64 medical = 0;
    quint64 removals = 0;
    int failed = 0;
    quint64 done = 0;
    for (quint64 seed = first; seed < first + seeds && failed < most; ++seed, ++done) {
        const auto plan = campaign.planOf(seed, steps);
        const auto outcome = campaign.run(plan);
        operations += outcome.operations;
        conflicts += outcome.conflicts;
        restored += outcome.wasRestored ? 1 : 0;
        away += quint64(outcome.restoredAway);
        medical += quint64(outcome.medicalItems);
        removals += quint64(outcome.removals);
        if (!outcome.wrong.isEmpty()) {
            ++failed;
            std::printf("%s\n", qPrintable(campaign.report(plan)));
            std::fflush(stdout);
        }
        if (seed % 1000 == 0) {
            std::fprintf(stderr, "seed %llu after %lld s\n", static_cast<unsigned long long>(seed),
                         watch.elapsed() / 1000);
        }
    }
    std::printf(
        "%llu seeds x %d steps in %.1f s: %d failed; %llu items accepted, %llu medical ones opened, %llu removed, %llu "
        "conflicts shown, %llu worlds "
        "restored, %llu edits lost to a restore\n",
        static_cast<unsigned long long>(done), steps, double(watch.elapsed()) / 1000, failed,
        static_cast<unsigned long long>(operations), static_cast<unsigned long long>(medical),
        static_cast<unsigned long long>(removals), static_cast<unsigned long long>(conflicts),
        static_cast<unsigned long long>(restored), static_cast<unsigned long long>(away));
    return failed == 0 ? 0 : 1;
}
