// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QString>

namespace kluis::server {

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
    Exported = 25,     ///< a dossier, on the server
    DocumentSent = 26, ///< object: the document's id
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
    BackupMade = 80,           ///< object: the backup's id; count: bytes written
    Restored = 81,             ///< the store was put back to an earlier moment; all sessions ended
    DestructionProposed = 84,  ///< object: the destruction's id; payload: the signed order
    Destroyed = 85,            ///< object as above; subject: who proposed it; payload: the signed confirmation
    DestructionRefused = 86,   ///< object and subject as above
    HoldSet = 87,              ///< a dossier must not be destroyed
    HoldLifted = 88,
    TermChanged = 89,      ///< object: the term; count: its months
    DocumentSetAside = 90, ///< a scanner found malware in it; object: the document's id
    DocumentReleased = 91, ///< the operator gave it free again; the same
    ScannerChanged = 92,   ///< count: 0 none any more, 1 one that refuses while it is away, 2 one that accepts
};

/// One entry of an audit chain in the words of NEN 7513: what, when, who, with what, about whom; never a value.
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

    /// CBOR map with integer keys; what the hash covers.
    [[nodiscard]] QByteArray encode() const;
};

} // namespace kluis::server
