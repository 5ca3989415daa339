// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ReleaseState.h"

namespace kluis::app {

namespace {

void add(const DossierView& view, const domain::ReleaseCopy& copy, QList<ReleaseState>& states)
{
    const QString id(copy.copy);
    QList<FieldState> said{view.fields.value(id)};
    said += view.history.value(id);
    const auto source = view.fields.constFind(QString(copy.source));
    for (qsizetype i = 0; i < said.size(); ++i) {
        const auto released = domain::ReleasedValue::parse(copy, said[i].value);
        if (!released) {
            continue;
        }
        const bool isNewest = i == 0;
        states.append({.copy = copy,
                       .said = *released,
                       .author = said[i].author,
                       .at = said[i].at,
                       .waiting = said[i].waiting,
                       .earlier = said[i].earlier,
                       .isOvertaken = isNewest && !released->isWithdrawn() && source != view.fields.cend() &&
                                      source->value != released->value,
                       .isPast = !isNewest});
    }
}

} // namespace

QList<ReleaseState> ReleaseState::of(const DossierView& view)
{
    QList<ReleaseState> states;
    for (const domain::ReleaseCopy& copy : domain::ReleaseCopy::all()) {
        add(view, copy, states);
    }
    return states;
}

QList<ReleaseState> ReleaseState::of(const DossierView& view, const QString& source)
{
    QList<ReleaseState> states;
    for (const domain::ReleaseCopy& copy : domain::ReleaseCopy::of(source)) {
        add(view, copy, states);
    }
    return states;
}

} // namespace kluis::app
