// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController about leaving: logging out, removing everything from this computer, and a window that
// goes for one in another language.
#include "ui/shell/AppController.h"

#include "app/office/OfficeDesk.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/engine/EngineThread.h"
#include "ui/login/LoginScreen.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/CrashController.h"
#include "ui/shell/DoorController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NetworkController.h"
#include "ui/shell/NoticeBoard.h"
#include "ui/shell/WorkPane.h"

#include <algorithm>

namespace kluis::ui {

void AppController::logout()
{
    m_engine.run(
        this,
        [](app::Engine& engine) {
            auto office = engine.office();
            const auto reports = office ? office->reports() : failure(office);
            const auto waits = [](const app::OwnReport& report) { return report.receivedAt == 0; };
            const quint64 told = reports ? quint64(std::count_if(reports->begin(), reports->end(), waits)) : 0;
            return engine.status().unsent() + told;
        },
        [this](quint64 waiting) {
            if (!m_open) {
                return;
            }
            if (waiting > 0) {
                m_notices->tellFailure(
                    Error(ErrorCode::Conflict,
                          tr("%n changes still wait for the server. Sync before you log out.", nullptr, int(waiting))),
                    tr("Sync now"), [this] { sync(); });
                return;
            }
            close();
            m_engine.run(
                this, [](app::Engine& engine) { return engine.logout(); },
                [this](const Result<void>& done) {
                    m_doors->showFirst();
                    m_window.showDoor(MainWindow::Door::Login);
                    if (!done) {
                        m_window.login()->showFailure(done.error().sentence());
                    }
                });
        });
}

void AppController::wipe()
{
    close();
    m_engine.run(
        this, [](app::Engine& engine) { return engine.wipe(); },
        [this](const Result<void>& done) { m_doors->showLeft(done ? QString() : done.error().sentence()); });
}

void AppController::takeLanguage(const QString& code)
{
    m_userSettings.setLanguage(code);
    if (!m_window.work()->dossier()->saveTyped()) {
        m_notices->tell(
            tr("Something you typed in a dossier is not saved yet, so the language stays for now. It changes when "
               "you choose it again, or the next time the program starts."));
        return;
    }
    Q_EMIT renewWanted();
}

void AppController::leave()
{
    if (m_open) {
        close();
    }
}

void AppController::resume()
{
    m_window.show();
    m_doors->showFirst();
    m_network->begin();
    m_crash->tell();
    if (!m_engine.status().locked) {
        opened({});
        m_window.go(MainWindow::Place::Settings);
        m_window.settings()->focusLanguage();
    }
}

} // namespace kluis::ui
