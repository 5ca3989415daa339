// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Fingerprint.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

#include <QStringList>

namespace kluis::crypto {
namespace {

constexpr unsigned groupValues = 100000;
constexpr int groupCount = 12;

constexpr unsigned wordValues = 1U << 16U;
constexpr int wordCount = 13; // 10^60 is below 2^200
constexpr char consonants[] = "bdfghjklmnprstvz";
constexpr char vowels[] = "aiou";

/// Divides a number in place, its digits most significant first, each below \p base, and gives the remainder.
unsigned dividedBy(QByteArray& number, unsigned base, unsigned divisor)
{
    quint64 remainder = 0;
    for (char& digit : number) {
        remainder = remainder * base + static_cast<quint8>(digit);
        digit = static_cast<char>(remainder / divisor);
        remainder %= divisor;
    }
    return static_cast<unsigned>(remainder);
}

/// Consonant, vowel, consonant, vowel, consonant: four, two, four, two and four bits.
QString wordOf(unsigned value)
{
    QString word;
    for (int shift = 12; shift >= 0; shift -= 6) {
        word += QLatin1Char(consonants[value >> unsigned(shift) & 15U]);
        if (shift > 0) {
            word += QLatin1Char(vowels[value >> unsigned(shift - 2) & 3U]);
        }
    }
    return word;
}

QByteArray lettersOf(const QString& text)
{
    QByteArray letters;
    for (const QChar c : text) {
        if (c.isLetter()) {
            letters.append(c.toLower().toLatin1());
        }
    }
    return letters;
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
        groups.prepend(QString::number(dividedBy(number, 256, groupValues)).rightJustified(5, u'0'));
    }
    return groups.join(u' ');
}

QString Fingerprint::words(const QString& text)
{
    QByteArray number = digitsOf(text);
    if (number.isEmpty()) {
        return {};
    }
    for (char& digit : number) {
        digit = char(digit - '0');
    }
    QStringList words;
    for (int i = 0; i < wordCount; ++i) {
        words.prepend(wordOf(dividedBy(number, 10, wordValues)));
    }
    return words.join(u' ');
}

bool Fingerprint::matches(const QString& text, const QString& typed)
{
    const QByteArray letters = lettersOf(typed);
    return letters.isEmpty() ? equal(digitsOf(text), digitsOf(typed)) : equal(lettersOf(words(text)), letters);
}

} // namespace kluis::crypto
