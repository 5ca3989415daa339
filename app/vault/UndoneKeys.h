// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"

namespace kluis::app {

/// A content key made for an edit that comes to nothing must not seal the next one: only the vault's keys count. Lives as
/// long as the edit's transaction; the engine's thread.
class UndoneKeys {
public:
    UndoneKeys(MedicalKeys& keys, const DossierId& dossier) : m_keys(keys), m_dossier(dossier) {}
    ~UndoneKeys()
    {
        if (!m_kept) {
            m_keys.forgetDossier(m_dossier);
        }
    }
    Q_DISABLE_COPY_MOVE(UndoneKeys)
    void keep() { m_kept = true; }

private:
    MedicalKeys& m_keys;
    DossierId m_dossier;
    bool m_kept = false;
};

} // namespace kluis::app
