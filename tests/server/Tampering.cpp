// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/Tampering.h"

#include "core/crypto/Sha256.h"

#include <utility>

namespace kluis::test {

using protocol::AuditCheckpoint;
using server::ColumnCipher;
using server::StoreDatabase;

namespace {

using Place = Tampering::Place;
using Made = Result<Place>;

struct Row {
    QByteArray event; ///< sealed
    QByteArray hash;
};

quint64 anyEntry(QRandomGenerator& random, int from = 1, int to = Tampering::entries)
{
    return quint64(random.bounded(from, to + 1));
}

Result<Row> rowAt(StoreDatabase& database, const AuditWorld& world, quint64 n)
{
    auto row =
        database.query("SELECT event, hash FROM audit_entry WHERE chain = ?1 AND n = ?2", world.tenant, qint64(n));
    Row found;
    const auto read = storage::forEachRow(row, [&] { found = {row->blob(0), row->blob(1)}; });
    return read ? Result<Row>(found) : failure(read);
}

Result<void> put(StoreDatabase& database, const AuditWorld& world, quint64 n, const Row& row)
{
    return database.run("UPDATE audit_entry SET event = ?3, hash = ?4 WHERE chain = ?1 AND n = ?2", world.tenant,
                        qint64(n), row.event, row.hash);
}

Result<void> add(StoreDatabase& database, const AuditWorld& world, quint64 n, const Row& row)
{
    return database.run("INSERT INTO audit_entry(chain, n, event, hash) VALUES (?1, ?2, ?3, ?4)", world.tenant,
                        qint64(n), row.event, row.hash);
}

Result<void> erase(StoreDatabase& database, const AuditWorld& world, quint64 n)
{
    return database.run("DELETE FROM audit_entry WHERE chain = ?1 AND n = ?2", world.tenant, qint64(n));
}

/// Numbers those from \p n on anew, \p by up or down; past negative numbers, as no two may ever be the same.
Result<void> shift(StoreDatabase& database, const AuditWorld& world, quint64 n, int by)
{
    auto aside = database.run("UPDATE audit_entry SET n = -n WHERE chain = ?1 AND n >= ?2", world.tenant, qint64(n));
    return aside
               ? database.run("UPDATE audit_entry SET n = ?2 - n WHERE chain = ?1 AND n < 0", world.tenant, qint64(by))
               : aside;
}

/// An event nobody logged, sealed for the place \p n with the server's own key.
QByteArray forged(StoreDatabase& database, const AuditWorld& world, quint64 n, QByteArray& encoded)
{
    encoded = world.event(999'999).encode();
    return database.columns().seal(server::sealed::auditEvent, ColumnCipher::row(world.tenant, qint64(n)),
                                   QByteArrayView(encoded));
}

Result<Row> forgedRow(StoreDatabase& database, const AuditWorld& world, quint64 n)
{
    const auto before = n > 1 ? rowAt(database, world, n - 1) : Result<Row>(Row{{}, QByteArray(32, '\0')});
    if (!before) {
        return failure(before);
    }
    QByteArray encoded;
    Row row;
    row.event = forged(database, world, n, encoded);
    row.hash = crypto::Sha256().add(before->hash).add(encoded).result();
    return row;
}

/// Hashes everything from \p n on anew, as the server would.
Result<void> rehash(StoreDatabase& database, const AuditWorld& world, quint64 n)
{
    for (quint64 at = n; at <= quint64(Tampering::entries); ++at) {
        const auto before = at > 1 ? rowAt(database, world, at - 1) : Result<Row>(Row{{}, QByteArray(32, '\0')});
        auto row = rowAt(database, world, at);
        if (!before || !row) {
            return before ? Result<void>(failure(row)) : failure(before);
        }
        const auto event = database.columns().open(server::sealed::auditEvent,
                                                   ColumnCipher::row(world.tenant, qint64(at)), row->event);
        if (!event) {
            return failure(event);
        }
        row->hash = crypto::Sha256().add(before->hash).add(*event).result();
        if (auto stored = put(database, world, at, *row); !stored) {
            return stored;
        }
    }
    return {};
}

Made placed(const Result<void>& done, quint64 first, quint64 second)
{
    return done ? Made(Place{first, second}) : failure(done);
}

Made alterBytes(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 n = anyEntry(random);
    auto row = rowAt(database, world, n);
    if (!row) {
        return failure(row);
    }
    const auto at = qsizetype(random.bounded(int(row->event.size())));
    row->event[at] = char(row->event[at] ^ (1 << random.bounded(8)));
    return placed(put(database, world, n, *row), n, n);
}

Made alterHash(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 n = anyEntry(random);
    auto row = rowAt(database, world, n);
    if (!row) {
        return failure(row);
    }
    row->hash[random.bounded(32)] ^= 0x10;
    return placed(put(database, world, n, *row), n, n);
}

Made sealAnew(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random, bool withHash)
{
    const quint64 n = anyEntry(random);
    auto row = forgedRow(database, world, n);
    const auto old = rowAt(database, world, n);
    if (!row || !old) {
        return row ? Made(failure(old)) : failure(row);
    }
    row->hash = withHash ? row->hash : old->hash;
    return placed(put(database, world, n, *row), n, n);
}

Made rewrite(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 n = anyEntry(random);
    const auto row = forgedRow(database, world, n);
    auto done = row ? put(database, world, n, *row) : failure(row);
    return placed(done ? rehash(database, world, n) : done, n, n);
}

Made remove(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random, bool closesGap)
{
    const quint64 n = anyEntry(random);
    auto done = erase(database, world, n);
    return placed(done && closesGap ? shift(database, world, n + 1, -1) : done, n, n);
}

Made insertCopy(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 n = anyEntry(random, 1, Tampering::entries + 1);
    const auto row = rowAt(database, world, anyEntry(random));
    auto done = row ? shift(database, world, n, 1) : failure(row);
    return placed(done ? add(database, world, n, *row) : done, n, n);
}

Made insertForged(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 n = anyEntry(random);
    const auto row = forgedRow(database, world, n);
    auto done = row ? shift(database, world, n, 1) : failure(row);
    return placed(done ? add(database, world, n, *row) : done, n, n);
}

Made swap(StoreDatabase& database, AuditWorld& world, quint64 first, quint64 second)
{
    const auto one = rowAt(database, world, first);
    const auto other = rowAt(database, world, second);
    if (!one || !other) {
        return one ? Made(failure(other)) : failure(one);
    }
    auto done = put(database, world, first, *other);
    return placed(done ? put(database, world, second, *one) : done, first, second);
}

Made swapAny(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 first = anyEntry(random, 1, Tampering::entries - 1);
    return swap(database, world, first, anyEntry(random, int(first) + 1));
}

Made swapNeighbours(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 first = anyEntry(random, 1, Tampering::entries - 1);
    return swap(database, world, first, first + 1);
}

Made cutTail(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random, const char* more)
{
    const quint64 n = anyEntry(random, 2);
    auto done = database.run("DELETE FROM audit_entry WHERE chain = ?1 AND n >= ?2", world.tenant, qint64(n));
    if (done && more != nullptr) {
        done = database.run(more, world.tenant, qint64(n));
    }
    return placed(done, n, Tampering::entries);
}

Made cutAndGrow(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const auto cut = cutTail(database, world, random, nullptr);
    auto grown = cut ? world.add(database, Tampering::entries) : failure(cut);
    return placed(grown, cut ? cut->first : 0, cut ? cut->first : 0);
}

Made alterCheckpoint(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    const quint64 size = quint64(Tampering::between) * anyEntry(random, 1, Tampering::entries / Tampering::between);
    return placed(database.run("UPDATE audit_checkpoint SET root = ?3 WHERE chain = ?1 AND size = ?2", world.tenant,
                               qint64(size), QByteArray(32, 'r')),
                  size, size);
}

Made forgeCheckpoint(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    AuditCheckpoint checkpoint;
    checkpoint.chain = world.tenant;
    checkpoint.size = anyEntry(random);
    checkpoint.root = QByteArray(32, 'r');
    checkpoint.sign(crypto::SigningKeyPair::generate());
    return placed(database.run("INSERT INTO audit_checkpoint(chain, size, made_at, epoch, root, signature, frontier) "
                               "VALUES (?1, ?2, 1, ?3, ?4, ?5, ?3) ON CONFLICT (chain, size) DO UPDATE SET root = ?4, "
                               "signature = ?5",
                               world.tenant, qint64(checkpoint.size), checkpoint.epoch, checkpoint.root,
                               checkpoint.signature),
                  checkpoint.size, checkpoint.size);
}

Made rollCheckpointsBack(StoreDatabase& database, AuditWorld& world, QRandomGenerator& random)
{
    return placed(database.run("DELETE FROM audit_checkpoint WHERE chain = ?1 AND size >= ?2", world.tenant,
                               qint64(anyEntry(random))),
                  Tampering::entries, Tampering::entries);
}

} // namespace

const QList<Tampering>& Tampering::all()
{
    const auto changed = QStringList{QStringLiteral("altered"), QStringLiteral("unlinked")};
    const auto moved = QStringList{QStringLiteral("reordered")};
    const auto gone = QStringList{QStringLiteral("missing"), QStringLiteral("truncated")};
    const auto more = QStringList{QStringLiteral("inserted"), QStringLiteral("altered")};
    const auto cut = QStringList{QStringLiteral("truncated")};
    const auto anew = QStringList{QStringLiteral("rewritten")};
    const auto checkpoint = QStringList{QStringLiteral("checkpoint")};
    static const QList<Tampering> tamperings{
        {"bytes altered", changed, alterBytes},
        {"hash altered", changed, alterHash},
        {"sealed anew", changed, [](auto& d, auto& w, auto& r) { return sealAnew(d, w, r, false); }},
        {"sealed and hashed anew", changed + anew, [](auto& d, auto& w, auto& r) { return sealAnew(d, w, r, true); }},
        {"rewritten to the end", anew, rewrite},
        {"deleted", gone, [](auto& d, auto& w, auto& r) { return remove(d, w, r, false); }},
        {"deleted, the gap closed", gone, [](auto& d, auto& w, auto& r) { return remove(d, w, r, true); }},
        {"a copy inserted", more, insertCopy},
        {"a forged one inserted", more, insertForged},
        {"two swapped", moved, swapAny},
        {"neighbours swapped", moved, swapNeighbours},
        {"the end cut off", cut, [](auto& d, auto& w, auto& r) { return cutTail(d, w, r, nullptr); }},
        {"the end cut off with its checkpoints", cut,
         [](auto& d, auto& w, auto& r) {
             return cutTail(d, w, r, "DELETE FROM audit_checkpoint WHERE chain = ?1 AND size >= ?2");
         },
         true},
        {"the end cut off and grown again", anew, cutAndGrow},
        {"a checkpoint altered", checkpoint, alterCheckpoint},
        {"a checkpoint forged", checkpoint, forgeCheckpoint},
        {"checkpoints rolled back", checkpoint, rollCheckpointsBack, true},
    };
    return tamperings;
}

} // namespace kluis::test
