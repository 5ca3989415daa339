// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteController.h"

#include "app/vault/VaultReader.h"
#include "ui/engine/EngineThread.h"
#include "ui/palette/Palette.h"

#include <algorithm>
#include <utility>

namespace kluis::ui {

namespace {

constexpr qsizetype mostActions = 4; ///< beside what else was found

} // namespace

PaletteController::PaletteController(EngineThread& engine, QWidget& window, Actions actions, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window), m_makeActions(std::move(actions)),
      m_palette(new Palette(&window))
{
    connect(m_palette, &Palette::typed, this, &PaletteController::typed);
    // Not every desktop gives the keyboard back by itself. Where another window took it, it is left there.
    connect(m_palette, &Palette::finished, &window, [&window] { window.activateWindow(); });
    connect(m_palette, &Palette::chosen, this, &PaletteController::chosen);
    connect(&m_worker, &app::FinderWorker::answered, this, &PaletteController::answered);
    connect(&m_worker, &app::FinderWorker::failed, this,
            [this](const Error& error) { m_palette->showFailure(error.sentence()); });
}

void PaletteController::open(std::unique_ptr<app::VaultReader> reader)
{
    m_worker.open(std::move(reader));
}

void PaletteController::close()
{
    ++m_turn;
    m_worker.close();
    m_palette->reject();
    m_palette->forget();
    m_actions.clear();
    m_recent.clear();
}

void PaletteController::show()
{
    if (!m_worker.isOpen()) {
        return;
    }
    const quint64 turn = ++m_turn;
    m_isRecorded = false;
    m_actions = m_makeActions();
    m_palette->begin(&m_window);
    m_engine.run(
        this,
        [](app::Engine& engine) {
            auto recent = engine.recent();
            return recent ? recent->list() : Result<QStringList>(failure(recent));
        },
        [this, turn](const Result<QStringList>& keys) {
            if (turn == m_turn && keys) {
                m_recent = *keys;
                typed(m_palette->text());
            }
        });
}

void PaletteController::typed(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        app::FinderQuestion question;
        for (const QString& key : std::as_const(m_recent)) {
            if (const auto dossier = PaletteLine::dossierOf(key)) {
                question.dossiers.append(*dossier);
            }
        }
        showRecent({}, question.dossiers.isEmpty());
        m_worker.ask(question);
        return;
    }
    m_palette->setLines(PaletteLine::inOrder(text, actionLines(text), {}), false);
    if (m_isRecorded) {
        ask(text);
        return;
    }
    m_engine.run(
        this, [](app::Engine& engine) { return engine.recordSearch(); },
        [this, turn = m_turn](const Result<void>& recorded) {
            if (turn != m_turn) {
                return;
            }
            if (!recorded) {
                m_palette->showFailure(recorded.error().sentence());
                return;
            }
            m_isRecorded = true;
            if (!m_palette->text().trimmed().isEmpty()) {
                ask(m_palette->text());
            }
        });
}

void PaletteController::ask(const QString& text)
{
    app::FinderQuestion question;
    question.text = text;
    m_worker.ask(question);
}

QList<PaletteLine> PaletteController::actionLines(const QString& text) const
{
    QList<const PaletteAction*> actions = matchingActions(m_actions, text);
    // What was used last is meant more likely; the order among the rest stays.
    const auto place = [this](const PaletteAction* action) {
        const qsizetype at = m_recent.indexOf(action->id);
        return at < 0 ? m_recent.size() : at;
    };
    std::stable_sort(actions.begin(), actions.end(),
                     [&](const PaletteAction* a, const PaletteAction* b) { return place(a) < place(b); });
    QList<PaletteLine> lines;
    for (const PaletteAction* action : std::as_const(actions)) {
        if (text.isEmpty() || lines.size() < mostActions) {
            PaletteLine line = PaletteLine::of(*action);
            line.match = text.isEmpty() ? ActionMatch::Title : matchOf(*action, text);
            lines.append(line);
        }
    }
    return lines;
}

/// What was used last, and then everything that can be done.
void PaletteController::showRecent(const QList<app::FinderHit>& dossiers, bool isWhole)
{
    const QList<PaletteLine> actions = actionLines({});
    QList<PaletteLine> lines;
    const auto add = [&lines](const PaletteLine& line) { lines.append(line); };
    for (const QString& key : std::as_const(m_recent)) {
        const auto isKey = [&key](const PaletteLine& line) { return line.key == key; };
        std::for_each(actions.cbegin(), actions.cend(),
                      [&](const PaletteLine& line) { isKey(line) ? add(line) : void(); });
        for (const app::FinderHit& hit : dossiers) {
            const PaletteLine line = PaletteLine::of(hit, QLocale());
            isKey(line) ? add(line) : void();
        }
    }
    for (const PaletteLine& line : actions) {
        if (!m_recent.contains(line.key)) {
            lines.append(line);
        }
    }
    m_palette->setLines(lines, isWhole);
}

void PaletteController::answered(const QString& text, const QList<app::FinderHit>& hits)
{
    if (text != (m_palette->text().trimmed().isEmpty() ? QString() : m_palette->text()) || !m_palette->isVisible()) {
        return;
    }
    if (text.isEmpty()) {
        showRecent(hits, true);
        return;
    }
    QList<PaletteLine> lines;
    for (const app::FinderHit& hit : hits) {
        lines.append(PaletteLine::of(hit, QLocale()));
    }
    m_palette->setLines(PaletteLine::inOrder(text, actionLines(text), lines), true);
}

void PaletteController::chosen(const PaletteLine& line)
{
    m_engine.run(
        this,
        [key = line.key](app::Engine& engine) {
            auto recent = engine.recent();
            return recent ? recent->note(key) : Result<void>(failure(recent));
        },
        [](const Result<void>&) {}); // not remembered is no harm
    if (line.hit) {
        Q_EMIT dossierWanted(*line.hit);
        return;
    }
    const auto action = std::find_if(m_actions.cbegin(), m_actions.cend(),
                                     [&line](const PaletteAction& one) { return one.id == line.key; });
    if (action != m_actions.cend() && action->offered()) {
        const auto run = action->run; // it may close this palette's vault
        run();
    }
}

} // namespace kluis::ui
