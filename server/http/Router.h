// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ErrorMessage.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"

#include <QHash>

#include <functional>

namespace kluis::server {

/// Turns a request into an answer: finds the handler, lets the gate prove the caller where the endpoint wants
/// one, and answers 404 for everything else. Filled once before serving; handle() may run in many threads.
class Router {
public:
    using OpenHandler = std::function<HttpResponse(const HttpRequest&)>;
    using CallerHandler = std::function<HttpResponse(const HttpRequest&, const Caller&)>;
    /// Establishes who is asking from token and proof, or says why not.
    using Gate = std::function<Result<Caller>(const HttpRequest&)>;

    /// Told of each answer that refuses a known caller what they asked for: 403 and 404.
    using Refused = std::function<void(const HttpRequest&, const Caller&, const HttpResponse&)>;

    explicit Router(Gate gate, Refused refused = {});

    void open(const QByteArray& method, const QByteArray& path, OpenHandler handler);
    /// Whether a caller must have accepted the code of conduct first.
    enum class Conduct {
        Accepted,
        MayWait,
    };
    /// Whether a device that is to be wiped may still ask this: what lets it send its unsent changes.
    enum class Ordered {
        Refused,
        May,
    };
    void withCaller(const QByteArray& method, const QByteArray& path, CallerHandler handler,
                    Conduct conduct = Conduct::Accepted, Ordered ordered = Ordered::Refused);

    [[nodiscard]] HttpResponse handle(const HttpRequest& request) const;
    /// Every method and path there is, "POST /v1/pull", sorted.
    [[nodiscard]] QList<QByteArray> routes() const;

    /// The answer for a failure: status by code, body an ErrorMessage with the error's detail as reason key.
    [[nodiscard]] static HttpResponse failure(const Error& error);
    /// `failure` for a code and a key of protocol/RejectReason.h.
    [[nodiscard]] static HttpResponse refuse(ErrorCode code, const char* reasonKey, int retryAfterSeconds = 0);
    /// The key of protocol/RejectReason.h that \p text is, or null: what may be written where no data may be.
    [[nodiscard]] static const char* knownReason(const QString& text);
    /// `refuse` for something that could not be read or written: what is not there, or not for the caller; a store that is
    /// away for now (503: asked again, it may be back); and else our own fault.
    [[nodiscard]] static HttpResponse refuseReading(const Error& error);

private:
    struct Guarded {
        CallerHandler handle;
        Conduct conduct = Conduct::Accepted;
        Ordered ordered = Ordered::Refused;
    };
    [[nodiscard]] static HttpResponse answer(const Guarded& route, const HttpRequest& request, const Caller& caller);

    Gate m_gate;
    Refused m_refused;
    QHash<QByteArray, OpenHandler> m_open;
    QHash<QByteArray, Guarded> m_withCaller;
};

} // namespace kluis::server
