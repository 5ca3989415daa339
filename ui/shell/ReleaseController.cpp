// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReleaseController.h"

#include "app/engine/DraftInput.h"
#include "app/engine/ReleaseInput.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/engine/EngineThread.h"

namespace kluis::ui {

ReleaseController::ReleaseController(EngineThread& engine, DossierScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &DossierScreen::releaseWanted, this,
            [this](const DossierId& dossier, const app::ReleaseInput& input) { run(Act::Release, dossier, input); });
    connect(&screen, &DossierScreen::withdrawalWanted, this,
            [this](const DossierId& dossier, const app::ReleaseInput& input) { run(Act::Withdraw, dossier, input); });
    connect(&screen, &DossierScreen::draftWanted, this, &ReleaseController::draft);
}

void ReleaseController::run(Act act, const DossierId& dossier, const app::ReleaseInput& input)
{
    m_engine.run(
        this,
        [act, dossier, input](app::Engine& engine) {
            return act == Act::Release ? engine.release(dossier, input) : engine.withdrawRelease(dossier, input);
        },
        [this, dossier, field = input.fields.value(0)](const Result<void>& done) {
            tell(done, m_screen.endRelease(dossier, field, done ? QString() : done.error().sentence()));
        });
}

void ReleaseController::draft(const DossierId& dossier, const app::DraftInput& input)
{
    m_engine.run(
        this, [dossier, input](app::Engine& engine) { return engine.draft(dossier, input); },
        [this, dossier, field = input.field](const Result<void>& done) {
            tell(done, m_screen.endDraft(dossier, field, done ? QString() : done.error().sentence()));
        });
}

void ReleaseController::tell(const Result<void>& done, bool isShown)
{
    if (done) {
        Q_EMIT changed();
    } else if (!isShown) {
        Q_EMIT failed(done.error());
    }
}

} // namespace kluis::ui
