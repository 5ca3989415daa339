// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "core/base/Error.h"

#include <QList>
#include <QObject>

namespace kluis::ui {

class EngineThread;
class OutboxScreen;

/// Keeps the screen of unsent changes up to date while it is looked at, and does what the person wants with them.
/// Window's thread.
class OutboxController : public QObject {
    Q_OBJECT

public:
    OutboxController(EngineThread& engine, OutboxScreen& screen, QObject* parent = nullptr);
    void close();

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void changed(); ///< something was taken back, or waits once more

private:
    void load();
    void show(const QList<app::UnsentChange>& changes);
    void readText(const OpId& id);
    void rewrite(const OpId& id, const QString& text);
    void handOn();
    void readHandedOn();
    void act(const OpId& id, Result<void> (app::Engine::*wanted)(const OpId&), const QString& success);

    EngineThread& m_engine;
    OutboxScreen& m_screen;
    bool m_loading = false;
};

} // namespace kluis::ui
