// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Fingerprint.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

#include <QStringList>

namespace kluis::crypto {
namespace {

constexpr unsigned groupValues = 100000;
constexpr int groupCount = 12;

/// Divides a big-endian number in place and gives the remainder.
unsigned dividedBy(QByteArray& number, unsigned divisor)
{
    quint64 remainder = 0;
    for (char& digit : number) {
        remainder = remainder << 8 | static_cast<quint8>(digit);
        digit = static_cast<char>(remainder / divisor);
        remainder %= divisor;
    }
    return static_cast<unsigned>(remainder);
}

QByteArray digitsOf(const QString& text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits.append(char(c.unicode()));
        }
    }
    return digits;
}

} // namespace

QString Fingerprint::text(UserId user, QByteArrayView identityKey, QByteArrayView encryptionKey)
{
    QByteArray number = Sha256().add(user.bytes()).add(identityKey).add(encryptionKey).result();
    QStringList groups;
    for (int i = 0; i < groupCount; ++i) {
        groups.prepend(QString::number(dividedBy(number, groupValues)).rightJustified(5, u'0'));
    }
    return groups.join(u' ');
}

bool Fingerprint::matches(const QString& text, const QString& typed)
{
    return equal(digitsOf(text), digitsOf(typed));
}

} // namespace kluis::crypto
