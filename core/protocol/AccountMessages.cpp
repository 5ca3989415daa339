// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AccountMessages.h"

#include "core/crypto/OfflineCodes.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/AccountFields.h"
#include "core/protocol/Limits.h"

#include <QtEndian>

namespace kluis::protocol {

namespace {

constexpr qsizetype maxBundle = 1024;       // two wrapped 32-byte keys with their heads, and room to grow
constexpr qsizetype maxCertificate = 512;   // device certificate with signature
constexpr qsizetype maxConduct = 64 * 1024; // the code of conduct is a text of a few pages
constexpr qsizetype maxLease = 1024 * 1024; // grows with the number of employers
constexpr qsizetype maxRecoveryCodes = 32;
constexpr qsizetype maxPreviousKeys = 64; // the server keeps fewer
constexpr qsizetype maxPreviousKey = 256;
constexpr qsizetype maxOfflineCodes = crypto::OfflineCodes::mostSteps * crypto::OfflineCodes::verifierSize;

} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, Hello>
void fields(M& m, Visitor&& field)
{
    field(1, m.protocol);
    field(2, m.oldestProtocol);
    field(3, m.version, AtMost{limits::name});
    field(4, m.environment, AtMost{limits::name});
    field(5, m.practice);
    field(6, m.practiceName, AtMost{limits::name});
    field(7, m.serverPublicKey, Exactly{32});
    field(8, m.serverEpoch, Exactly{16});
    field(9, m.serverTime);
    field(10, m.documentBytes);
    field(11, m.oldestClient, AtMost{limits::name});
    field(12, m.newestClient, AtMost{limits::name});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, EnrolBeginRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.login, AtMost{limits::name});
    field(2, m.codeSecret, Exactly{16});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, EnrolBeginResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.user);
    field(2, m.displayName, AtMost{limits::name});
    field(3, m.role);
    field(4, m.practice);
    field(5, m.minimumPasswordLength);
    field(6, m.conductText, AtMost{maxConduct});
    field(7, m.conductVersion);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, EnrolRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.login, AtMost{limits::name});
    field(2, m.codeSecret, Exactly{16});
    field(3, m.salt, Exactly{16});
    field(4, m.kdfMemory);
    field(5, m.kdfPasses);
    field(6, m.authPublicKey, Exactly{32});
    field(7, m.identityPublicKey, Exactly{32});
    field(8, m.encryptionPublicKey, Exactly{32});
    field(9, m.bundle, AtMost{maxBundle});
    field(10, m.recoveryBundle, AtMost{maxBundle});
    field(11, m.deviceCertificate, AtMost{maxCertificate});
    field(12, m.deviceName, AtMost{limits::name});
    field(13, m.conductAccepted);
    field(14, m.recoveryPublicKey, Exactly{32});
    field(15, m.conductVersion);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, EnrolResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.totpSecret, AtMost{64});
    field(2, m.recoveryCodes, ListOf<AtMost>{maxRecoveryCodes, {limits::name}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PreloginRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.login, AtMost{limits::name});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PreloginResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.user);
    field(2, m.salt, Exactly{16});
    field(3, m.kdfMemory);
    field(4, m.kdfPasses);
    field(5, m.nonce, Exactly{32});
    field(6, m.serverTime);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, LoginBody>
