// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/Records.h"

#include "app/vault/DoubtedBases.h"
#include "app/vault/HeldEdits.h"
#include "app/vault/HeldScope.h"
#include "app/vault/News.h"
#include "app/vault/SearchIndex.h"
#include "app/vault/SeenChains.h"
#include "core/storage/Rows.h"

namespace kluis::app {

using storage::Statement;

namespace {

Statement& bindField(Statement& statement, int parameter, const QString& field)
{
    return field.isEmpty() ? statement.bind(parameter, nullptr) : statement.bind(parameter, field);
}

Statement& bindKey(Statement& statement, int parameter, const QByteArray& key)
{
    return key.isEmpty() ? statement.bind(parameter, nullptr) : statement.bind(parameter, key);
}

} // namespace

Result<qint64> Records::tenant(const TenantId& id)
{
    auto number = storage::numberOf(m_database.query("SELECT number FROM tenant WHERE id = ?1", id));
    if (!number || *number != 0) {
        return number;
    }
    if (auto made = m_database.run("INSERT INTO tenant(id) VALUES (?1)", id); !made) {
        return failure(made);
    }
    return m_database.lastInsertRowId();
}

Result<qint64> Records::person(const UserId& id)
{
    if (const auto known = m_people.constFind(id); known != m_people.constEnd()) {
        return *known;
    }
    auto number = storage::numberOf(m_database.query("SELECT number FROM person WHERE id = ?1", id));
    if (!number) {
        return number;
    }
    if (*number == 0) {
        if (auto made = m_database.run("INSERT INTO person(id) VALUES (?1)", id); !made) {
            return failure(made);
        }
        number = m_database.lastInsertRowId();
    }
    m_people.insert(id, *number);
    return number;
}

Result<std::optional<DossierPlace>> Records::dossier(const DossierId& id)
{
    auto row = m_database.query("SELECT d.number, d.tenant, t.id FROM dossier d JOIN tenant t ON t.number = d.tenant "
                                "WHERE d.id = ?1",
                                id);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<DossierPlace>();
    }
    return std::optional(DossierPlace{row->int64(0), id, row->int64(1), row->id<TenantId>(2)});
}

Result<DossierPlace> Records::makeDossier(const DossierId& id, const TenantId& tenantId)
{
    const auto number = tenant(tenantId);
    if (!number) {
        return failure(number);
    }
    if (auto made = m_database.run("INSERT INTO dossier(id, tenant) VALUES (?1, ?2)", id, *number); !made) {
        return failure(made);
    }
    return DossierPlace{m_database.lastInsertRowId(), id, *number, tenantId};
}

Result<bool> Records::put(const RecordValue& value)
{
    if (!m_insert) {
        auto insert = m_database.prepare("INSERT INTO record(dossier, kind, record, field, category, revision, seq, "
                                         "author, at, value, key_id, asked) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, "
                                         "?9, ?10, ?11, ?12) ON CONFLICT DO NOTHING");
        if (!insert) {
            return failure(insert);
        }
        m_insert = std::move(*insert);
    }
    const QByteArray text = value.value.toUtf8();
    m_insert->bind(1, value.dossier).bind(2, quint8(value.kind)).bindView(3, value.record);
    bindField(*m_insert, 4, value.field);
    m_insert->bind(5, quint8(value.category)).bind(6, qint64(value.revision)).bind(7, qint64(value.seq));
    m_insert->bind(8, value.author).bind(9, value.at).bindTextView(10, text);
    bindKey(*m_insert, 11, value.key);
    bindKey(*m_insert, 12, value.asked.encode());
    const auto done = m_insert->run();
    m_insert->bind(3, nullptr).bind(10, nullptr); // the views end here
    if (!done) {
        return failure(done);
    }
    return m_database.changes() > 0 ? Result<bool>(true) : replace(value);
}

Result<bool> Records::renew(const RecordValue& value)
{
    auto same =
        m_database.run("UPDATE record SET revision = ?4, seq = ?5, key_id = ?8 WHERE dossier = ?1 AND kind = ?2 "
                       "AND record = ?3 AND revision < ?4 AND value = ?6 AND field = ?7",
                       value.dossier, quint8(value.kind), value.record, qint64(value.revision), qint64(value.seq),
                       value.value, value.field, value.key);
    return same ? Result<bool>(m_database.changes() > 0) : failure(same);
}

