// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/AccountMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// Ids are 16-byte blobs, times Unix milliseconds of the server's clock, keys raw public bytes.
constexpr char peopleTables[] = R"sql(
CREATE TABLE practice (
    only_row          INTEGER PRIMARY KEY CHECK (only_row = 1),
    id                BLOB    NOT NULL,
    name              TEXT    NOT NULL,
    environment       TEXT    NOT NULL,
    server_epoch      BLOB    NOT NULL,
    directory_version INTEGER NOT NULL DEFAULT 1,   -- grows with every change of a user, device or grant
    created_at        INTEGER NOT NULL
);
CREATE TABLE tenant (
    id         BLOB    PRIMARY KEY,
    short_name TEXT    NOT NULL UNIQUE,             -- what the command line calls the employer
    name       TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE user (
    id                BLOB    PRIMARY KEY,
    login             BLOB    NOT NULL,             -- sealed
    login_index       BLOB    NOT NULL UNIQUE,      -- finds an account by its login
    display_name      BLOB    NOT NULL,             -- sealed
    role              INTEGER NOT NULL,
    state             INTEGER NOT NULL,             -- 1 invited, 2 enrolled, 3 active
    disabled_at       INTEGER,
    created_at        INTEGER NOT NULL,
    salt              BLOB    NOT NULL DEFAULT x'',
    kdf_memory        INTEGER NOT NULL DEFAULT 0,   -- bytes
    kdf_passes        INTEGER NOT NULL DEFAULT 0,
    auth_key          BLOB    NOT NULL DEFAULT x'', -- public, from the password
    identity_key      BLOB    NOT NULL DEFAULT x'', -- public
    encryption_key    BLOB    NOT NULL DEFAULT x'', -- public
    bundle            BLOB    NOT NULL DEFAULT x'', -- private keys, sealed by what only the person has
    recovery_bundle   BLOB    NOT NULL DEFAULT x'',
    conduct_at        INTEGER,                      -- code of conduct accepted
    totp_secret       BLOB    NOT NULL DEFAULT x'', -- sealed
    totp_last_step    INTEGER NOT NULL DEFAULT -1,
    failures          INTEGER NOT NULL DEFAULT 0,   -- since the last login, told to the person
    new_devices       INTEGER NOT NULL DEFAULT 0,   -- the same
    last_login_at     INTEGER
) WITHOUT ROWID;
CREATE TABLE grant_ (
    user       BLOB    NOT NULL REFERENCES user(id),
    tenant     BLOB    NOT NULL REFERENCES tenant(id),
    department BLOB    NOT NULL,                    -- sealed; the empty text: the whole employer
    granted_at INTEGER NOT NULL,
    PRIMARY KEY (user, tenant)
) WITHOUT ROWID;
CREATE INDEX grant_tenant ON grant_(tenant);
CREATE TABLE device (
    id            BLOB    PRIMARY KEY,
    user          BLOB    NOT NULL REFERENCES user(id),
    public_key    BLOB    NOT NULL,
    certificate   BLOB    NOT NULL DEFAULT x'',     -- by the user's identity key; empty until certified
    state         INTEGER NOT NULL,                 -- 1 active, 2 needs a certificate, 3 revoked
    name          BLOB    NOT NULL,                 -- sealed
    platform      TEXT    NOT NULL DEFAULT '',
    server_share  BLOB    NOT NULL DEFAULT x'',     -- sealed
    created_at    INTEGER NOT NULL,
    last_login_at INTEGER,
    revoked_at    INTEGER
) WITHOUT ROWID;
CREATE INDEX device_user ON device(user);
)sql";

