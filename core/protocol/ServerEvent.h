// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kluis::protocol {

/// What happened, for the audit chains. Stored: never renumber.
enum class ServerEventKind : quint8 {
    Login = 1,
    LoginFailed = 2,
    LoginThrottled = 3, ///< the try that shut the account
    Enrolled = 4,
    Confirmed = 5, ///< first one-time password
    RecoveryCodeUsed = 6,
    NewDevice = 7,
    DeviceCertified = 8,
    LoggedOut = 9,
    TokenReused = 10, ///< a spent refresh token came back: the session was ended
    RefusedAccess = 11,
    Pushed = 20, ///< object: opId
    PushRefused = 21,
    DeviceEvent = 22, ///< payload: the device's own event as encoded
    MedicalLogGrew = 23,
    Imported = 24,
    Exported = 25,       ///< a dossier, on the server
    DocumentSent = 26,   ///< to a device; object: the document's id
    Fetched = 27,        ///< dossiers were given to a device; payload: FetchedDossiers; count: operations
    MedicalLogRead = 28, ///< and with it the sealed keys of the group; count: entries
    InviteAnswered = 29, ///< to the medical group
    UserAdded = 40,
    UserDisabled = 41,
    UserEnabled = 42,
    TotpReset = 43,
    RoleChanged = 44,
    Granted = 45,
    GrantRevoked = 46,
    DeviceRevoked = 47,
    CodeIssued = 48,
    TenantAdded = 49,
    Reopened = 50, ///< an account shut by failed logins
    PasswordChanged = 51,
    RecoveryBegun = 52,    ///< the printed kit was proven
    Recovered = 53,        ///< … and a new password set by it
    TotpRenewalBegun = 54, ///< a new authenticator secret was shown to its owner
    TotpRenewed = 55,      ///< its first code came
    AccessReset = 56,      ///< object: the id of the account that takes this one's place
    DeviceNamed = 57,
    ConductAccepted = 58, ///< count: the version
    ConductChanged = 59,  ///< the same
    ServerStarted = 60,
    ServerStopped = 61,
    ColumnKeyRotated = 62,     ///< the key outside the database that opens the sealed columns
    WipeOrdered = 63,          ///< payload: the signed order
    WipeAcknowledged = 64,     ///< payload: the device's signed receipt; count: changes that were lost
    AdministratorVouched = 65, ///< payload: the signed voucher
    ApprovalAsked = 66,        ///< a new device wants its owner's medical keys from another one
    ApprovalAnswered = 67,     ///< by the device that may give them
    DeviceApproved = 68,       ///< … and did
    ApprovalEnded = 69,        ///< count: protocol::ApprovalEnding; a wrong number may be somebody in between
    ServerMade = 70,
    StoreMoved = 71,        ///< to another database
    AuditRead = 72,         ///< count: entries given; dossier: whose were asked for
    AuditExported = 73,     ///< count: entries
    AuditVerified = 74,     ///< count: places that do not hold
    AlarmRaised = 75,       ///< object: the rule; subject: about whom; count: how many it was
    AlarmRulesChanged = 76, ///< object: the rule
    AuditShorter = 77,   ///< a chain ends before its last checkpoint; object: which chain; count: the checkpoint's size
    AccountsListed = 78, ///< on the server's command line
    BackupMade = 80,     ///< object: the backup's id; count: bytes written
    Restored = 81,       ///< the store was put back to an earlier moment; all sessions ended
    BackupPlanChanged = 82,   ///< count: hours between backups; 0 no plan any more
    BackupKeyMade = 83,       ///< a private key that opens the backups from here on left the server
    DestructionProposed = 84, ///< object: the destruction's id; payload: the signed order
    Destroyed = 85,           ///< object as above; subject: who proposed it; payload: the signed confirmation
    DestructionRefused = 86,  ///< object and subject as above
    HoldSet = 87,             ///< a dossier must not be destroyed
    HoldLifted = 88,
    TermChanged = 89,         ///< object: the term; count: its months
    DocumentSetAside = 90,    ///< a scanner found malware in it; object: the document's id
    DocumentReleased = 91,    ///< the operator gave it free again; the same
    ScannerChanged = 92,      ///< count: 0 none any more, 1 one that refuses while it is away, 2 one that accepts
    EvidenceMade = 93,        ///< the operator wrote an evidence pack; object: SHA-256 of its file
    AnonymisedCopyMade = 100, ///< object: the environment it is for; count: dossiers
    BreachReported = 101,     ///< to the privacy office; object: the record's id
    OfficeRead = 102,         ///< its registers; count: records
    OfficeChanged = 103,      ///< object: the record's id; count: its revision
    HoursChanged = 104,       ///< consultation hours; subject: whose; count: their revision
    AgreementChanged = 105,   ///< which fields the chain's employer agreed to; count: how many are left out
    DestroyedAgain = 110, ///< after a restore, by the ledger of destructions; object, subject and payload of Destroyed
    AuditCountersigned = 111, ///< by the privacy officer; count: chains
    DeviceLogKeyed = 112,     ///< a device's log has a MAC from here on; count: its last event without
    DeviceSilent = 113,       ///< nothing came from a device whose lease is over; count: hours since the lease ended
    EmployerChanged = 114,    ///< something of the chain's employer itself; object: the field
    ValueReleased = 115,      ///< by the doctor, to a role outside medical secrecy; object: the field it reads
    ReleaseWithdrawn = 116,   ///< the same
    ValueCorrected =
        117,            ///< at the employee's request; object: the field, empty for a medical one; payload: the request
    ValueRemoved = 118, ///< the same, with all that stood there before
    UnlawfulRemoved = 119, ///< … because it should never have been recorded, asked for or not
    LineInspected = 120,   ///< TLS was opened between device and server, which the operator allows; it was let through
};

/// One entry of the server's audit chains in the words of NEN 7513: what, when, who, with what, about whom; never a
/// value. Value type, any thread.
struct ServerEvent {
    ServerEventKind kind = ServerEventKind::RefusedAccess;
    qint64 time = 0; ///< Unix milliseconds, server clock
    TenantId tenant; ///< whose chain; all zero: the practice's
    UserId user;     ///< who did it; all zero when nobody is known or it came from the command line
    DeviceId device;
    DossierId dossier;
    UserId subject;      ///< whom an administrator's act is about
    quint16 outcome = 0; ///< 0 done, else an ErrorCode
    quint64 count = 0;
    QString object;      ///< field id, role name or operation id; never a medical field, never a value
    QString accessPoint; ///< numeric address; empty for the command line
    QByteArray payload;  ///< a device's own event, or a signed record, encoded
    // Filled in by AuditLog from what the store knows at that moment; absent from entries of before they were kept.
    quint8 role = 0;      ///< domain::Role of the user then; 0: nobody, or not kept
    QString program;      ///< what the device ran, such as "dossierkluis/1.2.3"; of the command line the server's
    qint64 grantedAt = 0; ///< authorisation basis: since when the user had the grant for the chain's employer; 0: none

    /// CBOR map with integer keys; what the hash covers.
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ServerEvent> decode(const QByteArray& bytes);
};

/// Which dossiers a pull gave, and of which categories: the payload of a Fetched event. Value type, any thread.
struct FetchedDossiers {
    struct Dossier {
        DossierId id;
        quint64 categories = 0; ///< bit n: domain::Category n
    };
    QList<Dossier> dossiers;

    void add(const DossierId& dossier, quint8 category);
    [[nodiscard]] bool has(const DossierId& dossier) const;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<FetchedDossiers> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
