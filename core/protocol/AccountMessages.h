// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages of enrolment and login (SECURITY B2). All are CBOR maps with integer keys; unknown keys are
/// passed over. Secrets in them are protected by TLS 1.3 to a server whose key the client has checked.
namespace kluis::protocol {

/// `GET /v1/hello`, without a session: who is there. The client reads the TLS key of this answer and binds
/// every later request to it.
struct Hello {
    quint64 protocol = 0; ///< limits::protocolVersion of the server
    quint64 oldestProtocol = 0;
    QString version;     ///< program version, for people
    QString environment; ///< domain::environmentName(): shown as a strip unless production
    PracticeId practice;
    QString practiceName;
    QByteArray serverPublicKey; ///< Ed25519 key of leases and of the server's own operations, 32 bytes
    QByteArray serverEpoch;     ///< 16 bytes, new at init and at each restore
    qint64 serverTime = 0;      ///< milliseconds since 1970 UTC
    quint64 documentBytes = 0;  ///< the largest document it takes; 0: it takes none
    QString oldestClient; ///< ProgramVersion of the oldest client that the organisation lets work here; empty: any
    QString newestClient; ///< of the newest one that it hands out; empty: it tells of none

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<Hello> decode(const QByteArray& bytes);
};

/// `POST /v1/enrol/begin`: shows the enrolment code's secret, learns the ids the keys are derived with.
struct EnrolBeginRequest {
    QString login;
    QByteArray codeSecret; ///< 16 bytes of the enrolment code

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EnrolBeginRequest> decode(const QByteArray& bytes);
};

struct EnrolBeginResponse {
    UserId user;
    QString displayName;
    domain::Role role = domain::Role::Planner;
    PracticeId practice;
    quint64 minimumPasswordLength = 12; ///< characters
    QString conductText;                ///< the code of conduct to accept, in the practice's language
    quint64 conductVersion = 0;         ///< its number

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EnrolBeginResponse> decode(const QByteArray& bytes);
};

/// `POST /v1/enrol`: public keys, wrapped keys, first device. The code is used up by the answer.
struct EnrolRequest {
    QString login;
    QByteArray codeSecret;
    QByteArray salt;       ///< 16 bytes
    quint64 kdfMemory = 0; ///< bytes
    quint64 kdfPasses = 0;
    QByteArray authPublicKey;       ///< Ed25519, 32 bytes
    QByteArray identityPublicKey;   ///< IK, Ed25519
    QByteArray encryptionPublicKey; ///< EK, X25519
    QByteArray bundle;              ///< IdentityBundle wrapped by UWK
    QByteArray recoveryBundle;      ///< the same wrapped by URK
    QByteArray deviceCertificate;   ///< crypto::DeviceCertificate, encoded with its signature
    QString deviceName;
    bool conductAccepted = false;
    QByteArray recoveryPublicKey; ///< crypto::recoveryLoginKey: who holds the printed kit can prove it
    quint64 conductVersion = 0;   ///< of the text that was shown and accepted

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EnrolRequest> decode(const QByteArray& bytes);
};

struct EnrolResponse {
    QByteArray totpSecret;        ///< 20 bytes, shown once
    QList<QString> recoveryCodes; ///< ten of 24 base32 characters, shown once

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EnrolResponse> decode(const QByteArray& bytes);
};

/// `POST /v1/prelogin`: what a client needs to derive keys. Unknown logins get an answer of the same shape.
struct PreloginRequest {
    QString login;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PreloginRequest> decode(const QByteArray& bytes);
};

struct PreloginResponse {
    UserId user;
    QByteArray salt; ///< 16 bytes
    quint64 kdfMemory = 0;
    quint64 kdfPasses = 0;
    QByteArray nonce; ///< 32 bytes, valid limits::nonceSeconds
    qint64 serverTime = 0;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PreloginResponse> decode(const QByteArray& bytes);
};

/// The part of a login that both signatures cover by its SHA-256.
struct LoginBody {
    UserId user;
    DeviceId device;
    QByteArray devicePublicKey; ///< Ed25519, 32 bytes
    QString deviceName;
    QString platform;           ///< "linux", "windows", "macos"
    QString totp;               ///< six digits; empty when a recovery code is given
    QString recoveryCode;       ///< normalised, or empty
    QByteArray nonce;           ///< 32 bytes of the prelogin
    QByteArray serverKeyDigest; ///< SHA-256 of the TLS certificate's SubjectPublicKeyInfo the client saw
    qint64 time = 0;            ///< milliseconds since 1970 UTC by the device
    qint64 offlineStep = -1;    ///< 30-second step of the latest code used here without the server; -1: none

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<LoginBody> decode(const QByteArray& bytes);
    /// "dk/login/v1" NUL || user || device || nonce || serverKeyDigest || time i64 || SHA-256(encoded).
    [[nodiscard]] QByteArray signedText(const QByteArray& encoded) const;
};

/// `POST /v1/login`.
struct LoginRequest {
    QByteArray body;            ///< LoginBody::encode()
    QByteArray authSignature;   ///< by the key derived from the password
    QByteArray deviceSignature; ///< by the device key, over the same text

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<LoginRequest> decode(const QByteArray& bytes);
};

/// An employer the user has a grant for.
struct GrantedTenant {
    TenantId tenant;
    QString shortName;  ///< `vermeer`
    QString name;       ///< `Vermeer BV`
    QString department; ///< only this department's dossiers; empty for all

