// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/admin/DataFolder.h"
#include "server/audit/AlarmJudge.h"
#include "server/audit/CheckpointKeeper.h"
#include "server/audit/SilenceWatch.h"
#include "server/backup/BackupSchedule.h"
#include "server/scan/ScanSweep.h"

namespace kluis::server {

class Service;

/// What a serving process does beside answering: checkpoints and alarms of the audit log each minute; each ten minutes
/// what is over is forgotten, backups and scans begin where they are due. What fails is logged and tried again the next
/// time. One thread; everything given must outlive it.
class HouseKeeping {
public:
    HouseKeeping(const DataFolder& data, Service& service, const Clock& clock);

    /// Before the first client asks: after a restore it is to hear of that.
    void prepare();
    /// Once clients can ask, who need not wait for it.
    void begin();
    /// Each minute.
    void look();
    /// After the last client.
    void end() { watchAudit(); }

private:
    void keepCheckpoints();
    void watchAudit();
    void keepHouse();

    const DataFolder& m_data;
    Service& m_service;
    const Clock& m_clock;
    CheckpointKeeper m_checkpoints;
    SilenceWatch m_silence;
    AlarmJudge m_alarms;
    BackupSchedule m_backups;
    ScanSweep m_scans;
    int m_looks = 0;
};

} // namespace kluis::server
