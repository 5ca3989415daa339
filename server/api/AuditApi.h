// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/AuditMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/audit`: takes in what happened on a device. Each device numbers and chains its own events, so that
/// one left out or changed is seen; they become part of the employer's chain here. Any thread; the parts given must
/// outlive it.
class AuditApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditApi)

public:
    AuditApi(Store& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    [[nodiscard]] HttpResponse audit(const HttpRequest& request, const Caller& caller);

    /// Events already held are passed over, so a batch may be sent again. Malformed for what is no event or names a
    /// medical object. When an event is missing, does not follow the one before, or has not the MAC of the device's
    /// ratchet (DeviceLog), nothing of the batch is taken, the receipt says so, and that it happened is itself on the
    /// record, with the number that is wrong. A device that knows what is missing, and has not got it any more, may go on:
    /// that, too, is on the record.
    [[nodiscard]] Result<protocol::AuditReceipt> take(const protocol::AuditBatch& batch, const Caller& caller);

private:
    Store& m_store;
    const Clock& m_clock;
};

} // namespace kluis::server
