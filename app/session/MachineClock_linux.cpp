// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/MachineClock.h"

#include <QFile>

#include <ctime>

namespace kluis::app {

qint64 SystemMachineClock::bootMillis() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

qint64 SystemMachineClock::runningMillis() const
{
    // The kernel's own text: "seconds.hundredths idle".
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!uptime.open(QIODevice::ReadOnly)) {
        return bootMillis();
    }
    bool ok = false;
    const double seconds = uptime.readLine(64).split(' ').value(0).toDouble(&ok);
    return ok ? qint64(seconds * 1000) : bootMillis();
}

QByteArray SystemMachineClock::bootId() const
{
    // What fakes the wall clock for a whole process often gives the same for this one: no machine runs for that long.
    constexpr qint64 longestMs = 10LL * 365 * 24 * 60 * 60 * 1000;
    if (bootMillis() > longestMs) {
        return QByteArray(bootIdSize, '\0');
    }
    QFile id(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const QByteArray text = id.open(QIODevice::ReadOnly) ? id.readLine(64).trimmed() : QByteArray();
    const QByteArray bytes = QByteArray::fromHex(QByteArray(text).replace('-', ""));
    return bytes.size() == bootIdSize ? bytes : QByteArray(bootIdSize, '\0');
}

} // namespace kluis::app
