// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace kluis::app {

/// Where the synchroniser turns when a pull page tells of a longer medical log than MedicalKeys has verified: content
/// keys and signers of that page may stand in the new entries. The engine's thread.
class MedicalLogSource {
public:
    virtual ~MedicalLogSource() = default;
    /// Fetches and verifies what is new, and brings MedicalKeys up to date. Nothing to do for roles that are not
    /// medical. Errors: those of ApiClient; Conflict when the server shows another log than before, or stays with a
    /// shorter one: then stop, a person must look.
    [[nodiscard]] virtual Result<void> catchUp() = 0;
    /// How many entries the server had lost and got back from here since this was asked last.
    [[nodiscard]] virtual quint64 takeReturned() { return 0; }
};

} // namespace kluis::app
