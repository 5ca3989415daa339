// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/MedicalGroups.h"

#include "app/medical/MedicalInvites.h"
#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogClient.h"
#include "app/session/ApiClient.h"
#include "core/crypto/Fingerprint.h"

namespace kluis::app {

namespace {

constexpr int attempts = 4; // one, and three more when others write at the same time

} // namespace

MedicalGroups::MedicalGroups(MedicalLogClient& log, MedicalKeys& keys, ApiClient& api, const SessionIdentity& session)
    : m_log(log), m_keys(keys), m_api(api), m_session(session)
{
}

bool MedicalGroups::isLead() const
{
    return m_keys.hasIdentity() && m_keys.log().isLead(m_session.user);
}

Result<protocol::Directory> MedicalGroups::directory()
{
    const auto body = m_api.call("/v1/directory", QByteArray());
    return body ? protocol::Directory::decode(*body) : failure(body);
}

Result<void> MedicalGroups::start(const crypto::RecoverySecret& recovery)
{
    const auto* identity = m_keys.identity();
    if (identity == nullptr) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This device has no medical keys yet: log in once more with the account key from your kit."));
    }
    if (m_keys.logLength() != 0) {
        return fail(ErrorCode::Exists, tr("The practice's medical group was started already. Ask one of its leads to "
                                          "approve you."));
    }
    crypto::MedicalLogState state;
    const qint64 now = m_session.clock->unixMillis();
    const auto genesis =
        crypto::MedicalLogWriter::genesis(state, m_session.practice, m_session.user, *identity,
                                          recovery.box().publicKey(), recovery.signature().publicKey(), now);
    if (!genesis) {
        return failure(genesis);
    }
    Entries entries{genesis->encode()};
    crypto::MedicalLogWriter writer(state, m_session.user, identity->identity());
    for (const auto& granted : m_session.tenants) {
        if (auto opened = openGroup(granted.tenant, {m_session.user}, writer, entries); !opened) {
            return opened;
        }
    }
    return m_log.append(entries);
}

Result<void> MedicalGroups::maintain(MedicalInvites& invites)
{
    if (!isLead()) {
        return {};
    }
    const auto people = directory();
    if (!people) {
        return failure(people);
    }
    const auto answered = invites.answered(*people);
    if (!answered) {
        return failure(answered);
    }
    const auto done =
        change([&](crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer, Entries& entries) -> Result<void> {
            for (const auto& person : *answered) {
                if (auto vouched = vouch(person, state, writer, entries); !vouched) {
                    return vouched;
                }
            }
            if (auto gone = removeGone(*people, state, writer, entries); !gone) {
                return gone;
            }
            if (auto added = addMissing(*people, state, writer, entries); !added) {
                return added;
            }
            return rotateDue(state, writer, entries);
        });
    return done ? invites.tidy() : done;
}

Result<void> MedicalGroups::approve(const QString& login, const QString& fingerprint)
{
    if (!isLead()) {
        return fail(ErrorCode::Forbidden, tr("Only a lead of the medical group can approve a colleague."));
    }
    const auto people = directory();
    if (!people) {
        return failure(people);
    }
    const auto person = std::find_if(people->users.begin(), people->users.end(), [&login](const auto& user) {
        return user.login == login && user.active && domain::isMedical(user.role);
    });
    if (person == people->users.end()) {
        return fail(ErrorCode::NotFound,
                    tr("No colleague with this user name works with medical data at your employers."));
    }
    if (person->identityPublicKey.isEmpty()) {
        return fail(ErrorCode::NotFound, tr("This colleague has not enrolled yet, so there are no keys to approve."));
    }
    const QString real = crypto::Fingerprint::text(person->id, person->identityPublicKey, person->encryptionPublicKey);
    if (!crypto::Fingerprint::matches(real, fingerprint)) {
        return fail(ErrorCode::Untrusted,
                    tr("What was read out differs from the keys the server gave, so nothing was "
                       "approved. Let your colleague read it "
                       "out again; when it differs still, tell your administrator."),
                    QStringLiteral("approve: fingerprint"));
    }
    return change([this, &people, &person](crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                           Entries& entries) -> Result<void> {
        if (auto vouched = vouch(*person, state, writer, entries); !vouched) {
            return vouched;
        }
        if (auto added = addMissing(*people, state, writer, entries); !added) {
            return added;
        }
        return rotateDue(state, writer, entries);
    });
}

