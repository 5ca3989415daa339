// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ConflictView.h"
#include "app/engine/DossierView.h"
#include "app/engine/UnsentChange.h"
#include "app/session/SessionIdentity.h"
#include "app/vault/Records.h"
#include "app/vault/ShownReceipt.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/domain/Field.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/DocumentRecord.h"
#include "core/storage/Cipher.h"
#include "core/storage/Database.h"
#include "core/storage/OpenOptions.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace kluis::domain {
struct DraftField;
struct ReleaseCopy;
struct ReleasedValue;
} // namespace kluis::domain

namespace kluis::protocol {
struct ScopeFacts;
}

namespace kluis::storage {
class Transaction;
}

namespace kluis::app {

class InsightBook;
class MedicalKeys;
class NotAccepted;
class VaultReader;
struct ConflictPlace;
struct DossierChange;
struct HistoryFilter;
struct OutboxEntry;
struct DraftInput;
struct DraftState;
struct ReleaseInput;
struct ScopeLoss;

/// Where a vault lies and how it is opened.
struct VaultOptions {
    QString path;                                       ///< the file; its folder must be the user's own, 0700
    storage::Cipher cipher = storage::Cipher::ChaCha20; ///< a vault keeps the one it was made with
    storage::OpenOptions::File file = storage::OpenOptions::File::OpenOrCreate;
    QByteArray vfs; ///< of the crash tests; empty: the system's files
};

/// A document's record where it stands.
struct KnownDocument {
    DossierPlace dossier;
    QString fieldId;
    domain::Category category = domain::Category::Medical;
    protocol::DocumentRecord record;
};

/// How much waits, for the status line.
struct VaultCounts {
    quint64 outbox = 0;  ///< changes waiting for the server, as many as are listed: no keys, nothing only sealed again
    quint64 refused = 0; ///< changes the server definitely refused, kept for the person to see; as many as are listed
    quint64 conflicts = 0; ///< waiting for a decision
    quint64 doubted = 0;   ///< own edits a server that was put back may have lost: while everything is fetched anew
    quint64 dossiers = 0;
    quint64 sealed = 0;  ///< medical values that can't be opened yet
    quint64 audit = 0;   ///< audit events not yet at the server
    quint64 news = 0;    ///< what others changed and this person has not opened; counted up to mostNews
    qint64 lastSync = 0; ///< milliseconds since 1970 UTC of the last whole sync; 0: never

