// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterPlaceholder.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/PersonName.h"

namespace kluis::letters {

using domain::Field;
using domain::FieldCatalogue;
using Kind = LetterPlaceholder::Kind;

namespace {

struct FactName {
    const char* name;
    Kind kind;
};

constexpr FactName facts[] = {
    {"name", Kind::Name},
    {"employer", Kind::Employer},
    {"today", Kind::Today},
    {"author", Kind::Author},
    {"author_role", Kind::AuthorRole},
    {"addressee", Kind::Addressee},
    {"spell.first", Kind::SpellFirst},
    {"spell.week", Kind::SpellWeek},
};

/// Every reader of a spell reads these; what else moves dates is left out of them (LetterFiller).
constexpr const char* spellFields[] = {"first_sick_day", "recovery_date", "past_spells"};

void add(std::vector<const Field*>& fields, QStringView id)
{
    if (const Field* field = FieldCatalogue::find(id)) {
        fields.push_back(field);
    }
}

void addName(std::vector<const Field*>& fields)
{
    for (const QString& id : domain::PersonName::fieldIds()) {
        add(fields, id);
    }
}

void addSpell(std::vector<const Field*>& fields)
{
    for (const char* id : spellFields) {
        add(fields, QString::fromLatin1(id));
    }
}

std::optional<LetterPlaceholder> asMilestone(const QString& name, LetterPlaceholder made)
{
    const QString id = name.section(u'.', 0, 0);
    const QString what = name.section(u'.', 1);
    if (domain::MilestoneCatalogue::newest(id) == nullptr || (what != u"due" && what != u"done")) {
        return std::nullopt;
    }
    made.kind = what == u"due" ? Kind::MilestoneDue : Kind::MilestoneDone;
    made.milestone = id;
    return made;
}

std::optional<LetterPlaceholder> asPart(const QString& name, LetterPlaceholder made)
{
    const Field* field = FieldCatalogue::find(name.section(u'.', 0, 0));
    if (field == nullptr || field->value().type != domain::ValueType::Record) {
        return std::nullopt;
    }
    for (const domain::ValuePart& each : field->value().parts) {
        if (name.section(u'.', 1) == each.key) {
            made.kind = Kind::Part;
            made.field = field;
            made.part = &each;
            return made;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<LetterPlaceholder> LetterPlaceholder::of(const QString& name)
{
    LetterPlaceholder made;
    made.name = name;
    for (const FactName& fact : facts) {
        if (name == QLatin1StringView(fact.name)) {
            made.kind = fact.kind;
            return made;
        }
    }
    if (name.contains(u'.')) {
        const auto found = asMilestone(name, made);
        return found ? found : asPart(name, made);
    }
    made.field = FieldCatalogue::find(name);
    return made.field != nullptr ? std::optional(made) : std::nullopt;
}

std::vector<const Field*> LetterPlaceholder::fields() const
{
    std::vector<const Field*> all;
    switch (kind) {
    case Kind::Field:
    case Kind::Part:
        all.push_back(field);
        break;
    case Kind::Name:
        addName(all);
        break;
    case Kind::Employer:
        add(all, u"employer_name");
        break;
    case Kind::Addressee:
        addName(all);
        add(all, u"employer_name");
        break;
    case Kind::SpellFirst:
    case Kind::SpellWeek:
        addSpell(all);
        break;
    case Kind::MilestoneDue:
    case Kind::MilestoneDone:
        addSpell(all);
        add(all, u"task");
        break;
    case Kind::Today:
    case Kind::Author:
    case Kind::AuthorRole:
        break;
    }
    return all;
}

} // namespace kluis::letters
