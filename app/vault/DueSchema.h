// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::app {

/// What is to be done in each dossier, made from its records (DueIndex), so that nobody looks through all dossiers for what
/// is due today. With the reports before the present one in the list's line: the week of absence counts them.
inline constexpr char dueTables[] = R"sql(
CREATE TABLE due (
    dossier INTEGER NOT NULL,
    item    TEXT    NOT NULL,                       -- domain::MilestoneKey, or a task's record id
    due     INTEGER NOT NULL,                       -- Julian day
    warn    INTEGER NOT NULL,                       -- Julian day
    roles   INTEGER NOT NULL,                       -- bit n: role n may do it
    person  TEXT    NOT NULL,                       -- id or login of whose it is; '': the roles'
    task    TEXT    NOT NULL,                       -- what is to be done; '': a milestone
    PRIMARY KEY (dossier, item)
) WITHOUT ROWID;
CREATE INDEX due_day ON due(due, warn, roles, person);
ALTER TABLE dossier_row ADD COLUMN past_spells TEXT NOT NULL DEFAULT '';
)sql";

} // namespace kluis::app
