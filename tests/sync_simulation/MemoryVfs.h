// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_vfs;

namespace kluis::test {

class MemoryDisk;

/// The functions SQLite calls, over a MemoryDisk. Whoever asks registers it, and deletes it after taking it out again.
class MemoryVfs {
public:
    static constexpr char name[] = "kluis-memory";
    [[nodiscard]] static sqlite3_vfs* over(MemoryDisk& disk);

    MemoryVfs() = delete;
};

} // namespace kluis::test
