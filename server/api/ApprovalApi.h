// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ApprovalMessages.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/audit/ServerEvent.h"
#include "server/http/HttpMessage.h"
#include "server/store/ApprovalStore.h"

#include <QCoreApplication>

#include <functional>

namespace kluis::server {

/// A new device of a medical role is approved by another device of the same person (docs/decisions/0030). The server
/// carries their messages in the only order that counts, once each; it keeps the rules that make guessing dear: one open
/// request a person, ten minutes, ten requests a day. That the devices are the right ones it neither can nor needs to
/// promise. Somebody else's request answers as one that does not exist. Any thread.
class ApprovalApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ApprovalApi)

public:
    static constexpr int requestsADay = 10;

    explicit ApprovalApi(const ServerContext& context) : m_context(context) {}

    /// By a device without certificate, which thereby withdraws an earlier request of its own. Conflict while another
    /// new device's is open; Throttled after ten in a day; Forbidden for a certified device and for roles without
    /// medical keys.
    [[nodiscard]] HttpResponse ask(const HttpRequest& request, const Caller& caller);
    /// Where the caller's request stands, or what waits for the caller to approve.
    [[nodiscard]] HttpResponse read(const HttpRequest& request, const Caller& caller);
    /// By a certified device: the first to answer is the one that may grant.
    [[nodiscard]] HttpResponse answer(const HttpRequest& request, const Caller& caller);
    /// By the device that asked, once it has the answer: what it committed to.
    [[nodiscard]] HttpResponse reveal(const HttpRequest& request, const Caller& caller);
    /// By the device that answered; signed with the person's identity key.
    [[nodiscard]] HttpResponse grant(const HttpRequest& request, const Caller& caller);
    /// By the device that asked (Withdrawn, Collected) or any certified one of the person (Refused, WrongNumber). What
    /// was said is forgotten.
    [[nodiscard]] HttpResponse end(const HttpRequest& request, const Caller& caller);

private:
    using Work = std::function<Result<void>(StoreDatabase&, const StoredApproval&)>;
    [[nodiscard]] HttpResponse step(const ApprovalId& id, const Caller& caller, const Work& work);
    Result<void> admit(StoreDatabase& database, const Caller& caller, qint64 now, int& waitSeconds);
    Result<void> record(StoreDatabase& database, ServerEventKind kind, const HttpRequest& request, const Caller& caller,
                        quint64 count);

    ServerContext m_context;
};

} // namespace kluis::server