Result<bool> Records::replace(const RecordValue& value)
{
    const quint8 kind = quint8(value.kind);
    const auto newer = qint64(value.revision);
    auto old = m_database.run(
        "INSERT INTO history(dossier, kind, record, revision, author, at, value, asked) SELECT dossier, kind, "
        "record, revision, author, at, value, asked FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND "
        "revision < ?4 "
        "ON CONFLICT DO NOTHING",
        value.dossier, kind, value.record, newer);
    if (!old) {
        return failure(old);
    }
    auto update = m_database.prepare("UPDATE record SET field = ?5, category = ?6, revision = ?4, seq = ?7, "
                                     "author = ?8, at = ?9, value = ?10, key_id = ?11, asked = ?12 "
                                     "WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND revision < ?4");
    if (!update) {
        return failure(update);
    }
    update->bind(1, value.dossier).bind(2, kind).bind(3, value.record).bind(4, newer);
    bindField(*update, 5, value.field);
    update->bind(6, quint8(value.category)).bind(7, qint64(value.seq)).bind(8, value.author).bind(9, value.at);
    update->bind(10, value.value);
    bindKey(*update, 11, value.key);
    bindKey(*update, 12, value.asked.encode());
    if (auto done = update->run(); !done) {
        return failure(done);
    }
    if (m_database.changes() > 0) {
        return true;
    }
    // An older one that could only be opened now belongs to the past.
    auto past = m_database.run(
        "INSERT INTO history(dossier, kind, record, revision, author, at, value, asked) SELECT ?1, "
        "?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, x'') FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND "
        "revision > ?4 "
        "ON CONFLICT DO NOTHING",
        value.dossier, kind, value.record, newer, value.author, value.at, value.value, value.asked.encode());
    return past ? Result<bool>(false) : failure(past);
}

Result<bool> Records::forgetBefore(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    auto gone = m_database.run("DELETE FROM history WHERE dossier = ?1 AND kind = ?2 AND record = ?3", dossier,
                               quint8(kind), record);
    if (!gone || m_database.changes() == 0) {
        return gone ? Result<bool>(false) : failure(gone);
    }
    auto marked =
        m_database.run("INSERT OR IGNORE INTO named_value VALUES (?1, x'01')", QString::fromLatin1(outlivedName));
    return marked ? Result<bool>(true) : failure(marked);
}

Result<quint64> Records::revision(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    const auto number = storage::numberOf(m_database.query(
        "SELECT max(coalesce((SELECT revision FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3), 0), "
        "coalesce((SELECT max(revision) FROM sealed WHERE dossier = ?1 AND kind = ?2 AND record = ?3), 0))",
        dossier, quint8(kind), record));
    return number ? Result<quint64>(quint64(*number)) : failure(number);
}

Result<RecordValue> Records::current(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    auto row = m_database.query("SELECT revision, author, at, value FROM record WHERE dossier = ?1 AND kind = ?2 "
                                "AND record = ?3",
                                dossier, quint8(kind), record);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    RecordValue value{.dossier = dossier, .kind = kind, .record = record, .field = {}, .value = {}};
    if (*found) {
        value.revision = quint64(row->int64(0));
        value.author = row->int64(1);
        value.at = row->int64(2);
        value.value = row->text(3);
    }
    return value;
}

Result<bool> Records::follows(qint64 dossier, RecordKind kind, const QByteArray& record, quint64 revision, quint64 seq)
{
    // Older values have no place any more, and none of them comes twice. A field may have had any number of them.
    auto row = m_database.query(
        "SELECT max(coalesce((SELECT revision FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3), 0), "
        "coalesce((SELECT max(revision) FROM sealed WHERE dossier = ?1 AND kind = ?2 AND record = ?3), 0), "
        "coalesce((SELECT max(revision) FROM history WHERE dossier = ?1 AND kind = ?2 AND record = ?3), 0)), "
        "EXISTS (SELECT 1 FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND revision = ?4 AND seq <> "
        "?5) OR EXISTS (SELECT 1 FROM sealed WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND revision = ?4 AND "
        "seq <> ?5) OR EXISTS (SELECT 1 FROM history WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND revision = "
        "?4)",
        dossier, quint8(kind), record, qint64(revision), qint64(seq));
    if (!row) {
        return failure(row);
    }
    if (const auto found = row->step(); !found) {
        return failure(found);
    }
    const auto newest = quint64(row->int64(0));
    const bool isRepeated = row->int64(1) != 0;
    return !isRepeated && (newest == 0 || revision <= newest + 1);
}

Result<std::optional<QString>> Records::value(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    auto row = m_database.query("SELECT value FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3", dossier,
                                quint8(kind), record);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? std::optional(row->text(0)) : std::nullopt;
}

/// What was confirmed and held, and what says that it is in doubt. What waits may stand on a past that a restore takes
/// meanwhile.
Result<void> Records::forgetPast(qint64 tenant)
{
    if (auto held = HeldEdits(m_database).purge(tenant); !held) {
        return held;
    }
    if (auto certain = setInDoubt(tenant, false); !certain) {
        return certain;
    }
    auto confirmed =
        m_database.run("DELETE FROM outbox WHERE state = 3 AND dossier IN (SELECT number FROM dossier WHERE "
                       "tenant = ?1)",
                       tenant);
    return confirmed ? DoubtedBases(m_database).note(tenant) : confirmed;
}

