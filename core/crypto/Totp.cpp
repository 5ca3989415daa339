// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Totp.h"

#include "core/crypto/Base32.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace kluis::crypto {

SecretBytes Totp::newSecret()
{
    return SecretBytes::random(secretSize);
}

qint64 Totp::stepOf(qint64 unixSeconds)
{
    return unixSeconds < 0 ? 0 : unixSeconds / stepSeconds;
}

QString Totp::hotp(QByteArrayView secret, quint64 counter, int digitCount, QCryptographicHash::Algorithm algorithm)
{
    QByteArray key = secret.toByteArray();
    const QByteArray mac = QMessageAuthenticationCode::hash(bigEndian(counter), key, algorithm);
    wipe(key);
    const int offset = mac.back() & 0x0f;
    quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    quint32 modulus = 1;
    for (int i = 0; i < digitCount; ++i) {
        modulus *= 10;
    }
    number %= modulus;
    return QString::number(number).rightJustified(digitCount, u'0');
}

QString Totp::code(const SecretBytes& secret, qint64 step)
{
    return hotp(secret.view(), static_cast<quint64>(step), digits, QCryptographicHash::Sha1);
}

std::optional<QByteArray> Totp::digitsOf(QStringView typed)
{
    QByteArray given;
    for (const QChar c : typed) {
        if (c.isSpace()) {
            continue;
        }
        if (c < u'0' || c > u'9' || given.size() == digits) {
            return std::nullopt;
        }
        given += c.toLatin1();
    }
    return given.size() == digits ? std::optional(given) : std::nullopt;
}

std::optional<qint64> Totp::matchingStep(const SecretBytes& secret, QStringView typed, qint64 unixSeconds,
                                         qint64 lastStep, int window)
{
    const auto given = digitsOf(typed);
    if (!given) {
        return std::nullopt;
    }
    const qint64 now = stepOf(unixSeconds);
    std::optional<qint64> match;
    for (qint64 step = now - window; step <= now + window; ++step) {
        const bool same = equal(code(secret, step).toLatin1(), *given);
        if (same && step > lastStep && step >= 0) {
            match = step;
        }
    }
    return match;
}

QString Totp::otpauthUri(const QString& issuer, const QString& account, const SecretBytes& secret)
{
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30")
        .arg(encoded(issuer), encoded(account), Base32::encode(secret.view()));
}

} // namespace kluis::crypto
