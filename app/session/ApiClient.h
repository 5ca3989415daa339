// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <memory>

namespace kluis::app {

/// A call that is on its way. Destroying it unanswered cancels it. The thread that started it.
class PendingCall {
public:
    virtual ~PendingCall() = default;
    /// Waits for the answer: the body of a 2xx, or the failure. Call once. Runs no event loop: nothing re-enters
    /// the caller meanwhile, and the network goes on in its own thread while the caller does other work first.
    [[nodiscard]] virtual Result<QByteArray> wait() = 0;
};

/// Calls to the server in the name of the session: bearer token, request proof by the device key (SECURITY B2.5),
/// the server's key checked on each connection, the session refreshed when it has run out. One thread, that of the
/// engine; cancel() alone may come from any.
///
/// Errors: the server's ErrorMessage becomes its ErrorCode, a sentence for the person, and as detail the reason key
/// of protocol/RejectReason.h (`error.detail() == QLatin1String(protocol::reason::logConflict)`). Beside these:
/// Unreachable (down, no such host, timed out), Untrusted (TLS), Malformed (no answer of ours), LimitExceeded,
/// Unauthenticated (the session is over: log in again), Cancelled.
class ApiClient {
public:
    virtual ~ApiClient() = default;

    /// POSTs \p body to \p path, such as "/v1/pull", and waits. A call that fails because the access token ran out
    /// is repeated once with a fresh one.
    [[nodiscard]] virtual Result<QByteArray> call(const QByteArray& path, const QByteArray& body) = 0;
    /// The same without waiting: the answer is read in the background up to limits::responseBody.
    [[nodiscard]] virtual std::unique_ptr<PendingCall> start(const QByteArray& path, const QByteArray& body) = 0;

    /// Bytes of bodies received and sent since this object was made.
    [[nodiscard]] virtual quint64 bytesIn() const = 0;
    [[nodiscard]] virtual quint64 bytesOut() const = 0;

    /// Ends all calls under way with Cancelled. Later calls work again. Any thread.
    virtual void cancel() = 0;
};

} // namespace kluis::app
