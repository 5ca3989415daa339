// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChangesController.h"

#include "ui/changes/ConflictScreen.h"
#include "ui/changes/NewsScreen.h"
#include "ui/engine/EngineThread.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/outbox/UnsentDetail.h"
#include "ui/shell/ChangesPane.h"
#include "ui/shell/ConflictController.h"
#include "ui/shell/NewsController.h"
#include "ui/shell/OutboxController.h"

#include <utility>

namespace kluis::ui {

ChangesController::ChangesController(EngineThread& engine, ChangesPane& pane, QObject* parent)
    : QObject(parent), m_pane(pane), m_outbox(new OutboxController(engine, *pane.outbox(), this)),
      m_conflicts(new ConflictController(engine, *pane.conflicts(), this)),
      m_news(new NewsController(engine, *pane.news(), this))
{
    connect(m_outbox, &OutboxController::failed, this, &ChangesController::failed);
    connect(m_outbox, &OutboxController::changed, this, &ChangesController::changed);
    connect(pane.outbox()->detail(), &UnsentDetail::dossierWanted, this, &ChangesController::dossierWanted);
    connect(m_conflicts, &ConflictController::failed, this, &ChangesController::failed);
    connect(m_conflicts, &ConflictController::changed, this, &ChangesController::changed);
    connect(pane.conflicts(), &ConflictScreen::dossierWanted, this, &ChangesController::dossierWanted);
    connect(m_news, &NewsController::failed, this, &ChangesController::failed);
    connect(pane.news(), &NewsScreen::dossierWanted, this, &ChangesController::dossierWanted);
    connect(&engine, &EngineThread::syncFinished, this, &ChangesController::refresh);
}

void ChangesController::close()
{
    m_outbox->close();
    m_conflicts->close();
    m_news->close();
    setStatus({});
    m_asked = 0;
    m_pane.go(ChangesPane::Part::Unsent);
}

void ChangesController::setStatus(const app::EngineStatus& status)
{
    m_pane.setCount(ChangesPane::Part::Unsent, status.outbox + status.refused);
    m_pane.setCount(ChangesPane::Part::Conflicts, status.conflicts);
    m_pane.setCount(ChangesPane::Part::News, status.news);
}

void ChangesController::showConflict(const DossierId& dossier, const QString& fieldId)
{
    m_conflicts->choose(dossier, fieldId);
    showConflicts();
}

void ChangesController::showConflicts()
{
    m_pane.go(ChangesPane::Part::Conflicts);
    Q_EMIT placeWanted();
}

void ChangesController::showUnsent()
{
    m_pane.go(ChangesPane::Part::Unsent);
    Q_EMIT placeWanted();
}

/// Nothing came and nothing went: what is shown stands, and looking at a medical value is not recorded once more.
void ChangesController::refresh(const app::SyncReport& report)
{
    const bool isAnotherCount = report.conflicts != std::exchange(m_asked, report.conflicts);
    if (report.pulled > 0 || report.pushed > 0 || isAnotherCount) {
        m_conflicts->refresh();
        m_news->refresh();
    }
}

} // namespace kluis::ui
