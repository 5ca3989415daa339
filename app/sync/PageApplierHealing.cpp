// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageApplier about dossiers whose cache was not what the server says.
#include "app/sync/PageApplier.h"
#include "app/vault/Vault.h"
#include "core/protocol/DossierDigest.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <QHash>

#include <algorithm>

namespace kluis::app {

using domain::Category;
using protocol::PulledOperation;
using storage::Transaction;

namespace {

/// A value that was held, and the operation it came with.
struct Standing {
    qint64 dossier = 0;
    quint8 kind = 0;
    QByteArray record;
    quint64 revision = 0;
    quint64 seq = 0;
};

/// Those of \p shown, which is what the server has to show.
Result<void> addStanding(storage::Database& database, qint64 dossier, const QList<VaultDigest::Row>& shown,
                         QList<Standing>& all)
{
    auto row = database.query("SELECT kind, record, revision, seq FROM record WHERE dossier = ?1", dossier);
    return storage::forEachRow(row, [&] {
        const VaultDigest::Row held{quint8(row->int64(0)), row->blob(1), quint64(row->int64(2))};
        if (shown.contains(held)) {
            all.append({dossier, held.kind, held.record, held.revision, quint64(row->int64(3))});
        }
    });
}

Result<bool> stands(storage::Database& database, const Standing& before)
{
    const auto revision = storage::numberOf<qint64>(
        database.query("SELECT coalesce(max(revision), 0) FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3",
                       before.dossier, before.kind, before.record));
    return revision ? Result<bool>(quint64(*revision) >= before.revision) : failure(revision);
}

/// Whether its author signed nothing about \p record in it. What is withheld of it might be about anything.
bool isSilentOn(const PulledOperation& operation, const QByteArray& record)
{
    const auto isOther = [&record](const protocol::OperationItem& item) {
        return !item.isRedacted() && item.record() != record;
    };
    return operation.operation &&
           std::all_of(operation.operation->items.begin(), operation.operation->items.end(), isOther);
}

/// An operation that is there still says what it said: the chain holds as well when it comes without what it says, and
/// a digest would be a way to take that out of a cache. A value of no operation is a fault of the cache, and may go; so is
/// one that its operation does not speak of.
Result<bool> allStand(storage::Database& database, const QList<Standing>& before,
                      const QList<PulledOperation>& operations)
{
    QHash<quint64, const PulledOperation*> there;
    for (const PulledOperation& operation : operations) {
        there.insert(operation.seq, &operation);
    }
    for (const Standing& value : before) {
        const PulledOperation* origin = there.value(value.seq);
        const bool isFault = origin == nullptr || isSilentOn(*origin, value.record);
        const auto still = isFault ? Result<bool>(true) : stands(database, value);
        if (!still || !*still) {
            return still;
        }
    }
    return true;
}

} // namespace

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
    QList<Standing> standing;
    Chains chains;
    const auto dossiers = held.dossiersIn(bucket);
    for (const DossierPlace& dossier : dossiers) {
        const auto rows = held.rows(dossier.number);
        if (!rows) {
            return failure(rows);
        }
        before.insert(dossier.number, *rows);
        if (auto added = addStanding(m_database, dossier.number, *rows, standing); !added) {
            return added;
        }
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
    if (const auto all = allStand(m_database, standing, operations); !all || !*all) {
        return all ? refuse(SyncNotice::Kind::HistoryChanged, {}) : Result<void>(failure(all));
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
