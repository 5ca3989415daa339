// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/TeamRecovery.h"

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogClient.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/Shamir.h"

#include <algorithm>

namespace kluis::app {

namespace {
constexpr int attempts = 4; // one, and three more when others write at the same time
} // namespace

Result<crypto::RecoverySecret> TeamRecovery::secretOf(const QStringList& shares)
{
    std::vector<crypto::Share> read;
    for (const QString& text : shares) {
        const auto bytes = crypto::KeyText::decode(crypto::KeyText::Kind::RecoveryShare, text);
        if (!bytes) {
            return failure(bytes);
        }
        auto share = crypto::Shamir::decode(*bytes);
        if (!share) {
            return failure(share);
        }
        read.push_back(std::move(*share));
    }
    if (read.size() < 2) {
        return fail(ErrorCode::InvalidArgument,
                    tr("Two of the three recovery shares are needed: one alone opens nothing."));
    }
    const auto secret = crypto::Shamir::combine(read[0], read[1]);
    return secret ? crypto::RecoverySecret::fromBytes(*secret) : failure(secret);
}

Result<void> TeamRecovery::run(const crypto::RecoverySecret& secret, const crypto::RecoverySecret& next)
{
    if (m_keys.identity() == nullptr) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This device has no medical keys yet: log in once more with the account key from your kit."));
    }
    Result<void> done;
    for (int i = 0; i < attempts; ++i) {
        const auto written = entries(secret, next);
        if (!written) {
            return failure(written);
        }
        done = m_log.append(*written);
        if (done || done.error().code() != ErrorCode::Conflict) {
            return done;
        }
        if (auto newer = m_log.catchUp(); !newer) {
            return newer;
        }
    }
    return done;
}

Result<TeamRecovery::Entries> TeamRecovery::entries(const crypto::RecoverySecret& secret,
                                                    const crypto::RecoverySecret& next)
{
    crypto::MedicalLogState state = m_keys.log();
    if (state.seq() == 0 || secret.signature().publicKey() != state.recoverySignature()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("These shares are not of this practice's present recovery kit. Look for the newest ones."));
    }
    const auto& own = *m_keys.identity();
    const qint64 now = m_session.clock->unixMillis();
    Entries entries;
    // Cut off before, and going on: the log says already who uses the shares.
    if (!state.recoverySpent() || !state.isLead(m_session.user)) {
        const auto used = crypto::MedicalLogWriter::recoveryUsed(state, secret,
                                                                 {.user = m_session.user,
                                                                  .role = quint8(m_session.role),
                                                                  .identityKey = own.identity().publicKey(),
                                                                  .encryptionKey = own.encryption().publicKey()},
                                                                 now);
        if (!used) {
            return failure(used);
        }
        entries.append(used->encode());
    }
    crypto::MedicalLogWriter writer(state, m_session.user, own.identity());
    if (auto entered = enterGroups(secret, state, writer, entries); !entered) {
        return failure(entered);
    }
    if (auto named = enterDossiers(state, writer, entries); !named) {
        return failure(named);
    }
    const auto replaced = writer.replaceRecovery(next, now);
    if (!replaced) {
        return failure(replaced);
    }
    entries.append(replaced->encode());
    for (const auto& [tenant, key] : m_groupKeys) {
        const auto epoch = writer.startEpoch(tenant, key, now);
        if (!epoch) {
            return failure(epoch);
        }
        entries.append(epoch->entry.encode());
    }
    return entries;
}

Result<void> TeamRecovery::enterGroups(const crypto::RecoverySecret& secret, const crypto::MedicalLogState& state,
                                       crypto::MedicalLogWriter& writer, Entries& entries)
{
    m_groupKeys.clear();
    for (const TenantId& tenant : state.groups()) {
        if (state.epoch(tenant) == 0) {
            continue; // nothing was ever sealed in it
        }
        auto key = crypto::MedicalEpochKey::openByRecovery(state, tenant, secret.box());
        if (!key) {
            return failure(key);
        }
        if (!state.isMember(tenant, m_session.user)) {
            const auto added = writer.addMember(tenant, m_session.user, *key, m_session.clock->unixMillis());
            if (!added) {
                return failure(added);
            }
            entries.append(added->encode());
        }
        m_groupKeys.insert_or_assign(tenant, std::move(*key));
    }
    return {};
}

/// The shares open restricted dossiers too, so the log says that their user reads them.
Result<void> TeamRecovery::enterDossiers(const crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                         Entries& entries)
{
    for (const auto& [tenant, key] : m_groupKeys) {
        for (const DossierId& dossier : state.leftOutOf(tenant, m_session.user)) {
            std::vector<UserId> members = state.restriction(tenant, dossier)->members;
            members.insert(std::upper_bound(members.begin(), members.end(), m_session.user), m_session.user);
            const auto entry =
                writer.restrictDossier(tenant, dossier, std::move(members), m_session.clock->unixMillis());
            if (!entry) {
                return failure(entry);
            }
            entries.append(entry->encode());
        }
    }
    return {};
}

} // namespace kluis::app
