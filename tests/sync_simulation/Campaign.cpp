// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/Campaign.h"

#include "tests/sync_simulation/EndCheck.h"
#include "tests/sync_simulation/SimulatedWorld.h"

#include <QRegularExpression>

namespace kluis::test {

namespace {

/// What a failure is about, without whose and which: a smaller world must show the same.
QString kindOf(const QString& wrong)
{
    return wrong.section(QLatin1Char(' '), 1, 3).remove(QRegularExpression(QStringLiteral("\\S*\\d\\S*")));
}

} // namespace

Plan Campaign::planOf(quint64 seed, int steps)
{
    return Plan::of(seed, steps, int(m_practice.clients().size()));
}

Campaign::Outcome Campaign::run(const Plan& plan)
{
    Outcome outcome;
    SimulatedWorld world(m_practice, plan);
    for (const Step& step : plan.steps) {
        ++outcome.taken;
        outcome.wrong = world.take(step);
        if (!outcome.wrong.isEmpty()) {
            return outcome;
        }
    }
    outcome.wrong = world.heal();
    EndCheck check(world);
    if (outcome.wrong.isEmpty()) {
        outcome.wrong = check.all();
    }
    outcome.digest = world.truth().digest();
    outcome.operations = world.truth().length();
    outcome.conflicts = world.conflictsSeen();
    for (const int who : world.present()) {
        const auto counts = m_practice.client(who).vault().counts();
        outcome.conflicts += counts ? counts->conflicts : 0;
    }
    outcome.restoredAway = check.restoredAway();
    outcome.medicalItems = check.openedItems();
    outcome.removals = check.removals();
    outcome.wasRestored = world.wasRestored();
    return outcome;
}

Plan Campaign::shrink(Plan plan)
{
    const auto first = run(plan);
    plan.steps = plan.steps.first(first.taken);
    for (qsizetype part = plan.steps.size() / 2; part > 0; part /= 2) {
        for (qsizetype at = 0; at < plan.steps.size();) {
            Plan shorter = plan;
            shorter.steps.remove(at, std::min(part, plan.steps.size() - at));
            if (kindOf(run(shorter).wrong) != kindOf(first.wrong)) {
                at += part;
            } else {
                plan = shorter;
            }
        }
    }
    return plan;
}

QString Campaign::report(const Plan& plan)
{
    const Plan small = shrink(plan);
    QStringList lines{QStringLiteral("seed %1, weather %2: %3").arg(plan.seed).arg(plan.weather).arg(run(plan).wrong),
                      QStringLiteral("the same with %1 of %2 steps: %3")
                          .arg(small.steps.size())
                          .arg(plan.steps.size())
                          .arg(run(small).wrong)};
    for (const Step& step : small.steps) {
        lines.append(QStringLiteral("  ") + step.text());
    }
    lines.append(
        QStringLiteral("replay: KLUIS_SEED=%1 tests/sync_simulation/run 1 %2").arg(plan.seed).arg(plan.steps.size()));
    return lines.join(u'\n');
}

} // namespace kluis::test
