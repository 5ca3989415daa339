// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SimulatedWorld in which people edit.
#include "core/domain/FieldCatalogue.h"
#include "tests/support/OpenConflicts.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedWorld.h"

namespace kluis::test {

using domain::Category;
using domain::Role;

namespace {

bool isNoteField(const QString& id)
{
    return id.endsWith(QLatin1String("_note"));
}

/// The first ones more often: people meet where the work is.
qsizetype preferFirst(Fates& fates, qsizetype count)
{
    return std::min(qsizetype(fates.below(quint64(count))), qsizetype(fates.below(quint64(count))));
}

} // namespace

/// A few fields that several roles share, so that they meet.
QList<SimulatedWorld::Field> SimulatedWorld::fieldsOf(Role role)
{
    const auto named = [](std::initializer_list<const char*> ids) {
        QList<Field> fields;
        for (const char* id : ids) {
            const auto* field = domain::FieldCatalogue::find(QString::fromLatin1(id));
            fields.append({QString::fromLatin1(id), field->category()});
        }
        return fields;
    };
    switch (role) {
    case Role::Hr:
        return named({"question_to_doctor", "expected_recovery", "given_name", "worked_hours", "process_note"});
    case Role::Manager:
        return named({"expected_recovery", "worked_hours", "process_note"});
    case Role::CaseManager:
        return named({"question_to_doctor", "process_note"});
    case Role::OccupationalExpert:
        return named({"adaptations", "job_load_profile"});
    case Role::Doctor:
        return named({"findings", "complaints", "treatment", "adaptations", "consult_note", "working_note"});
    case Role::DoctorAssistant:
        return named({"findings", "complaints", "consult_note", "working_note"});
    default:
        return {};
    }
}

std::optional<CacheRows::Line> SimulatedWorld::anyDossier(SimulatedClient& client)
{
    const auto lines = CacheRows::list(client.vault().database());
    if (lines.isEmpty()) {
        return std::nullopt;
    }
    return lines[preferFirst(m_fates, lines.size())];
}

LedgerEdit SimulatedWorld::begin(int who, const CacheRows::Line& dossier, const Field& field, const QString& value)
{
    LedgerEdit edit;
    edit.who = who;
    edit.dossier = dossier.dossier;
    edit.tenant = dossier.tenant;
    edit.field = field.id;
    edit.value = value;
    edit.category = field.category;
    edit.madeAs = m_practice.client(who).identity().role;
    edit.isNote = isNoteField(field.id);
    edit.isOwnNote = field.id == QLatin1String("working_note");
    return edit;
}

/// An edit that the client refused must never be heard of again; one that it took must never be lost.
QString SimulatedWorld::book(LedgerEdit edit, const Result<void>& done)
{
    auto& client = m_practice.client(edit.who);
    edit.isAcknowledged = done.has_value();
    edit.isUncertain = !done && client.hadTrouble();
    m_ledger.add(edit);
    if (done || edit.isUncertain) {
        return {};
    }
    const auto code = done.error().code();
    const bool isAnswer = code == ErrorCode::Forbidden || code == ErrorCode::NotFound || code == ErrorCode::Exists ||
                          code == ErrorCode::NotConfirmed;
    return isAnswer ? QString()
                    : QStringLiteral("an edit failed: %1 %2").arg(done.error().sentence(), done.error().detail());
}

QString SimulatedWorld::work(const Step& step, SimulatedClient& client)
{
    switch (step.kind) {
    case Step::Kind::Note:
        return note(client, step.who);
    case Step::Kind::Move:
        return move(client);
    case Step::Kind::NewDossier:
        return makeDossier(client, step.who);
    case Step::Kind::Decide:
        return decide(client, step.who);
    case Step::Kind::Task:
        return task(client);
    case Step::Kind::Appointment:
        return appointment(client);
    case Step::Kind::Unsent:
        return unsent(client, step.who);
    case Step::Kind::Remove:
        return remove(client, step.who);
    default:
        return edit(client, step.who);
    }
}

/// The value that the question names: shown, or, to who may not read it or can't open it, that it is there and as which
/// revision.
QString SimulatedWorld::askedAbout(const app::ConflictView& conflict) const
{
    const auto& items = m_truth.items();
    const auto named = std::find_if(items.cbegin(), items.cend(), [&conflict](const AcceptedItem& item) {
        return item.dossier == conflict.head.dossier && item.field == conflict.head.fieldId &&
               item.revision == conflict.theirsRevision;
    });
    return (conflict.unseen || conflict.sealed) && named != items.cend() ? named->value : conflict.theirs.value;
}

QString SimulatedWorld::edit(SimulatedClient& client, int who)
{
    auto fields = fieldsOf(client.identity().role);
    fields.removeIf([](const Field& field) { return isNoteField(field.id); });
    const auto dossier = anyDossier(client);
    if (fields.isEmpty() || !dossier) {
        return {};
    }
    const Field field = fields[preferFirst(m_fates, fields.size())];
    auto edit = begin(who, *dossier, field, m_ledger.freshValue(field.id));
    const auto view = client.show(dossier->dossier);
    const auto conflicts = openConflicts(client.vault());
    if ((!view || !conflicts) && client.hadTrouble()) {
        return {}; // looking at medical ones writes that they were looked at
    }
    edit.seen.append(view ? view->fields.value(field.id).value : QString());
    for (const auto& conflict : orGiveUp(conflicts)) {
        if (conflict.head.dossier == dossier->dossier && conflict.head.fieldId == field.id) {
            edit.seen.append(askedAbout(conflict));
        }
    }
    return book(edit, client.vault().set(edit.dossier, edit.field, edit.value));
}

QString SimulatedWorld::note(SimulatedClient& client, int who)
{
    auto fields = fieldsOf(client.identity().role);
    fields.removeIf([](const Field& field) { return !isNoteField(field.id); });
    const auto dossier = anyDossier(client);
    if (fields.isEmpty() || !dossier) {
        return {};
    }
    const Field field = fields[qsizetype(m_fates.below(quint64(fields.size())))];
    const auto edit = begin(who, *dossier, field, m_ledger.freshValue(field.id));
    const auto id = client.vault().addEntry(edit.dossier, edit.field, edit.value);
    return book(edit, id ? Result<void>() : failure(id));
}

QString SimulatedWorld::move(SimulatedClient& client)
{
    const auto dossier = anyDossier(client);
    if (client.identity().role != Role::Hr || !dossier) {
        return {};
    }
    const QString unit = m_fates.percent(50) ? QStringLiteral("Sales") : QStringLiteral("Works");
    [[maybe_unused]] const auto moved = client.vault().set(dossier->dossier, QStringLiteral("org_unit"), unit);
    return {};
}

QString SimulatedWorld::makeDossier(SimulatedClient& client, int who)
{
    const auto& tenants = client.identity().tenants;
    if (client.identity().role != Role::Hr || tenants.isEmpty()) {
        return {};
    }
    const auto& tenant = tenants[qsizetype(m_fates.below(quint64(tenants.size())))];
    const QString name = m_ledger.freshValue(QStringLiteral("last_name"));
    // Few numbers, so that two people give the same one.
    const QString number =
        m_fates.percent(25) ? QStringLiteral("n%1").arg(m_fates.below(4)) : QStringLiteral("p") + name;
    const QString unit = m_fates.percent(50) ? QStringLiteral("Sales") : QStringLiteral("Works");
    const auto made = client.vault().addDossier(
        tenant.tenant, {{QStringLiteral("personnel_no"), number},
                        {QStringLiteral("last_name"), name},
                        {QStringLiteral("birth_date"), QStringLiteral("1980-01-01")}, // not for a manager
                        {QStringLiteral("org_unit"), tenant.department.isEmpty() ? unit : tenant.department}});
    const auto edit = begin(who, {made.value_or(DossierId()), tenant.tenant},
                            {QStringLiteral("last_name"), Category::Administrative}, name);
    return book(edit, made ? Result<void>() : failure(made));
}

QString SimulatedWorld::decide(SimulatedClient& client, int who)
{
    const auto open = openConflicts(client.vault());
    if (!open && client.hadTrouble()) {
        return {}; // looking at a medical one writes that it was looked at
    }
    const auto conflicts = orGiveUp(open);
    if (conflicts.isEmpty()) {
        return {};
    }
    m_conflictsSeen += quint64(conflicts.size());
    const auto& conflict = conflicts[qsizetype(m_fates.below(quint64(conflicts.size())))];
    if (conflict.closed) {
        return {};
    }
    const auto& head = conflict.head;
    const auto tenant = m_truth.tenantOf(head.dossier);
    const quint64 choice = m_fates.below(3);
    QString value = choice == 0 ? conflict.theirs.value : choice == 1 ? conflict.mine.value : QString();
    // The other side is not always there to see; and an empty text would be like another's.
    value = value.isEmpty() ? m_ledger.freshValue(head.fieldId) : value;
    const Category category = domain::FieldCatalogue::find(head.fieldId)->category();
    if (head.fieldId == QLatin1String("org_unit")) {
        [[maybe_unused]] const auto moved = client.vault().set(head.dossier, head.fieldId, value);
        return {}; // as move(): many write the same department
    }
    auto edit = begin(who, {head.dossier, tenant}, {head.fieldId, category}, value);
    edit.seen = {askedAbout(conflict)};
    if (const auto view = client.show(head.dossier)) {
        edit.seen.append(view->fields.value(head.fieldId).value);
    }
    return book(edit, client.vault().set(edit.dossier, edit.field, edit.value));
}

qsizetype SimulatedWorld::lastEditOf(const AcceptedItem& item) const
{
    for (qsizetype i = m_ledger.edits().size() - 1; i >= 0; --i) {
        const LedgerEdit& edit = m_ledger.edits()[i];
        if (edit.value == item.value && edit.dossier == item.dossier && edit.field == item.field &&
            m_practice.client(edit.who).device() == item.place.device) {
            return i;
        }
    }
    return -1;
}

} // namespace kluis::test
