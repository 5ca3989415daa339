// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/OfficeValues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// What people read of the privacy office's records. Any thread.
class OfficeText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::OfficeText)

public:
    [[nodiscard]] static QString kind(app::OfficeKind kind);
    /// Until when something is to be done, or that nothing is: "by Thu 10:42", "late since …", "closed".
    [[nodiscard]] static QString state(const app::OfficeRecord& record, const QDateTime& now, const QLocale& locale);
    [[nodiscard]] static bool isLate(const app::OfficeRecord& record, const QDateTime& now);
    /// What is due within two weeks of \p now, in a sentence for Today; empty when nothing is.
    [[nodiscard]] static QString reminder(const QList<app::OfficeRecord>& records, const QDateTime& now,
                                          const QLocale& locale);

    OfficeText() = delete;
};

} // namespace kluis::ui
