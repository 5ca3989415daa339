// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DiskScript.h"

#include <QHash>
#include <QString>

namespace kluis::test {

/// What a disk holds when the power fails after the first so many operations: everything that was waited for, and
/// of the rest what the policy says. A name in a folder is waited for by itself, beside the content under it, as POSIX has
/// it. Value type.
class DiskImage {
public:
    enum class Unsynced {
        Dropped, ///< nothing the program did not wait for has arrived
        Kept,    ///< everything has
        Torn,    ///< of each 512-byte sector, name and truncation by itself: chance decides
    };

    /// \p seed chooses the sectors for Torn.
    [[nodiscard]] static DiskImage after(const QList<DiskOperation>& operations, qsizetype count, Unsynced policy,
                                         quint32 seed = 0);
    /// The operations that put what lies in \p folder now on a disk and wait for it.
    [[nodiscard]] static QList<DiskOperation> operationsOf(const QString& folder);

    /// Writes the files into the existing folder \p folder, mode 0600.
    void writeTo(const QString& folder) const;

private:
    QHash<QByteArray, QByteArray> m_files; ///< content by name; a missing key is a missing file
};

} // namespace kluis::test
