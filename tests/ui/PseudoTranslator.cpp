// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PseudoTranslator.h"

namespace kluis::test {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aeiouAEIOUcn");
    static const QString other = QString::fromUtf8("äéîöûÄÉÎÖÛçñ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other[at];
}

} // namespace

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const
{
    // Qt's own texts are Qt's.
    const QByteArrayView name(context);
    return name.startsWith("Q") ? QString() : lengthened(QString::fromUtf8(source));
}

QString PseudoTranslator::lengthened(const QString& source)
{
    if (source.isEmpty() || source.contains(QLatin1String("*.")) || source.contains(u'\n')) {
        return source; // file patterns, and examples that the program reads
    }
    QString text;
    bool isKept = false; // behind a % or &: a placeholder, or the letter with Alt
    for (const QChar letter : source) {
        const bool starts = letter == u'%' || letter == u'&';
        text.append(isKept || starts ? letter : accented(letter));
        isKept = starts || (isKept && letter == u'L');
    }
    const qsizetype more = (source.size() * 2 + 4) / 5;
    // Words, so that what wraps goes on wrapping, and before the last sign, so that a sentence stays one.
    QString filling;
    while (filling.size() < more) {
        filling += QStringLiteral(" ö~~~~~").left(int(qMin<qsizetype>(7, more - filling.size())));
    }
    const bool endsInSign = QStringLiteral(".:?!").contains(text.back()) || text.back() == QChar(0x2026);
    text.insert(text.size() - (endsInSign ? 1 : 0), filling);
    return text;
}

} // namespace kluis::test