void fields(M& m, Visitor&& field)
{
    field(1, m.user);
    field(2, m.device);
    field(3, m.devicePublicKey, Exactly{32});
    field(4, m.deviceName, AtMost{limits::name});
    field(5, m.platform, AtMost{limits::name});
    field(6, m.totp, AtMost{16});
    field(7, m.recoveryCode, AtMost{64});
    field(8, m.nonce, Exactly{32});
    field(9, m.serverKeyDigest, Exactly{32});
    field(10, m.time);
    field(20, m.offlineStep);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, LoginRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.body, AtMost{limits::header});
    field(2, m.authSignature, Exactly{64});
    field(3, m.deviceSignature, Exactly{64});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, LoginResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.tokens, Required{});
    field(2, m.bundle, AtMost{maxBundle});
    field(3, m.serverShare, Exactly{32});
    field(4, m.lease, AtMost{maxLease});
    field(5, m.role);
    field(6, m.displayName, AtMost{limits::name});
    field(7, m.tenants, ListOf<Plain>{limits::tenantsPerUser, {}});
    field(8, m.practice);
    field(9, m.deviceState);
    field(10, m.serverPublicKey, Exactly{32});
    field(11, m.medicalLogLength);
    field(12, m.failuresSinceLastLogin);
    field(13, m.newDevicesSinceLastLogin);
    field(14, m.serverTime);
    field(15, m.previousKeys, ListOf<AtMost>{maxPreviousKeys, {maxPreviousKey}});
    field(16, m.authenticatorNeeded);
    field(17, m.conductVersion);
    field(18, m.conductText, AtMost{maxConduct});
    field(20, m.leaseKey, AtMost{crypto::OfflineCodes::keySize});
    field(21, m.offlineFirstStep);
    field(22, m.offlineVerifiers, AtMost{maxOfflineCodes});
    field(23, m.lineInspected);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, RefreshResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.tokens, Required{});
    field(2, m.role);
    field(3, m.tenants, ListOf<Plain>{limits::tenantsPerUser, {}});
    field(4, m.serverTime);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, CertifyRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.deviceCertificate, AtMost{maxCertificate});
}

QByteArray Hello::encode() const
{
    return encodeMessage(*this);
}

Result<Hello> Hello::decode(const QByteArray& bytes)
{
    return decodeMessage<Hello>(bytes);
}

QByteArray EnrolBeginRequest::encode() const
{
    return encodeMessage(*this);
}

Result<EnrolBeginRequest> EnrolBeginRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<EnrolBeginRequest>(bytes);
}

QByteArray EnrolBeginResponse::encode() const
{
    return encodeMessage(*this);
}

Result<EnrolBeginResponse> EnrolBeginResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<EnrolBeginResponse>(bytes);
}

QByteArray EnrolRequest::encode() const
{
    return encodeMessage(*this);
}

Result<EnrolRequest> EnrolRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<EnrolRequest>(bytes);
}

QByteArray EnrolResponse::encode() const
{
    return encodeMessage(*this);
}

Result<EnrolResponse> EnrolResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<EnrolResponse>(bytes);
}

QByteArray PreloginRequest::encode() const
{
    return encodeMessage(*this);
}

Result<PreloginRequest> PreloginRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<PreloginRequest>(bytes);
}

QByteArray PreloginResponse::encode() const
{
    return encodeMessage(*this);
}

Result<PreloginResponse> PreloginResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<PreloginResponse>(bytes);
}

QByteArray LoginBody::encode() const
{
    return encodeMessage(*this);
}

Result<LoginBody> LoginBody::decode(const QByteArray& bytes)
{
    return decodeMessage<LoginBody>(bytes);
}

QByteArray LoginRequest::encode() const
{
    return encodeMessage(*this);
}

Result<LoginRequest> LoginRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<LoginRequest>(bytes);
}

QByteArray LoginResponse::encode() const
{
    return encodeMessage(*this);
}

Result<LoginResponse> LoginResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<LoginResponse>(bytes);
}

QByteArray RefreshResponse::encode() const
{
    return encodeMessage(*this);
}

Result<RefreshResponse> RefreshResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<RefreshResponse>(bytes);
}

QByteArray CertifyRequest::encode() const
{
    return encodeMessage(*this);
}

Result<CertifyRequest> CertifyRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<CertifyRequest>(bytes);
}

QByteArray LoginBody::signedText(const QByteArray& encoded) const
{
    QByteArray text("dk/login/v1", 12);
    text += user.bytes();
    text += device.bytes();
    text += nonce;
    text += serverKeyDigest;
    const quint64 big = qToBigEndian(quint64(time));
    text.append(reinterpret_cast<const char*>(&big), sizeof big);
    text += crypto::sha256(encoded);
    return text;
}

} // namespace kluis::protocol
