// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::app {

/// What imports did, so that they can be undone (ImportJournal). Dossiers by id: their numbers change when they are fetched
/// anew. The values are of fields this role writes; they go with the employer's dossiers (Records::purge).
inline constexpr char importTables[] = R"sql(
CREATE TABLE import_run (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant  INTEGER NOT NULL,
    at      INTEGER NOT NULL,                       -- Unix milliseconds
    format  TEXT    NOT NULL,                       -- intake::FileFormat::name
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    undone  INTEGER NOT NULL DEFAULT 0              -- Unix milliseconds; 0: stands
);
CREATE TABLE import_change (                        -- one employee each
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    run     INTEGER NOT NULL REFERENCES import_run(number) ON DELETE CASCADE,
    dossier BLOB    NOT NULL,
    made    INTEGER NOT NULL,                       -- last position of the outbox when the dossier was made; 0: it was there
    before  TEXT    NOT NULL,                       -- JSON: values by field id
    after   TEXT    NOT NULL                        -- JSON, the same fields; empty for a dossier that was made
);
CREATE INDEX import_change_run ON import_change(run, dossier);
)sql";

} // namespace kluis::app
