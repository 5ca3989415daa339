// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::ui {

/// Puts a fresh process of the same program in the place of this one, with the same arguments: the only way to be sure
/// that no copy of a text is left in its memory (SECURITY B3, hard lock). One file a platform.
class ProcessRenewal {
public:
    /// With this the event loop ends when a renewal is wanted; main() then calls renew(), once everything is closed.
    static constexpr int wanted = 75;

    /// Does not return on systems where a process can replace itself; elsewhere \returns true once the new one runs.
    /// False: it could not be done, and the program ends.
    static bool renew(char** arguments);

    ProcessRenewal() = delete;
};

} // namespace kluis::ui
