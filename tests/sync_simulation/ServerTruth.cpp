// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/ServerTruth.h"

#include "core/crypto/Sha256.h"
#include "core/domain/Category.h"
#include "server/store/ChangeStore.h"
#include "server/store/RecordStore.h"
#include "server/store/Store.h"
#include "tests/sync_simulation/OrGiveUp.h"

namespace kluis::test {

void ServerTruth::follow(server::Store& store, const QList<TenantId>& tenants)
{
    server::ChangeFilter everything;
    everything.categories = QList<domain::Category>(domain::allCategories.begin(), domain::allCategories.end());
    orGiveUp(store.read<bool>([&](server::StoreDatabase& database) -> Result<bool> {
        server::ChangeStore changes(database);
        for (const TenantId& tenant : tenants) {
            const auto take = [&](const server::StoredChange& change) -> Result<bool> {
                const auto operation = orGiveUp(protocol::Operation::decode(change.bytes));
                m_read.insert(tenant, change.seq);
                m_tenants.insert(change.dossier, tenant);
                for (qsizetype i = 0; i < operation.items.size(); ++i) {
                    const auto& item = operation.items[i];
                    m_items.append({change.seq, tenant, change.dossier, change.category, change.kind, change.author,
                                    item.record(), item.fieldId(), item.value(), change.revisions.value(i)});
                    if (!item.isSealed()) {
                        ++m_times[item.value()];
                    }
                    if (change.kind == protocol::OperationKind::Dossier && !m_departments.contains(change.dossier)) {
                        m_departments.insert(change.dossier, QString());
                    }
                    if (item.fieldId() == QLatin1String("org_unit")) {
                        m_departments.insert(change.dossier, item.value());
                    }
                }
                return true;
            };
            const auto stream = orGiveUp(changes.stream(tenant));
            orGiveUp(changes.forEachAfter(stream.number, m_read.value(tenant), everything, take));
        }
        return true;
    }));
}

QString ServerTruth::departmentOf(const DossierId& dossier) const
{
    return m_departments.value(dossier);
}

QByteArray ServerTruth::digest() const
{
    crypto::Sha256 hash;
    for (const AcceptedItem& item : m_items) {
        hash.add(item.dossier.bytes()).add(item.author.bytes()).add(item.record).add(item.value.toUtf8());
        hash.add(QByteArray::number(item.seq)).add(QByteArray::number(item.revision));
    }
    return hash.result();
}

} // namespace kluis::test
