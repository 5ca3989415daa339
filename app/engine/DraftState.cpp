// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DraftState.h"

namespace kluis::app {

std::optional<DraftState> DraftState::of(const DossierView& view, const domain::DraftField& draft)
{
    const FieldState state = view.fields.value(QString(draft.draft));
    const auto said = domain::DraftValue::parse(draft, state.value);
    if (!said || state.earlier) {
        return std::nullopt;
    }
    const FieldState source = view.fields.value(QString(draft.source));
    const QString now = source.earlier ? QString() : source.value;
    return DraftState{.draft = draft,
                      .said = *said,
                      .author = state.author,
                      .at = state.at,
                      .waiting = state.waiting,
                      .conflict = state.conflict,
                      .isOutdated = domain::DraftValue::digestOf(now) != said->seen};
}

QList<DraftState> DraftState::of(const DossierView& view)
{
    QList<DraftState> states;
    for (const domain::DraftField& draft : domain::DraftField::all()) {
        if (auto state = of(view, draft)) {
            states.append(*std::move(state));
        }
    }
    return states;
}

} // namespace kluis::app
