// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NetworkController.h"

#include "app/session/ProxyPassword.h"
#include "core/crypto/SecretBytes.h"
#include "ui/engine/EngineThread.h"
#include "ui/engine/SyncPace.h"
#include "ui/platform/NetworkWatcher.h"
#include "ui/settings/NetworkPanel.h"

namespace kluis::ui {

NetworkController::NetworkController(EngineThread& engine, NetworkPanel& panel, SyncPace& pace,
                                     const QString& profileFolder, QObject* parent)
    : QObject(parent), m_engine(engine), m_panel(panel), m_folder(profileFolder), m_watcher(new NetworkWatcher(this))
{
    connect(&m_panel, &NetworkPanel::saveWanted, this, &NetworkController::save);
    connect(m_watcher, &NetworkWatcher::meteredChanged, &m_engine, &EngineThread::setThrifty);
    connect(m_watcher, &NetworkWatcher::networkCame, &pace, &SyncPace::networkCame);
}

void NetworkController::begin()
{
    m_engine.setThrifty(m_watcher->isMetered());
}

void NetworkController::save(const app::ProxyChoice& proxy, const QString& password)
{
    QByteArray bytes = password.toUtf8();
    auto secret = crypto::SecretBytes::copyOf(bytes);
    crypto::wipe(bytes);
    // In the engine's thread: a keychain may ask the person first.
    m_engine.run(
        this,
        [folder = m_folder, proxy, secret = std::move(secret)](app::Engine& engine) -> Result<void> {
            if (auto set = app::NetworkSettings(folder).setProxy(proxy); !set) {
                return set;
            }
            const bool isNew = !proxy.user.isEmpty() && secret.size() > 0;
            const auto kept = isNew ? app::ProxyPassword::keep(proxy, secret) : Result<void>();
            engine.networkChanged();
            return kept;
        },
        [this](const Result<void>& saved) {
            m_panel.tell(saved ? tr("Saved. Connections from now on go this way.") : saved.error().sentence());
        });
}

} // namespace kluis::ui
