// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BlobMessages.h"

#include "core/crypto/Sha256.h"
#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BlobBegin>
void fields(M& m, Visitor&& field)
{
    field(1, m.tenant, Required{});
    field(2, m.dossier, Required{});
    field(3, m.id, Required{});
    field(4, m.category, Required{});
    field(5, m.size, Required{});
    field(6, m.digest, Exactly{crypto::Sha256::size});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BlobPart>
void fields(M& m, Visitor&& field)
{
    field(1, m.id, Required{});
    field(2, m.number);
    field(3, m.digest, Exactly{crypto::Sha256::size});
    field(4, m.bytes, AtMost{limits::blobPart});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BlobRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.id, Required{});
    field(2, m.number);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BlobState>
void fields(M& m, Visitor&& field)
{
    field(1, m.parts, Required{});
    field(2, m.whole, Required{});
}

QByteArray BlobBegin::encode() const
{
    return encodeMessage(*this);
}

Result<BlobBegin> BlobBegin::decode(const QByteArray& bytes)
{
    return decodeMessage<BlobBegin>(bytes);
}

QByteArray BlobPart::encode() const
{
    return encodeMessage(*this);
}

Result<BlobPart> BlobPart::decode(const QByteArray& bytes)
{
    return decodeMessage<BlobPart>(bytes);
}

QByteArray BlobRequest::encode() const
{
    return encodeMessage(*this);
}

Result<BlobRequest> BlobRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<BlobRequest>(bytes);
}

QByteArray BlobState::encode() const
{
    return encodeMessage(*this);
}

Result<BlobState> BlobState::decode(const QByteArray& bytes)
{
    return decodeMessage<BlobState>(bytes);
}

} // namespace kluis::protocol
