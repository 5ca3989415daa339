// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/MachineClock.h"
#include "app/session/Profile.h"
#include "app/session/SecretStore.h"
#include "app/session/ServerWay.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QUrl>

#include <memory>
#include <optional>

namespace kluis::app {

struct OpenDoor;

/// What enrolment, login and unlocking work on: the folder, the profile in it when there is one, and where its secrets
/// are. Owned by the engine; its thread.
struct ProfileContext {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ProfileContext)

public:
    QString folder;
    const Clock* clock = nullptr;
    const MachineClock* machine = nullptr;
    crypto::KdfParameters newKeys; ///< for keys made at enrolment
    std::optional<Profile> profile;
    std::unique_ptr<SecretStore> secrets; ///< of the profile

    /// Which way leads to the server, as it is set now, and what policies ask of its certificate.
    [[nodiscard]] ServerWay way() const;
    /// Which server is meant: the organisation's where it fixed one (Forbidden if \p given is another), else \p given, else
    /// \p known.
    [[nodiscard]] Result<QUrl> server(const QUrl& given, const QUrl& known) const;
    /// The same for the file with the roots that may have signed its certificate; empty: as the system or the profile says.
    [[nodiscard]] Result<QString> roots(const QString& given) const;
    /// The door of the profile's server, by the roots that are to be trusted: \p caFile as in roots(), else those kept with
    /// the profile, else the system's. Errors as roots() and ServerDoor::forLogin().
    [[nodiscard]] Result<OpenDoor> door(const Profile& wanted, const QString& caFile) const;
    /// The store that \p profile names.
    void useSecretsOf(const Profile& wanted);
    /// Puts \p changed on the disk, then in place of the old one.
    [[nodiscard]] Result<void> keep(Profile changed);
    /// Notes that the person is at work: for the idle time and the highest clock seen.
    static void touch(Profile& profile, qint64 now);
};

} // namespace kluis::app
