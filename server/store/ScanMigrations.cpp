// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ScanMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// A name of malware is nobody's: it is not sealed.
constexpr char scanColumns[] = R"sql(
ALTER TABLE blob ADD COLUMN scan INTEGER NOT NULL DEFAULT 0;  -- BlobScan
ALTER TABLE blob ADD COLUMN malware TEXT;                     -- the scanner's name for what it found
ALTER TABLE blob ADD COLUMN scanned_at INTEGER;               -- Unix milliseconds, server clock
ALTER TABLE blob ADD COLUMN scanned_as BLOB;                  -- SHA-256 of the record's value it was seen by
CREATE INDEX blob_scan ON blob(scan, number);
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Which documents a malware scanner looked at, and what it found", scanColumns},
};

} // namespace

std::span<const SyncMigration> scanMigrations()
{
    return migrations;
}

} // namespace kluis::server
