// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborValue>

#include <optional>
#include <vector>

namespace kluis::crypto {

/// A 32-byte key sealed to one person.
struct EpochGrant {
    UserId user;
    QByteArray sealed; ///< 80 bytes
    friend bool operator==(const EpochGrant&, const EpochGrant&) = default;
};

/// Lists of people and of what was sealed to them, as they stand in the medical log and in content keys: ascending by
/// user id, so that there is one spelling and nobody comes twice. Any thread.
class GrantList {
public:
    static constexpr int grantSize = 80; ///< HPKE of 32 bytes

    [[nodiscard]] static QCborArray encode(const std::vector<EpochGrant>& grants);
    /// Nothing for what is not such a list.
    [[nodiscard]] static std::optional<std::vector<EpochGrant>> decode(const QCborValue& value);

    [[nodiscard]] static QCborArray encodeUsers(const std::vector<UserId>& users);
    /// Nothing for what is not such a list.
    [[nodiscard]] static std::optional<std::vector<UserId>> decodeUsers(const QCborValue& value);
    /// Whether every id is greater than the one before.
    [[nodiscard]] static bool isAscending(const std::vector<UserId>& users);
    /// Whether these are grants for \p users, each of them and in their order.
    [[nodiscard]] static bool isFor(const std::vector<EpochGrant>& grants, const std::vector<UserId>& users);
};

} // namespace kluis::crypto
