// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProxyChoice.h"
#include "app/sync/SyncRhythm.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

class ManagedSettings;

/// What is set about the network for this program on this computer: by the organisation (ManagedSettings), else in
/// `settings.ini` of the profile folder. Any thread.
class NetworkSettings {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::NetworkSettings)

public:
    explicit NetworkSettings(const QString& profileFolder);

    /// What is missing or wrong in the file counts as "the system's". Who one is at the proxy is always the person's own,
    /// and so is the name of the system's proxy where the organisation gave none.
    [[nodiscard]] ProxyChoice proxy() const;
    /// InvalidArgument for one that must be named and has no name or port; Forbidden for another than the organisation's;
    /// Storage. What is fixed is not written.
    [[nodiscard]] Result<void> setProxy(const ProxyChoice& choice);

    /// `pollSeconds`, from 10 to 86,400: the mean time between two syncs while the server can't nudge; and while it can,
    /// no less than that.
    [[nodiscard]] SyncRhythm::Manner rhythm() const;

private:
    [[nodiscard]] ProxyChoice chosenProxy() const;
    [[nodiscard]] static ProxyChoice governed(ProxyChoice choice, const ManagedSettings& managed);

    QString m_folder;
    QString m_file;
};

} // namespace kluis::app
