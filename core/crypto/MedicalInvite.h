// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::crypto {

/// What a medical lead hands a newcomer on paper or by telephone, so that the lead's client can approve the newcomer's
/// keys by itself and the newcomer's client knows the practice's medical log (SECURITY B1). The server never sees it.
/// Text: base32(secret16 || genesis10 || checksum4), eight groups of six; genesis = the first ten bytes of the log's
/// genesis hash; checksum = SHA-256("dk/invite-code/v1\0" || secret || genesis)[:4].
/// Answer: HMAC-SHA-256(secret, "dk/invite/v1\0" || practice || user || IK || EK || whole genesis hash).
/// Move-only value, any thread.
class MedicalInvite {
    Q_DECLARE_TR_FUNCTIONS(MedicalInvite)

public:
    static constexpr int secretSize = 16;
    static constexpr int genesisSize = 10;
    static constexpr int size = secretSize + genesisSize; ///< of bytes()
    static constexpr int answerSize = 32;
    static constexpr qint64 validMillis = 72LL * 3600 * 1000; ///< from its making, by the lead's clock

    /// A new random one for the practice whose log begins with \p genesisHash (32 bytes).
    [[nodiscard]] static MedicalInvite create(QByteArrayView genesisHash);
    /// InvalidArgument when \p text is no invite or was mistyped. Case, spaces and hyphens do not matter.
    [[nodiscard]] static Result<MedicalInvite> fromText(QStringView text);
    /// From what bytes() gave; Corrupt for another length.
    [[nodiscard]] static Result<MedicalInvite> fromBytes(QByteArrayView bytes);

    [[nodiscard]] QString toText() const;    ///< secret: show once
    [[nodiscard]] SecretBytes bytes() const; ///< secret || genesis, to be kept
    /// Whether a log that begins with \p genesisHash is the one of the lead who made it.
    [[nodiscard]] bool matchesLog(QByteArrayView genesisHash) const;
    /// What a newcomer with these keys answers, 32 bytes.
    [[nodiscard]] QByteArray answer(PracticeId practice, const MedicalIdentity& newcomer,
                                    QByteArrayView genesisHash) const;

private:
    MedicalInvite(SecretBytes secret, QByteArray genesis) : m_secret(std::move(secret)), m_genesis(std::move(genesis))
    {
    }

    SecretBytes m_secret;
    QByteArray m_genesis;
};

} // namespace kluis::crypto
