// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/NetworkWatcher.h"

#include <QNetworkInformation>

namespace kluis::ui {

namespace {

using Reachability = QNetworkInformation::Reachability;

/// The system's own word, whichever part of it Qt can ask here.
QNetworkInformation* information()
{
    if (QNetworkInformation::instance() == nullptr &&
        !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered)) {
        (void)QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    }
    return QNetworkInformation::instance();
}

bool isOffline(Reachability reachability)
{
    return reachability == Reachability::Disconnected || reachability == Reachability::Local;
}

} // namespace

NetworkWatcher::NetworkWatcher(QObject* parent) : QObject(parent)
{
    auto* system = information();
    if (system == nullptr) {
        return;
    }
    connect(system, &QNetworkInformation::isMeteredChanged, this, &NetworkWatcher::meteredChanged);
    connect(system, &QNetworkInformation::reachabilityChanged, this,
            [this, wasOffline = isOffline(system->reachability())](Reachability now) mutable {
                const bool came = wasOffline && !isOffline(now);
                wasOffline = isOffline(now);
                if (came) {
                    Q_EMIT networkCame();
                }
            });
}

bool NetworkWatcher::isMetered() const
{
    const auto* system = information();
    return system != nullptr && system->supports(QNetworkInformation::Feature::Metered) && system->isMetered();
}

} // namespace kluis::ui
