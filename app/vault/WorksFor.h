// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"
#include "core/storage/Database.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// SQL: the number of the role that stands in for \p person, an expression with a person's id as text, who works for the
/// employer whose id \p tenant gives no more; NULL while he does, and where no directory was asked yet. Who is not in the
/// directory any more has left too.
#define KLUIS_STAND_IN(person, tenant)                                                                                 \
    "CASE WHEN " person                                                                                                \
    " <> '' AND NOT EXISTS (SELECT 1 FROM named_value w WHERE w.name = 'directory.works-for.' || " person              \
    " AND instr(w.value, " tenant ") > 0) AND EXISTS (SELECT 1 FROM named_value WHERE name GLOB "                      \
    "'directory.works-for.*') THEN (SELECT nullif(p.role, 0) FROM person p WHERE lower(hex(p.id)) = replace(" person   \
    ", '-', '')) END "

namespace kluis::app {

/// Who works for which employer, as the directory of the last sync said it (DirectoryCache keeps it in the vault). Not known
/// is not "no": a vault that has asked no directory yet can't tell. Over either connection of a vault; its thread.
class WorksFor {
public:
    explicit WorksFor(storage::Database& database) : m_database(database) {}

    /// Whom somebody works for, as far as the reader does too; nothing: the server did not say.
    [[nodiscard]] Result<std::optional<QList<TenantId>>> employersOf(const UserId& person);
    /// The same of everybody whom it said it of.
    [[nodiscard]] Result<QHash<UserId, QList<TenantId>>> all();
    /// The role that stands in for somebody who works for \p tenant no more (docs/decisions/0077): the one he had. Nothing
    /// while he works there, and where that is not known. \p owner: a person's id, as a task has it.
    [[nodiscard]] Result<std::optional<domain::Role>> standInFor(const TenantId& tenant, const QString& owner);

private:
    storage::Database& m_database;
};

} // namespace kluis::app
