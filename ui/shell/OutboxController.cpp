// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OutboxController.h"

#include "core/domain/FieldCatalogue.h"
#include "ui/engine/EngineThread.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/widgets/TimeText.h"

namespace kluis::ui {

namespace {

constexpr int mostShown = 200;
constexpr int mostFields = 3;

QString whatChanged(const app::UnsentChange& change)
{
    QStringList labels;
    for (const auto& id : change.fieldIds) {
        if (labels.size() == mostFields) {
            labels.append(QStringLiteral("…"));
            break;
        }
        const auto* field = domain::FieldCatalogue::find(id);
        labels.append(field != nullptr ? field->label(QLocale()) : id);
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

OutboxController::OutboxController(EngineThread& engine, OutboxScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    const auto loadIfSeen = [this] {
        if (m_screen.isVisible()) {
            load();
        }
    };
    connect(&screen, &OutboxScreen::shown, this, &OutboxController::load);
    connect(&engine, &EngineThread::syncFinished, this, loadIfSeen);
    connect(&engine, &EngineThread::syncFailed, this, loadIfSeen);
}

void OutboxController::close()
{
    m_screen.forget();
}

void OutboxController::load()
{
    if (m_loading || m_engine.status().locked) {
        return;
    }
    m_loading = true;
    m_engine.run(
        this, [](app::Engine& engine) { return engine.unsent(mostShown); },
        [this](const Result<QList<app::UnsentChange>>& changes) {
            m_loading = false;
            if (changes) {
                show(*changes);
            } else if (changes.error().code() != ErrorCode::Locked) {
                Q_EMIT failed(changes.error());
            }
        });
}

void OutboxController::show(const QList<app::UnsentChange>& changes)
{
    const auto& status = m_engine.status();
    if (status.locked) {
        return;
    }
    QList<OutboxLine> lines;
    for (const auto& change : changes) {
        lines.append({change.name, whatChanged(change),
                      TimeText::past(change.at, QDateTime::currentDateTime(), QLocale()), change.reason});
    }
    m_screen.setContent(status.outbox, status.refused, status.conflicts, lines);
}

} // namespace kluis::ui
