// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReleaseController.h"

#include "app/engine/ReleaseInput.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/engine/EngineThread.h"
#include "ui/shell/DraftController.h"

namespace kluis::ui {

ReleaseController::ReleaseController(EngineThread& engine, DossierScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &DossierScreen::releaseWanted, this,
            [this](const DossierId& dossier, const app::ReleaseInput& input) { run(Act::Release, dossier, input); });
    connect(&screen, &DossierScreen::withdrawalWanted, this,
            [this](const DossierId& dossier, const app::ReleaseInput& input) { run(Act::Withdraw, dossier, input); });
    auto* drafts = new DraftController(engine, screen, this);
    connect(drafts, &DraftController::changed, this, &ReleaseController::changed);
    connect(drafts, &DraftController::failed, this, &ReleaseController::failed);
}

void ReleaseController::run(Act act, const DossierId& dossier, const app::ReleaseInput& input)
{
    m_engine.run(
        this,
        [act, dossier, input](app::Engine& engine) {
            return act == Act::Release ? engine.release(dossier, input) : engine.withdrawRelease(dossier, input);
        },
        [this, dossier, field = input.fields.value(0)](const Result<void>& done) {
            const bool isShown = m_screen.endRelease(dossier, field, done ? QString() : done.error().sentence());
            if (done) {
                Q_EMIT changed();
            } else if (!isShown) {
                Q_EMIT failed(done.error());
            }
        });
}

} // namespace kluis::ui
