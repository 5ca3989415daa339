// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/CheckpointKeeper.h"

#include "server/EventLog.h"
#include "server/audit/AuditLog.h"
#include "server/audit/AuditTree.h"
#include "server/store/AccountStore.h"

#include <algorithm>
#include <optional>

namespace kluis::server {

using protocol::AuditCheckpoint;

Result<void> CheckpointKeeper::run()
{
    QByteArray epoch;
    const auto chains = m_store.read<QList<TenantId>>([&](StoreDatabase& database) -> Result<QList<TenantId>> {
        const auto practice = AccountStore(database).practice();
        const auto all = AuditLog::chains(database);
        if (!practice || !all) {
            return practice ? Result<QList<TenantId>>(failure(all)) : failure(practice);
        }
        epoch = practice->serverEpoch;
        return *all;
    });
    if (!chains) {
        return failure(chains);
    }
    Result<void> first;
    for (const TenantId& chain : *chains) {
        if (auto kept = keep(chain, epoch); !kept && first) {
            first = kept;
        }
    }
    return first;
}

Result<void> CheckpointKeeper::keep(const TenantId& chain, const QByteArray& epoch)
{
    const auto cut = isCutShort(chain, epoch);
    if (!cut || *cut) {
        return cut ? Result<void>() : failure(cut);
    }
    const qint64 now = m_clock.unixMillis();
    const auto state = m_store.read<AuditTree::State>(
        [&](StoreDatabase& database) { return AuditTree(database, chain).state(epoch, now); });
    if (!state) {
        return failure(state);
    }
    if (*state == AuditTree::State::Shorter) {
        return tellShorter(chain);
    }
    if (*state == AuditTree::State::Fresh) {
        return {};
    }
    const std::vector<TenantId> touched = chain.isNull() ? std::vector<TenantId>() : std::vector<TenantId>{chain};
    const auto made = m_store.writeFor<std::optional<AuditCheckpoint>>(
        touched, [&](StoreDatabase& database) -> Result<std::optional<AuditCheckpoint>> {
            if (auto held = database.holdChain(chain); !held) {
                return failure(held);
            }
            AuditTree tree(database, chain);
            const auto still = tree.state(epoch, now); // another server may have been here meanwhile
            if (!still || *still != AuditTree::State::Due) {
                return still ? Result<std::optional<AuditCheckpoint>>(std::nullopt) : failure(still);
            }
            auto checkpoint = tree.sign(epoch, m_keys.signingKey, now);
            return checkpoint ? Result<std::optional<AuditCheckpoint>>(std::move(*checkpoint)) : failure(checkpoint);
        });
    if (!made) {
        return made.error().code() == ErrorCode::Corrupt ? tellShorter(chain) : failure(made);
    }
    return *made ? m_files.write(**made) : Result<void>();
}

/// Whoever changes the database can take the entries and their checkpoints away together. Then only the file tells, and
/// must not be replaced by what is signed next.
Result<bool> CheckpointKeeper::isCutShort(const TenantId& chain, const QByteArray& epoch)
{
    // The file first: of a chain that only grows it is never ahead.
    const auto outside = m_files.of(chain);
    if (!outside || !*outside || (*outside)->chain != chain || (*outside)->epoch != epoch ||
        !(*outside)->isSignedBy(m_keys.signingKey.publicKey())) {
        return false; // none, spoiled, or of before a restore: nothing to compare with
    }
    const quint64 known = (*outside)->size;
    const auto length =
        m_store.read<quint64>([&](StoreDatabase& database) { return AuditTree(database, chain).length(); });
    if (!length || *length >= known) {
        return length ? Result<bool>(false) : failure(length);
    }
    if (auto told = tellShorter(chain, known); !told) {
        return failure(told);
    }
    const auto kept = m_files.keepAside(**outside);
    return kept ? Result<bool>(true) : failure(kept);
}

Result<void> CheckpointKeeper::tellShorter(const TenantId& chain, quint64 known)
{
    if (m_told.contains(chain)) {
        return {};
    }
    m_told.insert(chain);
    EventLog::error("audit-log-is-shorter");
    return m_store.writeFor<void>({}, [&](StoreDatabase& database) -> Result<void> {
        const auto newest = AuditTree(database, chain).newest();
        if (!newest) {
            return failure(newest);
        }
        ServerEvent event;
        event.kind = ServerEventKind::AuditShorter;
        event.time = m_clock.unixMillis();
        event.outcome = quint16(ErrorCode::Corrupt);
        event.object = chain.isNull() ? QStringLiteral("practice") : chain.toString();
        event.count = std::max(known, *newest ? (*newest)->size : 0);
        return AuditLog::append(database, event);
    });
}

} // namespace kluis::server
