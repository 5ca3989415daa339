// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Every limit of the wire in one place; both sides check the same numbers.
namespace kluis::protocol::limits {

/// What this program speaks. It grows with a change that the other side has to know of; both say so in their first words
/// (Hello), before anything is sent. 2: a device's audit events have MACs (docs/decisions/0075).
inline constexpr int protocolVersion = 2;
inline constexpr int oldestProtocolVersion = 2;             ///< what it still works with, as client and as server
inline constexpr qsizetype requestBody = 4 * 1024 * 1024;   ///< bytes of a request body
inline constexpr qsizetype responseBody = 16 * 1024 * 1024; ///< bytes of an answer a client reads
inline constexpr qsizetype header = 16 * 1024;              ///< bytes of an HTTP head
inline constexpr qsizetype pageBytes = 4 * 1024 * 1024;     ///< a pull page stops after this many bytes of operations
inline constexpr qsizetype pageRecords = 1000;              ///< … or this many operations
inline constexpr qsizetype pushOperations = 500;            ///< operations in one push
inline constexpr qsizetype operationItems = 256;            ///< items in one operation
inline constexpr qsizetype itemBytes = 1024 * 1024;         ///< bytes of one item (value, envelope)
inline constexpr qsizetype operationBytes = 2 * 1024 * 1024;
inline constexpr qsizetype fieldId = 64;            ///< bytes of a field id
inline constexpr qsizetype agreementFields = 200;   ///< fields an agreement leaves out
inline constexpr qsizetype employerValues = 50;     ///< what is recorded of an employer itself
inline constexpr qsizetype scopeFields = 1'000;     ///< fields that a scope tells
inline constexpr qsizetype closedDossiers = 10'000; ///< dossiers that are closed to one person
inline constexpr qsizetype scopeBytes = 256 * 1024; ///< of ScopeFacts
inline constexpr qsizetype leftDossiers = 100'000;  ///< dossiers that leave a scope at once
inline constexpr qsizetype name = 400;              ///< bytes of a login, a person's or a device's name
inline constexpr qsizetype record = 64;             ///< bytes of a record id
inline constexpr qsizetype directoryUsers = 100'000;
inline constexpr qsizetype devicesPerUser = 64;
inline constexpr qsizetype devicesOfPerson = 10'000; ///< … revoked ones too, which stay on the list
inline constexpr qsizetype tenantsPerUser = 5'000;
inline constexpr qsizetype medicalLogEntries = 1'000; ///< entries in one message
inline constexpr qsizetype medicalLogEntryBytes = 1024 * 1024;
inline constexpr qsizetype inviteAnswers = 1'000; ///< answers to invites in one message
inline constexpr qsizetype auditEvents = 1'000;   ///< events in one message
inline constexpr qsizetype auditText = 400;       ///< bytes of an audit entry's object, address or program
inline constexpr qsizetype auditPayload = 64 * 1024;
inline constexpr qsizetype auditCheckpoints = 500;       ///< chains asked about in one message
inline constexpr qsizetype auditChains = 10'000;         ///< chains named in one message
inline constexpr qsizetype auditPage = 500;              ///< entries of the audit trail in one message
inline constexpr qsizetype auditPageBytes = 1024 * 1024; ///< … or so many bytes of them
inline constexpr qsizetype merkleProof = 128;            ///< hashes
inline constexpr qsizetype signedRecord = 256;           ///< bytes of an order, a receipt or a voucher
inline constexpr qsizetype approvalRecord = 512;   ///< bytes of an offer, an answer or a grant between two devices
inline constexpr qsizetype administrators = 1'000; ///< administrators in one message, and vouchers for one of them
inline constexpr qsizetype wipeReports = 10'000;   ///< orders in one message
inline constexpr qsizetype blobPart = 1024 * 1024; ///< bytes of a part of a blob; the last may be shorter
inline constexpr qint64 documentBytes =
    50 * 1024 * 1024;                                   ///< content of a document where the operator says nothing else
inline constexpr qsizetype documentName = 255;          ///< bytes of a document's name
inline constexpr qsizetype documentRecord = 1024;       ///< characters of a document's record
inline constexpr qsizetype destroyedParts = 500;        ///< destructions told in one pull page
inline constexpr qsizetype destructionReports = 10'000; ///< destructions in one message
inline constexpr qsizetype certificate = 8 * 1024;      ///< bytes of a certificate of destruction
inline constexpr qsizetype legalHolds = 100'000;        ///< holds in one message
inline constexpr qsizetype holdReason = 1'000;          ///< bytes of the reason of one
inline constexpr qsizetype retentionTerms = 100;        ///< choices in one message
inline constexpr qsizetype officeText = 8'000;          ///< bytes of a text in a record of the privacy office
inline constexpr qsizetype officeRecordBytes = 64 * 1024;
inline constexpr qsizetype officePage = 200;  ///< records of the privacy office in one message
inline constexpr qsizetype managedPage = 500; ///< accounts in one message to an administrator
inline constexpr qsizetype managedAccountBytes = 1024 * 1024;
inline constexpr qsizetype managedPageBytes = 4 * 1024 * 1024; ///< a page of accounts stops after so many bytes
inline constexpr qsizetype oneTimeCode = 16;                   ///< bytes
inline constexpr int cborDepth = 16;
inline constexpr qint64 requestClockSkewSeconds = 120;       ///< accepted difference of a request proof's time
inline constexpr qint64 clockToldSeconds = 90;               ///< a client whose clock differs by more says so
inline constexpr qint64 longestLeaseSeconds = 7 * 24 * 3600; ///< that a policy may give; a client takes no longer one
inline constexpr qint64 nonceSeconds = 60;                   ///< life of a login nonce

} // namespace kluis::protocol::limits
