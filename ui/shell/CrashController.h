// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashReports.h"
#include "ui/settings/UiSettings.h"

#include <QObject>

namespace kluis::ui {

class MainWindow;

/// Says at the next start that the program ended unexpectedly, until the person looked at the report or closed the message. The
/// report is found in the menu afterwards, until it is deleted or a month old. Sends nothing. Window's thread.
class CrashController : public QObject {
    Q_OBJECT

public:
    CrashController(MainWindow& window, const QString& profileFolder, QObject* parent = nullptr);

    /// Looks whether there is anything to say. What can't be read as a report is taken away.
    void tell();

private:
    void look();
    void heard();
    void offer();

    MainWindow& m_window;
    app::CrashReports m_reports;
    UiSettings m_settings;
};

} // namespace kluis::ui
