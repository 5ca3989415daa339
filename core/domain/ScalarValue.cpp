// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ScalarValue.h"

#include "core/base/Id.h"
#include "core/domain/Bsn.h"
#include "core/domain/ContactValue.h"
#include "core/domain/Label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

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
    return QRegularExpression(QRegularExpression::anchoredPattern(text));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits only, or nothing: spaces, full stops and hyphens between digits are how people group them.
std::optional<QString> ungrouped(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c)) {
            digits.append(c);
        } else if (c != u' ' && c != u'.' && c != u'-') {
            return std::nullopt;
        }
    }
    return digits;
}

/// Can change what a reader sees without changing what is stored.
bool isBidiControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

Result<QString> normaliseChoice(const ValueSpec& spec, const QString& text)
{
    const auto withoutZeros = [](QStringView digits) {
        while (digits.size() > 1 && digits.front() == u'0') {
            digits = digits.mid(1);
        }
        return digits;
    };
    const bool isNumber = std::all_of(text.begin(), text.end(), isDigit);
    QStringList codes;
    for (const ChoiceCode& choice : spec.codes) {
        const QString code(choice.code);
        const bool sameNumber =
            isNumber && std::all_of(code.begin(), code.end(), isDigit) && withoutZeros(code) == withoutZeros(text);
        if (sameNumber || text.compare(code, Qt::CaseInsensitive) == 0 ||
            text.compare(choice.dutch, Qt::CaseInsensitive) == 0 ||
            text.compare(choice.english, Qt::CaseInsensitive) == 0 ||
            text.compare(germanOf(choice.dutch, choice.english), Qt::CaseInsensitive) == 0) {
            return code;
        }
        codes.append(code);
    }
    return expected(tr("expected one of %1").arg(codes.join(u", ")));
}

Result<QString> normaliseBoolean(const QString& text)
{
    static const QStringList yes{u"true"_qs, u"ja"_qs, u"yes"_qs, u"j"_qs, u"y"_qs, u"waar"_qs, u"wahr"_qs, u"1"_qs};
    static const QStringList no{u"false"_qs, u"nee"_qs,    u"nein"_qs,   u"no"_qs,
                                u"n"_qs,     u"onwaar"_qs, u"falsch"_qs, u"0"_qs};
    if (yes.contains(text, Qt::CaseInsensitive)) {
        return u"true"_qs;
    }
    if (no.contains(text, Qt::CaseInsensitive)) {
        return u"false"_qs;
    }
    return expected(tr("expected yes or no"));
}

Result<QString> normaliseDate(const QString& text)
{
    const auto day = parseDate(text);
    if (!day) {
        return expected(tr("expected a date, such as 2026-01-05 or 05-01-2026"));
    }
    return day->toString(Qt::ISODate);
}

Result<QString> normaliseDateTime(const QString& text)
{
    static const QRegularExpression form = pattern(QLatin1StringView(
        R"(([0-9./-]{6,10})[T ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?\s?(Z|z|[+-][0-9]{2}:?[0-9]{2})?)"));
    const auto match = form.match(text);
    const auto day = match.hasMatch() ? parseDate(match.capturedView(1)) : std::nullopt;
    const QTime time(match.capturedView(2).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
    const auto failure = expected(tr("expected a date and time, such as 2026-01-05 09:30"));
    if (!day || !time.isValid()) {
        return failure;
    }
    const QString wall = day->toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm:ss");
    const QString zone = match.captured(5).toUpper();
    if (zone.isEmpty()) {
        return wall;
    }
    int offsetSeconds = 0;
    if (zone != u"Z") {
        const int minutes = zone.right(2).toInt();
        offsetSeconds = zone.mid(1, 2).toInt() * 3600 + minutes * 60;
        if (minutes > 59 || offsetSeconds > 14 * 3600) {
            return failure;
        }
        offsetSeconds = zone.startsWith(u'-') ? -offsetSeconds : offsetSeconds;
    }
    const QDateTime moment = QDateTime(*day, time, Qt::UTC).addSecs(-offsetSeconds);
    // An offset can carry a moment over the edge of the years we accept.
    if (moment.date().year() < 1900 || moment.date().year() > 2199) {
        return failure;
    }
    return moment.toString(u"yyyy-MM-ddTHH:mm:ss") + u'Z';
}

Result<QString> normaliseNumber(const ValueSpec& spec, const QString& text)
{
    const auto scaled = parseDecimal(text, spec);
    if (scaled) {
        return decimalText(*scaled, spec.decimals);
    }
    const QString lowest = decimalText(spec.minimum, spec.decimals);
    const QString highest = decimalText(spec.maximum, spec.decimals);
    if (spec.decimals == 0) {
        return expected(tr("expected a whole number from %1 to %2").arg(lowest, highest));
    }
    return expected(tr("expected a number from %1 to %2 with at most %3 decimals")
                        .arg(lowest, highest, QString::number(spec.decimals)));
}

Result<QString> normaliseDigits(const ValueSpec& spec, const QString& text)
{
    const auto digits = ungrouped(text);
    if (!digits || digits->size() != qsizetype(spec.maxLength)) {
        return expected(tr("expected %1 digits").arg(spec.maxLength));
    }
    return *digits;
}

Result<QString> normaliseBsn(const QString& text)
{
    const auto digits = Bsn::canonical(text);
    if (!digits) {
        return expected(tr("expected nine digits that pass the 11-test"));
    }
    return *digits;
}

Result<QString> normaliseUuid(const QString& text)
{
    const auto id = RecordId::fromString(text);
    if (!id) {
        return expected(tr("expected a key of 32 hexadecimal digits"));
    }
    return id->toString();
}

Result<QString> normaliseReference(const QString& text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })) {
        return expected(tr("expected one name or code without spaces"));
    }
    return text;
}

