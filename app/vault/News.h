// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierNews.h"
#include "app/vault/Records.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QList>

namespace kluis::app {

/// Which records others changed since this person opened their dossier last. Ids only: what they say is read from the
/// records, so what leaves the vault leaves this too. What a first sync brings is no news. Where everything of an
/// employer is fetched anew, what was news stays so, perhaps with some that was seen.
///
/// Reading costs what is asked for, however many dossiers and news there are. Works within the caller's transaction; the
/// database's thread.
class News {
public:
    explicit News(storage::Database& database) : m_database(database) {}

    /// Somebody else's \p value was put into a record. \p tenant: the vault's number of its employer.
    [[nodiscard]] Result<void> add(const RecordValue& value, qint64 tenant, bool isNewDossier);
    /// A record of a dossier was not what it should be, and is now: news however old, but to whoever wrote it himself.
    [[nodiscard]] Result<void> healed(qint64 dossier, quint8 kind, const QByteArray& record, const UserId& self);
    /// Everything of the employer up to \p seq is here: what comes later is news.
    [[nodiscard]] Result<void> settle(qint64 tenant, quint64 seq);
    /// Whether anything can be news there: not before the first sync has ended.
    [[nodiscard]] Result<bool> isSettled(qint64 tenant);
    /// The records of the employer are about to go.
    [[nodiscard]] Result<void> purge(qint64 tenant);

    [[nodiscard]] Result<void> seen(const DossierId& dossier);
    [[nodiscard]] Result<void> seenAll();
    /// The newest \p limit changes, by dossier: the one with the newest change first.
    [[nodiscard]] Result<QList<DossierNews>> newest(int limit);

private:
    storage::Database& m_database;
};

} // namespace kluis::app
