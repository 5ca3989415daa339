// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault that tells of values that never came to stand in a field.
#include "app/engine/DossierHistory.h"
#include "app/vault/Vault.h"

namespace kluis::app {

namespace {

constexpr int mostRefused = 1'000; ///< edits that are looked at; a person has a few

} // namespace

Result<QList<DossierChange>> Vault::history(const DossierView& view)
{
    const auto name = value(QStringLiteral("vault.self"));
    if (!name) {
        return failure(name);
    }
    QList<DossierChange> beside;
    const QString self = QString::fromUtf8(name->value_or(QByteArray()));
    auto told = addUndecided(view, self, beside);
    if (told) {
        told = addRefused(view, self, beside);
    }
    return told ? Result<QList<DossierChange>>(DossierHistory::of(view, std::move(beside))) : failure(told);
}

Result<QByteArray> Vault::historyCsv(const DossierId& dossier, const HistoryFilter& filter, const QLocale& locale)
{
    const auto view = show(dossier, true);
    if (!view) {
        return failure(view);
    }
    const auto changes = history(*view);
    if (!changes) {
        return failure(changes);
    }
    // Before there is anything to take away.
    if (auto recorded = record(protocol::AuditEventKind::Exported, dossier); !recorded) {
        return failure(recorded);
    }
    return DossierHistory::toCsv(DossierHistory::filtered(*changes, filter), m_session->role, locale);
}

Result<void> Vault::addUndecided(const DossierView& view, const QString& self, QList<DossierChange>& beside)
{
    for (auto field = view.fields.cbegin(); field != view.fields.cend(); ++field) {
        if (!field->conflict) {
            continue;
        }
        const auto two = conflict(view.row.dossier, field.key());
        if (!two) {
            return failure(two);
        }
        if (!two->closed) {
            DossierChange change;
            change.fieldId = field.key();
            change.value = two->mine.value;
            change.before = two->before.value;
            change.author = self;
            change.at = two->mine.at;
            change.state = DossierChange::State::Undecided;
            beside.append(change);
        }
    }
    return {};
}

Result<void> Vault::addRefused(const DossierView& view, const QString& self, QList<DossierChange>& beside)
{
    const auto changes = unsent(mostRefused); // refused ones come first
    if (!changes) {
        return failure(changes);
    }
    for (const UnsentChange& listed : *changes) {
        if (listed.reason.isEmpty()) {
            break;
        }
        const bool isAsked = listed.dossier == view.row.dossier && !listed.closed &&
                             listed.kind == UnsentChange::Kind::Field && !(listed.medical && view.medicalClosed);
        // A medical one's values are given one by one, after that was logged.
        const auto whole = !isAsked         ? Result<UnsentChange>(UnsentChange())
                           : listed.medical ? unsentChange(listed.id)
                                            : Result<UnsentChange>(listed);
        if (!whole) {
            return failure(whole);
        }
        for (const UnsentValue& one : whole->values) {
            DossierChange change;
            change.fieldId = one.fieldId;
            change.value = one.value;
            change.author = self;
            change.at = whole->at;
            change.state = DossierChange::State::Refused;
            change.reason = whole->reason;
            beside.append(change);
        }
    }
    return {};
}

} // namespace kluis::app
