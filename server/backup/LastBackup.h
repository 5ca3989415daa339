// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace kluis::server {

/// The data folder's note of the last backup that was made whole: the file `last-backup`. Any thread.
struct LastBackup {
    qint64 madeAt = 0;            ///< Unix milliseconds
    QString place;                ///< file or folder it went to
    std::optional<bool> isFolder; ///< nothing in notes of before this was kept

    /// Nothing where there was none, or the note can't be read.
    [[nodiscard]] static std::optional<LastBackup> of(const QString& folder);
    [[nodiscard]] Result<void> note(const QString& folder) const;
};

} // namespace kluis::server
