// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/InsightAnswer.h"
#include "core/base/Result.h"
#include "core/domain/FieldAgreement.h"
#include "core/domain/Role.h"
#include "core/insight/EmployeeAbsence.h"
#include "core/storage/Database.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace kluis::app {

/// Figures of absence over everything in an open vault, by a read-only connection of its own. What each dossier counts
/// for is kept in memory: after the first question only dossiers that changed since are read again, found by the vault's
/// table dossier_touched. Edits that wait for the server count. Nothing that names a person is kept.
///
/// Made by Vault::insight(); one thread, a worker's: the first question at 100,000 dossiers takes seconds. Must be gone
/// before the vault is locked.
class InsightBook {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::InsightBook)

public:
    /// Asked between slices of a few milliseconds with what is done of how much; false ends the work with Cancelled.
    using Progress = std::function<bool(int done, int of)>;

    /// \p role: what it may not read counts as not recorded (docs/decisions/0045).
    InsightBook(storage::Database database, domain::Role role);

    /// Whether the role may see figures at all: those that may read the absence they are made of.
    [[nodiscard]] static bool mayAsk(domain::Role role);

    /// \returns NotFound for an employer that is not the person's, InvalidArgument for a breakdown that needs one
    /// employer where there are several, Cancelled, or the storage's errors. After an error what was read stays.
    [[nodiscard]] Result<InsightAnswer> answer(const InsightQuestion& question, const Progress& progress);

    /// Dossiers read by the last answer(): all, or those that changed.
    [[nodiscard]] int lastRead() const { return m_lastRead; }

private:
    struct Entry {
        qint64 tenant = 0;
        QString department;
        insight::EmployeeAbsence absence;
    };

    [[nodiscard]] Result<void> refresh(const Progress& progress);
    [[nodiscard]] Result<void> readAll(const Progress& progress);
    [[nodiscard]] Result<void> readTouched(const QList<qint64>& dossiers, const Progress& progress);
    /// Reads the dossiers numbered \p first to \p last anew.
    [[nodiscard]] Result<void> readRange(qint64 first, qint64 last);
    [[nodiscard]] Result<void> readEmployers();
    [[nodiscard]] Result<qint64> numberOf(const QString& employer) const;

    storage::Database m_database;
    domain::Role m_role;
    QByteArrayList m_queries;       ///< for the values of dossiers numbered ?1 to ?2
    QHash<qint64, Entry> m_entries; ///< by the vault's number of the dossier
    QList<InsightEmployer> m_employers;
    QHash<qint64, domain::FieldAgreement> m_agreements; ///< by the vault's number of the employer
    qint64 m_seen = -1; ///< number of the last touch that is accounted for; below zero: nothing is read yet
    int m_lastRead = 0;
};

} // namespace kluis::app
