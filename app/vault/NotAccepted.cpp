// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/NotAccepted.h"

#include "core/crypto/Bytes.h"

namespace kluis::app {

namespace {

constexpr qsizetype recordSize = OpId::size + 2 * 8;

} // namespace

NotAccepted NotAccepted::read(const QByteArray& kept)
{
    NotAccepted all;
    for (qsizetype at = 0; at + recordSize <= kept.size(); at += recordSize) {
        const auto id = OpId::fromBytes(kept.sliced(at, OpId::size));
        const char* times = kept.constData() + at + OpId::size;
        if (id) {
            all.m_times.insert(*id, {qFromBigEndian<qint64>(times), qFromBigEndian<qint64>(times + 8)});
        }
    }
    return all;
}

QByteArray NotAccepted::bytes() const
{
    QByteArray bytes;
    for (auto one = m_times.cbegin(); one != m_times.cend(); ++one) {
        bytes += one.key().bytes() + crypto::bigEndian(one->closed) + crypto::bigEndian(one->told);
    }
    return bytes;
}

NotAccepted::Outcome NotAccepted::look(const QSet<OpId>& closed, qint64 now)
{
    // What may be read again, was sent or taken back begins anew if it is ever closed once more.
    Outcome outcome;
    outcome.isNew = m_times.removeIf([&closed](const auto& one) { return !closed.contains(one.key()); }) > 0;
    for (const OpId& id : closed) {
        Times& times = m_times[id];
        if (times.closed == 0) {
            times.closed = now;
            outcome.isNew = true;
        }
        if (times.told == 0 && now >= times.closed + keptFor - toldBefore) {
            times.told = now;
            ++outcome.toTell;
            outcome.isNew = true;
        } else if (times.told != 0 && now >= times.end()) {
            outcome.gone.insert(id);
            outcome.isNew = true;
        }
    }
    m_times.removeIf([&outcome](const auto& one) { return outcome.gone.contains(one.key()); });
    return outcome;
}

qint64 NotAccepted::until(const OpId& id) const
{
    const auto found = m_times.constFind(id);
    return found == m_times.constEnd() ? 0 : found->end();
}

} // namespace kluis::app
