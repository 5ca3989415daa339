// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/domain/Category.h"
#include "core/protocol/Operation.h"

#include <QHash>
#include <QList>
#include <QString>

namespace kluis::server {
class Store;
}

namespace kluis::test {

class MedicalEye;

/// One item of an operation that the server accepted.
struct AcceptedItem {
    quint64 seq = 0;
    TenantId tenant;
    DossierId dossier;
    domain::Category category = domain::Category::Administrative;
    protocol::OperationKind kind = protocol::OperationKind::Field;
    UserId author;
    QByteArray record;
    QString field; ///< empty where it is sealed, and nobody could open it
    QString value; ///< the same
    quint64 revision = 0;
    QByteArray sealed; ///< medical: the envelope, or the content key's record
    crypto::FieldContext place;
    QByteArray logHead;     ///< medical: the log's that its author knew
    bool isOpened = false;  ///< medical: \ref field and \ref value say what is in the envelope
    bool isRemoval = false; ///< at the employee's request
    bool isRenewal = false; ///< the value that stood there, sealed once more
};

/// Everything the server's store holds of the employers' streams, read past all rights: what the oracle compares with.
/// Value type.
class ServerTruth {
public:
    /// Reads what came since the last time.
    void follow(server::Store& store, const QList<TenantId>& tenants);
    /// Opens what is medical of it.
    void open(MedicalEye& eye);

    [[nodiscard]] const QList<AcceptedItem>& items() const { return m_items; }
    /// The department a dossier is in now; empty for none.
    [[nodiscard]] QString departmentOf(const DossierId& dossier) const;
    [[nodiscard]] const QHash<DossierId, QString>& departments() const { return m_departments; }
    [[nodiscard]] TenantId tenantOf(const DossierId& dossier) const { return m_tenants.value(dossier); }
    /// How often a value was accepted.
    [[nodiscard]] int timesOf(const QString& value) const { return m_times.value(value); }
    [[nodiscard]] bool holds(const QString& value) const { return m_times.contains(value); }
    [[nodiscard]] QByteArray digest() const;
    [[nodiscard]] quint64 length() const { return quint64(m_items.size()); }

private:
    QHash<TenantId, quint64> m_read; ///< up to this place in the stream
    qsizetype m_lookedAt = 0;        ///< items before it were opened, or can't be
    QList<AcceptedItem> m_items;
    QHash<DossierId, TenantId> m_tenants;
    QHash<DossierId, QString> m_departments;
    QHash<QString, int> m_times;
};

} // namespace kluis::test
