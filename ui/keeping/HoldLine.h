// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/RetentionMessages.h"

#include <QString>

namespace kluis::ui {

/// A dossier that must not be destroyed, with what it is called where this vault knows it. Value type.
struct HoldLine {
    protocol::LegalHold hold;
    QString employer; ///< short name
    QString person;   ///< "Jansen, Piet (1001)"; empty where the dossier is not here
};

} // namespace kluis::ui
