// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Records.h"
#include "core/base/Result.h"
#include "core/protocol/Operation.h"
#include "core/storage/Database.h"

#include <QList>
#include <QSet>

#include <optional>

namespace kluis::app {

/// What one item of a queued operation means, in the clear: what lies over the record until the server answers.
struct OutboxItem {
    RecordKind kind = RecordKind::Field;
    QByteArray record;
    QString field;
    quint64 base = 0; ///< revision of the record the edit was made on
    QString value;    ///< empty for a content key
    protocol::AskedChange asked = {};

    /// From the first columns of \p row: kind, record, field, base, value, asked.
    [[nodiscard]] static OutboxItem of(const storage::Statement& row);
};

/// A queued operation.
struct OutboxEntry {
    /// The numbers are stored: never renumber.
    enum class State : quint8 {
        Waiting = 1,
        Refused = 2,
        Confirmed = 3, ///< the server has it, and has not sent it back yet
    };

    qint64 position = 0;
    OpId id;
    DossierPlace dossier;
    protocol::OperationKind kind = protocol::OperationKind::Field;
    domain::Category category = domain::Category::Administrative;
    qint64 at = 0;     ///< Unix milliseconds of the edit
    bool sent = false; ///< may have reached the server
    State state = State::Waiting;
    QString reason;   ///< of a refusal: a key of protocol/RejectReason.h
    QByteArray bytes; ///< protocol::Operation::encode()
    QList<OutboxItem> items;

    /// From the first columns of \p row: position, id, the dossier's number and id, the employer's, kind, category, time.
    [[nodiscard]] static OutboxEntry of(const storage::Statement& row);
    /// Whether the server may have it: the answer is not here yet.
    [[nodiscard]] bool isMaybeSent() const { return state == State::Waiting && sent; }
    /// Whether it is sealed under a group key: medical, and not for its author alone.
    [[nodiscard]] bool isSealed() const
    {
        return category == domain::Category::Medical && kind != protocol::OperationKind::OwnNote;
    }
    /// Whether a later value of the same record takes the place of this one.
    [[nodiscard]] bool isMutable() const
    {
        return kind == protocol::OperationKind::Field || kind == protocol::OperationKind::Task;
    }
};

/// Signed operations on their way to the server, in the order they were made, those it confirmed and has not sent back
/// yet, and those it definitely refused.
///
/// At most two waiting operations touch one record, so that nobody conflicts with himself: an edit of a record whose
/// waiting operation was never sent replaces it on the same base; while one may have reached the server, the new
/// edit waits behind it, on the revision the first will make, and is not sent before the first is answered
/// (batch()). Works within the caller's transaction; the database's thread.
class Outbox {
public:
    explicit Outbox(storage::Database& database) : m_database(database) {}

    /// Queues a signed operation; \p items one for each of its items.
    [[nodiscard]] Result<void> add(const protocol::Operation& op, qint64 dossier, const QList<OutboxItem>& items);
    /// The newest waiting operation that touches the record.
    [[nodiscard]] Result<std::optional<OutboxEntry>> waitingFor(qint64 dossier, RecordKind kind,
                                                                const QByteArray& record);
    [[nodiscard]] Result<std::optional<OutboxEntry>> find(const OpId& id);
    /// The newest waiting value of a record in \p entry or another.
    [[nodiscard]] Result<std::optional<OutboxItem>> waitingItem(qint64 dossier, RecordKind kind,
                                                                const QByteArray& record);

    /// Puts \p op, which says the same, in the place of a waiting one that the server has not got.
    [[nodiscard]] Result<void> replace(qint64 position, const protocol::Operation& op);
    /// Waiting operations to send now, in order, without those in \p skip and without any that must wait for an
    /// earlier one of its dossier.
    [[nodiscard]] Result<QList<OutboxEntry>> batch(qsizetype maxOperations, qsizetype maxBytes,
                                                   const QSet<qint64>& skip);
    [[nodiscard]] Result<void> markSent(const QList<OutboxEntry>& entries);
    /// The server said for certain that it did not take it over: it may become something else.
    [[nodiscard]] Result<void> markUnsent(qint64 position);
    /// Waiting medical operations that are sealed under a group key (not OwnNote), in order.
    [[nodiscard]] Result<QList<OutboxEntry>> waitingMedical();
    [[nodiscard]] Result<void> remove(qint64 position);
    /// The server says that it has it. Kept, unseen, until a pull brings it back: what is confirmed and then dropped is
    /// not lost.
    [[nodiscard]] Result<void> confirm(qint64 position);
    /// Everything of the employer that was confirmed and did not come back waits again. \returns what it was, in order.
    [[nodiscard]] Result<QList<OutboxEntry>> offerAgain(qint64 tenant);
    /// Takes out every waiting value of the record but the newest, from \p position on. \returns the newest one.
    [[nodiscard]] Result<std::optional<OutboxEntry>> keepNewest(qint64 position, qint64 dossier,
                                                                const OutboxItem& item);
    [[nodiscard]] Result<void> refuse(qint64 position, const QString& reason);
    /// Refuses every waiting operation of a dossier: its making was refused.
    [[nodiscard]] Result<void> refuseAll(qint64 dossier, const QString& reason);

    [[nodiscard]] Result<quint64> waiting();
    /// What a person changed and the server has not taken: refused first, then waiting, each oldest first; no content keys,
    /// and no value that is only sealed again.
    [[nodiscard]] Result<QList<OutboxEntry>> listed(int limit);
    /// How many of that state it has without a limit.
    [[nodiscard]] Result<quint64> countListed(OutboxEntry::State state);
    /// Whether the making of the dossier was refused, and with it all that was written in it.
    [[nodiscard]] Result<bool> holdsRefusedMaking(qint64 dossier);
    /// Everything of the dossier that was refused waits again, as it was.
    [[nodiscard]] Result<void> offerRefused(qint64 dossier);
    [[nodiscard]] Result<void> removeAll(qint64 dossier);
    /// Drops refused content keys of dossiers of which nothing else is here.
    [[nodiscard]] Result<void> removeLoneKeys();
    /// Of an operation `o` and its item `i`: says what stood there already. Nobody's change: it was sealed again.
    static constexpr char isOnlyResealed[] =
        "(o.category = 4 AND i.asked IS NULL AND i.base > 0 AND i.value = (SELECT value FROM (SELECT revision, value "
        "FROM record WHERE "
        "dossier = o.dossier AND kind = i.kind AND record = i.record UNION ALL SELECT revision, value FROM history "
        "WHERE dossier = o.dossier AND kind = i.kind AND record = i.record) WHERE revision >= i.base ORDER BY revision "
        "LIMIT 1))";
    /// Of an operation `o`: lies over the records. One that waits does, and so does what was written in a new dossier that the
    /// server has taken and not shown yet: else it would be nowhere for a moment.
    static constexpr char isShown[] =
        "(o.state = 1 OR (o.state = 3 AND EXISTS (SELECT 1 FROM outbox made WHERE made.dossier = o.dossier AND "
        "made.kind = 10 AND made.state = 3)))";
    /// Refused operations with the text they held, oldest first.
    [[nodiscard]] Result<QList<OutboxEntry>> refused();

private:
    [[nodiscard]] Result<OutboxEntry> read(storage::Statement& row);
    [[nodiscard]] Result<QList<OutboxEntry>> readAll(Result<storage::Statement>&& rows);
    [[nodiscard]] Result<std::optional<OutboxEntry>> readOne(Result<storage::Statement>&& rows);

    storage::Database& m_database;
};

} // namespace kluis::app
