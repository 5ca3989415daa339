// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ConflictView.h"
#include "app/vault/Outbox.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

#include <optional>

namespace kluis::app {

/// A conflict without its values: what it is about.
struct ConflictPlace {
    DossierPlace dossier;
    RecordKind kind = RecordKind::Field;
    QByteArray record;
    QString field;
    domain::Category category = domain::Category::Administrative;
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
    /// Decided, or gone. \returns the other side's revision; 0 where there was none, and while it is still to be fetched anew.
    [[nodiscard]] Result<quint64> remove(qint64 dossier, RecordKind kind, const QByteArray& record);
    [[nodiscard]] Result<quint64> count();
    /// Oldest first, at most \p limit; below zero: all.
    [[nodiscard]] Result<QList<ConflictPlace>> places(int limit);
    [[nodiscard]] Result<std::optional<ConflictPlace>> find(const DossierId& dossier, const QString& field);
    /// Its values. The other's is the newest that is known here, so that what came after the question is not missed. The
    /// head is the caller's.
    [[nodiscard]] Result<ConflictView> values(const ConflictPlace& place);

private:
    [[nodiscard]] Result<ConflictSide> before(const ConflictPlace& place, qint64 base, quint64 theirs);
    [[nodiscard]] Result<QList<ConflictPlace>> read(Result<storage::Statement>&& row);

    storage::Database& m_database;
};

} // namespace kluis::app
