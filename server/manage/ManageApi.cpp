// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/ManageApi.h"

#include "core/protocol/RejectReason.h"
#include "server/api/RequestEvent.h"
#include "server/api/SecondFactor.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"

namespace kluis::server {

using protocol::AccountAct;
using protocol::AccountCode;
using protocol::EmployerAgreement;
using protocol::ManagedPage;

namespace {

/// A refusal of the second factor is no failure of the transaction: what it counted stays.
struct Outcome {
    QByteArray body;
    std::optional<FactorRefusal> refusal;
};

HttpResponse answer(const QByteArray& body)
{
    HttpResponse response;
    response.body = body;
    return response;
}

template <typename M> Result<QByteArray> encoded(const Result<M>& message)
{
    return message ? Result<QByteArray>(message->encode()) : failure(message);
}

HttpResponse badRequest()
{
    return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
}

} // namespace

HttpResponse ManageApi::list(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::ManagedRequest::decode(request.body);
    if (!wanted) {
        return badRequest();
    }
    const auto page = m_context.store.read<ManagedPage>([&](StoreDatabase& database) -> Result<ManagedPage> {
        auto desk = ManageDesk::of(database, m_context, request, caller);
        return desk ? desk->accounts(wanted->after) : failure(desk);
    });
    if (!page) {
        return Router::failure(page.error());
    }
    ServerEvent event;
    event.kind = ServerEventKind::AccountsListed;
    event.count = quint64(page->accounts.size());
    const auto logged = m_context.store.write<void>([&](StoreDatabase& database) {
        return AuditLog::append(database, madeBy(caller, request, m_context.clock.unixMillis(), event));
    });
    return logged ? answer(page->encode()) : Router::failure(logged.error());
}

template <typename M>
HttpResponse ManageApi::act(const HttpRequest& request, const Caller& caller, Proof proof,
                            const std::function<Result<QByteArray>(ManageDesk&, const M&)>& work)
{
    const auto wanted = M::decode(request.body);
    if (!wanted) {
        return badRequest();
    }
    const auto outcome = m_context.store.write<Outcome>([&](StoreDatabase& database) -> Result<Outcome> {
        auto desk = ManageDesk::of(database, m_context, request, caller);
        if (!desk) {
            return failure(desk);
        }
        if (proof == Proof::Factor) {
            SecondFactor factor(m_context, database, request, caller);
            auto refusal = factor.mustWait();
            if (refusal && !*refusal) {
                refusal = factor.judge(desk->self(), wanted->totp, {});
            }
            if (!refusal || *refusal) {
                return refusal ? Result<Outcome>(Outcome{{}, *refusal}) : failure(refusal);
            }
        }
        auto body = work(*desk, *wanted);
        return body ? Result<Outcome>(Outcome{std::move(*body), {}}) : failure(body);
    });
    if (!outcome) {
        return Router::failure(outcome.error());
    }
    const auto& refusal = outcome->refusal;
    return refusal ? Router::refuse(refusal->code, refusal->reason, refusal->retryAfterSeconds) : answer(outcome->body);
}

HttpResponse ManageApi::plainAct(const HttpRequest& request, const Caller& caller, Proof proof,
                                 Result<void> (ManageDesk::*work)(const AccountAct&))
{
    return act<AccountAct>(request, caller, proof,
                           [work](ManageDesk& desk, const AccountAct& wanted) -> Result<QByteArray> {
                               const auto done = (desk.*work)(wanted);
                               return done ? Result<QByteArray>(QByteArray()) : failure(done);
                           });
}

HttpResponse ManageApi::codeAct(const HttpRequest& request, const Caller& caller,
                                Result<AccountCode> (ManageDesk::*work)(const AccountAct&))
{
    return act<AccountAct>(request, caller, Proof::Factor, [work](ManageDesk& desk, const AccountAct& wanted) {
        return encoded((desk.*work)(wanted));
    });
}

HttpResponse ManageApi::agreementAct(const HttpRequest& request, const Caller& caller, Proof proof,
                                     Result<EmployerAgreement> (ManageDesk::*work)(const EmployerAgreement&))
{
    return act<EmployerAgreement>(request, caller, proof, [work](ManageDesk& desk, const EmployerAgreement& wanted) {
        return encoded((desk.*work)(wanted));
    });
}

HttpResponse ManageApi::add(const HttpRequest& request, const Caller& caller)
{
    return act<protocol::NewAccount>(
        request, caller, Proof::Factor,
        [](ManageDesk& desk, const protocol::NewAccount& wanted) { return encoded(desk.add(wanted)); });
}

HttpResponse ManageApi::enrolment(const HttpRequest& request, const Caller& caller)
{
    return codeAct(request, caller, &ManageDesk::enrolment);
}

HttpResponse ManageApi::secondFactor(const HttpRequest& request, const Caller& caller)
{
    return codeAct(request, caller, &ManageDesk::secondFactor);
}

HttpResponse ManageApi::access(const HttpRequest& request, const Caller& caller)
{
    return codeAct(request, caller, &ManageDesk::access);
}

HttpResponse ManageApi::setRole(const HttpRequest& request, const Caller& caller)
{
    return plainAct(request, caller, Proof::Factor, &ManageDesk::setRole);
}

HttpResponse ManageApi::enable(const HttpRequest& request, const Caller& caller)
{
    return plainAct(request, caller, Proof::Factor, &ManageDesk::enable);
}

HttpResponse ManageApi::reopen(const HttpRequest& request, const Caller& caller)
{
    return plainAct(request, caller, Proof::Factor, &ManageDesk::reopen);
}

HttpResponse ManageApi::grant(const HttpRequest& request, const Caller& caller)
{
    return plainAct(request, caller, Proof::Factor, &ManageDesk::grant);
}

HttpResponse ManageApi::disable(const HttpRequest& request, const Caller& caller)
{
    return plainAct(request, caller, Proof::Session, &ManageDesk::disable);
}

HttpResponse ManageApi::ungrant(const HttpRequest& request, const Caller& caller)
{
    return plainAct(request, caller, Proof::Session, &ManageDesk::ungrant);
}

HttpResponse ManageApi::revokeDevice(const HttpRequest& request, const Caller& caller)
{
    return plainAct(request, caller, Proof::Session, &ManageDesk::revokeDevice);
}

HttpResponse ManageApi::agreement(const HttpRequest& request, const Caller& caller)
{
    return agreementAct(request, caller, Proof::Session, &ManageDesk::agreement);
}

HttpResponse ManageApi::setAgreement(const HttpRequest& request, const Caller& caller)
{
    return agreementAct(request, caller, Proof::Factor, &ManageDesk::setAgreement);
}

} // namespace kluis::server