    friend bool operator==(const GrantedTenant&, const GrantedTenant&) = default;
};

enum class DeviceState : quint8 {
    Active = 1,
    NeedsCertificate = 2, ///< new: the client opens the bundle and sends a certificate; until then it can't push
};

/// Tokens of a session. Access 15 minutes, refresh 30 idle minutes, 12 hours absolute.
struct SessionTokens {
    QByteArray accessToken;  ///< 32 bytes
    QByteArray refreshToken; ///< 32 bytes, new at each refresh
    qint64 accessUntil = 0;  ///< milliseconds since 1970 UTC, server clock
    qint64 refreshUntil = 0;
};

struct LoginResponse {
    SessionTokens tokens;
    QByteArray bundle;      ///< IdentityBundle wrapped by UWK
    QByteArray serverShare; ///< SS of this device, 32 bytes
    QByteArray lease;       ///< protocol::Lease, encoded with the server's signature
    domain::Role role = domain::Role::Planner;
    QString displayName;
    QList<GrantedTenant> tenants;
    PracticeId practice;
    DeviceState deviceState = DeviceState::Active;
    QByteArray serverPublicKey; ///< pinned by the client at its first login
    quint64 medicalLogLength = 0;
    quint64 failuresSinceLastLogin = 0; ///< told to the person
    quint64 newDevicesSinceLastLogin = 0;
    qint64 serverTime = 0;
    /// crypto::MasterKeyLink of each change of password, newest first: what this device wrapped under an older password
    /// opens by them.
    QList<QByteArray> previousKeys;
    /// A recovery code stood in for the authenticator: its owner should set up a new one now.
    bool authenticatorNeeded = false;
    quint64 conductVersion = 0;  ///< of the code of conduct in force
    QString conductText;         ///< there when that version was not accepted by this person yet
    QByteArray leaseKey;         ///< key of the verifiers below, 32 bytes; empty where the role may not work offline
    qint64 offlineFirstStep = 0; ///< crypto::OfflineCodes: the first step the next field is about
    QByteArray offlineVerifiers; ///< 8 bytes for each 30-second step of the lease
    /// This device saw another TLS key than the server's own, and the operator lets that pass: told to the person.
    bool lineInspected = false;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<LoginResponse> decode(const QByteArray& bytes);
};

/// `POST /v1/refresh` with the refresh token as bearer and an empty body.
struct RefreshResponse {
    SessionTokens tokens;
    domain::Role role = domain::Role::Planner;
    QList<GrantedTenant> tenants;
    qint64 serverTime = 0;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<RefreshResponse> decode(const QByteArray& bytes);
};

/// `POST /v1/device/certify`: the certificate of a new device, made with the identity key.
struct CertifyRequest {
    QByteArray deviceCertificate;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<CertifyRequest> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
