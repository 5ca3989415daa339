// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/StoreStatement.h"

#include <QByteArray>

#include <array>

namespace kluis::server {

class StoreConnection;

/// One of the columns that tell a table's rows apart: a 16-byte id, or a number.
struct KeyColumn {
    const char* name = nullptr;
    bool isNumber = false;
};

/// A column of the store whose values lie sealed (ColumnCipher).
struct SealedColumn {
    const char* name; ///< bound into every value: never change one
    const char* table;
    const char* column;
    std::array<KeyColumn, 2> key; ///< the second has no name where one is enough

    /// As SQL lists them: `user, tenant`.
    [[nodiscard]] QByteArray keyNames() const;
    /// As many parameters: `?1, ?2`.
    [[nodiscard]] QByteArray keyParameters() const;
    /// A row's key as ColumnCipher::row() makes it, from its columns in \p row; \p first is the first's.
    [[nodiscard]] QByteArray rowOf(const StoreStatement& row, int first) const;
    /// Binds what rowOf() gave to keyParameters().
    void bindRow(StoreStatement& statement, QByteArrayView row) const;
    /// The column and then its key, of at most \p count rows behind the row \p after, in the key's order; empty: from the
    /// first row on.
    [[nodiscard]] Result<StoreStatement> pageAfter(StoreConnection& connection, const QByteArray& after,
                                                   int count) const;
};

namespace sealed {

inline constexpr std::array<KeyColumn, 2> byId{KeyColumn{"id"}, {}};

inline constexpr SealedColumn login{"user.login", "user", "login", byId};
inline constexpr SealedColumn displayName{"user.display_name", "user", "display_name", byId};
inline constexpr SealedColumn totpSecret{"user.totp", "user", "totp_secret", byId};
/// Becomes the totp_secret as it lies there, and so has its name.
inline constexpr SealedColumn totpPending{"user.totp", "user", "totp_pending", byId};
inline constexpr SealedColumn grantDepartment{
    "grant.department", "grant_", "department", {KeyColumn{"user"}, KeyColumn{"tenant"}}};
inline constexpr SealedColumn deviceName{"device.name", "device", "name", byId};
inline constexpr SealedColumn serverShare{"device.server_share", "device", "server_share", byId};
inline constexpr SealedColumn operation{"operation.bytes", "operation", "bytes", {KeyColumn{"place", true}, {}}};
inline constexpr SealedColumn ratchetKey{
    "device_ratchet.next_key", "device_ratchet", "next_key", {KeyColumn{"device"}, {}}};
inline constexpr SealedColumn auditEvent{
    "audit_entry.event", "audit_entry", "event", {KeyColumn{"chain"}, KeyColumn{"n", true}}};

inline constexpr SealedColumn holdReason{"legal_hold.reason", "legal_hold", "reason", {KeyColumn{"dossier"}, {}}};
inline constexpr SealedColumn certificate{"destruction.certificate", "destruction", "certificate", byId};

inline constexpr SealedColumn hours{
    "consultation_hours.hours", "consultation_hours", "hours", {KeyColumn{"doctor"}, {}}};
inline constexpr SealedColumn officeContent{"office_record.content", "office_record", "content", byId};

inline constexpr std::array all{login,       displayName, totpSecret,    totpPending, grantDepartment,
                                deviceName,  serverShare, operation,     auditEvent,  holdReason,
                                certificate, hours,       officeContent, ratchetKey};

} // namespace sealed

/// A value that is looked up without being there: only its blind index is.
struct IndexedValue {
    const char* name; ///< goes into the index: never change one
};

namespace indexed {

inline constexpr IndexedValue login{"user.login"};
inline constexpr IndexedValue personnelNumber{"dossier.personnel_no"}; ///< the value is in the dossier's operations
/// Five minutes of a doctor's time: `<moment>` within his id.
inline constexpr IndexedValue bookedTime{"booked_time.tick"};
inline constexpr IndexedValue department{"dossier.department"}; ///< the same

} // namespace indexed

} // namespace kluis::server
