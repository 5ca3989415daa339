// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ServerDoor.h"

#include "core/crypto/ConstantTime.h"

#include <QFile>
#include <QSaveFile>

namespace kluis::app {

namespace {

using Roots = QList<QSslCertificate>;

QByteArray pemOf(const Roots& roots)
{
    QByteArray pem;
    for (const QSslCertificate& root : roots) {
        pem += root.toPem();
    }
    return pem;
}

Result<OpenDoor> knock(const QUrl& server, const Roots& roots, const QByteArray& pinnedServerKey, const Clock& clock,
                       const ServerWay& way)
{
    auto http = HttpClient::create(server, roots, way.proxy, way.rules);
    if (!http) {
        return failure(http);
    }
    auto identity = ServerIdentity::ask(**http, pinnedServerKey, clock);
    if (!identity) {
        return failure(identity);
    }
    return OpenDoor{.http = std::move(*http), .server = std::move(*identity), .rootsPem = pemOf(roots)};
}

} // namespace

Result<OpenDoor> ServerDoor::forEnrolment(const QUrl& server, const QString& caFile, const crypto::EnrolmentCode& code,
                                          const Clock& clock, const ServerWay& way)
{
    const auto otherServer = [] {
        return fail(ErrorCode::Untrusted,
                    tr("This is not the server that made the enrolment code: its key is another one. Nothing was sent. "
                       "Check the address and the code, and tell your administrator."));
    };
    Roots roots;
    if (!caFile.isEmpty()) {
        auto given = HttpClient::readRoots(caFile);
        if (!given) {
            return failure(given);
        }
        roots = std::move(*given);
    }
    auto door = knock(server, roots, {}, clock, way);
    if (!door && door.error().code() == ErrorCode::Untrusted && roots.isEmpty()) {
        const auto shown = HttpClient::fetchCertificate(server, way.proxy);
        if (!shown) {
            return failure(shown);
        }
        if (!code.matchesServer(ServerIdentity::subjectPublicKeyInfo(*shown))) {
            return otherServer();
        }
        door = knock(server, {*shown}, {}, clock, way);
    }
    if (!door) {
        return door;
    }
    // The pin is the beginning of the same digest that requests are bound to.
    if (!crypto::equal(QByteArrayView(door->server.key).first(crypto::EnrolmentCode::pinSize), code.pin())) {
        return otherServer();
    }
    return door;
}

Result<OpenDoor> ServerDoor::forLogin(const QUrl& server, const QString& caFile, const QString& keptRoots,
                                      const QByteArray& pinnedServerKey, const Clock& clock, const ServerWay& way)
{
    Roots roots;
    const QString source = !caFile.isEmpty() ? caFile : (QFile::exists(keptRoots) ? keptRoots : QString());
    if (!source.isEmpty()) {
        auto read = HttpClient::readRoots(source);
        if (!read) {
            return failure(read);
        }
        roots = std::move(*read);
    }
    return knock(server, roots, pinnedServerKey, clock, way);
}

Result<std::unique_ptr<HttpClient>> ServerDoor::client(const QUrl& server, const QString& keptRoots,
                                                       const ServerWay& way)
{
    Roots roots;
    if (QFile::exists(keptRoots)) {
        auto read = HttpClient::readRoots(keptRoots);
        if (!read) {
            return failure(read);
        }
        roots = std::move(*read);
    }
    return HttpClient::create(server, roots, way.proxy, way.rules);
}

Result<void> ServerDoor::keepRoots(const OpenDoor& door, const QString& caFile)
{
    if (door.rootsPem.isEmpty()) {
        return {};
    }
    QSaveFile roots(caFile);
    if (!roots.open(QIODevice::WriteOnly) || roots.write(door.rootsPem) != door.rootsPem.size() || !roots.commit()) {
        return fail(ErrorCode::Storage, tr("The data folder can't be written. Check its rights and the free space."),
                    roots.errorString());
    }
    return {};
}

} // namespace kluis::app
