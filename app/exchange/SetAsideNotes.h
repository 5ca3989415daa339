// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/intake/ImportReport.h"

#include <QCoreApplication>

namespace kluis::app {

class Vault;

/// Keeps what an employer should not have passed on for the doctor, who says why he may have it: as notes of the medical
/// part that begin with that ground, sealed as every other medical note. Only for somebody of the medical group; an employer's client has no key to seal under
/// (docs/decisions/0094). Engine thread.
class SetAsideNotes {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::SetAsideNotes)

public:
    /// \p ground: not empty.
    SetAsideNotes(Vault& vault, QString ground) : m_vault(vault), m_ground(std::move(ground)) {}

    /// One note for all of it. \returns how many values are in it; 0 when there is such a note already. NotConfirmed when
    /// the medical part of this dossier is closed to this person; else the errors of Vault::addEntry().
    [[nodiscard]] Result<qint64> keep(const DossierId& dossier, const std::vector<intake::SetAside>& setAside);

private:
    Vault& m_vault;
    QString m_ground;
};

} // namespace kluis::app
