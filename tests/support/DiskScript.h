// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <limits>
#include <optional>

namespace kluis::test {

/// One thing a program asked of the disk that changes what is on it.
struct DiskOperation {
    enum class Kind {
        Create,
        Write,
        Truncate,
        Sync,
        Delete,
        Rename,
    };
    Kind kind;
    QByteArray
        file; ///< name below the folder that is watched; a folder's ends in a slash, its own is only that; #123 has none yet
    qint64 offset = 0;    ///< of a write; the new size of a truncation
    QByteArray bytes;     ///< of a write; the new name of a renaming
    bool durable = false; ///< of a deletion or sync: the names in the folder were waited for too
};

/// What was asked of a disk, and what is to go wrong with it. One thread at a time.
class DiskScript {
public:
    enum class Fault {
        Full,       ///< "no space left on device"
        IoError,    ///< "input/output error"
        ShortWrite, ///< half of the bytes, then "no space left"
        Kill,       ///< the process ends on the spot, as by SIGKILL
    };

    [[nodiscard]] const QList<DiskOperation>& operations() const { return m_operations; }
    /// How many operations there were, failed ones among them.
    [[nodiscard]] qsizetype count() const { return m_count; }

    /// Lets operation number \p index (from 0) and the \p times - 1 after it fail.
    void failAt(qsizetype index, Fault fault, qsizetype times = 1);

    /// Notes \p operation. \returns nothing to go on, else what it fails with.
    [[nodiscard]] std::optional<Fault> admit(DiskOperation operation);
    /// Whether the next operation, if it is a write, is a short one.
    [[nodiscard]] bool nextIsShort() const;

private:
    [[nodiscard]] bool failing() const { return m_count >= m_failFrom && m_count - m_failFrom < m_failTimes; }

    QList<DiskOperation> m_operations;
    qsizetype m_count = 0;
    qsizetype m_failFrom = std::numeric_limits<qsizetype>::max();
    qsizetype m_failTimes = 0;
    Fault m_fault = Fault::Full;
};

} // namespace kluis::test
