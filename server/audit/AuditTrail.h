// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditTrailMessages.h"
#include "server/audit/ServerEvent.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace kluis::server {

/// Reads the audit chains backwards, all of them side by side, for whoever supervises them. The entries lie sealed, so
/// what is looked for is found by looking at each: a page looks at so many at most, and then says how far it came. Lives
/// as long as one transaction; the database's thread.
class AuditTrail {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditTrail)

public:
    explicit AuditTrail(StoreDatabase& database) : m_database(database) {}

    static constexpr int entriesPerPage = 20'000; ///< looked at, at most

    /// InvalidArgument for a person, a dossier or an action there is none of; Malformed for a cursor of somewhere else.
    [[nodiscard]] Result<protocol::AuditTrailPage> page(const protocol::AuditTrailRequest& request);
    /// The number of the last entry of before \p time; 0: none. A chain is in the order of the server's clock.
    [[nodiscard]] Result<quint64> lastBefore(const TenantId& chain, qint64 time);
    /// The dossier that \p text names: an id, or EMPLOYER/PERSONNELNUMBER.
    [[nodiscard]] Result<DossierId> dossier(const QString& text);

private:
    /// A chain as far as it was read.
    struct Reader {
        TenantId chain;
        quint64 next = 0; ///< number of the entry to be read next, going down; 0: none is left
        struct Read {
            quint64 number = 0;
            QByteArray encoded;
            QByteArray hash;
            ServerEvent event;
        };
        QList<Read> ahead; ///< read, the newest first
        int stride = 1;    ///< how many to read at once
    };
    struct Wanted {
        std::optional<UserId> person;
        std::optional<DossierId> dossier;
        QString action;
        qint64 from = 0;
        qint64 to = 0;
    };

    [[nodiscard]] Result<Wanted> wanted(const protocol::AuditTrailRequest& request);
    [[nodiscard]] Result<void> open(const protocol::AuditTrailRequest& request);
    [[nodiscard]] Result<void> resume(const QByteArray& cursor);
    [[nodiscard]] Result<void> readAhead(Reader& reader);
    [[nodiscard]] Result<Reader*> newest();
    [[nodiscard]] static bool isWanted(const Wanted& wanted, const ServerEvent& event);
    [[nodiscard]] QByteArray cursor() const;
    [[nodiscard]] Result<void> addNames(protocol::AuditTrailPage& page, const QList<ServerEvent>& events);
    [[nodiscard]] Result<void> addPerson(protocol::AuditTrailPage& page, const UserId& user);
    [[nodiscard]] Result<void> addDossier(protocol::AuditTrailPage& page, const DossierId& dossier);

    StoreDatabase& m_database;
    std::vector<Reader> m_readers;
    QSet<QByteArray> m_named;
};

} // namespace kluis::server
