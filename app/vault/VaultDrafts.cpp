// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about what the assistant prepares and the doctor approves (docs/decisions/0093).
#include "app/vault/Vault.h"

#include "app/engine/DraftInput.h"
#include "app/engine/DraftState.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/PracticeTime.h"

namespace kluis::app {

using domain::AccessPolicy;
using domain::DraftField;
using domain::DraftValue;
using Act = DraftInput::Act;

namespace {

/// Who may do what: the assistant prepares, the doctor decides, and either takes back what nobody wants any more.
bool mayAct(domain::Role role, const domain::Field& source, Act act)
{
    const bool drafts = AccessPolicy::mayDraft(role, source);
    const bool decides = domain::isMedical(role) && AccessPolicy::mayWrite(role, source);
    switch (act) {
    case Act::Put:
        return drafts;
    case Act::TakeBack:
        return drafts || decides;
    case Act::Approve:
    case Act::Return:
        break;
    }
    return decides;
}

} // namespace

/// What is there to decide about, as the person saw it.
Result<DraftState> Vault::draftToDecide(const DossierView& view, const DraftField& draft, const DraftInput& input) const
{
    const auto state = DraftState::of(view, draft);
    if (!state || state->said.state != DraftValue::State::Waiting) {
        return fail(ErrorCode::NotFound, tr("There is no draft here that waits."));
    }
    const FieldState source = view.fields.value(QString(draft.source));
    if (state->conflict || source.conflict) {
        return fail(ErrorCode::Conflict, tr("Somebody else changed this too. Decide first which value stands."));
    }
    const QString now = source.earlier ? QString() : source.value;
    if (input.seenDraft.value_or(state->said.value) != state->said.value || input.seenValue.value_or(now) != now) {
        return fail(ErrorCode::Conflict, tr("This was changed meanwhile. Look at it again and decide then."));
    }
    return *state;
}

Result<void> Vault::draft(const DossierId& dossier, const DraftInput& input)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    const DraftField* draft = DraftField::of(input.field);
    if (draft == nullptr) {
        return fail(ErrorCode::InvalidArgument, tr("Of this field there are no drafts."));
    }
    if (!mayAct(m_session->role, draft->sourceField(), input.act)) {
        if (auto noted = record(protocol::AuditEventKind::Refused, dossier, input.field); !noted) {
            return noted;
        }
        return fail(ErrorCode::Forbidden, input.act == Act::Put ? tr("Drafts are the doctor's assistant's.")
                                                                : tr("The company doctor decides about a draft."));
    }
    const auto view = show(dossier, false, 0);
    if (!view) {
        return failure(view);
    }
    if (view->medicalClosed) {
        return fail(ErrorCode::Forbidden, view->medicalClosedReason);
    }
    const auto edits = draftEdits(dossier, *view, *draft, input);
    return edits ? putFields(dossier, *edits) : failure(edits);
}

Result<QList<Vault::Judged>> Vault::draftEdits(const DossierId& dossier, const DossierView& view,
                                               const DraftField& draft, const DraftInput& input)
{
    const QString fieldId(draft.draft);
    const QDate today = domain::PracticeTime::wallClock(QDateTime::fromMSecsSinceEpoch(m_clock.unixMillis())).date();
    if (input.act == Act::Put) {
        const auto value = domain::normalise(draft.sourceField(), input.value);
        const FieldState source = view.fields.value(QString(draft.source));
        DraftValue made;
        made.value = value.value_or(QString());
        made.since = today;
        made.seen = DraftValue::digestOf(source.earlier ? QString() : source.value);
        const auto text = value ? made.toText(draft) : failure(value);
        auto judged = text ? judge(dossier, fieldId, *text, false) : failure(text);
        return judged ? Result<QList<Judged>>({*std::move(judged)}) : failure(judged);
    }
    if (input.act == Act::TakeBack) {
        auto judged = judge(dossier, fieldId, QString(), false);
        return judged ? Result<QList<Judged>>({*std::move(judged)}) : failure(judged);
    }
    const auto state = draftToDecide(view, draft, input);
    if (!state) {
        return failure(state);
    }
    DraftValue decided = state->said;
    decided.author = state->author;
    decided.since = today;
    decided.word = input.act == Act::Return ? input.word.trimmed() : QString();
    decided.state = input.act == Act::Return ? DraftValue::State::Returned : DraftValue::State::Approved;
    const auto text = decided.toText(draft);
    auto judged = text ? judge(dossier, fieldId, *text, false) : failure(text);
    if (!judged) {
        return failure(judged);
    }
    QList<Judged> edits{*std::move(judged)};
    if (input.act == Act::Approve) {
        auto value = judge(dossier, input.field, input.value.isEmpty() ? state->said.value : input.value, false);
        if (!value) {
            return failure(value);
        }
        edits.prepend(*std::move(value));
    }
    return edits;
}

} // namespace kluis::app
