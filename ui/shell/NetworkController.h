// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/NetworkSettings.h"

#include <QObject>

namespace kluis::ui {

class EngineThread;
class NetworkPanel;
class NetworkWatcher;
class SyncPace;

/// Leads between what is set and what the system says of the network, and the engine. Window's thread.
class NetworkController : public QObject {
    Q_OBJECT

public:
    NetworkController(EngineThread& engine, NetworkPanel& panel, SyncPace& pace, const QString& profileFolder,
                      QObject* parent = nullptr);
    /// The engine is there.
    void begin();

private:
    void save(const app::ProxyChoice& proxy, const QString& password);

    EngineThread& m_engine;
    NetworkPanel& m_panel;
    const QString m_folder;
    NetworkWatcher* m_watcher;
};

} // namespace kluis::ui
