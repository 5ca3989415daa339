// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/MachineClock.h"

#include <QtEndian>

#include <windows.h>

namespace kluis::app {

qint64 SystemMachineClock::bootMillis() const
{
    return qint64(GetTickCount64()); // sleep included (learn.microsoft.com, Windows Time)
}

qint64 SystemMachineClock::runningMillis() const
{
    return bootMillis(); // which reads it from a page that the system shares with every process
}

QByteArray SystemMachineClock::bootId() const
{
    // The counter that Windows raises at each start; it has no identifier of its own.
    DWORD count = 0;
    DWORD size = sizeof count;
    RegGetValueW(HKEY_LOCAL_MACHINE,
                 L"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters",
                 L"BootId", RRF_RT_REG_DWORD, nullptr, &count, &size);
    QByteArray id(bootIdSize, '\0');
    qToBigEndian<quint32>(count, id.data() + bootIdSize - 4);
    return id;
}

} // namespace kluis::app
