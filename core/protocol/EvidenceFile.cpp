// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/EvidenceFile.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"

#include <QJsonDocument>

namespace kluis::protocol {

namespace {

const QString formatName = QStringLiteral("format");
const QString signerName = QStringLiteral("signer");
const QString signatureName = QStringLiteral("signature");
const QString format = QStringLiteral("dossierkluis-evidence/1");

QByteArray hexBytes(const QJsonObject& json, const QString& name, qsizetype size)
{
    const QByteArray bytes = QByteArray::fromHex(json.value(name).toString().toLatin1());
    return bytes.size() == size ? bytes : QByteArray();
}

/// Qt writes the names of an object in one order, whatever order they came in.
QByteArray signedText(QJsonObject contents)
{
    contents.remove(signatureName);
    return crypto::labelled("dk/evidence/v1") + crypto::sha256(QJsonDocument(contents).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray EvidenceFile::sign(QJsonObject contents, const crypto::SigningKeyPair& key)
{
    contents.insert(formatName, format);
    contents.insert(signerName, QString::fromLatin1(key.publicKey().toHex()));
    contents.insert(signatureName, QString::fromLatin1(key.sign(signedText(contents)).toHex()));
    return QJsonDocument(contents).toJson(QJsonDocument::Indented);
}

Result<EvidenceFile> EvidenceFile::read(const QByteArray& file)
{
    const QJsonObject contents = file.size() <= largest ? QJsonDocument::fromJson(file).object() : QJsonObject();
    const QString wanted = contents.value(formatName).toString();
    if (!wanted.startsWith(QLatin1String("dossierkluis-evidence/"))) {
        return fail(ErrorCode::Malformed, tr("This is no evidence pack."), QStringLiteral("evidence"));
    }
    if (wanted != format) {
        return fail(ErrorCode::UnsupportedVersion, tr("A newer version of the server made this evidence pack."),
                    QStringLiteral("evidence"));
    }
    const QByteArray signer = hexBytes(contents, signerName, crypto::SigningKeyPair::publicKeySize);
    const QByteArray signature = hexBytes(contents, signatureName, crypto::SigningKeyPair::signatureSize);
    const bool isOneSpelling = QJsonDocument(contents).toJson(QJsonDocument::Indented) == file;
    if (!isOneSpelling || !crypto::verify(signer, signedText(contents), signature)) {
        return fail(ErrorCode::CryptoFailure, tr("The evidence pack was changed after it was signed."),
                    QStringLiteral("evidence"));
    }
    return EvidenceFile(contents, signer);
}

} // namespace kluis::protocol
