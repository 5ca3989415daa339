// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VaultReader about tasks, and what is due.
#include "app/vault/VaultReader.h"

#include "app/vault/WorksFor.h"
#include "core/storage/Rows.h"

#include <QHash>

namespace kluis::app {

using storage::Statement;

namespace {

// The role that stands in for whose a task is, where he has left.
#define KLUIS_LEFT                                                                                                     \
    KLUIS_STAND_IN("u.person", "(SELECT lt.id FROM dossier_row lr JOIN tenant lt ON lt.number = lr.tenant WHERE "      \
                               "lr.dossier = u.dossier)")
#define KLUIS_OWN_ROLE "(SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM named_value WHERE name = 'vault.role')"
// Who works in this vault: attach() wrote it there. What is of a person whom nobody knows at that employer (?5, of
// atWork()) is the roles', so that it is on somebody's list; a task that has no role falls to who stands in.
#define KLUIS_MINE                                                                                                     \
    "(?4 = 0 OR u.person IN (SELECT lower(CAST(value AS TEXT)) FROM named_value WHERE name IN ('vault.self-id', "      \
    "'vault.self-login')) OR ((u.roles >> " KLUIS_OWN_ROLE ") & 1 AND (u.person = '' OR instr(?5, char(10) || "        \
    "u.person || '/' || (SELECT d.tenant FROM dossier d WHERE d.number = u.dossier) || char(10)) = 0)) OR (u.roles = " \
    "0 AND " KLUIS_LEFT " = " KLUIS_OWN_ROLE ")) "
#define KLUIS_DUE "FROM due u WHERE u.due BETWEEN ?1 AND ?2 AND u.warn <= ?3 AND " KLUIS_MINE

constexpr char dueRows[] =
    "SELECT d.id, r.name, t.short_name, r.personnel_no, q.item, q.due, q.warn, q.roles, q.person, q.task, q.stand_in "
    "FROM (SELECT u.dossier, u.item, u.due, u.warn, u.roles, u.person, u.task, " KLUIS_LEFT "AS stand_in " KLUIS_DUE
    "ORDER BY u.due, u.warn LIMIT ?6) q "
    "CROSS JOIN dossier_row r ON r.dossier = q.dossier JOIN dossier d ON d.number = q.dossier JOIN tenant t ON "
    "t.number = r.tenant ORDER BY q.due, r.sort, q.item";
constexpr char dueCount[] = "SELECT count(*) " KLUIS_DUE;

#undef KLUIS_DUE
#undef KLUIS_MINE
#undef KLUIS_OWN_ROLE
#undef KLUIS_LEFT

constexpr qint64 never = 1LL << 40; // later than any Julian day

qint64 dayOr(const QDate& day, qint64 otherwise)
{
    return day.isValid() ? day.toJulianDay() : otherwise;
}

domain::RoleSet rolesOf(qint64 bits)
{
    domain::RoleSet roles;
    for (const domain::Role role : domain::allRoles) {
        if ((bits >> unsigned(role)) & 1) {
            roles.add(role);
        }
    }
    return roles;
}

// Those the server has; a waiting one, which comes later, lies over it.
constexpr char taskRows[] =
    "SELECT r.record, r.value, r.at, coalesce(nullif(p.display_name, ''), p.login, ''), 0 AS waiting, 0 AS place FROM "
    "record r LEFT JOIN person p ON p.number = r.author WHERE r.dossier = ?1 AND r.kind = 3 UNION ALL SELECT i.record, "
    "i.value, o.at, '', 1, o.position FROM outbox o JOIN outbox_item i ON i.position = o.position WHERE o.dossier = ?1 "
    "AND o.state = 1 AND i.kind = 3 ORDER BY place";

} // namespace

/// Who of the directory works for which employer, a line each: id or login in small letters, `/`, the employer's number
/// here. Nobody's login has a line feed in it.
Result<QString> VaultReader::atWork()
{
    const auto worksFor = WorksFor(m_database).all();
    if (!worksFor) {
        return failure(worksFor);
    }
    QHash<TenantId, qint64> numbers;
    auto tenant = m_database.prepare("SELECT id, number FROM tenant");
    auto walked = storage::forEachRow(tenant, [&] { numbers.insert(tenant->id<TenantId>(0), tenant->int64(1)); });
    if (!walked) {
        return failure(walked);
    }
    QString lines(u'\n');
    auto person = m_database.prepare("SELECT id, lower(login) FROM person WHERE role BETWEEN 1 AND 7");
    walked = storage::forEachRow(person, [&] {
        const auto id = person->id<UserId>(0);
        for (const TenantId& employer : worksFor->value(id)) {
            const QString number = QString::number(numbers.value(employer));
            lines += id.toString() + u'/' + number + u'\n' + person->text(1) + u'/' + number + u'\n';
        }
    });
    return walked ? Result<QString>(lines) : failure(walked);
}

Result<QList<DueItem>> VaultReader::due(const DueQuery& query)
{
    const auto people = query.mine ? atWork() : Result<QString>(QString());
    if (!people) {
        return failure(people);
    }
    auto row = m_database.query(dueRows, dayOr(query.from, 0), dayOr(query.until, never), dayOr(query.warnedBy, never),
                                query.mine ? 1 : 0, *people, query.limit);
    QList<DueItem> items;
    const auto walked = storage::forEachRow(row, [&] {
        DueItem item;
        item.dossier = row->id<DossierId>(0);
        item.name = row->text(1);
        item.employer = row->text(2);
        item.number = row->text(3);
        item.item = row->text(4);
        item.due = QDate::fromJulianDay(row->int64(5));
        item.warnFrom = QDate::fromJulianDay(row->int64(6));
        item.roles = rolesOf(row->int64(7));
        item.person = row->text(8);
        item.text = row->text(9);
        item.isTask = !item.text.isEmpty();
        item.draft =
            item.item.startsWith(DueItem::draftPrefix) ? item.item.mid(DueItem::draftPrefix.size()) : QString();
        const auto standIn = domain::roleFromNumber(row->isNull(10) ? 0 : quint64(row->int64(10)));
        if (standIn && item.roles.isEmpty()) {
            item.roles.add(*standIn);
            item.person.clear();
        }
        items.append(std::move(item));
    });
    if (!walked) {
        return failure(walked);
    }
    return items;
}

Result<int> VaultReader::countDue(const DueQuery& query)
{
    const auto people = query.mine ? atWork() : Result<QString>(QString());
    return people ? storage::numberOf<int>(m_database.query(dueCount, dayOr(query.from, 0), dayOr(query.until, never),
                                                            dayOr(query.warnedBy, never), query.mine ? 1 : 0, *people))
                  : failure(people);
}

Result<QList<Colleague>> VaultReader::colleagues()
{
    auto row = m_database.prepare("SELECT id, login, coalesce(nullif(display_name, ''), login), role FROM person WHERE "
                                  "login <> '' AND role BETWEEN 1 AND 7 ORDER BY 3, login");
    QList<Colleague> people;
    const auto walked = storage::forEachRow(row, [&] {
        const auto role = domain::roleFromNumber(quint64(row->int64(3)));
        people.append({row->id<UserId>(0), row->text(1), row->text(2), role.value_or(domain::Role::Planner)});
    });
    if (!walked) {
        return failure(walked);
    }
    return people;
}

Result<QString> VaultReader::personName(const QString& id)
{
    auto row =
        m_database.query("SELECT coalesce(nullif(display_name, ''), login) FROM person WHERE id = ?1 OR login = ?2",
                         UserId::fromString(id).value_or(UserId()), id);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    return found ? Result<QString>(*found ? row->text(0) : QString()) : failure(found);
}

Result<void> VaultReader::nameOwner(const TenantId& tenant, TaskState& state)
{
    const auto name = personName(state.task.owner);
    if (!name) {
        return failure(name);
    }
    state.owner = *name;
    const auto standIn = WorksFor(m_database).standInFor(tenant, state.task.owner);
    if (!standIn) {
        return failure(standIn);
    }
    state.standIn = *standIn;
    return {};
}

Result<void> VaultReader::readTasks(qint64 dossier, DossierView& view)
{
    const auto own = self();
    auto row = m_database.query(taskRows, dossier);
    if (!own) {
        return failure(own);
    }
    QMap<QByteArray, TaskState> tasks;
    const auto walked = storage::forEachRow(row, [&] {
        const auto task = domain::TaskRecord::parse(row->text(1));
        if (task) {
            const bool waiting = row->int64(4) != 0;
            tasks.insert(
                row->blob(0),
                TaskState{row->id<RecordId>(0), *task, {}, waiting ? *own : row->text(3), row->int64(2), waiting});
        }
    });
    if (!walked) {
        return walked;
    }
    for (TaskState& state : tasks) {
        if (auto named = nameOwner(view.row.tenant, state); !named) {
            return named;
        }
        view.tasks.append(state);
    }
    return {};
}

} // namespace kluis::app
