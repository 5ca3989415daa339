// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ConflictView.h"
#include "app/engine/DocumentContent.h"
#include "app/engine/DossierAccess.h"
#include "app/engine/DossierNews.h"
#include "app/engine/DossierView.h"
#include "app/engine/EngineStatus.h"
#include "app/engine/EngineValues.h"
#include "app/engine/FinderHit.h"
#include "app/engine/SyncReport.h"
#include "app/engine/UnsentChange.h"
#include "app/engine/WipeProgress.h"
#include "app/exchange/Exchange.h"
#include "app/exchange/HandOverReport.h"
#include "app/guidance/Guidance.h"
#include "app/medical/PaperDue.h"
#include "app/retention/Keeping.h"
#include "app/retention/SubjectRequests.h"
#include "app/session/ChangeListener.h"
#include "app/session/WaitingDevice.h"
#include "app/vault/RecentUse.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Shamir.h"
#include "core/crypto/Signing.h"
#include "core/protocol/AdministratorMessages.h"
#include "core/protocol/DeviceMessages.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>

#include <array>
#include <memory>
#include <optional>

namespace kluis::app {

class AccountDesk;
class AuditDesk;
class InsightBook;
class Letters;
class OfficeDesk;
class Planning;
class VaultReader;
struct DossierChange;
struct HistoryFilter;
struct DraftInput;
struct ReleaseInput;
struct WipeJournal;

/// The client without a face: one profile, one vault, one session. Both faces (window, command line) speak
/// only to this. Not thread-safe: one thread owns it (the window runs it in its engine thread); reads for the
/// screen go through reader(), which has its own connection.
///
/// Every call that needs the vault open answers Locked when it is not, with a sentence that says what to do.
class Engine {
    Q_DECLARE_TR_FUNCTIONS(Engine)

public:
    /// Opens (or prepares) the profile folder and takes its lock; Busy when another process has it.
    [[nodiscard]] static Result<std::unique_ptr<Engine>> open(const EngineConfig& config);
    ~Engine();

    // --- account
    [[nodiscard]] Result<EnrolOutcome> enrol(const EnrolInput& input);
    /// Password + TOTP at the server; makes or opens the vault and leaves it open.
    [[nodiscard]] Result<LoginOutcome> login(const LoginInput& input);
    /// Opens the vault under its lease, without the server, with the authenticator's current code. Five wrong
    /// passwords or codes in a row end the lease.
    [[nodiscard]] Result<void> unlock(const crypto::SecretBytes& password, const QString& totp);
    /// Opens the vault for one command after an earlier login or unlock: password only, within 30 idle minutes.
    [[nodiscard]] Result<void> resume(const crypto::SecretBytes& password);
    /// Closes the vault and remembers that: the next call needs unlock() or login(), the password alone is not enough.
    void lock();
    /// Another password, with the vault open; all other sessions of this account end. At whatever moment the program or
    /// the connection dies, one of the two passwords opens account and vault. See session/PasswordRenewal for errors.
    [[nodiscard]] Result<void> changePassword(const PasswordInput& input);
    /// A new password by the printed kit, without the old one; a login follows. See session/AccountRecovery.
    [[nodiscard]] Result<void> recoverAccount(const RecoverInput& input);
    /// A new secret for the authenticator, minutes after a login. It counts from the first login with one of its codes
    /// on; until then the old one does. NotConfirmed when the login was too long ago.
    [[nodiscard]] Result<NewAuthenticator> newAuthenticator();
    /// The code of conduct of that version was read and accepted. Conflict when another one came meanwhile.
    [[nodiscard]] Result<void> acceptConduct(quint64 version);
    /// This person's devices, oldest first, revoked ones too. Needs the server, as the next two.
    [[nodiscard]] Result<QList<OwnDevice>> devices();
    /// Takes a device's access away: its sessions end, its vault stays shut once its lease is over. NotFound for an id
    /// that is not this person's.
    [[nodiscard]] Result<void> revokeDevice(const QString& id);
    [[nodiscard]] Result<void> nameDevice(const QString& id, const QString& name);
    /// A new computer of this person that waits to be approved here (decision 30). These need the server; see
    /// session/ApprovalGiver for errors.
    [[nodiscard]] Result<std::optional<WaitingDevice>> waitingDevice();
    /// Answers its request: only when a person wants to approve it.
    [[nodiscard]] Result<WaitingDevice> answerWaitingDevice();
    /// Gives it the medical keys when \p number is what it shows. One try.
    [[nodiscard]] Result<void> approveWaitingDevice(const QString& number);
    [[nodiscard]] Result<void> refuseWaitingDevice();

