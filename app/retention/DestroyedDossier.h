// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Records.h"
#include "core/base/Result.h"
#include "core/retention/RetentionTerm.h"
#include "core/storage/Database.h"

namespace kluis::app {

/// Takes out of the vault what two people destroyed (docs/decisions/0056): records and their history, notes, documents,
/// keys, chains, search words, what is due, and what was kept for a server that loses it. Edits that the server has not
/// taken are set aside as refused: they are their author's words. The vault is marked for a new key. Works within the
/// caller's transaction; the database's thread.
class DestroyedDossier {
public:
    explicit DestroyedDossier(storage::Database& database) : m_database(database) {}

    /// A bit for each category that goes.
    [[nodiscard]] static qint64 categoriesOf(retention::Part part, bool whole);

    /// \p whole: nothing of the dossier stays, whatever the part. The list is made anew here.
    [[nodiscard]] Result<void> remove(const DossierPlace& dossier, retention::Part part, bool whole);
    /// After the last of several: a removed row's words stay in the search index until its parts are merged, which costs
    /// what the index holds.
    [[nodiscard]] Result<void> forgetWords();

private:
    [[nodiscard]] Result<void> setAside(qint64 dossier, qint64 categories);
    [[nodiscard]] Result<void> removeRows(qint64 dossier, qint64 categories);
    [[nodiscard]] Result<void> fit(const DossierPlace& dossier, bool whole);

    storage::Database& m_database;
};

} // namespace kluis::app