constexpr char enrolmentTables[] = R"sql(
CREATE TABLE enrolment (
    secret_hash BLOB    PRIMARY KEY,                -- SHA-256 of 16 random bytes
    user        BLOB    NOT NULL REFERENCES user(id),
    created_at  INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    used_at     INTEGER
) WITHOUT ROWID;
CREATE INDEX enrolment_user ON enrolment(user);
CREATE TABLE recovery_code (
    code_hash BLOB    PRIMARY KEY,                  -- SHA-256 of 120 random bits
    user      BLOB    NOT NULL REFERENCES user(id),
    used_at   INTEGER
) WITHOUT ROWID;
CREATE INDEX recovery_code_user ON recovery_code(user);
)sql";

constexpr char sessionTables[] = R"sql(
CREATE TABLE session (
    id             BLOB    PRIMARY KEY,
    user           BLOB    NOT NULL REFERENCES user(id),
    device         BLOB    NOT NULL REFERENCES device(id),
    access_hash    BLOB    NOT NULL UNIQUE,         -- SHA-256 of a random token
    access_until   INTEGER NOT NULL,
    refresh_hash   BLOB    NOT NULL UNIQUE,
    refresh_until  INTEGER NOT NULL,
    absolute_until INTEGER NOT NULL,
    created_at     INTEGER NOT NULL,
    ended_at       INTEGER
) WITHOUT ROWID;
CREATE INDEX session_user ON session(user);
CREATE INDEX session_device ON session(device);
CREATE TABLE spent_refresh (                        -- a token that comes back was stolen, or its successor was
    refresh_hash BLOB    PRIMARY KEY,
    session      BLOB    NOT NULL REFERENCES session(id),
    spent_at     INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX spent_refresh_session ON spent_refresh(session);
)sql";

constexpr char throttleTable[] = R"sql(
CREATE TABLE throttle (
    key          BLOB    PRIMARY KEY,               -- keyed hash: account and device class, or source address
    owner        BLOB    NOT NULL DEFAULT x'',      -- the user, where there is one; such rows are never forgotten
    failures     INTEGER NOT NULL,
    not_before   INTEGER NOT NULL,                  -- no try is looked at earlier
    last_failure INTEGER NOT NULL                   -- for addresses: when the minute began
) WITHOUT ROWID;
CREATE INDEX throttle_owner ON throttle(owner);
CREATE INDEX throttle_age ON throttle(last_failure);
)sql";

constexpr char auditTable[] = R"sql(
CREATE TABLE audit_entry (
    chain BLOB    NOT NULL,                         -- tenant, or zeros for what belongs to the practice
    n     INTEGER NOT NULL,                         -- from 1, without gaps
    event BLOB    NOT NULL,                         -- sealed
    hash  BLOB    NOT NULL,                         -- SHA-256(hash of n-1 || event as it was before sealing)
    PRIMARY KEY (chain, n)
) WITHOUT ROWID;
)sql";

// SECURITY B5: what is personal lies sealed under keys that this table holds wrapped by one outside the database.
constexpr char columnKeyTable[] = R"sql(
CREATE TABLE column_key (
    id         BLOB    PRIMARY KEY,
    purpose    INTEGER NOT NULL,                    -- 1 seals values, 2 makes blind indexes
    wrapped    BLOB    NOT NULL,
    created_at INTEGER NOT NULL,
    retired_at INTEGER                              -- opens older values, seals no new ones
) WITHOUT ROWID;
)sql";

constexpr std::array migrations{
    AccountMigration{"Dossierkluis", "The keys personal values are sealed with, themselves wrapped", columnKeyTable},
    AccountMigration{"Dossierkluis", "Practice, employers, people, what they may see, and their devices", peopleTables},
    AccountMigration{"Dossierkluis", "One-time codes for a person's first day and for a lost authenticator",
                     enrolmentTables},
    AccountMigration{"Dossierkluis", "Sessions that end, and the trace of refresh tokens already used", sessionTables},
    AccountMigration{"Dossierkluis", "Failed tries are remembered through a restart", throttleTable},
    AccountMigration{"Dossierkluis", "The audit chains: one an employer, one for the practice", auditTable},
};

} // namespace

std::span<const AccountMigration> accountMigrations()
{
    return migrations;
}

} // namespace kluis::server
