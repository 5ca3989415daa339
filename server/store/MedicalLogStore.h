// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace kluis::server {

/// The practice's medical log as bytes in order. What the entries mean is crypto::MedicalLogState's. Lives as long
/// as one transaction; the database's thread.
class MedicalLogStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::MedicalLogStore)

public:
    explicit MedicalLogStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<quint64> length();
    /// Entries from number \p from (from 0) on, at most \p limit of them and about \p maxBytes bytes, at least one
    /// when there is one.
    [[nodiscard]] Result<QList<QByteArray>> from(quint64 from, qsizetype limit, qsizetype maxBytes);
    /// Puts checked entries behind the log. \p serverTime Unix milliseconds.
    [[nodiscard]] Result<void> append(const QList<QByteArray>& entries, qint64 serverTime);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
