// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/ServerTruth.h"

#include "core/crypto/Sha256.h"
#include "core/domain/Category.h"
#include "server/store/ChangeStore.h"
#include "server/store/RecordStore.h"
#include "server/store/Store.h"
#include "tests/sync_simulation/MedicalEye.h"
#include "tests/sync_simulation/OrGiveUp.h"

#include <algorithm>
#include <iterator>

namespace kluis::test {

namespace {

crypto::FieldContext placeOf(const protocol::Operation& operation, const protocol::OperationItem& item)
{
    return {.tenant = operation.tenant,
            .dossier = operation.dossier,
            .slot = SlotId::fromBytes(item.record()).value_or(SlotId()),
            .op = operation.id,
            .baseRevision = item.baseRevision(),
            .author = operation.author,
            .device = operation.device};
}

} // namespace

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
                    m_items.append({.seq = change.seq,
                                    .tenant = tenant,
                                    .dossier = change.dossier,
                                    .category = change.category,
                                    .kind = change.kind,
                                    .author = change.author,
                                    .record = item.record(),
                                    .field = item.fieldId(),
                                    .value = item.value(),
                                    .revision = change.revisions.value(i),
                                    .sealed = item.isSealed() ? item.sealedValue() : QByteArray(),
                                    .place = placeOf(operation, item),
                                    .logHead = operation.medicalLogHead,
                                    .isRemoval = item.asked().isRemoval()});
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

void ServerTruth::open(MedicalEye& eye)
{
    for (; m_lookedAt < m_items.size(); ++m_lookedAt) {
        AcceptedItem& item = m_items[m_lookedAt];
        if (item.category != domain::Category::Medical || !eye.open(item)) {
            continue;
        }
        const auto before = std::find_if(
            std::make_reverse_iterator(m_items.cbegin() + m_lookedAt), m_items.crend(), [&item](const auto& other) {
                return other.dossier == item.dossier && other.kind == item.kind && other.record == item.record;
            });
        item.isRenewal = before != m_items.crend() && before->isOpened && before->value == item.value;
        if (!item.isRenewal) {
            ++m_times[item.value];
        }
    }
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
