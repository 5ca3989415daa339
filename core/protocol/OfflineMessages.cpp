// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OfflineMessages.h"

#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

// Found by argument-dependent lookup from MessageCodec.h.
template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, OfflineStep>
void fields(M& m, Visitor&& field)
{
    field(1, m.lastStep);
}

QByteArray OfflineStep::encode() const
{
    return encodeMessage(*this);
}

Result<OfflineStep> OfflineStep::decode(const QByteArray& bytes)
{
    return decodeMessage<OfflineStep>(bytes);
}

} // namespace kluis::protocol
