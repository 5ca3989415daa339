// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/SyncRhythm.h"
#include "core/base/Error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace kluis::ui {

class EngineThread;

/// Begins syncs and listening when they are due, while the vault is open. Window's thread.
class SyncPace : public QObject {
    Q_OBJECT

public:
    SyncPace(EngineThread& engine, app::SyncRhythm::Manner manner, QObject* parent = nullptr);

    /// The vault was opened. A sync begins at once.
    void begin();
    /// The vault is about to be closed.
    void end();
    /// Something was written and waits for the server.
    void edited();
    /// The computer has a network again.
    void networkCame();
    [[nodiscard]] bool isWatched() const { return m_rhythm.isWatched(); }

private:
    void failed(const Error& error);
    void arrange();
    void act();

    EngineThread& m_engine;
    app::SyncRhythm m_rhythm;
    QElapsedTimer m_since;
    QTimer m_next;
};

} // namespace kluis::ui
