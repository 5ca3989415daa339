// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ErrorMessage.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

// Found by argument-dependent lookup from MessageCodec.h.
template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ErrorMessage>
void fields(M& m, Visitor&& field)
{
    field(1, m.code);
    field(2, m.reason, AtMost{limits::name});
    field(3, m.retryAfterSeconds);
}

QByteArray ErrorMessage::encode() const
{
    return encodeMessage(*this);
}

Result<ErrorMessage> ErrorMessage::decode(const QByteArray& bytes)
{
    return decodeMessage<ErrorMessage>(bytes);
}

} // namespace kluis::protocol
