// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/ScopePurge.h"

#include "app/vault/DoubtedBases.h"
#include "app/vault/Records.h"
#include "app/vault/SearchIndex.h"
#include "app/vault/SeenChains.h"
#include "core/storage/Rows.h"

#include <QByteArray>

#include <array>

namespace kluis::app {

using domain::Category;

namespace {

/// Where anything of the categories ?2 may be.
constexpr char withCategories[] =
    "(SELECT c.dossier FROM chain c JOIN dossier d ON d.number = c.dossier WHERE d.tenant = ?1 AND (?2 >> "
    "c.category) & 1 = 1 UNION SELECT o.dossier FROM outbox o JOIN dossier d ON d.number = o.dossier WHERE d.tenant = "
    "?1)";

/// Records of a field: ?2 its id in bytes, where the record is named by it, else as a text.
struct Place {
    const char* records;
    bool isNamed;
};
constexpr std::array places{
    Place{"dossier IN (SELECT number FROM dossier WHERE tenant = ?1) AND kind = 1 AND record = ?2", true},
    Place{"dossier IN (SELECT number FROM dossier WHERE tenant = ?1) AND kind IN (2, 3, 5) AND field = ?2", false},
};

/// Documents that were never sent keep their content.
constexpr char isSent[] =
    "id NOT IN (SELECT i.record FROM outbox_item i JOIN outbox o ON o.position = i.position WHERE "
    "i.kind = 5 AND o.state <> 3)";

constexpr char hideTheirs[] =
    "UPDATE conflict SET theirs = '', theirs_author = NULL, theirs_revision = iif(theirs_at = 0, 0, theirs_revision) "
    "WHERE ";

} // namespace

Result<void> ScopePurge::run(const ScopeLoss& loss)
{
    QSet<qint64> gone;
    Records records(m_database);
    for (const DossierId& id : loss.dossiers) {
        const auto place = records.dossier(id);
        if (!place) {
            return failure(place);
        }
        if (*place && (*place)->tenantNumber == m_tenant) {
            gone.insert((*place)->number);
        }
    }
    const auto leaves = [&](qint64 dossier, Category category) {
        return gone.contains(dossier) || (loss.categories >> int(category) & 1) != 0;
    };
    auto done = loss.isEmpty() ? Result<void>() : noteLoss();
    done = done && !loss.isEmpty() ? SeenChains(m_database).keep(m_tenant, leaves) : done;
    for (auto dossier = gone.cbegin(); done && dossier != gone.cend(); ++dossier) {
        done = removeDossier(*dossier);
    }
    done = done && loss.categories != 0 ? removeCategories(loss.categories) : done;
    for (auto field = loss.fields.cbegin(); done && field != loss.fields.cend(); ++field) {
        done = removeField(*field);
    }
    for (auto field = loss.blanks.cbegin(); done && field != loss.blanks.cend(); ++field) {
        done = removeRecords(*field);
    }
    done = done ? closeMedical(loss) : done;
    done = done ? removeUnpulled() : done;
    return done ? show(!loss.isEmpty()) : done;
}

/// The key that opens what goes is to be changed; what an import did was true of other values; and what waits may stand on
/// a past that a restore takes meanwhile.
Result<void> ScopePurge::noteLoss()
{
    auto done = m_database.run("INSERT OR IGNORE INTO named_value(name, value) SELECT ?2, x'01' WHERE EXISTS (SELECT 1 "
                               "FROM dossier WHERE tenant = ?1)",
                               m_tenant, QString::fromLatin1(Records::outlivedName));
    done = done ? m_database.run("DELETE FROM import_run WHERE tenant = ?1", m_tenant) : done;
    return done ? DoubtedBases(m_database).note(m_tenant) : done;
}

/// Runs \p statements, whose WHERE ends with \p where, with the employer and \p value.
template <typename Value>
Result<void> ScopePurge::runAll(std::initializer_list<const char*> statements, const QByteArray& where,
                                const Value& value)
{
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArray(sql).append(where), m_tenant, value); !done) {
            return done;
        }
    }
    return {};
}

template <typename Value> Result<void> ScopePurge::touch(const QByteArray& where, const Value& value)
{
    auto row =
        m_database.query(QByteArray("SELECT DISTINCT dossier FROM record WHERE ").append(where), m_tenant, value);
    return storage::forEachRow(row, [&] { m_touched.insert(row->int64(0)); });
}

