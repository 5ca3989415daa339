// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/Step.h"

#include "tests/sync_simulation/Fates.h"

#include <array>

namespace kluis::test {

namespace {

constexpr std::array<const char*, Step::kinds> names = {
    "edit",         "note",      "move",         "new dossier",  "decide",    "sync",      "login",        "grant",
    "role",         "member",    "crash client", "crash server", "back up",   "restore",   "client clock", "wait",
    "lose answers", "partition", "compare",      "task",         "meanwhile", "restrict",  "rotate",       "lead",
    "reseal",       "unsent",    "appointment",  "revoke",       "remove",    "disk fault"};

/// How often each kind comes, in the enum's order.
constexpr std::array<int, Step::kinds> weights = {30, 8, 3, 4, 10, 34, 2, 3, 1, 1, 4, 3, 0, 0, 2,
                                                  4,  3, 4, 0, 8,  0,  3, 1, 1, 2, 5, 4, 1, 6, 3};
constexpr int backUpWeight = 5;
constexpr int restoreWeight = 4;
constexpr int compareWeight = 6;
constexpr int meanwhileWeight = 8;

Step::Kind kindOf(Fates& fates, const std::array<int, Step::kinds>& of)
{
    int total = 0;
    for (const int weight : of) {
        total += weight;
    }
    int left = int(fates.below(quint64(total)));
    for (std::size_t kind = 0; kind < of.size(); ++kind) {
        left -= of.at(kind);
        if (left < 0) {
            return Step::Kind(kind);
        }
    }
    return Step::Kind::Sync;
}

} // namespace

QString Step::text() const
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(names.at(std::size_t(kind)))).arg(who).arg(chance, 0, 16);
}

Plan Plan::of(quint64 seed, int steps, int people)
{
    Plan plan;
    plan.seed = seed;
    Fates fates(seed);
    constexpr std::array weathers{0, 5, 15, 30};
    plan.weather = weathers.at(std::size_t(fates.below(weathers.size())));
    // The medical lead and one from the personnel department always; of the others some.
    plan.present = {0, 1};
    for (int person = 2; person < people; ++person) {
        if (fates.percent(40)) {
            plan.present.append(person);
        }
    }
    auto kinds = weights;
    if (fates.percent(15)) {
        kinds.at(std::size_t(Step::Kind::BackUp)) = backUpWeight;
        kinds.at(std::size_t(Step::Kind::Restore)) = restoreWeight;
    }
    if (Fates(~seed).percent(25)) {
        kinds.at(std::size_t(Step::Kind::Compare)) = compareWeight;
    }
    // A third of the worlds lose their server's past in the middle of something.
    Fates more(seed * 2 + 1);
    constexpr std::array<quint64, 4> limits{0, 1, 3, 8};
    if (more.percent(35)) {
        kinds.at(std::size_t(Step::Kind::Meanwhile)) = meanwhileWeight;
        kinds.at(std::size_t(Step::Kind::BackUp)) = backUpWeight;
    }
    plan.pageLimit = limits.at(std::size_t(more.below(limits.size())));
    for (int i = 0; i < steps; ++i) {
        Step step;
        step.kind = kindOf(fates, kinds);
        step.who = plan.present[qsizetype(fates.below(quint64(plan.present.size())))];
        step.chance = fates.next();
        plan.steps.append(step);
    }
    return plan;
}

} // namespace kluis::test
