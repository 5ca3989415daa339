// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::app {

/// Keeps the process's memory from others, as far as the operating system lets a program: no core dumps, no reading by
/// other programs of the same user, freed memory overwritten. Files that other people's code makes on the way, as printing
/// does of a whole page, are kept off the disk where the session has a folder in memory (Linux). A quota of disk space ends no process.
class ProcessHardening {
public:
    /// Call first thing in main(), before any thread. \returns false when something was refused: the program goes on.
    static bool apply();

    ProcessHardening() = delete;
};

} // namespace kluis::app
