// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ManageMessages.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/manage/ManageDesk.h"

#include <functional>

namespace kluis::server {

/// The functional administrator's endpoints (docs/decisions/0095). What widens what somebody may, or hands out a way in,
/// asks for a second factor unless the login's own was given in the last minutes; what takes away does not, so that it
/// can be done at once. Any thread; the context's parts must outlive it.
class ManageApi {
public:
    explicit ManageApi(const ServerContext& context) : m_context(context) {}

    /// `/v1/manage`: the accounts that the caller answers for.
    [[nodiscard]] HttpResponse list(const HttpRequest& request, const Caller& caller);
    /// `/v1/manage/add`, `…/enrolment`, `…/second-factor`, `…/access`: answered by a code, shown once.
    [[nodiscard]] HttpResponse add(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse enrolment(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse secondFactor(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse access(const HttpRequest& request, const Caller& caller);
    /// `/v1/manage/role`, `…/enable`, `…/reopen`, `…/grant`
    [[nodiscard]] HttpResponse setRole(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse enable(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse reopen(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse grant(const HttpRequest& request, const Caller& caller);
    /// `/v1/manage/disable`, `…/ungrant`, `…/device/revoke`
    [[nodiscard]] HttpResponse disable(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse ungrant(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse revokeDevice(const HttpRequest& request, const Caller& caller);
    /// `/v1/manage/agreement`, `…/agreement/set`
    [[nodiscard]] HttpResponse agreement(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse setAgreement(const HttpRequest& request, const Caller& caller);

private:
    enum class Proof : quint8 {
        Session, ///< as everything else
        Factor,  ///< and a second factor of the last minutes
    };
    /// Does \p work for a message of type M, in one transaction.
    template <typename M>
    HttpResponse act(const HttpRequest& request, const Caller& caller, Proof proof,
                     const std::function<Result<QByteArray>(ManageDesk&, const M&)>& work);
    /// … for one whose answer is nothing but that it is done.
    HttpResponse plainAct(const HttpRequest& request, const Caller& caller, Proof proof,
                          Result<void> (ManageDesk::*work)(const protocol::AccountAct&));
    HttpResponse codeAct(const HttpRequest& request, const Caller& caller,
                         Result<protocol::AccountCode> (ManageDesk::*work)(const protocol::AccountAct&));
    HttpResponse
    agreementAct(const HttpRequest& request, const Caller& caller, Proof proof,
                 Result<protocol::EmployerAgreement> (ManageDesk::*work)(const protocol::EmployerAgreement&));

    ServerContext m_context;
};

} // namespace kluis::server
