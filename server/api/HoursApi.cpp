// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/HoursApi.h"

#include "core/domain/AppointmentRecord.h"
#include "core/domain/ConsultationHours.h"
#include "core/protocol/AppointmentReason.h"
#include "core/protocol/RejectReason.h"
#include "server/api/RequestEvent.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/planning/HoursStore.h"
#include "server/store/AccountStore.h"

#include <algorithm>

namespace kluis::server {

using domain::AppointmentRecord;
using domain::Role;
using protocol::HoursList;
namespace reason = protocol::reason;

Result<bool> HoursApi::sharesEmployer(StoreDatabase& database, const Caller& caller, const UserId& other)
{
    const auto grants = AccountStore(database).grantsOf(other);
    if (!grants) {
        return failure(grants);
    }
    return std::any_of(grants->cbegin(), grants->cend(), [&caller](const protocol::GrantedTenant& grant) {
        return caller.grantFor(grant.tenant) != nullptr;
    });
}

HttpResponse HoursApi::list(const HttpRequest& /*request*/, const Caller& caller)
{
    if (!AppointmentRecord::mayPlan(caller.role)) {
        return Router::refuse(ErrorCode::Forbidden, reason::forbidden);
    }
    const auto found = m_store.read<HoursList>([&](StoreDatabase& database) -> Result<HoursList> {
        const auto all = HoursStore(database).all();
        if (!all) {
            return failure(all);
        }
        HoursList list;
        for (const protocol::DoctorHours& hours : *all) {
            const auto shared = sharesEmployer(database, caller, hours.doctor);
            if (!shared) {
                return failure(shared);
            }
            if (*shared) {
                list.all.append(hours);
            }
        }
        return list;
    });
    if (!found) {
        return Router::failure(found.error());
    }
    HttpResponse response;
    response.body = found->encode();
    return response;
}

HttpResponse HoursApi::set(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::SetHours::decode(request.body);
    const auto hours = wanted ? domain::ConsultationHours::parse(wanted->hours) : failure(wanted);
    if (!hours || hours->toText() != wanted->hours) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done =
        m_store.write<void>([&](StoreDatabase& database) { return place(database, *wanted, request, caller); });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> HoursApi::place(StoreDatabase& database, const protocol::SetHours& wanted, const HttpRequest& request,
                             const Caller& caller)
{
    AccountStore accounts(database);
    const auto doctor = accounts.account(wanted.doctor);
    const auto shared = doctor ? sharesEmployer(database, caller, wanted.doctor) : failure(doctor);
    if (!shared) {
        return failure(shared);
    }
    const bool isOthers = caller.role == Role::Doctor && wanted.doctor != caller.user;
    if (!AppointmentRecord::mayPlan(caller.role) || isOthers) {
        return fail(ErrorCode::Forbidden, tr("Your role may not do this."), QLatin1StringView(reason::forbidden));
    }
    if (!*doctor || !*shared || (*doctor)->role != Role::Doctor) {
        return fail(ErrorCode::NotFound, tr("There is no such company doctor."), QLatin1StringView(reason::notFound));
    }
    HoursStore store(database);
    const auto standing = store.of(wanted.doctor);
    if (!standing) {
        return failure(standing);
    }
    if (standing->revision != wanted.base) {
        return fail(ErrorCode::Conflict, tr("Somebody else changed these hours meanwhile."),
                    QLatin1StringView(reason::hoursChanged));
    }
    const qint64 now = m_clock.unixMillis();
    const protocol::DoctorHours hours{wanted.doctor, wanted.base + 1, wanted.hours};
    if (auto put = store.set(hours, caller.user, now); !put) {
        return put;
    }
    // Whoever plans learns of it with the directory, at his next sync.
    if (auto grown = accounts.growDirectory(); !grown) {
        return grown;
    }
    ServerEvent event;
    event.kind = ServerEventKind::HoursChanged;
    event.subject = wanted.doctor;
    event.count = hours.revision;
    return AuditLog::append(database, madeBy(caller, request, now, std::move(event)));
}

} // namespace kluis::server
