// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages of retention and destruction (docs/decisions/0056). Orders and confirmations travel as SignedRecord.
namespace kluis::protocol {

/// How far a destruction has come. Numbers are on the wire: never renumber.
enum class DestructionState : quint8 {
    Proposed = 1,
    Done = 2,
    Refused = 3, ///< the second person said no, or the first took it back
};

/// One destruction as a person concerned may see it.
struct DestructionReport {
    RecordId id;
    TenantId tenant;
    QString employer; ///< short name
    DossierId dossier;
    quint8 part = 0;  ///< retention::Part
    quint8 basis = 0; ///< crypto::DestructionOrder::Basis
    DestructionState state = DestructionState::Proposed;
    QString proposer; ///< login
    QString confirmer;
    qint64 proposedAt = 0;  ///< milliseconds since 1970 UTC, server clock
    qint64 endedAt = 0;     ///< done or refused; 0: neither
    bool mayAnswer = false; ///< the caller is one who may confirm it
    QByteArray order;       ///< crypto::DestructionOrder as encoded
    QByteArray certificate; ///< JSON in UTF-8; empty until it is done
    quint64 records = 0;    ///< of a proposal: how many values, notes, tasks and the like would go
    quint64 documents = 0;  ///< of a proposal: how many documents
    bool whole = false;     ///< of a proposal: nothing of the dossier would stay
};

/// The answer to `POST /v1/destruction/list`: newest first.
struct DestructionReports {
    QList<DestructionReport> reports;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<DestructionReports> decode(const QByteArray& bytes);
};

/// `POST /v1/destruction/refuse`: by whoever may confirm it, or by who proposed it.
struct DestructionRequest {
    RecordId id;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<DestructionRequest> decode(const QByteArray& bytes);
};

/// What the practice decided about a term.
struct TermChoice {
    QString term;
    quint64 months = 0; ///< 0: as the catalogue says
    quint8 start = 0;   ///< retention::Start; 0: as the catalogue says
};

/// A dossier that must not be destroyed, whatever its terms say.
struct LegalHold {
    TenantId tenant;
    DossierId dossier;
    QString by; ///< login
    qint64 since = 0;
    QString reason;
};

/// How many dossiers of an employer stand where; for the privacy officer, who sees no dossiers.
struct RetentionCount {
    TenantId tenant;
    QString employer; ///< short name
    quint8 part = 0;
    quint64 notStarted = 0;
    quint64 running = 0;
    quint64 due = 0;
    quint64 held = 0;
};

/// The answer to `POST /v1/retention`.
struct RetentionOverview {
    QList<TermChoice> choices;
    QList<LegalHold> holds;       ///< of dossiers the caller may know of; a privacy officer's employers' all
    QList<RetentionCount> counts; ///< for privacy officers only

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<RetentionOverview> decode(const QByteArray& bytes);
};

/// `POST /v1/retention/hold`, privacy officers only.
struct HoldRequest {
    TenantId tenant;
    DossierId dossier;
    bool holds = true; ///< false lifts it
    QString reason;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<HoldRequest> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
