// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Records.h"

#include <functional>
#include <map>

namespace kluis::app {

/// How far an employer's chains had come here before all of it was forgotten for another scope. That the scope changed is
/// the server's word alone: what comes of these chains afterwards must have been where they were, or the word would take
/// back what was seen (docs/decisions/0085). Ids, counts and heads only. Within the caller's transaction; the database's
/// thread.
class SeenChains {
public:
    explicit SeenChains(storage::Database& database) : m_database(database) {}

    using Which = std::function<bool(qint64 dossier, domain::Category category)>;
    static bool all(qint64, domain::Category) { return true; }
    /// Notes where those are that \p which says, and under which epoch of the server, before they are deleted. \p tenant its
    /// number.
    [[nodiscard]] Result<void> keep(qint64 tenant, const Which& which);
    /// A person has everything fetched anew, from whatever past the server shows.
    [[nodiscard]] Result<void> forget(qint64 tenant);

    /// Reads what was kept; the calls below are about that employer.
    [[nodiscard]] Result<void> load(qint64 tenant);
    /// 16 bytes; empty where nothing was kept.
    [[nodiscard]] const QByteArray& epoch() const { return m_epoch; }
    /// False for a chain that is now as long as it was, and another.
    [[nodiscard]] bool fits(const DossierId& dossier, domain::Category category, const Records::Chain& now) const;
    /// Two people signed that these are destroyed; \p categories has a bit for each.
    [[nodiscard]] Result<void> drop(const DossierId& dossier, qint64 categories);
    /// Whether any of the dossier was kept.
    [[nodiscard]] bool has(const DossierId& dossier) const;
    /// Everything came that is coming. \returns a dossier of which less came than was here; null for none. What did not
    /// come at all may be out of the scope, and is still known when it comes again.
    [[nodiscard]] Result<DossierId> settle();

private:
    struct Reached {
        quint64 n = 0;
        QByteArray head;
    };
    using Place = std::pair<DossierId, domain::Category>;
    [[nodiscard]] Result<void> store();

    storage::Database& m_database;
    qint64 m_tenant = 0;
    QByteArray m_epoch;
    std::map<Place, Reached> m_reached;
};

} // namespace kluis::app
