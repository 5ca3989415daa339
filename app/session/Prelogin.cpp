// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Prelogin.h"

#include "app/session/ServerRefusal.h"

namespace kluis::app {

using crypto::KeyDerivation;

Result<protocol::PreloginResponse> Prelogin::ask(OpenDoor& door, Profile& profile)
{
    const protocol::PreloginRequest request{.login = profile.login};
    const auto reply = door.http->send({.method = "POST", .path = "/v1/prelogin", .body = request.encode()});
    if (!reply) {
        return failure(reply);
    }
    const auto body = ServerRefusal::bodyOf(*reply);
    if (!body) {
        return failure(body);
    }
    auto begun = protocol::PreloginResponse::decode(*body);
    if (!begun) {
        return begun;
    }
    const crypto::KdfParameters given{.memoryBytes = begun->kdfMemory,
                                      .passes = quint32(qMin<quint64>(begun->kdfPasses, 1'000'000))};
    if (profile.salt.isEmpty()) {
        if (auto accepted = KeyDerivation::check(given); !accepted) {
            return failure(accepted);
        }
        profile.salt = begun->salt;
        profile.kdf = given;
        profile.user = begun->user;
    } else if (begun->salt != profile.salt || given != profile.kdf || begun->user != profile.user) {
        return fail(
            ErrorCode::Untrusted,
            tr("The server gave other key parameters than before, so nothing was sent. Check the user name, and "
               "tell your administrator."),
            QStringLiteral("login: key parameters"));
    }
    return begun;
}

} // namespace kluis::app
