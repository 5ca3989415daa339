// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DoorController.h"

#include "app/settings/ManagedSettings.h"
#include "ui/engine/EngineThread.h"
#include "ui/login/ApprovalDialog.h"
#include "ui/login/EnrolScreen.h"
#include "ui/login/LoginScreen.h"
#include "ui/login/RecoverDialog.h"
#include "ui/login/UnlockScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusText.h"

#include <QDateTime>

namespace kluis::ui {

DoorController::DoorController(EngineThread& engine, MainWindow& window, const StartOptions& options, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window), m_options(options)
{
    using Door = MainWindow::Door;
    auto* login = m_window.login();
    auto* unlock = m_window.unlock();
    auto* enrol = m_window.enrol();
    connect(login, &LoginScreen::submitted, this, &DoorController::login);
    connect(login, &LoginScreen::enrolWanted, this, [this] { m_window.showDoor(Door::Enrol); });
    connect(login, &LoginScreen::unlockWanted, this, [this] { m_window.showDoor(Door::Unlock); });
    connect(login, &LoginScreen::recoverWanted, this, &DoorController::recover);
    connect(unlock, &UnlockScreen::submitted, this, &DoorController::unlock);
    connect(unlock, &UnlockScreen::loginWanted, this, [this] { m_window.showDoor(Door::Login); });
    connect(enrol, &EnrolScreen::enrolWanted, this, &DoorController::enrol);
    connect(enrol, &EnrolScreen::confirmWanted, this, &DoorController::confirmEnrolment);
    connect(enrol, &EnrolScreen::loginWanted, this, [this] { m_window.showDoor(Door::Login); });
}

DoorController::~DoorController()
{
    *m_givenUp = true; // the engine's thread must not wait for a window that is gone
}

DoorController::Way DoorController::way() const
{
    const app::ManagedSettings managed(m_options.profile);
    if (managed.isManaged(app::PolicyId::ServerUrl)) {
        return {managed.value(app::PolicyId::ServerUrl).text, true};
    }
    const QString& known = m_engine.status().server;
    return {known.isEmpty() ? m_options.server : known, false};
}

/// What the organisation fixed is not sent, as the session puts it in: a screen or a shortcut may know an older one, and
/// whoever looks at it could do nothing about the refusal.
template <typename Input> void DoorController::address(Input& input) const
{
    const app::ManagedSettings managed(m_options.profile);
    if (managed.isManaged(app::PolicyId::ServerUrl)) {
        input.server.clear();
    }
    input.caFile = managed.isManaged(app::PolicyId::CaFile) ? QString() : m_options.caFile;
}

void DoorController::showFirst()
{
    const auto& status = m_engine.status();
    m_window.setEnabled(true);
    m_window.setEnvironment(status.environment);
    const bool known = !status.login.isEmpty();
    const auto [server, isFixed] = way();
    m_window.login()->prefill(server, known ? status.login : m_options.login, known);
    m_window.login()->setServerFixed(known || isFixed);
    m_window.enrol()->setServerFixed(isFixed);
    m_window.enrol()->prefill(server, m_options.login);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(status.offlineUntil);
    const bool offline = status.offlineUntil > 0 && until > QDateTime::currentDateTime();
    m_window.unlock()->describe(status.login, offline ? until : QDateTime());
    m_window.login()->setUnlockOffered(offline);
    m_window.showDoor(offline ? MainWindow::Door::Unlock : MainWindow::Door::Login);
}

void DoorController::showLogin()
{
    m_window.showDoor(MainWindow::Door::Login);
}

void DoorController::showRepair(const QString& sentence)
{
    m_window.showDoor(MainWindow::Door::Login);
    m_window.login()->offerRepair();
    m_window.login()->showFailure(sentence);
    m_window.login()->focusFirst();
}

void DoorController::showLeft(const QString& failure)
{
    showFirst();
    showLogin();
    if (failure.isEmpty()) {
        m_window.login()->showNotice(tr("Everything of this profile was removed from this computer."));
    } else {
        m_window.login()->showFailure(failure);
    }
}

void DoorController::giveUpApproval()
{
    *m_givenUp = true;
}

/// Called in the engine's thread, which outlives this object.
app::ApprovalHandler DoorController::approvalHandler()
{
    *m_givenUp = false;
    const QPointer<DoorController> guard(this);
    return [guard, engine = &m_engine, givenUp = m_givenUp,
            said = std::optional<QString>()](const app::ApprovalProgress& progress) mutable {
        if (said != progress.number && !*givenUp) {
            said = progress.number;
            QMetaObject::invokeMethod(
                engine,
                [guard, progress] {
                    if (guard) {
                        guard->showApproval(progress);
                    }
                },
                Qt::QueuedConnection);
        }
        return !*givenUp;
    };
}

void DoorController::showApproval(const app::ApprovalProgress& progress)
{
    if (*m_givenUp) {
        return;
    }
    if (!m_approval) {
        m_approval = new ApprovalDialog(&m_window);
        m_approval->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_approval, &QDialog::rejected, this, &DoorController::giveUpApproval);
        m_approval->open();
    }
    m_approval->setProgress(progress);
}