    // --- wiping a computer that is elsewhere (decision 24). All need the server. A computer that is itself to be wiped
    // answers login(), unlock(), resume() and sync() with isWiped() once it was, with isAboutWipe() while it waits.
    /// Devices of somebody else; administrators only.
    [[nodiscard]] Result<QList<OwnDevice>> devicesOf(const QString& login);
    /// Signs an order by this person's identity key. \p login: whose device, for administrators; empty: an own one.
    /// \p patienceSeconds: how long the device may wait for its unsent changes to be sent; 0: it is cut off at once.
    [[nodiscard]] Result<void> orderWipe(const QString& device, const QString& login, quint32 patienceSeconds);
    /// All orders for an administrator, else those for own devices; oldest first.
    [[nodiscard]] Result<QList<WipeProgress>> wipes();
    [[nodiscard]] Result<QList<NamedAdministrator>> administrators();
    /// Signs that another administrator's key is his, after the fingerprints were compared; administrators only.
    [[nodiscard]] Result<void> vouchForAdministrator(const QString& login, const QString& fingerprint);
    /// A sentence for each administrator whose orders do not count here, until administratorNewsSeen().
    [[nodiscard]] QStringList administratorNews() const;
    [[nodiscard]] Result<void> administratorNewsSeen();
    /// Whether \p error says that this computer was wiped by order: no account is left in the folder.
    [[nodiscard]] static bool isWiped(const Error& error);
    [[nodiscard]] static bool isAboutWipe(const Error& error);
    /// Whether \p error says that the vault's file can't be read: a login with LoginInput::repair helps.
    [[nodiscard]] static bool isVaultDamaged(const Error& error);

    /// Ends the session at the server if it can be reached, and forgets all that opens the vault here: tokens, lease,
    /// the device's key and secret, the vault's wrapped key and the vault, which nothing could open any more. The next
    /// login is that of a new device: it makes a fresh vault by synchronising, and asks a medical role for the account
    /// key of the kit. Conflict when edits still wait, and Locked when that can't be seen because the vault is locked,
    /// unless \p discardUnsent.
    [[nodiscard]] Result<void> logout(bool discardUnsent = false);
    /// Destroys the keys, then the files. Nothing of the profile is left, nor of edits that were not sent.
    [[nodiscard]] Result<void> wipe();
    [[nodiscard]] EngineStatus status() const;
    /// This user's own fingerprint, 12 groups of 5 digits.
    [[nodiscard]] Result<QString> fingerprint() const;

    // --- sync
    /// Pushes and pulls until nothing is left. \p full: forget the cursors and fetch everything again.
    [[nodiscard]] Result<SyncReport> sync(bool full, const ProgressHandler& progress);
    /// Vault::tidy(); nothing while it is locked. After a sync, while nobody asks for anything.
    [[nodiscard]] Result<bool> tidy();
    /// Ends the network calls of a running sync or other request with Cancelled, also while the server is silent. Any
    /// thread, the only call of which that is true.
    void cancel();
    /// Has the server say when there is something to come for, until it ends, stopListening() or lock(). Listens once:
    /// what listened before ends. Waits for nothing once a sync was here. Locked; else the errors of a first contact.
    [[nodiscard]] Result<void> listen(const ListenHandler& handler);
    void stopListening();
    /// The connection costs by volume: sync() fetches no documents that are only to be kept here.
    void setThrifty(bool thrifty);
    /// The settings of the network were changed: connections from now on follow them.
    void networkChanged();
    /// Where to tell of a hole in the program's safety, as the server's operator says. Asks the server, also while the vault
    /// is locked. NotFound without a profile; else the errors of a first contact.
    [[nodiscard]] Result<QString> securityContact() const;

