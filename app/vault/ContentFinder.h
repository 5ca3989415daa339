// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/FinderHit.h"
#include "app/vault/FinderWords.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"
#include "core/storage/Database.h"

#include <QSet>

#include <optional>
#include <vector>

namespace kluis::app {

/// Finds what stands in dossiers: open milestones by what they are called, tasks, documents by their names, notes and every
/// other field. Everything in the vault is what the role may see. Within the caller's transaction; one thread.
class ContentFinder {
public:
    struct Found {
        qint64 dossier = 0;
        FinderHit hit; ///< without its row
    };

    explicit ContentFinder(storage::Database& database) : m_database(database) {}

    /// Open milestones called so, of the people the other words name, soonest first, at most \p most.
    [[nodiscard]] Result<std::vector<Found>> milestones(const FinderWords& words, int most);
    /// What holds all words, those that name the person left out; the most recently changed dossiers first, without those
    /// of \p known; at most \p mostEach of a dossier and \p most in all.
    [[nodiscard]] Result<std::vector<Found>> texts(const FinderWords& words, int most, int mostEach,
                                                   const QSet<qint64>& known);

private:
    /// A value where it stands.
    struct Value {
        int kind = 0; ///< RecordKind
        QByteArray record;
        QString fieldId;
        bool medical = false;
        QString text; ///< of a task or document what people call it
        QDate due;    ///< of a task
    };
    [[nodiscard]] Result<std::vector<Value>> valuesOf(qint64 dossier);
    /// What of one dossier holds all words. \p name: what its line says.
    [[nodiscard]] Result<std::vector<Found>> inDossier(qint64 dossier, const QString& name, const FinderWords& words,
                                                       std::optional<domain::Role> role);
    [[nodiscard]] static std::optional<FinderHit> hitIn(const Value& value, quint32 named, const FinderWords& words,
                                                        std::optional<domain::Role> role);
    [[nodiscard]] Result<std::optional<domain::Role>> role();

    storage::Database& m_database;
};

} // namespace kluis::app
