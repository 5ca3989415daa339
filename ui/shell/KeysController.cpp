// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysController.h"

#include "ui/engine/EngineThread.h"
#include "ui/medical/KeysPanel.h"

namespace kluis::ui {

KeysController::KeysController(EngineThread& engine, KeysPanel& panel, QObject* parent)
    : QObject(parent), m_engine(engine), m_panel(panel)
{
    connect(&panel, &KeysPanel::renewWanted, this, &KeysController::renew);
    connect(&panel, &KeysPanel::resealWanted, this, &KeysController::reseal);
    connect(&panel, &KeysPanel::recoveryWanted, this, &KeysController::recover);
    connect(&panel, &KeysPanel::stopWanted, &m_work, &LongWork::stop);
}

void KeysController::open()
{
    m_panel.setEmployers(m_engine.employers());
}

void KeysController::close()
{
    m_work.end();
    m_panel.forget();
}

app::ProgressHandler KeysController::begin()
{
    m_panel.setBusy(true);
    return m_work.begin(
        [this](const app::SyncProgress& progress) { m_panel.setProgress(progress.done, progress.total); });
}

template <typename Value> bool KeysController::end(const LongWork::Token& mine, const Result<Value>& done)
{
    if (!m_work.isCurrent(mine)) {
        return false; // locked meanwhile
    }
    m_panel.setBusy(false);
    if (!done) {
        m_panel.showFailure(done.error().sentence());
    }
    return done.has_value();
}

void KeysController::renew(const QString& employer)
{
    [[maybe_unused]] const auto progress = begin();
    m_engine.run(
        this, [employer](app::Engine& engine) { return engine.rotateKeys(employer); },
        [this, mine = m_work.token()](const Result<void>& done) {
            if (end(mine, done)) {
                m_panel.showSuccess(tr("The keys are new. Every member gets them at the next synchronisation."));
                Q_EMIT changed();
            }
        });
}

void KeysController::reseal(const QString& employer)
{
    const auto progress = begin();
    m_engine.run(
        this, [employer, progress](app::Engine& engine) { return engine.resealMedical(employer, progress); },
        [this, mine = m_work.token()](const Result<app::SyncReport>& done) {
            if (end(mine, done)) {
                m_panel.showSuccess(tr("Everything is sealed under the newest keys."));
            }
            Q_EMIT changed(); // also of one that was stopped half-way
        });
}

void KeysController::recover(const QStringList& shares, const QString& kitFile)
{
    [[maybe_unused]] const auto progress = begin();
    m_engine.run(
        this, [shares, kitFile](app::Engine& engine) { return engine.recoverTeam(shares, kitFile); },
        [this, kitFile, mine = m_work.token()](const Result<app::GenesisOutcome>& done) {
            if (end(mine, done)) {
                m_panel.forget();
                Q_EMIT recovered(kitFile);
                Q_EMIT changed();
            }
        });
}

} // namespace kluis::ui