    // --- reading (each also through reader() from the window's thread)
    /// Sorted by name; \p filter matches the start of words in name, number, department.
    [[nodiscard]] Result<QList<DossierRow>> list(const QString& filter, int limit, int offset = 0) const;
    /// Everything this role may read that \p text may mean, best first (VaultReader::hits), one hit a dossier. That
    /// somebody searched is in the audit queue before.
    [[nodiscard]] Result<QList<FinderHit>> search(const QString& text, int limit);
    /// Writes "searched" to the audit queue, for who asks a reader of his own.
    [[nodiscard]] Result<void> recordSearch();
    /// What this person used last; valid until the vault is locked.
    [[nodiscard]] Result<RecentUse> recent();
    /// \p dossier: an id or EMPLOYER/PERSONNELNUMBER.
    [[nodiscard]] Result<DossierId> find(const QString& dossier) const;
    /// Writes "was shown" to the audit queue before medical content is returned; if it can't, it is not shown.
    /// \p newestNotes: so many of each category, and which have older ones; below zero all.
    [[nodiscard]] Result<DossierView> show(const DossierId& dossier, bool withHistory, int newestNotes = -1);
    /// Every value of every field of \p view, read with its history, newest first, with what waits for a decision and what
    /// was refused (DossierHistory).
    [[nodiscard]] Result<QList<DossierChange>> history(const DossierView& view);
    /// The same as separated values, as far as \p filter lets through. Logged as an export before.
    [[nodiscard]] Result<QByteArray> historyCsv(const DossierId& dossier, const HistoryFilter& filter,
                                                const QLocale& locale);
    /// A second, read-only view of the open vault for the window's own thread; valid until lock().
    [[nodiscard]] Result<std::unique_ptr<VaultReader>> reader() const;
    /// Figures of absence over all dossiers, for a worker's thread; valid until lock(). Forbidden for a role without them.
    [[nodiscard]] Result<std::unique_ptr<InsightBook>> insight() const;

    /// The audit log as this client may see it; valid until lock().
    [[nodiscard]] Result<AuditDesk> audit();
    /// The privacy office as this client may see it; valid until lock().
    [[nodiscard]] Result<OfficeDesk> office();
    /// Accounts, for a functional administrator; valid until lock().
    [[nodiscard]] Result<AccountDesk> accounts();

    /// What is not at the server: refused changes first, then waiting ones, at most \p limit; without medical values.
    [[nodiscard]] Result<QList<UnsentChange>> unsent(int limit);
    /// One with all its values. That medical ones are shown is in the audit queue before. NotFound when it is sent.
    [[nodiscard]] Result<UnsentChange> unsentChange(const OpId& id);
    /// Drops one, a new dossier with all that was written in it. Conflict when the server may have it already.
    [[nodiscard]] Result<void> takeBack(const OpId& id);
    /// Queues a refused one again. Somebody else's later value is not overwritten: that becomes a question. Conflict while
    /// a newer edit of the field waits; else the errors of set().
    [[nodiscard]] Result<void> offerAgain(const OpId& id);
    /// Queues another text in place of a field's text or a note. Errors: those of takeBack(), offerAgain() and set();
    /// InvalidArgument for what is no text. \returns textWarning() of the new one.
    [[nodiscard]] Result<QString> rewrite(const OpId& id, const QString& text);
    /// Writes medical changes that the server refused and this person may not read any more into a file that the medical
    /// group alone can open (docs/decisions/0087). They stay here until their time is over. \returns how many records it
    /// holds; NotFound where there is none, Exists, Storage.
    [[nodiscard]] Result<int> writeNotAccepted(const QString& file);
    /// What is in such a file of a colleague's, for a lead; in the audit queue before. Nothing is taken into dossiers.
    /// Forbidden, Untrusted, Malformed.
    [[nodiscard]] Result<QList<HandedOnChange>> readNotAccepted(const QString& file);
    /// Which of this person's papers was not looked at for a year.
    [[nodiscard]] Result<PaperDue> paperDue();
    /// Proves by the last group of the account key, or by those of two shares, that the paper is there. InvalidArgument.
    [[nodiscard]] Result<void> provePaper(PaperDue::Sheet sheet, const QString& groups);

