// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterFiller.h"

#include "core/domain/AbsenceState.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/PersonName.h"
#include "core/domain/StructuredValue.h"
#include "core/letters/LetterRights.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::letters {

using domain::Field;
using domain::FieldValues;
using domain::Language;
using domain::PlannedMilestone;
using domain::ValueSpec;
using domain::ValueType;
using Kind = LetterPlaceholder::Kind;

namespace {

/// What stands where the dossier says nothing: somebody can write it in by hand.
QString dots()
{
    return QString(16, u'.');
}

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// The day a placeholder names, as far as \p values say.
QDate dayOf(const LetterPlaceholder& placeholder, const FieldValues& values,
            const std::vector<domain::StoredTask>& tasks)
{
    if (placeholder.kind == Kind::SpellFirst || placeholder.kind == Kind::SpellWeek) {
        const auto spells = domain::SpellHistory::of(values).spells();
        return spells.empty() ? QDate() : spells.back().first();
    }
    const auto plan = domain::MilestonePlan::of(values, tasks);
    const PlannedMilestone* milestone = LetterFiller::milestoneOf(plan, placeholder.milestone);
    if (milestone == nullptr) {
        return {};
    }
    return placeholder.kind == Kind::MilestoneDue ? milestone->due : milestone->done;
}

} // namespace

const PlannedMilestone* LetterFiller::milestoneOf(const domain::MilestonePlan& plan, const QString& id)
{
    const PlannedMilestone* found = nullptr;
    if (const domain::SpellPlan* latest = plan.latest()) {
        for (const PlannedMilestone& each : latest->milestones) {
            if (id == each.rule->id && (found == nullptr || !found->isToDo())) {
                found = &each;
            }
        }
    }
    return found;
}

LetterFiller::LetterFiller(const LetterTemplate& letter, const LetterFacts& facts)
    : m_letter(letter), m_facts(facts), m_locale(localeOf(letter.language))
{
    for (auto value = facts.fields.begin(); value != facts.fields.end(); ++value) {
        const Field* field = domain::FieldCatalogue::find(value.key());
        if (field != nullptr && LetterRights::mayHold(letter, *field)) {
            m_values.insert(value.key(), value.value());
        }
    }
}

LetterText LetterFiller::fill(const LetterTemplate& letter, const LetterFacts& facts)
{
    LetterFiller filler(letter, facts);
    filler.m_text.title = letter.title;
    filler.m_text.language = letter.language;
    for (const LetterReader reader : letter.readers) {
        filler.m_text.readers.append(letterReaderLabel(reader, letter.language));
    }
    filler.fill(letter.parts);
    return std::move(filler.m_text);
}

void LetterFiller::fill(const std::vector<LetterPart>& parts)
{
    for (const LetterPart& part : parts) {
        LetterBlock block;
        switch (part.kind) {
        case LetterPart::Kind::Choice:
            fill(holds(*part.placeholder) ? part.then : part.otherwise);
            continue;
        case LetterPart::Kind::List:
            fillList(part);
            continue;
        case LetterPart::Kind::Write:
            block.kind = LetterBlock::Kind::Own;
            block.id = part.id;
            block.label = textOf(part.cells.front());
            block.cells.append(QString());
            m_text.blocks.push_back(std::move(block));
            continue;
        case LetterPart::Kind::Heading:
            block.kind = LetterBlock::Kind::Heading;
            break;
        case LetterPart::Kind::Paragraph:
            block.kind = LetterBlock::Kind::Paragraph;
            break;
        case LetterPart::Kind::Item:
            block.kind = LetterBlock::Kind::Item;
            break;
        case LetterPart::Kind::Address:
            block.kind = LetterBlock::Kind::Address;
            break;
        case LetterPart::Kind::Row:
            block.kind = LetterBlock::Kind::Row;
            break;
        case LetterPart::Kind::Signature:
            block.kind = LetterBlock::Kind::Signature;
            break;
        }
        for (const LetterLine& cell : part.cells) {
            block.cells.append(textOf(cell));
        }
        m_text.blocks.push_back(std::move(block));
    }
}

void LetterFiller::fillList(const LetterPart& part)
{
    const Field& field = *part.placeholder->field;
    const auto entries = domain::readStructure(field.value(), m_values.value(field.id()));
    if (!entries || entries->empty()) {
        noteMissing(*part.placeholder);
        return;
    }
    LetterBlock block;
    block.kind = LetterBlock::Kind::Table;
    QStringList head;
    for (const domain::ValuePart& column : field.value().parts) {
        QString label = m_letter.language == Language::Dutch ? column.dutch.toString() : QString(column.english);
        head.append(label.left(1).toUpper() + label.mid(1));
    }
    block.rows.append(head);
    for (const domain::ValueEntry& entry : *entries) {
        QStringList row;
        for (const domain::ValuePart& column : field.value().parts) {
            row.append(scalarText(column.value, entry.value(column.key)));
        }
        block.rows.append(row);
    }
    m_text.blocks.push_back(std::move(block));
}

