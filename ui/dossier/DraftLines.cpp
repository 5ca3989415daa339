// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DraftLines.h"

#include "app/engine/DraftState.h"
#include "core/domain/AccessPolicy.h"
#include "ui/widgets/TimeText.h"

namespace kluis::ui {

using domain::AccessPolicy;
using State = domain::DraftValue::State;

namespace {

QString stateText(const app::DraftState& state, const QLocale& locale, const QDateTime& now)
{
    const QString when = TimeText::past(state.at, now, locale);
    switch (state.said.state) {
    case State::Waiting:
        return DraftLines::tr("Draft by %1, %2: waits for the company doctor. Nobody at the employer sees it.")
            .arg(state.author, when);
    case State::Returned:
        return DraftLines::tr("Draft by %1, sent back by %2, %3: %4")
            .arg(state.said.author, state.author, when, state.said.word);
    case State::Approved:
        break;
    }
    return DraftLines::tr("Drafted by %1, approved by %2, %3.").arg(state.said.author, state.author, when);
}

} // namespace

DraftLines DraftLines::of(const domain::Field& field, const app::DossierView& view, domain::Role role,
                          const QLocale& locale, const QDateTime& now)
{
    DraftLines lines;
    const auto* draft = domain::DraftField::of(field.id());
    if (draft == nullptr || !AccessPolicy::mayRead(role, draft->draftField()) || view.medicalClosed) {
        return lines;
    }
    lines.isOffered = true;
    lines.mayPut = AccessPolicy::mayDraft(role, field);
    const auto state = app::DraftState::of(view, *draft);
    if (!state) {
        return lines;
    }
    const bool isWaiting = state->said.state == State::Waiting;
    lines.mayDecide = isWaiting && AccessPolicy::mayWrite(role, field);
    lines.mayTakeBack = lines.mayPut && state->said.state != State::Approved;
    lines.state = stateText(*state, locale, now);
    lines.state = state->waiting ? tr("%1 (not yet at the server)").arg(lines.state) : lines.state;
    lines.warning = isWaiting && state->isOutdated
                        ? tr("The value above was changed since the draft was written. Approving replaces it.")
                        : QString();
    lines.value = state->said.state == State::Approved ? QString() : state->said.value;
    return lines;
}

} // namespace kluis::ui
