// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/PasswordMessages.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype maxBundle = 1024;
constexpr qsizetype maxLink = 256;

} // namespace

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PasswordChange>
void fields(M& m, Visitor&& field)
{
    field(1, m.user);
    field(2, m.device);
    field(3, m.authPublicKey, Exactly{32});
    field(4, m.bundle, AtMost{maxBundle});
    field(5, m.previousKey, AtMost{maxLink});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PasswordRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.change, AtMost{limits::header});
    field(2, m.oldSignature, Exactly{64});
    field(3, m.newSignature, Exactly{64});
    field(4, m.totp, AtMost{16});
    field(5, m.recoveryCode, AtMost{64});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PasswordResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.serverShare, Exactly{32});
}

QByteArray PasswordChange::encode() const
{
    return encodeMessage(*this);
}

Result<PasswordChange> PasswordChange::decode(const QByteArray& bytes)
{
    return decodeMessage<PasswordChange>(bytes);
}

QByteArray PasswordChange::signedText(const QByteArray& encoded) const
{
    QByteArray text = crypto::labelled("dk/password/v1");
    text += user.bytes();
    text += device.bytes();
    text += crypto::sha256(encoded);
    return text;
}

QByteArray PasswordRequest::encode() const
{
    return encodeMessage(*this);
}

Result<PasswordRequest> PasswordRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<PasswordRequest>(bytes);
}

QByteArray PasswordResponse::encode() const
{
    return encodeMessage(*this);
}

Result<PasswordResponse> PasswordResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<PasswordResponse>(bytes);
}

} // namespace kluis::protocol
