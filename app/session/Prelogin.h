// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "app/session/ServerDoor.h"
#include "core/base/Result.h"
#include "core/protocol/AccountMessages.h"

#include <QCoreApplication>

namespace kluis::app {

/// Asks the server what keys are derived with, and holds it to what it said before.
class Prelogin {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Prelogin)

public:
    /// Fills in the id, salt and parameters of a \p profile that has none yet. Untrusted when the server names others
    /// than before; InvalidArgument for parameters outside the accepted range; ServerDoor's errors.
    [[nodiscard]] static Result<protocol::PreloginResponse> ask(OpenDoor& door, Profile& profile);

    Prelogin() = delete;
};

} // namespace kluis::app
