// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/DestructionConfirmation.h"
#include "core/protocol/RetentionMessages.h"
#include "core/retention/RetentionPolicy.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace kluis::server {

/// A destruction as the store keeps it.
struct StoredDestruction {
    crypto::DestructionOrder order;
    protocol::DestructionState state = protocol::DestructionState::Proposed;
    quint64 seq = 0; ///< 0: not done, or told no more
    bool whole = false;
    qint64 proposedAt = 0; ///< Unix milliseconds, server clock, as below
    qint64 endedAt = 0;
    QByteArray confirmation; ///< as encoded; empty until it is done
    QByteArray certificate;
};

/// A hold as the store keeps it.
struct StoredHold {
    TenantId tenant;
    DossierId dossier;
    UserId author;
    qint64 since = 0;
    QString reason;
};

/// Rows of terms, holds and destructions. Checks no rights. Lives as long as one transaction; the database's thread.
class RetentionStore {
public:
    explicit RetentionStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<QList<retention::Choice>> choices();
    [[nodiscard]] Result<void> setChoice(const retention::Choice& choice);

    [[nodiscard]] Result<std::optional<StoredHold>> hold(const DossierId& dossier);
    [[nodiscard]] Result<QList<StoredHold>> holds(const TenantId& tenant);
    [[nodiscard]] Result<void> setHold(const StoredHold& hold);
    [[nodiscard]] Result<void> liftHold(const DossierId& dossier);

    [[nodiscard]] Result<void> propose(const crypto::DestructionOrder& order, qint64 now);
    [[nodiscard]] Result<void> setRefused(const RecordId& id, qint64 now);
    /// All that wait for their second person, of every employer.
    [[nodiscard]] Result<void> refuseOpen(qint64 now);
    [[nodiscard]] Result<void> setDone(const StoredDestruction& done);
    [[nodiscard]] Result<std::optional<StoredDestruction>> find(const RecordId& id);
    /// All that are done, of every employer, in the order in which they were.
    [[nodiscard]] Result<QList<StoredDestruction>> done();
    [[nodiscard]] Result<qint64> countDone();
    /// Those of an employer, newest first.
    [[nodiscard]] Result<QList<StoredDestruction>> all(const TenantId& tenant);
    /// Whether one waits for its second person.
    [[nodiscard]] Result<bool> isProposed(const DossierId& dossier, quint8 part);
    /// Where in an employer's stream, and of which parts.
    struct Stretch {
        quint64 after = 0;
        quint64 last = 0;
        bool isMedicalToo = false;
    };
    /// Done ones of which caches are told, in order, at most \p limit.
    [[nodiscard]] Result<QList<StoredDestruction>> told(const TenantId& tenant, const Stretch& stretch, int limit);
    /// The place of the newest destruction of a part that caches are told of; 0 for none.
    [[nodiscard]] Result<quint64> destroyedAt(const DossierId& dossier, quint8 part);
    /// Whether a part was ever destroyed, however long ago.
    [[nodiscard]] Result<bool> wasDestroyed(const DossierId& dossier, quint8 part);

    /// A restore does not repeat it, and no later one will (docs/decisions/0072).
    [[nodiscard]] Result<void> setAside(const RecordId& id, qint64 now);
    [[nodiscard]] Result<bool> isSetAside(const RecordId& id);
    /// A restore is over: what the store takes from now on is newer than all that was destroyed up to \p time, Unix
    /// milliseconds.
    [[nodiscard]] Result<void> noteRestored(qint64 time);
    /// Above this operation.place, all that an employer's dossiers have came after what was destroyed at \p time, whatever
    /// the clock said; the largest number where no restore lies between.
    [[nodiscard]] Result<qint64> newerThan(const TenantId& tenant, qint64 time);

    /// Up to where destructions of an employer are told no more.
    [[nodiscard]] Result<quint64> horizon(const TenantId& tenant);
    /// Moves the horizons past what was destroyed before \p time. The certificates stay.
    [[nodiscard]] Result<void> forgetBefore(qint64 time);

private:
    [[nodiscard]] Result<QList<StoredDestruction>> read(Result<StoreStatement> rows);
    [[nodiscard]] Result<QList<StoredHold>> readHolds(Result<StoreStatement> rows);

    StoreDatabase& m_database;
};

} // namespace kluis::server
