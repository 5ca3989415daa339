// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController about what is around the program: the disk, the screen and who looks at it, the clipboard, what
// is on paper.
#include "ui/shell/AppController.h"

#include "app/session/DiskEncryption.h"
#include "app/settings/ManagedSettings.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/engine/EngineThread.h"
#include "ui/platform/ScreenCapture.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/CaptureGuard.h"
#include "ui/shell/CrashController.h"
#include "ui/shell/DossierController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NoticeBoard.h"
#include "ui/shell/PaperController.h"
#include "ui/shell/WorkPane.h"
#include "ui/widgets/CopyGuard.h"

namespace kluis::ui {

using app::DiskEncryption;

void AppController::connectSurroundings()
{
    m_crash = new CrashController(m_window, m_options.profile, this);
    connect(&m_engine, &EngineThread::opened, m_crash, &CrashController::tell);
    connect(m_paper, &PaperController::told, m_notices, &NoticeBoard::tell);
    connect(m_copying, &CopyGuard::refused, m_notices, &NoticeBoard::tell);
    connect(&m_engine, &EngineThread::syncFinished, m_paper, &PaperController::refresh);
    connect(&m_window, &MainWindow::besideWanted, this, &AppController::turnBeside);
}

/// Somebody sits down beside the person, or left.
void AppController::turnBeside()
{
    const bool hasDossier = m_window.place() == MainWindow::Place::Dossiers && m_window.work()->dossier()->dossier();
    if (!m_window.isBeside() && !hasDossier) {
        m_notices->tell(tr("Open the dossier that you want to show first."));
        return;
    }
    m_window.setBeside(!m_window.isBeside());
    if (!m_window.isBeside()) {
        m_dossiers->refresh(); // another may have been chosen meanwhile
    }
    m_window.focusPlace();
}

void AppController::openSurroundings(domain::Role role)
{
    const app::ManagedSettings managed(m_options.profile);
    const auto isOn = [&managed](app::PolicyId policy) { return managed.number(policy).value_or(1) == 1; };
    m_capture->setWanted(domain::isMedical(role) && isOn(app::PolicyId::CaptureProtection));
    m_copying->setForbidden(!isOn(app::PolicyId::CopyMedicalText));
    m_paper->refresh();
    tellOfDisk();
}

/// Asked in the engine's thread: the system may take its time. Warned of once, and again when it was in order meanwhile.
void AppController::tellOfDisk()
{
    m_engine.run(
        this, [folder = m_options.profile](app::Engine&) { return int(DiskEncryption::of(folder)); },
        [this](int found) {
            if (!m_open) {
                return;
            }
            const auto state = DiskEncryption::State(found);
            QStringList sentences{DiskEncryption::text(state)};
            if (!ScreenCapture::isOffered()) {
                sentences.append(tr("This system keeps no window out of screenshots and shared screens."));
            }
            m_window.settings()->setComputer(sentences);
            const QString name = QStringLiteral("diskTold");
            const QByteArray word = DiskEncryption::word(state).toLatin1();
            if (m_uiSettings.value(name) != word) {
                m_uiSettings.setValue(name, word);
                if (state == DiskEncryption::State::Open) {
                    m_notices->tell(DiskEncryption::text(state));
                }
            }
        });
}

} // namespace kluis::ui
