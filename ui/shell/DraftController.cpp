// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DraftController.h"

#include "app/engine/DraftInput.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/engine/EngineThread.h"

namespace kluis::ui {

DraftController::DraftController(EngineThread& engine, DossierScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &DossierScreen::draftWanted, this, &DraftController::run);
}

void DraftController::run(const DossierId& dossier, const app::DraftInput& input)
{
    m_engine.run(
        this, [dossier, input](app::Engine& engine) { return engine.draft(dossier, input); },
        [this, dossier, field = input.field](const Result<void>& done) {
            const bool isShown = m_screen.endDraft(dossier, field, done ? QString() : done.error().sentence());
            if (done) {
                Q_EMIT changed();
            } else if (!isShown) {
                Q_EMIT failed(done.error());
            }
        });
}

} // namespace kluis::ui
