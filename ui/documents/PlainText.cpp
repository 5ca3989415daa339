// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PlainText.h"

#include <QStringDecoder>

namespace kluis::ui {

QString PlainText::of(const QByteArray& bytes, bool& cut)
{
    cut = bytes.size() > most;
    const QByteArray shown = bytes.first(qMin(bytes.size(), most));
    // Without flushing, a letter that was cut in two at the end is no error.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = cut ? QStringDecoder(QStringDecoder::Utf8)(shown) : utf8(shown);
    if (text.contains(QChar::ReplacementCharacter)) {
        text = QString::fromLatin1(shown);
    }
    QString lines;
    lines.reserve(text.size());
    qsizetype length = 0;
    for (const QChar c : std::as_const(text)) {
        length = c == u'\n' ? 0 : length + 1;
        if (length > longestLine) {
            lines += u'\n';
            length = 1;
        }
        lines += c;
    }
    return lines;
}

} // namespace kluis::ui
