// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/GrantList.h"

#include "core/crypto/StrictCbor.h"

#include <algorithm>
#include <functional>

namespace kluis::crypto {

QCborArray GrantList::encode(const std::vector<EpochGrant>& grants)
{
    QCborArray array;
    for (const EpochGrant& grant : grants) {
        array.append(QCborArray{grant.user.bytes(), grant.sealed});
    }
    return array;
}

std::optional<std::vector<EpochGrant>> GrantList::decode(const QCborValue& value)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    std::vector<EpochGrant> grants;
    const QCborArray array = value.toArray();
    for (const QCborValue& item : array) {
        const QCborArray pair = item.toArray();
        const auto user = StrictCbor::idOf<UserId>(pair.at(0));
        const auto sealed = StrictCbor::bytesOf(pair.at(1), grantSize);
        if (pair.size() != 2 || !user || !sealed || (!grants.empty() && !(grants.back().user < *user))) {
            return std::nullopt;
        }
        grants.push_back({*user, *sealed});
    }
    return grants;
}

QCborArray GrantList::encodeUsers(const std::vector<UserId>& users)
{
    QCborArray array;
    for (const UserId& user : users) {
        array.append(user.bytes());
    }
    return array;
}

std::optional<std::vector<UserId>> GrantList::decodeUsers(const QCborValue& value)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    std::vector<UserId> users;
    const QCborArray array = value.toArray();
    for (const QCborValue& item : array) {
        const auto user = StrictCbor::idOf<UserId>(item);
        if (!user) {
            return std::nullopt;
        }
        users.push_back(*user);
    }
    return isAscending(users) ? std::optional(std::move(users)) : std::nullopt;
}

bool GrantList::isAscending(const std::vector<UserId>& users)
{
    return std::adjacent_find(users.begin(), users.end(), std::not_fn(std::less<UserId>())) == users.end();
}

bool GrantList::isFor(const std::vector<EpochGrant>& grants, const std::vector<UserId>& users)
{
    return std::equal(
        grants.begin(), grants.end(), users.begin(), users.end(),
        [](const EpochGrant& grant, UserId user) { return grant.user == user && grant.sealed.size() == grantSize; });
}

} // namespace kluis::crypto
