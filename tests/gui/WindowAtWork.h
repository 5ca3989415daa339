// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Workplace.h"
#include "ui/engine/EngineThread.h"
#include "ui/shell/AppController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowKeeper.h"

#include <QWidget>

#include <memory>

namespace kluis::test {

/// The real window over the profile of somebody who enrolled by the engine: what the person did there is here, and the
/// other way round once one of the two has quit. Calls return false when what they wait for does not come within a minute.
class WindowAtWork {
public:
    /// Ends the person's engine: one profile, one program.
    explicit WindowAtWork(Workplace& person, const QString& language = QStringLiteral("en"));
    ~WindowAtWork();

    /// Password and code at the door.
    [[nodiscard]] bool unlock();
    /// Asks for a sync and waits for its end, whatever that is.
    [[nodiscard]] bool sync();
    [[nodiscard]] bool waitFor(const std::function<bool()>& done);
    [[nodiscard]] ui::MainWindow& window() { return m_keeper->window(); }
    [[nodiscard]] ui::AppController& controller() { return m_keeper->controller(); }
    [[nodiscard]] app::EngineStatus status() const { return m_engine->status(); }
    [[nodiscard]] bool isSyncing() const { return m_engine->isSyncing(); }
    /// The visible button of that object name, pressed by the keyboard; waits for it to come.
    [[nodiscard]] bool press(const QString& objectName);
    /// Keeps a picture of the window under that name (Gallery); the test fails where a text is cut off.
    void look(const char* name);
    template <typename T> [[nodiscard]] T* visible(const QString& objectName)
    {
        const auto all = window().findChildren<T*>(objectName);
        for (auto* widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    /// Shows that dossier as a click in the list does.
    [[nodiscard]] bool openDossier(const DossierId& dossier);

private:
    Workplace& m_person;
    std::unique_ptr<ui::EngineThread> m_engine;
    std::unique_ptr<ui::WindowKeeper> m_keeper;
};

} // namespace kluis::test
