// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Puller.h"

#include "app/session/ApiClient.h"
#include "app/sync/BulkWriting.h"
#include "app/sync/ScopeFiller.h"
#include "app/vault/SeenChains.h"
#include "app/vault/Vault.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using protocol::PageFrame;
using protocol::PullRequest;

Result<Puller::Outcome> Puller::pull(const TenantId& tenant, bool full)
{
    m_tenant = tenant;
    BulkWriting bulk(m_parts.vault.database());
    PageApplier applier(m_parts.vault, tenant);
    if (full) {
        // What the server confirmed and did not show yet, and what it showed before, is offered once more where it does not
        // come: its past may not be the same.
        if (auto purged = applier.purge(Records::Held::Stays); !purged) {
            return failure(purged);
        }
    }
    Outcome all;
    // A scope can change while it is being fetched, and what comes of it with it; a server that changes it for ever is not
    // waited for.
    constexpr int mostRounds = 4;
    for (int round = 0; round < mostRounds; ++round) {
        bool again = false;
        const auto outcome = run(tenant, applier, bulk, again);
        if (!outcome) {
            return outcome;
        }
        all.operations += outcome->operations;
        all.rewound = outcome->rewound;
        if (!again) {
            return all;
        }
        if (auto changed = change(tenant, applier); !changed) {
            return failure(changed);
        }
    }
    return refusal().because(SyncNotice::Kind::PageRefused);
}

/// Exactly what left goes, where it is known what that is; else everything, to be fetched anew.
Result<void> Puller::change(const TenantId& tenant, PageApplier& applier)
{
    const auto begun = m_changed ? applier.beginDifference(*m_changed) : Result<bool>(false);
    m_changed.reset();
    if (!begun) {
        return failure(begun);
    }
    m_parts.notices.append({.kind = SyncNotice::Kind::ScopeChanged, .tenant = tenant, .dossier = {}});
    return *begun ? Result<void>() : applier.purge(Records::Held::Goes);
}

std::unique_ptr<PendingCall> Puller::ask(const Records::Cursor& cursor)
{
    PullRequest request;
    request.tenant = m_tenant;
    request.cursor = cursor.seq;
    request.scopeVersion = cursor.scopeVersion;
    request.serverEpoch = cursor.serverEpoch;
    request.horizon = m_horizon;
    request.wantsScope = !m_knowsScope;
    m_knowsScope = true;
    return m_api.start("/v1/pull", request.encode());
}

Result<Puller::Outcome> Puller::run(const TenantId& tenant, PageApplier& applier, BulkWriting& bulk, bool& again)
{
    Records records(m_parts.vault.database());
    const auto number = records.tenant(tenant);
    if (!number) {
        return failure(number);
    }
    const auto horizon = records.horizon(tenant);
    if (!horizon) {
        return failure(horizon);
    }
    m_horizon = *horizon;
    auto filled = fill(tenant, *number, applier, again);
    if (!filled || again || filled->rewound) {
        return filled;
    }
    auto outcome = follow(tenant, *number, applier, bulk, again);
    if (outcome) {
        outcome->operations += filled->operations;
        return outcome;
    }
    const auto forgotten = applier.isBehind() ? forgetScope(tenant) : Result<void>();
    return forgotten ? outcome : failure(forgotten);
}

/// What came with another scope, where that was cut off or has just begun.
Result<Puller::Outcome> Puller::fill(const TenantId& tenant, qint64 number, PageApplier& applier, bool& again)
{
    const auto filled = ScopeFiller(m_parts, m_api).run(tenant, m_horizon, applier);
    if (!filled) {
        // What does not fit is told once; then all is fetched, and judged, from the beginning.
        const auto forgotten = filled.error().code() == ErrorCode::Untrusted ? forgetScope(tenant) : Result<void>();
        return forgotten ? Result<Outcome>(failure(filled)) : failure(forgotten);
    }
    Outcome outcome;
    outcome.operations = filled->operations;
    again = filled->end == ScopeFiller::End::Changed;
    outcome.rewound = filled->end == ScopeFiller::End::Rewound;
    if (outcome.rewound) {
        Records records(m_parts.vault.database());
        m_parts.notices.append({.kind = SyncNotice::Kind::ServerRewound, .tenant = m_tenant, .dossier = {}});
        if (const auto doubted = doubt(records, number); !doubted) {
            return failure(doubted);
        }
    }
    return outcome;
}

