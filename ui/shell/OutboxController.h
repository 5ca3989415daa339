// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/UnsentChange.h"
#include "core/base/Error.h"

#include <QList>
#include <QObject>

namespace kluis::ui {

class EngineThread;
class OutboxScreen;

/// Keeps the screen of unsent changes up to date while it is looked at. Window's thread.
class OutboxController : public QObject {
    Q_OBJECT

public:
    OutboxController(EngineThread& engine, OutboxScreen& screen, QObject* parent = nullptr);
    void close();

Q_SIGNALS:
    void failed(const kluis::Error& error);

private:
    void load();
    void show(const QList<app::UnsentChange>& changes);

    EngineThread& m_engine;
    OutboxScreen& m_screen;
    bool m_loading = false;
};

} // namespace kluis::ui
