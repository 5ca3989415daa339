// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the vault when a role, a grant or a group does, or a dossier is restricted, and the key that goes with it.
#include "app/vault/Vault.h"

#include "app/medical/MedicalKeys.h"
#include "app/office/OfficeBook.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/Records.h"
#include "app/vault/VaultReader.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using storage::Transaction;

namespace {

const QString lastRoleName = QStringLiteral("vault.role");
const QString groupsName = QStringLiteral("vault.medical-groups"); ///< tenant ids

} // namespace

/// What another role was shown is not this one's: it goes before anything can be read, and comes again as far as the
/// new role may have it.
Result<void> Vault::fitRole(domain::Role role, Records& records)
{
    const QByteArray now = QByteArray::number(quint8(role));
    const auto before = value(lastRoleName);
    if (!before) {
        return failure(before);
    }
    if (*before && **before != now) {
        auto row = m_database.prepare("SELECT number FROM tenant");
        QList<qint64> tenants;
        const auto walked = storage::forEachRow(row, [&] { tenants.append(row->int64(0)); });
        if (!walked) {
            return failure(walked);
        }
        for (const qint64 tenant : std::as_const(tenants)) {
            if (auto purged = records.purge(tenant); !purged) {
                return purged;
            }
        }
        if (auto cleared = OfficeBook(m_database).clearRecords(); !cleared) {
            return cleared;
        }
    }
    return setValue(lastRoleName, now);
}

Result<bool> Vault::fitGroups()
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    const auto stored = value(groupsName);
    if (!stored) {
        return failure(stored);
    }
    QList<TenantId> lost;
    const QByteArray before = stored->value_or(QByteArray());
    for (qsizetype at = 0; at + TenantId::size <= before.size(); at += TenantId::size) {
        const auto tenant = TenantId::fromBytes(before.sliced(at, TenantId::size));
        if (tenant && !m_medicalKeys->isMember(*tenant)) {
            lost.append(*tenant);
        }
    }
    QByteArray now;
    for (const TenantId& tenant : m_medicalKeys->log().groups()) {
        if (m_medicalKeys->isMember(tenant)) {
            now.append(tenant.bytes());
        }
    }
    if (now == before) {
        return dropClosed();
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    Records records(m_database);
    for (const TenantId& tenant : std::as_const(lost)) {
        const auto number = records.tenant(tenant);
        if (!number) {
            return failure(number);
        }
        if (auto purged = records.purge(*number); !purged) {
            return failure(purged);
        }
    }
    if (auto kept = setValue(groupsName, now); !kept) {
        return failure(kept);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failure(committed);
    }
    const auto dropped = dropClosed();
    return dropped ? Result<bool>(*dropped || !lost.isEmpty()) : dropped;
}

/// What a restriction closed to this person goes; what comes of it from then on does not open.
Result<bool> Vault::dropClosed()
{
    bool any = false;
    for (const DossierId& id : m_medicalKeys->closedDossiers()) {
        auto transaction = Transaction::begin(m_database);
        if (!transaction) {
            return failure(transaction);
        }
        Records records(m_database);
        const auto place = records.dossier(id);
        const auto dropped = !place ? failure(place) : *place ? records.purgeMedical((*place)->number) : false;
        if (!dropped) {
            return failure(dropped);
        }
        m_medicalKeys->forgetDossier(id);
        if (!*dropped) {
            continue;
        }
        if (auto shown = DossierProjection(m_database).rebuild(**place, 0); !shown) {
            return failure(shown);
        }
        if (auto committed = transaction->commit(); !committed) {
            return failure(committed);
        }
        any = true;
    }
    return any;
}

Result<bool> Vault::hasOutlivedKey()
{
    const auto mark = value(QString::fromLatin1(Records::outlivedName));
    return mark ? Result<bool>(mark->has_value()) : failure(mark);
}

Result<void> Vault::changeKey(const crypto::SecretBytes& key)
{
    m_reader.reset();
    if (auto smaller = m_database.execute("VACUUM"); !smaller) {
        return smaller;
    }
    if (auto changed = m_database.rekey(key.view()); !changed) {
        return changed;
    }
    m_key = key.clone();
    return {};
}

Result<void> Vault::noteKeyChanged()
{
    return removeValue(QString::fromLatin1(Records::outlivedName));
}

} // namespace kluis::app
