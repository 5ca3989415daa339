// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/HelloApi.h"

#include "core/protocol/AccountMessages.h"
#include "core/protocol/Limits.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"

namespace kluis::server {

HttpResponse HelloApi::hello(const HttpRequest&)
{
    const auto practice =
        m_context.store.read<Practice>([](StoreDatabase& database) { return AccountStore(database).practice(); });
    if (!practice) {
        return Router::failure(practice.error());
    }
    protocol::Hello hello;
    hello.protocol = protocol::limits::protocolVersion;
    hello.oldestProtocol = protocol::limits::oldestProtocolVersion;
    hello.version = QStringLiteral(KLUIS_VERSION);
    hello.environment = practice->environment;
    hello.practice = practice->id;
    hello.practiceName = practice->name;
    hello.serverPublicKey = m_context.keys.signingKey.publicKey();
    hello.serverEpoch = practice->serverEpoch;
    hello.serverTime = m_context.clock.unixMillis();
    hello.documentBytes = quint64(m_documents.documentBytes);
    hello.oldestClient = m_context.rules.oldestClient ? m_context.rules.oldestClient->toString() : QString();
    hello.newestClient = m_context.rules.newestClient ? m_context.rules.newestClient->toString() : QString();
    HttpResponse response;
    response.body = hello.encode();
    return response;
}

} // namespace kluis::server
