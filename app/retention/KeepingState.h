// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineStatus.h"
#include "app/retention/Keeping.h"

#include <QList>
#include <QString>

namespace kluis::app {

/// A destruction, with what the dossier is called where this vault knows it. Value type.
struct DestructionLine {
    protocol::DestructionReport report;
    QString person;         ///< "Jansen, Piet (1001)"; empty where the dossier is not here
    bool isOwn = false;     ///< proposed by who looks at it
    bool byRequest = false; ///< because the employee asked; else because the term is over

    [[nodiscard]] bool mayBeRefused() const
    {
        return report.state == protocol::DestructionState::Proposed && (report.mayAnswer || isOwn);
    }
};

/// A dossier that must not be destroyed, named likewise. Value type.
struct HoldLine {
    protocol::LegalHold hold;
    QString employer; ///< short name
    QString person;
};

/// What the server says about keeping: numbers for a privacy officer, destructions, newest first, and holds. Value type.
struct KeepingState {
    QList<protocol::RetentionCount> counts;
    QList<DestructionLine> destructions;
    QList<HoldLine> holds;

    /// Needs the server. \p status of the same engine. The engine's thread.
    [[nodiscard]] static Result<KeepingState> read(Keeping& keeping, const EngineStatus& status);
};

} // namespace kluis::app
