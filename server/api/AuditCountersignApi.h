// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/audit/countersign`: takes what a privacy officer's client signed about the newest checkpoints, after it had
/// held them against what it kept (docs/decisions/0075). Any thread; the parts given must outlive it.
class AuditCountersignApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditCountersignApi)

public:
    AuditCountersignApi(Store& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    /// A checkpoint that is not the newest is taken for so long after the next one was made: it may have come meanwhile.
    static constexpr qint64 staleMillis = 60LL * 60 * 1000;

    [[nodiscard]] HttpResponse countersign(const HttpRequest& request, const Caller& caller);

    /// Forbidden, and none is kept, for any other role and for a signature that is not the caller's. A checkpoint that the
    /// server did not make, or that was overtaken too long ago, whichever it is, is passed over: in a large practice one
    /// of many chains moves on each time. NotFound when that is so of all. What is here already changes nothing.
    [[nodiscard]] Result<void> take(const protocol::AuditCountersignRequest& request, const Caller& caller,
                                    const QString& address = {});

private:
    enum class Kept : quint8 {
        Fresh,
        Already, ///< it was here
        No,      ///< there is no such checkpoint, or not any more
    };
    [[nodiscard]] Result<Kept> keep(StoreDatabase& database, const protocol::AuditCountersignature& signature,
                                    const Caller& caller, const QByteArray& identityKey);

    Store& m_store;
    const Clock& m_clock;
};

} // namespace kluis::server
