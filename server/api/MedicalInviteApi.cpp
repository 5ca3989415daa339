// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/MedicalInviteApi.h"

#include "core/crypto/MedicalInvite.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Rows.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"

namespace kluis::server {

using protocol::MedicalInviteAnswer;
using protocol::MedicalInviteAnswers;
namespace reason = protocol::reason;

namespace {

HttpResponse refusal(const Error& error)
{
    return error.code() == ErrorCode::Forbidden ? Router::failure(error) : Router::refuseReading(error);
}

} // namespace

HttpResponse MedicalInviteApi::answer(const HttpRequest& request, const Caller& caller)
{
    const auto given = MedicalInviteAnswer::decode(request.body);
    if (!given || given->tag.size() != crypto::MedicalInvite::answerSize) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto kept = keep(*given, caller);
    return kept ? HttpResponse() : refusal(kept.error());
}

HttpResponse MedicalInviteApi::read(const HttpRequest&, const Caller& caller)
{
    const auto found = answers(caller);
    if (!found) {
        return refusal(found.error());
    }
    HttpResponse response;
    response.body = found->encode();
    return response;
}

Result<void> MedicalInviteApi::keep(const MedicalInviteAnswer& answer, const Caller& caller)
{
    if (!domain::isMedical(caller.role) || !caller.deviceCertified) {
        return fail(ErrorCode::Forbidden, tr("Your role does not work with medical data."),
                    QLatin1String(reason::forbidden));
    }
    const qint64 now = m_clock.unixMillis();
    const auto kept = m_store.write<bool>([&](StoreDatabase& database) -> Result<bool> {
        auto done = database.run("INSERT INTO medical_invite_answer (user, tag, answered_at) VALUES (?1, ?2, ?3) "
                                 "ON CONFLICT (user) DO UPDATE SET tag = ?2, answered_at = ?3",
                                 caller.user, answer.tag, now);
        if (!done) {
            return failure(done);
        }
        ServerEvent event;
        event.kind = ServerEventKind::InviteAnswered;
        event.time = now;
        event.user = caller.user;
        event.device = caller.device;
        auto logged = AuditLog::append(database, event);
        return logged ? Result<bool>(true) : failure(logged);
    });
    return kept ? Result<void>() : failure(kept);
}

Result<MedicalInviteAnswers> MedicalInviteApi::answers(const Caller& caller)
{
    const qint64 oldest = m_clock.unixMillis() - crypto::MedicalInvite::validMillis;
    return m_store.write<MedicalInviteAnswers>([&](StoreDatabase& database) -> Result<MedicalInviteAnswers> {
        const auto log = m_replay.state(database);
        if (!log) {
            return failure(log);
        }
        if (!domain::isMedical(caller.role) || !(*log)->isLead(caller.user)) {
            return fail(ErrorCode::Forbidden, tr("Only a lead of the medical group sees who answered an invite."),
                        QLatin1String(reason::forbidden));
        }
        if (auto old = database.run("DELETE FROM medical_invite_answer WHERE answered_at < ?1", oldest); !old) {
            return failure(old);
        }
        auto row = database.query("SELECT user, tag FROM medical_invite_answer ORDER BY answered_at DESC LIMIT ?1",
                                  qint64(protocol::limits::inviteAnswers));
        MedicalInviteAnswers found;
        const auto walked = storage::forEachRow(row, [&] {
            const auto user = row->id<UserId>(0);
            if (!(*log)->isVouched(user)) {
                found.answers.append({user, row->blob(1)});
            }
        });
        if (!walked) {
            return failure(walked);
        }
        return found;
    });
}

} // namespace kluis::server
