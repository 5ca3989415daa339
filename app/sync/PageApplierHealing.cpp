// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageApplier about dossiers whose cache was not what the server says.
#include "app/sync/PageApplier.h"
#include "app/vault/Vault.h"
#include "core/protocol/DossierDigest.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using domain::Category;
using protocol::PulledOperation;
using storage::Transaction;

Result<void> PageApplier::heal(quint64 bucket, const QList<PulledOperation>& operations, VaultDigest& held,
                               QList<SyncNotice>& notices)
{
    m_notices = &notices;
    m_touched.clear();
    m_hasNews = false; // what is new of it is told apart
    m_hasConflicts = true;
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    QHash<qint64, QList<VaultDigest::Row>> before;
    Chains chains;
    const auto dossiers = held.dossiersIn(bucket);
    for (const DossierPlace& dossier : dossiers) {
        const auto rows = held.rows(dossier.number);
        if (!rows) {
            return failure(rows);
        }
        before.insert(dossier.number, *rows);
        m_touched.insert(dossier.id, {.place = dossier, .hasOthers = true, .content = {}});
        if (auto dropped = drop(dossier, chains); !dropped) {
            return dropped;
        }
    }
    quint64 last = 0;
    for (const PulledOperation& operation : operations) {
        if (operation.seq <= last || protocol::DossierDigest::bucketOf(operation.dossier) != bucket) {
            return refuse(SyncNotice::Kind::WrongPlace, operation.dossier);
        }
        last = operation.seq;
        if (auto applied = applyOperation(operation); !applied) {
            return applied;
        }
    }
    if (auto same = checkChains(chains); !same) {
        return same;
    }
    if (auto told = tellHealed(before, held); !told) {
        return told;
    }
    auto projected = project();
    return projected ? transaction->commit() : projected;
}

/// Forgets what was pulled of the dossier, and notes how far its chains had come.
Result<void> PageApplier::drop(const DossierPlace& dossier, Chains& chains)
{
    for (const Category category : domain::allCategories) {
        const auto chain = m_records.chain(dossier.number, category);
        if (!chain) {
            return failure(chain);
        }
        if (chain->n > 0) {
            chains.insert_or_assign({dossier.number, category}, *chain);
        }
    }
    constexpr const char* statements[] = {
        "DELETE FROM record WHERE dossier = ?1",
        "DELETE FROM history WHERE dossier = ?1",
        "DELETE FROM chain WHERE dossier = ?1",
        "DELETE FROM sealed WHERE dossier = ?1",
        "DELETE FROM content_key WHERE dossier = ?1 AND pulled = 1 AND key_id NOT IN (SELECT record FROM outbox_item "
        "WHERE kind = 8)",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), dossier.number); !done) {
            return done;
        }
    }
    return {};
}

/// A digest is no proof: what comes instead must have been where this vault was.
Result<void> PageApplier::checkChains(const Chains& chains)
{
    for (const auto& [place, chain] : chains) {
        const auto now = m_records.chain(place.first, place.second);
        if (!now) {
            return failure(now);
        }
        if (now->n < chain.n || !now->passedThrough(chain.head)) {
            return refuse(SyncNotice::Kind::HistoryChanged, {});
        }
    }
    return {};
}

/// What is not as it was before is said, by record where somebody else wrote it.
Result<void> PageApplier::tellHealed(const QHash<qint64, QList<VaultDigest::Row>>& before, VaultDigest& held)
{
    for (const Touched& dossier : std::as_const(m_touched)) {
        const auto now = held.rows(dossier.place.number);
        if (!now) {
            return failure(now);
        }
        const auto was = before.value(dossier.place.number);
        if (*now == was) {
            continue;
        }
        note(SyncNotice::Kind::CacheHealed, dossier.place.id);
        for (const VaultDigest::Row& row : *now) {
            if (was.contains(row)) {
                continue;
            }
            if (auto told = m_news.healed(dossier.place.number, row.kind, row.record, m_session.user); !told) {
                return told;
            }
        }
    }
    return {};
}

} // namespace kluis::app
