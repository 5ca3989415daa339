// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/Countersigner.h"

#include "app/medical/MedicalKeys.h"
#include "app/session/ApiClient.h"
#include "app/session/SessionIdentity.h"
#include "app/vault/Vault.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "core/protocol/Limits.h"

namespace kluis::app {

using protocol::AuditCheckpointAnswer;
using protocol::AuditCheckpointRequest;
using protocol::AuditCountersignature;
using protocol::AuditCountersignRequest;

namespace {

const QString signedName = QStringLiteral("audit-countersigned");

} // namespace

Result<bool> Countersigner::isDue()
{
    if (m_vault.session().role != domain::Role::PrivacyOfficer || m_vault.medicalKeys().identity() == nullptr) {
        return false;
    }
    const auto last = m_vault.value(signedName);
    if (!last) {
        return failure(last);
    }
    const qint64 since = m_vault.session().clock->unixMillis() - (*last ? (*last)->toLongLong() : 0);
    return since < 0 || since >= millisBetween; // a clock that was put back waits for nothing
}

Result<QList<TenantId>> Countersigner::chains()
{
    auto all = m_book.chains();
    if (!all) {
        return all;
    }
    if (!all->contains(TenantId())) {
        all->append(TenantId());
    }
    AuditCheckpointRequest request;
    request.wantsChains = true;
    for (bool isMore = true; isMore;) {
        const auto body = m_api.call("/v1/audit/checkpoints", request.encode());
        const auto answer = body ? AuditCheckpointAnswer::decode(*body) : failure(body);
        if (!answer) {
            return failure(answer);
        }
        for (const TenantId& chain : answer->chains) {
            // In order, as asked: a server that names the same ones for ever is not followed.
            if (chain < request.chainsAfter || chain == request.chainsAfter) {
                return fail(ErrorCode::Malformed, tr("The server's answer could not be read."));
            }
            request.chainsAfter = chain;
            if (!all->contains(chain)) {
                all->append(chain);
            }
        }
        isMore = answer->chains.size() == protocol::limits::auditChains;
    }
    return all;
}

Result<void> Countersigner::sign(const QList<TenantId>& chains)
{
    const qint64 begun = m_vault.session().clock->unixMillis();
    qint64 done = begun;
    for (qsizetype at = 0; at < chains.size(); at += protocol::limits::auditCheckpoints) {
        const auto sent = send(chains.mid(at, protocol::limits::auditCheckpoints));
        if (!sent && sent.error().code() != ErrorCode::NotFound && sent.error().code() != ErrorCode::Forbidden) {
            return sent;
        }
        if (!sent) { // an older server, or checkpoints that the next ones overtook: no reason to keep the others back
            done = begun + millisAfterRefusal - millisBetween;
        }
    }
    return m_vault.setValue(signedName, QByteArray::number(done));
}

Result<QList<TenantId>> Countersigner::unconfirmed(const QList<TenantId>& chains)
{
    QList<TenantId> waiting;
    for (const TenantId& chain : chains) {
        const auto isDoubted = m_book.isUnconfirmed(chain);
        if (!isDoubted) {
            return failure(isDoubted);
        }
        if (*isDoubted) {
            waiting.append(chain);
        }
    }
    return waiting;
}

Result<void> Countersigner::signSoon()
{
    return m_vault.removeValue(signedName);
}

Result<void> Countersigner::send(const QList<TenantId>& chains)
{
    const crypto::SigningKeyPair& key = m_vault.medicalKeys().identity()->identity();
    AuditCountersignRequest request;
    for (const TenantId& chain : chains) {
        const auto held = m_book.held(chain);
        const auto isDoubted = held ? m_book.isUnconfirmed(chain) : failure(held);
        if (!isDoubted) {
            return failure(isDoubted);
        }
        if (*held && !*isDoubted) {
            AuditCountersignature one;
            one.checkpoint = **held;
            one.officer = m_vault.session().user;
            one.time = m_vault.session().clock->unixMillis();
            one.sign(key);
            request.signatures.append(std::move(one));
        }
    }
    if (request.signatures.isEmpty()) {
        return {};
    }
    const auto answer = m_api.call("/v1/audit/countersign", request.encode());
    return answer ? Result<void>() : failure(answer);
}

} // namespace kluis::app