    static constexpr quint64 mostNews = 1'000;
};

/// The encrypted local cache: what the role may see of every dossier in its scope, the edits that wait for the
/// server, the audit queue, and a small table of named values for the rest of the client. ARCHITECTURE "One edit's
/// way": each edit is one durable transaction that writes the new value, the search index, a signed operation in the
/// outbox and an audit event; when it returns, no crash can lose it.
///
/// One thread, the engine's. Other threads read through reader().
class Vault {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Vault)

public:
    /// Opens or makes the vault under the raw key K_db (32 bytes) and brings its tables up to date. \p clock must
    /// outlive the vault. Errors: those of storage::Database::open and Migrator::apply.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const VaultOptions& options,
                                                             const crypto::SecretBytes& key, const Clock& clock);
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    /// Says who works in it and with which medical keys; before anything but the named values is used, and again
    /// after role or tenants changed. Both must outlive the vault. A role other than the last time finds nothing of
    /// what that one was shown, except edits still waiting. Stores the employers' names for the list, and
    /// hands the dossiers' content keys to \p keys when they are needed.
    [[nodiscard]] Result<void> attach(const SessionIdentity& session, MedicalKeys& keys);

    // --- named values: the account key, log heads, time of the last sync, …
    [[nodiscard]] Result<std::optional<QByteArray>> value(const QString& name);
    [[nodiscard]] Result<void> setValue(const QString& name, const QByteArray& value);
    [[nodiscard]] Result<void> removeValue(const QString& name);

    // --- editing. Values are normalised here. Errors: NotFound (dossier or field), Forbidden (the role may not:
    // nothing is queued, and the refusal is in the audit queue), InvalidArgument and LimitExceeded (the value's
    // form), MedicalKeys' errors for medical fields.
    /// Sets one field; an empty value clears it. A value that is already there changes nothing.
    [[nodiscard]] Result<void> set(const DossierId& dossier, const QString& fieldId, const QString& value);
    /// Several fields in one transaction: all or none.
    [[nodiscard]] Result<void> setFields(const DossierId& dossier, const domain::FieldValues& values);
    /// Releases values to roles that may not read them, as they stand: a copy each (domain::ReleaseCopy). What becomes of them
    /// afterwards stays. Forbidden for all but the doctor; InvalidArgument without a reason, without the consent where one
    /// is needed, for what is empty or is not released to that role; Conflict where somebody has to decide first.
    [[nodiscard]] Result<void> release(const DossierId& dossier, const ReleaseInput& input);
    /// Takes releases back: the copies leave those roles' computers at the next contact. What was read was read. NotFound
    /// where nothing of it is released; else as release().
    [[nodiscard]] Result<void> withdrawRelease(const DossierId& dossier, const ReleaseInput& input);
    /// What assistant and doctor make of a draft: it is sealed whatever its value is, and becomes that when the doctor approves
    /// it. Forbidden for other roles and acts; NotFound where none waits; Conflict where something else stands there than the
    /// person saw, or somebody has to decide first; InvalidArgument for what is no value, or a return without a word.
    [[nodiscard]] Result<void> draft(const DossierId& dossier, const DraftInput& input);
    /// Carries out what an employee asked for in \p request, which must be open and of a kind that this role answers
    /// (domain::AskedRights): a field gets another value, and its history keeps the old one. NotFound, Conflict, Forbidden.
    [[nodiscard]] Result<void> correct(const DossierId& dossier, const RecordId& request, const QString& fieldId,
                                       const QString& value);
    /// The same of values that go for good, with their history, what was released of them and their drafts, and of \p notes.
    /// All or none. They are gone once the server took it; its holds are stronger, and so are its terms unless \p asked says that
    /// they should never have been recorded. \p asked: a removal, with its request.
    [[nodiscard]] Result<void> remove(const DossierId& dossier, const protocol::AskedChange& asked,
                                      const QStringList& fieldIds, const QList<EntryState>& notes);
    /// A note: \p fieldId process_note, consult_note or working_note.
    [[nodiscard]] Result<RecordId> addEntry(const DossierId& dossier, const QString& fieldId, const QString& text);
    /// A new task, or the record of a milestone. Forbidden where domain::TaskRights or the milestone's row says no;
    /// InvalidArgument for a task that says too little, and for a document that is not this dossier's.
    [[nodiscard]] Result<RecordId> addTask(const DossierId& dossier, const domain::TaskRecord& task);
    /// What became of one; errors as addTask(). NotFound.
    [[nodiscard]] Result<void> changeTask(const DossierId& dossier, const RecordId& id, const domain::TaskRecord& task);
    /// A new appointment. Forbidden for a role that plans none; Exists when the time is taken as far as this vault knows:
    /// the server has the last word; InvalidArgument for a time or a length that is none.
    [[nodiscard]] Result<RecordId> addAppointment(const DossierId& dossier,
                                                  const domain::AppointmentRecord& appointment);
    /// Moves one, or says what became of it; errors as addAppointment(). NotFound.
    [[nodiscard]] Result<void> changeAppointment(const DossierId& dossier, const RecordId& id,
                                                 const domain::AppointmentRecord& appointment);
    /// The same, whether or not there is one of that id: for one that was refused when it was new.
    [[nodiscard]] Result<void> putAppointment(const DossierId& dossier, const RecordId& id,
                                              const domain::AppointmentRecord& appointment);
    /// Makes a dossier; \p values must hold personnel_no and last_name, and only administrative fields. Exists when
    /// the number is taken as far as this vault knows; the server has the last word.
    [[nodiscard]] Result<DossierId> addDossier(const TenantId& tenant, const domain::FieldValues& values);

    /// The field a document of this role goes under: \p fieldId, or where that is empty the usual one of \p category, or
    /// of the role. Says no where the role or the medical group does, before anything is sealed.
    [[nodiscard]] Result<const domain::Field*> documentField(const DossierId& dossier, const QString& fieldId,
                                                             std::optional<domain::Category> category);
    /// Queues a document whose content lies sealed in documentsFolder() under the name \p file.
    [[nodiscard]] Result<void> addDocument(const DossierId& dossier, const domain::Field& field, const RecordId& id,
                                           const protocol::DocumentRecord& record, const QByteArray& file);

    // --- reading
    /// What is known of a document, as far as this role may; NotFound.
    [[nodiscard]] Result<KnownDocument> document(const DossierId& dossier, const RecordId& id);
    /// A little of what a large change left to do in quieter times, some milliseconds: the search's parts are merged. What
    /// is left undone costs later changes time, and nothing else. \returns whether there is more.
    [[nodiscard]] Result<bool> tidy();
    /// A reader with a connection of its own, for any one thread.
    [[nodiscard]] Result<std::unique_ptr<VaultReader>> reader() const;
    /// Figures over all of it, with a connection of their own, for any one thread. Forbidden for a role that may not
    /// read what they are made of.
    [[nodiscard]] Result<std::unique_ptr<InsightBook>> insight() const;
    /// Commits "was shown" when the role is medical and the dossier has medical content that can be read here, then
    /// reads. Without the commit nothing is returned. Where nothing medical is
    /// shown, "was opened" is committed likewise, once for a dossier that stays in sight. Who may not read medical content now,
    /// or has not the keys, gets none, also where it was opened here before, but for own notes with the own keys; medicalClosed
    /// says why.
    [[nodiscard]] Result<DossierView> show(const DossierId& dossier, bool withHistory, int newestNotes = -1);
    /// Every value of every field of \p view, which must have been read with its history, and the person's own ones that
    /// wait for a decision or were refused. Newest first (DossierHistory).
    [[nodiscard]] Result<QList<DossierChange>> history(const DossierView& view);
    /// The same of a dossier as separated values, as far as \p filter lets through. Committed as an export before.
    [[nodiscard]] Result<QByteArray> historyCsv(const DossierId& dossier, const HistoryFilter& filter,
                                                const QLocale& locale);
    /// Commits "medical content was shown"; the receipt opens it in VaultReader::show().
    [[nodiscard]] Result<ShownReceipt> recordShown(const DossierId& dossier);
    /// Commits an audit event of another kind; \p dossier and \p fieldId (of Distrusted: which check) may be empty. Never
    /// a value or a search text.
    [[nodiscard]] Result<void> record(protocol::AuditEventKind kind, const DossierId& dossier = {},
                                      const QString& fieldId = {});
    [[nodiscard]] Result<VaultCounts> counts();

    // --- what a person decides (VaultConflicts)
    /// What waits for a decision, oldest first, at most \p limit; without values.
    [[nodiscard]] Result<QList<ConflictHead>> conflicts(int limit);
    /// The values of one. A medical one's showing is committed to the audit queue before. NotFound when there is none.
    [[nodiscard]] Result<ConflictView> conflict(const DossierId& dossier, const QString& object);
    /// Ends the conflict. Conflict when the other side is another one than the person saw; else the errors of set().
    [[nodiscard]] Result<void> decide(const DossierId& dossier, const QString& fieldId,
                                      const ConflictDecision& decision);

    // --- edits that are not at the server (VaultUnsent). UnsentChange::reason is a key of protocol/RejectReason.h here,
    // and its advice is empty.
    /// Refused ones first, then waiting ones, at most \p limit; without medical values.
    [[nodiscard]] Result<QList<UnsentChange>> unsent(int limit);
    /// One with all its values. Showing medical ones is committed to the audit queue before. NotFound when it is sent.
    [[nodiscard]] Result<UnsentChange> unsentChange(const OpId& id);
    /// Drops the edit; that of making a dossier with all that was written in it. Conflict when the server may have it, and
    /// while a later edit of the field waits behind it.
    [[nodiscard]] Result<void> takeBack(const OpId& id);
    /// Queues a refused edit once more, with its own time and on the revision it was made on. Conflict while a newer edit
    /// of the field waits, or one of this person's stands there; else the errors of set().
    [[nodiscard]] Result<void> offerAgain(const OpId& id);
    /// Queues \p text in place of a field's text or a note, on the revision that one was made on, said now. Errors: those
    /// of takeBack(), offerAgain() and set(); InvalidArgument for what is no text.
    [[nodiscard]] Result<void> rewrite(const OpId& id, const QString& text);
    /// Refused ones that this person may not read any more (docs/decisions/0087): removes those whose time is over.
    /// \returns how many go within a week, which the person has not been told yet and is to be told now.
    [[nodiscard]] Result<quint64> lookAtNotAccepted();
    /// Those of them that a lead can open, as signed and sealed, with the content keys made for them; empty: none. That
    /// they leave is in the audit queue.
    [[nodiscard]] Result<QList<QByteArray>> handOn();

    // --- the file's key
    /// Whether rows were taken away since the key was last changed: what they were may lie in blocks the disk has not
    /// overwritten yet, and those open with this key (SECURITY B2.8).
    [[nodiscard]] Result<bool> hasOutlivedKey();
    /// Writes the file anew, without its free pages, under \p key (32 bytes). No reader may be open. After an error the
    /// file opens with exactly one of the two keys, and this vault must be closed. Errors: those of
    /// storage::Database::rekey.
    [[nodiscard]] Result<void> changeKey(const crypto::SecretBytes& key);
    /// The new key is kept where it is needed: hasOutlivedKey() is false again.
    [[nodiscard]] Result<void> noteKeyChanged();

    /// What this person could read of an employer's medical content goes when he is not in its group any more, and is
    /// fetched anew, closed; so does that of a dossier that was restricted to others. After the medical log grew.
    /// \returns whether anything went.
    [[nodiscard]] Result<bool> fitGroups();
    /// Tries the sealed values again that could not be opened: after the medical log or content keys grew.
    /// \returns how many opened now.
    [[nodiscard]] Result<int> openSealed();
    /// Whether the client is in touch with the server: marks audit events. Offline until told.
    void setOnline(bool online) { m_online = online; }

    /// Takes away the sealed contents that nothing here names any more (DocumentFiles::sweep).
    [[nodiscard]] Result<void> sweepDocuments();
    /// Where sealed contents lie: beside the vault.
    [[nodiscard]] QString documentsFolder() const;

    // --- for app/sync, which works on the same tables in transactions of its own
    [[nodiscard]] storage::Database& database() { return m_database; }
    [[nodiscard]] const SessionIdentity& session() const { return *m_session; }
    [[nodiscard]] MedicalKeys& medicalKeys() { return *m_medicalKeys; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] bool isAttached() const { return m_session != nullptr; }
    /// Remembers now as the time of the last whole sync.
    [[nodiscard]] Result<void> noteSyncDone();

