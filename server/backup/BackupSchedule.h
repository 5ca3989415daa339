// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/BackgroundTask.h"
#include "server/admin/DataFolder.h"
#include "server/backup/BackupPlan.h"

namespace kluis::server {

/// Makes the backups of a serving server's plan, in a thread of its own, and removes those that are kept no longer. The
/// plan is read at each look, so a change needs no restart. A backup under way is broken off when this ends. One thread;
/// \p data and \p clock outlive it.
class BackupSchedule {
public:
    BackupSchedule(const DataFolder& data, const Clock& clock) : m_data(data), m_clock(clock) {}

    /// Begins one where it is due and none is under way. Call now and then.
    void look();

    /// When the last good backup of \p data was made, by its own note or by what lies in the plan's folder, where
    /// other servers of one database put theirs too. Unix milliseconds; 0: never.
    [[nodiscard]] static qint64 lastGood(const DataFolder& data, const std::optional<BackupPlan>& plan);

private:
    void run(const BackupPlan& plan, const std::atomic<bool>& stop);
    void tidy(const BackupPlan& plan);

    const DataFolder& m_data;
    const Clock& m_clock;
    BackgroundTask m_task;
};

} // namespace kluis::server
