// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/StartOptions.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace kluis::app {
class Translators;
}

namespace kluis::ui {

class AppController;
class EngineThread;
class MainWindow;

/// The window and its controller in the language of the moment. When the person chooses another, both are made anew over the
/// same engine: the vault stays open, and what was being typed is saved first. Window's thread.
class WindowKeeper : public QObject {
    Q_OBJECT

public:
    /// \p engine outlives it.
    WindowKeeper(EngineThread& engine, StartOptions options);
    ~WindowKeeper() override;

    void start();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] AppController& controller() { return *m_controller; }

Q_SIGNALS:
    /// There is a window, the first or another one.
    void made(kluis::ui::MainWindow* window);

private:
    void make(const QLocale& language);
    void renew();

    EngineThread& m_engine;
    StartOptions m_options;
    std::unique_ptr<app::Translators> m_translators;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AppController> m_controller;
};

} // namespace kluis::ui
