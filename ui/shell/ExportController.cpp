// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ExportController.h"

#include <utility>

namespace kluis::ui {

using app::Engine;
using app::ExportOutcome;

ExportController::ExportController(EngineThread& engine, QWidget& window, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window)
{
}

ExportController::~ExportController()
{
    stop();
}

void ExportController::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    ++m_turn;
    m_dialog = new ExportDialog(m_engine.employers(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::addressWanted, this, &ExportController::loadAddress);
    connect(m_dialog, &ExportDialog::exportWanted, this, &ExportController::write);
    connect(m_dialog, &ExportDialog::stopWanted, this, &ExportController::stop);
    connect(m_dialog, &QDialog::finished, this, &ExportController::stop);
    m_dialog->show();
    loadAddress();
}

void ExportController::close()
{
    stop();
    m_running.reset();
    ++m_turn;
    if (m_dialog) {
        // Not deleted here: this may be called out of the loop of something that stands over it. Not by reject(): that
        // would only ask it to stop.
        m_dialog->done(QDialog::Rejected);
        m_dialog.clear();
    }
}

void ExportController::tellCutShort()
{
    if (!m_cutShort.isEmpty()) {
        Q_EMIT told(std::exchange(m_cutShort, {}));
    }
}

void ExportController::stop()
{
    if (m_running) {
        m_engine.stopTransfer(m_running);
    }
}

void ExportController::loadAddress()
{
    m_engine.run(
        this,
        [employer = m_dialog->employer()](Engine& engine) {
            auto exchange = engine.exchange(employer);
            return exchange ? exchange->siviAddress() : Result<app::SiviEnvelope>(failure(exchange));
        },
        [this, turn = m_turn, employer = m_dialog->employer()](const Result<app::SiviEnvelope>& address) {
            if (address && m_dialog && turn == m_turn && m_dialog->employer() == employer) {
                m_dialog->setAddress(*address);
            }
        });
}

void ExportController::write()
{
    m_dialog->setBusy(true);
    m_running = m_engine.transfer(
        this,
        [this, turn = m_turn](const app::SyncProgress& progress) {
            if (m_dialog && turn == m_turn) {
                m_dialog->setProgress(progress.done, progress.total);
            }
        },
        [employer = m_dialog->employer(), input = m_dialog->input(), run = std::shared_ptr<app::DossierExport>()](
            Engine& engine, const app::ProgressHandler& progress) mutable -> Result<ExportOutcome> {
            auto exchange = engine.exchange(employer);
            if (!exchange) {
                return failure(exchange);
            }
            if (!run) {
                run = exchange->beginExport(input);
            }
            return exchange->goOn(*run, progress);
        },
        [this, turn = m_turn](const Result<ExportOutcome>& outcome) { ended(turn, outcome); });
}

void ExportController::ended(int turn, const Result<ExportOutcome>& outcome)
{
    if (turn == m_turn) {
        m_running.reset();
    }
    const bool isStopped = !outcome && outcome.error().code() == ErrorCode::Cancelled;
    if (!m_dialog || turn != m_turn) {
        m_cutShort = outcome ? tr("The export that ran when the program locked was finished: %n employee(s).", nullptr,
                                  int(outcome->written))
                             : tr("An export was stopped because the program locked. No file was written.");
    } else if (outcome) {
        m_dialog->showOutcome(*outcome);
    } else if (isStopped) {
        m_dialog->showStopped();
    } else {
        m_dialog->showFailure(outcome.error().sentence());
    }
}

} // namespace kluis::ui
