// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldCatalogue.h"
#include "core/domain/StructuredValue.h"
#include "core/letters/LetterFacts.h"
#include "core/letters/LetterParser.h"
#include "core/letters/LetterText.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::test {

/// A template with that head and body.
inline QByteArray templateOf(const QByteArray& body, const QByteArray& authors = "hr",
                             const QByteArray& readers = "employer employee", const QByteArray& file = "action_plan")
{
    return "letter 1\nid sample\nlanguage en\ntitle Sample\nauthors " + authors + "\nreaders " + readers + "\nfile " +
           file + "\n\n" + body + "\n";
}

/// A day in a year that no other field's day lies in.
inline QDate dayCanary(int n)
{
    return QDate(1900, 2, 1).addDays((n - 100) * 367);
}

/// A value of the field that stands nowhere else: word, day or number with \p n in it. Canonical.
inline QString canaryOf(const domain::ValueSpec& spec, int n);

inline QString scalarCanary(const domain::ValueSpec& spec, int n)
{
    using domain::ValueType;
    switch (spec.type) {
    case ValueType::Date:
        return dayCanary(n).toString(Qt::ISODate);
    case ValueType::DateTime:
        return dayCanary(n).toString(Qt::ISODate) + QStringLiteral("T09:30:00");
    case ValueType::Boolean:
        return QStringLiteral("true");
    case ValueType::Choice:
        return QString(spec.codes.front().code);
    case ValueType::Decimal:
        return QStringLiteral("%1.5").arg(n % 7 + 1);
    case ValueType::Integer:
        return QString::number(qMax<qint64>(spec.minimum, n % 3));
    case ValueType::Bsn:
        return QStringLiteral("999993653");
    case ValueType::Digits:
        return QString::number(40'000'000 + n);
    case ValueType::Phone:
        return QStringLiteral("06%1").arg(70'000'000 + n);
    case ValueType::Email:
        return QStringLiteral("canary%1@example.org").arg(n);
    case ValueType::Initials:
        return QStringLiteral("QX");
    default:
        return QStringLiteral("canary%1z").arg(n);
    }
}

inline QString canaryOf(const domain::ValueSpec& spec, int n)
{
    using domain::ValueType;
    if (spec.type != ValueType::Record && spec.type != ValueType::List) {
        return scalarCanary(spec, n);
    }
    QJsonObject entry;
    for (const domain::ValuePart& part : spec.parts) {
        entry.insert(QString(part.key), scalarCanary(part.value, n));
    }
    const auto json = spec.type == ValueType::Record ? QJsonDocument(entry) : QJsonDocument(QJsonArray{entry});
    return domain::normaliseStructure(spec, QString::fromUtf8(json.toJson(QJsonDocument::Compact))).value_or(QString());
}

/// A dossier in which every field holds something of its own.
inline domain::FieldValues everyFieldFilled()
{
    domain::FieldValues values;
    int n = 100;
    for (const domain::Field* field : domain::FieldCatalogue::all()) {
        values.insert(QString(field->id()), canaryOf(field->value(), n++));
    }
    // Days that make a spell, in years no canary lies in.
    values.insert(QStringLiteral("first_sick_day"), QStringLiteral("2026-01-05"));
    values.insert(QStringLiteral("recovery_date"), QStringLiteral("2026-12-24"));
    values.insert(QStringLiteral("past_spells"), QString());
    return values;
}

/// Words of a canary that can be told from others: empty for choices, yes and no, and small numbers.
inline QString wordOf(const domain::Field& field, const QString& value)
{
    using domain::ValueType;
    switch (field.value().type) {
    case ValueType::Line:
    case ValueType::Text:
    case ValueType::Document:
    case ValueType::Reference:
    case ValueType::Address:
    case ValueType::Uuid:
    case ValueType::CasCodes:
    case ValueType::Bsn:
    case ValueType::Digits:
        return value;
    case ValueType::Date:
        return QString::number(QDate::fromString(value, Qt::ISODate).year());
    case ValueType::Email:
        return value.section(u'@', 0, 0);
    default:
        return {};
    }
}

/// All the text of a filled letter.
inline QString wordsOf(const letters::LetterText& text)
{
    QStringList words{text.title};
    for (const letters::LetterBlock& block : text.blocks) {
        words += block.cells;
        words.append(block.label);
        for (const QStringList& row : block.rows) {
            words += row;
        }
    }
    return words.join(u'\n');
}

/// What its first author sees of such a dossier.
inline letters::LetterFacts factsOf(const letters::LetterTemplate& letter)
{
    letters::LetterFacts facts;
    facts.fields = everyFieldFilled();
    facts.author = QStringLiteral("Robin Author");
    facts.role = letter.authors.front();
    facts.addressee = letter.readers.front();
    facts.today = QDate(2026, 2, 2);
    return facts;
}

} // namespace kluis::test
