// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/MedicalLogMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

// Found by argument-dependent lookup from MessageCodec.h.
template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, MedicalLogRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.from);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, MedicalLogEntries>
void fields(M& m, Visitor&& field)
{
    field(1, m.entries, ListOf<AtMost>{limits::medicalLogEntries, {limits::medicalLogEntryBytes}});
    field(2, m.length);
}

QByteArray MedicalLogRequest::encode() const
{
    return encodeMessage(*this);
}

Result<MedicalLogRequest> MedicalLogRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<MedicalLogRequest>(bytes);
}

QByteArray MedicalLogEntries::encode() const
{
    return encodeMessage(*this);
}

Result<MedicalLogEntries> MedicalLogEntries::decode(const QByteArray& bytes)
{
    return decodeMessage<MedicalLogEntries>(bytes);
}

} // namespace kluis::protocol
