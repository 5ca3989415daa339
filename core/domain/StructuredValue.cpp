// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/StructuredValue.h"

#include "core/domain/Label.h"
#include "core/domain/ScalarValue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kluis::domain {

namespace {

QString tr(const char* sentence)
{
    return QCoreApplication::translate("kluis::domain", sentence);
}

QString partLabel(const ValuePart& part)
{
    return labelIn(languageOf(QLocale()), part.dutch, part.english);
}

/// "from | absence %", to show a person what belongs where.
QString partList(const ValueSpec& spec)
{
    QStringList labels;
    for (const ValuePart& part : spec.parts) {
        labels.append(partLabel(part));
    }
    return labels.join(u" | ");
}

tl::unexpected<Error> wrongShape(const ValueSpec& spec)
{
    return fail(ErrorCode::InvalidArgument, tr("expected %1").arg(partList(spec)));
}

Result<QString> scalarOfJson(const ValuePart& part, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined()) {
        return QString();
    }
    if (value.isString()) {
        return normaliseScalar(part.value, value.toString());
    }
    if (value.isBool()) {
        return normaliseScalar(part.value, value.toBool() ? u"true"_qs : u"false"_qs);
    }
    if (value.isDouble()) {
        return normaliseScalar(part.value, QString::number(value.toDouble(), 'g', 15));
    }
    return fail(ErrorCode::InvalidArgument, tr("expected a single value"));
}

Result<ValueEntry> entryOfJson(const ValueSpec& spec, const QJsonObject& object)
{
    ValueEntry entry;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto part = std::find_if(spec.parts.begin(), spec.parts.end(),
                                       [&it](const ValuePart& candidate) { return candidate.key == it.key(); });
        if (part == spec.parts.end()) {
            return wrongShape(spec);
        }
        const auto value = scalarOfJson(*part, it.value());
        if (!value) {
            return fail(value.error().code(), partLabel(*part) + u": "_qs + value.error().sentence());
        }
        if (!value->isEmpty()) {
            entry.insert(part->key, *value);
        }
    }
    return entry;
}

QStringList splitTyped(const ValueSpec& spec, const QString& text)
{
    if (text.contains(u'|')) {
        return text.split(u'|');
    }
    if (spec.type == ValueType::List && spec.parts.size() == 2) {
        const QString simple = text.simplified();
        const qsizetype space = simple.indexOf(u' ');
        return space < 0 ? QStringList{simple} : QStringList{simple.left(space), simple.mid(space + 1)};
    }
    return {text};
}

Result<ValueEntry> entryOfTyped(const ValueSpec& spec, const QString& text)
{
    const QStringList pieces = splitTyped(spec, text);
    if (pieces.size() > qsizetype(spec.parts.size())) {
        return wrongShape(spec);
    }
    std::size_t first = 0;
    if (spec.type == ValueType::Record && pieces.size() == 1) {
        const auto note = std::find_if(spec.parts.begin(), spec.parts.end(),
                                       [](const ValuePart& part) { return part.key == u"note"; });
        first = note == spec.parts.end() ? 0 : std::size_t(note - spec.parts.begin());
    }
    QJsonObject object;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        object.insert(spec.parts[first + std::size_t(i)].key, pieces[i].trimmed());
    }
    return entryOfJson(spec, object);
}