    /// What somebody else changed at once and waits for a decision, oldest first, at most \p limit (below zero: all);
    /// without values.
    [[nodiscard]] Result<QList<ConflictHead>> conflicts(int limit);
    /// One of them with its values. A medical one's showing is in the audit queue before. NotFound when it is decided.
    [[nodiscard]] Result<ConflictView> conflict(const DossierId& dossier, const QString& fieldId);
    /// Ends it. Conflict when the other side changed once more since the person saw it; else the errors of set().
    [[nodiscard]] Result<void> decide(const DossierId& dossier, const QString& fieldId,
                                      const ConflictDecision& decision);

    /// The newest \p limit changes by others in dossiers that this person has not opened since, by dossier.
    [[nodiscard]] Result<QList<DossierNews>> news(int limit);
    /// The dossier was opened: nothing in it is news.
    [[nodiscard]] Result<void> newsSeen(const DossierId& dossier);
    [[nodiscard]] Result<void> allNewsSeen();

    /// Words that this person said are no medical words at that employer (lint::MedicalTermFinder::foldedTerm), sorted.
    [[nodiscard]] Result<QStringList> toleratedTerms(const TenantId& employer);
    /// Adds one; kept in the vault, on this device. LimitExceeded beyond 500, InvalidArgument without a letter in it.
    [[nodiscard]] Result<void> tolerateTerm(const TenantId& employer, const QString& term);
    /// What is said of a text for that field of that dossier, where the employer reads it and it seems medical
    /// (MedicalTextWarning); else empty. \p fieldId empty: where note() puts it.
    [[nodiscard]] Result<QString> textWarning(const DossierId& dossier, const QString& fieldId, const QString& text);

    // --- writing: local at once, queued for the server in the same transaction
    [[nodiscard]] Result<void> set(const DossierId& dossier, const QString& fieldId, const QString& value);
    /// Vault::release() and its withdrawal.
    [[nodiscard]] Result<void> release(const DossierId& dossier, const ReleaseInput& input);
    [[nodiscard]] Result<void> withdrawRelease(const DossierId& dossier, const ReleaseInput& input);
    [[nodiscard]] Result<void> draft(const DossierId& dossier, const DraftInput& input); ///< Vault::draft()
    /// \p fieldId: process_note, consult_note or working_note; empty: the role's usual note.
    [[nodiscard]] Result<RecordId> note(const DossierId& dossier, const QString& text, const QString& fieldId = {});
    [[nodiscard]] Result<DossierId> addDossier(const NewDossier& dossier);
    /// Which fields the employer of that short name agreed to have recorded, as of the last sync. NotFound, Locked.
    [[nodiscard]] Result<domain::FieldAgreement> agreement(const QString& employer);
    [[nodiscard]] Result<void> reportSick(const DossierId& dossier, const QDate& from, double percentage);
    [[nodiscard]] Result<void> reportRecovery(const DossierId& dossier, const QDate& from, double percentage);
    /// Terms, holds and destruction; valid until the vault is locked, as the next. Locked.
    [[nodiscard]] Result<Keeping> keeping();
    /// What employees ask for about their own data.
    [[nodiscard]] Result<SubjectRequests> requests();
    /// Writes the complete copy for the employee, of the part this role gives (retention/EmployeeCopy), with its documents,
    /// into a new folder. Logged as an export before. Exists, Forbidden; else the errors of saveDocument(). All or nothing.
    [[nodiscard]] Result<void> copyForEmployee(const DossierId& dossier, const QString& folder,
                                               const ProgressHandler& progress);
    /// The law's calendar, tasks and what is due; valid until the vault is locked. Locked.
    [[nodiscard]] Result<Guidance> guidance();
    /// Consultation hours and appointments; valid until the vault is locked. Locked.
    [[nodiscard]] Result<std::unique_ptr<Planning>> planning();
    /// Letters and forms from templates, also from the folder `letters` of the profile; valid until the vault is locked.
    [[nodiscard]] Result<std::unique_ptr<Letters>> letters();

