// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ApprovalGrant.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Hpke.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int headSize = 32;
constexpr int contentSize = ApprovalGrant::accountKeySize + 8 + headSize;
constexpr int bodySize = 1 + 5 * ApprovalId::size + ApprovalTranscript::digestSize + contentSize + Hpke::overhead;
static_assert(bodySize + SigningKeyPair::signatureSize == ApprovalGrant::size);

tl::unexpected<Error> doesNotFit()
{
    return fail(ErrorCode::CryptoFailure, ApprovalGrant::tr("The other computer's approval does not fit."));
}

} // namespace

QByteArray ApprovalGrant::info() const
{
    return labelled("dk/approve-key/v1") + request.bytes() + practice.bytes() + user.bytes() + device.bytes() +
           approver.bytes();
}

QByteArray ApprovalGrant::body() const
{
    return QByteArray(1, version) + request.bytes() + practice.bytes() + user.bytes() + device.bytes() +
           approver.bytes() + transcript + sealed;
}

Result<ApprovalGrant> ApprovalGrant::create(const ApprovalOffer& offer, const ApprovalAnswer& answer,
                                            const ApprovalTranscript& transcript, const Content& content,
                                            const SigningKeyPair& identity)
{
    ApprovalGrant grant;
    grant.request = offer.request;
    grant.practice = offer.practice;
    grant.user = offer.user;
    grant.device = offer.device;
    grant.approver = answer.device;
    grant.transcript = transcript.digest();
    const auto plain =
        SecretBytes::concatenated({content.accountKey.view(), bigEndian(content.logLength), content.logHead});
    if (plain.size() != contentSize) {
        return doesNotFit();
    }
    auto sealed = Hpke::seal(offer.receiverPublicKey, grant.info(), grant.transcript, plain.view());
    if (!sealed) {
        return failure(sealed);
    }
    grant.sealed = std::move(*sealed);
    grant.signature = identity.sign(QByteArray(labelled("dk/approve-grant/v1") + grant.body()));
    return grant;
}

bool ApprovalGrant::verify(QByteArrayView identityPublicKey) const
{
    return crypto::verify(identityPublicKey, QByteArray(labelled("dk/approve-grant/v1") + body()), signature);
}

Result<ApprovalGrant::Content> ApprovalGrant::open(const ApprovalOffer& offer, const ApprovalAnswer& answer,
                                                   const EncryptionKeyPair& receiver) const
{
    const auto seen = ApprovalTranscript::of(offer, answer);
    if (!seen || request != offer.request || practice != offer.practice || user != offer.user ||
        device != offer.device || approver != answer.device || !equal(transcript, seen->digest())) {
        return doesNotFit();
    }
    const auto plain = Hpke::open(receiver, info(), transcript, sealed);
    if (!plain || plain->size() != contentSize) {
        return doesNotFit();
    }
    const QByteArrayView view = plain->view();
    return Content{.accountKey = SecretBytes::copyOf(view.first(accountKeySize)),
                   .logLength = qFromBigEndian<quint64>(view.data() + accountKeySize),
                   .logHead = view.last(headSize).toByteArray()};
}

QByteArray ApprovalGrant::encode() const
{
    return body() + signature;
}

Result<ApprovalGrant> ApprovalGrant::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The other computer's approval needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("The other computer's approval is damaged."));
    }
    ApprovalGrant grant;
    grant.request = *ApprovalId::fromBytes(bytes.sliced(1, 16).toByteArray());
    grant.practice = *PracticeId::fromBytes(bytes.sliced(17, 16).toByteArray());
    grant.user = *UserId::fromBytes(bytes.sliced(33, 16).toByteArray());
    grant.device = *DeviceId::fromBytes(bytes.sliced(49, 16).toByteArray());
    grant.approver = *DeviceId::fromBytes(bytes.sliced(65, 16).toByteArray());
    grant.transcript = bytes.sliced(81, ApprovalTranscript::digestSize).toByteArray();
    grant.sealed = bytes.sliced(113, contentSize + Hpke::overhead).toByteArray();
    grant.signature = bytes.sliced(bodySize).toByteArray();
    return grant;
}

} // namespace kluis::crypto
