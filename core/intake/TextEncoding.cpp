// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/TextEncoding.h"

#include <algorithm>
#include <array>

namespace kluis::intake {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

/// What Windows-1252 has at 0x80..0x9F, where Latin-1 has control characters (WHATWG's table; unassigned bytes are
/// U+FFFD, because no HR system means a control character).
constexpr std::array<char16_t, 32> windowsHalf{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                               0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// Length of the UTF-8 character that \p lead announces, lawful or not, or 0: the decoder judges it whole.
int utf8Length(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF7 ? 4 : 0;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Bytes at the end of \p bytes that begin a character without ending it; at most three.
qsizetype unfinishedTail(const QByteArray& bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const char c = bytes[bytes.size() - back];
        if (!isContinuation(c)) {
            return utf8Length(static_cast<unsigned char>(c)) > back ? back : 0;
        }
    }
    return 0;
}

/// Follows bytes through piece by piece and remembers whether they can be UTF-8.
class Utf8Check {
public:
    void feed(const QByteArray& piece)
    {
        QByteArray bytes = m_cut + piece;
        m_cut = bytes.right(unfinishedTail(bytes));
        bytes.chop(m_cut.size());
        m_valid = m_valid && bytes.isValidUtf8();
    }
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] bool isWhole() const { return m_cut.isEmpty(); }

private:
    QByteArray m_cut;
    bool m_valid = true;
};

std::optional<TextEncoding> encodingOfMark(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF")) {
        return TextEncoding::Utf8;
    }
    if (head.startsWith("\xFF\xFE")) {
        return TextEncoding::Utf16Little;
    }
    if (head.startsWith("\xFE\xFF")) {
        return TextEncoding::Utf16Big;
    }
    return std::nullopt;
}

/// Without memory of its own: Qt's loses a good character behind a broken one that a piece's end cuts, so what is cut is
/// kept here.
QStringDecoder decoderFor(TextEncoding encoding)
{
    const QStringDecoder::Flags flags = QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless;
    switch (encoding) {
    case TextEncoding::Utf16Little:
        return QStringDecoder(QStringDecoder::Utf16LE, flags);
    case TextEncoding::Utf16Big:
        return QStringDecoder(QStringDecoder::Utf16BE, flags);
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
        break;
    }
    return QStringDecoder(QStringDecoder::Utf8, flags);
}

} // namespace

QLatin1StringView encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QLatin1StringView("UTF-8");
    case TextEncoding::Utf16Little:
        return QLatin1StringView("UTF-16LE");
    case TextEncoding::Utf16Big:
        return QLatin1StringView("UTF-16BE");
    case TextEncoding::Windows1252:
        break;
    }
    return QLatin1StringView("Windows-1252");
}

TextEncoding detectEncoding(QIODevice& device, qint64 mostBytes)
{
    if (const auto marked = encodingOfMark(device.peek(3))) {
        return *marked;
    }
    Utf8Check check;
    if (device.isSequential()) {
        check.feed(device.peek(pieceBytes));
        return check.isValid() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    }
    const qint64 start = device.pos();
    for (qint64 seen = 0; check.isValid() && seen <= mostBytes;) {
        const QByteArray piece = device.read(pieceBytes);
        if (piece.isEmpty()) {
            break;
        }
        seen += piece.size();
        check.feed(piece);
    }
    device.seek(start);
    return check.isValid() && check.isWhole() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding), m_decoder(decoderFor(encoding))
{
}

QString TextDecoder::decode(const QByteArray& piece)
{
    if (m_encoding == TextEncoding::Windows1252) {
        QString text(piece.size(), Qt::Uninitialized);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const auto byte = static_cast<unsigned char>(piece[i]);
            text[i] = QChar(byte >= 0x80 && byte <= 0x9F ? windowsHalf.at(byte - 0x80U) : char16_t(byte));
        }
        return text;
    }
    // The decoder is only given whole characters, so that what it makes of bytes does not depend on the pieces.
    QByteArray bytes = m_cut + piece;
    const bool utf8 = m_encoding == TextEncoding::Utf8;
    m_cut = bytes.right(utf8 ? unfinishedTail(bytes) : bytes.size() % 2);
    bytes.chop(m_cut.size());
    QString text = m_decoder.decode(bytes);
    if (!m_started && !text.isEmpty()) {
        m_started = true;
        if (text.front() == QChar::ByteOrderMark) {
            text.remove(0, 1);
        }
    }
    return text;
}

QString TextDecoder::finish()
{
    return m_cut.isEmpty() ? QString() : QString(QChar(QChar::ReplacementCharacter));
}

} // namespace kluis::intake
