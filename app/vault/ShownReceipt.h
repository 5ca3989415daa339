// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace kluis::app {

/// Proof that "medical content of this dossier was shown" stands in the audit queue, on the disk. Only Vault makes
/// one, and medical content is read from a vault with one and not otherwise (SECURITY B4). Value type, any thread.
class ShownReceipt {
public:
    enum class Covers : quint8 {
        Everything,
        OwnNotes, ///< what the person sealed to nobody else: all that is left to somebody who is not to read the rest
    };

    [[nodiscard]] const DossierId& dossier() const { return m_dossier; }
    [[nodiscard]] Covers covers() const { return m_covers; }

private:
    friend class Vault;
    ShownReceipt(const DossierId& dossier, Covers covers) : m_dossier(dossier), m_covers(covers) {}

    DossierId m_dossier;
    Covers m_covers;
};

} // namespace kluis::app