Result<void> Puller::forgetScope(const TenantId& tenant)
{
    auto transaction = storage::Transaction::begin(m_parts.vault.database());
    const auto number = transaction ? Records(m_parts.vault.database()).tenant(tenant) : failure(transaction);
    if (!number) {
        return failure(number);
    }
    const auto forgotten = HeldScope(m_parts.vault.database()).forget(*number);
    return forgotten ? transaction->commit() : forgotten;
}

/// From the cursor on.
Result<Puller::Outcome> Puller::follow(const TenantId& tenant, qint64 number, PageApplier& applier, BulkWriting& bulk,
                                       bool& again)
{
    Records records(m_parts.vault.database());
    auto cursor = records.cursor(number);
    const auto facts = HeldScope(m_parts.vault.database()).facts(number);
    if (!cursor || !facts) {
        return cursor ? failure(facts) : failure(cursor);
    }
    m_knowsScope = facts->has_value();
    SeenChains seen(m_parts.vault.database());
    if (auto loaded = seen.load(number); !loaded) {
        return failure(loaded);
    }
    m_seenEpoch = seen.epoch();
    PagePipeline pipeline(m_parts, tenant, applier);
    auto outcome = receive(std::move(*cursor), pipeline, bulk, again);
    if (again) {
        pipeline.drop();
        return outcome;
    }
    if (const auto written = pipeline.finish(); outcome && !written) {
        return failure(written);
    }
    if (outcome) {
        outcome->operations = pipeline.operations();
    }
    if (outcome && outcome->rewound) {
        if (const auto doubted = doubt(records, number); !doubted) {
            return failure(doubted);
        }
    }
    return outcome;
}

/// From the moment the restore is known, not only once everything is fetched anew: nobody logs out in between as if all were
/// at the server.
Result<void> Puller::doubt(Records& records, qint64 tenant)
{
    auto transaction = storage::Transaction::begin(m_parts.vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    const auto doubted = records.doubt(tenant);
    return doubted ? transaction->commit() : doubted;
}

Result<Puller::Outcome> Puller::receive(Records::Cursor cursor, PagePipeline& pipeline, BulkWriting& bulk, bool& again)
{
    Outcome outcome;
    auto pending = ask(cursor);
    while (pending) {
        const auto body = pending->wait();
        if (!body) {
            return failure(body);
        }
        pending.reset();
        const auto frame = PageFrame::read(*body);
        if (!frame) {
            return refusal().unreadable(frame.error());
        }
        // Where everything begins anew for another scope, the server still has the past that it had.
        const QByteArray& epoch = cursor.serverEpoch.isEmpty() ? m_seenEpoch : cursor.serverEpoch;
        const bool isOtherEpoch = !epoch.isEmpty() && frame->serverEpoch != epoch;
        outcome.rewound = frame->epochChanged || isOtherEpoch;
        again = !outcome.rewound && frame->scopeChanged;
        if (outcome.rewound) {
            m_parts.notices.append({.kind = SyncNotice::Kind::ServerRewound, .tenant = m_tenant, .dossier = {}});
        }
        if (again) {
            auto told = protocol::PullPage::decode(*body);
            m_changed = told ? std::optional(std::move(*told)) : std::nullopt;
        }
        if (outcome.rewound || again) {
            return outcome;
        }
        if (auto fits = checkFrame(*frame, cursor); !fits) {
            return failure(fits);
        }
        const quint64 after = cursor.seq;
        if (after == 0 && frame->more) {
            bulk.fill();
        }
        m_horizon = frame->horizon;
        cursor = {frame->nextCursor, frame->scopeVersion, frame->serverEpoch};
        if (frame->more) {
            pending = ask(cursor);
        }
        if (auto added = pipeline.add(*body, after); !added) {
            return failure(added);
        }
    }
    return outcome;
}

/// What must hold whatever is in it: it goes on from where was asked, and an unfinished one gets somewhere.
Result<void> Puller::checkFrame(const PageFrame& page, const Records::Cursor& asked)
{
    const bool standsStill = page.more && page.nextCursor == asked.seq;
    const bool isOtherScope = !asked.scopeVersion.isEmpty() && page.scopeVersion != asked.scopeVersion;
    if (page.nextCursor < asked.seq || standsStill || isOtherScope || page.scopeVersion.size() != 16 ||
        page.serverEpoch.size() != 16) {
        return refusal().because(SyncNotice::Kind::WrongPlace);
    }
    return {};
}

} // namespace kluis::app
