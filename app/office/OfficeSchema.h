// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::app {

/// What a person reported to the privacy office, and for a privacy officer the registers as they were last fetched. For
/// vaultMigrations().
inline constexpr char officeTables[] = R"sql(
CREATE TABLE breach_report (
    id          BLOB    PRIMARY KEY,
    noticed_at  INTEGER NOT NULL,                   -- Unix milliseconds, this device's clock
    text        TEXT    NOT NULL,
    received_at INTEGER NOT NULL DEFAULT 0          -- server clock; 0: it waits
) WITHOUT ROWID;
CREATE TABLE office_record (
    id    BLOB PRIMARY KEY,
    bytes BLOB NOT NULL                             -- protocol::OfficeRecord
) WITHOUT ROWID;
)sql";

} // namespace kluis::app
