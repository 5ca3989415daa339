// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/RepairReport.h"
#include "app/session/ApprovalProgress.h"
#include "core/base/Clock.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/SecretBytes.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// \file What goes into the engine's calls and comes out of them, where it is too small for a file of its own.

namespace kluis::app {

class MachineClock;

/// What the engine is built from; handed in by main() or a test.
struct EngineConfig {
    QString profileFolder;        ///< the client's data folder; made (0700) on first use
    const Clock* clock = nullptr; ///< must outlive the engine
    /// Parameters for keys made at enrolment. Tests may use the floor (64 MiB, 3 passes).
    crypto::KdfParameters kdf;
    const MachineClock* machine = nullptr; ///< must outlive the engine; none: the system's
};

struct EnrolInput {
    QUrl server;
    QString caFile; ///< PEM file of a private root; empty: the system's roots, else the code's key pin
    QString login;
    QString code; ///< enrolment code as printed
    crypto::SecretBytes password;
    bool conductAccepted = false;
    QString kitFile; ///< where to write the printable kit (PDF); empty: none
    QString invite;  ///< to the medical group, as a lead gave it; medical roles only; empty: none
};

struct EnrolOutcome {
    QString otpauth; ///< otpauth:// URI for the authenticator
    QStringList recoveryCodes;
    QString fingerprint; ///< 12 groups of 5 digits
    QString accountKey;  ///< medical roles only: text form, shown once
};

struct LoginInput {
    QUrl server; ///< may be empty when the profile knows it
    QString caFile;
    QString login; ///< may be empty when the profile knows it
    crypto::SecretBytes password;
    QString totp;
    QString recoveryCode; ///< instead of totp
    QString accountKey;   ///< only on a further device of a medical role
    /// Set: where the account key is needed and none was given, ask another computer of this person for it, and wait.
    ApprovalHandler approval;
    /// A vault that turns out to be damaged is set aside, and a new one made with what can be read of its unsent changes.
    bool repair = false;
};

struct PasswordInput {
    crypto::SecretBytes password; ///< the one so far
    crypto::SecretBytes newPassword;
    QString totp;         ///< may be empty in the ten minutes after a login
    QString recoveryCode; ///< instead of totp
};

struct RecoverInput {
    QUrl server; ///< may be empty when the profile knows it
    QString caFile;
    QString login;       ///< may be empty when the profile knows it
    QString recoveryKey; ///< of the printed kit
    QString accountKey;  ///< of the printed kit; medical roles only
    crypto::SecretBytes newPassword;
    QString totp;
    QString recoveryCode;       ///< instead of totp
    bool setVaultAside = false; ///< the vault here, sealed under the old password, may be moved away
};

struct NewAuthenticator {
    QString otpauth; ///< otpauth:// URI, to be shown once
    quint64 recoveryCodesLeft = 0;
};

/// One of this person's computers.
struct OwnDevice {
    QString id;
    QString name;
    QString platform;       ///< "linux", "windows", "macos", or empty
    QString state;          ///< "active", "needs-certificate", "revoked"
    qint64 createdAt = 0;   ///< milliseconds since 1970 UTC
    qint64 lastLoginAt = 0; ///< 0: never
    bool thisOne = false;
};

struct LoginOutcome {
    quint64 failuresSinceLastLogin = 0;
    quint64 newDevicesSinceLastLogin = 0;
    bool medicalKeysMissing = false; ///< medical role on a new device without account key: everything but medical
    QString approvalFailure;         ///< why no other computer gave it, where one was asked: a sentence
    quint64 conductVersion = 0;      ///< of the code of conduct in force
    QString conductText;             ///< there when it waits to be accepted: until then nothing else is answered
    bool lineInspected = false; ///< somebody between here and the server opens TLS, and the server's operator allows it
    bool authenticatorNeeded = false;     ///< a recovery code was used: newAuthenticator() before they run out
    std::optional<RepairReport> repaired; ///< there when the vault was damaged and LoginInput::repair was said
};

struct NewDossier {
    QString employer; ///< short name or tenant id
    QString number;
    QString name;       ///< last name, or "Last, Given"
    QString born;       ///< ISO date or empty
    QString department; ///< or empty
};

/// Of starting the medical group, and of recovering it.
struct GenesisOutcome {
    QString kitCheck; ///< the check group to type back from the printed kit
};

struct MedicalMember {
    QString login;
    QString displayName;
    QString fingerprint;
    bool lead = false;
    bool approved = false; ///< identity is in the medical log
    bool mayLead = false;  ///< an approved company doctor who is no lead
    bool isSelf = false;
    QStringList employers; ///< short names of the groups it is a member of
};

} // namespace kluis::app
