// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QString>

namespace kluis::test {

/// What is said of a vault that does not open, or of which a part can't be read.
inline QString refusedVault()
{
    return QStringLiteral("refused");
}

/// All that a person could see in a vault or send from it, in one text; or refusedVault().
inline QString vaultState(storage::Database& database)
{
    QString state;
    for (const char* sql : {"SELECT hex(op_id) || state || hex(bytes) FROM outbox ORDER BY position",
                            "SELECT position || field || value FROM outbox_item ORDER BY position, n",
                            "SELECT dossier || kind || hex(record) || revision || value FROM record",
                            "SELECT dossier || name || personnel_no FROM dossier_row ORDER BY dossier",
                            "SELECT number || hex(bytes) FROM audit ORDER BY number",
                            "SELECT last_number || hex(last_hash) FROM audit_chain"}) {
        auto row = database.prepare(sql);
        for (;;) {
            const auto found = row ? row->step() : Result<bool>(failure(row));
            if (!found) {
                return refusedVault();
            }
            if (!*found) {
                break;
            }
            state += row->text(0) + u'\n';
        }
    }
    return state;
}

} // namespace kluis::test
