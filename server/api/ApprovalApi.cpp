// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApprovalApi.h"

#include "core/crypto/ApprovalGrant.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/DeviceStore.h"

namespace kluis::server {

namespace reason = protocol::reason;
using protocol::ApprovalEnding;
using protocol::ApprovalStep;

namespace {

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::NotFound, ApprovalApi::tr("The request is over."), QLatin1StringView(reason::approvalGone));
}

tl::unexpected<Error> notFitting()
{
    return fail(ErrorCode::Forbidden, ApprovalApi::tr("The record is not of this request."),
                QLatin1StringView(reason::badSignature));
}

/// The record in a step's body, as its kind and of this step's request.
template <typename Record> Result<Record> recordIn(const HttpRequest& request)
{
    const auto step = ApprovalStep::decode(request.body);
    auto record = step ? Record::decode(step->record) : failure(step);
    return record && record->request != step->request
               ? Result<Record>(fail(ErrorCode::Malformed, ApprovalApi::tr("The record is not of this request.")))
               : record;
}

} // namespace

/// \p work on an open request of the caller's own account.
HttpResponse ApprovalApi::step(const ApprovalId& id, const Caller& caller, const Work& work)
{
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        const auto found = ApprovalStore(database).find(id);
        if (!found) {
            return failure(found);
        }
        if (!*found || (*found)->user != caller.user || !(*found)->isOpen(m_context.clock.unixMillis())) {
            return gone();
        }
        return work(database, **found);
    });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> ApprovalApi::record(StoreDatabase& database, ServerEventKind kind, const HttpRequest& request,
                                 const Caller& caller, quint64 count)
{
    ServerEvent event;
    event.kind = kind;
    event.time = m_context.clock.unixMillis();
    event.user = caller.user;
    event.subject = caller.user;
    event.device = caller.device;
    event.count = count;
    event.accessPoint = request.remoteAddress;
    return AuditLog::append(database, event);
}

/// Whether the caller may ask now, or after \p waitSeconds; an earlier request of the same device makes room.
Result<void> ApprovalApi::admit(StoreDatabase& database, const Caller& caller, qint64 now, int& waitSeconds)
{
    ApprovalStore approvals(database);
    const auto newest = approvals.newestOf(caller.user);
    const auto count = approvals.countSince(caller.user, now - ApprovalStore::dayMillis);
    if (!newest || !count) {
        return newest ? failure(count) : failure(newest);
    }
    if (count->requests >= requestsADay) {
        waitSeconds = int((count->firstAt + ApprovalStore::dayMillis - now) / 1000) + 1;
        return fail(ErrorCode::Throttled, tr("Too many requests."), QLatin1StringView(reason::throttled));
    }
    if (!*newest || !(*newest)->isOpen(now)) {
        return {};
    }
    if ((*newest)->device != caller.device) {
        return fail(ErrorCode::Conflict, tr("Another device waits to be approved."),
                    QLatin1StringView(reason::approvalWaits));
    }
    return approvals.end((*newest)->id, ApprovalEnding::Withdrawn);
}

HttpResponse ApprovalApi::ask(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::ApprovalAsk::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    if (caller.deviceCertified || !domain::isMedical(caller.role)) {
        return Router::refuse(ErrorCode::Forbidden, reason::forbidden);
    }
    const qint64 now = m_context.clock.unixMillis();
    int wait = 0;
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto admitted = admit(database, caller, now, wait); !admitted) {
            return admitted;
        }
        StoredApproval approval;
        approval.id = wanted->request;
        approval.user = caller.user;
        approval.device = caller.device;
        approval.commitment = wanted->commitment;
        approval.askedAt = now;
        if (auto added = ApprovalStore(database).add(approval); !added) {
            return added;
        }
        return record(database, ServerEventKind::ApprovalAsked, request, caller, 0);
    });
    if (wait > 0) {
        return Router::refuse(ErrorCode::Throttled, reason::throttled, wait);
    }
    return done ? HttpResponse() : Router::failure(done.error());
}

