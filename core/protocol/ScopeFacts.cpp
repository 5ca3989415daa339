// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ScopeFacts.h"

#include "core/crypto/Sha256.h"
#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ScopeFacts>
void fields(M& m, Visitor&& field)
{
    field(1, m.categories);
    field(2, m.fields, ListOf<AtMost>{limits::scopeFields, {limits::fieldId}});
    field(3, m.isMedical);
    field(4, m.isAllClosed);
    field(5, m.closed, ListOf<Plain>{limits::closedDossiers, {}});
    field(6, m.department, AtMost{limits::name});
    field(7, m.asOf);
}

QByteArray ScopeFacts::markOf(const DossierId& dossier, const QByteArray& scopeVersion)
{
    constexpr qsizetype size = 16;
    const QByteArray text = QByteArray("dk/scope-left/v1", 17) + scopeVersion + dossier.bytes();
    return crypto::sha256(text).first(size);
}

QByteArray ScopeFacts::encode() const
{
    return encodeMessage(*this);
}

Result<ScopeFacts> ScopeFacts::decode(const QByteArray& bytes)
{
    return decodeMessage<ScopeFacts>(bytes);
}

} // namespace kluis::protocol
