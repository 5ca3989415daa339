// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/VaultSchema.h"

#include "app/exchange/ImportSchema.h"
#include "app/office/OfficeSchema.h"
#include "app/vault/AppointmentIndex.h"
#include "app/vault/DueSchema.h"
#include "app/vault/TouchedTable.h"

#include <array>

namespace kluis::app {

namespace {

// What the server said and what this device wants to say are kept apart: `record` is the server's truth, `outbox`
// lies over it until the server has answered. So a refusal needs no undoing.
constexpr char contentTables[] = R"sql(
CREATE TABLE named_value (                          -- small values of the rest of the client
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE tenant (
    number        INTEGER PRIMARY KEY,
    id            BLOB    NOT NULL UNIQUE,
    short_name    TEXT    NOT NULL DEFAULT '',
    name          TEXT    NOT NULL DEFAULT '',
    seq           INTEGER NOT NULL DEFAULT 0,       -- the cursor: last sequence number applied
    scope_version BLOB    NOT NULL DEFAULT x'',     -- what the cursor was made under
    server_epoch  BLOB    NOT NULL DEFAULT x''
);
CREATE TABLE person (
    number         INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE,
    login          TEXT    NOT NULL DEFAULT '',
    display_name   TEXT    NOT NULL DEFAULT '',
    role           INTEGER NOT NULL DEFAULT 0,
    identity_key   BLOB    NOT NULL DEFAULT x'',    -- pinned when first seen
    encryption_key BLOB    NOT NULL DEFAULT x''
);
CREATE TABLE device (
    id         BLOB PRIMARY KEY,
    person     INTEGER NOT NULL REFERENCES person(number),
    public_key BLOB    NOT NULL                     -- of a certificate that the pinned identity key signed
) WITHOUT ROWID;
CREATE TABLE dossier (
    number INTEGER PRIMARY KEY,
    id     BLOB    NOT NULL UNIQUE,
    tenant INTEGER NOT NULL REFERENCES tenant(number)
);
CREATE INDEX dossier_tenant ON dossier(tenant);
CREATE TABLE record (                               -- no foreign keys: a first sync puts millions of rows here
    dossier  INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    record   BLOB    NOT NULL,
    field    TEXT,                                  -- NULL: the record's id is the field's
    category INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    author   INTEGER NOT NULL,                      -- person.number
    at       INTEGER NOT NULL,                      -- Unix milliseconds by the author's device
    value    TEXT    NOT NULL,
    PRIMARY KEY (dossier, kind, record)
) WITHOUT ROWID;
CREATE TABLE history (                              -- what stood in record before
    dossier  INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    record   BLOB    NOT NULL,
    revision INTEGER NOT NULL,
    author   INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    value    TEXT    NOT NULL,
    PRIMARY KEY (dossier, kind, record, revision)
) WITHOUT ROWID;
CREATE TABLE chain (
    dossier  INTEGER NOT NULL REFERENCES dossier(number),
    category INTEGER NOT NULL,
    n        INTEGER NOT NULL,
    head     BLOB    NOT NULL,
    PRIMARY KEY (dossier, category)
) WITHOUT ROWID;
CREATE TABLE content_key (
    dossier INTEGER NOT NULL REFERENCES dossier(number),
    key_id  BLOB    NOT NULL,
    bytes   BLOB    NOT NULL,                       -- crypto::ContentKeyRecord, wrapped by the group key
    PRIMARY KEY (dossier, key_id)
) WITHOUT ROWID;
CREATE TABLE sealed (                               -- medical values that could not be opened yet
    number   INTEGER PRIMARY KEY,
    dossier  INTEGER NOT NULL REFERENCES dossier(number),
    kind     INTEGER NOT NULL,
    record   BLOB    NOT NULL,
    revision INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    base     INTEGER NOT NULL,
    op_id    BLOB    NOT NULL,
    author   BLOB    NOT NULL,
    device   BLOB    NOT NULL,
    at       INTEGER NOT NULL,
    bytes    BLOB    NOT NULL,
    state    INTEGER NOT NULL,                      -- SealedItems::Outcome
    UNIQUE (dossier, kind, record, revision)
);
)sql";

constexpr char queueTables[] = R"sql(
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    op_id    BLOB    NOT NULL UNIQUE,
    dossier  INTEGER NOT NULL REFERENCES dossier(number),
    kind     INTEGER NOT NULL,
    category INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    sent     INTEGER NOT NULL DEFAULT 0,            -- may have reached the server
    state    INTEGER NOT NULL DEFAULT 1,            -- 1 waiting, 2 refused
    reason   TEXT    NOT NULL DEFAULT '',
    bytes    BLOB    NOT NULL
);
CREATE INDEX outbox_dossier ON outbox(dossier, state);
CREATE INDEX outbox_state ON outbox(state);
CREATE TABLE outbox_item (
    position INTEGER NOT NULL REFERENCES outbox(position) ON DELETE CASCADE,
    n        INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    record   BLOB    NOT NULL,
    field    TEXT    NOT NULL,
    base     INTEGER NOT NULL,                      -- revision of the record the edit was made on
    value    TEXT    NOT NULL,
    PRIMARY KEY (position, n)
) WITHOUT ROWID;
CREATE TABLE conflict (
    number          INTEGER PRIMARY KEY,
    dossier         INTEGER NOT NULL REFERENCES dossier(number),
    kind            INTEGER NOT NULL,
    record          BLOB    NOT NULL,
    field           TEXT    NOT NULL,
    category        INTEGER NOT NULL,
    mine            TEXT    NOT NULL,
    mine_at         INTEGER NOT NULL,
    theirs          TEXT    NOT NULL,
    theirs_author   INTEGER REFERENCES person(number),
    theirs_at       INTEGER NOT NULL,
    theirs_revision INTEGER NOT NULL,
    UNIQUE (dossier, kind, record)
);
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    bytes  BLOB    NOT NULL
);
CREATE TABLE audit_chain (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    last_number INTEGER NOT NULL,
    last_hash   BLOB    NOT NULL
);
INSERT INTO audit_chain VALUES (1, 0, zeroblob(32));
)sql";

