// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OutboxController.h"

#include "ui/engine/EngineThread.h"
#include "ui/outbox/HandOnDialog.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/outbox/UnsentDetail.h"
#include "ui/widgets/SecretClipboard.h"

#include <QPointer>

#include <algorithm>

namespace kluis::ui {

namespace {

constexpr int mostShown = 200;

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
    connect(&screen, &OutboxScreen::textWanted, this, &OutboxController::readText);
    connect(screen.detail(), &UnsentDetail::copyWanted, this, &SecretClipboard::copy);
    connect(screen.detail(), &UnsentDetail::takeBackWanted, this,
            [this](const OpId& id) { act(id, &app::Engine::takeBack, tr("Removed.")); });
    connect(screen.detail(), &UnsentDetail::offerAgainWanted, this,
            [this](const OpId& id) { act(id, &app::Engine::offerAgain, tr("It waits for the server once more.")); });
    connect(screen.detail(), &UnsentDetail::rewriteWanted, this, &OutboxController::rewrite);
    connect(screen.detail(), &UnsentDetail::writingChanged, this, [this](bool writing) {
        if (!writing) {
            load();
        }
    });
    connect(screen.detail(), &UnsentDetail::handOnWanted, this, &OutboxController::handOn);
    connect(&screen, &OutboxScreen::readWanted, this, &OutboxController::readHandedOn);
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
        lines.append(OutboxLine::of(change, QLocale(), QDateTime::currentDateTime()));
    }
    m_screen.setMayRead(status.kitConfirmed);
    // The list is newer than the status; where it is cut off the status knows how many there are.
    const bool isAll = changes.size() < mostShown;
    const auto refused = quint64(
        std::count_if(changes.begin(), changes.end(), [](const auto& change) { return !change.reason.isEmpty(); }));
    m_screen.setContent(isAll ? quint64(changes.size()) - refused : status.outbox, isAll ? refused : status.refused,
                        lines);
}

void OutboxController::readText(const OpId& id)
{
    m_engine.run(
        this, [id](app::Engine& engine) { return engine.unsentChange(id); },
        [this, id](const Result<app::UnsentChange>& change) {
            if (change && !m_engine.status().locked && m_screen.chosen() == id) {
                m_screen.detail()->setText(OutboxLine::of(*change, QLocale(), QDateTime::currentDateTime()).text);
            }
        });
}

void OutboxController::handOn()
{
    auto* dialog = new HandOnDialog(HandOnDialog::Kind::Write, m_screen.window());
    connect(dialog, &HandOnDialog::fileChosen, this, [this, open = QPointer(dialog)](const QString& file) {
        m_engine.run(
            this, [file](app::Engine& engine) { return engine.writeNotAccepted(file); },
            [open](const Result<int>& written) {
                if (open) {
                    written ? open->showDone(tr("Saved. Give the file to a lead, who can read what you wrote."))
                            : open->showFailure(written.error().sentence());
                }
            });
    });
    dialog->open();
}

void OutboxController::readHandedOn()
{
    auto* dialog = new HandOnDialog(HandOnDialog::Kind::Read, m_screen.window());
    connect(dialog, &HandOnDialog::fileChosen, this, [this, open = QPointer(dialog)](const QString& file) {
        m_engine.run(
            this, [file](app::Engine& engine) { return engine.readNotAccepted(file); },
            [this, open](const Result<QList<app::HandedOnChange>>& changes) {
                if (!open || m_engine.status().locked) {
                    return;
                }
                if (changes) {
                    open->setChanges(*changes);
                } else {
                    open->showFailure(changes.error().sentence());
                }
            });
    });
    dialog->open();
}

void OutboxController::rewrite(const OpId& id, const QString& text)
{
    m_engine.run(
        this, [id, text](app::Engine& engine) { return engine.rewrite(id, text); },
        [this](const Result<QString>& warning) {
            if (m_engine.status().locked) {
                return;
            }
            if (!warning) {
                m_screen.showFailure(warning.error().sentence()); // what was written stays, to save again or to copy
                return;
            }
            if (warning->isEmpty()) {
                m_screen.showDone(tr("Saved. It waits for the server."));
            } else {
                m_screen.showFailure(tr("Saved, but look once more:") + u' ' + *warning);
            }
            Q_EMIT changed();
            m_screen.detail()->endWriting();
        });
}

void OutboxController::act(const OpId& id, Result<void> (app::Engine::*wanted)(const OpId&), const QString& success)
{
    m_engine.run(
        this, [id, wanted](app::Engine& engine) { return (engine.*wanted)(id); },
        [this, success](const Result<void>& done) {
            if (m_engine.status().locked) {
                return;
            }
            if (done) {
                m_screen.showDone(success);
                Q_EMIT changed();
            } else {
                m_screen.showFailure(done.error().sentence());
            }
            load();
        });
}

} // namespace kluis::ui
