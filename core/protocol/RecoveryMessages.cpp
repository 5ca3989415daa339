// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/RecoveryMessages.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/AccountFields.h"
#include "core/protocol/Limits.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype maxBundle = 1024;
constexpr qsizetype maxTicket = 128;

} // namespace

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, RecoverBeginResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.recoveryBundle, AtMost{maxBundle});
    field(2, m.ticket, AtMost{maxTicket});
    field(3, m.role);
    field(4, m.displayName, AtMost{limits::name});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, RecoverChange>
void fields(M& m, Visitor&& field)
{
    field(1, m.user);
    field(2, m.ticket, AtMost{maxTicket});
    field(3, m.authPublicKey, Exactly{32});
    field(4, m.bundle, AtMost{maxBundle});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, RecoverRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.change, AtMost{limits::header});
    field(2, m.identitySignature, Exactly{64});
    field(3, m.newSignature, Exactly{64});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, NewTotpResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.totpSecret, AtMost{64});
    field(2, m.recoveryCodesLeft);
    field(3, m.issuer, AtMost{limits::name});
}

QByteArray recoverText(const QByteArray& loginText)
{
    return crypto::labelled("dk/recover/v1") + loginText;
}

QByteArray RecoverBeginResponse::encode() const
{
    return encodeMessage(*this);
}

Result<RecoverBeginResponse> RecoverBeginResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<RecoverBeginResponse>(bytes);
}

QByteArray RecoverChange::encode() const
{
    return encodeMessage(*this);
}

Result<RecoverChange> RecoverChange::decode(const QByteArray& bytes)
{
    return decodeMessage<RecoverChange>(bytes);
}

QByteArray RecoverChange::signedText(const QByteArray& encoded) const
{
    QByteArray text = crypto::labelled("dk/recover-change/v1");
    text += user.bytes();
    text += crypto::sha256(encoded);
    return text;
}

QByteArray RecoverRequest::encode() const
{
    return encodeMessage(*this);
}

Result<RecoverRequest> RecoverRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<RecoverRequest>(bytes);
}

QByteArray NewTotpResponse::encode() const
{
    return encodeMessage(*this);
}

Result<NewTotpResponse> NewTotpResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<NewTotpResponse>(bytes);
}

} // namespace kluis::protocol
