// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CrashController.h"

#include "ui/crash/CrashDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Banner.h"

namespace kluis::ui {

namespace {

const QString heardName = QStringLiteral("crashHeard"); // the newest report that the person knows of

} // namespace

CrashController::CrashController(MainWindow& window, const QString& profileFolder, QObject* parent)
    : QObject(parent), m_window(window), m_reports(profileFolder), m_settings(profileFolder)
{
    connect(m_window.crashBanner(), &Banner::actionTriggered, this, &CrashController::look);
    connect(m_window.crashBanner(), &Banner::closed, this, &CrashController::heard);
    connect(m_window.bar(), &TopBar::crashesWanted, this, &CrashController::look);
}

void CrashController::tell()
{
    const int unreadable = m_reports.removeUnreadable();
    const auto all = m_reports.list();
    offer();
    if (!all.isEmpty() && all.first().name.toLatin1() > m_settings.value(heardName)) {
        m_window.crashBanner()->showMessage(
            Banner::Kind::Information,
            tr("The program ended unexpectedly last time. What was entered and saved is kept. A small report without "
               "anybody's data was left on this computer; nothing was sent."),
            tr("Loo&k at the report…"));
    } else if (unreadable > 0) {
        m_window.crashBanner()->showMessage(Banner::Kind::Information,
                                            tr("The program ended unexpectedly last time. What was entered and saved "
                                               "is kept. The report of it can't be "
                                               "read, and was deleted."));
    }
}

void CrashController::look()
{
    heard();
    m_window.crashBanner()->clear();
    auto* dialog = new CrashDialog(m_reports, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CrashDialog::deleted, this, &CrashController::offer);
    dialog->open();
}

void CrashController::heard()
{
    if (const auto all = m_reports.list(); !all.isEmpty()) {
        m_settings.setValue(heardName, all.first().name.toLatin1());
    }
}

void CrashController::offer()
{
    m_window.bar()->setCrashesOffered(!m_reports.list().isEmpty());
}

} // namespace kluis::ui