// Two indexes: the list's filter is typed letter by letter over few short words, the full text is asked for seldom
// and is large. Neither keeps the text itself; rows are replaced whole.
constexpr char listTables[] = R"sql(
CREATE TABLE dossier_row (                          -- one line of the list, made from the records
    dossier        INTEGER PRIMARY KEY REFERENCES dossier(number),
    tenant         INTEGER NOT NULL,
    sort           TEXT    NOT NULL,                -- the name without case and accents
    name           TEXT    NOT NULL,
    personnel_no   TEXT    NOT NULL,
    department     TEXT    NOT NULL,
    first_sick_day TEXT    NOT NULL,
    recovery_date  TEXT    NOT NULL,
    course         TEXT    NOT NULL,
    updated        INTEGER NOT NULL
);
CREATE INDEX dossier_row_sort ON dossier_row(sort, dossier);
CREATE INDEX dossier_row_number ON dossier_row(tenant, personnel_no);
CREATE VIRTUAL TABLE list_search USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
                                            tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE text_search USING fts5(words, content='', contentless_delete=1, detail=none, prefix='2 3',
                                            tokenize='unicode61 remove_diacritics 2');
)sql";

// Sixteen bytes of every head: enough that nobody makes another operation with the same, and small beside the values.
constexpr char chainHeads[] = "ALTER TABLE chain ADD COLUMN heads BLOB NOT NULL DEFAULT x''";

// Whether a content key counts depends on who brought it, and on what the medical log said then.
constexpr char keyOrigins[] = R"sql(
ALTER TABLE content_key ADD COLUMN maker BLOB NOT NULL DEFAULT x'';
ALTER TABLE content_key ADD COLUMN log_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE content_key ADD COLUMN pulled INTEGER NOT NULL DEFAULT 0; -- came in the dossier's chain
ALTER TABLE record ADD COLUMN key_id BLOB;                           -- a medical value's, as it stands at the server
)sql";

// Who decides a conflict wants to see what both values were made on; it stands in the history.
constexpr char conflictBase[] = "ALTER TABLE conflict ADD COLUMN base INTEGER NOT NULL DEFAULT 0";

// No index on the records themselves: a first sync puts millions of them here, and few are news to anybody.
constexpr char newsTables[] = R"sql(
ALTER TABLE tenant ADD COLUMN news_after INTEGER;   -- what has a later number is news; NULL until the first sync ended
CREATE TABLE news (                                 -- records that others changed and this person has not opened since
    number  INTEGER PRIMARY KEY AUTOINCREMENT,      -- in the order in which it came
    dossier INTEGER NOT NULL,
    kind    INTEGER NOT NULL,                       -- of the record; 10: a whole new dossier
    record  BLOB    NOT NULL,
    seq     INTEGER NOT NULL,
    UNIQUE (dossier, kind, record)
);
)sql";

// The name of a file says nothing, and its key is in the document's record: without this database it is noise.
constexpr char blobTable[] = R"sql(
CREATE TABLE blob (                                 -- sealed contents of documents, in the folder beside this file
    id       BLOB    PRIMARY KEY,                   -- the document's record id
    dossier  INTEGER NOT NULL,
    category INTEGER NOT NULL,
    file     BLOB    NOT NULL UNIQUE,               -- 16 random bytes: its name
    state    INTEGER NOT NULL,                      -- DocumentFile::State
    parts    INTEGER NOT NULL DEFAULT 0,            -- of one being fetched: so many are on the disk
    used_at  INTEGER NOT NULL                       -- Unix milliseconds
) WITHOUT ROWID;
CREATE INDEX blob_dossier ON blob(dossier);
CREATE TABLE pin (                                  -- documents to be here without the server; outlives a purge, so that
    document BLOB PRIMARY KEY,                      -- what comes again is fetched again
    dossier  BLOB NOT NULL                          -- dossier.id
) WITHOUT ROWID;
)sql";

