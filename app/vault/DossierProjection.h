// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/AppointmentIndex.h"
#include "app/vault/DueIndex.h"
#include "app/vault/Records.h"
#include "app/vault/SearchIndex.h"
#include "core/base/Result.h"
#include "core/domain/Field.h"

#include <optional>
#include <vector>

namespace kluis::app {

/// What a dossier's line and words are made of. Only the values of the line are kept apart: a first sync passes
/// millions of others through here. Value type.
struct DossierContent {
    domain::FieldValues listed; ///< by field: of the line, and what terms are reckoned from
    std::vector<domain::StoredTask> tasks;
    std::vector<StoredAppointment> appointments;
    QString text; ///< all values, each after a line feed

    void add(const QString& fieldId, const QString& value, bool isListed)
    {
        if (isListed) {
            listed.insert(fieldId, value);
        }
        text += QLatin1Char('\n');
        text += value;
    }
};

/// Makes a dossier's line of the list, what is due in it, and its words for searching, from its values: the server's, with the edits that
/// wait laid over them. To be called once per dossier and transaction after its values changed. Works within the
/// caller's transaction; the database's thread.
class DossierProjection {
public:
    explicit DossierProjection(storage::Database& database)
        : m_database(database), m_search(database), m_due(database), m_appointments(database)
    {
    }

    /// Reads the values and rebuilds. A dossier without any value loses its line.
    /// \p updated Unix milliseconds of the newest change; an older one than before is passed over.
    [[nodiscard]] Result<void> rebuild(const DossierPlace& dossier, qint64 updated);

    // --- many at once: the lines first, then all words by finish(). The search index writes what it holds in memory
    // to disk whenever another table's statement needs to be undoable, so words between lines would cost a hundredfold.
    [[nodiscard]] Result<void> stage(const DossierPlace& dossier, qint64 updated);
    /// For a dossier that has no line yet and whose values are all at hand.
    [[nodiscard]] Result<void> stageNew(const DossierPlace& dossier, const DossierContent& content, qint64 updated);
    [[nodiscard]] Result<void> finish();
    /// Takes the line, what is due and the words away, whatever values there are.
    [[nodiscard]] Result<void> remove(qint64 dossier);

    /// What is due where another calendar than the program's made it: after an update, once.
    [[nodiscard]] Result<void> fitCalendar();

    /// Whether a field's value stands in the dossier's line, makes the name there, or what is due.
    [[nodiscard]] static bool isListed(const QString& fieldId);

private:
    /// What a line held before, as far as it tells what need not be written again.
    struct Line {
        qint64 updated = 0;
        qint64 tenant = 0;
        QString sort;
        QString words; ///< for the list's search
        QString number;
    };
    [[nodiscard]] Result<DossierContent> read(qint64 dossier);
    [[nodiscard]] Result<void> write(const DossierPlace& dossier, const DossierContent& content, qint64 updated,
                                     const std::optional<Line>& before);
    [[nodiscard]] Result<void> writeLine(const DossierPlace& dossier, const Line& line, const QString& name,
                                         const domain::FieldValues& listed, bool isPlaceSame);
    [[nodiscard]] Result<std::optional<Line>> lineBefore(qint64 dossier);

    storage::Database& m_database;
    SearchIndex m_search;
    DueIndex m_due;
    AppointmentIndex m_appointments;
    std::vector<DossierWords> m_staged;
};

} // namespace kluis::app
