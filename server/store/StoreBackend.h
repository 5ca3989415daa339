// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <functional>
#include <vector>

namespace kluis::server {

/// What a write touches: all there may be, or nothing but what belongs to these employers (and audit chains).
struct WriteScope {
    bool isEverything = true;
    std::vector<TenantId> tenants;
};

/// How transactions are run on one of the databases a Store can be. Every method from any thread.
class StoreBackend {
public:
    using Work = std::function<Result<void>(StoreDatabase&)>;

    StoreBackend() = default;
    virtual ~StoreBackend() = default;
    StoreBackend(const StoreBackend&) = delete;
    StoreBackend& operator=(const StoreBackend&) = delete;

    /// \p work in one transaction that nobody else writes beside, within \p scope. May run \p work again from its
    /// beginning when others were in its way.
    [[nodiscard]] virtual Result<void> write(const WriteScope& scope, const Work& work) = 0;
    /// \p work on an unchanging view.
    [[nodiscard]] virtual Result<void> read(const Work& work) = 0;
    [[nodiscard]] virtual const ColumnCipher& columns() const = 0;
    [[nodiscard]] virtual Result<void> integrityCheck() = 0;
    /// As Store::scrub().
    [[nodiscard]] virtual Result<void> scrub() = 0;

    /// Called in a thread of the backend's with what another process committed.
    using Ear = std::function<void(const QList<Change>&)>;
    /// From now on \p ear hears of other processes' commits; once. Nothing on a store that has no others.
    virtual void hearOthers(Ear) {}
    /// Tells the others what this process committed. Returns at once.
    virtual void tellOthers(const QList<Change>&) {}
    /// As Store::hearing().
    [[nodiscard]] virtual quint64 hearing() const { return 0; }

    /// Whether other servers may work on the same store.
    [[nodiscard]] virtual bool isShared() const = 0;
    /// As PgLock; nothing on a store that only one server can have.
    [[nodiscard]] virtual Result<void> holdPresence() = 0;
    [[nodiscard]] virtual Result<void> holdAlone() = 0;
};

} // namespace kluis::server
