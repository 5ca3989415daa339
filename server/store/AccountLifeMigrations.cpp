// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/AccountLifeMigrations.h"

#include <array>

namespace kluis::server {

namespace {

constexpr char passwordLinkTable[] = R"sql(
CREATE TABLE password_link (                        -- each password's master key under that of the next one
    user       BLOB    NOT NULL REFERENCES user(id),
    n          INTEGER NOT NULL,                    -- from 1, one for each change
    link       BLOB    NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user, n)
) WITHOUT ROWID;
)sql";

constexpr char previousRefresh[] = R"sql(
-- The refresh token before, while the tokens that took its place were never used: their delivery may have failed.
ALTER TABLE session ADD COLUMN previous_refresh_hash BLOB NOT NULL DEFAULT x'';
CREATE INDEX session_previous_refresh ON session(previous_refresh_hash) WHERE previous_refresh_hash <> x'';
)sql";

constexpr char waysBack[] = R"sql(
ALTER TABLE user ADD COLUMN recovery_key BLOB NOT NULL DEFAULT x'';      -- public, from the printed kit's key
ALTER TABLE user ADD COLUMN totp_pending BLOB NOT NULL DEFAULT x'';      -- sealed; waits for its first code
ALTER TABLE user ADD COLUMN totp_pending_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE recovery_code ADD COLUMN expires_at INTEGER;                 -- of a code an administrator gave
)sql";

constexpr char newsByDevice[] = R"sql(
ALTER TABLE user ADD COLUMN failures_total INTEGER NOT NULL DEFAULT 0;  -- failed logins ever
ALTER TABLE device ADD COLUMN failures_seen INTEGER NOT NULL DEFAULT 0; -- of those, told at this device's logins
)sql";

constexpr char conductTables[] = R"sql(
CREATE TABLE conduct (
    version    INTEGER PRIMARY KEY,                 -- 1 comes with the program and has no row
    text       TEXT    NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE conduct_acceptance (
    user        BLOB    NOT NULL REFERENCES user(id),
    version     INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (user, version)
) WITHOUT ROWID;
INSERT INTO conduct_acceptance(user, version, accepted_at)
    SELECT id, 1, conduct_at FROM user WHERE conduct_at IS NOT NULL;
)sql";

constexpr char wipeTables[] = R"sql(
CREATE TABLE administrator_vouch (                  -- what administrators signed about each other's keys
    user   BLOB    NOT NULL REFERENCES user(id),
    signer BLOB    NOT NULL REFERENCES user(id),
    time   INTEGER NOT NULL,
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (user, signer)
) WITHOUT ROWID;
CREATE TABLE wipe_order (
    id           BLOB    PRIMARY KEY,
    device       BLOB    NOT NULL REFERENCES device(id),
    time         INTEGER NOT NULL,                  -- as signed: of several the newest counts
    bytes        BLOB    NOT NULL,
    placed_at    INTEGER NOT NULL,
    collected_at INTEGER,
    wiped_at     INTEGER,
    receipt      BLOB    NOT NULL DEFAULT x''
) WITHOUT ROWID;
CREATE INDEX wipe_order_device ON wipe_order(device);
)sql";

constexpr char approvalTable[] = R"sql(
CREATE TABLE device_approval (                      -- new devices that ask another one of their owner for approval
    n          INTEGER PRIMARY KEY AUTOINCREMENT,   -- in the order they asked
    id         BLOB    NOT NULL UNIQUE,
    user       BLOB    NOT NULL REFERENCES user(id),
    device     BLOB    NOT NULL REFERENCES device(id),
    commitment BLOB    NOT NULL,
    asked_at   INTEGER NOT NULL,
    approver   BLOB    NOT NULL DEFAULT x'',
    answer     BLOB    NOT NULL DEFAULT x'',
    offer      BLOB    NOT NULL DEFAULT x'',
    approval   BLOB    NOT NULL DEFAULT x'',
    ending     INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX device_approval_user ON device_approval(user, asked_at);
)sql";

constexpr std::array migrations{
    AccountMigration{"Dossierkluis", "A vault of before a change of password opens with the new one",
                     passwordLinkTable},
    AccountMigration{"Dossierkluis", "A refresh whose answer was lost does not end the session", previousRefresh},
    AccountMigration{"Dossierkluis", "Ways back for who lost the password or the telephone", waysBack},
    AccountMigration{"Dossierkluis", "Each device tells its owner what happened since its own last login",
                     newsByDevice},
    AccountMigration{"Dossierkluis", "The code of conduct has versions, and a register of who accepted which",
                     conductTables},
    AccountMigration{"Dossierkluis", "A device is wiped when an administrator or its owner signs so", wipeTables},
    AccountMigration{"Dossierkluis", "A new device is approved by another one of its owner", approvalTable},
};

} // namespace

std::span<const AccountMigration> accountLifeMigrations()
{
    return migrations;
}

} // namespace kluis::server
