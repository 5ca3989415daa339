// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalInvite.h"

#include "core/crypto/Base32.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr int checksumSize = 4;
constexpr int longestText = 200;

QByteArray checksum(QByteArrayView secret, QByteArrayView genesis)
{
    return Sha256().add(labelled("dk/invite-code/v1")).add(secret).add(genesis).result().first(checksumSize);
}

} // namespace

MedicalInvite MedicalInvite::create(QByteArrayView genesisHash)
{
    return {SecretBytes::random(secretSize), genesisHash.first(genesisSize).toByteArray()};
}

Result<MedicalInvite> MedicalInvite::fromText(QStringView text)
{
    std::optional<QByteArray> bytes;
    if (text.size() <= longestText) {
        bytes = Base32::decode(text);
    }
    if (!bytes || bytes->size() != size + checksumSize) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This is not an invite to the medical group. Type the whole code as you got it."));
    }
    const QByteArrayView view(*bytes);
    const bool right =
        equal(view.last(checksumSize), checksum(view.first(secretSize), view.sliced(secretSize, genesisSize)));
    auto invite = fromBytes(view.first(size));
    wipe(*bytes);
    if (!right) {
        return fail(ErrorCode::InvalidArgument, tr("The invite was mistyped. Compare it group by group."));
    }
    return invite;
}

Result<MedicalInvite> MedicalInvite::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size) {
        return fail(ErrorCode::Corrupt, tr("The invite kept here is damaged. Ask a lead for another one."));
    }
    return MedicalInvite(SecretBytes::copyOf(bytes.first(secretSize)), bytes.last(genesisSize).toByteArray());
}

QString MedicalInvite::toText() const
{
    const SecretBytes whole =
        SecretBytes::concatenated({m_secret.view(), m_genesis, checksum(m_secret.view(), m_genesis)});
    return Base32::grouped(Base32::encode(whole.view()), 6);
}

SecretBytes MedicalInvite::bytes() const
{
    return SecretBytes::concatenated({m_secret.view(), m_genesis});
}

bool MedicalInvite::matchesLog(QByteArrayView genesisHash) const
{
    return genesisHash.size() > genesisSize && equal(genesisHash.first(genesisSize), m_genesis);
}

QByteArray MedicalInvite::answer(PracticeId practice, const MedicalIdentity& newcomer, QByteArrayView genesisHash) const
{
    const QByteArray text = labelled("dk/invite/v1") + practice.bytes() + newcomer.user.bytes() + newcomer.identityKey +
                            newcomer.encryptionKey + genesisHash.toByteArray();
    return hmacSha256(m_secret.view(), text);
}

} // namespace kluis::crypto
