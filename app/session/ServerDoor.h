// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/HttpClient.h"
#include "app/session/ServerIdentity.h"
#include "app/session/ServerWay.h"
#include "core/base/Clock.h"
#include "core/crypto/EnrolmentCode.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <memory>

namespace kluis::app {

/// A checked connection to the server, and what must be remembered to check it the same way next time.
struct OpenDoor {
    std::unique_ptr<HttpClient> http;
    ServerIdentity server;
    QByteArray rootsPem; ///< what belongs into ca.pem; empty: the system's roots are enough
};

/// Finds out whether the server is the right one before anything is told to it. Certificate errors are never passed
/// over: a certificate that the system does not know is taken only when an enrolment code names its key, or when the
/// person gives a root.
class ServerDoor {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ServerDoor)

public:
    /// First contact with an enrolment code: the server's key must be the one in the code. \p caFile: PEM file, or
    /// empty: the system's roots, else the certificate the server shows when its key is the code's.
    [[nodiscard]] static Result<OpenDoor> forEnrolment(const QUrl& server, const QString& caFile,
                                                       const crypto::EnrolmentCode& code, const Clock& clock,
                                                       const ServerWay& way);
    /// Later contact. \p caFile, else \p keptRoots (ca.pem) where that file exists, else the system's roots.
    [[nodiscard]] static Result<OpenDoor> forLogin(const QUrl& server, const QString& caFile, const QString& keptRoots,
                                                   const QByteArray& pinnedServerKey, const Clock& clock,
                                                   const ServerWay& way);
    /// The unconnected client of an open profile.
    [[nodiscard]] static Result<std::unique_ptr<HttpClient>> client(const QUrl& server, const QString& keptRoots,
                                                                    const ServerWay& way);
    /// Writes what the next contact is checked by into \p caFile, whole or not at all; nothing where the system's roots
    /// are enough. Storage.
    [[nodiscard]] static Result<void> keepRoots(const OpenDoor& door, const QString& caFile);

    ServerDoor() = delete;
};

} // namespace kluis::app
