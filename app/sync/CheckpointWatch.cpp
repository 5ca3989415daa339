// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/CheckpointWatch.h"

#include "app/audit/Countersigner.h"
#include "app/session/ApiClient.h"
#include "app/session/SessionIdentity.h"
#include "app/vault/Vault.h"
#include "core/base/Clock.h"
#include "core/crypto/MerkleTree.h"
#include "core/protocol/Limits.h"

#include <algorithm>

namespace kluis::app {

using protocol::AuditCheckpointAnswer;
using protocol::AuditCheckpointRequest;

namespace {

const QString askedName = QStringLiteral("audit-checkpoints-asked");

} // namespace

QList<TenantId> CheckpointWatch::chains(const Vault& vault)
{
    QList<TenantId> all{TenantId()};
    for (const auto& granted : vault.session().tenants) {
        all.append(granted.tenant);
    }
    return all;
}

Result<void> CheckpointWatch::run()
{
    const auto due = isDue();
    if (!due || !*due) {
        return due ? Result<void>() : failure(due);
    }
    Countersigner officer(m_vault, m_api);
    const auto signs = officer.isDue();
    const auto all = signs && *signs ? officer.chains()
                     : signs         ? Result<QList<TenantId>>(chains(m_vault))
                                     : failure(signs);
    if (!all) {
        return failure(all);
    }
    for (qsizetype at = 0; at < all->size(); at += protocol::limits::auditCheckpoints) {
        if (auto asked = ask(all->mid(at, protocol::limits::auditCheckpoints)); !asked) {
            return asked;
        }
    }
    // Nobody signs under a log of which anything was not believed.
    if (*signs && !m_isDoubted) {
        if (auto signedNow = countersign(officer, *all); !signedNow) {
            return signedNow;
        }
    }
    const qint64 now = m_isDoubted ? 0 : m_vault.session().clock->unixMillis();
    return m_vault.setValue(askedName, QByteArray::number(now));
}

/// What begins anew waits for the officer, who is told each day that it does.
Result<void> CheckpointWatch::countersign(Countersigner& officer, const QList<TenantId>& chains)
{
    const auto waiting = officer.unconfirmed(chains);
    if (!waiting) {
        return failure(waiting);
    }
    for (const TenantId& chain : *waiting) {
        tell(SyncNotice::Kind::AuditLogUnconfirmed, chain);
    }
    return officer.sign(chains);
}

Result<bool> CheckpointWatch::isDue()
{
    const auto asked = m_vault.value(askedName);
    if (!asked) {
        return failure(asked);
    }
    const qint64 since = m_vault.session().clock->unixMillis() - (*asked ? (*asked)->toLongLong() : 0);
    return since < 0 || since >= millisBetween; // a clock that was put back waits for nothing
}

Result<void> CheckpointWatch::ask(const QList<TenantId>& chains)
{
    AuditCheckpointRequest request;
    bool holdsAny = false;
    for (const TenantId& chain : chains) {
        const auto held = m_book.held(chain);
        if (!held) {
            return failure(held);
        }
        request.known.append({chain, *held ? (*held)->size : 0});
        holdsAny = holdsAny || *held;
    }
    const auto body = m_api.call("/v1/audit/checkpoints", request.encode());
    if (!body && body.error().code() == ErrorCode::NotFound) {
        // A server of before there were checkpoints; one that gave some does not forget how.
        if (holdsAny) {
            tell(SyncNotice::Kind::AuditLogChanged, {});
        }
        return {};
    }
    const auto answer = body ? AuditCheckpointAnswer::decode(*body) : failure(body);
    if (!answer) {
        return failure(answer);
    }
    for (const auto& news : answer->news) {
        if (auto taken = take(news, chains); !taken) {
            return taken;
        }
    }
    for (const auto& known : std::as_const(request.known)) {
        const bool isAnswered = std::any_of(answer->news.begin(), answer->news.end(), [&known](const auto& news) {
            return news.checkpoint.chain == known.chain;
        });
        if (known.size > 0 && !isAnswered) { // it was there, so it was taken away, or is kept from us
            tell(SyncNotice::Kind::AuditLogChanged, known.chain);
        }
    }
    return {};
}

Result<void> CheckpointWatch::take(const AuditCheckpointAnswer::News& news, const QList<TenantId>& asked)
{
    const auto& fresh = news.checkpoint;
    if (!asked.contains(fresh.chain) || !fresh.isSignedBy(m_vault.session().serverPublicKey)) {
        tell(SyncNotice::Kind::AuditLogForged, fresh.chain);
        return {};
    }
    const auto held = m_book.held(fresh.chain);
    if (!held) {
        return failure(held);
    }
    if (!*held) {
        return m_book.keep(fresh);
    }
    if ((*held)->epoch != fresh.epoch) {
        tell(SyncNotice::Kind::AuditLogRestored, fresh.chain);
        const auto aside = m_book.putAside(fresh.chain);
        return aside ? m_book.keep(fresh) : aside;
    }
    if (!crypto::MerkleTree::isConsistent((*held)->size, (*held)->root, fresh.size, fresh.root, news.proof)) {
        tell(SyncNotice::Kind::AuditLogChanged, fresh.chain);
        return {};
    }
    return m_book.keep(fresh);
}

void CheckpointWatch::tell(SyncNotice::Kind kind, const TenantId& chain)
{
    m_isDoubted = m_isDoubted || kind == SyncNotice::Kind::AuditLogChanged || kind == SyncNotice::Kind::AuditLogForged;
    m_notices.append({.kind = kind, .tenant = chain, .dossier = {}});
}

} // namespace kluis::app
