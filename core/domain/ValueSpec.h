// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <QtGlobal>

#include <cstddef>
#include <span>

namespace kluis::domain {

/// The kinds of value a field can hold. What each accepts and its one canonical text: FieldValue.h.
enum class ValueType : quint8 {
    Line,      ///< one line of text, at most maxLength characters
    Text,      ///< text of several lines, at most maxLength characters
    Document,  ///< the text of a document written in the program, or a reference to an attached one
    Choice,    ///< one of codes
    Date,      ///< a day, 1900-01-01 .. 2199-12-31
    DateTime,  ///< a moment, to the minute or second
    Boolean,   ///< true or false
    Decimal,   ///< minimum .. maximum, at most `decimals` places
    Integer,   ///< minimum .. maximum
    Digits,    ///< exactly maxLength digits, leading zeros kept
    Bsn,       ///< citizen service number, 11-test
    Uuid,      ///< 8-4-4-4-12 hexadecimal
    Reference, ///< name or id of a person or record: one word, at most maxLength characters
    Phone,     ///< telephone number
    Email,     ///< e-mail address
    Address,   ///< postal address on one line
    Initials,  ///< initials without full stops
    CasCodes,  ///< CAS codes, one a line, each with an optional remark (main diagnosis first)
    Record,    ///< one set of parts
    List,      ///< any number (at most 400) of sets of parts
};

/// One code of a Choice, with what a person reads.
struct ChoiceCode {
    QLatin1StringView code;
    QStringView dutch;
    QLatin1StringView english;
};

struct ValuePart;

/// What a field's value must look like. Compile-time data; the spans point at static tables.
struct ValueSpec {
    ValueType type;
    quint32 maxLength = 0;               ///< in UTF-16 units, for texts; number of digits for Digits
    qint64 minimum = 0;                  ///< for Integer; for Decimal times 10^decimals
    qint64 maximum = 0;                  ///< as minimum
    quint8 decimals = 0;                 ///< for Decimal
    std::span<const ChoiceCode> codes{}; ///< for Choice
    std::span<const ValuePart> parts{};  ///< for Record and List
};

/// One part of a Record or of a List's entry: a key of the JSON object that holds it.
struct ValuePart {
    QLatin1StringView key;
    ValueSpec value; ///< never itself Record or List
    bool required = false;
    QStringView dutch;
    QLatin1StringView english;
};

/// Longest text and document a field holds, in UTF-16 units.
inline constexpr quint32 longestText = 20000;
inline constexpr quint32 longestDocument = 65536;
/// Most entries of a List, and longest JSON of a Record or List in UTF-16 units.
inline constexpr int mostEntries = 400;
inline constexpr quint32 longestStructure = 65536;

constexpr ValueSpec line(quint32 maxLength)
{
    return {.type = ValueType::Line, .maxLength = maxLength};
}
constexpr ValueSpec text(quint32 maxLength = longestText)
{
    return {.type = ValueType::Text, .maxLength = maxLength};
}
constexpr ValueSpec document()
{
    return {.type = ValueType::Document, .maxLength = longestDocument};
}
constexpr ValueSpec choice(std::span<const ChoiceCode> codes)
{
    return {.type = ValueType::Choice, .codes = codes};
}
constexpr ValueSpec date()
{
    return {.type = ValueType::Date};
}
constexpr ValueSpec dateTime()
{
    return {.type = ValueType::DateTime};
}
constexpr ValueSpec boolean()
{
    return {.type = ValueType::Boolean};
}
/// \p maximum in whole units; the minimum is 0.
constexpr ValueSpec decimal(quint8 decimals, qint64 maximum)
{
    qint64 scale = 1;
    for (quint8 i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    return {.type = ValueType::Decimal, .maximum = maximum * scale, .decimals = decimals};
}
/// A percentage 0..100 with at most two decimals.
constexpr ValueSpec percentage()
{
    return decimal(2, 100);
}
constexpr ValueSpec integer(qint64 minimum, qint64 maximum)
{
    return {.type = ValueType::Integer, .minimum = minimum, .maximum = maximum};
}
constexpr ValueSpec digits(quint32 count)
{
    return {.type = ValueType::Digits, .maxLength = count};
}
constexpr ValueSpec bsn()
{
    return {.type = ValueType::Bsn, .maxLength = 9};
}
constexpr ValueSpec uuid()
{
    return {.type = ValueType::Uuid, .maxLength = 36};
}
constexpr ValueSpec reference(quint32 maxLength = 100)
{
    return {.type = ValueType::Reference, .maxLength = maxLength};
}
constexpr ValueSpec phone()
{
    return {.type = ValueType::Phone, .maxLength = 20};
}
constexpr ValueSpec email()
{
    return {.type = ValueType::Email, .maxLength = 254};
}
constexpr ValueSpec address()
{
    return {.type = ValueType::Address, .maxLength = 300};
}
constexpr ValueSpec initials()
{
    return {.type = ValueType::Initials, .maxLength = 6};
}
constexpr ValueSpec casCodes()
{
    return {.type = ValueType::CasCodes, .maxLength = 2000};
}
constexpr ValueSpec record(std::span<const ValuePart> parts)
{
    return {.type = ValueType::Record, .parts = parts};
}
constexpr ValueSpec list(std::span<const ValuePart> parts)
{
    return {.type = ValueType::List, .parts = parts};
}

} // namespace kluis::domain
