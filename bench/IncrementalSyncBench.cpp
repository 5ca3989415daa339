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
constexpr double limit = 1.2; ///< of time and of bytes

struct Costs {
    std::vector<double> milliseconds; ///< of one sync after the changes were made
    std::vector<double> bytes;        ///< both ways
};

void measure(BenchPractice& practice, Costs& costs)
{
    practice.change(changes);
    const app::SyncReport report = practice.sync();
    (void)practice.tidy(); // behind the report, as in the window
    costs.milliseconds.push_back(report.seconds * 1000);
    costs.bytes.push_back(double(report.bytesIn + report.bytesOut));
}

/// \returns whether the limit was kept.
bool compare(const char* what, double small, double large)
{
    const double ratio = large / small;
    std::printf("%s of %llu changes: %.1f at %llu dossiers, %.1f at the many, ratio %.3f (limit %.1f)\n", what,
                static_cast<unsigned long long>(changes), small, static_cast<unsigned long long>(smallVault), large,
                ratio, limit);
    return ratio <= limit;
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
    std::printf("what the first sync left for quieter times: %.2f s\n", large.tidy());
    (void)small.tidy();
    std::printf("measuring %d times\n", repeats);
    std::fflush(stdout);
    // By turns, so that what else the machine does meets both.
    Costs inSmall;
    Costs inLarge;
    for (int i = 0; i < repeats; ++i) {
        measure(small, inSmall);
        measure(large, inLarge);
    }
    const bool inTime = compare("ms", median(std::move(inSmall.milliseconds)), median(std::move(inLarge.milliseconds)));
    const bool inBytes = compare("bytes", median(std::move(inSmall.bytes)), median(std::move(inLarge.bytes)));
    return inTime && inBytes ? 0 : 1;
}
