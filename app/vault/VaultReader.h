// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierRow.h"
#include "app/engine/DossierView.h"
#include "app/engine/DueItem.h"
#include "app/engine/FinderHit.h"
#include "app/vault/NameFinder.h"
#include "app/vault/ShownReceipt.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

#include <memory>
#include <span>

namespace kluis::app {

class ContentFinder;

/// Reads an open vault over a read-only connection of its own, so that the window's thread can read while the
/// engine's thread writes. Everything in the vault is what the role may see; edits that still wait for the server
/// lie over what the server last said. Each call sees one state of the vault. Made by Vault::reader(); one thread;
/// must be gone before the vault is locked.
class VaultReader {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::VaultReader)

public:
    VaultReader(storage::Database database, const Clock& clock);
    ~VaultReader();
    VaultReader(const VaultReader&) = delete;
    VaultReader& operator=(const VaultReader&) = delete;

    /// Sorted by name. Each word of \p filter must be the start of a word in name, number or department;
    /// letters match with or without accents and whatever their case. An empty filter matches all.
    /// \p limit below zero: all.
    [[nodiscard]] Result<QList<DossierRow>> list(const QString& filter, int limit, int offset = 0);
    /// How many list() would give without a limit.
    [[nodiscard]] Result<int> count(const QString& filter);
    /// Full text over everything the role may read: every word of \p text is the start of a word somewhere in the
    /// dossier. Sorted by name.
    [[nodiscard]] Result<QList<DossierRow>> search(const QString& text, int limit);
    /// Everything that \p text may mean, what was most likely meant first: people by number, date of birth and name, also
    /// a misspelt one; milestones, tasks, documents, notes and fields by their words. At most \p limit hits, \p mostEach
    /// of one dossier. What it costs grows with the number of dossiers, up to a fifth of a second with 100,000: not for
    /// the window's thread. That somebody searched is to be recorded before (Vault::record).
    [[nodiscard]] Result<QList<FinderHit>> hits(const QString& text, int limit, int mostEach = 1);
    /// \p text: a dossier's id, or EMPLOYER/PERSONNELNUMBER with the employer's short name. NotFound.
    [[nodiscard]] Result<DossierId> find(const QString& text);
    [[nodiscard]] Result<DossierRow> row(const DossierId& dossier);

    /// Everything of one dossier. Medical content only with a receipt for this dossier; without one it is left out
    /// as if there were none. medicalClosed is not set here: whether keys are missing is known to the engine.
    /// \p newestNotes: so many notes of each category are read and no more; 0 none, below zero all.
    [[nodiscard]] Result<DossierView> show(const DossierId& dossier, bool withHistory,
                                           const ShownReceipt* receipt = nullptr, int newestNotes = -1);
    /// What is to be done and when, from the index that is kept of it: costs what is due, not what there is. In order of
    /// due date, the same day by name.
    [[nodiscard]] Result<QList<DueItem>> due(const DueQuery& query);
    /// How many due() would give without a limit.
    [[nodiscard]] Result<int> countDue(const DueQuery& query);
    /// Colleagues known here who work on dossiers, by name; from the last sync.
    [[nodiscard]] Result<QList<Colleague>> colleagues();

    /// Appointments of all dossiers by time. Costs what is asked for.
    [[nodiscard]] Result<QList<PlannedAppointment>> appointments(const AppointmentQuery& query);
    /// Those the server refused, that somebody must decide about; oldest first.
    [[nodiscard]] Result<QList<PlannedAppointment>> refusedAppointments();
    /// The company doctors known here with their consultation hours, by name; from the last sync.
    [[nodiscard]] Result<QList<DoctorAtWork>> doctors();
    /// Whom somebody of the directory works for, as far as the reader does too; nothing: the server did not say yet.
    [[nodiscard]] Result<std::optional<QList<TenantId>>> employersOf(const UserId& person);
    /// What somebody known here is called; \p id or login. Empty for others.
    [[nodiscard]] Result<QString> personName(const QString& id);

    /// Values of the non-medical fields that count now (DossierView::present), for what is derived from them.
    [[nodiscard]] Result<domain::FieldValues> values(const DossierId& dossier);

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Result<QList<DossierRow>> rows(Result<storage::Statement>&& statement) const;
    [[nodiscard]] Result<QList<DossierRow>> rowNumbered(qint64 dossier);
    [[nodiscard]] DossierRow rowOf(const storage::Statement& row) const;
    [[nodiscard]] Result<void> putPeople(std::span<const NameFinder::Found> people, QList<FinderHit>& hits);
    [[nodiscard]] Result<void> putHit(qint64 dossier, FinderHit hit, QList<FinderHit>& hits);
    [[nodiscard]] Result<void> readRecords(qint64 dossier, bool medical, DossierView& view);
    /// \p covered: what stood in a field before something that waits was laid over it, newest first.
    [[nodiscard]] Result<void> readWaiting(qint64 dossier, bool medical, DossierView& view,
                                           QMap<QString, QList<FieldState>>& covered);
    static void setEarlierApart(DossierView& view);
    [[nodiscard]] Result<void> readNotes(qint64 dossier, std::optional<ShownReceipt::Covers> medical, int newest,
                                         DossierView& view);
    [[nodiscard]] Result<void> readHistory(qint64 dossier, bool medical, DossierView& view);
    [[nodiscard]] Result<void> readDocuments(qint64 dossier, bool medical, DossierView& view);
    [[nodiscard]] Result<void> readTasks(qint64 dossier, DossierView& view);
    [[nodiscard]] Result<void> nameOwner(const TenantId& tenant, TaskState& state);
    [[nodiscard]] Result<void> readAppointments(qint64 dossier, DossierView& view);
    [[nodiscard]] Result<void> nameDoctors(QList<PlannedAppointment>& appointments);
    [[nodiscard]] Result<QString> atWork();
    [[nodiscard]] Result<void> readConflicts(qint64 dossier, DossierView& view);
    [[nodiscard]] Result<qint64> numberOf(const DossierId& dossier);
    [[nodiscard]] Result<QString> self();

    storage::Database m_database;
    const Clock& m_clock;
    std::unique_ptr<NameFinder> m_names;
    std::unique_ptr<ContentFinder> m_contents;
};

} // namespace kluis::app
