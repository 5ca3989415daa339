// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/Operation.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

#include <optional>

namespace kluis::server {

/// A dossier as the server knows it: where it belongs, never whose illness it is.
struct StoredDossier {
    qint64 number = 0; ///< of this store only; never leaves it
    DossierId id;
    TenantId tenant;
    QByteArray personnelIndex;  ///< blind index of the personnel number
    QByteArray departmentIndex; ///< blind index of the department named by the field org_unit, also of none
    bool medicalOnly = false;   ///< the employer's part was destroyed: the rest is for medical roles (decision 56)
};

/// The current state of one record.
struct StoredRecord {
    quint64 revision = 0; ///< 0: there is none yet
    qint64 place = 0;     ///< of the operation that set it, for ChangeStore::at()
    qint64 item = 0;      ///< index of its item in that operation
};

/// Where an accepted operation came to stand.
struct Accepted {
    quint64 seq = 0;
    quint64 chainIndex = 0;
    QList<quint64> revisions; ///< per item
};

/// Dossiers, the current revision of each of their records, and the one way an operation gets into the store.
/// Checks nothing about rights: that is Scope's and PushJudge's, before. Lives as long as one transaction of its
/// database; the database's thread.
class RecordStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::RecordStore)

public:
    /// What the revisions of a record are counted in.
    enum class RecordKind : quint8 {
        Field = 1,
        Entry = 2,
        Task = 3,
        Document = 5,
        ContentKey = 8,
        OwnNote = 9
    };
    [[nodiscard]] static RecordKind recordKindOf(protocol::OperationKind kind);

    explicit RecordStore(StoreDatabase& database) : m_database(database) {}

    /// The dossier with that id, or nothing.
    [[nodiscard]] Result<std::optional<StoredDossier>> dossier(const DossierId& id);
    /// The dossier with that number of this store, or nothing.
    [[nodiscard]] Result<std::optional<StoredDossier>> dossierNumbered(qint64 number);
    /// The dossier with that personnel number at that employer, or nothing.
    [[nodiscard]] Result<std::optional<StoredDossier>> dossier(const TenantId& tenant, const QString& personnelNumber);
    /// Current revision of a record; revision 0 when there is none.
    [[nodiscard]] Result<StoredRecord> record(qint64 dossier, RecordKind kind, const QByteArray& record);
    /// Every record of a kind in a dossier, in order of record id.
    [[nodiscard]] Result<QList<StoredRecord>> records(qint64 dossier, RecordKind kind);
    /// Head and length of a chain, zeros when it has not begun.
    [[nodiscard]] Result<std::pair<quint64, QByteArray>> chain(qint64 dossier, domain::Category category);

    /// Stores a checked operation: makes the dossier when it is of that kind, extends the chain, gives every
    /// record its next revision and the operation the tenant's next sequence number.
    /// \p encoded op.encode(); \p serverTime Unix milliseconds.
    /// Errors: Exists when dossier, personnel number or operation id is taken; as the database.
    [[nodiscard]] Result<Accepted> accept(const protocol::Operation& op, const QByteArray& encoded, qint64 serverTime);

    /// The department a value of the field org_unit names.
    [[nodiscard]] static QString departmentOf(const QString& orgUnit);

private:
    struct Stream {
        qint64 number = 0;
        quint64 seq = 0;
    };
    [[nodiscard]] QByteArray personnelIndex(const TenantId& tenant, const QString& number) const;
    [[nodiscard]] QByteArray departmentIndex(const TenantId& tenant, const QString& orgUnit) const;
    Result<Stream> nextSeq(const TenantId& tenant);
    Result<qint64> makeDossier(const protocol::Operation& op, qint64 stream, qint64 serverTime);
    Result<void> followMove(const protocol::Operation& op, const StoredDossier& dossier, qint64 stream);
    Result<qint64> fieldSet(const protocol::Operation& op);
    Result<QList<quint64>> advanceRecords(const protocol::Operation& op, qint64 dossier, qint64 place);
    Result<quint64> extendChain(const protocol::Operation& op, qint64 dossier, const QByteArray& digest);
    Result<void> insertOperation(const protocol::Operation& op, const QByteArray& encoded, qint64 serverTime,
                                 qint64 dossier, qint64 place, const QByteArray& digest, const Accepted& accepted);

    StoreDatabase& m_database;
};

} // namespace kluis::server
