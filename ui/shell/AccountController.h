// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "core/base/Result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace kluis::ui {

class EngineThread;
class MainWindow;

/// Leads between the account's part of the settings and the engine. Window's thread.
class AccountController : public QObject {
    Q_OBJECT

public:
    AccountController(EngineThread& engine, MainWindow& window, QObject* parent = nullptr);

Q_SIGNALS:
    void done(const QString& sentence); ///< to be told to the person
    void failed(const kluis::Error& error);
    void conductRefused(); ///< nothing goes on then

public:
    /// The vault was opened: the settings show whose keys these are.
    void showFingerprint();
    /// A new secret for the authenticator, shown in a dialog.
    void newAuthenticator();

    /// Shows a code of conduct that waits, and accepts it in the person's name. \p then runs once it is accepted.
    void askForConduct(quint64 version, const QString& text, std::function<void()> then);

private:
    void changePassword();
    void showSecurityContact();
    void loadDevices();
    void loadNews();
    void wipeDevice(const QString& device);
    void changeDevice(std::function<Result<void>(app::Engine&)> change);

    EngineThread& m_engine;
    MainWindow& m_window;
};

} // namespace kluis::ui
