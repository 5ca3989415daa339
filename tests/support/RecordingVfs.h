// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DiskScript.h"

struct sqlite3_vfs;

namespace kluis::test {

/// A SQLite VFS over the system's files that writes down every change and can refuse one: full disk, I/O error,
/// half a write, or the process killed. Registered under name() while it lives. One at a time, one thread.
class RecordingVfs : public DiskScript {
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    [[nodiscard]] static QByteArray name() { return QByteArrayLiteral("kluis-recording"); }

    /// admit() in SQLite's numbers: 0 to go on, else the fault.
    int verdictOn(DiskOperation operation);

private:
    sqlite3_vfs* m_vfs;
    QByteArray m_name = name();
};

} // namespace kluis::test
