// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

namespace kluis::intake {

/// In which encoding a personnel department's file was saved.
enum class TextEncoding : quint8 {
    Utf8,        ///< with or without byte-order mark
    Utf16Little, ///< byte-order mark FF FE (Excel's "Unicode text")
    Utf16Big,    ///< byte-order mark FE FF
    Windows1252, ///< everything that is not valid UTF-8 and has no mark: Dutch Excel's plain CSV
};

/// `UTF-8`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`.
[[nodiscard]] QLatin1StringView encodingName(TextEncoding encoding);

/// Reads \p device from its position to its end, or \p mostBytes on, in pieces of 64 KiB, decides, and seeks back. A
/// device that can't seek is only peeked at (its first 64 KiB). Memory is bounded whatever the file.
[[nodiscard]] TextEncoding detectEncoding(QIODevice& device, qint64 mostBytes = qint64(512) * 1024 * 1024);

/// Turns bytes into text piece by piece; a character cut in two by a piece's end is kept for the next. Bytes that
/// mean nothing in the encoding become U+FFFD. The mark at the start is dropped. Not shared between threads.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    [[nodiscard]] QString decode(const QByteArray& piece);
    /// Call after the last piece: U+FFFD when the bytes ended inside a character, else empty.
    [[nodiscard]] QString finish();

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_cut; ///< first bytes of a character that the next piece completes
    bool m_started = false;
};

} // namespace kluis::intake
