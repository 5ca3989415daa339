// SPDX-License-Identifier: GPL-3.0-or-later
// A sync of 100 changes in a large vault against the same in a small one. Usage: IncrementalSyncBench [DOSSIERS]
#include "bench/BenchPractice.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kluis;
using namespace kluis::bench;

namespace {

constexpr quint64 smallVault = 1'000;
constexpr quint64 changes = 100;
constexpr int repeats = 15;
constexpr double limit = 1.3;

double measure(quint64 dossiers)
{
    BenchPractice practice(dossiers);
    (void)practice.sync();
    std::vector<double> seconds;
    for (int i = 0; i < repeats; ++i) {
        practice.change(changes);
        seconds.push_back(practice.sync().seconds);
    }
    return median(std::move(seconds));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const quint64 dossiers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toULongLong() : 100'000;
    const double small = measure(smallVault);
    const double large = measure(dossiers);
    std::printf("%llu changes  at %llu dossiers %.1f ms  at %llu dossiers %.1f ms  ratio %.2f (limit %.1f)\n",
                static_cast<unsigned long long>(changes), static_cast<unsigned long long>(smallVault), small * 1000,
                static_cast<unsigned long long>(dossiers), large * 1000, large / small, limit);
    return 0;
}
