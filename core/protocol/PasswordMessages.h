// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

/// The message of a change of password (SECURITY B2). Neither password travels: both are proven by signatures of the
/// keys derived from them.
namespace kluis::protocol {

/// What is to stand in place of what hung on the old password. The salt stays: every device has pinned it.
struct PasswordChange {
    UserId user;
    DeviceId device;
    QByteArray authPublicKey; ///< Ed25519 of the new password, 32 bytes
    QByteArray bundle;        ///< IdentityBundle wrapped under the new password
    QByteArray previousKey;   ///< crypto::MasterKeyLink: the old master key under the new one

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PasswordChange> decode(const QByteArray& bytes);
    /// "dk/password/v1" NUL || user || device || SHA-256(encoded).
    [[nodiscard]] QByteArray signedText(const QByteArray& encoded) const;
};

/// `POST /v1/password`, in a session. Sending it again is safe: once done, it is answered as the first time.
struct PasswordRequest {
    QByteArray change;       ///< PasswordChange::encode()
    QByteArray oldSignature; ///< by the key of the password so far
    QByteArray newSignature; ///< by the key of the new one: nobody locks himself out by a key he has not got
    QString totp;            ///< six digits; may be empty in the first minutes after a login
    QString recoveryCode;    ///< instead, normalised

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PasswordRequest> decode(const QByteArray& bytes);
};

struct PasswordResponse {
    QByteArray serverShare; ///< SS of this device, 32 bytes: the vault's key is wrapped anew with it

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PasswordResponse> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
