// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConflictController.h"

#include "ui/changes/ConflictScreen.h"
#include "ui/engine/EngineThread.h"

#include <algorithm>

namespace kluis::ui {

namespace {

constexpr int mostListed = 1'000;

} // namespace

ConflictController::ConflictController(EngineThread& engine, ConflictScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &ConflictScreen::shown, this, &ConflictController::load);
    connect(&screen, &ConflictScreen::stepWanted, this, &ConflictController::step);
    connect(&screen, &ConflictScreen::keepMineWanted, this,
            [this] { decide({.keep = app::ConflictDecision::Keep::Mine}); });
    connect(&screen, &ConflictScreen::keepTheirsWanted, this,
            [this] { decide({.keep = app::ConflictDecision::Keep::Theirs}); });
    connect(&screen, &ConflictScreen::keepOtherWanted, this,
            [this](const QString& typed) { decide({.keep = app::ConflictDecision::Keep::Other, .value = typed}); });
}

void ConflictController::close()
{
    ++m_turn;
    m_heads.clear();
    m_dossier = {};
    m_field.clear();
    m_deciding = false;
    m_screen.forget();
}

void ConflictController::choose(const DossierId& dossier, const QString& fieldId)
{
    m_dossier = dossier;
    m_field = fieldId;
    refresh();
}

void ConflictController::refresh()
{
    if (m_screen.isVisible()) {
        load();
    }
}

qsizetype ConflictController::position(const DossierId& dossier, const QString& fieldId) const
{
    const auto found = std::find_if(m_heads.begin(), m_heads.end(), [&](const app::ConflictHead& head) {
        return head.dossier == dossier && head.fieldId == fieldId;
    });
    return found == m_heads.end() ? -1 : found - m_heads.begin();
}

void ConflictController::load()
{
    if (m_engine.status().locked) {
        return;
    }
    const quint64 turn = ++m_turn;
    m_engine.run(
        this, [](app::Engine& engine) { return engine.conflicts(mostListed); },
        [this, turn](const Result<QList<app::ConflictHead>>& heads) {
            if (turn == m_turn) {
                take(heads);
            }
        });
}

void ConflictController::take(const Result<QList<app::ConflictHead>>& heads)
{
    if (!heads) {
        Q_EMIT failed(heads.error());
        return;
    }
    // Where the one that was shown is gone, the next in its place follows.
    const qsizetype before = position(m_dossier, m_field);
    m_heads = *heads;
    if (m_heads.isEmpty()) {
        m_screen.setNone();
        return;
    }
    const qsizetype same = position(m_dossier, m_field);
    show(same >= 0 ? same : qBound<qsizetype>(0, before, m_heads.size() - 1));
}

void ConflictController::show(qsizetype at)
{
    m_dossier = m_heads[at].dossier;
    m_field = m_heads[at].fieldId;
    const auto& shown = m_screen.conflict();
    const bool isSame = shown && shown->dossier == m_dossier && shown->fieldId == m_field;
    const quint64 turn = ++m_turn;
    m_engine.run(
        this, [dossier = m_dossier, field = m_field](app::Engine& engine) { return engine.conflict(dossier, field); },
        [this, turn, at, isSame](const Result<app::ConflictView>& view) {
            if (turn != m_turn || !m_engine.status().role) {
                return;
            }
            if (!view) {
                if (!isSame) {
                    Q_EMIT failed(view.error());
                }
                return;
            }
            m_screen.setConflict(
                ConflictDescription::of(*view, *m_engine.status().role, QLocale(), QDateTime::currentDateTime()),
                int(at) + 1, int(m_heads.size()));
        });
}

void ConflictController::step(int by)
{
    if (!m_heads.isEmpty()) {
        const qsizetype at = position(m_dossier, m_field) + by;
        show((at + m_heads.size()) % m_heads.size());
    }
}

void ConflictController::decide(const app::ConflictDecision& decision)
{
    const auto& shown = m_screen.conflict();
    if (!shown || m_deciding) {
        return;
    }
    m_deciding = true;
    app::ConflictDecision seen = decision;
    seen.seenRevision = shown->seenRevision;
    m_engine.run(
        this,
        [dossier = shown->dossier, field = shown->fieldId, seen](app::Engine& engine) {
            return engine.decide(dossier, field, seen);
        },
        [this, keep = decision.keep](const Result<void>& done) {
            m_deciding = false;
            if (!m_screen.conflict()) {
                return; // locked meanwhile
            }
            if (!done) {
                m_screen.showFailure(done.error().sentence());
            } else {
                m_screen.showDone(keep == app::ConflictDecision::Keep::Theirs
                                      ? tr("The other value stands. Yours was let go.")
                                      : tr("Your decision stands here and is on its way. The other value stays in the "
                                           "field's history."));
                Q_EMIT changed();
            }
            load();
        });
}

} // namespace kluis::ui