Result<void> ScopePurge::removeCategories(quint64 categories)
{
    const QByteArray within = QByteArray("dossier IN ") + withCategories;
    const QByteArray own = within + " AND (?2 >> category) & 1 = 1";
    const auto bits = qint64(categories);
    auto done = touch(own, bits);
    done =
        done ? runAll({"DELETE FROM news WHERE EXISTS (SELECT 1 FROM record r WHERE r.dossier = news.dossier AND "
                       "r.kind = CASE news.kind WHEN 10 THEN 1 ELSE news.kind END AND r.record = news.record AND (?2 "
                       ">> r.category) & 1 = 1) AND ",
                       "DELETE FROM history WHERE EXISTS (SELECT 1 FROM record r WHERE r.dossier = history.dossier "
                       "AND r.kind = history.kind AND r.record = history.record AND (?2 >> r.category) & 1 = 1) AND "},
                      within, bits)
             : done;
    done = done ? runAll({"DELETE FROM blob WHERE "}, own + " AND " + isSent, bits) : done;
    done = done ? runAll({"DELETE FROM record WHERE ", "DELETE FROM held_edit WHERE ",
                          "DELETE FROM outbox WHERE state = 3 AND ", hideTheirs},
                         own, bits)
                : done;
    if (done && (categories >> int(Category::Medical) & 1) != 0) {
        // Also where nothing came back yet of what was sent.
        done = m_database.run("DELETE FROM sealed WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
                              m_tenant);
        done = done ? m_database.run(
                          "DELETE FROM content_key WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1) "
                          "AND key_id NOT IN (SELECT record FROM outbox_item WHERE kind = 8)",
                          m_tenant)
                    : done;
    }
    return done ? runAll({"DELETE FROM chain WHERE "}, own, bits) : done;
}

Result<void> ScopePurge::removeField(const QString& field)
{
    for (const Place& place : places) {
        const QByteArray records = place.records;
        const QByteArray where =
            " (dossier, kind, record) IN (SELECT dossier, kind, record FROM record WHERE " + records + ')';
        const auto remove = [&](const auto& name) {
            auto done = runAll({"DELETE FROM news WHERE (dossier, CASE kind WHEN 10 THEN 1 ELSE kind END, record) IN "
                                "(SELECT dossier, kind, record FROM record WHERE "},
                               records + ')', name);
            done = done ? runAll({hideTheirs}, where, name) : done;
            return done ? runAll({"DELETE FROM blob WHERE id IN (SELECT record FROM record WHERE kind = 5 AND "},
                                 records + ") AND " + isSent, name)
                        : done;
        };
        if (auto done = place.isNamed ? remove(field.toUtf8()) : remove(field); !done) {
            return done;
        }
    }
    auto done =
        runAll({"DELETE FROM held_edit WHERE position IN (SELECT position FROM held_item WHERE field = ?2) AND ",
                "DELETE FROM outbox WHERE state = 3 AND position IN (SELECT position FROM outbox_item WHERE field "
                "= ?2) AND "},
               "dossier IN (SELECT number FROM dossier WHERE tenant = ?1)", field);
    return done ? removeRecords(field) : done;
}

Result<void> ScopePurge::removeRecords(const QString& field)
{
    for (const Place& place : places) {
        const QByteArray records = place.records;
        const auto remove = [&](const auto& name) {
            auto done = touch(records, name);
            done =
                done
                    ? runAll({"DELETE FROM history WHERE (dossier, kind, record) IN (SELECT dossier, kind, record FROM "
                              "record WHERE "},
                             records + ')', name)
                    : done;
            return done ? runAll({"DELETE FROM record WHERE "}, records, name) : done;
        };
        if (auto done = place.isNamed ? remove(field.toUtf8()) : remove(field); !done) {
            return done;
        }
    }
    return {};
}

