// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <limits>

struct sqlite3_vfs;

namespace kluis::test {

/// One thing SQLite asked of the disk that changes what is on it.
struct DiskOperation {
    enum class Kind {
        Create,
        Write,
        Truncate,
        Sync,
        Delete,
    };
    Kind kind;
    QByteArray file;      ///< name without folder
    qint64 offset = 0;    ///< of a write; the new size of a truncation
    QByteArray bytes;     ///< of a write
    bool durable = false; ///< a deletion that waited for the disk
};

/// A SQLite VFS over the system's files that writes down every change and can refuse one: full disk, I/O error,
/// half a write, or the process killed. Registered under name() while it lives. One at a time, one thread.
class RecordingVfs {
public:
    enum class Fault {
        Full,       ///< "no space left on device"
        IoError,    ///< "input/output error"
        ShortWrite, ///< half of the bytes, then "no space left"
        Kill,       ///< the process ends on the spot, as by SIGKILL
    };

    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    [[nodiscard]] static QByteArray name() { return QByteArrayLiteral("kluis-recording"); }
    [[nodiscard]] const QList<DiskOperation>& operations() const { return m_operations; }
    /// How many operations there were, failed ones among them.
    [[nodiscard]] qsizetype count() const { return m_count; }

    /// Lets operation number \p index (from 0) and the \p times - 1 after it fail.
    void failAt(qsizetype index, Fault fault, qsizetype times = 1);

    /// Notes \p operation. \returns SQLite's result for it: 0 to go on, else the fault.
    int admit(DiskOperation operation);
    /// Whether the next operation is a short write.
    [[nodiscard]] bool nextIsShort() const;

private:
    [[nodiscard]] bool failing() const { return m_count >= m_failFrom && m_count - m_failFrom < m_failTimes; }

    sqlite3_vfs* m_vfs;
    QByteArray m_name = name();
    QList<DiskOperation> m_operations;
    qsizetype m_count = 0;
    qsizetype m_failFrom = std::numeric_limits<qsizetype>::max();
    qsizetype m_failTimes = 0;
    Fault m_fault = Fault::Full;
};

} // namespace kluis::test
