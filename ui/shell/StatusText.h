// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/engine/EngineStatus.h"
#include "app/engine/SyncReport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kluis::ui {

/// What the window's frame says, from the engine's status. Pure functions.
class StatusText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::StatusText)

public:
    /// "1,204 dossiers  ·  3 changes waiting  ·  offline until Thu 10:42".
    [[nodiscard]] static QString line(const app::EngineStatus& status, const QDateTime& now, const QLocale& locale);
    /// "Synced 10:42", "Not synced yet".
    [[nodiscard]] static QString synced(const app::EngineStatus& status, const QDateTime& now, const QLocale& locale);
    /// "Fetching: 3,400 of 12,000"; with the rate and the time left once they can be told.
    [[nodiscard]] static QString progress(const app::SyncProgress& progress, const QLocale& locale);
    /// 0..100, or -1 while the total is unknown.
    [[nodiscard]] static int percent(const app::SyncProgress& progress);
    /// The strip over the window: nothing for production.
    [[nodiscard]] static QString environment(const QString& environment);
    /// "Vermeer BV", or "3 employers".
    [[nodiscard]] static QString employers(const app::EngineStatus& status);
    /// The window's title: the program and the employer, never a person.
    [[nodiscard]] static QString windowTitle(const app::EngineStatus& status);

    /// What a login brought to light, most pressing first; empty when there is nothing.
    [[nodiscard]] static QString loginNotice(const app::LoginOutcome& outcome);

    StatusText() = delete;
};

} // namespace kluis::ui
