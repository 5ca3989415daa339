// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/DocumentMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// Nothing here is personal: a document's name, type and key are in its record.
constexpr char blobTable[] = R"sql(
CREATE TABLE blob (
    number     INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,             -- the document's record id
    dossier    INTEGER NOT NULL REFERENCES dossier(number),
    category   INTEGER NOT NULL,
    author     BLOB    NOT NULL,                    -- who sends it
    file       BLOB    NOT NULL UNIQUE,             -- 16 random bytes: its name in the folder
    size       INTEGER NOT NULL,
    digest     BLOB    NOT NULL,                    -- SHA-256 of the whole
    parts      INTEGER NOT NULL DEFAULT 0,          -- so many, from the first on, are on the disk
    whole      INTEGER NOT NULL DEFAULT 0,          -- 1: checked against the digest
    touched_at INTEGER NOT NULL                     -- Unix milliseconds, server clock: when a part came last
);
CREATE INDEX blob_size ON blob(size);
CREATE INDEX blob_touched ON blob(touched_at);
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "How far the contents of documents have come, and under which names they lie",
                  blobTable},
};

} // namespace

std::span<const SyncMigration> documentMigrations()
{
    return migrations;
}

} // namespace kluis::server
