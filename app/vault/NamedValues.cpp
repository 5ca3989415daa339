// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/NamedValues.h"

namespace kluis::app {

Result<std::optional<QByteArray>> NamedValues::value(const QString& name)
{
    auto row = m_database.query("SELECT value FROM named_value WHERE name = ?1", name);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? std::optional(row->blob(0)) : std::nullopt;
}

Result<void> NamedValues::set(const QString& name, const QByteArray& value)
{
    return m_database.run("INSERT OR REPLACE INTO named_value(name, value) VALUES (?1, ?2)", name, value);
}

Result<void> NamedValues::remove(const QString& name)
{
    return m_database.run("DELETE FROM named_value WHERE name = ?1", name);
}

} // namespace kluis::app
