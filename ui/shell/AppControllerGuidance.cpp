// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController about what is to be done.
#include "ui/shell/AppController.h"

#include "app/settings/ManagedSettings.h"
#include "app/settings/NetworkSettings.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/settings/NetworkPanel.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/ChangesController.h"
#include "ui/shell/DossierController.h"
#include "ui/shell/GuidanceController.h"
#include "ui/shell/KeepingController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NoticeBoard.h"
#include "ui/shell/OfficeController.h"
#include "ui/shell/PlanningController.h"
#include "ui/shell/WorkPane.h"

namespace kluis::ui {

void AppController::connectGuidance()
{
    const QString noticesName = QStringLiteral("notices");
    const auto tell = [this](const Error& error) { m_notices->tellFailure(error); };
    connect(m_guidance, &GuidanceController::failed, this, tell);
    connect(m_office, &OfficeController::failed, this, tell);
    connect(m_guidance, &GuidanceController::told, m_notices, &NoticeBoard::tell);
    connect(m_guidance, &GuidanceController::changed, this, &AppController::written);
    connect(m_guidance, &GuidanceController::counted, &m_window, &MainWindow::setTodayCount);
    connect(m_guidance, &GuidanceController::dossierWanted, m_changes, &ChangesController::dossierWanted);
    connect(m_dossiers, &DossierController::changed, m_guidance, &GuidanceController::refresh);
    const auto tellBehind = [this](const DossierId& dossier, const QString& sentence) {
        m_notices->warn(sentence, tr("Open"), [this, dossier] { Q_EMIT m_changes->dossierWanted(dossier); });
    };
    connect(m_dossiers, &DossierController::refusedBehind, this, tellBehind);
    connect(m_guidance, &GuidanceController::refusedBehind, this, tellBehind);
    connect(m_window.settings(), &SettingsScreen::noticesChosen, this, [this, noticesName](bool wanted) {
        if (const auto may = app::ManagedSettings(m_options.profile).mayChoose(app::PolicyId::Notices); !may) {
            m_notices->tellFailure(may.error());
            heedPolicies();
            return;
        }
        m_uiSettings.setValue(noticesName, wanted ? "1" : "0");
        m_guidance->setNotices(wanted);
    });
}

/// Policies come and go while the window stands open: what is shown as fixed is also what is heeded, from one reading.
void AppController::heedPolicies()
{
    const app::ManagedSettings managed(m_options.profile);
    auto* settings = m_window.settings();
    settings->network()->setProxy(app::NetworkSettings(m_options.profile).proxy());
    settings->setManaged(managed);
    m_guidance->setNotices(managed.number(app::PolicyId::Notices) == 1);
}

void AppController::connectPlanning()
{
    connect(m_planning, &PlanningController::failed, this,
            [this](const Error& error) { m_notices->tellFailure(error); });
    connect(m_planning, &PlanningController::told, m_notices, &NoticeBoard::tell);
    connect(m_planning, &PlanningController::changed, this, &AppController::written);
    connect(m_planning, &PlanningController::dossierWanted, m_changes, &ChangesController::dossierWanted);
    connect(m_changes, &ChangesController::changed, m_planning, &PlanningController::refresh);
    connect(m_window.work()->dossier(), &DossierScreen::planWanted, this,
            [this](const DossierId& dossier, const QString& name) {
                m_window.go(MainWindow::Place::Planning);
                m_planning->begin(dossier, name);
            });
}

/// What must be kept, and what is destroyed.
void AppController::connectKeeping()
{
    connect(m_keeping, &KeepingController::dossierWanted, m_changes, &ChangesController::dossierWanted);
    connect(m_keeping, &KeepingController::changed, this, &AppController::sync);
    connect(m_dossiers, &DossierController::changed, m_keeping, &KeepingController::refresh);
}

} // namespace kluis::ui
