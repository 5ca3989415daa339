// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/DestroyedDossier.h"

#include "app/vault/DossierProjection.h"
#include "app/vault/Outbox.h"
#include "app/vault/SearchIndex.h"
#include "core/protocol/RejectReason.h"

namespace kluis::app {

using domain::Category;

qint64 DestroyedDossier::categoriesOf(retention::Part part, bool whole)
{
    qint64 bits = 0;
    for (const Category category : domain::allCategories) {
        if (whole || retention::partOf(category) == part) {
            bits |= qint64(1) << int(category);
        }
    }
    return bits;
}

Result<void> DestroyedDossier::remove(const DossierPlace& dossier, retention::Part part, bool whole)
{
    const qint64 categories = categoriesOf(part, whole);
    auto done = m_database.run("INSERT OR IGNORE INTO named_value VALUES (?1, x'01')",
                               QString::fromLatin1(Records::outlivedName));
    done = done ? setAside(dossier.number, categories) : done;
    done = done ? removeRows(dossier.number, categories) : done;
    return done ? fit(dossier, whole) : done;
}

/// What waits is refused, and so is the own side of a question: of the server's side nothing is left to ask about.
Result<void> DestroyedDossier::setAside(qint64 dossier, qint64 categories)
{
    const QString reason = QString::fromLatin1(protocol::reason::dossierDestroyed);
    // Keys, and what was only sealed again, are nobody's words.
    static const QByteArray machines =
        QByteArray(
            "DELETE FROM outbox WHERE dossier = ?1 AND state = 1 AND (?2 >> category) & 1 AND (kind = 8 OR position "
            "IN (SELECT o.position FROM outbox o JOIN outbox_item i ON i.position = o.position WHERE o.dossier = ?1 "
            "AND ")
            .append(Outbox::isOnlyResealed)
            .append("))");
    if (auto done = m_database.run(machines, dossier, categories); !done) {
        return done;
    }
    constexpr const char* statements[] = {
        "UPDATE outbox SET state = 2, reason = ?3 WHERE dossier = ?1 AND state = 1 AND (?2 >> category) & 1",
        "INSERT INTO outbox(op_id, dossier, kind, category, at, state, reason, bytes) SELECT randomblob(16), dossier, "
        "kind, "
        "category, mine_at, 2, ?3, CAST(record AS BLOB) FROM conflict WHERE dossier = ?1 AND (?2 >> category) & 1",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), dossier, categories, reason); !done) {
            return done;
        }
    }
    // The bytes of those just made name their record; a signed operation is longer than any record's id.
    constexpr const char* items[] = {
        "INSERT INTO outbox_item(position, n, kind, record, field, base, value) SELECT o.position, 0, c.kind, "
        "c.record, "
        "c.field, c.base, c.mine FROM conflict c JOIN outbox o ON o.dossier = c.dossier AND o.bytes = c.record AND "
        "o.kind = c.kind AND o.state = 2 WHERE c.dossier = ?1 AND (?2 >> c.category) & 1",
        "DELETE FROM conflict WHERE dossier = ?1 AND (?2 >> category) & 1",
        // Confirmed ones are the server's, and gone with the rest.
        "DELETE FROM outbox WHERE dossier = ?1 AND state = 3 AND (?2 >> category) & 1",
    };
    for (const char* sql : items) {
        if (auto done = m_database.run(QByteArrayView(sql), dossier, categories); !done) {
            return done;
        }
    }
    return {};
}

Result<void> DestroyedDossier::removeRows(qint64 dossier, qint64 categories)
{
    constexpr const char* statements[] = {
        "DELETE FROM news WHERE dossier = ?1 AND (kind, record) IN "
        "(SELECT kind, record FROM record WHERE dossier = ?1 AND (?2 >> category) & 1)",
        "DELETE FROM history WHERE dossier = ?1 AND (kind, record) IN "
        "(SELECT kind, record FROM record WHERE dossier = ?1 AND (?2 >> category) & 1)",
        "DELETE FROM record WHERE dossier = ?1 AND (?2 >> category) & 1",
        "DELETE FROM held_edit WHERE dossier = ?1 AND (?2 >> category) & 1",
        "DELETE FROM chain WHERE dossier = ?1 AND (?2 >> category) & 1",
        // Files go once their rows have (DocumentFiles::sweep); the content of what was never sent stays with it.
        "DELETE FROM blob WHERE dossier = ?1 AND (?2 >> category) & 1 AND id NOT IN (SELECT i.record FROM outbox_item "
        "i "
        "JOIN outbox o ON o.position = i.position WHERE o.dossier = ?1 AND i.kind = 5)",
        "DELETE FROM pin WHERE dossier = (SELECT id FROM dossier WHERE number = ?1) AND (?2 >> 1) & 1",
        // Only medical values are sealed, and only they have content keys. Category 4 is medical.
        "DELETE FROM sealed WHERE dossier = ?1 AND (?2 >> 4) & 1",
        "DELETE FROM content_key WHERE dossier = ?1 AND (?2 >> 4) & 1",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), dossier, categories); !done) {
            return done;
        }
    }
    return {};
}

Result<void> DestroyedDossier::forgetWords()
{
    return SearchIndex(m_database).forgetRemoved();
}

Result<void> DestroyedDossier::fit(const DossierPlace& dossier, bool whole)
{
    if (auto shown = DossierProjection(m_database).rebuild(dossier, 0); !shown) {
        return shown;
    }
    return whole
               ? m_database.run("DELETE FROM dossier WHERE number = ?1 AND number NOT IN (SELECT dossier FROM outbox)",
                                dossier.number)
               : Result<void>();
}

} // namespace kluis::app
