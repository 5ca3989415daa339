// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace kluis::app {

/// Proof that "medical content of this dossier was shown" stands in the audit queue, on the disk. Only Vault makes
/// one, and medical content is read from a vault with one and not otherwise (SECURITY B4). Value type, any thread.
class ShownReceipt {
public:
    [[nodiscard]] const DossierId& dossier() const { return m_dossier; }

private:
    friend class Vault;
    explicit ShownReceipt(const DossierId& dossier) : m_dossier(dossier) {}

    DossierId m_dossier;
};

} // namespace kluis::app
