// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/StoreTable.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

#include <functional>
#include <vector>

namespace kluis::server {

/// Copies every row of an embedded store into the empty tables of a PostgreSQL database, and proves that both hold the
/// same. Values go as they lie: what is sealed stays sealed. Knows no table by name, so a new one comes along. One
/// thread.
class StoreMove {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::StoreMove)

public:
    /// What a table holds: how many rows, and SHA-256 over all of their values in order of the primary key.
    struct TableDigest {
        QByteArray table;
        qint64 rows = 0;
        QByteArray digest;
        bool operator==(const TableDigest&) const = default;
    };

    /// Both within transactions of the caller's; both outlive this.
    StoreMove(StoreConnection& from, StoreConnection& to) : m_from(from), m_to(to) {}

    /// Exists unless every table over there is empty.
    [[nodiscard]] Result<void> checkEmpty();
    /// Copies everything; \p progress is told the table and how many rows of it were copied.
    [[nodiscard]] Result<void> copy(const std::function<void(const QByteArray&, qint64)>& progress);
    /// What either side holds, one after another; alike when the copy is right.
    [[nodiscard]] Result<QList<TableDigest>> digestsHere();
    [[nodiscard]] Result<QList<TableDigest>> digestsThere();

private:
    Result<void> readTables();
    Result<void> copyTable(const StoreTable& table, const std::function<void(const QByteArray&, qint64)>& progress);
    Result<void> continueNumbers(const StoreTable& table);
    Result<QList<TableDigest>> digestsOf(StoreConnection& side);
    Result<TableDigest> digestOf(StoreConnection& side, const StoreTable& table);

    StoreConnection& m_from;
    StoreConnection& m_to;
    std::vector<StoreTable> m_tables; ///< a table behind those it refers to
};

} // namespace kluis::server
