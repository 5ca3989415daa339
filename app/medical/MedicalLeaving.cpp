// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MedicalGroups about coming and leaving, leads and new group keys.
#include "app/medical/MedicalGroups.h"

#include "app/medical/MedicalKeys.h"

namespace kluis::app {

Result<protocol::DirectoryUser> MedicalGroups::colleague(const QString& login)
{
    if (!isLead()) {
        return fail(ErrorCode::Forbidden, tr("Only a lead of the medical group can do this."));
    }
    const auto people = directory();
    if (!people) {
        return failure(people);
    }
    for (const auto& user : people->users) {
        if (user.login == login) {
            return user;
        }
    }
    return fail(ErrorCode::NotFound, tr("No colleague with this user name works at your employers."));
}

Result<void> MedicalGroups::remove(const QString& login)
{
    const auto person = colleague(login);
    if (!person) {
        return failure(person);
    }
    if (person->id == m_session.user) {
        return fail(ErrorCode::InvalidArgument,
                    tr("You can't take yourself out of the medical group. Let another lead do it."));
    }
    return change([this, &person](crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                  Entries& entries) -> Result<void> {
        if (!state.isVouched(person->id)) {
            return fail(ErrorCode::NotFound, tr("This colleague is not in the medical group."));
        }
        auto left = leave(person->id, state, writer, entries);
        return left ? rotateDue(state, writer, entries) : left;
    });
}

Result<void> MedicalGroups::makeLead(const QString& login)
{
    const auto person = colleague(login);
    if (!person) {
        return failure(person);
    }
    if (person->role != domain::Role::Doctor) {
        return fail(ErrorCode::Forbidden, tr("Only a company doctor can be a lead of the medical group."));
    }
    return change([this, &person](crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                  Entries& entries) -> Result<void> {
        if (!state.isVouched(person->id)) {
            return fail(ErrorCode::NotFound, tr("This colleague is not in the medical group. Approve them first."));
        }
        if (state.isLead(person->id)) {
            return fail(ErrorCode::Exists, tr("This colleague is a lead already."));
        }
        const auto entry = writer.addLead(person->id, m_session.clock->unixMillis());
        if (!entry) {
            return failure(entry);
        }
        entries.append(entry->encode());
        return {};
    });
}

Result<void> MedicalGroups::rotate(const TenantId& tenant)
{
    if (!isLead()) {
        return fail(ErrorCode::Forbidden, tr("Only a lead of the medical group can do this."));
    }
    return change([this, &tenant](crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                  Entries& entries) -> Result<void> {
        for (const TenantId& group : state.groups()) {
            const bool isWanted = tenant.isNull() || tenant == group;
            if (!isWanted || !state.isMember(group, m_session.user) || state.epoch(group) == 0) {
                continue;
            }
            if (auto started = nextEpoch(group, state, writer, entries); !started) {
                return started;
            }
        }
        return entries.isEmpty() ? Result<void>(fail(ErrorCode::NotFound,
                                                     tr("There is no medical group here whose key you could renew.")))
                                 : Result<void>();
    });
}

Result<void> MedicalGroups::vouch(const protocol::DirectoryUser& person, const crypto::MedicalLogState& state,
                                  crypto::MedicalLogWriter& writer, Entries& entries)
{
    if (state.isVouched(person.id)) {
        if (state.identityOf(person.id)->identityKey == person.identityPublicKey) {
            return {};
        }
        // Who lost the old keys has new ones: what was granted to the old ends first.
        if (auto left = leave(person.id, state, writer, entries); !left) {
            return left;
        }
    }
    const crypto::MedicalIdentity identity{.user = person.id,
                                           .role = quint8(person.role),
                                           .identityKey = person.identityPublicKey,
                                           .encryptionKey = person.encryptionPublicKey};
    const auto entry = writer.memberKeys(identity, m_session.clock->unixMillis());
    if (!entry) {
        return failure(entry);
    }
    entries.append(entry->encode());
    return {};
}

/// Everything a person has in the log, ended by one or two entries.
Result<void> MedicalGroups::leave(const UserId& user, const crypto::MedicalLogState& state,
                                  crypto::MedicalLogWriter& writer, Entries& entries)
{
    const qint64 now = m_session.clock->unixMillis();
    if (state.isLead(user)) {
        const auto entry = writer.removeLead(user, now);
        if (!entry) {
            return failure(entry);
        }
        entries.append(entry->encode());
    }
    const auto entry = writer.removeMember({}, user, now);
    if (!entry) {
        return failure(entry);
    }
    entries.append(entry->encode());
    return {};
}

/// Members whose account was closed or who have no grant for the employer any more: the administrator can't take
/// anybody out of the log, so a lead's client does.
Result<void> MedicalGroups::removeGone(const protocol::Directory& people, const crypto::MedicalLogState& state,
                                       crypto::MedicalLogWriter& writer, Entries& entries)
{
    const qint64 now = m_session.clock->unixMillis();
    for (const auto& granted : m_session.tenants) {
        for (const UserId& member : state.members(granted.tenant)) {
            const bool stays = member == m_session.user ||
                               std::any_of(people.users.begin(), people.users.end(), [&](const auto& user) {
                                   return user.id == member && user.active && domain::isMedical(user.role) &&
                                          user.tenants.contains(granted.tenant);
                               });
            if (stays) {
                continue;
            }
            const auto entry = writer.removeMember(granted.tenant, member, now);
            if (!entry) {
                return failure(entry);
            }
            entries.append(entry->encode());
        }
    }
    return {};
}

Result<void> MedicalGroups::rotateDue(const crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                      Entries& entries)
{
    if (state.recoverySpent()) {
        return {}; // the new lead's client replaces the secret first
    }
    for (const TenantId& tenant : state.groups()) {
        if (!state.rotationDue(tenant) || !state.isMember(tenant, m_session.user)) {
            continue;
        }
        if (auto started = nextEpoch(tenant, state, writer, entries); !started) {
            return started;
        }
    }
    return {};
}

/// A new key where there is one already.
Result<void> MedicalGroups::nextEpoch(const TenantId& tenant, const crypto::MedicalLogState& state,
                                      crypto::MedicalLogWriter& writer, Entries& entries)
{
    const auto held = m_keys.groupKey(tenant, state.epoch(tenant));
    return held ? startEpoch(tenant, **held, writer, entries) : failure(held);
}

} // namespace kluis::app
