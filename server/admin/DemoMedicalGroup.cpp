// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoMedicalGroup.h"

#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/RecoverySecret.h"
#include "server/store/MedicalLogStore.h"

namespace kluis::server {

using crypto::MedicalLogWriter;

Result<void> DemoMedicalGroup::start(const DemoStaff& staff)
{
    const auto entries = makeEntries(staff);
    if (!entries) {
        return failure(entries);
    }
    const qint64 now = m_clock.unixMillis();
    return m_store.write<void>(
        [&](StoreDatabase& database) { return MedicalLogStore(database).append(*entries, now); });
}

Result<QList<QByteArray>> DemoMedicalGroup::makeEntries(const DemoStaff& staff)
{
    const DemoPerson* lead = staff.find(domain::Role::Doctor);
    if (lead == nullptr) {
        return fail(ErrorCode::InvalidArgument, tr("A practice needs a doctor."));
    }
    const qint64 now = m_clock.unixMillis();
    const auto recovery = crypto::RecoverySecret::generate();
    const auto genesis = MedicalLogWriter::genesis(m_state, m_keys.practice, lead->user, lead->keys,
                                                   recovery.box().publicKey(), recovery.signature().publicKey(), now);
    if (!genesis) {
        return failure(genesis);
    }
    QList<QByteArray> entries{genesis->encode()};
    MedicalLogWriter writer(m_state, lead->user, lead->keys.identity());
    for (const DemoPerson& person : staff.people()) {
        if (!domain::isMedical(person.role) || person.user == lead->user) {
            continue;
        }
        const auto entry = writer.memberKeys({person.user, quint8(person.role), person.keys.identity().publicKey(),
                                              person.keys.encryption().publicKey()},
                                             now);
        if (!entry) {
            return failure(entry);
        }
        entries.append(entry->encode());
    }
    for (const Tenant& tenant : staff.tenants()) {
        if (auto made = makeGroup(tenant, staff, *lead, entries); !made) {
            return failure(made);
        }
    }
    return entries;
}

Result<void> DemoMedicalGroup::makeGroup(const Tenant& tenant, const DemoStaff& staff, const DemoPerson& lead,
                                         QList<QByteArray>& entries)
{
    const qint64 now = m_clock.unixMillis();
    MedicalLogWriter writer(m_state, lead.user, lead.keys.identity());
    const auto group = writer.createGroup(tenant.id, now);
    if (!group) {
        return failure(group);
    }
    entries.append(group->encode());
    for (const DemoPerson& person : staff.people()) {
        if (!domain::isMedical(person.role) || !person.employers.contains(tenant.shortName)) {
            continue;
        }
        const auto member = writer.addMember(tenant.id, person.user, {}, now);
        if (!member) {
            return failure(member);
        }
        entries.append(member->encode());
    }
    auto epoch = writer.startEpoch(tenant.id, {}, now);
    if (!epoch) {
        return failure(epoch);
    }
    entries.append(epoch->entry.encode());
    m_groupKeys.emplace(tenant.id, std::move(epoch->groupKey));
    return {};
}

const crypto::SecretBytes* DemoMedicalGroup::groupKey(const TenantId& tenant) const
{
    const auto found = m_groupKeys.find(tenant);
    return found == m_groupKeys.end() ? nullptr : &found->second;
}

} // namespace kluis::server
