// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DraftField.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"
#include "core/domain/catalogue/Tables.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kluis::domain {

namespace {

using catalogue::operator""_l;

constexpr std::array drafts{
    DraftField{"work_advice"_l, "work_advice_draft"_l},
    DraftField{"incapacity_degree"_l, "incapacity_degree_draft"_l},
    DraftField{"advised_duration"_l, "advised_duration_draft"_l},
    DraftField{"buildup_schedule"_l, "buildup_schedule_draft"_l},
    DraftField{"fml_personal"_l, "fml_personal_draft"_l},
    DraftField{"fml_social"_l, "fml_social_draft"_l},
    DraftField{"fml_environment"_l, "fml_environment_draft"_l},
    DraftField{"fml_dynamic"_l, "fml_dynamic_draft"_l},
    DraftField{"fml_static"_l, "fml_static_draft"_l},
    DraftField{"fml_hours"_l, "fml_hours_draft"_l},
};

/// In the order of State, as the catalogue has them.
constexpr std::array states{"waiting"_l, "returned"_l, "approved"_l};

const QString statePart = QStringLiteral("state");
const QString valuePart = QStringLiteral("value");
const QString seenPart = QStringLiteral("seen");
const QString authorPart = QStringLiteral("author");
const QString sincePart = QStringLiteral("since");
const QString wordPart = QStringLiteral("word");

} // namespace

const Field& DraftField::sourceField() const
{
    return *FieldCatalogue::find(QString(source));
}

const Field& DraftField::draftField() const
{
    return *FieldCatalogue::find(QString(draft));
}

std::span<const DraftField> DraftField::all()
{
    return drafts;
}

const DraftField* DraftField::of(QAnyStringView source)
{
    const auto* found =
        std::find_if(drafts.begin(), drafts.end(), [source](const DraftField& one) { return one.source == source; });
    return found == drafts.end() ? nullptr : found;
}

const DraftField* DraftField::in(QAnyStringView field)
{
    const auto* found =
        std::find_if(drafts.begin(), drafts.end(), [field](const DraftField& one) { return one.draft == field; });
    return found == drafts.end() ? nullptr : found;
}

std::optional<DraftValue> DraftValue::parse(const DraftField& draft, const QString& text)
{
    const auto entries = text.isEmpty() ? std::nullopt : readStructure(draft.draftField().value(), text);
    if (!entries || entries->size() != 1) {
        return std::nullopt;
    }
    const ValueEntry& entry = entries->front();
    const auto* state = std::find(states.begin(), states.end(), entry.value(statePart));
    if (state == states.end()) {
        return std::nullopt;
    }
    return DraftValue{.state = State(state - states.begin()),
                      .value = entry.value(valuePart),
                      .seen = entry.value(seenPart),
                      .author = entry.value(authorPart),
                      .since = parseDate(entry.value(sincePart)).value_or(QDate()),
                      .word = entry.value(wordPart)};
}

Result<QString> DraftValue::toText(const DraftField& draft) const
{
    if (value.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("A draft says something: to leave nothing, take it back."));
    }
    if (state == State::Returned && word.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say in a word why the draft comes back."));
    }
    QJsonObject parts{{statePart, QString(states.at(std::size_t(state)))}, {valuePart, value}};
    for (const auto& [part, text] : {std::pair(seenPart, seen), std::pair(authorPart, author),
                                     std::pair(sincePart, since.toString(Qt::ISODate)), std::pair(wordPart, word)}) {
        if (!text.isEmpty()) {
            parts.insert(part, text);
        }
    }
    return normalise(draft.draftField(), QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact)));
}

Result<void> DraftValue::check(const DraftField& draft, const QString& text)
{
    const auto said = parse(draft, text);
    const Field& source = draft.sourceField();
    const auto normal = said ? normalise(source, said->value) : Result<QString>(QString());
    if (!said || said->value.isEmpty() || !normal || *normal != said->value) {
        return fail(ErrorCode::InvalidArgument, tr("the draft must be a value of %1").arg(source.label()));
    }
    return {};
}

QString DraftValue::digestOf(const QString& value)
{
    return value.isEmpty()
               ? QString()
               : QString::fromLatin1(QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace kluis::domain
