// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Translators.h"
#include "core/base/Clock.h"
#include "ui/engine/EngineThread.h"
#include "ui/shell/AppController.h"
#include "ui/shell/MainWindow.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

class QTabWidget;
class QTableView;

namespace kluis::test {

class Practice;

/// Somebody at a computer with the real window program, in its own profile folder: keys and clicks go in, pictures
/// come out. Calls return false when what they wait for does not come within a minute.
class Desk {
public:
    /// \p account: an entry of demo-accounts.json; empty for somebody who enrols. \p language nl or en.
    Desk(const Practice& practice, const QJsonObject& account, const QString& language);
    ~Desk();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] bool logIn();
    [[nodiscard]] bool unlock();
    [[nodiscard]] bool waitForWork();
    [[nodiscard]] bool waitForDossiers(int atLeast);
    /// Types into the filter and waits for the list.
    [[nodiscard]] bool filter(const QString& text);
    /// Chooses the row with the keyboard and waits for the dossier.
    [[nodiscard]] bool openRow(int row);
    /// The first row of that status, chosen; false when none is near the top.
    [[nodiscard]] bool openFirst(const QString& status);
    [[nodiscard]] bool openTab(const QString& name);
    [[nodiscard]] QStringList tabNames();
    /// Types a new value into a field of the open tab and leaves it.
    [[nodiscard]] bool fill(const QString& fieldId, const QString& text);
    [[nodiscard]] bool writeNote(const QString& text);
    /// Until nothing waits for the server any more.
    [[nodiscard]] bool waitUntilSent();
    [[nodiscard]] app::EngineStatus status() const { return m_engine->status(); }
    [[nodiscard]] QString nextCode(const QString& base32Secret);
    /// Types six digits into the code field that is in sight.
    void typeCode(const QString& code);
    /// Clicks the visible button of that object name.
    [[nodiscard]] bool click(const QString& objectName);
    /// Types into the visible field of that object name.
    [[nodiscard]] bool type(const QString& objectName, const QString& text);

private:
    [[nodiscard]] QTableView* table();
    [[nodiscard]] QTabWidget* tabs();
    template <typename T> [[nodiscard]] T* visible(const QString& objectName);

    QTemporaryDir m_folder;
    QJsonObject m_account;
    SystemClock m_clock;
    qint64 m_lastStep = 0;
    std::unique_ptr<app::Translators> m_translators;
    std::unique_ptr<ui::EngineThread> m_engine;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::AppController> m_controller;
};

} // namespace kluis::test
