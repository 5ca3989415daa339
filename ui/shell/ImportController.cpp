// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportController.h"

#include "ui/engine/EngineThread.h"
#include "ui/exchange/ImportDialog.h"

#include <utility>

namespace kluis::ui {

using app::Engine;
using app::ImportInput;

ImportController::ImportController(EngineThread& engine, QWidget& window, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window)
{
}

ImportController::~ImportController()
{
    m_work.stop();
}

void ImportController::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    ++m_preview; // no answer to an earlier dialog
    m_dialog = new ImportDialog(m_engine.employers(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::previewWanted, this, &ImportController::preview);
    connect(m_dialog, &ImportDialog::checkWanted, this, [this] { import(true); });
    connect(m_dialog, &ImportDialog::importWanted, this, [this] { import(false); });
    connect(m_dialog, &ImportDialog::undoWanted, this, &ImportController::undo);
    connect(m_dialog, &ImportDialog::stopWanted, &m_work, &LongWork::stop);
    connect(m_dialog, &QDialog::finished, &m_work, &LongWork::stop);
    m_dialog->show();
}

void ImportController::close()
{
    m_work.end();
    ++m_preview;
    if (m_dialog) {
        // Not deleted here: this may be called out of the loop of something that stands over it. Not by reject(): that
        // would only ask it to stop.
        m_dialog->done(QDialog::Rejected);
        m_dialog.clear();
    }
}

void ImportController::tellCutShort()
{
    if (!m_cutShort.isEmpty()) {
        Q_EMIT told(std::exchange(m_cutShort, {}));
    }
}

void ImportController::preview()
{
    const int turn = ++m_preview;
    const ImportInput input = m_dialog->input(true);
    if (input.file.isEmpty()) {
        return;
    }
    m_engine.run(
        this,
        [input, employer = m_dialog->employer()](Engine& engine) {
            auto exchange = engine.exchange(employer);
            return exchange ? exchange->preview(input) : Result<app::ImportPreview>(failure(exchange));
        },
        [this, turn](const Result<app::ImportPreview>& preview) {
            if (!m_dialog || turn != m_preview) {
                return;
            }
            if (preview) {
                m_dialog->setPreview(*preview);
            } else {
                m_dialog->showFailure(preview.error().sentence());
            }
        });
}

app::ProgressHandler ImportController::begin()
{
    m_dialog->setBusy(true);
    return m_work.begin([this](const app::SyncProgress& progress) {
        if (m_dialog) {
            m_dialog->setProgress(progress.done);
        }
    });
}

void ImportController::import(bool dryRun)
{
    const auto progress = begin();
    m_engine.run(
        this,
        [input = m_dialog->input(dryRun), employer = m_dialog->employer(), keepAs = m_dialog->keepAs(),
         progress](Engine& engine) -> Result<app::ImportOutcome> {
            auto exchange = engine.exchange(employer);
            const bool isKept = exchange && !input.dryRun && !keepAs.isEmpty();
            const auto kept = isKept ? exchange->keepMapping(input, keepAs) : Result<void>();
            if (!exchange || !kept) {
                return exchange ? failure(kept) : failure(exchange);
            }
            return exchange->import(input, progress);
        },
        [this, dryRun, mine = m_work.token()](const Result<app::ImportOutcome>& outcome) {
            if (!dryRun && m_work.isCurrent(mine)) {
                Q_EMIT changed(); // also of one that was stopped half-way
            }
            if (!m_work.isCurrent(mine) && outcome && outcome->stopped && !dryRun) {
                m_cutShort =
                    tr("An import was stopped because the program locked: %1 added, %2 changed. Choose the same "
                       "file again to go on; what is there already stays as it is.")
                        .arg(outcome->created)
                        .arg(outcome->updated);
            }
            if (isOver(mine)) {
                return;
            }
            if (outcome) {
                m_dialog->showOutcome(*outcome);
            } else {
                m_dialog->showFailure(outcome.error().sentence());
            }
        });
}

void ImportController::undo(qint64 run)
{
    const auto progress = begin();
    m_engine.run(
        this, [run, progress](Engine& engine) { return engine.undoImport(run, progress); },
        [this, mine = m_work.token()](const Result<app::UndoOutcome>& outcome) {
            if (m_work.isCurrent(mine)) {
                Q_EMIT changed();
            }
            if (isOver(mine)) {
                return;
            }
            if (outcome) {
                m_dialog->showUndone(*outcome);
            } else {
                m_dialog->showFailure(outcome.error().sentence());
            }
        });
}

} // namespace kluis::ui