// A server that was put back to a backup has lost what it confirmed: so that it can be offered once more.
constexpr char pastTables[] = R"sql(
ALTER TABLE audit_chain ADD COLUMN received INTEGER NOT NULL DEFAULT 0; -- so many of them the server has
CREATE TABLE held_edit (                            -- own operations that were pulled back, for some weeks
    position INTEGER PRIMARY KEY,                   -- that of the outbox
    op_id    BLOB    NOT NULL UNIQUE,
    dossier  INTEGER NOT NULL REFERENCES dossier(number),
    kind     INTEGER NOT NULL,
    category INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    seen     INTEGER NOT NULL DEFAULT 1,            -- came with the last pull from the beginning
    bytes    BLOB    NOT NULL
);
CREATE INDEX held_edit_dossier ON held_edit(dossier);
CREATE INDEX held_edit_at ON held_edit(at);
CREATE TABLE held_item (
    position INTEGER NOT NULL REFERENCES held_edit(position) ON DELETE CASCADE,
    n        INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    record   BLOB    NOT NULL,
    field    TEXT    NOT NULL,
    base     INTEGER NOT NULL,
    value    TEXT    NOT NULL,
    PRIMARY KEY (position, n)
) WITHOUT ROWID;
)sql";

// Only the newest notes of a dossier are read when it is opened. Not fields: those are millions.
constexpr char noteOrder[] = "CREATE INDEX record_note ON record(dossier, category, at) WHERE kind IN (2, 9)";

// So that whoever gets the vault can't rewrite what was logged before. The key of a past event is nowhere any more.
constexpr char ratchetTable[] = R"sql(
ALTER TABLE audit ADD COLUMN mac BLOB NOT NULL DEFAULT x'';
CREATE TABLE audit_ratchet (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    id         BLOB    NOT NULL,                    -- crypto::RatchetId
    since      INTEGER NOT NULL,                    -- events behind this number have a MAC
    since_hash BLOB    NOT NULL,                    -- SHA-256 of that event as encoded
    first_key  BLOB    NOT NULL,                    -- until the server has it; then empty
    next_key   BLOB    NOT NULL                     -- of the event that comes next
);
)sql";

// Of a change that the employee asked for: protocol::AskedChange::encode(). NULL: nobody asked.
constexpr char askedColumns[] = R"sql(
ALTER TABLE record ADD COLUMN asked BLOB;
ALTER TABLE history ADD COLUMN asked BLOB;
ALTER TABLE sealed ADD COLUMN asked BLOB;
ALTER TABLE outbox_item ADD COLUMN asked BLOB;
ALTER TABLE held_item ADD COLUMN asked BLOB;
)sql";

constexpr std::array migrations{
    storage::Migration{1, "Dossierkluis", "What the role may see of each dossier, and who wrote it", contentTables},
    storage::Migration{2, "Dossierkluis", "Edits, conflicts and audit events that wait", queueTables},
    storage::Migration{3, "Dossierkluis", "The list of dossiers and what is searched", listTables},
    storage::Migration{4, "Dossierkluis", "What a chain has been, to see what a colleague saw and the server hides",
                       chainHeads},
    storage::Migration{5, "Dossierkluis", "Under which content key a value stands, and whose that is", keyOrigins},
    storage::Migration{6, "Dossierkluis", "On which revision the person's side of a conflict was made", conflictBase},
    storage::Migration{7, "Dossierkluis", "What others changed while the person was away", newsTables},
    storage::Migration{8, "Dossierkluis", "Which contents of documents are here, and what is to be sent or fetched",
                       blobTable},
    storage::Migration{9, "Dossierkluis", "What was sent, for when the server loses it again", pastTables},
    storage::Migration{10, "Dossierkluis", "What is due in which dossier, and the absence before the present one",
                       dueTables},
    storage::Migration{11, "Dossierkluis", "Which dossiers changed, for the figures of absence", touchedTable},
    storage::Migration{12, "Dossierkluis", "What imports did, so that they can be undone", importTables},
    storage::Migration{13, "Dossierkluis", "Appointments of all dossiers by when they are", appointmentTable},
    storage::Migration{14, "Dossierkluis", "Reports to the privacy office, and its registers", officeTables},
    storage::Migration{15, "Dossierkluis", "The notes of a dossier in the order they were written in", noteOrder},
    storage::Migration{16, "Dossierkluis", "What waits in the audit queue can't be rewritten by who comes later",
                       ratchetTable},
    storage::Migration{17, "Dossierkluis", "What was corrected or removed because the employee asked for it",
                       askedColumns},
};

} // namespace

std::span<const storage::Migration> vaultMigrations()
{
    return migrations;
}

} // namespace kluis::app
