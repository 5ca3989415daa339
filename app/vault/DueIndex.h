// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "core/domain/MilestonePlan.h"
#include "core/storage/Database.h"

#include <vector>

namespace kluis::app {

/// Keeps what is to be done in each dossier by due date. It is made from the dossier's values and tasks alone, whatever
/// the day, and written whole where it is another than before. Works within the caller's transaction; the database's thread.
class DueIndex {
public:
    explicit DueIndex(storage::Database& database) : m_database(database) {}

    /// Everything open of that dossier. \p mayHaveSome false: there is nothing of it here yet.
    [[nodiscard]] Result<void> put(qint64 dossier, const domain::FieldValues& values,
                                   const std::vector<domain::StoredTask>& tasks, bool mayHaveSome);
    [[nodiscard]] Result<void> remove(qint64 dossier);

    /// The fields it is made from.
    [[nodiscard]] static bool isMadeFrom(const QString& fieldId);
    /// Whether the calendar this vault's index was made by is the program's.
    [[nodiscard]] Result<bool> isUpToDate();
    /// Dossiers that have, or may have, something due. Looks at every dossier.
    [[nodiscard]] Result<QList<qint64>> all();
    /// The index is the present calendar's now.
    [[nodiscard]] Result<void> noteUpToDate();

private:
    struct Row {
        QString item;
        QDate due;
        QDate warn;
        quint32 roles = 0;
        QString person;
        QString task;

        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] static bool isBefore(const Row& a, const Row& b) { return a.item < b.item; }
    [[nodiscard]] static std::vector<Row> planned(const domain::FieldValues& values,
                                                  const std::vector<domain::StoredTask>& tasks);
    static void addDrafts(const domain::FieldValues& values, std::vector<Row>& rows);
    [[nodiscard]] Result<bool> holds(qint64 dossier, const std::vector<Row>& rows);
    [[nodiscard]] Result<void> write(qint64 dossier, const Row& row);

    storage::Database& m_database;
};

} // namespace kluis::app
