// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/RetentionMessages.h"

#include <QString>

namespace kluis::ui {

/// A destruction, with what the dossier is called where this vault knows it. Value type.
struct DestructionLine {
    protocol::DestructionReport report;
    QString person;     ///< "Jansen, Piet (1001)"; empty where the dossier is not here
    bool isOwn = false; ///< proposed by who looks at it

    [[nodiscard]] bool mayBeRefused() const
    {
        return report.state == protocol::DestructionState::Proposed && (report.mayAnswer || isOwn);
    }
};

} // namespace kluis::ui