QString LetterFiller::textOf(const LetterLine& line)
{
    QString text;
    for (const LetterSpan& span : line) {
        if (!span.placeholder) {
            text += span.words;
            continue;
        }
        const QString value = valueOf(*span.placeholder);
        if (value.isEmpty()) {
            noteMissing(*span.placeholder);
        }
        text += value.isEmpty() ? dots() : value;
    }
    return text;
}

QString LetterFiller::valueOf(const LetterPlaceholder& placeholder) const
{
    switch (placeholder.kind) {
    case Kind::Field:
        return fieldText(*placeholder.field);
    case Kind::Part:
        return partText(placeholder);
    case Kind::Name:
        return nameText();
    case Kind::Employer:
        return m_values.value(u"employer_name"_qs);
    case Kind::Today:
        return dateText(m_facts.today);
    case Kind::Author:
        return m_facts.author;
    case Kind::AuthorRole:
        return domain::roleLabel(m_facts.role, m_letter.language);
    case Kind::Addressee:
        return addresseeText();
    case Kind::SpellFirst:
    case Kind::SpellWeek:
    case Kind::MilestoneDue:
    case Kind::MilestoneDone:
        break;
    }
    return spellText(placeholder);
}

QString LetterFiller::fieldText(const Field& field) const
{
    const QString value = m_values.value(field.id());
    return field.value().type == ValueType::Date || field.value().type == ValueType::DateTime
               ? scalarText(field.value(), value)
               : domain::displayValue(field, value, m_locale);
}

QString LetterFiller::partText(const LetterPlaceholder& placeholder) const
{
    const auto entries = domain::readStructure(placeholder.field->value(), m_values.value(placeholder.field->id()));
    return entries && !entries->empty()
               ? scalarText(placeholder.part->value, entries->front().value(placeholder.part->key))
               : QString();
}

/// As displayValue(), but a date in words, as letters have it.
QString LetterFiller::scalarText(const ValueSpec& spec, const QString& value) const
{
    if (value.isEmpty()) {
        return {};
    }
    if (spec.type == ValueType::Date) {
        return dateText(QDate::fromString(value, Qt::ISODate));
    }
    if (spec.type == ValueType::DateTime) {
        QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        if (value.endsWith(u'Z')) {
            moment = moment.toLocalTime();
        }
        if (!moment.isValid()) {
            return {};
        }
        const QString day = dateText(moment.date());
        const QString time = moment.time().toString(u"HH:mm");
        return m_letter.language == Language::Dutch ? QString(day + u" om "_qs + time + u" uur"_qs)
                                                    : QString(day + u" at "_qs + time);
    }
    const Field shown(QLatin1StringView("part"), domain::Category::Process, spec, u"", QLatin1StringView(), "", "");
    return domain::displayValue(shown, value, m_locale);
}

QString LetterFiller::dateText(const QDate& day) const
{
    return day.isValid() ? m_locale.toString(day, u"d MMMM yyyy"_qs) : QString();
}

QString LetterFiller::nameText() const
{
    return domain::PersonName::fromFields(m_values).full();
}

QString LetterFiller::addresseeText() const
{
    switch (m_facts.addressee) {
    case LetterReader::Employee:
        return nameText();
    case LetterReader::Employer:
        return m_values.value(u"employer_name"_qs);
    case LetterReader::Uwv:
        break;
    }
    return letterReaderLabel(LetterReader::Uwv, m_letter.language);
}

QString LetterFiller::spellText(const LetterPlaceholder& placeholder) const
{
    const QDate day = dayOf(placeholder, m_values, m_facts.tasks);
    if (!day.isValid() || day != dayOf(placeholder, m_facts.fields, m_facts.tasks)) {
        return {};
    }
    if (placeholder.kind != Kind::SpellWeek) {
        return dateText(day);
    }
    const auto state = domain::AbsenceState::on(m_facts.today, m_values);
    const bool agrees = state.week == domain::AbsenceState::on(m_facts.today, m_facts.fields).week;
    return state.week > 0 && agrees ? QString::number(state.week) : QString();
}

bool LetterFiller::holds(const LetterPlaceholder& placeholder) const
{
    if (placeholder.kind == Kind::Field && placeholder.field->value().type == ValueType::Boolean) {
        return m_values.value(placeholder.field->id()) == u"true";
    }
    return !valueOf(placeholder).isEmpty();
}

void LetterFiller::noteMissing(const LetterPlaceholder& placeholder)
{
    const Language language = m_letter.language;
    const Field* field = placeholder.field;
    if (field == nullptr && !placeholder.fields().empty()) {
        field = placeholder.fields().front();
    }
    QString label = field != nullptr ? field->label(language) : placeholder.name;
    if (const auto* milestone = domain::MilestoneCatalogue::newest(placeholder.milestone)) {
        label = milestone->label(language);
    }
    if (!m_text.missing.contains(label)) {
        m_text.missing.append(label);
    }
}

} // namespace kluis::letters
