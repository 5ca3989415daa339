// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages of a lost password and a lost telephone (SECURITY B1 "Recovery", B2).
namespace kluis::protocol {

/// The answer to `POST /v1/recover/begin`, whose request is a LoginRequest: its first signature is that of
/// crypto::recoveryLoginKey over recoverText() instead of the password's. It makes no session.
struct RecoverBeginResponse {
    QByteArray recoveryBundle; ///< IdentityBundle wrapped by URK
    QByteArray ticket;         ///< for RecoverChange, limits::ticketSeconds
    domain::Role role = domain::Role::Planner;
    QString displayName;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<RecoverBeginResponse> decode(const QByteArray& bytes);
};

/// "dk/recover/v1" NUL || LoginBody::signedText(): no signature of a login is one of a recovery.
[[nodiscard]] QByteArray recoverText(const QByteArray& loginText);

/// What hangs on the new password.
struct RecoverChange {
    UserId user;
    QByteArray ticket;
    QByteArray authPublicKey; ///< Ed25519 of the new password, 32 bytes
    QByteArray bundle;        ///< IdentityBundle wrapped under it

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<RecoverChange> decode(const QByteArray& bytes);
    /// "dk/recover-change/v1" NUL || user || SHA-256(encoded).
    [[nodiscard]] QByteArray signedText(const QByteArray& encoded) const;
};

/// `POST /v1/recover`. Ends all sessions of the person; a login follows. Sending it again is safe.
struct RecoverRequest {
    QByteArray change;            ///< RecoverChange::encode()
    QByteArray identitySignature; ///< by IK: the bundle was opened
    QByteArray newSignature;      ///< by the key of the new password

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<RecoverRequest> decode(const QByteArray& bytes);
};

/// The answer to `POST /v1/totp/new`, in a session that began minutes ago. The secret before goes on working until a
/// login was made with a code of this one.
struct NewTotpResponse {
    QByteArray totpSecret;         ///< 20 bytes, shown once, to its owner only
    quint64 recoveryCodesLeft = 0; ///< of the ten
    QString issuer;                ///< the practice's name, for the authenticator

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<NewTotpResponse> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
