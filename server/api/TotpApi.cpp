// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/TotpApi.h"

#include "core/crypto/Totp.h"
#include "core/protocol/RejectReason.h"
#include "server/api/SecondFactor.h"
#include "server/api/SessionGate.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/SessionStore.h"
#include "server/store/TotpStore.h"

namespace kluis::server {

HttpResponse TotpApi::renew(const HttpRequest& request, const Caller& caller)
{
    const auto made = m_context.store.write<protocol::NewTotpResponse>(
        [&](StoreDatabase& database) { return make(database, request, caller); });
    if (!made) {
        return Router::failure(made.error());
    }
    HttpResponse answer;
    answer.body = made->encode();
    return answer;
}

Result<protocol::NewTotpResponse> TotpApi::make(StoreDatabase& database, const HttpRequest& request,
                                                const Caller& caller)
{
    const qint64 now = m_context.clock.unixMillis();
    auto began = SessionStore(database).beganAt(SessionGate::bearerToken(request));
    if (!began) {
        return failure(began);
    }
    if (*began < now - SecondFactor::freshMillis) {
        return fail(ErrorCode::NotConfirmed, tr("The login was too long ago; log in again first."),
                    QLatin1StringView(protocol::reason::codeNeeded));
    }
    const crypto::SecretBytes secret = crypto::Totp::newSecret();
    const QByteArray sealedSecret = ColumnSecrets(database.columns()).sealTotp(caller.user, secret);
    if (auto kept = TotpStore(database).setPending(caller.user, sealedSecret, now); !kept) {
        return failure(kept);
    }
    auto left = OneTimeCodeStore(database).recoveryCodesLeft(caller.user, now);
    auto practice = AccountStore(database).practice();
    if (!left || !practice) {
        return left ? Result<protocol::NewTotpResponse>(failure(practice)) : failure(left);
    }
    ServerEvent event;
    event.kind = ServerEventKind::TotpRenewalBegun;
    event.time = now;
    event.user = caller.user;
    event.device = caller.device;
    event.accessPoint = request.remoteAddress;
    if (auto logged = AuditLog::append(database, event); !logged) {
        return failure(logged);
    }
    protocol::NewTotpResponse response;
    response.totpSecret = secret.view().toByteArray();
    response.recoveryCodesLeft = quint64(*left);
    response.issuer = practice->name;
    return response;
}

} // namespace kluis::server