void DoorController::login()
{
    auto* screen = m_window.login();
    const bool wantsApproval = screen->wantsApproval();
    app::LoginInput input = screen->takeInput();
    address(input);
    if (!m_engine.status().login.isEmpty()) {
        input.server.clear(); // nobody typed it: the profile knows its own, and a policy that stood there may be gone
    }
    if (wantsApproval) {
        input.approval = approvalHandler();
    }
    screen->setBusy(true, tr("Logging in…"));
    m_engine.run(
        this, [input = std::move(input)](app::Engine& engine) { return engine.login(input); },
        [this, screen](const Result<app::LoginOutcome>& outcome) {
            screen->setBusy(false);
            if (m_approval) {
                m_approval->accept();
            }
            if (!outcome && app::Engine::isWiped(outcome.error())) {
                showLeft(outcome.error().sentence());
                return;
            }
            if (!outcome && app::Engine::isVaultDamaged(outcome.error())) {
                showRepair(outcome.error().sentence());
                return;
            }
            if (!outcome) {
                screen->showFailure(outcome.error().sentence());
                screen->focusFirst();
                return;
            }
            screen->forget();
            Q_EMIT opened(*outcome);
        });
}

void DoorController::recover()
{
    const auto& status = m_engine.status();
    const auto [server, isFixed] = way();
    auto* dialog =
        new RecoverDialog(server, status.login.isEmpty() ? m_options.login : status.login, status.hasVault, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServerFixed(isFixed);
    connect(dialog, &RecoverDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        app::RecoverInput input = dialog->takeInput();
        address(input);
        const QPointer<RecoverDialog> open(dialog);
        m_engine.run(
            this, [input = std::move(input)](app::Engine& engine) { return engine.recoverAccount(input); },
            [this, open](const Result<void>& done) {
                if (done) {
                    showFirst();
                    m_window.showDoor(MainWindow::Door::Login);
                    m_window.login()->showNotice(
                        tr("The new password holds and your keys are kept. Log in with the next code."));
                    if (open) {
                        open->accept();
                    }
                } else if (open) {
                    open->setBusy(false);
                    open->showFailure(done.error().sentence());
                }
            });
    });
    dialog->open();
}

void DoorController::unlock()
{
    auto* screen = m_window.unlock();
    screen->setBusy(true, tr("Unlocking…"));
    m_engine.run(
        this,
        [password = screen->takePassword(), code = screen->takeCode()](app::Engine& engine) {
            return engine.unlock(password, code);
        },
        [this, screen](const Result<void>& done) {
            screen->setBusy(false);
            if (!done && app::Engine::isVaultDamaged(done.error())) {
                showRepair(done.error().sentence());
                return;
            }
            if (!done) {
                screen->showFailure(done.error().sentence());
                screen->focusFirst();
                return;
            }
            screen->clearMessage();
            Q_EMIT opened({});
        });
}

void DoorController::enrol()
{
    auto* screen = m_window.enrol();
    app::EnrolInput input = screen->input();
    address(input);
    screen->setBusy(true, tr("Making your keys…"));
    m_engine.run(
        this, [input = std::move(input)](app::Engine& engine) { return engine.enrol(input); },
        [screen](const Result<app::EnrolOutcome>& outcome) {
            screen->setBusy(false);
            if (outcome) {
                screen->setOutcome(*outcome);
            } else {
                screen->showFailure(outcome.error().sentence());
            }
        });
}

void DoorController::confirmEnrolment()
{
    auto* screen = m_window.enrol();
    app::LoginInput input = screen->confirmation();
    address(input);
    screen->setBusy(true, tr("Logging in…"));
    m_engine.run(
        this, [input = std::move(input)](app::Engine& engine) { return engine.login(input); },
        [this, screen](const Result<app::LoginOutcome>& outcome) {
            screen->setBusy(false);
            if (!outcome) {
                screen->confirmationFailed(outcome.error().sentence());
                return;
            }
            screen->forget();
            Q_EMIT opened(*outcome);
        });
}

} // namespace kluis::ui
