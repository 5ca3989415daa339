// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowKeeper.h"

#include "app/settings/Translators.h"
#include "app/settings/UserSettings.h"
#include "app/settings/WindowLanguage.h"
#include "ui/shell/AppController.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

#include <utility>

namespace kluis::ui {

WindowKeeper::WindowKeeper(EngineThread& engine, StartOptions options) : m_engine(engine), m_options(std::move(options))
{
    make(m_options.language.isEmpty() ? app::UserSettings(m_options.profile).language()
                                      : app::WindowLanguage::locale(m_options.language));
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::make(const QLocale& language)
{
    m_translators = std::make_unique<app::Translators>(language);
    m_window = std::make_unique<MainWindow>();
    m_controller = std::make_unique<AppController>(m_engine, *m_window, m_options);
    // Later: it is said from within the window that goes.
    connect(m_controller.get(), &AppController::renewWanted, this, &WindowKeeper::renew, Qt::QueuedConnection);
}

void WindowKeeper::start()
{
    Q_EMIT made(m_window.get());
    m_controller->start();
}

void WindowKeeper::renew()
{
    m_controller->leave();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // for a moment there is none
    const bool wasFull = m_window->isMaximized() || m_window->isFullScreen();
    m_controller.reset();
    m_window.reset();
    m_translators.reset(); // before the next: each takes itself out of the program
    make(app::UserSettings(m_options.profile).language());
    Q_EMIT made(m_window.get());
    m_controller->resume();
    if (wasFull) {
        m_window->showMaximized();
    }
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace kluis::ui
