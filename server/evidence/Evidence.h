// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/admin/DataFolder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluis::server {

/// Gathers what an auditor asks an operator for (docs/decisions/0064): who may see what, who has a second factor, backups and
/// restore drills, migrations, the audit chains' state, versions, and what waits for somebody. Numbers, names of accounts
/// and of employers; nothing of any dossier. Reads only. One thread.
class Evidence {
public:
    Evidence(const DataFolder& data, const Clock& clock) : m_data(data), m_clock(clock) {}

    /// Errors: as the store. What does not hold is part of the answer, not an error.
    [[nodiscard]] Result<QJsonObject> gather() const;

private:
    [[nodiscard]] Result<QJsonObject> stored(StoreDatabase& database) const;
    [[nodiscard]] Result<QJsonArray> access(StoreDatabase& database) const;
    [[nodiscard]] Result<QJsonObject> audit(StoreDatabase& database) const;
    [[nodiscard]] Result<QJsonArray> migrations(StoreDatabase& database) const;
    [[nodiscard]] Result<QJsonArray> reviews(StoreDatabase& database, const QJsonArray& people) const;
    [[nodiscard]] Result<QJsonObject> backups() const;
    [[nodiscard]] QJsonObject software(StoreDatabase& database) const;

    const DataFolder& m_data;
    const Clock& m_clock;
};

} // namespace kluis::server
