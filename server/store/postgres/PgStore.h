// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"
#include "server/store/StoreBackend.h"
#include "server/store/postgres/PgNews.h"
#include "server/store/postgres/PgPool.h"

#include <memory>
#include <mutex>

namespace kluis::server {

/// The store in a PostgreSQL database that other servers may share (docs/decisions/0039). A write waits for whoever
/// writes within the same scope, in any process, before it reads anything; so what was written for the one writer of
/// the embedded store is right here too.
class PgStore final : public StoreBackend {
public:
    static constexpr int tries = 6; ///< of a transaction that others were in the way of

    /// As Store::open().
    [[nodiscard]] static Result<std::unique_ptr<StoreBackend>> open(const PgTarget& target,
                                                                    const crypto::SecretBytes& columnKey);

    [[nodiscard]] Result<void> write(const WriteScope& scope, const Work& work) override;
    [[nodiscard]] Result<void> read(const Work& work) override;
    [[nodiscard]] const ColumnCipher& columns() const override { return m_columns; }
    [[nodiscard]] Result<void> integrityCheck() override;
    [[nodiscard]] Result<void> scrub() override;
    void hearOthers(Ear ear) override { m_news.listen(std::move(ear)); }
    void tellOthers(const QList<Change>& changes) override { m_news.tell(changes); }
    [[nodiscard]] quint64 hearing() const override { return m_news.generation(); }
    [[nodiscard]] bool isShared() const override { return true; }
    [[nodiscard]] Result<void> holdPresence() override;
    [[nodiscard]] Result<void> holdAlone() override;

private:
    /// How a try ended, beside its result.
    struct Ending {
        bool neverBegan = false;     ///< the line was dead before anything was asked
        bool isWorthAnother = false; ///< another transaction was in the way
    };
    PgStore(const PgTarget& target, ColumnCipher columns)
        : m_target(target), m_columns(std::move(columns)), m_pool(target, m_columns), m_news(target)
    {
    }
    /// \p mayRunAgain: what began may be begun anew. Work on everything was written to be run once, and nobody is in
    /// its way.
    Result<void> transact(PgConnection::Kind kind, bool mayRunAgain, const Work& work);
    Result<void> tryOnce(PgConnection::Kind kind, const Work& work, Ending& ending);
    Result<void> hold(Result<void> (*wanted)(PgConnection&));
    Result<void> take(Result<void> (*wanted)(PgConnection&));
    /// After the database was away: presence went with its connection.
    void renewPresence();

    const PgTarget m_target;
    const ColumnCipher m_columns;
    PgPool m_pool;
    PgNews m_news;
    std::mutex m_holding;
    std::unique_ptr<PgConnection> m_presence; ///< lives as long as what it holds
    bool m_isServer = false;                  ///< presence was held
};

} // namespace kluis::server
