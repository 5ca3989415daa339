// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/DirectoryApi.h"

#include "core/protocol/Limits.h"
#include "core/storage/Rows.h"
#include "server/http/Router.h"
#include "server/store/DeviceStore.h"

namespace kluis::server {

using protocol::Directory;
using protocol::DirectoryUser;

HttpResponse DirectoryApi::directory(const HttpRequest& request, const Caller& caller)
{
    Q_UNUSED(request)
    const auto answer = of(caller);
    if (!answer) {
        return Router::failure(answer.error());
    }
    HttpResponse response;
    response.body = answer->encode();
    return response;
}

Result<Directory> DirectoryApi::of(const Caller& caller)
{
    return m_store.read<Directory>([&caller](StoreDatabase& database) -> Result<Directory> {
        AccountStore accounts(database);
        const auto practice = accounts.practice();
        if (!practice) {
            return failure(practice);
        }
        const auto people = peopleAround(database, caller);
        if (!people) {
            return failure(people);
        }
        Directory directory;
        directory.version = practice->directoryVersion;
        for (auto person = people->cbegin(); person != people->cend(); ++person) {
            const auto account = accounts.account(person.key());
            if (!account) {
                return failure(account);
            }
            if (!*account) {
                continue;
            }
            auto user = describe(database, **account, person.value());
            if (!user) {
                return failure(user);
            }
            directory.users.append(std::move(*user));
        }
        return directory;
    });
}

/// Everybody the caller may know of, with the employers both have a grant for.
Result<DirectoryApi::SharedTenants> DirectoryApi::peopleAround(StoreDatabase& database, const Caller& caller)
{
    SharedTenants people;
    people.insert(caller.user, {});
    for (const protocol::GrantedTenant& grant : caller.grants) {
        const auto colleagues = AccountStore(database).usersOf(grant.tenant);
        if (!colleagues) {
            return failure(colleagues);
        }
        for (const UserId& colleague : *colleagues) {
            people[colleague].append(grant.tenant);
        }
        auto authors = database.query("SELECT a.author FROM stream_author a "
                                      "JOIN tenant_stream s ON s.number = a.stream WHERE s.tenant = ?1",
                                      grant.tenant);
        const auto walked = storage::forEachRow(authors, [&] { people[authors->id<UserId>(0)]; });
        if (!walked) {
            return failure(walked);
        }
    }
    auto system = database.query("SELECT id FROM user WHERE role = ?1", quint8(domain::Role::System));
    if (!system) {
        return failure(system);
    }
    const auto found = system->step();
    if (!found) {
        return failure(found);
    }
    if (*found) {
        people[system->id<UserId>(0)];
    }
    return people;
}

Result<DirectoryUser> DirectoryApi::describe(StoreDatabase& database, const Account& account,
                                             const QList<TenantId>& shared)
{
    const auto devices = DeviceStore(database).devicesOf(account.id);
    if (!devices) {
        return failure(devices);
    }
    DirectoryUser user;
    user.id = account.id;
    user.login = account.login;
    user.displayName = account.displayName;
    user.role = account.role;
    user.identityPublicKey = account.keys.identityKey;
    user.encryptionPublicKey = account.keys.encryptionKey;
    user.active = !account.disabled;
    user.tenants = shared;
    for (const Device& device : *devices) {
        if (device.certificate.isEmpty()) {
            continue; // has signed nothing anybody could accept
        }
        user.devices.append({device.id, device.certificate, device.state == StoredDeviceState::Revoked});
    }
    if (user.devices.size() > protocol::limits::devicesPerUser) {
        user.devices = user.devices.last(protocol::limits::devicesPerUser);
    }
    return user;
}

} // namespace kluis::server
