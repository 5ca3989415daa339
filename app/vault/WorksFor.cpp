// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/WorksFor.h"

#include "app/planning/PlanningNames.h"
#include "core/storage/Rows.h"

namespace kluis::app {

namespace {

QList<TenantId> employersIn(const QByteArray& ids)
{
    QList<TenantId> employers;
    for (qsizetype at = 0; at + TenantId::size <= ids.size(); at += TenantId::size) {
        employers.append(*TenantId::fromBytes(ids.sliced(at, TenantId::size)));
    }
    return employers;
}

} // namespace

Result<std::optional<QList<TenantId>>> WorksFor::employersOf(const UserId& person)
{
    std::optional<QList<TenantId>> employers;
    auto row =
        m_database.query("SELECT value FROM named_value WHERE name = ?1", QString(worksForName + person.toString()));
    const auto read = storage::forEachRow(row, [&] { employers = employersIn(row->blob(0)); });
    return read ? Result<std::optional<QList<TenantId>>>(std::move(employers)) : failure(read);
}

Result<QHash<UserId, QList<TenantId>>> WorksFor::all()
{
    QHash<UserId, QList<TenantId>> all;
    auto row = m_database.query("SELECT name, value FROM named_value WHERE name GLOB ?1",
                                QString(worksForName + QStringLiteral("*")));
    const auto read = storage::forEachRow(row, [&] {
        if (const auto person = UserId::fromString(row->text(0).sliced(worksForName.size()))) {
            all.insert(*person, employersIn(row->blob(1)));
        }
    });
    return read ? Result<QHash<UserId, QList<TenantId>>>(std::move(all)) : failure(read);
}

Result<std::optional<domain::Role>> WorksFor::standInFor(const TenantId& tenant, const QString& owner)
{
    auto row = m_database.query("SELECT " KLUIS_STAND_IN("?1", "?2"), owner, tenant);
    std::optional<domain::Role> role;
    const auto read = storage::forEachRow(row, [&] {
        if (!row->isNull(0)) {
            role = domain::roleFromNumber(quint64(row->int64(0)));
        }
    });
    return read ? Result<std::optional<domain::Role>>(role) : failure(read);
}

} // namespace kluis::app
