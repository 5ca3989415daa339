// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Category.h"
#include "core/storage/Database.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace kluis::test {

/// One value a client's cache holds. Value type.
struct CacheRow {
    TenantId tenant;
    DossierId dossier;
    int kind = 0;
    QByteArray record;
    QString field;
    domain::Category category = domain::Category::Administrative;
    quint64 revision = 0;
    QString value;
    bool isPast = false; ///< of the history

    [[nodiscard]] QString text() const;
};

/// The end of a device's own chain of audit events. Value type.
struct LastEvent {
    quint64 number = 0;
    QByteArray hash;

    friend bool operator==(const LastEvent&, const LastEvent&) = default;
};

/// What a vault holds, read past the client. Ends the process when the database can't be read.
class CacheRows {
public:
    [[nodiscard]] static QList<CacheRow> of(storage::Database& vault);
    /// What is kept of own edits for a server that loses them.
    [[nodiscard]] static QList<CacheRow> held(storage::Database& vault);
    /// Takes one record out, or sets one back to an older value, as a fault would: the \p chance decides which. \returns
    /// whether there was any.
    [[nodiscard]] static bool damage(storage::Database& vault, quint64 chance);
    struct Line {
        DossierId dossier;
        TenantId tenant;
        bool isMadeHere = false; ///< its making is still in the outbox
    };
    /// The list of dossiers, in a fixed order.
    [[nodiscard]] static QList<Line> list(storage::Database& vault);
    /// Dossiers with words in the search that are not in the list.
    [[nodiscard]] static int strayWords(storage::Database& vault);
    /// Medical values that could not be opened, and content keys of others than waiting edits.
    [[nodiscard]] static int sealedRows(storage::Database& vault);
    /// How often the value stands in what was not sent, was refused, or is the person's side of a conflict.
    [[nodiscard]] static int unsent(storage::Database& vault, const QString& value);
    /// Conflicts whose other side is this person's too.
    [[nodiscard]] static int conflictsWith(storage::Database& vault, const UserId& user);
    [[nodiscard]] static int confirmed(storage::Database& vault); ///< edits the server has, not yet pulled
    /// What a person has to decide: by the dossier's id and the field, his own value.
    [[nodiscard]] static QMap<std::pair<QByteArray, QString>, QString> questions(storage::Database& vault);
    /// Edits that the server would not take, and a value of each.
    [[nodiscard]] static QHash<OpId, QString> refused(storage::Database& vault);
    /// What stands in the outbox, one line an operation, for the message of a failed check.
    [[nodiscard]] static QString outbox(storage::Database& vault);

    [[nodiscard]] static LastEvent lastEvent(storage::Database& vault);

    CacheRows() = delete;
};

} // namespace kluis::test
