// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the vault when a role, a grant or a group does, or a dossier is restricted, and the key that goes with it.
#include "app/vault/Vault.h"

#include "app/medical/MedicalKeys.h"
#include "app/office/OfficeBook.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/HeldScope.h"
#include "app/vault/Records.h"
#include "app/vault/ScopePurge.h"
#include "app/vault/VaultReader.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <algorithm>

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
            if (auto fitted = fitTenant(tenant, role, records); !fitted) {
                return fitted;
            }
        }
        if (auto cleared = OfficeBook(m_database).clearRecords(); !cleared) {
            return cleared;
        }
    }
    return setValue(lastRoleName, now);
}

/// What the role may not have goes, by this program's own table of rights; where it is not known what is here, everything.
Result<void> Vault::fitTenant(qint64 tenant, domain::Role role, Records& records)
{
    HeldScope held(m_database);
    const auto facts = held.settled(tenant);
    if (!facts) {
        return failure(facts);
    }
    if (!*facts) {
        return records.purge(tenant);
    }
    const auto narrowed = ScopeLoss::narrowed(**facts, role);
    const auto loss = beyond(tenant, narrowed);
    if (!loss) {
        return failure(loss);
    }
    if (auto gone = ScopePurge(m_database, tenant).run(*loss); !gone) {
        return gone;
    }
    return narrowed == **facts ? Result<void>() : held.narrow(tenant, narrowed);
}

/// What is here beyond \p facts: also what the server took of this person in a role of meanwhile, and nobody pulled.
Result<ScopeLoss> Vault::beyond(qint64 tenant, const protocol::ScopeFacts& facts)
{
    ScopeLoss loss;
    auto chains =
        m_database.query("SELECT DISTINCT c.category FROM chain c JOIN dossier d ON d.number = c.dossier WHERE "
                         "d.tenant = ?1",
                         tenant);
    const auto addCategory = [&](domain::Category category) {
        loss.categories |= facts.shows(category) ? 0 : quint64(1) << int(category);
    };
    if (auto walked = storage::forEachRow(chains, [&] { addCategory(domain::Category(chains->int64(0))); }); !walked) {
        return failure(walked);
    }
    auto row =
        m_database.query("SELECT DISTINCT r.category, coalesce(r.field, CAST(r.record AS TEXT)) FROM record r JOIN "
                         "dossier d ON d.number = r.dossier WHERE d.tenant = ?1 AND r.value <> ''",
                         tenant);
    const auto walked = storage::forEachRow(row, [&] {
        const auto category = domain::Category(row->int64(0));
        addCategory(category);
        if (category != domain::Category::Medical && facts.shows(category) && !facts.fields.contains(row->text(1))) {
            loss.fields.append(row->text(1));
        }
    });
    return walked ? Result<ScopeLoss>(std::move(loss)) : failure(walked);
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
        if (auto gone = loseGroup(*number, records); !gone) {
            return failure(gone);
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

/// What is medical of an employer goes with its group, but own notes.
Result<void> Vault::loseGroup(qint64 tenant, Records& records)
{
    HeldScope held(m_database);
    const auto facts = held.settled(tenant);
    if (!facts) {
        return failure(facts);
    }
    if (!*facts) {
        return records.purge(tenant);
    }
    ScopeLoss loss;
    loss.closesAll = true;
    if (auto gone = ScopePurge(m_database, tenant).run(loss); !gone) {
        return gone;
    }
    auto narrowed = **facts;
    narrowed.isAllClosed = true;
    return narrowed == **facts ? Result<void>() : held.narrow(tenant, narrowed);
}

/// That its medical content went, for when it is opened again.
Result<void> Vault::noteClosed(const DossierPlace& dossier)
{
    HeldScope held(m_database);
    auto facts = held.facts(dossier.tenantNumber);
    const auto coming = held.coming(dossier.tenantNumber);
    if (!facts || !coming) {
        return facts ? Result<void>(failure(coming)) : failure(facts);
    }
    if (*coming) {
        return held.forget(dossier.tenantNumber);
    }
    if (!*facts || (*facts)->closed.contains(dossier.id)) {
        return {};
    }
    (*facts)->closed.append(dossier.id);
    std::sort((*facts)->closed.begin(), (*facts)->closed.end());
    return held.narrow(dossier.tenantNumber, **facts);
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
        if (auto forgotten = SearchIndex(m_database).forgetRemoved(); !forgotten) {
            return failure(forgotten);
        }
        if (auto noted = noteClosed(**place); !noted) {
            return failure(noted);
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