private:
    Vault(storage::Database database, const VaultOptions& options, const crypto::SecretBytes& key, const Clock& clock);
    [[nodiscard]] Result<void> ready() const;
    [[nodiscard]] Result<storage::Database> readOnlyConnection() const;
    [[nodiscard]] Result<bool> dropClosed();
    [[nodiscard]] Result<void> fitRole(domain::Role role, Records& records);
    [[nodiscard]] Result<void> fitTenant(qint64 tenant, domain::Role role, Records& records);
    [[nodiscard]] Result<void> loseGroup(qint64 tenant, Records& records);
    [[nodiscard]] Result<void> noteClosed(const DossierPlace& dossier);
    [[nodiscard]] Result<ScopeLoss> beyond(qint64 tenant, const protocol::ScopeFacts& facts);
    struct Judged {
        const domain::Field* field = nullptr;
        QString value; ///< canonical
    };
    /// Which fields may be recorded at that employer; all while it is not known.
    [[nodiscard]] Result<domain::FieldAgreement> agreementOf(const DossierId& dossier);
    [[nodiscard]] Result<Judged> judge(const DossierId& dossier, const QString& fieldId, const QString& value,
                                       bool isNewNote);
    [[nodiscard]] Result<void> putFields(const DossierId& dossier, const QList<Judged>& edits);
    [[nodiscard]] Result<void> checkAsked(const DossierPlace& dossier, const protocol::AskedChange& asked);
    [[nodiscard]] Result<void> putAsked(const DossierId& dossier, const protocol::AskedChange& asked,
                                        const std::function<Result<QStringList>(const DossierPlace& place)>& put);
    [[nodiscard]] Result<void> removeField(const DossierPlace& dossier, const QString& fieldId,
                                           const protocol::AskedChange& asked, QStringList& removed);
    [[nodiscard]] Result<void> removeNote(const DossierPlace& dossier, const EntryState& note,
                                          const protocol::AskedChange& asked, QStringList& removed);
    [[nodiscard]] Result<QList<domain::ReleaseCopy>> copiesFor(const DossierId& dossier, const ReleaseInput& input);
    [[nodiscard]] Result<QString> valueToRelease(const DossierView& view, const domain::ReleaseCopy& copy,
                                                 const ReleaseInput& input) const;
    using Said = std::optional<domain::ReleasedValue>; ///< of a copy; nothing: it is passed over
    [[nodiscard]] Result<void>
    sayOfReleases(const DossierId& dossier, const ReleaseInput& input,
                  const std::function<Result<Said>(const DossierView& view, const domain::ReleaseCopy& copy)>& say);
    [[nodiscard]] Result<void> putReleases(const DossierId& dossier, const DossierView& view,
                                           const QList<std::pair<domain::ReleaseCopy, domain::ReleasedValue>>& said);
    [[nodiscard]] Result<DraftState> draftToDecide(const DossierView& view, const domain::DraftField& draft,
                                                   const DraftInput& input) const;
    [[nodiscard]] Result<QList<Judged>> draftEdits(const DossierId& dossier, const DossierView& view,
                                                   const domain::DraftField& draft, const DraftInput& input);
    [[nodiscard]] Result<domain::TaskRecord> judgeTask(const DossierPlace& dossier, const RecordId& id,
                                                       const domain::TaskRecord& task);
    [[nodiscard]] Result<std::optional<domain::TaskRecord>> taskHere(const DossierPlace& dossier, const RecordId& id);
    [[nodiscard]] Result<void> putTask(const DossierId& dossier, const RecordId& id, const domain::TaskRecord& task,
                                       bool isNew);
    [[nodiscard]] Result<std::optional<QString>> taskTextHere(const DossierPlace& dossier, const RecordId& id);
    [[nodiscard]] Result<void> queueTask(storage::Transaction& transaction, const DossierPlace& dossier,
                                         const QString& fieldId, const RecordId& id, const Result<QString>& judged);
    [[nodiscard]] Result<bool> holdsAppointment(const DossierPlace& dossier, const RecordId& id);
    [[nodiscard]] Result<domain::AppointmentRecord> judgeAppointment(const DossierPlace& dossier, const RecordId& id,
                                                                     const domain::AppointmentRecord& appointment);
    [[nodiscard]] Result<DossierPlace> shownDossier(const DossierId& dossier);
    [[nodiscard]] Result<void> recordOpened(const DossierId& dossier);
    [[nodiscard]] Result<void> audit(protocol::AuditEventKind kind, const DossierId& dossier, const QString& fieldId);
    [[nodiscard]] Result<void> commitLogged(storage::Transaction& transaction);
    [[nodiscard]] Result<bool> holdsMedical(const DossierId& dossier, ShownReceipt::Covers what);
    [[nodiscard]] bool isWrittenUnread(const QString& fieldId) const;
    void dropClosedDocuments(DossierView& view) const;
    [[nodiscard]] bool mayStillRead(const DossierPlace& dossier, const QString& fieldId) const;
    [[nodiscard]] Result<void> addUndecided(const DossierView& view, const QString& self, QList<DossierChange>& beside);
    [[nodiscard]] Result<void> addRefused(const DossierView& view, const QString& self, QList<DossierChange>& beside);
    [[nodiscard]] Result<UnsentChange> described(const OutboxEntry& entry, bool withMedical);
    [[nodiscard]] Result<OutboxEntry> unsentEntry(const OpId& id);
    [[nodiscard]] bool isClosed(const OutboxEntry& entry) const;
    [[nodiscard]] bool mayHandOn(const OutboxEntry& entry) const;
    [[nodiscard]] Result<NotAccepted> notAccepted();
    [[nodiscard]] Result<void> queueAgain(const OutboxEntry& entry);
    [[nodiscard]] Result<void> queueRewritten(const OutboxEntry& entry, const QString& text);
    [[nodiscard]] Result<void> noneNewer(const OutboxEntry& entry);
    [[nodiscard]] Result<void> isLatestOwn(const OutboxEntry& entry);
    [[nodiscard]] Result<void> standsUnderNone(const OutboxEntry& entry);
    [[nodiscard]] Result<void> queueAnew(const OutboxEntry& entry, const std::function<Result<void>()>& queue);
    [[nodiscard]] Result<ConflictPlace> openConflict(const DossierId& dossier, const QString& fieldId);
    [[nodiscard]] Result<ConflictHead> headOf(const ConflictPlace& place);

    storage::Database m_database;
    VaultOptions m_options;
    crypto::SecretBytes m_key; ///< for the readers' connections
    const Clock& m_clock;
    const SessionIdentity* m_session = nullptr;
    MedicalKeys* m_medicalKeys = nullptr;
    std::unique_ptr<VaultReader> m_reader;
    DossierId m_opened; ///< the dossier that was shown last
    qint64 m_openedAt = 0;
    bool m_online = false;
};

} // namespace kluis::app
