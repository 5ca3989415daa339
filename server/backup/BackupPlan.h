// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// When a serving server backs itself up, where to, and how long backups are kept: the file `backup-plan` of the data
/// folder. Value type, any thread.
struct BackupPlan {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupPlan)

public:
    QString to; ///< folder of backups, absolute
    int everyHours = 6;
    int hourly = 24; ///< the last one of so many hours that have one is kept; of days, of weeks, of months
    int daily = 14;
    int weekly = 8;
    int monthly = 12;

    /// Nothing where there is no plan. Malformed, Storage.
    [[nodiscard]] static Result<std::optional<BackupPlan>> of(const QString& folder);
    [[nodiscard]] Result<void> save(const QString& folder) const;
    [[nodiscard]] static Result<void> remove(const QString& folder);

    [[nodiscard]] QByteArray encode() const;
    /// Malformed for anything outside 1 to 720 hours, or 0 to 1000 kept.
    [[nodiscard]] static Result<BackupPlan> decode(const QByteArray& text);

    /// Which of the backups made at \p times (Unix milliseconds, ascending) are not kept any more. The newest always is.
    /// Hours, days, weeks from Monday and months are those of UTC.
    [[nodiscard]] QList<qsizetype> expired(const QList<qint64>& times) const;
};

} // namespace kluis::server
