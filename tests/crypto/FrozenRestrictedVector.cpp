// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the frozen vectors' generator about restricted dossiers.
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoverySecret.h"
#include "core/crypto/RestrictedContentKey.h"
#include "tests/crypto/FrozenFolder.h"

#include <QJsonArray>

#include <algorithm>

namespace kluis::crypto::test {

void writeRestricted(const Folder& folder)
{
    const RecoverySecret recovery = RecoverySecret::generate();
    const IdentityBundle lead = IdentityBundle::generate();
    const IdentityBundle doctor = IdentityBundle::generate();
    const IdentityBundle leaver = IdentityBundle::generate();
    const auto leadId = randomId<UserId>();
    const auto doctorId = randomId<UserId>();
    const auto leaverId = randomId<UserId>();
    const auto tenant = randomId<TenantId>();
    const auto dossier = randomId<DossierId>();
    const auto lifted = randomId<DossierId>();
    MedicalLogState state;
    QJsonArray entries;
    const auto add = [&](const MedicalLogEntry& entry) { entries.append(hex(entry.encode())); };
    add(*MedicalLogWriter::genesis(state, randomId<PracticeId>(), leadId, lead, recovery.box().publicKey(),
                                   recovery.signature().publicKey(), time2025));
    MedicalLogWriter writer(state, leadId, lead.identity());
    add(*writer.memberKeys({doctorId, 4, doctor.identity().publicKey(), doctor.encryption().publicKey()}, time2025));
    add(*writer.memberKeys({leaverId, 4, leaver.identity().publicKey(), leaver.encryption().publicKey()}, time2025));
    add(*writer.createGroup(tenant, time2025));
    for (const UserId member : {leadId, doctorId, leaverId}) {
        add(*writer.addMember(tenant, member, {}, time2025));
    }
    MedicalLogWriter::NewEpoch first = *writer.startEpoch(tenant, {}, time2025);
    add(first.entry);
    std::vector<UserId> named{doctorId, leaverId};
    std::sort(named.begin(), named.end());
    add(*writer.restrictDossier(tenant, dossier, named, time2025));
    const NewContentKey before = *RestrictedContentKey::create(state, tenant, dossier, 1);
    add(*writer.restrictDossier(tenant, lifted, {leadId}, time2025));
    add(*writer.restrictDossier(tenant, lifted, {}, time2025));
    add(*writer.removeMember(tenant, leaverId, time2025));
    add((*writer.startEpoch(tenant, first.groupKey, time2025)).entry);
    const NewContentKey after = *RestrictedContentKey::create(state, tenant, dossier, 2);
    folder.write(QStringLiteral("content-key-record-v2.json"),
                 {{QStringLiteral("entries"), entries},
                  {QStringLiteral("head"), hex(state.head())},
                  {QStringLiteral("tenant"), hex(tenant.bytes())},
                  {QStringLiteral("dossier"), hex(dossier.bytes())},
                  {QStringLiteral("lifted"), hex(lifted.bytes())},
                  {QStringLiteral("lead"), hex(leadId.bytes())},
                  {QStringLiteral("leadPrivateKey"), hex(lead.encryption().privateKey())},
                  {QStringLiteral("doctor"), hex(doctorId.bytes())},
                  {QStringLiteral("doctorPrivateKey"), hex(doctor.encryption().privateKey())},
                  {QStringLiteral("leaver"), hex(leaverId.bytes())},
                  {QStringLiteral("leaverPrivateKey"), hex(leaver.encryption().privateKey())},
                  {QStringLiteral("recoverySecret"), hex(recovery.bytes())},
                  {QStringLiteral("key1"), hex(before.key)},
                  {QStringLiteral("record1"), hex(before.record.encode())},
                  {QStringLiteral("key2"), hex(after.key)},
                  {QStringLiteral("record2"), hex(after.record.encode())}});
}

} // namespace kluis::crypto::test
