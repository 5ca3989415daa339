// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// Moments as people say them. Local time; any thread.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::TimeText)

public:
    /// "today 10:42", "tomorrow 10:42", "Thu 10:42" within a week, else with the date.
    [[nodiscard]] static QString moment(const QDateTime& moment, const QDateTime& now, const QLocale& locale);
    /// Of milliseconds since 1970 UTC: "today 10:42", "2 Sep 2026 10:42".
    [[nodiscard]] static QString past(qint64 millis, const QDateTime& now, const QLocale& locale);

    TimeText() = delete;
};

} // namespace kluis::ui
