// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/MedicalLogStore.h"

#include <limits>

namespace kluis::server {

Result<quint64> MedicalLogStore::length()
{
    auto row = m_database.prepare("SELECT COALESCE(MAX(seq), 0) FROM medical_log");
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return quint64(row->int64(0));
}

Result<QList<QByteArray>> MedicalLogStore::from(quint64 from, qsizetype limit, qsizetype maxBytes)
{
    QList<QByteArray> entries;
    if (from > quint64(std::numeric_limits<qint64>::max())) {
        return entries;
    }
    auto row = m_database.query("SELECT bytes FROM medical_log WHERE seq > ?1 ORDER BY seq LIMIT ?2", qint64(from),
                                qint64(limit));
    if (!row) {
        return failure(row);
    }
    qsizetype bytes = 0;
    for (;;) {
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (!*found || (!entries.isEmpty() && bytes + row->blobView(0).size() > maxBytes)) {
            return entries;
        }
        entries.append(row->blob(0));
        bytes += entries.last().size();
    }
}

Result<void> MedicalLogStore::append(const QList<QByteArray>& entries, qint64 serverTime)
{
    const auto before = length();
    if (!before) {
        return failure(before);
    }
    qint64 seq = qint64(*before);
    for (const QByteArray& entry : entries) {
        if (auto done = m_database.run("INSERT INTO medical_log (seq, bytes, accepted_at) VALUES (?1, ?2, ?3)", ++seq,
                                       entry, serverTime);
            !done) {
            return done;
        }
    }
    m_database.note(Change::ofMedicalLog());
    return {};
}

} // namespace kluis::server
