// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/MachineClock.h"

#include <array>

#include <mach/mach_time.h>
#include <sys/sysctl.h>
#include <uuid/uuid.h>

namespace kluis::app {

namespace {

qint64 continuousMillis()
{
    mach_timebase_info_data_t base{};
    mach_timebase_info(&base);
    return qint64(mach_continuous_time() / 1'000'000 * base.numer / base.denom); // sleep included
}

} // namespace

qint64 SystemMachineClock::bootMillis() const
{
    return continuousMillis();
}

qint64 SystemMachineClock::runningMillis() const
{
    return continuousMillis();
}

QByteArray SystemMachineClock::bootId() const
{
    std::array<char, 64> text{};
    std::size_t size = text.size() - 1;
    uuid_t id{};
    if (sysctlbyname("kern.bootsessionuuid", text.data(), &size, nullptr, 0) != 0 || uuid_parse(text.data(), id) != 0) {
        return QByteArray(bootIdSize, '\0');
    }
    return QByteArray(reinterpret_cast<const char*>(id), bootIdSize);
}

} // namespace kluis::app