HttpResponse ApprovalApi::read(const HttpRequest&, const Caller& caller)
{
    const qint64 now = m_context.clock.unixMillis();
    const auto state =
        m_context.store.read<protocol::ApprovalState>([&](StoreDatabase& database) -> Result<protocol::ApprovalState> {
            ApprovalStore approvals(database);
            const auto found = caller.deviceCertified ? approvals.newestOf(caller.user)
                                                      : approvals.newestOf(caller.user, caller.device);
            if (!found) {
                return failure(found);
            }
            if (!*found || (caller.deviceCertified && (!(*found)->isOpen(now) || (*found)->device == caller.device))) {
                return protocol::ApprovalState();
            }
            const StoredApproval& approval = **found;
            const auto device = DeviceStore(database).device(approval.device);
            if (!device || !*device) {
                return device ? Result<protocol::ApprovalState>(protocol::ApprovalState()) : failure(device);
            }
            protocol::ApprovalState answer;
            answer.request = approval.id;
            answer.device = approval.device;
            answer.deviceName = (*device)->name;
            answer.platform = (*device)->platform;
            answer.askedAt = approval.askedAt;
            answer.expiresAt = approval.expiresAt();
            answer.commitment = approval.commitment;
            answer.answer = approval.answer;
            answer.offer = approval.offer;
            answer.grant = caller.deviceCertified ? QByteArray() : approval.grant;
            answer.ending = approval.ending == ApprovalEnding::None && now >= approval.expiresAt()
                                ? ApprovalEnding::Expired
                                : approval.ending;
            return answer;
        });
    if (!state) {
        return Router::failure(state.error());
    }
    HttpResponse response;
    response.body = state->encode();
    return response;
}

HttpResponse ApprovalApi::answer(const HttpRequest& request, const Caller& caller)
{
    const auto given = recordIn<crypto::ApprovalAnswer>(request);
    if (!given) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    if (!caller.deviceCertified) {
        return Router::refuse(ErrorCode::Forbidden, reason::deviceNotCertified);
    }
    return step(given->request, caller, [&](StoreDatabase& database, const StoredApproval& approval) -> Result<void> {
        if (given->device != caller.device || given->devicePublicKey != caller.devicePublicKey ||
            given->commitment != approval.commitment) {
            return notFitting();
        }
        if (auto set = ApprovalStore(database).setAnswer(approval.id, caller.device, given->encode()); !set) {
            return set;
        }
        return record(database, ServerEventKind::ApprovalAnswered, request, caller, 0);
    });
}

HttpResponse ApprovalApi::reveal(const HttpRequest& request, const Caller& caller)
{
    const auto given = recordIn<crypto::ApprovalOffer>(request);
    if (!given) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    return step(given->request, caller, [&](StoreDatabase& database, const StoredApproval& approval) -> Result<void> {
        if (approval.device != caller.device) {
            return gone();
        }
        const bool isOwn = given->practice == m_context.keys.practice && given->user == caller.user &&
                           given->device == caller.device && given->devicePublicKey == caller.devicePublicKey;
        if (!isOwn || given->commitment() != approval.commitment) {
            return notFitting();
        }
        return ApprovalStore(database).setOffer(approval.id, given->encode());
    });
}

HttpResponse ApprovalApi::grant(const HttpRequest& request, const Caller& caller)
{
    const auto given = recordIn<crypto::ApprovalGrant>(request);
    if (!given) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    if (!caller.deviceCertified) {
        return Router::refuse(ErrorCode::Forbidden, reason::deviceNotCertified);
    }
    return step(given->request, caller, [&](StoreDatabase& database, const StoredApproval& approval) -> Result<void> {
        const auto account = AccountStore(database).account(caller.user);
        if (!account) {
            return failure(account);
        }
        if (approval.approver != caller.device) {
            return gone();
        }
        const bool fits = given->practice == m_context.keys.practice && given->user == caller.user &&
                          given->device == approval.device && given->approver == caller.device;
        if (!fits || !*account || !given->verify((*account)->keys.identityKey)) {
            return notFitting();
        }
        if (auto set = ApprovalStore(database).setGrant(approval.id, given->encode()); !set) {
            return set;
        }
        return record(database, ServerEventKind::DeviceApproved, request, caller, 0);
    });
}

HttpResponse ApprovalApi::end(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::ApprovalEnd::decode(request.body);
    if (!wanted || wanted->ending == ApprovalEnding::None || wanted->ending == ApprovalEnding::Expired) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    return step(wanted->request, caller, [&](StoreDatabase& database, const StoredApproval& approval) -> Result<void> {
        const bool isOfNewDevice =
            wanted->ending == ApprovalEnding::Withdrawn || wanted->ending == ApprovalEnding::Collected;
        if (isOfNewDevice ? approval.device != caller.device : !caller.deviceCertified) {
            return gone();
        }
        if (auto ended = ApprovalStore(database).end(approval.id, wanted->ending); !ended) {
            return ended;
        }
        return record(database, ServerEventKind::ApprovalEnded, request, caller, quint64(wanted->ending));
    });
}

} // namespace kluis::server
