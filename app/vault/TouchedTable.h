// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::app {

/// Which dossiers changed, in the order in which they did, for readers that keep something of every dossier in memory
/// (app/insight). By triggers on the line that every change of a dossier writes, so that no writer can forget it; a time
/// would not do, since an edit made earlier elsewhere may come later. Numbers have no gaps, so a reader sees when some
/// are gone.
inline constexpr char touchedTable[] = R"sql(
CREATE TABLE dossier_touched (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL
);
CREATE TRIGGER dossier_row_made AFTER INSERT ON dossier_row
    BEGIN INSERT INTO dossier_touched(dossier) VALUES (new.dossier); END;
CREATE TRIGGER dossier_row_changed AFTER UPDATE ON dossier_row
    BEGIN INSERT INTO dossier_touched(dossier) VALUES (new.dossier); END;
CREATE TRIGGER dossier_row_gone AFTER DELETE ON dossier_row
    BEGIN INSERT INTO dossier_touched(dossier) VALUES (old.dossier); END;
)sql";

/// Keeps the newest touches only; run when the vault opens, before anybody reads.
inline constexpr char forgetTouched[] =
    "DELETE FROM dossier_touched WHERE number <= (SELECT max(number) FROM dossier_touched) - 4096";

} // namespace kluis::app
