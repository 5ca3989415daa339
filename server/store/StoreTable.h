// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/StoreConnection.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace kluis::server {

/// A table of the store as a move or a backup sees it: no table is named in the code, so a new one comes along. Values
/// go as they lie: what is sealed stays sealed. Value type, any thread; connections as they are.
class StoreTable {
public:
    struct Column {
        QByteArray name;
        QByteArray type;  ///< as declared: INTEGER, BLOB or TEXT
        int keyPlace = 0; ///< from 1; 0: not part of the primary key
    };

    /// Every table of the embedded store \p store but the list of migrations, in the order they were made: a table
    /// refers to earlier ones only.
    [[nodiscard]] static Result<std::vector<StoreTable>> all(StoreConnection& store);
    /// The same of the store that this program would make.
    [[nodiscard]] static Result<std::vector<StoreTable>> known();

    [[nodiscard]] const QByteArray& name() const { return m_name; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    /// Its one key column is a number the database gives.
    [[nodiscard]] bool isNumbered() const { return m_isNumbered; }
    /// Names between quotes: `user` is a word PostgreSQL keeps for itself.
    [[nodiscard]] QByteArray quotedName() const;
    [[nodiscard]] QByteArray keyList() const;
    [[nodiscard]] QByteArray insert() const; ///< a statement with a parameter for each column

    /// Hands every row, in order of the primary key, to \p take. Within a transaction of the caller's.
    [[nodiscard]] Result<void> forEachRow(StoreConnection& side,
                                          const std::function<Result<void>(const StoreStatement&)>& take) const;
    /// Puts the row behind \p to, as protocol::BackupRow has it.
    void append(const StoreStatement& row, QByteArray& to) const;
    /// Puts its key alone behind \p to.
    void appendKey(const StoreStatement& row, QByteArray& to) const;

private:
    [[nodiscard]] QByteArray columnList() const;
    [[nodiscard]] QByteArray select() const;
    static void appendValue(const StoreStatement& row, int column, const QByteArray& type, QByteArray& to);

    QByteArray m_name;
    std::vector<Column> m_columns;
    bool m_isNumbered = false;
};

} // namespace kluis::server