Result<QString> normaliseByType(const ValueSpec& spec, const QString& text)
{
    switch (spec.type) {
    case ValueType::Choice:
        return normaliseChoice(spec, text);
    case ValueType::Date:
        return normaliseDate(text);
    case ValueType::DateTime:
        return normaliseDateTime(text);
    case ValueType::Boolean:
        return normaliseBoolean(text);
    case ValueType::Decimal:
    case ValueType::Integer:
        return normaliseNumber(spec, text);
    case ValueType::Digits:
        return normaliseDigits(spec, text);
    case ValueType::Bsn:
        return normaliseBsn(text);
    case ValueType::Uuid:
        return normaliseUuid(text);
    case ValueType::Reference:
        return normaliseReference(text);
    case ValueType::Phone:
        return normalisePhone(text);
    case ValueType::Email:
        return normaliseEmail(text);
    case ValueType::Address:
        return normaliseAddress(text);
    case ValueType::Initials:
        return normaliseInitials(text);
    case ValueType::CasCodes:
        return normaliseCasCodes(text);
    case ValueType::Line:
    case ValueType::Text:
    case ValueType::Document:
    case ValueType::Record:
    case ValueType::List:
        break;
    }
    return text;
}

bool maySpanLines(ValueType type)
{
    return type == ValueType::Text || type == ValueType::Document || type == ValueType::Address ||
           type == ValueType::CasCodes || type == ValueType::Record || type == ValueType::List;
}

} // namespace

Result<QString> cleanText(const QString& text, bool oneLine)
{
    QString clean = text;
    clean.replace(u"\r\n"_qs, u"\n"_qs);
    clean = clean.trimmed();
    for (qsizetype i = 0; i < clean.size(); ++i) {
        char32_t c = clean[i].unicode();
        if (QChar::isSurrogate(c)) {
            const bool whole = clean[i].isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate();
            if (!whole) {
                return expected(tr("expected readable text"));
            }
            c = QChar::surrogateToUcs4(clean[i], clean[i + 1]);
            ++i;
        }
        const bool isLineBreak = c == U'\n' || c == U'\t';
        const bool breaksLine = c == 0x2028 || c == 0x2029;
        if (oneLine && (isLineBreak || breaksLine)) {
            return expected(tr("expected text on one line"));
        }
        if ((!isLineBreak && QChar::category(c) == QChar::Other_Control) || isBidiControl(c) ||
            QChar::isNonCharacter(c)) {
            return expected(tr("expected text without control characters"));
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

Result<QString> normaliseScalar(const ValueSpec& spec, const QString& text)
{
    // Far beyond any limit there is nothing worth reading; what follows may then cost what it wants.
    if (text.size() > 2 * qsizetype(longestStructure)) {
        return fail(ErrorCode::LimitExceeded, tr("this is too long"));
    }
    const auto clean = cleanText(text, !maySpanLines(spec.type));
    if (!clean || clean->isEmpty()) {
        return clean;
    }
    auto value = normaliseByType(spec, *clean);
    if (value && spec.maxLength > 0 && value->size() > qsizetype(spec.maxLength)) {
        return fail(ErrorCode::LimitExceeded, tr("this is too long; at most %1 characters fit").arg(spec.maxLength));
    }
    return value;
}

std::optional<QDate> parseDate(QStringView text)
{
    static const QRegularExpression yearFirst = pattern(QLatin1StringView(R"(([0-9]{4})-?([0-9]{2})-?([0-9]{2}))"));
    static const QRegularExpression dayFirst =
        pattern(QLatin1StringView(R"(([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}))"));
    QDate day;
    if (const auto match = yearFirst.match(text.trimmed().toString()); match.hasMatch()) {
        day = QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    } else if (const auto dutch = dayFirst.match(text.trimmed().toString()); dutch.hasMatch()) {
        day = QDate(dutch.capturedView(4).toInt(), dutch.capturedView(3).toInt(), dutch.capturedView(1).toInt());
    }
    if (!day.isValid() || day.year() < 1900 || day.year() > 2199) {
        return std::nullopt;
    }
    return day;
}

std::optional<qint64> parseDecimal(QStringView text, const ValueSpec& spec)
{
    static const QRegularExpression form = pattern(QLatin1StringView(R"(([0-9]{1,12})(?:([.,])([0-9]{1,12}))?)"));
    QStringView number = text.trimmed();
    qint64 scale = 1;
    for (int i = 0; i < spec.decimals; ++i) {
        scale *= 10;
    }
    if (spec.maximum <= 999 * scale && number.endsWith(u'%')) {
        number = number.chopped(1).trimmed();
    }
    const auto match = form.match(number.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QString fraction = match.captured(3);
    // "1.200" is twelve hundred to a Dutch reader and a bit more than one to others: refuse what can be both.
    const bool maybeThousands = match.captured(2) == u"." && fraction.size() == 3 && spec.decimals < 3;
    if (maybeThousands) {
        return std::nullopt;
    }
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if (fraction.size() > spec.decimals) {
        return std::nullopt;
    }
    const qint64 value =
        match.capturedView(1).toLongLong() * scale + fraction.leftJustified(spec.decimals, u'0').toLongLong();
    if (value < spec.minimum || value > spec.maximum) {
        return std::nullopt;
    }
    return value;
}

QString decimalText(qint64 scaled, int decimals)
{
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    QString text = QString::number(scaled / scale);
    QString fraction = QString::number(scaled % scale).rightJustified(decimals, u'0');
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    return fraction.isEmpty() ? text : QString(text + u'.' + fraction);
}

} // namespace kluis::domain
