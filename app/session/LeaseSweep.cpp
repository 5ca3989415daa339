// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/LeaseSweep.h"

#include "app/session/KeychainStore.h"
#include "app/session/LeaseStore.h"
#include "app/session/Profile.h"

#include <QFile>

namespace kluis::app {

namespace {

/// An entry of another version, or none of ours: nothing opens with it any more either.
bool isUseless(const Error& error)
{
    return error.code() == ErrorCode::UnsupportedVersion || error.code() == ErrorCode::Corrupt;
}

} // namespace

Result<LeaseSweep::Outcome> LeaseSweep::run(const QString& folder, const Clock& clock, const MachineClock& machine)
{
    const auto profile = Profile::load(folder);
    if (!profile && profile.error().code() != ErrorCode::NotFound) {
        return failure(profile);
    }
    if (!profile || profile->secrets != Profile::Secrets::Keychain) {
        return Outcome::Nothing;
    }
    KeychainStore secrets(profile->id);
    LeaseStore store(secrets);
    auto held = store.read();
    if (!held && !isUseless(held.error())) {
        return held.error().code() == ErrorCode::Locked ? Result<Outcome>(Outcome::Nothing) : failure(held);
    }
    if (held) {
        const auto now = ClockReading::take(clock.unixMillis(), machine);
        const bool hadDoubt = held->clock.suspended;
        LeaseClock::observe(held->clock, now, false);
        if (!LeaseClock::isOver(held->clock, now, held->times)) {
            const auto kept = held->clock.suspended == hadDoubt ? Result<void>() : store.write(*held);
            return kept ? Result<Outcome>(Outcome::Kept) : failure(kept);
        }
    }
    if (auto forgotten = store.forget(); !forgotten) {
        return failure(forgotten);
    }
    QFile::remove(Profile::offlineCodesFile(folder)); // sealed, and worth nothing without the lease
    return Outcome::Removed;
}

} // namespace kluis::app
