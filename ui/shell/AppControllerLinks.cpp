// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController about links to dossiers, and about being started once more.
#include "ui/links/DossierLink.h"
#include "ui/shell/AppController.h"
#include "ui/shell/ChangesController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NoticeBoard.h"

#include <utility>

namespace kluis::ui {

void AppController::comeForward(const QString& link)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (!link.isEmpty()) {
        m_link = link;
        followLink();
    }
}

void AppController::followLink()
{
    if (!m_open || m_readerPending || m_link.isEmpty()) {
        return; // once the vault is open
    }
    const auto dossier = DossierLink::read(std::exchange(m_link, {}));
    if (!dossier) {
        m_notices->tell(tr("That link leads to no dossier: it is not whole, or not of this program."));
    } else if (!m_window.offers(MainWindow::Place::Dossiers)) {
        m_notices->tell(tr("That link leads to a dossier. Your role does not work on dossiers."));
    } else {
        Q_EMIT m_changes->dossierWanted(*dossier);
    }
}

} // namespace kluis::ui