    /// Seals a file of this computer as a document of the dossier and queues it. \p fieldId: what sort of document; empty:
    /// the usual one of \p category, or of the role. See documents/DocumentWriter for errors.
    [[nodiscard]] Result<RecordId> addDocument(const DossierId& dossier, const QString& file,
                                               const QString& fieldId = {},
                                               std::optional<domain::Category> category = std::nullopt);
    /// The same as a newer version of \p replaced, which stays; it goes under the same field.
    [[nodiscard]] Result<RecordId> addDocumentVersion(const DossierId& dossier, const QString& file,
                                                      const RecordId& replaced);
    /// What can be said of files before one is added: whether each could be a document, and else why not. Reads their
    /// first bytes only.
    [[nodiscard]] Result<QList<DocumentCandidate>> judgeFiles(const QStringList& files);
    /// The content of a document, in memory only; fetches it first where it is not here. Logged as shown before, where it
    /// is medical. LimitExceeded above \p largest bytes; else the errors of saveDocument().
    [[nodiscard]] Result<DocumentContent> openDocument(const DossierId& dossier, const RecordId& document,
                                                       qint64 largest, const ProgressHandler& progress);
    /// \p document: an id, or a name that only one document of the dossier has.
    [[nodiscard]] Result<RecordId> findDocument(const DossierId& dossier, const QString& document);
    /// Writes a document to \p target, which must not exist; fetches it first where it is not here. It goes on where an
    /// earlier try stopped. Logged as an export before anything is written.
    [[nodiscard]] Result<void> saveDocument(const DossierId& dossier, const RecordId& document, const QString& target,
                                            const ProgressHandler& progress);
    /// The same as a PDF file for somebody outside, opened by a password that is made here and given back once
    /// (documents/SealedCopy). \p recipient, in a few words, is noted in the dossier with the document's name. LimitExceeded
    /// for a document too large for that; InvalidArgument without a recipient; else the errors of saveDocument() and note().
    [[nodiscard]] Result<crypto::SecretBytes> saveSealedCopy(const DossierId& dossier, const RecordId& document,
                                                             const QString& recipient, const QString& target,
                                                             const ProgressHandler& progress);
    /// Keeps a document here, sealed, for work without the server; or no longer. \returns whether it is here now; where
    /// the server can't be reached the next sync() fetches it.
    [[nodiscard]] Result<bool> pinDocument(const DossierId& dossier, const RecordId& document, bool pinned,
                                           const ProgressHandler& progress);

    /// Files of HR systems, for the employer of that short name or id; valid until the vault is locked. NotFound.
    [[nodiscard]] Result<Exchange> exchange(const QString& employer);
    /// What was imported here, the newest first; as long as it can be undone.
    [[nodiscard]] Result<QList<ImportRun>> imports();
    /// See exchange/ImportUndo.
    [[nodiscard]] Result<UndoOutcome> undoImport(qint64 number, const ProgressHandler& progress);

    /// Checks the open vault from page to page and its audit queue from event to event; Corrupt says what is wrong.
    [[nodiscard]] Result<void> verifyVault();

    // --- medical group (SECURITY B1)
    [[nodiscard]] Result<GenesisOutcome> medicalGenesis(const QString& kitFile);
    [[nodiscard]] Result<void> confirmKit(const QString& group);
    [[nodiscard]] Result<QList<MedicalMember>> medicalMembers();
    /// Approves a colleague whose fingerprint was compared in person; leads only. Needs the server.
    [[nodiscard]] Result<void> approveMember(const QString& login, const QString& fingerprint);
    /// Takes a colleague out of all medical groups and renews their keys; leads only. Needs the server.
    [[nodiscard]] Result<void> removeMember(const QString& login);
    /// Makes an approved company doctor a lead; leads only. Needs the server.
    [[nodiscard]] Result<void> makeLead(const QString& login);
    /// Renews the group key of \p employer (short name), or of all where this is empty; leads only. Needs the server.
    [[nodiscard]] Result<void> rotateKeys(const QString& employer);
    /// A code to hand to a colleague who will enrol with it and is then approved without comparing fingerprints, for 72
    /// hours; leads only. Needs the server.
    [[nodiscard]] Result<QString> inviteMember(const QString& login);
    /// Makes this company doctor a lead by two of the three printed recovery shares, takes the keys of all groups from
    /// them, renews all, and replaces the recovery secret. \p kitFile: as medicalGenesis(), to be confirmed likewise.
    [[nodiscard]] Result<GenesisOutcome> recoverTeam(const QStringList& shares, const QString& kitFile);
    /// Seals the medical values and notes of \p employer (short name; empty: all) once more under the newest group key and
    /// sends them. Cut off, it goes on where it stopped. Phase "reseal", in dossiers, then those of sync().
    [[nodiscard]] Result<SyncReport> resealMedical(const QString& employer, const ProgressHandler& progress);
    /// Restricts the medical content of \p dossier to \p logins, who are members of the employer's group, or opens it to
    /// the whole group again when there are none (docs/decisions/0027), and synchronises: who is named seals it anew.
    /// Leads only. Needs the server.
    [[nodiscard]] Result<SyncReport> restrictDossier(const DossierId& dossier, const QStringList& logins);