Result<void> Records::purge(qint64 tenant, Held held)
{
    m_people.clear();
    // What was confirmed comes again with the rest, or is no longer in the scope.
    if (auto past = held == Held::Stays ? doubt(tenant) : forgetPast(tenant); !past) {
        return past;
    }
    SeenChains seen(m_database);
    if (auto kept = held == Held::Stays ? seen.forget(tenant) : seen.keep(tenant, SeenChains::all); !kept) {
        return kept;
    }
    if (auto forgotten = HeldScope(m_database).forget(tenant); !forgotten) {
        return forgotten;
    }
    // Before anything goes: afterwards nothing tells that there was something.
    auto marked = m_database.run("INSERT OR IGNORE INTO named_value(name, value) SELECT ?2, x'01' "
                                 "WHERE EXISTS (SELECT 1 FROM dossier WHERE tenant = ?1)",
                                 tenant, QString::fromLatin1(outlivedName));
    if (!marked) {
        return marked;
    }
    if (auto forgotten = SearchIndex(m_database).purge(tenant); !forgotten) {
        return forgotten;
    }
    if (auto told = News(m_database).purge(tenant); !told) {
        return told;
    }
    // What an import did to them was true of the values that go.
    if (held == Held::Goes) {
        if (auto gone = m_database.run("DELETE FROM import_run WHERE tenant = ?1", tenant); !gone) {
            return gone;
        }
    }
    constexpr const char* statements[] = {
        "DELETE FROM due WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
        "DELETE FROM appointment WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
        "DELETE FROM dossier_row WHERE tenant = ?1",
        "DELETE FROM record WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
        "DELETE FROM history WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
        "DELETE FROM chain WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
        // The files go once these rows have (DocumentFiles::sweep). What was never sent stays, as its record does, and what
        // the server may have lost.
        "DELETE FROM blob WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1) AND id NOT IN "
        "(SELECT record FROM outbox_item WHERE kind = 5) AND id NOT IN (SELECT record FROM held_item WHERE kind = 5)",
        "DELETE FROM sealed WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
        // A key that its own operation has not brought to the server yet can't be fetched again.
        "DELETE FROM content_key WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1) AND key_id NOT IN "
        "(SELECT record FROM outbox_item WHERE kind = 8)",
        "UPDATE conflict SET theirs = '', theirs_author = NULL, theirs_revision = iif(theirs_at = 0, 0, "
        "theirs_revision) "
        "WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
        "DELETE FROM dossier WHERE tenant = ?1 AND number NOT IN (SELECT dossier FROM outbox) AND number NOT IN "
        "(SELECT dossier FROM conflict) AND number NOT IN (SELECT dossier FROM content_key) AND number NOT IN "
        "(SELECT dossier FROM held_edit)",
        "UPDATE tenant SET seq = 0, scope_version = x'', server_epoch = x'' WHERE number = ?1",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), tenant); !done) {
            return done;
        }
    }
    return {};
}

Result<bool> Records::purgeMedical(qint64 dossier)
{
    if (auto gone = HeldEdits(m_database).purgeMedical(dossier); !gone) {
        return failure(gone);
    }
    // Category 4 is medical, kind 9 an own note; history has the same record ids.
    constexpr const char* statements[] = {
        "DELETE FROM news WHERE dossier = ?1 AND (kind, record) IN "
        "(SELECT kind, record FROM record WHERE dossier = ?1 AND category = 4 AND kind <> 9)",
        "DELETE FROM history WHERE dossier = ?1 AND (kind, record) IN "
        "(SELECT kind, record FROM record WHERE dossier = ?1 AND category = 4 AND kind <> 9)",
        "DELETE FROM record WHERE dossier = ?1 AND category = 4 AND kind <> 9",
        "DELETE FROM sealed WHERE dossier = ?1 AND kind <> 9",
        "DELETE FROM blob WHERE dossier = ?1 AND category = 4 AND id NOT IN (SELECT record FROM outbox_item WHERE "
        "kind = 5)",
        "DELETE FROM content_key WHERE dossier = ?1 AND key_id NOT IN (SELECT record FROM outbox_item WHERE kind = 8)",
        "UPDATE conflict SET theirs = '', theirs_author = NULL WHERE dossier = ?1 AND category = 4 AND theirs <> ''",
        "DELETE FROM outbox WHERE dossier = ?1 AND state = 3 AND category = 4 AND kind <> 9",
    };
    bool any = false;
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), dossier); !done) {
            return failure(done);
        }
        any = any || m_database.changes() > 0;
    }
    if (any) {
        if (auto marked = m_database.run("INSERT OR IGNORE INTO named_value VALUES (?1, x'01')",
                                         QString::fromLatin1(outlivedName));
            !marked) {
            return failure(marked);
        }
    }
    return any;
}

} // namespace kluis::app