/// What the server took of a dossier that was never shown: it is shown with the next pull, or the dossier was the person's
/// for a moment only.
Result<void> ScopePurge::removeUnpulled()
{
    auto row =
        m_database.query("SELECT d.number FROM dossier d WHERE d.tenant = ?1 AND NOT EXISTS (SELECT 1 FROM chain c "
                         "WHERE c.dossier = d.number) AND EXISTS (SELECT 1 FROM record r WHERE r.dossier = d.number)",
                         m_tenant);
    QList<qint64> dossiers;
    if (auto walked = storage::forEachRow(row, [&] { dossiers.append(row->int64(0)); }); !walked) {
        return walked;
    }
    for (const qint64 dossier : std::as_const(dossiers)) {
        m_touched.insert(dossier);
        for (const char* sql : {"DELETE FROM news WHERE dossier = ?1", "DELETE FROM record WHERE dossier = ?1",
                                "DELETE FROM history WHERE dossier = ?1"}) {
            if (auto done = m_database.run(QByteArrayView(sql), dossier); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> ScopePurge::closeMedical(const ScopeLoss& loss)
{
    Records records(m_database);
    QList<qint64> dossiers;
    for (const DossierId& id : loss.closed) {
        const auto place = records.dossier(id);
        if (!place) {
            return failure(place);
        }
        if (*place) {
            dossiers.append((*place)->number);
        }
    }
    if (loss.closesAll) {
        static const QByteArray sql = QByteArray("SELECT number FROM dossier WHERE number IN ") + withCategories;
        auto row = m_database.query(sql, m_tenant, qint64(1) << int(Category::Medical));
        if (auto walked = storage::forEachRow(row, [&] { dossiers.append(row->int64(0)); }); !walked) {
            return walked;
        }
    }
    for (const qint64 dossier : std::as_const(dossiers)) {
        const auto purged = records.purgeMedical(dossier);
        if (!purged) {
            return failure(purged);
        }
        if (*purged) {
            m_touched.insert(dossier);
        }
    }
    return {};
}

Result<void> ScopePurge::removeDossier(qint64 dossier)
{
    if (auto gone = m_projection.remove(dossier); !gone) {
        return gone;
    }
    const QByteArray blobs = QByteArray("DELETE FROM blob WHERE dossier = ?1 AND ") + isSent;
    const QByteArray theirs = QByteArray(hideTheirs) + "dossier = ?1";
    const QByteArray statements[] = {
        "DELETE FROM news WHERE dossier = ?1",
        "DELETE FROM record WHERE dossier = ?1",
        "DELETE FROM history WHERE dossier = ?1",
        "DELETE FROM chain WHERE dossier = ?1",
        "DELETE FROM sealed WHERE dossier = ?1",
        "DELETE FROM held_edit WHERE dossier = ?1",
        "DELETE FROM outbox WHERE dossier = ?1 AND state = 3",
        "DELETE FROM content_key WHERE dossier = ?1 AND key_id NOT IN (SELECT record FROM outbox_item WHERE kind = 8)",
        blobs,
        theirs,
        "DELETE FROM dossier WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM outbox WHERE dossier = ?1) AND NOT EXISTS "
        "(SELECT 1 FROM conflict WHERE dossier = ?1) AND NOT EXISTS (SELECT 1 FROM content_key WHERE dossier = ?1)",
    };
    for (const QByteArray& sql : statements) {
        if (auto done = m_database.run(sql, dossier); !done) {
            return done;
        }
    }
    return {};
}

/// The lines and words of what stays, and no word of what went.
Result<void> ScopePurge::show(bool isLess)
{
    for (const qint64 dossier : std::as_const(m_touched)) {
        auto row =
            m_database.query("SELECT d.id, t.id, EXISTS (SELECT 1 FROM record WHERE dossier = ?1) OR EXISTS (SELECT "
                             "1 FROM outbox WHERE dossier = ?1 AND kind = 10 AND state <> 2) FROM dossier d JOIN "
                             "tenant t ON t.number = d.tenant WHERE d.number = ?1",
                             dossier);
        DossierPlace place{dossier, {}, m_tenant, {}};
        bool isThere = false;
        const auto walked = storage::forEachRow(row, [&] {
            place.id = row->id<DossierId>(0);
            place.tenant = row->id<TenantId>(1);
            isThere = row->int64(2) != 0;
        });
        if (!walked) {
            return walked;
        }
        if (auto shown = isThere ? m_projection.stage(place, 0) : m_projection.remove(dossier); !shown) {
            return shown;
        }
    }
    const auto shown = m_projection.finish();
    return shown && isLess ? SearchIndex(m_database).forgetRemoved() : shown;
}

} // namespace kluis::app
