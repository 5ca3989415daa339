// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/RequestProof.h"

#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Signing.h"

#include <QCoreApplication>
#include <QtEndian>

namespace kluis::protocol {

namespace {

constexpr qsizetype timeSize = 8;
constexpr qsizetype jtiSize = 16;
constexpr qsizetype digestSize = 32;
constexpr qsizetype signatureSize = 64;

QByteArray bigEndian(qint64 value)
{
    const quint64 big = qToBigEndian(quint64(value));
    return QByteArray(reinterpret_cast<const char*>(&big), sizeof big);
}

QByteArray signedText(const RequestProof& proof, const QByteArray& method, const QByteArray& pathAndQuery,
                      const QByteArray& body, const QByteArray& token)
{
    QByteArray text("dk/req/v1", 10);
    text += crypto::sha256(method);
    text += crypto::sha256(pathAndQuery);
    text += crypto::sha256(body);
    text += crypto::sha256(token);
    text += bigEndian(proof.time);
    text += proof.jti;
    text += proof.serverKeyDigest;
    return text;
}

} // namespace

RequestProof RequestProof::make(const crypto::SigningKeyPair& deviceKey, const QByteArray& method,
                                const QByteArray& pathAndQuery, const QByteArray& body, const QByteArray& token,
                                qint64 time, const QByteArray& serverKeyDigest)
{
    RequestProof proof;
    proof.time = time;
    proof.jti = crypto::randomBytes(jtiSize);
    proof.serverKeyDigest = serverKeyDigest;
    proof.signature = deviceKey.sign(signedText(proof, method, pathAndQuery, body, token));
    return proof;
}

bool RequestProof::verify(const QByteArray& devicePublicKey, const QByteArray& method, const QByteArray& pathAndQuery,
                          const QByteArray& body, const QByteArray& token) const
{
    return crypto::verify(devicePublicKey, signedText(*this, method, pathAndQuery, body, token), signature);
}

QByteArray RequestProof::toHeader() const
{
    return QByteArray(bigEndian(time) + jti + serverKeyDigest + signature)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<RequestProof> RequestProof::fromHeader(const QByteArray& value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                  QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != timeSize + jtiSize + digestSize + signatureSize) {
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("RequestProof", "The request's proof is unreadable."));
    }
    const QByteArray& raw = decoded.decoded;
    RequestProof proof;
    proof.time = qint64(qFromBigEndian<quint64>(raw.constData()));
    proof.jti = raw.mid(timeSize, jtiSize);
    proof.serverKeyDigest = raw.mid(timeSize + jtiSize, digestSize);
    proof.signature = raw.mid(timeSize + jtiSize + digestSize);
    return proof;
}

} // namespace kluis::protocol
