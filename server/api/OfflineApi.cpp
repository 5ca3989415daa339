// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/OfflineApi.h"

#include "core/crypto/OfflineCodes.h"
#include "core/crypto/Totp.h"
#include "core/protocol/OfflineMessages.h"
#include "core/protocol/RejectReason.h"
#include "server/api/LeasePolicy.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/ColumnSecrets.h"

#include <algorithm>

namespace kluis::server {

using crypto::OfflineCodes;
using crypto::Totp;

Result<void> OfflineApi::addCodes(protocol::LoginResponse& response, const UserId& user) const
{
    const qint64 until = leaseUntil(response.role, response.serverTime);
    if (until <= response.serverTime) {
        return {};
    }
    const auto account = m_context.store.read<std::optional<Account>>(
        [&](StoreDatabase& database) { return AccountStore(database).account(user); });
    if (!account || !*account) {
        return account ? Result<void>() : failure(account);
    }
    const auto secret = ColumnSecrets(m_context.store.columns()).openTotp(user, (*account)->totpSecret);
    if (!secret) {
        return failure(secret);
    }
    // A clock that is a little slow still shows the step before; a code already used opens nothing anywhere.
    const qint64 first = std::max(Totp::stepOf(response.serverTime / 1000) - 1, (*account)->totpLastStep + 1);
    const qint64 last = Totp::stepOf(until / 1000) + 1;
    const auto leaseKey = crypto::SecretBytes::random(OfflineCodes::keySize);
    const auto codes = OfflineCodes::make(*secret, leaseKey, first, last);
    response.leaseKey = leaseKey.view().toByteArray();
    response.offlineFirstStep = codes.firstStep();
    response.offlineVerifiers = codes.verifiers();
    return {};
}

HttpResponse OfflineApi::offlineStep(const HttpRequest& request, const Caller& caller) const
{
    const auto told = protocol::OfflineStep::decode(request.body);
    if (!told || told->lastStep < 0) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    const qint64 step = std::min(told->lastStep, Totp::stepOf(m_context.clock.unixSeconds()) + 1);
    const auto done = m_context.store.write<bool>(
        [&](StoreDatabase& database) { return AccountStore(database).useTotpStep(caller.user, step); });
    return done ? HttpResponse() : Router::failure(done.error());
}

} // namespace kluis::server
