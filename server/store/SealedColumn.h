// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace kluis::server {

/// What tells a table's rows apart.
enum class KeyColumns : quint8 {
    Id,          ///< id: 16 bytes
    UserTenant,  ///< user, tenant: 16 bytes each
    Place,       ///< place: a number
    ChainNumber, ///< chain: 16 bytes; n: a number
};

/// A column of the store whose values lie sealed (ColumnCipher).
struct SealedColumn {
    const char* name; ///< bound into every value: never change one
    const char* table;
    const char* column;
    KeyColumns key;
};

namespace sealed {

inline constexpr SealedColumn login{"user.login", "user", "login", KeyColumns::Id};
inline constexpr SealedColumn displayName{"user.display_name", "user", "display_name", KeyColumns::Id};
inline constexpr SealedColumn totpSecret{"user.totp", "user", "totp_secret", KeyColumns::Id};
/// Becomes the totp_secret as it lies there, and so has its name.
inline constexpr SealedColumn totpPending{"user.totp", "user", "totp_pending", KeyColumns::Id};
inline constexpr SealedColumn grantDepartment{"grant.department", "grant_", "department", KeyColumns::UserTenant};
inline constexpr SealedColumn deviceName{"device.name", "device", "name", KeyColumns::Id};
inline constexpr SealedColumn serverShare{"device.server_share", "device", "server_share", KeyColumns::Id};
inline constexpr SealedColumn operation{"operation.bytes", "operation", "bytes", KeyColumns::Place};
inline constexpr SealedColumn auditEvent{"audit_entry.event", "audit_entry", "event", KeyColumns::ChainNumber};

inline constexpr std::array all{login,      displayName, totpSecret, totpPending, grantDepartment,
                                deviceName, serverShare, operation,  auditEvent};

} // namespace sealed

/// A value that is looked up without being there: only its blind index is.
struct IndexedValue {
    const char* name; ///< goes into the index: never change one
};

namespace indexed {

inline constexpr IndexedValue login{"user.login"};
inline constexpr IndexedValue personnelNumber{"dossier.personnel_no"}; ///< the value is in the dossier's operations
inline constexpr IndexedValue department{"dossier.department"};        ///< the same

} // namespace indexed

} // namespace kluis::server
