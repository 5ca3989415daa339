// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Outbox.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace kluis::app {

/// Two values of one record that were both made on the same earlier one. The server's stands meanwhile.
struct ConflictState {
    qint64 number = 0; ///< names it in this vault
    DossierId dossier;
    QString field;
    domain::Category category = domain::Category::Administrative;
    QString mine;
    qint64 mineAt = 0; ///< Unix milliseconds
    QString theirs;
    QString theirsAuthor; ///< display name, or login
    qint64 theirsAt = 0;
};

/// Conflicts that wait for a person. Decided by a new edit of the field (Vault::set): that removes the row. Works
/// within the caller's transaction; the database's thread.
class Conflicts {
public:
    explicit Conflicts(storage::Database& database) : m_database(database) {}

    /// Keeps both values; a conflict that is there already takes the newer ones.
    /// \p theirs what the server has; its revision is what a decision is based on.
    [[nodiscard]] Result<void> add(const OutboxEntry& entry, const OutboxItem& mine, const RecordValue& theirs);
    /// The other side grew meanwhile. Nothing happens where there is no conflict.
    [[nodiscard]] Result<void> follow(const RecordValue& theirs);
    /// Decided, or gone. \returns the other side's revision, 0 where there was none.
    [[nodiscard]] Result<quint64> remove(qint64 dossier, RecordKind kind, const QByteArray& record);
    [[nodiscard]] Result<quint64> count();
    [[nodiscard]] Result<QList<ConflictState>> all();

private:
    storage::Database& m_database;
};

} // namespace kluis::app
