// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/MachineClock.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// Takes an ended lease out of the keychain though nobody starts the program (SECURITY B3): what is left then opens
/// with the server only. Needs no password and does not disturb a program that runs with the same folder. Run by the
/// operating system's scheduler as `kluis sweep`.
class LeaseSweep {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::LeaseSweep)

public:
    enum class Outcome {
        Nothing, ///< no account here, or no lease
        Kept,    ///< the lease has not ended
        Removed,
    };
    /// The errors of Profile::load, except NotFound, and of SecretStore.
    [[nodiscard]] static Result<Outcome> run(const QString& folder, const Clock& clock, const MachineClock& machine);

    LeaseSweep() = delete;
};

} // namespace kluis::app
