// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/Operator.h"

#include "core/base/Clock.h"
#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/Random.h"
#include "core/domain/Category.h"
#include "core/storage/Rows.h"
#include "server/store/ChangeStore.h"
#include "server/store/MedicalLogStore.h"
#include "server/store/RecordStore.h"

#include <limits>

namespace kluis::test {

using protocol::Operation;
using protocol::PulledOperation;
using server::StoreDatabase;

Operation Operator::byAccomplice(Operation operation) const
{
    operation.author = m_accomplice->user;
    operation.device = m_accomplice->device;
    operation.seenHead = QByteArray(32, '\0');
    operation.medicalLogHead = logState().head();
    operation.sign(m_accomplice->deviceKey);
    return operation;
}

crypto::SecretBytes Operator::groupKey(const TenantId& tenant) const
{
    return *crypto::MedicalEpochKey::open(logState(), tenant, m_accomplice->user, m_accomplice->keys.encryption());
}

void Operator::plant(const Operation& operation) const
{
    const auto planted = m_data.store().write<void>([&](StoreDatabase& database) -> Result<void> {
        const auto accepted =
            server::RecordStore(database).accept(operation, operation.encode(), SystemClock().unixMillis());
        return accepted ? Result<void>() : failure(accepted);
    });
    if (!planted) {
        qWarning("%s", qPrintable(planted.error().detail()));
    }
}

QList<PulledOperation> Operator::operations(const TenantId& tenant) const
{
    QList<PulledOperation> all;
    const auto take = [&all](const server::StoredChange& change) -> Result<bool> {
        auto operation = Operation::decode(change.bytes);
        if (operation) {
            all.append(PulledOperation{.seq = change.seq,
                                       .dossier = change.dossier,
                                       .category = change.category,
                                       .chainIndex = change.chainIndex,
                                       .digest = change.digest,
                                       .serverTime = change.serverTime,
                                       .revisions = change.revisions,
                                       .operation = std::move(*operation),
                                       .encodedOperation = {},
                                       .parts = {},
                                       .before = {}});
        }
        return true;
    };
    [[maybe_unused]] const auto read = m_data.store().read<void>([&](StoreDatabase& database) -> Result<void> {
        server::ChangeStore changes(database);
        const auto stream = changes.stream(tenant);
        server::ChangeFilter everything;
        everything.categories = {domain::allCategories.begin(), domain::allCategories.end()};
        return stream ? changes.forEachAfter(stream->number, 0, everything, take) : failure(stream);
    });
    return all;
}

PulledOperation Operator::newest(const TenantId& tenant, const Wanted& wanted) const
{
    const auto all = operations(tenant);
    const auto found = std::find_if(all.rbegin(), all.rend(), wanted);
    return found == all.rend() ? PulledOperation() : *found;
}

QList<TenantId> Operator::employers() const
{
    QList<TenantId> all;
    [[maybe_unused]] const auto read = m_data.store().read<void>([&](StoreDatabase& database) -> Result<void> {
        auto row = database.query("SELECT id FROM tenant");
        if (!row) {
            return failure(row);
        }
        for (auto found = row->step(); found && *found; found = row->step()) {
            all.append(row->id<TenantId>(0));
        }
        return {};
    });
    return all;
}

QList<QByteArray> Operator::auditHashes(const TenantId& chain) const
{
    QList<QByteArray> all;
    [[maybe_unused]] const auto read = m_data.store().read<void>([&](StoreDatabase& database) -> Result<void> {
        auto row = database.query("SELECT hash FROM audit_entry WHERE chain = ?1 ORDER BY n", chain);
        return storage::forEachRow(row, [&] { all.append(row->blob(0)); });
    });
    return all;
}

TenantId Operator::otherEmployer(const TenantId& tenant) const
{
    const auto all = employers();
    const auto other = std::find_if(all.begin(), all.end(), [&tenant](const TenantId& one) { return one != tenant; });
    return other == all.end() ? TenantId() : *other;
}

void Operator::placeNext(const TenantId& tenant, PulledOperation& pulled) const
{
    pulled.seq = 1;
    pulled.chainIndex = 1;
    const auto all = operations(tenant);
    for (const PulledOperation& known : all) {
        pulled.seq = qMax(pulled.seq, known.seq + 1);
        if (known.dossier == pulled.dossier && known.category == pulled.category) {
            pulled.chainIndex = qMax(pulled.chainIndex, known.chainIndex + 1);
        }
    }
}

PulledOperation Operator::imported(const TenantId& tenant, Operation operation) const
{
    operation.author = keys().systemUser;
    operation.device = keys().systemDevice;
    operation.sign(keys().signingKey);
    PulledOperation pulled;
    pulled.dossier = operation.dossier;
    pulled.category = operation.category;
    pulled.digest = operation.digest();
    for (const auto& item : operation.items) {
        pulled.revisions.append(item.baseRevision() + 1);
    }
    pulled.operation = std::move(operation);
    placeNext(tenant, pulled);
    return pulled;
}

QList<QByteArray> Operator::log() const
{
    const auto entries = m_data.store().read<QList<QByteArray>>([](StoreDatabase& database) {
        constexpr auto all = std::numeric_limits<qint32>::max();
        return server::MedicalLogStore(database).from(0, all, all);
    });
    return entries.value_or(QList<QByteArray>());
}

crypto::MedicalLogState Operator::logState() const
{
    crypto::MedicalLogState state;
    const auto entries = log();
    for (const QByteArray& entry : entries) {
        [[maybe_unused]] const auto taken = state.append(entry);
    }
    return state;
}

} // namespace kluis::test
