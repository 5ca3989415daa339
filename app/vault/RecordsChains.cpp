// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Records about the chains of operations.
#include "app/vault/Records.h"

namespace kluis::app {

namespace {
constexpr qsizetype halfHead = 16; // bytes
} // namespace

void Records::Chain::extend(const QByteArray& next)
{
    head = next;
    ++n;
    earlier.append(next.first(halfHead));
}

bool Records::Chain::passedThrough(const QByteArray& seen) const
{
    if (seen == head || seen == QByteArray(2 * halfHead, '\0')) {
        return true;
    }
    const QByteArrayView half = QByteArrayView(seen).first(halfHead);
    for (qsizetype at = earlier.size() - halfHead; at >= 0; at -= halfHead) {
        if (QByteArrayView(earlier).sliced(at, halfHead) == half) {
            return true;
        }
    }
    return quint64(earlier.size() / halfHead) < n; // begun before this vault kept them
}

bool Records::Chain::wasAt(quint64 index, const QByteArray& before, const QByteArray& after) const
{
    const auto kept = quint64(earlier.size() / halfHead);
    if (index == 0 || index > n || index + kept <= n) {
        return false;
    }
    const qsizetype at = qsizetype(index + kept - n - 1) * halfHead;
    const bool isFirst = index == 1;
    if (!isFirst && at == 0) {
        return false;
    }
    const QByteArrayView heads(earlier);
    const bool begins = isFirst ? before == QByteArray(2 * halfHead, '\0')
                                : heads.sliced(at - halfHead, halfHead) == QByteArrayView(before).first(halfHead);
    return begins && heads.sliced(at, halfHead) == QByteArrayView(after).first(halfHead);
}

Result<Records::Chain> Records::chain(qint64 dossier, domain::Category category)
{
    auto row = m_database.query("SELECT n, head, heads FROM chain WHERE dossier = ?1 AND category = ?2", dossier,
                                quint8(category));
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? Chain{quint64(row->int64(0)), row->blob(1), row->blob(2)} : Chain();
}

Result<void> Records::setChain(qint64 dossier, domain::Category category, const Chain& chain)
{
    return m_database.run("INSERT INTO chain(dossier, category, n, head, heads) VALUES (?1, ?2, ?3, ?4, ?5) "
                          "ON CONFLICT (dossier, category) DO UPDATE SET n = excluded.n, head = excluded.head, "
                          "heads = excluded.heads",
                          dossier, quint8(category), qint64(chain.n), chain.head, chain.earlier);
}

} // namespace kluis::app
