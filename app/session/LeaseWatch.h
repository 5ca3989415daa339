// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/LeaseStore.h"
#include "app/session/ProfileContext.h"
#include "core/base/Result.h"

namespace kluis::app {

/// Watches over an open vault: whether it may still be used, by the last contact with the server or else by the lease,
/// and how long it was used. Writes down what the clocks showed, once a minute at most. The engine's thread.
class LeaseWatch {
public:
    /// How long a contact with the server counts: as long as an access token lives.
    static constexpr qint64 contactMs = 15LL * 60 * 1000;

    explicit LeaseWatch(ProfileContext& context) : m_context(context) {}

    /// The vault was opened under a lease of \p times; \p clock as it stands in the keychain.
    void begin(const LeaseTimes& times, const ClockMemory& clock);
    /// The server answered a signed request, so it agrees with this computer's clock: earlier doubts are over.
    void contact();
    /// Locked, with the reason, when the vault may not be used any more.
    [[nodiscard]] Result<void> allowed();
    /// Notes that the person is at work, in the keychain and in the profile.
    void touch();

private:
    [[nodiscard]] ClockReading now() const;
    [[nodiscard]] ClockReading observe();
    void write();

    ProfileContext& m_context;
    LeaseTimes m_times;
    ClockMemory m_clock;
    bool m_wasContact = false;
    qint64 m_contactAt = 0; ///< running clock
    qint64 m_writtenAt = 0; ///< the same
    bool m_writtenDoubt = false;
};

} // namespace kluis::app
