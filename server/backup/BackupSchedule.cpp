// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupSchedule.h"

#include "server/EventLog.h"
#include "server/admin/BackupCommand.h"
#include "server/backup/BackupFolder.h"
#include "server/backup/LastBackup.h"
#include "server/backup/ServerBackupKey.h"

#include <algorithm>

namespace kluis::server {

namespace {

constexpr qint64 hourMillis = 60LL * 60 * 1000;

void report(const Error& error)
{
    // Another server of the same database is at it: then it is done.
    if (error.code() != ErrorCode::Busy && error.code() != ErrorCode::Cancelled) {
        EventLog::error("backup-failed", {{"code", qint64(error.code())}});
    }
}

} // namespace

qint64 BackupSchedule::lastGood(const DataFolder& data, const std::optional<BackupPlan>& plan)
{
    const auto noted = LastBackup::of(data.path());
    const auto kept = plan ? BackupFolder(plan->to).all() : QList<BackupFolder::Kept>();
    return std::max(noted ? noted->madeAt : 0, kept.isEmpty() ? 0 : kept.last().madeAt);
}

void BackupSchedule::look()
{
    const auto plan = BackupPlan::of(m_data.path());
    if (!plan) {
        report(plan.error());
        return;
    }
    if (!*plan || m_task.isRunning()) {
        return;
    }
    // By what lies in the folder alone: a backup somebody made elsewhere by hand is no reason to leave this one out.
    const auto kept = BackupFolder((*plan)->to).all();
    const qint64 since = m_clock.unixMillis() - (kept.isEmpty() ? 0 : kept.last().madeAt);
    if (since >= 0 && since < (*plan)->everyHours * hourMillis) {
        return;
    }
    m_task.begin([this, plan = **plan](const std::atomic<bool>& stop) { run(plan, stop); });
}

void BackupSchedule::run(const BackupPlan& plan, const std::atomic<bool>& stop)
{
    const auto key = ServerBackupKey::publicKey(m_data.path());
    if (!key || !*key) {
        EventLog::error("backup-failed", {{"code", qint64(ErrorCode::NotFound)}});
        return;
    }
    const auto made = BackupCommand::make(m_data, plan.to % u'/', **key, m_clock, false, &stop);
    if (!made) {
        report(made.error());
        return;
    }
    EventLog::info("backup-made", {{"bytes", made->bytesWritten},
                                   {"reused", made->bytesReused},
                                   {"unreadable", made->unreadable},
                                   {"millis", m_clock.unixMillis() - made->madeAt}});
    tidy(plan);
}

void BackupSchedule::tidy(const BackupPlan& plan)
{
    const BackupFolder folder(plan.to);
    const QList<BackupFolder::Kept> kept = folder.all();
    QList<qint64> times;
    for (const BackupFolder::Kept& backup : kept) {
        times.append(backup.madeAt);
    }
    QStringList old;
    for (const qsizetype index : plan.expired(times)) {
        old.append(kept.at(index).path);
    }
    const auto freed = old.isEmpty() ? Result<qint64>(0) : folder.remove(old);
    if (!freed) {
        report(freed.error());
    }
}

} // namespace kluis::server
