// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/SeenChains.h"

#include "app/vault/NamedValues.h"
#include "core/crypto/Bytes.h"
#include "core/storage/Rows.h"

#include <QtEndian>

#include <algorithm>

namespace kluis::app {

namespace {

constexpr qsizetype epochSize = 16;
constexpr qsizetype headSize = 32;
constexpr qsizetype rowSize = DossierId::size + 1 + qsizetype(sizeof(quint64)) + headSize;

QString nameOf(qint64 tenant)
{
    return QStringLiteral("sync.seen-chains.") + QString::number(tenant);
}

} // namespace

Result<void> SeenChains::load(qint64 tenant)
{
    m_tenant = tenant;
    m_epoch.clear();
    m_reached.clear();
    const auto kept = NamedValues(m_database).value(nameOf(tenant));
    if (!kept) {
        return failure(kept);
    }
    const QByteArray bytes = kept->value_or(QByteArray());
    m_epoch = bytes.first(qMin(epochSize, bytes.size()));
    for (qsizetype at = epochSize; at + rowSize <= bytes.size(); at += rowSize) {
        const QByteArray one = bytes.mid(at, rowSize);
        const auto dossier = DossierId::fromBytes(one.first(DossierId::size));
        m_reached.insert_or_assign(
            {*dossier, domain::Category(one[DossierId::size])},
            Reached{qFromBigEndian<quint64>(one.constData() + DossierId::size + 1), one.last(headSize)});
    }
    return {};
}

Result<void> SeenChains::keep(qint64 tenant, const Which& which)
{
    if (auto loaded = load(tenant); !loaded) {
        return loaded;
    }
    const auto cursor = Records(m_database).cursor(tenant);
    if (!cursor) {
        return failure(cursor);
    }
    m_epoch = cursor->serverEpoch.isEmpty() ? m_epoch : cursor->serverEpoch;
    auto row =
        m_database.query("SELECT d.id, c.category, c.n, c.head, d.number FROM chain c JOIN dossier d ON d.number "
                         "= c.dossier WHERE d.tenant = ?1",
                         tenant);
    const auto walked = storage::forEachRow(row, [&] {
        if (!which(row->int64(4), domain::Category(row->int64(1)))) {
            return;
        }
        const Reached now{quint64(row->int64(2)), row->blob(3)};
        Reached& kept = m_reached[{row->id<DossierId>(0), domain::Category(row->int64(1))}];
        kept = now.n > kept.n ? now : kept; // it may be on its way there again
    });
    return walked ? store() : walked;
}

Result<void> SeenChains::forget(qint64 tenant)
{
    return NamedValues(m_database).remove(nameOf(tenant));
}

Result<void> SeenChains::store()
{
    if (m_reached.empty()) {
        return forget(m_tenant);
    }
    QByteArray bytes = m_epoch.leftJustified(epochSize, '\0', true);
    bytes.reserve(epochSize + qsizetype(m_reached.size()) * rowSize);
    for (const auto& [place, reached] : m_reached) {
        bytes += place.first.bytes() + char(place.second) + crypto::bigEndian(reached.n) + reached.head;
    }
    return NamedValues(m_database).set(nameOf(m_tenant), bytes);
}

bool SeenChains::fits(const DossierId& dossier, domain::Category category, const Records::Chain& now) const
{
    const auto reached = m_reached.find({dossier, category});
    return reached == m_reached.end() || reached->second.n != now.n || reached->second.head == now.head;
}

bool SeenChains::has(const DossierId& dossier) const
{
    return std::any_of(m_reached.begin(), m_reached.end(),
                       [&dossier](const auto& one) { return one.first.first == dossier; });
}

Result<void> SeenChains::drop(const DossierId& dossier, qint64 categories)
{
    const auto dropped = std::erase_if(m_reached, [&](const auto& one) {
        return one.first.first == dossier && (categories >> int(one.first.second)) & 1;
    });
    return dropped > 0 ? store() : Result<void>();
}

Result<DossierId> SeenChains::settle()
{
    if (m_reached.empty()) {
        return DossierId();
    }
    auto row = m_database.query("SELECT d.id, c.category, c.n FROM chain c JOIN dossier d ON d.number = c.dossier "
                                "WHERE d.tenant = ?1",
                                m_tenant);
    DossierId behind;
    bool isAny = false;
    const auto walked = storage::forEachRow(row, [&] {
        const auto reached = m_reached.find({row->id<DossierId>(0), domain::Category(row->int64(1))});
        if (reached == m_reached.end()) {
            return;
        }
        if (quint64(row->int64(2)) < reached->second.n) {
            behind = reached->first.first;
        } else {
            m_reached.erase(reached);
            isAny = true;
        }
    });
    if (!walked || !behind.isNull()) {
        return walked ? Result<DossierId>(behind) : failure(walked);
    }
    const auto stored = isAny ? store() : Result<void>();
    return stored ? Result<DossierId>(behind) : failure(stored);
}

} // namespace kluis::app
