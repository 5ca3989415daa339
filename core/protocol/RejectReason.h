// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Text keys of refusals, as they travel: the server names the reason, the client says it in the person's
/// language. A new key is an addition; none is ever renamed.
namespace kluis::protocol::reason {

inline constexpr char malformed[] = "malformed";
inline constexpr char badSignature[] = "bad-signature";
inline constexpr char deviceNotCertified[] = "device-not-certified";
inline constexpr char notAuthor[] = "not-author";           ///< author or device is not the session's
inline constexpr char unknownDossier[] = "unknown-dossier"; ///< none, or outside the caller's scope: alike
inline constexpr char dossierExists[] = "dossier-exists";
inline constexpr char duplicateNumber[] = "duplicate-number"; ///< personnel number already taken at this employer
inline constexpr char notAllowed[] = "not-allowed";           ///< the role may not write this field
inline constexpr char unknownField[] = "unknown-field";
inline constexpr char notAgreed[] = "not-agreed"; ///< the employer's agreement leaves the field out
inline constexpr char badValue[] = "bad-value";
inline constexpr char needsDocument[] = "needs-document";   ///< a text in a field that is a document
inline constexpr char noRequest[] = "no-request";           ///< nothing open that the employee asked for allows it
inline constexpr char futureRevision[] = "future-revision"; ///< base revision beyond the server's: rewound server
inline constexpr char noMedicalGroup[] = "no-medical-group";
inline constexpr char notAMember[] = "not-a-member";              ///< not in the employer's medical group
inline constexpr char dossierRestricted[] = "dossier-restricted"; ///< its medical content is others'
inline constexpr char dossierDestroyed[] = "dossier-destroyed";   ///< made on what two people destroyed since
inline constexpr char oldEpoch[] = "old-epoch";
inline constexpr char unknownKey[] = "unknown-key";
inline constexpr char noContent[] = "no-content";   ///< a document whose blob is not whole here: send that first
inline constexpr char malware[] = "malware";        ///< a document that a scanner found malware in: set aside
inline constexpr char notScanned[] = "not-scanned"; ///< no scanner looked at the document yet: send it again later
inline constexpr char serverFailure[] = "server-failure"; ///< our fault; try again

// Keys of whole-request failures (ErrorMessage).
inline constexpr char loginFailed[] = "login-failed";       ///< never says which part was wrong
inline constexpr char codeNeeded[] = "code-needed";         ///< the login was too long ago: give a second factor again
inline constexpr char deviceRevoked[] = "device-revoked";   ///< its owner or an administrator took its access away
inline constexpr char wipeOrdered[] = "wipe-ordered";       ///< the device may only send what it holds, and be wiped
inline constexpr char conductNeeded[] = "conduct-needed";   ///< accept the code of conduct in force first
inline constexpr char conductChanged[] = "conduct-changed"; ///< another version came meanwhile: log in and read it
inline constexpr char sessionEnded[] = "session-ended";
inline constexpr char badProof[] = "bad-proof";
inline constexpr char clockSkew[] = "clock-skew"; ///< device clock differs by more than two minutes
inline constexpr char throttled[] = "throttled";
inline constexpr char accountShut[] = "account-shut";           ///< 100 failures: an administrator must reopen
inline constexpr char enrolmentRefused[] = "enrolment-refused"; ///< code unknown, used or expired: alike
inline constexpr char updateNeeded[] = "update-needed";         ///< another protocol version
inline constexpr char serverKeyMismatch[] =
    "server-key-mismatch";                                ///< client saw another TLS key than ours: a man in the middle
inline constexpr char approvalWaits[] = "approval-waits"; ///< another new device of this person asked and has no answer
inline constexpr char approvalGone[] = "approval-gone";   ///< unknown, another person's, ended or expired: alike
inline constexpr char mustBeKept[] = "must-be-kept";      ///< a retention term has not ended
inline constexpr char legalHold[] = "legal-hold";         ///< a privacy officer says that it must not go
inline constexpr char proposedAlready[] = "proposed-already"; ///< its destruction waits for an answer, or has one
inline constexpr char ledgerAway[] = "ledger-away"; ///< a destruction can't be written down, so nothing was destroyed
inline constexpr char notFound[] = "not-found";
inline constexpr char forbidden[] = "forbidden";
inline constexpr char ownAccount[] = "own-account";     ///< an administrator does not manage his own
inline constexpr char otherSide[] = "other-side";       ///< a second function is a second account
inline constexpr char medicalStaff[] = "medical-staff"; ///< not from a window: with a lead doctor, at the server
inline constexpr char keepsEmployers[] =
    "keeps-employers"; ///< an administrator of some employers, or of all, stays that
inline constexpr char lastEmployer[] =
    "last-employer"; ///< of those the caller answers for: disable the account instead
inline constexpr char loginTaken[] = "login-taken";
inline constexpr char badLogin[] = "bad-login";
inline constexpr char employerNeeded[] = "employer-needed";   ///< the role works for one
inline constexpr char unknownEmployer[] = "unknown-employer"; ///< none, or none the caller answers for: alike
inline constexpr char enrolledAlready[] = "enrolled-already"; ///< the account needs no enrolment code
inline constexpr char notEnrolled[] = "not-enrolled";         ///< the account was not confirmed yet
inline constexpr char tooLarge[] = "too-large";
inline constexpr char noRoom[] = "no-room"; ///< what documents may take up is used
inline constexpr char cannotStore[] =
    "cannot-store"; ///< the server's disk is full or fails: nothing was kept, try later
inline constexpr char badRequest[] = "bad-request";
inline constexpr char recordChanged[] = "record-changed"; ///< somebody else changed it meanwhile: fetch and look
inline constexpr char logConflict[] = "log-conflict";     ///< medical log grew meanwhile: fetch and retry
inline constexpr char logRefused[] = "log-refused";       ///< medical log entry does not verify

} // namespace kluis::protocol::reason
