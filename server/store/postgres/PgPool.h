// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"
#include "server/store/postgres/PgTarget.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace kluis::server {

/// The connections of one server to its PostgreSQL database: opened when they are needed, lent to one thread at a time,
/// thrown away when they are lost. Any thread.
class PgPool {
public:
    static constexpr int connections = 8; ///< at most; whoever wants one more waits
    /// After a connect that nobody answered: for so long, and while one tries again, all others fail at once. A host that is
    /// dark takes ten seconds to say nothing.
    static constexpr std::chrono::seconds quiet{2};

    /// \p columns outlives the pool.
    PgPool(PgTarget target, const ColumnCipher& columns) : m_target(std::move(target)), m_columns(&columns) {}

    /// Lends a connection that answered a moment ago to \p use. Errors of PgConnection::open() and of \p use.
    [[nodiscard]] Result<void> with(const std::function<Result<void>(StoreDatabase&)>& use);
    /// Throws away what is not in use: after one was found dead, the others most likely are too.
    void dropIdle();

private:
    std::optional<StoreDatabase> borrow();
    void giveBack(StoreDatabase database);
    void forgetOne();
    [[nodiscard]] Result<std::unique_ptr<PgConnection>> connect();

    const PgTarget m_target;
    const ColumnCipher* m_columns;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<StoreDatabase> m_idle;
    int m_open = 0;              ///< lent ones included
    std::optional<Error> m_away; ///< what the last connect said, where nobody answered
    bool m_isTrying = false;
    std::chrono::steady_clock::time_point m_nextTry;
};

} // namespace kluis::server
