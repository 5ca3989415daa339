// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/MedicalLogApi.h"

#include "core/crypto/MedicalLogEntry.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/MedicalLogStore.h"

namespace kluis::server {

using protocol::MedicalLogEntries;
using protocol::MedicalLogRequest;
namespace reason = protocol::reason;

namespace {

constexpr qsizetype answerBytes = protocol::limits::responseBody / 2; ///< leaves room for a last large entry

HttpResponse answer(const Result<MedicalLogEntries>& result)
{
    if (result) {
        HttpResponse response;
        response.body = result->encode();
        return response;
    }
    switch (result.error().code()) {
    case ErrorCode::Forbidden:
    case ErrorCode::Conflict:
        return Router::failure(result.error());
    default:
        return Router::refuseReading(result.error());
    }
}

} // namespace

HttpResponse MedicalLogApi::read(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = MedicalLogRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    return answer(entries(*wanted, caller));
}

HttpResponse MedicalLogApi::append(const HttpRequest& request, const Caller& caller)
{
    const auto addition = MedicalLogEntries::decode(request.body);
    if (!addition) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    return answer(extend(*addition, caller));
}

Result<MedicalLogEntries> MedicalLogApi::entries(const MedicalLogRequest& request, const Caller& caller)
{
    if (!domain::isMedical(caller.role)) {
        return fail(ErrorCode::Forbidden, tr("Your role does not work with medical data."),
                    QLatin1String(reason::forbidden));
    }
    auto found = m_store.read<MedicalLogEntries>([&](StoreDatabase& database) -> Result<MedicalLogEntries> {
        MedicalLogStore log(database);
        const auto length = log.length();
        if (!length) {
            return failure(length);
        }
        auto stored = log.from(request.from, protocol::limits::medicalLogEntries, answerBytes);
        if (!stored) {
            return failure(stored);
        }
        return MedicalLogEntries{std::move(*stored), *length};
    });
    if (!found || found->entries.isEmpty()) {
        return found;
    }
    ServerEvent event;
    event.kind = ServerEventKind::MedicalLogRead;
    event.time = m_clock.unixMillis();
    event.user = caller.user;
    event.device = caller.device;
    event.count = quint64(found->entries.size());
    const auto logged =
        m_store.writeFor<void>({}, [&](StoreDatabase& database) { return AuditLog::append(database, event); });
    return logged ? std::move(found) : failure(logged);
}

Result<MedicalLogEntries> MedicalLogApi::extend(const MedicalLogEntries& addition, const Caller& caller)
{
    if (!domain::isMedical(caller.role) || !caller.deviceCertified) {
        return fail(ErrorCode::Forbidden, tr("Your role does not work with medical data."),
                    QLatin1String(reason::forbidden));
    }
    return m_store.write<MedicalLogEntries>(
        [&](StoreDatabase& database) { return extendIn(database, addition, caller); });
}

Result<MedicalLogEntries> MedicalLogApi::extendIn(StoreDatabase& database, const MedicalLogEntries& addition,
                                                  const Caller& caller)
{
    const auto before = m_replay.state(database);
    if (!before) {
        return failure(before);
    }
    if (addition.entries.isEmpty()) {
        return MedicalLogEntries{{}, (*before)->seq()};
    }
    if ((*before)->seq() == 0) {
        if (auto checked = checkGenesis(database, addition.entries.first(), caller); !checked) {
            return failure(checked);
        }
    }
    crypto::MedicalLogState state = **before;
    for (qsizetype i = 0; i < addition.entries.size(); ++i) {
        if (auto checked = checkRecovery(database, addition.entries[i], caller); !checked) {
            return failure(checked);
        }
        const auto taken = state.append(addition.entries[i]);
        if (!taken && i == 0 && taken.error().code() == ErrorCode::Conflict) {
            return fail(ErrorCode::Conflict, tr("Somebody else changed the medical log meanwhile."),
                        QLatin1String(reason::logConflict));
        }
        if (!taken) {
            return fail(ErrorCode::Forbidden, tr("The medical log does not allow this change."),
                        QLatin1String(reason::logRefused));
        }
    }
    const qint64 now = m_clock.unixMillis();
    if (auto stored = MedicalLogStore(database).append(addition.entries, now); !stored) {
        return failure(stored);
    }
    ServerEvent event;
    event.kind = ServerEventKind::MedicalLogGrew;
    event.time = now;
    event.user = caller.user;
    event.device = caller.device;
    event.count = quint64(addition.entries.size());
    if (auto logged = AuditLog::append(database, event); !logged) {
        return failure(logged);
    }
    return MedicalLogEntries{{}, state.seq()};
}

/// The first entry vouches for itself, so here the server looks harder than readers can: a doctor of this
/// practice, in his own name, with the keys everybody knows of him.
Result<void> MedicalLogApi::checkGenesis(StoreDatabase& database, const QByteArray& entry, const Caller& caller)
{
    const auto refused = fail(ErrorCode::Forbidden, tr("Only a company doctor starts the practice's medical log."),
                              QLatin1String(reason::logRefused));
    const auto decoded = crypto::MedicalLogEntry::decode(entry);
    if (!decoded || decoded->practice != m_practice || decoded->signer != caller.user ||
        caller.role != domain::Role::Doctor) {
        return refused;
    }
    const auto* genesis = std::get_if<crypto::GenesisBody>(&decoded->body);
    if (genesis == nullptr || genesis->user != caller.user) {
        return refused;
    }
    const auto own = isOwnAccount(database, caller, genesis->identityKey, genesis->encryptionKey);
    if (!own) {
        return failure(own);
    }
    return *own ? Result<void>() : refused;
}

/// So does the one that the recovery secret signed.
Result<void> MedicalLogApi::checkRecovery(StoreDatabase& database, const QByteArray& entry, const Caller& caller)
{
    const auto decoded = crypto::MedicalLogEntry::decode(entry);
    const auto* used = decoded ? std::get_if<crypto::RecoveryUsedBody>(&decoded->body) : nullptr;
    if (used == nullptr) {
        return {};
    }
    const auto own = isOwnAccount(database, caller, used->identityKey, used->encryptionKey);
    if (!own) {
        return failure(own);
    }
    if (!*own || used->user != caller.user || caller.role != domain::Role::Doctor) {
        return fail(ErrorCode::Forbidden, tr("Only a company doctor uses the recovery shares, in his own name."),
                    QLatin1String(reason::logRefused));
    }
    return {};
}

Result<bool> MedicalLogApi::isOwnAccount(StoreDatabase& database, const Caller& caller, const QByteArray& identityKey,
                                         const QByteArray& encryptionKey)
{
    const auto account = AccountStore(database).account(caller.user);
    if (!account) {
        return failure(account);
    }
    return *account && (*account)->keys.identityKey == identityKey && (*account)->keys.encryptionKey == encryptionKey;
}

} // namespace kluis::server
