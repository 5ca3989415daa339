// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DraftField.h"
#include "core/domain/FieldValue.h"
#include "core/domain/Label.h"
#include "core/domain/ReleaseCopy.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::domain {

namespace {

QString shownDate(const QDate& day, const QLocale& locale)
{
    switch (languageOf(locale)) {
    case Language::Dutch:
        return day.toString(u"dd-MM-yyyy");
    case Language::German:
        return day.toString(u"dd.MM.yyyy");
    case Language::English:
        break;
    }
    return locale.toString(day, u"d MMM yyyy");
}

QString shownDateTime(const QString& value, const QLocale& locale)
{
    QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid()) {
        return value;
    }
    if (value.endsWith(u'Z')) {
        moment = moment.toLocalTime();
    }
    return shownDate(moment.date(), locale) + u' ' + moment.time().toString(u"HH:mm");
}

QString shownChoice(const ValueSpec& spec, const QString& value, Language language)
{
    for (const ChoiceCode& choice : spec.codes) {
        if (choice.code == value) {
            return labelIn(language, choice.dutch, choice.english);
        }
    }
    return value;
}

/// Area codes of three digits; every other Dutch one has four.
bool hasShortAreaCode(const QString& digits)
{
    static const QStringList codes{u"010"_qs, u"013"_qs, u"014"_qs, u"015"_qs, u"020"_qs, u"023"_qs, u"024"_qs,
                                   u"026"_qs, u"030"_qs, u"033"_qs, u"035"_qs, u"036"_qs, u"038"_qs, u"040"_qs,
                                   u"043"_qs, u"045"_qs, u"046"_qs, u"050"_qs, u"053"_qs, u"055"_qs, u"058"_qs,
                                   u"070"_qs, u"071"_qs, u"072"_qs, u"073"_qs, u"074"_qs, u"075"_qs, u"076"_qs,
                                   u"077"_qs, u"078"_qs, u"079"_qs, u"085"_qs, u"088"_qs};
    return codes.contains(digits.left(3));
}

QString shownPhone(const QString& value)
{
    if (value.size() != 10 || !value.startsWith(u'0')) {
        return value;
    }
    if (value.startsWith(u"06")) {
        return value.left(2) + u'-' + value.mid(2);
    }
    const int split = hasShortAreaCode(value) ? 3 : 4;
    return value.left(split) + u'-' + value.mid(split);
}

QString shownInitials(const QString& value)
{
    QString shown;
    for (qsizetype i = 0; i < value.size(); ++i) {
        shown.append(value[i]);
        const bool endsInitial = i + 1 == value.size() || value[i + 1].isUpper();
        if (endsInitial && value[i].isLetter()) {
            shown.append(u'.');
        }
    }
    return shown;
}

QString shownScalar(const ValueSpec& spec, const QString& value, const QLocale& locale)
{
    const Language language = languageOf(locale);
    switch (spec.type) {
    case ValueType::Choice:
        return shownChoice(spec, value, language);
    case ValueType::Date: {
        const auto day = parseDate(value);
        return day ? shownDate(*day, locale) : value;
    }
    case ValueType::DateTime:
        return shownDateTime(value, locale);
    case ValueType::Boolean:
        if (value == u"true") {
            return labelIn(language, u"ja", QLatin1StringView("yes"));
        }
        return value == u"false" ? labelIn(language, u"nee", QLatin1StringView("no")) : value;
    case ValueType::Decimal:
        return QString(value).replace(u'.', locale.decimalPoint());
    case ValueType::Phone:
        return shownPhone(value);
    case ValueType::Initials:
        return shownInitials(value);
    default:
        return value;
    }
}

QString shownEntry(const ValueSpec& spec, const ValueEntry& entry, const QLocale& locale)
{
    QStringList shown;
    for (const ValuePart& part : spec.parts) {
        const QString value = entry.value(part.key);
        if (value.isEmpty()) {
            continue;
        }
        const QString label = labelIn(languageOf(locale), part.dutch, part.english);
        shown.append(label + u": "_qs + shownScalar(part.value, value, locale));
    }
    return shown.join(u", ");
}

/// The value as its own field shows it, and under it what the release says; "withdrawn" where it was taken back.
QString shownRelease(const ReleaseCopy& copy, const ReleasedValue& released, const QLocale& locale)
{
    const Language language = languageOf(locale);
    const auto said = [language](QStringView dutch, QLatin1StringView english, const QString& value) -> QString {
        return labelIn(language, dutch, english) + u": "_qs + value;
    };
    QStringList lines{released.isWithdrawn() ? labelIn(language, u"ingetrokken", QLatin1StringView("withdrawn"))
                                             : displayValue(copy.sourceField(), released.value, locale)};
    lines.append(said(u"reden", QLatin1StringView("reason"), released.reason));
    if (released.consent.isValid()) {
        lines.append(said(u"toestemming", QLatin1StringView("consent"), shownDate(released.consent, locale)));
    }
    return lines.join(u'\n');
}

/// The value as its own field shows it, and under it what became of the draft.
QString shownDraft(const DraftField& draft, const DraftValue& said, const QString& value, const QLocale& locale)
{
    const auto entries = readStructure(draft.draftField().value(), value);
    ValueEntry rest = entries && !entries->empty() ? entries->front() : ValueEntry();
    rest.remove(QStringLiteral("value"));
    rest.remove(QStringLiteral("seen")); // for programs
    return displayValue(draft.sourceField(), said.value, locale) + u'\n' +
           shownEntry(draft.draftField().value(), rest, locale);
}

} // namespace

QString displayValue(const Field& field, const QString& value, const QLocale& locale)
{
    const ValueSpec& spec = field.value();
    if (spec.type != ValueType::Record && spec.type != ValueType::List) {
        return shownScalar(spec, value, locale);
    }
    if (const ReleaseCopy* copy = ReleaseCopy::in(field.id())) {
        if (const auto released = ReleasedValue::parse(*copy, value)) {
            return shownRelease(*copy, *released, locale);
        }
    }
    if (const DraftField* draft = DraftField::in(field.id())) {
        if (const auto said = DraftValue::parse(*draft, value)) {
            return shownDraft(*draft, *said, value, locale);
        }
    }
    const auto entries = readStructure(spec, value);
    if (!entries) {
        return value;
    }
    QStringList lines;
    for (const ValueEntry& entry : *entries) {
        lines.append(shownEntry(spec, entry, locale));
    }
    return lines.join(u'\n');
}

QString maskedValue()
{
    return QString(9, u'\u2022');
}

} // namespace kluis::domain
