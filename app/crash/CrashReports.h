// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashReport.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace kluis::app {

/// The reports that CrashHandler left in a profile's folder `crashes`, each a file by time and process. They stay on this
/// computer: at most \ref most of them, none longer than \ref mostDays. What lies there is not trusted. Any thread.
class CrashReports {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::CrashReports)

public:
    static constexpr qsizetype most = 5;
    static constexpr int mostDays = 30;

    /// One file of a report's name.
    struct Entry {
        QString name;                      ///< 20261130T210925Z-1234; sorts by time
        std::optional<CrashReport> report; ///< nothing where it can't be read as one
    };

    explicit CrashReports(const QString& profileFolder);

    /// Takes away what is too old or too much. \p now: milliseconds since 1970.
    void tidy(qint64 now) const;
    /// The newest first.
    [[nodiscard]] QList<Entry> list() const;
    /// NotFound, Malformed.
    [[nodiscard]] Result<CrashReport> read(const QString& name) const;
    /// NotFound, Storage.
    [[nodiscard]] Result<void> remove(const QString& name) const;
    /// Takes away what can't be read. \returns how many there were.
    [[nodiscard]] int removeUnreadable() const;
    /// The folder too, as far as everything in it is ours.
    void removeAll() const;

private:
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString file(const QString& name) const;
    bool drop(const QString& name) const;
    [[nodiscard]] std::optional<CrashReport> parsed(const QString& name) const;

    QString m_folder;
};

} // namespace kluis::app
