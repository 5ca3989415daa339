// SPDX-License-Identifier: GPL-3.0-or-later
// A sync of 100 changes in a large vault against the same in a small one. Usage: IncrementalSyncBench [DOSSIERS
// [REPEATS]]
#include "bench/BenchPractice.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kluis;
using namespace kluis::bench;

namespace {

constexpr quint64 smallVault = 1'000;
constexpr quint64 changes = 100;
constexpr int usualRepeats = 31;
constexpr double limit = 1.3;

/// Milliseconds of one sync after the changes were made.
double measure(BenchPractice& practice)
{
    practice.change(changes);
    return practice.sync().seconds * 1000;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const quint64 dossiers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toULongLong() : 100'000;
    const int repeats = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : usualRepeats;
    std::printf("making %llu dossiers\n", static_cast<unsigned long long>(dossiers));
    std::fflush(stdout);
    BenchPractice small(smallVault);
    BenchPractice large(dossiers);
    (void)small.sync();
    (void)large.sync();
    std::printf("measuring %d times\n", repeats);
    std::fflush(stdout);
    // By turns, so that what else the machine does meets both.
    std::vector<double> inSmall;
    std::vector<double> inLarge;
    for (int i = 0; i < repeats; ++i) {
        inSmall.push_back(measure(small));
        inLarge.push_back(measure(large));
    }
    const double smallMedian = median(std::move(inSmall));
    const double largeMedian = median(std::move(inLarge));
    std::printf("%llu changes  at %llu dossiers %.1f ms  at %llu dossiers %.1f ms  ratio %.2f (limit %.1f)\n",
                static_cast<unsigned long long>(changes), static_cast<unsigned long long>(smallVault), smallMedian,
                static_cast<unsigned long long>(dossiers), largeMedian, largeMedian / smallMedian, limit);
    return 0;
}
