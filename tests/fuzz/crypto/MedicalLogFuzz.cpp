// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are an entry offered to a running log as the server would, and the body of an entry by a lead who
// misbehaves: first byte the kind, then CBOR. Whatever it is, the log stays readable from its own bytes.
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/RecoverySecret.h"

using namespace kluis;
using namespace kluis::crypto;

namespace {

struct Practice {
    RecoverySecret recovery = RecoverySecret::generate();
    IdentityBundle lead = IdentityBundle::generate();
    UserId user = *UserId::fromBytes(QByteArray(16, 'u'));
    TenantId tenant = *TenantId::fromBytes(QByteArray(16, 't'));
    MedicalLogState state;

    Practice()
    {
        const auto genesis = MedicalLogWriter::genesis(state, *PracticeId::fromBytes(QByteArray(16, 'p')), user, lead,
                                                       recovery.box().publicKey(), recovery.signature().publicKey(), 1);
        MedicalLogWriter writer(state, user, lead.identity());
        if (!genesis || !writer.createGroup(tenant, 2) || !writer.addMember(tenant, user, {}, 3) ||
            !writer.startEpoch(tenant, {}, 4) ||
            !writer.restrictDossier(tenant, *DossierId::fromBytes(QByteArray(16, 'd')), {user}, 5)) {
            __builtin_trap();
        }
    }
};

void offerSigned(const Practice& practice, const MedicalLogBodyValue& body)
{
    for (const TenantId tenant : {TenantId(), practice.tenant}) {
        MedicalLogEntry entry;
        entry.practice = practice.state.practice();
        entry.tenant = tenant;
        entry.seq = practice.state.seq() + 1;
        entry.prevHash = practice.state.head();
        entry.body = body;
        entry.signer = practice.user;
        const bool byRecovery = std::holds_alternative<RecoveryUsedBody>(body);
        if (byRecovery) {
            entry.signer = std::get<RecoveryUsedBody>(body).user;
        }
        const SigningKeyPair key = byRecovery ? practice.recovery.signature() : practice.lead.identity().clone();
        entry.sign(key);
        MedicalLogState direct = practice.state;
        MedicalLogState fromBytes = practice.state;
        const bool accepted = direct.append(entry).has_value();
        if (accepted != fromBytes.append(entry.encode()).has_value() || direct.head() != fromBytes.head()) {
            __builtin_trap(); // two readers must agree
        }
        if (direct.leads().empty()) {
            __builtin_trap(); // somebody must be able to go on
        }
        for (const DossierId dossier : direct.restrictedDossiers(practice.tenant)) {
            const auto phase = direct.restriction(practice.tenant, dossier);
            for (const UserId user : phase->members) {
                if (!direct.isMember(practice.tenant, user)) {
                    __builtin_trap(); // nobody outside the group is named
                }
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const Practice practice;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<MedicalLogEntry> entry = MedicalLogEntry::decode(bytes);
    if (entry && entry->encode() != bytes) {
        __builtin_trap(); // one entry, one spelling
    }
    MedicalLogState state = practice.state;
    if (state.append(bytes)) {
        __builtin_trap(); // no lead signed this
    }
    if (size > 0) {
        if (const auto body = MedicalLogBody::decode(data[0], bytes.sliced(1))) {
            if (MedicalLogBody::encode(*body) != bytes.sliced(1)) {
                __builtin_trap();
            }
            offerSigned(practice, *body);
        }
    }
    return 0;
}
