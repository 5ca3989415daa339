// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/FinderWords.h"
#include "app/vault/NameWords.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QSet>

#include <vector>

namespace kluis::app {

/// Finds people's dossiers: by personnel number, date of birth, and name as it is, as it is written elsewhere, or as it was
/// misheard. Within the caller's transaction; one thread.
class NameFinder {
public:
    struct Found {
        qint64 dossier = 0;
        int score = 0; ///< more is better
        QString sort;
        bool isWhole = false; ///< every word that was typed is a whole word of the name or number
        bool isByBirthDate = false;
        bool isAlike = false;
    };

    explicit NameFinder(storage::Database& database) : m_database(database), m_known(database) {}

    /// Those that are what was typed, best first, at most \p most.
    [[nodiscard]] Result<std::vector<Found>> find(const FinderWords& words, int most);
    /// Those whose names are like it, best first, at most \p most, without those of \p known.
    [[nodiscard]] Result<std::vector<Found>> findAlike(const FinderWords& words, int most,
                                                       const std::vector<Found>& known);

private:
    /// What may stand for one typed word in a name.
    struct Choice {
        QString word;
        QString rest; ///< without the particles it begins with; may be empty
        std::vector<NameWords::Alike> alike;
    };
    [[nodiscard]] Result<void> byNumber(const FinderWords& words, int most);
    [[nodiscard]] Result<void> byBirthDate(const FinderWords& words, int most);
    [[nodiscard]] Result<void> byName(const FinderWords& words, int most);
    [[nodiscard]] Result<void> bySpelling(const FinderWords& words, int most);
    [[nodiscard]] static QString spellings(const QStringList& words);
    [[nodiscard]] static QString alikeQuery(const std::vector<Choice>& choices, int cost);
    [[nodiscard]] Result<void> take(Result<storage::Statement>&& rows, const FinderWords& words, int bonus);
    [[nodiscard]] std::vector<Found> best(int most);

    storage::Database& m_database;
    NameWords m_known;
    std::vector<Found> m_found;
    QSet<qint64> m_taken;
};

} // namespace kluis::app
