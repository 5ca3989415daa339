// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MilestonePlan.h"
#include "core/domain/TaskRecord.h"

#include <cstdlib>

using namespace kluis;
using namespace kluis::domain;

/// Any text in the fields and tasks gives a calendar; a task that is one is written as it was read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString all = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QStringList parts = all.split(QLatin1Char('\n'));
    FieldValues fields;
    std::vector<StoredTask> tasks;
    for (qsizetype i = 0; i < parts.size() && i < 64; ++i) {
        if (i < milestoneFieldIds().size()) {
            fields.insert(milestoneFieldIds()[i], parts[i]);
        }
        (void)MilestoneKey::fromText(parts[i]);
        if (const auto task = TaskRecord::parse(parts[i])) {
            const auto again = TaskRecord::parse(task->toText());
            if (!again || *again != *task) {
                abort();
            }
            tasks.push_back({*RecordId::fromBytes(QByteArray(15, '\0') + char(i)), *task});
        }
    }
    const auto plan = MilestonePlan::of(fields, tasks);
    for (const SpellPlan& spell : plan.spells()) {
        for (const PlannedMilestone& milestone : spell.milestones) {
            if (milestone.due < spell.spell.first()) {
                abort();
            }
        }
    }
    return 0;
}
