// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/WipeOrder.h"
#include "core/crypto/WipeReceipt.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/api/SessionGate.h"
#include "server/audit/ServerEvent.h"
#include "server/http/HttpMessage.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// Wipe orders (SECURITY B2.7): placing one, what became of them, and the two calls of the device concerned. Those need
/// no session, only the device's key: a revoked device, or one whose owner can't log in, obeys too. What a device with an
/// order may still do in a session is to send what it holds; see Router::Ordered. Any thread.
class WipeApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::WipeApi)

public:
    WipeApi(const ServerContext& context, SessionGate& gate) : m_context(context), m_gate(gate) {}

    /// `/v1/wipe/devices`: another person's devices, for administrators.
    [[nodiscard]] HttpResponse devices(const HttpRequest& request, const Caller& caller);
    /// `/v1/wipe/order`: by an administrator, or by a person for a device of their own. An order that counts at once
    /// takes the device's access away in the same transaction. Conflict when the device has a newer one.
    [[nodiscard]] HttpResponse order(const HttpRequest& request, const Caller& caller);
    /// `/v1/wipe/list`
    [[nodiscard]] HttpResponse list(const HttpRequest& request, const Caller& caller);

    /// `/v1/wipe/collect`: the order that waits for the device whose key signed the request.
    [[nodiscard]] HttpResponse collect(const HttpRequest& request);
    /// `/v1/wipe/acknowledge`: the device's receipt. Its access goes. Repeatable.
    [[nodiscard]] HttpResponse acknowledge(const HttpRequest& request);

private:
    Result<void> place(StoreDatabase& database, const crypto::WipeOrder& order, const HttpRequest& request,
                       const Caller& caller);
    Result<void> takeReceipt(StoreDatabase& database, const crypto::WipeReceipt& receipt, const HttpRequest& request);
    Result<void> cutOff(StoreDatabase& database, const DeviceId& device);
    Result<void> record(StoreDatabase& database, ServerEvent event, const HttpRequest& request);

    ServerContext m_context;
    SessionGate& m_gate;
};

} // namespace kluis::server
