// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApprovalController.h"

#include "ui/engine/EngineThread.h"
#include "ui/settings/ApproveDeviceDialog.h"
#include "ui/settings/DevicesPanel.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/MainWindow.h"

namespace kluis::ui {

ApprovalController::ApprovalController(EngineThread& engine, MainWindow& window, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window)
{
    connect(&m_engine, &EngineThread::syncFinished, this, &ApprovalController::look);
    connect(m_window.settings()->devices(), &DevicesPanel::approveWanted, this, &ApprovalController::show);
}

/// Whether there is news since the last look. Trouble with the server is the sync's to tell.
void ApprovalController::look()
{
    m_engine.run(
        this, [](app::Engine& engine) { return engine.waitingDevice(); },
        [this](const Waiting& device) {
            if (!device || !*device || m_dialog || (*device)->askedAt == m_told) {
                return;
            }
            m_told = (*device)->askedAt;
            Q_EMIT waits(tr("A new computer, “%1”, asks for your medical keys.").arg((*device)->name));
        });
}

void ApprovalController::show()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new ApproveDeviceDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ApproveDeviceDialog::lookWanted, this, &ApprovalController::load);
    connect(m_dialog, &ApproveDeviceDialog::answerWanted, this, &ApprovalController::answer);
    connect(m_dialog, &ApproveDeviceDialog::numberTyped, this, &ApprovalController::give);
    connect(m_dialog, &ApproveDeviceDialog::refuseWanted, this, &ApprovalController::refuse);
    m_dialog->open();
    load();
}

/// What the engine says of the request, shown in the dialog.
void ApprovalController::ask(std::function<Waiting(app::Engine&)> call)
{
    m_dialog->setBusy(true);
    m_engine.run(this, std::move(call), [dialog = m_dialog](const Waiting& device) {
        if (!dialog) {
            return;
        }
        dialog->setBusy(false);
        if (device) {
            dialog->setDevice(*device);
        } else {
            dialog->showEnded(device.error().sentence());
        }
    });
}

void ApprovalController::load()
{
    ask([](app::Engine& engine) { return engine.waitingDevice(); });
}

void ApprovalController::answer()
{
    ask([](app::Engine& engine) -> Waiting {
        auto device = engine.answerWaitingDevice();
        return device ? Waiting(std::move(*device)) : failure(device);
    });
}

void ApprovalController::give(const QString& number)
{
    m_dialog->setBusy(true);
    m_engine.run(
        this, [number](app::Engine& engine) { return engine.approveWaitingDevice(number); },
        [this, dialog = m_dialog](const Result<void>& given) {
            if (given) {
                Q_EMIT done(tr("Approved: the new computer has your medical keys now."));
            }
            if (!dialog) {
                return;
            }
            dialog->setBusy(false);
            if (given) {
                dialog->accept();
            } else if (given.error().code() == ErrorCode::NotConfirmed ||
                       given.error().code() == ErrorCode::InvalidArgument) {
                dialog->showFailure(given.error().sentence()); // the try was not spent
            } else {
                dialog->showEnded(given.error().sentence());
            }
        });
}

void ApprovalController::refuse()
{
    m_dialog->setBusy(true);
    m_engine.run(
        this, [](app::Engine& engine) { return engine.refuseWaitingDevice(); },
        [this, dialog = m_dialog](const Result<void>& refused) {
            if (dialog && refused) {
                dialog->accept();
            } else if (dialog) {
                dialog->setBusy(false);
                dialog->showEnded(refused.error().sentence());
            }
            if (refused) {
                Q_EMIT done(tr("Refused: the new computer gets nothing."));
            }
        });
}

} // namespace kluis::ui
