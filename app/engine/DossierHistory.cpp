// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DossierHistory.h"

#include "app/exchange/CsvWriter.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::app {

namespace {

/// Of one field, newest first: each with what the one before it said.
void addField(const QString& fieldId, const FieldState& present, const QList<FieldState>& older,
              QList<DossierChange>& changes)
{
    QList<FieldState> states{present};
    states += older;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const FieldState& state = states[i];
        DossierChange change;
        change.fieldId = fieldId;
        change.value = state.value;
        change.isFirst = i + 1 == states.size();
        change.before = change.isFirst ? QString() : states[i + 1].value;
        change.revision = state.revision;
        change.author = state.author;
        change.at = state.at;
        change.isPresent = i == 0;
        change.waiting = state.waiting;
        change.conflict = state.conflict;
        changes.append(change);
    }
}

} // namespace

QList<DossierChange> DossierHistory::of(const DossierView& view, const HistoryFilter& filter)
{
    QList<DossierChange> changes;
    for (auto field = view.fields.cbegin(); field != view.fields.cend(); ++field) {
        if (filter.fieldId.isEmpty() || field.key() == filter.fieldId) {
            addField(field.key(), *field, view.history.value(field.key()), changes);
        }
    }
    if (!filter.author.isEmpty()) {
        changes.removeIf([&filter](const DossierChange& change) { return change.author != filter.author; });
    }
    // Clocks of several devices: within a field the order of its revisions stands, as addField left it.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DossierChange& a, const DossierChange& b) { return a.at > b.at; });
    return changes;
}

QByteArray DossierHistory::toCsv(const DossierView& view, const HistoryFilter& filter, domain::Role role,
                                 const QLocale& locale)
{
    CsvWriter csv(locale.decimalPoint() == u"," ? u';' : u',');
    csv.row({tr("Field"), tr("Value"), tr("Before"), tr("Person"), tr("Time"), tr("Revision"), tr("State")});
    for (const DossierChange& change : of(view, filter)) {
        const auto* field = domain::FieldCatalogue::find(change.fieldId);
        const bool isMasked = field != nullptr && domain::AccessPolicy::isMasked(role, *field);
        const auto shown = [&](const QString& value) {
            return value.isEmpty()  ? QString()
                   : isMasked       ? domain::maskedValue()
                   : field != nullptr ? domain::displayValue(*field, value, locale)
                                      : value;
        };
        const QString state = change.conflict    ? tr("waits for a decision")
                              : change.waiting   ? tr("not yet at the server")
                              : change.isPresent ? tr("present")
                                                 : QString();
        csv.row({field != nullptr ? field->label(locale) : change.fieldId, shown(change.value), shown(change.before),
                 change.author, QDateTime::fromMSecsSinceEpoch(change.at, Qt::UTC).toString(Qt::ISODate),
                 change.revision == 0 ? QString() : QString::number(change.revision), state});
    }
    return csv.bytes();
}

} // namespace kluis::app
