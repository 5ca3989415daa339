// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PresentSpell.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/PracticeTime.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/SpellHistory.h"
#include "core/domain/StructuredValue.h"

#include <algorithm>

namespace kluis::domain {

namespace {

const QString firstSickDay = QStringLiteral("first_sick_day");
const QString reportedAt = QStringLiteral("reported_at");
const QString pastSpells = QStringLiteral("past_spells");

/// When a report was told; of one that nobody said it of, the beginning of its first day.
qint64 toldAt(const QString& moment, const QDate& first)
{
    QDateTime told = QDateTime::fromString(moment, Qt::ISODate);
    if (told.isValid() && told.timeSpec() == Qt::LocalTime) {
        told = QDateTime(told.date(), told.time(), PracticeTime::zone());
    }
    return (told.isValid() ? told : first.startOfDay(PracticeTime::zone())).toMSecsSinceEpoch();
}

/// When the earlier report that began on that day was told.
qint64 earlierTold(const QDate& first, const QString& past)
{
    const auto entries = past.isEmpty() ? std::nullopt : readStructure(FieldCatalogue::find(pastSpells)->value(), past);
    for (const ValueEntry& entry : entries.value_or(std::vector<ValueEntry>())) {
        if (parseDate(entry.value(QStringLiteral("from"))) == first) {
            return toldAt(entry.value(QStringLiteral("reported")), first);
        }
    }
    return toldAt({}, first);
}

FieldValues plain(const DatedValues& values)
{
    FieldValues all;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        all.insert(value.key(), value->value);
    }
    return all;
}

} // namespace

PresentSpell PresentSpell::of(const DatedValues& values)
{
    PresentSpell present;
    FieldValues all = plain(values);
    const QDate first = parseDate(all.value(firstSickDay)).value_or(QDate());
    if (!first.isValid()) {
        return present;
    }
    // Of a report that nobody gave a time of, one may know ahead: an operation that is planned.
    const bool isAhead = all.value(reportedAt).isEmpty();
    const qint64 written = values.value(firstSickDay).at;
    present.m_reportTold = toldAt(all.value(reportedAt), first);
    present.m_reportTold = isAhead ? std::min(present.m_reportTold, written) : present.m_reportTold;
    // Which reports are one spell follows from the reasons that still count.
    all.removeIf([&](const auto& value) { return present.isOver(value.key(), values.value(value.key()).at); });
    const auto history = SpellHistory::of(all);
    const QDate begun = history.spells().empty() ? first : history.spells().back().first();
    // Behind a leave a spell begins without a report of its own.
    present.m_spellTold = begun < first ? earlierTold(begun, all.value(pastSpells)) : present.m_reportTold;
    return present;
}

bool PresentSpell::isOver(const Field& field, qint64 at) const
{
    return (field.has(OfReport) && at < m_reportTold) || (field.has(OfSpell) && at < m_spellTold);
}

bool PresentSpell::isOver(const QString& fieldId, qint64 at) const
{
    const Field* field = FieldCatalogue::find(fieldId);
    return field != nullptr && isOver(*field, at);
}

FieldValues presentValues(const DatedValues& values)
{
    const PresentSpell present = PresentSpell::of(values);
    FieldValues kept;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!present.isOver(value.key(), value->at)) {
            kept.insert(value.key(), value->value);
        }
    }
    return kept;
}

} // namespace kluis::domain