Result<std::vector<ValueEntry>> readJson(const ValueSpec& spec, const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const bool isList = spec.type == ValueType::List;
    if (isList ? !document.isArray() : !document.isObject()) {
        return wrongShape(spec);
    }
    std::vector<ValueEntry> entries;
    for (const QJsonValue& value : isList ? document.array() : QJsonArray{document.object()}) {
        if (!value.isObject()) {
            return wrongShape(spec);
        }
        auto entry = entryOfJson(spec, value.toObject());
        if (!entry) {
            return failure(entry);
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<std::vector<ValueEntry>> readTyped(const ValueSpec& spec, const QString& text)
{
    QStringList pieces{text};
    if (spec.type == ValueType::List) {
        QString lines = text;
        lines.replace(u';', u'\n');
        pieces = lines.split(u'\n', Qt::SkipEmptyParts);
    } else {
        // A record's parts are single lines; a note typed on several becomes one.
        pieces = {text.simplified()};
    }
    std::vector<ValueEntry> entries;
    for (const QString& piece : std::as_const(pieces)) {
        auto entry = entryOfTyped(spec, piece);
        if (!entry) {
            return failure(entry);
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<void> checkRequired(const ValueSpec& spec, const std::vector<ValueEntry>& entries)
{
    for (const ValueEntry& entry : entries) {
        for (const ValuePart& part : spec.parts) {
            if (part.required && !entry.contains(part.key)) {
                return fail(ErrorCode::InvalidArgument, tr("%1 is missing").arg(partLabel(part)));
            }
        }
    }
    return {};
}

/// A list whose first part is a date has one order, and one entry a day, so that two people who record the same
/// write the same.
Result<void> orderByDate(const ValueSpec& spec, std::vector<ValueEntry>& entries)
{
    const ValuePart& first = spec.parts.front();
    if (spec.type != ValueType::List || first.value.type != ValueType::Date) {
        return {};
    }
    const QString key = first.key;
    std::sort(entries.begin(), entries.end(),
              [&key](const ValueEntry& a, const ValueEntry& b) { return a.value(key) < b.value(key); });
    const auto twice =
        std::adjacent_find(entries.begin(), entries.end(),
                           [&key](const ValueEntry& a, const ValueEntry& b) { return a.value(key) == b.value(key); });
    if (twice != entries.end()) {
        return fail(ErrorCode::InvalidArgument, tr("a date stands there twice"));
    }
    return {};
}

QString toJson(const ValueSpec& spec, const std::vector<ValueEntry>& entries)
{
    QJsonArray array;
    for (const ValueEntry& entry : entries) {
        QJsonObject object;
        for (auto it = entry.begin(); it != entry.end(); ++it) {
            object.insert(it.key(), it.value());
        }
        array.append(object);
    }
    const QJsonDocument document =
        spec.type == ValueType::List ? QJsonDocument(array) : QJsonDocument(array.first().toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Result<QString> normaliseStructure(const ValueSpec& spec, const QString& text)
{
    if (text.size() > qsizetype(longestStructure)) {
        return fail(ErrorCode::LimitExceeded, tr("this is too long"));
    }
    const auto clean = cleanText(text, false);
    if (!clean || clean->isEmpty()) {
        return clean;
    }
    const bool isJson = clean->startsWith(spec.type == ValueType::List ? u'[' : u'{');
    auto entries = isJson ? readJson(spec, *clean) : readTyped(spec, *clean);
    if (!entries) {
        return failure(entries);
    }
    std::erase_if(*entries, [](const ValueEntry& entry) { return entry.isEmpty(); });
    if (entries->empty()) {
        return QString();
    }
    if (entries->size() > std::size_t(mostEntries)) {
        return fail(ErrorCode::LimitExceeded, tr("at most %1 entries fit").arg(mostEntries));
    }
    if (const auto complete = checkRequired(spec, *entries); !complete) {
        return failure(complete);
    }
    if (const auto ordered = orderByDate(spec, *entries); !ordered) {
        return failure(ordered);
    }
    const QString json = toJson(spec, *entries);
    if (json.size() > qsizetype(longestStructure)) {
        return fail(ErrorCode::LimitExceeded, tr("this is too long"));
    }
    return json;
}

std::optional<std::vector<ValueEntry>> readStructure(const ValueSpec& spec, const QString& value)
{
    const bool isJson = value.startsWith(spec.type == ValueType::List ? u'[' : u'{');
    if (!isJson) {
        return std::nullopt;
    }
    auto entries = readJson(spec, value);
    if (!entries) {
        return std::nullopt;
    }
    return std::move(*entries);
}

} // namespace kluis::domain
