// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/HttpExchange.h"

#include <QCoreApplication>

namespace kluis::app {

/// The server's refusals in words. Any thread.
class ServerRefusal {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ServerRefusal)

public:
    /// The body of a 2xx; else the server's ErrorMessage as an Error with its reason key as detail.
    [[nodiscard]] static Result<QByteArray> bodyOf(const HttpReply& reply);
    /// A sentence for a key of protocol/RejectReason.h, for a whole request or one operation.
    [[nodiscard]] static QString sentence(const QString& reason, quint64 retryAfterSeconds = 0);
};

} // namespace kluis::app
