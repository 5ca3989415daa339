// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/Operation.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace kluis::protocol {

/// `POST /v1/pull`: changes of one tenant after a cursor.
struct PullRequest {
    TenantId tenant;
    quint64 cursor = 0;      ///< last sequence number the client has applied
    QByteArray scopeVersion; ///< 16 bytes of the scope the cursor was made under; empty at first
    QByteArray serverEpoch;  ///< 16 bytes the cursor was made under; empty at first
    quint64 limit = 1000;    ///< operations at most; the server may send fewer
    /// Only what is of dossiers in this bucket of DossierDigest, counted from 1, and no further than the stream's end now;
    /// 0: everything. For a cache that differs there.
    quint64 bucket = 0;
    /// PullPage::horizon of the last page taken; 0 at first.
    quint64 horizon = 0;
    /// ScopeFacts of what is held up to the cursor, where another scope came and what it shows beyond that is asked for, up
    /// to the cursor; scopeVersion is then that of the other scope. Empty: what is new.
    QByteArray held = {};
    quint64 filled = 0;      ///< with held: PullPage::nextCursor of the last page of that difference; 0 for the first
    bool wantsScope = false; ///< PullPage::scope is not known here

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PullRequest> decode(const QByteArray& bytes);
};

/// Of a value that the caller may not have, the part that he may (domain::PartialRight), worked out by the server. Nobody
/// signed it: who, when and that there is such a value is signed, what the part says is the server's word.
struct PulledPart {
    quint64 item = 0; ///< index of the redacted item in the operation
    QString fieldId;  ///< the part's
    QString value;

    friend bool operator==(const PulledPart&, const PulledPart&) = default;
};

/// One operation of a pull page with its place in the world. What the caller may not see of it is redacted;
/// where nothing is left, only the chain link travels (operation empty, digest set).
struct PulledOperation {
    quint64 seq = 0; ///< place in the tenant, gap-free over everything the server stores
    DossierId dossier;
    domain::Category category = domain::Category::Administrative;
    quint64 chainIndex = 0;   ///< n of the (dossier, category) chain, from 1
    QByteArray digest;        ///< Operation::digest(), 32 bytes
    qint64 serverTime = 0;    ///< milliseconds since 1970 UTC when the server accepted it
    QList<quint64> revisions; ///< per item: the revision it became; empty for a bare link
    std::optional<Operation> operation;
    /// The operation as encoded. A sender may set this alone and so pass stored bytes on without reading them;
    /// read() sets both. Empty for a bare link.
    QByteArray encodedOperation;
    QList<PulledPart> parts; ///< only with an operation
    /// Only in a difference, of an operation in a chain that the caller holds: the chain's head before it, 32 bytes. With it
    /// the operation shows to be the one that stood at its place all along.
    QByteArray before;

    void write(CborWriter& writer) const;
    [[nodiscard]] static PulledOperation read(CborReader& reader);

private:
    [[nodiscard]] bool fitsParts() const;
};

/// A part of a dossier that two people destroyed (docs/decisions/0056): what a cache holds of it goes.
struct DestroyedPart {
    quint64 seq = 0;         ///< place in the tenant; what comes of the part after it is new
    bool whole = false;      ///< nothing of the dossier is left for the caller
    QByteArray order;        ///< crypto::DestructionOrder as encoded
    QByteArray confirmation; ///< crypto::DestructionConfirmation as encoded
};

/// Something recorded of an employer itself, that no dossier carries (domain::FieldScope::Employer).
struct EmployerValue {
    QString fieldId;
    QString value; ///< canonical

    friend bool operator==(const EmployerValue&, const EmployerValue&) = default;
};

/// Answer to a pull. When scopeChanged or epochChanged is set there are no operations: the client purges
/// (or asks the person) and begins again from the cursor given.
struct PullPage {
    QList<PulledOperation> operations;
    quint64 nextCursor = 0;
    QByteArray scopeVersion;
    QByteArray serverEpoch;
    /// How many the caller may still read, 0 on the last page. Exact but for what was destroyed behind the cursor.
    quint64 remainingOperations = 0;
    quint64 remainingBytes = 0; ///< an estimate of their bytes
    bool more = false;
    bool scopeChanged = false;
    bool epochChanged = false;
    qint64 serverTime = 0;        ///< milliseconds since 1970 UTC
    quint64 directoryVersion = 0; ///< the client asks for the directory when it holds an older one
    quint64 medicalLogLength = 0; ///< entries in the practice's medical log
    /// Destroyed between the cursor and nextCursor, in order; to be applied before the operations.
    QList<DestroyedPart> destroyed;
    /// Destructions up to this place are told no more: a cursor before it, that was made under an older one, begins again.
    quint64 horizon = 0;
    /// Fields that the employer's agreement leaves out (docs/decisions/0058). Another one is another scopeVersion.
    QList<QString> leftOut;
    /// What is recorded of the employer itself, as far as the caller may read it; everything, with each page.
    QList<EmployerValue> employer;
    /// ScopeFacts of scopeVersion, where it was asked for or is another one; empty else, and where they would be too many.
    QByteArray scope;
    /// On the first page of a difference: dossiers that are no longer the caller's, by ScopeFacts::markOf(). What the caller
    /// says that he holds is not to tell him which others there are.
    QList<QByteArray> left;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PullPage> decode(const QByteArray& bytes);
};

/// What stands around the operations of a pull page: enough to ask for the next one before this one is read.
struct PageFrame {
    quint64 nextCursor = 0;
    QByteArray scopeVersion;
    QByteArray serverEpoch;
    bool more = false;
    bool scopeChanged = false;
    bool epochChanged = false;
    quint64 horizon = 0;

    /// Of an encoded PullPage. Passes over the operations: they are as yet unread and may be anything. Malformed.
    [[nodiscard]] static Result<PageFrame> read(const QByteArray& page);
};

/// `POST /v1/push`: signed operations, in the order they were made.
struct PushRequest {
    QList<QByteArray> operations; ///< Operation::encode()
    /// 16 bytes: the server's epoch that everything in here was made under, as far as the client knows; empty where it
    /// knows none. Of another one the server takes nothing.
    QByteArray serverEpoch;
    /// The numbers of the revisions that these edits stand on may be others' by now, since a server was put back or what
    /// was here is fetched anew: an edit whose author had not seen what stands there is a conflict though its number fits.
    bool basesInDoubt = false;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PushRequest> decode(const QByteArray& bytes);
};

enum class PushStatus : quint8 {
    Applied = 1,
    Duplicate = 2,
    Conflict = 3,
    Rejected = 4
};

/// What became of one pushed operation.
struct PushResult {
    OpId id;
    PushStatus status = PushStatus::Rejected;
    quint64 seq = 0;          ///< Applied, Duplicate
    quint64 chainIndex = 0;   ///< Applied, Duplicate
    QList<quint64> revisions; ///< Applied, Duplicate: per item; Conflict: per item, the one that stands
    quint16 code = 0;         ///< Rejected: ErrorCode
    QString reason;           ///< Rejected: a text key of protocol/RejectReason.h
    /// Conflict: the operation that set the current value, as the caller may see it.
    std::optional<PulledOperation> current;

    void write(CborWriter& writer) const;
    [[nodiscard]] static PushResult read(CborReader& reader);
};

/// Answer to a push. When epochChanged is set there are no results and nothing was taken over, for certain: the server was
/// put back to a backup since the client's last pull.
struct PushResponse {
    QList<PushResult> results; ///< one per operation, same order
    qint64 serverTime = 0;
    bool epochChanged = false;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PushResponse> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
