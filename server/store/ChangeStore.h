// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Category.h"
#include "core/protocol/Operation.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace kluis::server {

/// A stored operation with its place in the world, whole. Nobody outside the server gets it unseen by Scope.
struct StoredChange {
    qint64 place = 0;
    quint64 seq = 0;
    TenantId tenant; ///< only where it was asked for by at() or byOpId()
    DossierId dossier;
    QByteArray departmentIndex; ///< of the dossier's department, now
    domain::Category category = domain::Category::Administrative;
    protocol::OperationKind kind = protocol::OperationKind::Field;
    UserId author;
    quint64 chainIndex = 0;
    qint64 fieldSet = 0;
    qint64 serverTime = 0;
    QList<quint64> revisions;
    QByteArray digest;
    QByteArray bytes; ///< Operation::encode()
};

/// How far a tenant's stream has come.
struct StreamState {
    qint64 number = 0; ///< 0: nothing stored for the tenant yet
    quint64 seq = 0;
    quint64 departmentMoves = 0;
};

/// A coarse row filter, made by Scope and nowhere else.
struct ChangeFilter {
    QList<domain::Category> categories;
    QString department;           ///< empty: every department
    QByteArray departmentIndex;   ///< its blind index; empty with it
    bool seesMedicalOnly = false; ///< also dossiers of which the employer's part was destroyed
};

/// Operations in the order the server accepted them. Lives as long as one transaction; the database's thread.
class ChangeStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ChangeStore)

public:
    explicit ChangeStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<StreamState> stream(const TenantId& tenant);
    /// The last number of every employer's stream. Costs a row each.
    [[nodiscard]] Result<QHash<TenantId, quint64>> ends();

    /// Calls \p take for each operation after \p cursor that the filter lets through, in order, until it says
    /// false or there are no more.
    [[nodiscard]] Result<void> forEachAfter(qint64 stream, quint64 cursor, const ChangeFilter& filter,
                                            const std::function<Result<bool>(const StoredChange&)>& take);

    struct Count {
        quint64 operations = 0;
        quint64 bytes = 0;
    };
    /// Exactly how many operations after \p cursor the filter lets through. Costs a few look-ups; for a
    /// department-limited grant a walk over that department's operations.
    [[nodiscard]] Result<Count> countAfter(qint64 stream, quint64 cursor, const ChangeFilter& filter);

    [[nodiscard]] Result<std::optional<StoredChange>> byOpId(const OpId& id);
    [[nodiscard]] Result<std::optional<StoredChange>> at(qint64 place);

    /// How many links of the chain of the operation's dossier and category its author had seen; nothing where the chain never
    /// passed through the head he names. \p dossier: the store's number. Costs one look-up where that is the newest head, else
    /// a walk along the chain.
    [[nodiscard]] Result<std::optional<quint64>> linksSeen(qint64 dossier, const protocol::Operation& op);

    /// The newest revision of a field's value in a dossier; 0 where there is none.
    [[nodiscard]] Result<quint64> newestRevision(const DossierId& dossier, const QByteArray& record);

    /// Fields named by a field set, as catalogue ids.
    [[nodiscard]] Result<QStringList> fieldsOf(qint64 fieldSet);

    /// place <-> (stream, seq).
    static constexpr int seqBits = 40;
    [[nodiscard]] static qint64 placeOf(qint64 stream, quint64 seq) { return (stream << seqBits) | qint64(seq); }
    [[nodiscard]] static quint64 seqOf(qint64 place) { return quint64(place) & ((quint64(1) << seqBits) - 1); }
    [[nodiscard]] static QByteArray packRevisions(const QList<quint64>& revisions);
    [[nodiscard]] static QList<quint64> unpackRevisions(QByteArrayView packed);

private:
    /// What came of a page of changes.
    struct Taken {
        int rows = 0;
        qint64 lastPlace = 0;
        bool isEnough = false; ///< no more are wanted
    };
    Result<Taken> takeFrom(StoreStatement& row, const std::function<Result<bool>(const StoredChange&)>& take) const;
    Result<Count> countByCategory(qint64 stream, quint64 cursor, domain::Category category);
    Result<Count> countInDepartment(qint64 stream, quint64 cursor, const ChangeFilter& filter);
    [[nodiscard]] Result<StoredChange> fill(const StoreStatement& row) const;
    Result<std::optional<StoredChange>> one(StoreStatement& row);

    StoreDatabase& m_database;
};

} // namespace kluis::server
