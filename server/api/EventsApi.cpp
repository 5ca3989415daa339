// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/EventsApi.h"

#include "core/crypto/SecretBytes.h"
#include "core/domain/Role.h"
#include "server/api/SessionGate.h"
#include "server/store/SessionStore.h"

#include <algorithm>

namespace kluis::server {

namespace {

QList<TenantId> employersOf(const Caller& caller)
{
    QList<TenantId> employers;
    for (const protocol::GrantedTenant& grant : caller.grants) {
        employers.append(grant.tenant);
    }
    std::sort(employers.begin(), employers.end());
    return employers;
}

/// The session's access token, wiped with the stream.
struct Token {
    explicit Token(QByteArray token) : bytes(std::move(token)) {}
    ~Token() { crypto::wipe(bytes); }
    Q_DISABLE_COPY_MOVE(Token)

    QByteArray bytes;
};

} // namespace

HttpResponse EventsApi::events(const HttpRequest& request, const Caller& caller)
{
    EventFeed::Listener listener;
    listener.user = caller.user;
    listener.device = caller.device;
    listener.employers = employersOf(caller);
    listener.hearsMedicalLog = domain::isMedical(caller.role);
    const auto token = std::make_shared<const Token>(SessionGate::bearerToken(request));
    // The proof was checked when the stream began; what may have changed since is what the store knows.
    auto check = [&context = m_context, token, employers = listener.employers, role = caller.role] {
        const auto found = context.store.read<std::optional<Caller>>([&](StoreDatabase& database) {
            return SessionStore(database).byAccess(token->bytes, context.clock.unixMillis());
        });
        return found && *found && !(*found)->wipeOrdered && !(*found)->conductWaits && (*found)->role == role &&
               employersOf(**found) == employers;
    };
    HttpResponse response;
    response.contentType = "text/event-stream";
    response.stream = m_hub.open(listener, std::move(check));
    return response;
}

} // namespace kluis::server
