// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/WindowAtWork.h"
#include "tests/support/TestServer.h"

#include <memory>

namespace kluis::test {

/// Somebody of HR at the locked window, with one dossier that the server knows. Needs a keychain. Window's thread.
struct HrAtWork {
    /// What went wrong; empty once everything stands.
    [[nodiscard]] QString begin();
    void end();

    std::unique_ptr<TestServer> server;
    std::unique_ptr<Workplace> person;
    std::unique_ptr<WindowAtWork> at;
    DossierId dossier;
};

} // namespace kluis::test
