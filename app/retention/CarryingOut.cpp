// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/CarryingOut.h"

#include "app/vault/Vault.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/AskedRights.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kluis::app {

using domain::AccessPolicy;
using domain::AskedRights;
using domain::Field;
using domain::FieldCatalogue;

namespace {

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date();
}

/// When the oldest value that is known came to stand there; invalid: nothing ever did.
QDate sinceWhen(const DossierView& view, const QString& fieldId)
{
    QList<FieldState> states = view.history.value(fieldId);
    if (const auto now = view.fields.constFind(fieldId); now != view.fields.cend()) {
        states.append(*now);
    }
    const auto oldest = std::min_element(states.cbegin(), states.cend(),
                                         [](const FieldState& a, const FieldState& b) { return a.at < b.at; });
    return oldest == states.cend() ? QDate() : dayOf(oldest->at);
}

void addReleases(const DossierView& view, const QString& fieldId, QList<TellWhom>& all)
{
    for (const domain::ReleaseCopy& copy : domain::ReleaseCopy::of(fieldId)) {
        const QString id(copy.copy);
        for (const FieldState& state : QList<FieldState>{view.fields.value(id)} + view.history.value(id)) {
            const auto released = domain::ReleasedValue::parse(copy, state.value);
            if (released && !released->isWithdrawn()) {
                all.append({TellWhom::Kind::Release, copy.sourceField().label(QLocale()),
                            domain::roleLabel(copy.reader, domain::languageOf(QLocale())), dayOf(state.at)});
            }
        }
    }
}

} // namespace

Result<QList<AskableValue>> CarryingOut::values(const DossierId& dossier)
{
    const auto view = m_vault.show(dossier, true);
    if (!view) {
        return failure(view);
    }
    const domain::Role role = m_vault.session().role;
    QList<AskableValue> all;
    for (const Field* field : FieldCatalogue::all()) {
        const QString id(field->id());
        const auto state = view->fields.constFind(id);
        AskableValue value;
        value.mayRemove = AskedRights::mayRemove(role, *field);
        value.mayCorrect = AskedRights::mayCorrect(role, *field);
        value.earlier = int(view->history.value(id).size());
        const bool isThere = state != view->fields.cend() && (!state->value.isEmpty() || value.earlier > 0);
        if (!isThere || !AccessPolicy::mayRead(role, *field) || (!value.mayRemove && !value.mayCorrect)) {
            continue;
        }
        value.id = id;
        value.label = field->label(QLocale());
        value.value = AccessPolicy::isMasked(role, *field) && !state->value.isEmpty()
                          ? domain::maskedValue()
                          : domain::displayValue(*field, state->value, QLocale());
        all.append(value);
    }
    for (const EntryState& note : view->entries) {
        const Field* field = FieldCatalogue::find(note.fieldId);
        if (field != nullptr && !note.asked.isRemoval() && AskedRights::mayRemove(role, *field)) {
            all.append({note.id.toString(), field->label(QLocale()), note.text, 0, true, true, false});
        }
    }
    return all;
}

Result<QList<TellWhom>> CarryingOut::correct(const DossierId& dossier, const RecordId& request, const QString& fieldId,
                                             const QString& value)
{
    const auto view = m_vault.show(dossier, true);
    const auto done = view ? m_vault.correct(dossier, request, fieldId, value) : failure(view);
    return done ? Result<QList<TellWhom>>(toTell(*view, {fieldId})) : failure(done);
}

Result<void> CarryingOut::attach(const DossierId& dossier, const RecordId& request, const QString& id,
                                 const QString& statement)
{
    const auto view = m_vault.show(dossier, false);
    if (!view) {
        return failure(view);
    }
    const auto asked = std::find_if(view->tasks.cbegin(), view->tasks.cend(),
                                    [&request](const TaskState& state) { return state.id == request; });
    const auto key = asked == view->tasks.cend() ? std::nullopt : asked->task.request();
    const domain::Role role = m_vault.session().role;
    if (!key || key->isFound() || key->role() != role || !asked->task.isOpen()) {
        return fail(ErrorCode::NotFound, tr("There is no such open request that you answer for."));
    }
    if (statement.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("The employee's statement is missing."));
    }
    const Field* field = FieldCatalogue::find(id);
    if (field == nullptr || !AccessPolicy::mayRead(role, *field)) {
        return fail(ErrorCode::NotFound, tr("There is no field of that name."));
    }
    const QString day = QLocale().toString(key->received, QLocale::ShortFormat);
    const QString text = tr("Statement of the employee about \"%1\" (request of %2), who asked for another value:")
                             .arg(field->label(QLocale()), day) %
                         QLatin1Char('\n') % statement.trimmed();
    const auto note = m_vault.addEntry(
        dossier, role == domain::Role::Doctor ? QStringLiteral("consult_note") : QStringLiteral("process_note"), text);
    return note ? Result<void>() : failure(note);
}

Result<QList<TellWhom>> CarryingOut::remove(const DossierId& dossier, const RecordId& request, const QStringList& ids,
                                            protocol::AskedChange::Kind ground)
{
    if (ids.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say which values are to be removed."));
    }
    const auto view = m_vault.show(dossier, true);
    if (!view) {
        return failure(view);
    }
    QStringList fields;
    QList<EntryState> notes;
    for (const QString& id : ids) {
        const auto note = std::find_if(view->entries.cbegin(), view->entries.cend(),
                                       [&id](const EntryState& entry) { return entry.id.toString() == id; });
        if (note != view->entries.cend()) {
            notes.append(*note);
        } else {
            fields.append(id);
        }
    }
    const auto done = m_vault.remove(dossier, {ground, request}, fields, notes);
    return done ? Result<QList<TellWhom>>(toTell(*view, fields)) : failure(done);
}

/// What left the file since the first of the values came to stand there, as far as the file says.
QList<TellWhom> CarryingOut::toTell(const DossierView& view, const QStringList& fieldIds)
{
    QList<TellWhom> all;
    QDate first;
    for (const QString& fieldId : fieldIds) {
        addReleases(view, fieldId, all);
        const QDate since = sinceWhen(view, fieldId);
        first = !first.isValid() || (since.isValid() && since < first) ? since : first;
    }
    for (const DocumentState& document : view.documents) {
        if (first.isValid() && dayOf(document.at) >= first) {
            all.append({TellWhom::Kind::Document, document.name, QString(), dayOf(document.at)});
        }
    }
    return all;
}

} // namespace kluis::app
