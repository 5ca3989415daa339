// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DossierHistory.h"

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

QList<DossierChange> DossierHistory::of(const DossierView& view)
{
    QList<DossierChange> changes;
    for (auto field = view.fields.cbegin(); field != view.fields.cend(); ++field) {
        addField(field.key(), *field, view.history.value(field.key()), changes);
    }
    // Clocks of several devices: within a field the order of its revisions stands, as addField left it.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DossierChange& a, const DossierChange& b) { return a.at > b.at; });
    return changes;
}

} // namespace kluis::app
