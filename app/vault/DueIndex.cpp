// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DueIndex.h"

#include "app/engine/DueItem.h"
#include "core/domain/DraftField.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/storage/Rows.h"

#include <QSet>

#include <algorithm>

namespace kluis::app {

using domain::FieldValues;
using domain::Role;
using domain::StoredTask;

namespace {

const QString versionName = QStringLiteral("vault.due-calendar");
const QString doctorField = QStringLiteral("doctor_uid");
const QString caseManagerField = QStringLiteral("case_manager_uid");

quint32 bitsOf(const domain::RoleSet& roles)
{
    quint32 bits = 0;
    for (const Role role : domain::allRoles) {
        bits |= roles.contains(role) ? 1U << unsigned(role) : 0U;
    }
    return bits;
}

/// Whose milestone it is by name: the doctor of the dossier, or the case manager who has the employer's side in hand. It
/// was typed: whether anybody is called so is asked when somebody looks at what is due (VaultReader::due).
QString personOf(const domain::RoleSet& recorders, const FieldValues& values)
{
    const QString typed = recorders.contains(Role::Doctor)        ? values.value(doctorField)
                          : recorders.contains(Role::CaseManager) ? values.value(caseManagerField)
                                                                  : QString();
    const auto id = UserId::fromString(typed);
    return id ? id->toString() : typed.toLower();
}

} // namespace

bool DueIndex::isMadeFrom(const QString& fieldId)
{
    static const QSet<QString> ids = [] {
        const QStringList& fields = domain::milestoneFieldIds();
        QSet<QString> all(fields.cbegin(), fields.cend());
        for (const domain::DraftField& draft : domain::DraftField::all()) {
            all.insert(QString(draft.draft));
        }
        return all.unite({doctorField, caseManagerField});
    }();
    return ids.contains(fieldId);
}

Result<void> DueIndex::put(qint64 dossier, const FieldValues& values, const std::vector<StoredTask>& tasks,
                           bool mayHaveSome)
{
    const std::vector<Row> rows = planned(values, tasks);
    if (mayHaveSome) {
        // Most changes move no day; and what is written again is pages all over a large vault.
        const auto same = holds(dossier, rows);
        if (!same || *same) {
            return same ? Result<void>() : failure(same);
        }
        if (auto gone = remove(dossier); !gone) {
            return gone;
        }
    }
    for (const Row& row : rows) {
        if (auto put = write(dossier, row); !put) {
            return put;
        }
    }
    return {};
}

/// In the order of their items.
std::vector<DueIndex::Row> DueIndex::planned(const FieldValues& values, const std::vector<StoredTask>& tasks)
{
    std::vector<Row> rows;
    for (const domain::PlannedMilestone& milestone : domain::MilestonePlan::of(values, tasks).toDo()) {
        rows.push_back({milestone.key.toText(),
                        milestone.due,
                        milestone.warnFrom,
                        bitsOf(milestone.rule->recorders),
                        personOf(milestone.rule->recorders, values),
                        {}});
    }
    for (const auto& [record, task] : tasks) {
        if (!task.isOpen() || task.milestone()) {
            continue;
        }
        const QDate warn = task.start.isValid() ? qMin(task.start, task.due) : task.due.addDays(-7);
        domain::RoleSet roles;
        if (task.role) {
            roles.add(*task.role);
        }
        rows.push_back({record.toString(), task.due, warn, bitsOf(roles), task.owner, task.note});
    }
    addDrafts(values, rows);
    std::sort(rows.begin(), rows.end(), isBefore);
    return rows;
}

void DueIndex::addDrafts(const FieldValues& values, std::vector<Row>& rows)
{
    constexpr int days = 7; // to decide in
    for (const domain::DraftField& draft : domain::DraftField::all()) {
        const QString id(draft.draft);
        const auto said = domain::DraftValue::parse(draft, values.value(id));
        if (!said || said->state == domain::DraftValue::State::Approved || !said->since.isValid()) {
            continue;
        }
        domain::RoleSet roles;
        roles.add(said->state == domain::DraftValue::State::Waiting ? Role::Doctor : Role::DoctorAssistant);
        rows.push_back({DueItem::draftPrefix + id,
                        said->since.addDays(days),
                        said->since,
                        bitsOf(roles),
                        personOf(roles, values),
                        {}});
    }
}

Result<bool> DueIndex::holds(qint64 dossier, const std::vector<Row>& rows)
{
    auto row = m_database.query("SELECT item, due, warn, roles, person, task FROM due WHERE dossier = ?1", dossier);
    std::vector<Row> held;
    const auto walked = storage::forEachRow(row, [&] {
        held.push_back({row->text(0), QDate::fromJulianDay(row->int64(1)), QDate::fromJulianDay(row->int64(2)),
                        quint32(row->int64(3)), row->text(4), row->text(5)});
    });
    std::sort(held.begin(), held.end(), isBefore);
    return walked ? Result<bool>(held == rows) : failure(walked);
}

Result<void> DueIndex::write(qint64 dossier, const Row& row)
{
    return m_database.run("INSERT OR REPLACE INTO due(dossier, item, due, warn, roles, person, task) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          dossier, row.item, row.due.toJulianDay(), row.warn.toJulianDay(), qint64(row.roles),
                          row.person, row.task);
}

Result<void> DueIndex::remove(qint64 dossier)
{
    return m_database.run("DELETE FROM due WHERE dossier = ?1", dossier);
}

Result<bool> DueIndex::isUpToDate()
{
    auto row = m_database.query("SELECT 1 FROM named_value WHERE name = ?1 AND value = ?2", versionName,
                                domain::MilestoneCatalogue::version());
    return row ? row->step() : failure(row);
}

Result<QList<qint64>> DueIndex::all()
{
    auto row =
        m_database.prepare("SELECT d.dossier FROM dossier_row d WHERE d.first_sick_day <> '' OR EXISTS (SELECT 1 "
                           "FROM due u WHERE u.dossier = d.dossier) OR EXISTS (SELECT 1 FROM record r WHERE "
                           "r.dossier = d.dossier AND (r.kind = 3 OR (r.kind = 1 AND r.record = CAST('leave_wazo' "
                           "AS BLOB))))");
    QList<qint64> dossiers;
    const auto walked = storage::forEachRow(row, [&] { dossiers.append(row->int64(0)); });
    if (!walked) {
        return failure(walked);
    }
    return dossiers;
}

Result<void> DueIndex::noteUpToDate()
{
    return m_database.run(
        "INSERT OR REPLACE INTO named_value(name, value) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM "
        "named_value WHERE name = ?1 AND value = ?2)",
        versionName, domain::MilestoneCatalogue::version());
}

} // namespace kluis::app
