// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/AdministratorApi.h"

#include "core/crypto/AdministratorVouch.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/WipeMessages.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/VouchStore.h"
#include "server/store/WipeStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

bool isAdministrator(const Account& account)
{
    return account.role == domain::Role::Administrator && !account.disabled && !account.keys.identityKey.isEmpty();
}

Result<QList<protocol::AdministratorEntry>> administrators(StoreDatabase& database)
{
    const auto accounts = AccountStore(database).accounts();
    if (!accounts) {
        return failure(accounts);
    }
    QList<protocol::AdministratorEntry> list;
    for (const Account& account : *accounts) {
        if (!isAdministrator(account)) {
            continue;
        }
        const auto vouches = VouchStore(database).vouchesFor(account.id);
        if (!vouches) {
            return failure(vouches);
        }
        list.append({account.id, account.login, account.displayName, account.keys.identityKey,
                     account.keys.encryptionKey, *vouches});
    }
    return list;
}

} // namespace

HttpResponse AdministratorApi::list(const HttpRequest&, const Caller& caller)
{
    std::optional<WipeId> news; // an order its device did not know of
    const auto answer = m_context.store.read<protocol::AdministratorList>(
        [&](StoreDatabase& database) -> Result<protocol::AdministratorList> {
            const auto known = administrators(database);
            const auto order = WipeStore(database).waitingFor(caller.device);
            if (!known || !order) {
                return known ? failure(order) : failure(known);
            }
            if (*order && !(*order)->collectedAt) {
                news = (*order)->order.id;
            }
            return protocol::AdministratorList{*known, *order ? (*order)->order.encode() : QByteArray()};
        });
    if (!answer) {
        return Router::failure(answer.error());
    }
    if (news) {
        const auto noted = m_context.store.write<void>([&](StoreDatabase& database) {
            return WipeStore(database).noteCollected(*news, m_context.clock.unixMillis());
        });
        if (!noted) {
            return Router::failure(noted.error());
        }
    }
    HttpResponse response;
    response.body = answer->encode();
    return response;
}

HttpResponse AdministratorApi::vouch(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::SignedRecord::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done = m_context.store.write<void>(
        [&](StoreDatabase& database) { return take(database, wanted->record, request, caller); });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> AdministratorApi::take(StoreDatabase& database, const QByteArray& record, const HttpRequest& request,
                                    const Caller& caller)
{
    const auto refused = [](const char* why) {
        return fail(ErrorCode::Forbidden, tr("This voucher does not hold."), QLatin1StringView(why));
    };
    const auto word = crypto::AdministratorVouch::decode(record);
    if (!word) {
        return failure(word);
    }
    AccountStore accounts(database);
    const auto signer = accounts.account(caller.user);
    const auto subject = accounts.account(word->user);
    if (!signer || !subject) {
        return signer ? failure(subject) : failure(signer);
    }
    if (!*signer || !isAdministrator(**signer)) {
        return refused(reason::forbidden);
    }
    if (!*subject || !isAdministrator(**subject) || (*subject)->keys.identityKey != word->identityKey ||
        word->practice != m_context.keys.practice || word->signer != caller.user || word->user == caller.user ||
        !word->verify((*signer)->keys.identityKey)) {
        return refused(reason::badSignature);
    }
    if (auto added = VouchStore(database).add(*word); !added) {
        return added;
    }
    ServerEvent event;
    event.kind = ServerEventKind::AdministratorVouched;
    event.time = m_context.clock.unixMillis();
    event.user = caller.user;
    event.device = caller.device;
    event.subject = word->user;
    event.accessPoint = request.remoteAddress;
    event.payload = record;
    return AuditLog::append(database, event);
}

} // namespace kluis::server
