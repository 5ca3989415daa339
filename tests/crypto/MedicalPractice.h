// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/IdentityBundle.h"
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/RecoverySecret.h"
#include "tests/crypto/CryptoSupport.h"

#include <utility>

namespace kluis::crypto::test {

/// A person with keys, as the log tests name them.
struct Person {
    UserId user;
    IdentityBundle keys = IdentityBundle::generate();

    explicit Person(int number) : user(idOf<UserId>(number)) {}
    MedicalIdentity identity() const { return {user, 4, keys.identity().publicKey(), keys.encryption().publicKey()}; }
};

/// A practice with a first lead, two doctors whose keys are known, one stranger, and one employer.
class MedicalPractice {
public:
    MedicalPractice()
    {
        must(MedicalLogWriter::genesis(state, practice, lead.user, lead.keys, recovery.box().publicKey(),
                                       recovery.signature().publicKey(), 1'700'000'000'000));
        must(writer().memberKeys(doctor.identity(), ++time));
        must(writer().memberKeys(colleague.identity(), ++time));
    }

    [[nodiscard]] MedicalLogWriter writer() { return {state, lead.user, lead.keys.identity()}; }

    /// The employer's group with the lead and the doctor in it, and its first key.
    SecretBytes withFirstEpoch()
    {
        must(writer().createGroup(tenant, ++time));
        must(writer().addMember(tenant, lead.user, {}, ++time));
        must(writer().addMember(tenant, doctor.user, {}, ++time));
        return nextEpoch({});
    }

    SecretBytes nextEpoch(const SecretBytes& previous)
    {
        Result<MedicalLogWriter::NewEpoch> made = writer().startEpoch(tenant, previous, ++time);
        if (!made) {
            qFatal("%s", qPrintable(made.error().sentence()));
        }
        lastEpoch = made->entry;
        return std::move(made->groupKey);
    }

    /// An entry that continues the log, signed by \p signer whatever the rules say.
    [[nodiscard]] MedicalLogEntry entry(const Person& signer, TenantId where, MedicalLogBodyValue body) const
    {
        return entryBy(signer.user, signer.keys.identity(), where, std::move(body));
    }

    /// The same in the name of \p signer by whatever key.
    [[nodiscard]] MedicalLogEntry entryBy(UserId signer, const SigningKeyPair& key, TenantId where,
                                          MedicalLogBodyValue body) const
    {
        MedicalLogEntry made;
        made.practice = practice;
        made.tenant = where;
        made.seq = state.seq() + 1;
        made.prevHash = state.head();
        made.time = 1'700'000'000'000;
        made.body = std::move(body);
        made.signer = signer;
        made.sign(key);
        return made;
    }

    /// What the state says to \p made, with proof that a refusal changed nothing.
    [[nodiscard]] int offered(const MedicalLogEntry& made)
    {
        const quint64 seq = state.seq();
        const QByteArray head = state.head();
        const Result<void> answer = state.append(made);
        if (!answer && (state.seq() != seq || state.head() != head)) {
            return -1;
        }
        return errorOf(answer);
    }

    template <typename T> static void must(const Result<T>& result)
    {
        if (!result) {
            qFatal("%s", qPrintable(result.error().sentence()));
        }
    }

    const PracticeId practice = idOf<PracticeId>(0xa0);
    const TenantId tenant = idOf<TenantId>(0xb0);
    const RecoverySecret recovery = RecoverySecret::generate();
    const Person lead{1};
    const Person doctor{2};
    const Person colleague{3};
    const Person stranger{4};
    qint64 time = 1'700'000'000'000;
    MedicalLogState state;
    MedicalLogEntry lastEpoch;
};

} // namespace kluis::crypto::test
