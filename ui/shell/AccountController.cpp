// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountController.h"

#include "ui/engine/EngineThread.h"
#include "ui/login/ConductDialog.h"
#include "ui/settings/AuthenticatorDialog.h"
#include "ui/settings/DevicesPanel.h"
#include "ui/settings/PasswordDialog.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/settings/VulnerabilityDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"

#include <QPointer>

namespace kluis::ui {

AccountController::AccountController(EngineThread& engine, MainWindow& window, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window)
{
    connect(m_window.settings(), &SettingsScreen::passwordWanted, this, &AccountController::changePassword);
    auto* devices = m_window.settings()->devices();
    connect(devices, &DevicesPanel::shown, this, &AccountController::loadDevices);
    connect(devices, &DevicesPanel::revokeWanted, this, [this](const QString& device) {
        changeDevice([device](app::Engine& client) { return client.revokeDevice(device); });
    });
    connect(devices, &DevicesPanel::wipeWanted, this, &AccountController::wipeDevice);
    connect(&m_engine, &EngineThread::syncFinished, this, &AccountController::loadNews);
    connect(devices, &DevicesPanel::nameWanted, this, [this](const QString& device, const QString& name) {
        changeDevice([device, name](app::Engine& client) { return client.nameDevice(device, name); });
    });
    connect(m_window.settings(), &SettingsScreen::authenticatorWanted, this, &AccountController::newAuthenticator);
    connect(m_window.bar(), &TopBar::vulnerabilityWanted, this, &AccountController::showSecurityContact);
}

void AccountController::showSecurityContact()
{
    auto* dialog = new VulnerabilityDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_engine.run(
        dialog, [](app::Engine& engine) { return engine.securityContact(); },
        [dialog](const Result<QString>& contact) {
            contact ? dialog->setContact(*contact) : dialog->showFailure(contact.error().sentence());
        });
}

void AccountController::showFingerprint()
{
    m_engine.run(
        this, [](app::Engine& engine) { return engine.fingerprint(); },
        [this](const Result<QString>& fingerprint) {
            if (fingerprint && !m_engine.status().locked) {
                m_window.settings()->setFingerprint(*fingerprint);
            }
        });
}

void AccountController::changePassword()
{
    auto* dialog = new PasswordDialog(m_engine.status().login, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        const QPointer<PasswordDialog> open(dialog);
        m_engine.run(
            this, [input = dialog->takeInput()](app::Engine& engine) { return engine.changePassword(input); },
            [this, open](const Result<void>& changed) {
                if (changed) {
                    if (open) {
                        open->accept();
                    }
                    Q_EMIT done(tr("The password is changed. Your other computers were logged out."));
                } else if (open) {
                    open->setBusy(false);
                    open->showFailure(changed.error().sentence());
                }
            });
    });
    dialog->open();
}

void AccountController::newAuthenticator()
{
    m_engine.run(
        this, [](app::Engine& engine) { return engine.newAuthenticator(); },
        [this](const Result<app::NewAuthenticator>& made) {
            if (!made) {
                Q_EMIT failed(made.error());
                return;
            }
            auto* dialog = new AuthenticatorDialog(*made, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void AccountController::loadDevices()
{
    m_engine.run(
        this, [](app::Engine& engine) { return engine.devices(); },
        [this](const Result<QList<app::OwnDevice>>& devices) {
            if (devices) {
                m_window.settings()->devices()->setDevices(*devices);
            } else if (devices.error().code() != ErrorCode::Locked) {
                Q_EMIT failed(devices.error());
            }
        });
}

void AccountController::changeDevice(std::function<Result<void>(app::Engine&)> change)
{
    m_engine.run(this, std::move(change), [this](const Result<void>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
        }
        loadDevices();
    });
}

void AccountController::wipeDevice(const QString& device)
{
    constexpr quint32 daySeconds = 24 * 3600; // as the question said
    m_engine.run(
        this, [device](app::Engine& engine) { return engine.orderWipe(device, {}, daySeconds); },
        [this](const Result<void>& ordered) {
            if (ordered) {
                Q_EMIT done(tr("Ordered. That computer is wiped at its next contact with the server."));
            } else {
                Q_EMIT failed(ordered.error());
            }
        });
}

/// Administrators whom nobody known here vouched for.
void AccountController::loadNews()
{
    m_engine.run(
        this,
        [](app::Engine& engine) -> Result<QStringList> {
            const QStringList news = engine.administratorNews();
            const auto seen = engine.administratorNewsSeen();
            return seen ? Result<QStringList>(news) : failure(seen);
        },
        [this](const Result<QStringList>& news) {
            if (news && !news->isEmpty()) {
                Q_EMIT done(news->join(u' '));
            }
        });
}

void AccountController::askForConduct(quint64 version, const QString& text, std::function<void()> then)
{
    auto* dialog = new ConductDialog(text, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, &AccountController::conductRefused);
    connect(dialog, &QDialog::accepted, this, [this, version, then = std::move(then)] {
        m_engine.run(
            this, [version](app::Engine& engine) { return engine.acceptConduct(version); },
            [this, then](const Result<void>& accepted) {
                if (accepted) {
                    then();
                } else {
                    Q_EMIT failed(accepted.error());
                }
            });
    });
    dialog->open();
}

} // namespace kluis::ui
