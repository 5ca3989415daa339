// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Base32.h"

namespace kluis::crypto {
namespace {

/// 0..25 to A..Z, 26..31 to 2..7, by arithmetic: a table's cache lines could tell about a secret.
char16_t symbolOf(unsigned value)
{
    const unsigned isDigit = (25U - value) >> 31; // 1 for 26..31
    return static_cast<char16_t>(u'A' + value - isDigit * (u'A' + 26 - u'2'));
}

std::optional<unsigned> valueOf(char16_t c)
{
    if (c >= u'A' && c <= u'Z') {
        return c - u'A';
    }
    if (c >= u'a' && c <= u'z') {
        return c - u'a';
    }
    if (c >= u'2' && c <= u'7') {
        return c - u'2' + 26U;
    }
    return std::nullopt;
}

} // namespace

QString Base32::encode(QByteArrayView bytes)
{
    QString text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = buffer << 8 | static_cast<quint8>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += QChar(symbolOf(buffer >> bits & 0x1f));
        }
        buffer &= (1U << bits) - 1;
    }
    if (bits > 0) {
        text += QChar(symbolOf(buffer << (5 - bits) & 0x1f));
    }
    return text;
}

std::optional<QByteArray> Base32::decode(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    unsigned buffer = 0;
    int bits = 0;
    for (const QChar c : text) {
        if (c == u'-' || c.isSpace()) {
            continue;
        }
        const std::optional<unsigned> value = valueOf(c.unicode());
        if (!value) {
            return std::nullopt;
        }
        buffer = buffer << 5 | *value;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits);
            buffer &= (1U << bits) - 1;
        }
    }
    if (bits >= 5 || buffer != 0) {
        return std::nullopt;
    }
    return bytes;
}

QString Base32::grouped(const QString& text, int groupSize)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % groupSize == 0) {
            result += u'-';
        }
        result += text[i];
    }
    return result;
}

} // namespace kluis::crypto
