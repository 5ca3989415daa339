// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/OfficeValues.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::app {

/// A report of this person's, and whether it arrived.
struct OwnReport {
    RecordId id;
    qint64 noticedAt = 0; ///< Unix milliseconds by this device's clock
    QString text;
    qint64 receivedAt = 0; ///< server clock; 0: it waits here
};

/// The privacy office as far as it is in the vault. Lives as long as its database; that one's thread.
class OfficeBook {
public:
    explicit OfficeBook(storage::Database& database) : m_database(database) {}

    /// A record that nobody stored yet, with an id of its own, so that one that is sent twice is not two. \p now Unix
    /// milliseconds.
    [[nodiscard]] static OfficeRecord fresh(OfficeKind kind, qint64 now);

    [[nodiscard]] Result<void> addReport(const OwnReport& report);
    /// Newest first.
    [[nodiscard]] Result<QList<OwnReport>> reports();
    /// Those the server does not have, oldest first.
    [[nodiscard]] Result<QList<OwnReport>> waiting();
    [[nodiscard]] Result<quint64> countWaiting();
    [[nodiscard]] Result<void> setReceived(const RecordId& id, qint64 receivedAt);

    /// The registers as they were fetched last: what is due first, then the newest.
    [[nodiscard]] Result<QList<protocol::OfficeRecord>> records();
    [[nodiscard]] Result<void> put(const protocol::OfficeRecord& record);
    /// How far they are here, as the server counts changes; 0: nothing.
    [[nodiscard]] Result<quint64> version();
    [[nodiscard]] Result<void> setVersion(quint64 version);
    /// For who is no privacy officer any more. Whoever is one again fetches them whole.
    [[nodiscard]] Result<void> clearRecords();

    /// Each time the server was met. \p epoch of another past than the one known here: it was put back to a backup, so
    /// every report is offered again under its own id, and the registers are fetched anew (docs/decisions/0034).
    [[nodiscard]] Result<void> meetEpoch(const QByteArray& epoch);

private:
    [[nodiscard]] Result<QList<OwnReport>> read(Result<storage::Statement> rows);

    storage::Database& m_database;
};

} // namespace kluis::app
