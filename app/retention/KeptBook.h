// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeptList.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace kluis::app {

/// Until when one part of each dossier must be kept, in memory: after the first question only dossiers that changed since
/// are read again (TouchedDossiers). Reads in slices of a few milliseconds; told to stop between two, it goes on there the
/// next time. The thread of \p database, which outlives it.
class KeptBook {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::KeptBook)

public:
    /// What the days are judged by.
    struct Basis {
        retention::Policy policy;
        QHash<DossierId, QString> holds; ///< with their reasons
        QDate today;
        friend bool operator==(const Basis&, const Basis&) = default;
    };
    /// What is done of how much; false stops with Cancelled.
    using Progress = std::function<bool(int done, int of)>;

    KeptBook(storage::Database& database, retention::Part part) : m_database(database), m_part(part) {}

    [[nodiscard]] Result<KeptList> list(const Basis& basis, const Progress& progress);
    /// The days of the dossier with that vault's number, read now.
    [[nodiscard]] Result<retention::Facts> factsOf(qint64 place);
    /// Dossiers read by the last list(): all, or those that changed.
    [[nodiscard]] int lastRead() const { return m_lastRead; }

private:
    using Parts = QList<KeptPart>;
    [[nodiscard]] Result<void> followEmployers();
    [[nodiscard]] Result<void> readAll(const Progress& progress);
    [[nodiscard]] Result<void> readTouched(const QList<qint64>& dossiers);
    [[nodiscard]] Result<Parts> readRange(qint64 first, qint64 last);
    void judge(KeptPart& kept) const;
    void judgeAll(const Basis& basis);

    storage::Database& m_database;
    retention::Part m_part;
    Basis m_basis;
    QHash<TenantId, domain::FieldValues> m_employers; ///< what is recorded of each employer itself
    Parts m_parts;                                    ///< in order, once everything was read
    Parts m_unjudged;                                 ///< read and not in order yet, while everything is being read
    qint64 m_seen = -1;                               ///< of TouchedDossiers; below zero: not everything was read yet
    qint64 m_begun = 0;                               ///< the same when reading everything began
    qint64 m_next = 1;                                ///< where reading everything goes on
    int m_lastRead = 0;
};

} // namespace kluis::app
