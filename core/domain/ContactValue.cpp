// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ContactValue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace kluis::domain {

namespace {

QString tr(const char* sentence)
{
    return QCoreApplication::translate("kluis::domain", sentence);
}

tl::unexpected<Error> expected(const QString& what)
{
    return fail(ErrorCode::InvalidArgument, what);
}

QRegularExpression pattern(QLatin1StringView text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Result<QString> normalisePhone(const QString& text)
{
    static const QRegularExpression allowed = pattern(QLatin1StringView(R"(\+?[0-9 ().\/\x{00A0}-]+)"));
    const auto failure = expected(tr("expected a telephone number, such as 06-12345678 or +31 30 1234567"));
    if (!allowed.match(text).hasMatch()) {
        return failure;
    }
    QString digits = text;
    if (digits.startsWith(u'+') || digits.startsWith(u"00")) {
        // "+31 (0)30": the zero in brackets is not dialled behind a country code.
        digits.remove(u"(0)"_qs);
    }
    const bool plus = digits.startsWith(u'+');
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    if (!plus && !digits.startsWith(u"00")) {
        return digits.size() >= 3 && digits.size() <= 15 ? Result<QString>(digits) : failure;
    }
    if (!plus) {
        digits.remove(0, 2);
    }
    if (digits.size() < 7 || digits.size() > 15 || digits.startsWith(u'0')) {
        return failure;
    }
    return QString(u'+' + digits);
}

Result<QString> normaliseEmail(const QString& text)
{
    static const QRegularExpression form = pattern(QLatin1StringView(
        R"(([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}))"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return expected(tr("expected an e-mail address, such as name@example.nl"));
    }
    return QString(match.captured(1) + u'@' + match.captured(2).toLower());
}

Result<QString> normaliseAddress(const QString& text)
{
    QStringList lines;
    for (const QString& piece : text.split(u'\n')) {
        const QString line = piece.simplified();
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    QString address = lines.join(u", ");
    // Four digits and two letters are a postcode when they stand together, or begin a line of the address.
    static const QRegularExpression postcode(
        uR"((?:(?<![\w])([1-9][0-9]{3})([A-Za-z]{2})|(?:(?<=^)|(?<=, ))([1-9][0-9]{3}) ([A-Za-z]{2}))(?![\w]))"_qs);
    const auto match = postcode.match(address);
    if (match.hasMatch()) {
        const int first = match.capturedLength(1) > 0 ? 1 : 3;
        const QString code = match.captured(first) + u' ' + match.captured(first + 1).toUpper();
        address.replace(match.capturedStart(), match.capturedLength(), code);
    }
    return address;
}

Result<QString> normaliseInitials(const QString& text)
{
    QString letters = text;
    letters.removeIf([](QChar c) { return c == u'.' || c.isSpace(); });
    static const QRegularExpression form = pattern(QLatin1StringView(R"([\p{L}'-]*)"));
    if (!form.match(letters).hasMatch()) {
        return expected(tr("expected initials, such as P.J."));
    }
    if (letters == letters.toLower()) {
        letters = letters.toUpper();
    }
    return letters.normalized(QString::NormalizationForm_C);
}

Result<QString> normaliseCasCodes(const QString& text)
{
    static const QRegularExpression form = pattern(QLatin1StringView(R"(([A-Za-z][0-9]{3,4})(?: (.*))?)"));
    QString entries = text;
    entries.replace(u';', u'\n');
    QStringList lines;
    for (const QString& piece : entries.split(u'\n')) {
        const QString line = piece.simplified();
        if (line.isEmpty()) {
            continue;
        }
        const auto match = form.match(line);
        if (!match.hasMatch()) {
            return expected(tr("expected CAS codes, one a line, such as L101"));
        }
        lines.append(match.captured(1).toUpper() + line.mid(match.capturedLength(1)));
    }
    return lines.join(u'\n');
}

} // namespace kluis::domain
