// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/LeaseWatch.h"

namespace kluis::app {

namespace {

constexpr qint64 writeEveryMs = 60'000;

} // namespace

ClockReading LeaseWatch::now() const
{
    return ClockReading::take(m_context.clock->unixMillis(), *m_context.machine);
}

ClockReading LeaseWatch::observe()
{
    const ClockReading reading = now();
    LeaseClock::observe(m_clock, reading, true);
    return reading;
}

void LeaseWatch::begin(const LeaseTimes& times, const ClockMemory& clock)
{
    m_times = times;
    m_clock = clock;
    m_wasContact = false;
    m_writtenAt = now().running;
    m_writtenDoubt = clock.suspended;
}

void LeaseWatch::contact()
{
    const ClockReading reading = observe();
    m_wasContact = true;
    m_contactAt = reading.running;
    if (m_clock.suspended) {
        const qint64 spent = m_clock.spent;
        m_clock = LeaseClock::begin(reading);
        m_clock.spent = spent;
    }
}

Result<void> LeaseWatch::allowed()
{
    const ClockReading reading = observe();
    if (m_wasContact && reading.running - m_contactAt < contactMs) {
        return {};
    }
    return LeaseClock::judge(m_clock, reading, m_times);
}

void LeaseWatch::touch()
{
    const ClockReading reading = observe();
    const bool isDoubtNew = m_clock.suspended != m_writtenDoubt;
    if (!m_context.profile || (!isDoubtNew && qAbs(reading.running - m_writtenAt) < writeEveryMs &&
                               qAbs(reading.wall - m_context.profile->lastActivity) < writeEveryMs)) {
        return;
    }
    m_writtenAt = reading.running;
    m_writtenDoubt = m_clock.suspended;
    write();
    Profile changed = *m_context.profile;
    ProfileContext::touch(changed, reading.wall);
    [[maybe_unused]] const auto kept = m_context.keep(changed); // at worst the person unlocks once more
}

void LeaseWatch::write()
{
    LeaseStore store(*m_context.secrets);
    if (auto held = store.read()) {
        held->clock = m_clock;
        [[maybe_unused]] const auto kept = store.write(*held); // without a lease there is nothing to watch over
    }
}

} // namespace kluis::app