    /// Who reads the medical part of \p dossier. Needs the server, for the names.
    [[nodiscard]] Result<DossierAccess> dossierAccess(const DossierId& dossier);

    // --- hand-over to another occupational-health service (app/exchange/HandOver, TakeOver); company doctors only
    /// Writes this person's card, which a colleague elsewhere needs to hand over to him. \returns its fingerprint.
    /// Exists when there is such a file.
    [[nodiscard]] Result<QString> writeHandOverCard(const QString& file);
    /// Writes the medical dossiers of an employer, as far as each employee consented, for the owner of a card.
    /// Forbidden when the fingerprint is not the card's or what the law asks first was not done.
    [[nodiscard]] Result<HandOverReport> handOver(const HandOverInput& input, const ProgressHandler& progress);
    /// Takes such a file over. \p fingerprint: the sender's, as read out by the sender.
    [[nodiscard]] Result<TakeOverReport> takeOver(const QString& file, const QString& employer,
                                                  const QString& fingerprint, const ProgressHandler& progress);

    /// What others changed in the medical log since medicalNewsSeen(), a sentence each, oldest first.
    [[nodiscard]] Result<QStringList> medicalNews();
    [[nodiscard]] Result<void> medicalNewsSeen();
    /// One line an entry: number, time, kind, who signed; for people and for --json.
    struct LogLine {
        quint64 number = 0;
        qint64 time = 0;
        QString kind;
        QString signer;
        QString subject;
        QString hash;
    };
    [[nodiscard]] Result<QList<LogLine>> medicalLog();

private:
    struct Parts;
    explicit Engine(std::unique_ptr<Parts> parts);
    [[nodiscard]] Result<void> ready() const;
    [[nodiscard]] Result<void> callForDevice(const QByteArray& path, const QString& id, const QString& name);
    [[nodiscard]] Result<void> noteDocumentLimit(quint64 bytes);
    [[nodiscard]] Result<qint64> documentLimit();
    [[nodiscard]] Result<SyncReport> runSync(bool full, const ProgressHandler& progress);
    void logDistrust(const Result<SyncReport>& report);
    [[nodiscard]] QList<OwnDevice> describe(const QList<protocol::OwnDevice>& devices) const;
    [[nodiscard]] Result<const crypto::SigningKeyPair*> ownIdentity() const;
    [[nodiscard]] Result<protocol::PersonDevices> personDevices(const QString& login);
    [[nodiscard]] Result<QList<protocol::AdministratorEntry>> meetAdministrators();
    [[nodiscard]] Result<void> obeyWithoutSession(const Error& led);
    [[nodiscard]] Result<void> obeyIfDue();
    [[nodiscard]] Result<void> obey(const QByteArray& order);
    [[nodiscard]] Result<void> wipeOrWait(const WipeJournal& journal);
    [[nodiscard]] Result<quint64> countUnsent();
    [[nodiscard]] Result<quint64> sendUnsent();
    [[nodiscard]] Result<crypto::SigningKeyPair> deviceKey() const;
    /// Forgets the used recovery box once all that it could open is here.
    [[nodiscard]] Result<void> endRecovery(const SyncReport& report);
    /// What a revoked device does when it learns of it: the lease goes, the vault closes.
    void forgetLease();
    [[nodiscard]] Result<void> openUnderLease(const crypto::SecretBytes& password, const std::optional<QString>& totp);
    void tellOfflineStep();
    void rememberShares(const std::array<crypto::Share, 3>& shares);
    [[nodiscard]] Error loginFailure(const Error& error);
    [[nodiscard]] Result<const protocol::GrantedTenant*> employer(const QString& name) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace kluis::app
