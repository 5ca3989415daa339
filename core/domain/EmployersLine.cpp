// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/EmployersLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace kluis::domain {

namespace {

/// Of a part of a record: a shorter line holds a name, a number or a code, and nobody writes a sentence there.
constexpr quint32 shortestSentences = 100;
/// Of a field of its own: names and addresses may be long.
constexpr quint32 shortestLine = 301;

bool isFree(const ValueSpec& spec, quint32 shortest)
{
    return spec.type == ValueType::Text || spec.type == ValueType::Document ||
           (spec.type == ValueType::Line && spec.maxLength >= shortest);
}

bool isFreePart(const ValuePart& part)
{
    return isFree(part.value, shortestSentences);
}

bool hasEmployer(const RoleSet& roles)
{
    return roles.contains(Role::Hr) || roles.contains(Role::Manager) || roles.contains(Role::CaseManager);
}

void addParts(const ValueSpec& spec, const QJsonObject& entry, QStringList& sentences)
{
    for (const ValuePart& part : spec.parts) {
        if (const QString text = entry.value(part.key).toString(); isFreePart(part) && !text.isEmpty()) {
            sentences.append(text);
        }
    }
}

} // namespace

bool EmployersLine::hasFreeText(const Field& field)
{
    const auto& parts = field.value().parts;
    return isFree(field.value(), shortestLine) || std::any_of(parts.begin(), parts.end(), isFreePart);
}

bool EmployersLine::isWrittenByEmployer(const Field& field)
{
    return hasEmployer(field.writers().granted);
}

bool EmployersLine::isWatched(const Field& field)
{
    if (field.has(NoMedicalText)) {
        return true;
    }
    return field.category() != Category::Medical && !field.has(Voluntary) && field.scope() == FieldScope::Dossier &&
           hasFreeText(field) && hasEmployer(field.readers().granted);
}

QString EmployersLine::sentencesOf(const Field& field, const QString& value)
{
    const ValueSpec& spec = field.value();
    if (spec.type != ValueType::Record && spec.type != ValueType::List) {
        return value;
    }
    QStringList sentences;
    const auto document = QJsonDocument::fromJson(value.toUtf8());
    if (document.isObject()) {
        addParts(spec, document.object(), sentences);
    }
    const QJsonArray entries = document.array();
    for (const auto& entry : entries) {
        addParts(spec, entry.toObject(), sentences);
    }
    return sentences.join(u'\n');
}

} // namespace kluis::domain
