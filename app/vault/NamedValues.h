// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kluis::app {

/// Single values that a vault keeps by name, for whoever keeps one. Works within the caller's transaction; the database's
/// thread.
class NamedValues {
public:
    explicit NamedValues(storage::Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<QByteArray>> value(const QString& name);
    [[nodiscard]] Result<void> set(const QString& name, const QByteArray& value);
    [[nodiscard]] Result<void> remove(const QString& name);

private:
    storage::Database& m_database;
};

} // namespace kluis::app
