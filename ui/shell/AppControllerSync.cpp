// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController about synchronising: what the person is told of how it ended.
#include "ui/shell/AppController.h"

#include "app/engine/Engine.h"
#include "ui/dossiers/DossierList.h"
#include "ui/engine/EngineThread.h"
#include "ui/shell/ChangesController.h"
#include "ui/shell/DoorController.h"
#include "ui/shell/DossierController.h"
#include "ui/shell/GuidanceController.h"
#include "ui/shell/KeepingController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NoticeBoard.h"
#include "ui/shell/OfficeController.h"
#include "ui/shell/PlanningController.h"
#include "ui/shell/WorkPane.h"

namespace kluis::ui {

void AppController::sync()
{
    if (m_open) {
        m_engine.sync();
    }
}

void AppController::syncFinished(const app::SyncReport& report)
{
    if (!m_open) {
        return;
    }
    m_syncProblem = report.rewound || report.refused > 0 || !report.warnings.isEmpty();
    m_window.work()->list()->setSyncing(false);
    m_notices->reached();
    showFrame();
    if (report.pulled > 0 || report.pushed > 0 || report.refused > 0 || report.conflicts != m_conflictsTold) {
        m_window.work()->list()->refresh();
        m_dossiers->refresh();
    }
    if (report.pulled > 0) {
        m_keeping->refresh();
    }
    m_guidance->refresh(); // another day may have begun, too
    m_planning->refresh();
    m_office->refresh();
    if (report.rewound) {
        m_notices->tellFailure(
            Error(ErrorCode::Conflict,
                  tr("The server's past was changed, perhaps by restoring an old backup. Nothing here was "
                     "overwritten. Tell your administrator.")));
    } else if (!report.warnings.isEmpty()) {
        m_notices->tellFailure(Error(ErrorCode::Untrusted, report.warnings.join(u' ')));
    } else if (report.refused > 0) {
        m_notices->tellFailure(Error(ErrorCode::Conflict, tr("The server refused %n changes. They are kept here.",
                                                             nullptr, int(report.refused))),
                               tr("Show"), [this] { m_changes->showUnsent(); });
    } else if (report.conflicts > m_conflictsTold) {
        m_notices->warn(tr("Somebody else changed %n fields at the same time as you. Both values are kept.", nullptr,
                           int(report.conflicts)),
                        tr("Decide"), [this] { m_changes->showConflicts(); });
    }
    if (report.expiring > 0) {
        m_notices->tell(
            tr("%n refused changes that are not for you any more are removed in a week. Under Changes you can "
               "save them for a lead.",
               nullptr, int(report.expiring)));
    }
    m_conflictsTold = report.conflicts;
    for (const QString& note : report.notes) {
        m_notices->tell(note);
    }
}

/// Once for each version: it is not this person who brings it here.
void AppController::tellOfNewerProgram(const QString& newer)
{
    if (m_open && !newer.isEmpty() && newer != m_versionTold) {
        m_versionTold = newer;
        m_notices->tell(
            tr("There is version %1 of Dossierkluis; this is %2. Your administrator brings it to this computer.")
                .arg(newer, QCoreApplication::applicationVersion()));
    }
}

void AppController::syncFailed(const Error& error)
{
    if (!m_open) {
        return;
    }
    if (app::Engine::isWiped(error)) {
        close();
        m_doors->showLeft(error.sentence());
        return;
    }
    m_syncProblem = error.code() != ErrorCode::Cancelled;
    m_window.work()->list()->setSyncing(false);
    m_window.work()->list()->refresh();
    showFrame();
    switch (error.code()) {
    case ErrorCode::Cancelled:
    case ErrorCode::Locked:
        break;
    case ErrorCode::Unauthenticated:
        m_notices->tellFailure(error, tr("Log in"), [this] {
            lock();
            m_window.showDoor(MainWindow::Door::Login);
        });
        break;
    default:
        m_notices->tellFailure(error, tr("Try again"), [this] { sync(); });
    }
}

} // namespace kluis::ui
