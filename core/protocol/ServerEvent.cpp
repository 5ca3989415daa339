// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ServerEvent.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

#include <algorithm>

namespace kluis::protocol {

namespace {

constexpr quint64 lastKind = 255;

} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
void writeField(CborWriter& w, ServerEventKind kind)
{
    w.uint(quint64(kind));
}

/// A kind that this program does not know yet is kept: a log that can't be read is worse than a word that is missing.
void readField(CborReader& r, ServerEventKind& kind, Plain)
{
    kind = ServerEventKind(quint8(r.uint(lastKind)));
}

void writeField(CborWriter& w, const FetchedDossiers::Dossier& dossier)
{
    w.array(2).id(dossier.id).uint(dossier.categories).endArray();
}

void readField(CborReader& r, FetchedDossiers::Dossier& dossier, Plain)
{
    if (!r.enterTuple(2)) {
        return;
    }
    dossier.id = r.id<DossierId>();
    dossier.categories = r.uint();
    r.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ServerEvent>
void fields(M& m, Visitor&& field)
{
    field(1, m.kind, Required{});
    field(2, m.time);
    field(3, m.tenant);
    field(4, m.user);
    field(5, m.device);
    field(6, m.dossier);
    field(7, m.subject);
    field(8, m.outcome);
    field(9, m.count);
    field(10, m.object, AtMost{limits::auditText});
    field(11, m.accessPoint, AtMost{limits::auditText});
    field(12, m.payload, AtMost{limits::auditPayload});
    field(13, m.role);
    field(14, m.program, AtMost{limits::auditText});
    field(15, m.grantedAt);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, FetchedDossiers>
void fields(M& m, Visitor&& field)
{
    field(1, m.dossiers, ListOf<Plain>{limits::pageRecords, {}});
}

QByteArray ServerEvent::encode() const
{
    return encodeMessage(*this);
}

Result<ServerEvent> ServerEvent::decode(const QByteArray& bytes)
{
    return decodeMessage<ServerEvent>(bytes);
}

void FetchedDossiers::add(const DossierId& dossier, quint8 category)
{
    constexpr quint8 categoryBits = 63;
    // Operations of one dossier mostly lie together.
    auto place = std::find_if(dossiers.rbegin(), dossiers.rend(), [&](const Dossier& d) { return d.id == dossier; });
    if (place == dossiers.rend()) {
        dossiers.append({dossier, 0});
        place = dossiers.rbegin();
    }
    place->categories |= quint64(1) << (category & categoryBits);
}

bool FetchedDossiers::has(const DossierId& dossier) const
{
    return std::any_of(dossiers.begin(), dossiers.end(), [&](const Dossier& d) { return d.id == dossier; });
}

QByteArray FetchedDossiers::encode() const
{
    return encodeMessage(*this);
}

Result<FetchedDossiers> FetchedDossiers::decode(const QByteArray& bytes)
{
    return decodeMessage<FetchedDossiers>(bytes);
}

} // namespace kluis::protocol