Result<void> MedicalGroups::change(const Change& change)
{
    Result<void> done;
    for (int i = 0; i < attempts; ++i) {
        crypto::MedicalLogState state = m_keys.log();
        crypto::MedicalLogWriter writer(state, m_session.user, m_keys.identity()->identity());
        Entries entries;
        done = change(state, writer, entries);
        if (!done || entries.isEmpty()) {
            return done;
        }
        done = m_log.append(entries);
        if (done || done.error().code() != ErrorCode::Conflict) {
            return done;
        }
        if (auto newer = m_log.catchUp(); !newer) {
            return newer;
        }
    }
    return done;
}

Result<void> MedicalGroups::addMissing(const protocol::Directory& people, crypto::MedicalLogState& state,
                                       crypto::MedicalLogWriter& writer, Entries& entries)
{
    for (const auto& granted : m_session.tenants) {
        const auto wanted = approvedFor(granted.tenant, people, state);
        if (!state.hasGroup(granted.tenant)) {
            if (auto opened = openGroup(granted.tenant, wanted, writer, entries); !opened) {
                return opened;
            }
        } else if (state.isMember(granted.tenant, m_session.user)) {
            if (auto added = addMembers(granted.tenant, wanted, state, writer, entries); !added) {
                return added;
            }
        }
    }
    return {};
}

std::vector<UserId> MedicalGroups::approvedFor(const TenantId& tenant, const protocol::Directory& people,
                                               const crypto::MedicalLogState& state) const
{
    std::vector<UserId> approved{m_session.user};
    for (const auto& user : people.users) {
        const bool granted = user.active && domain::isMedical(user.role) && user.tenants.contains(tenant);
        if (granted && user.id != m_session.user && state.isVouched(user.id)) {
            approved.push_back(user.id);
        }
    }
    return approved;
}

Result<void> MedicalGroups::openGroup(const TenantId& tenant, const std::vector<UserId>& members,
                                      crypto::MedicalLogWriter& writer, Entries& entries)
{
    const qint64 now = m_session.clock->unixMillis();
    const auto created = writer.createGroup(tenant, now);
    if (!created) {
        return failure(created);
    }
    entries.append(created->encode());
    for (const UserId& member : members) {
        const auto added = writer.addMember(tenant, member, {}, now);
        if (!added) {
            return failure(added);
        }
        entries.append(added->encode());
    }
    return startEpoch(tenant, {}, writer, entries);
}

Result<void> MedicalGroups::addMembers(const TenantId& tenant, const std::vector<UserId>& members,
                                       const crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                       Entries& entries)
{
    const qint64 now = m_session.clock->unixMillis();
    // A group without a key is what is left when the message that made it was cut in two.
    const bool hasKey = state.epoch(tenant) != 0;
    for (const UserId& member : members) {
        if (state.isMember(tenant, member)) {
            continue;
        }
        static const crypto::SecretBytes none;
        const crypto::SecretBytes* key = &none;
        if (hasKey) {
            const auto held = m_keys.groupKey(tenant, state.epoch(tenant));
            if (!held) {
                return failure(held);
            }
            key = *held;
        }
        const auto added = writer.addMember(tenant, member, *key, now);
        if (!added) {
            return failure(added);
        }
        entries.append(added->encode());
    }
    return hasKey ? Result<void>() : startEpoch(tenant, {}, writer, entries);
}

Result<void> MedicalGroups::startEpoch(const TenantId& tenant, const crypto::SecretBytes& previous,
                                       crypto::MedicalLogWriter& writer, Entries& entries)
{
    const auto epoch = writer.startEpoch(tenant, previous, m_session.clock->unixMillis());
    if (!epoch) {
        return failure(epoch);
    }
    entries.append(epoch->entry.encode());
    return {};
}

} // namespace kluis::app
