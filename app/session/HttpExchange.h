// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace kluis::app {

struct HttpReply;

/// One request as it goes to the server. Paths are ours and ASCII.
struct HttpCall {
    QByteArray method = "POST";
    QByteArray path; ///< path and query, from "/"
    QByteArray body{};
    QByteArray bearer{};                        ///< value of `Authorization`, or empty
    QByteArray proof{};                         ///< value of `Kluis-Proof`, or empty
    QByteArray answerType = "application/cbor"; ///< an answer with a body of another type is not our server's

    /// Set: a 200 of type text/event-stream is handed over as it comes, in the network's thread, and goes on for as long
    /// as it shows signs of life; the reply has no body then. False ends it. HttpClient::cancelAll() passes it over.
    std::function<bool(const QByteArray& piece)> onPiece{};
    /// Called once when the exchange is over, in the network's thread or in that of who cancelled it.
    std::function<void(const Result<HttpReply>& reply)> onEnd{};
};

/// An answer of whatever status, whole.
struct HttpReply {
    int status = 0;
    QByteArray body;
    QByteArray serverKeyDigest;   ///< SHA-256 of the SubjectPublicKeyInfo the connection was made with
    qint64 retryAfterSeconds = 0; ///< of `Retry-After`, when it is a number; at most a day
};

/// The place where a request's answer arrives: the network's thread fills it once, the caller's waits for it.
class HttpExchange {
public:
    explicit HttpExchange(std::function<void(const Result<HttpReply>&)> onEnd = {}) : m_onEnd(std::move(onEnd)) {}

    /// Blocks until there is an answer. No time-out of its own: the network's thread always ends an exchange.
    [[nodiscard]] Result<HttpReply> wait()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_result.has_value(); });
        return *m_result;
    }

    /// The first result counts; a later one is dropped. Any thread.
    void finish(Result<HttpReply> result)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_result) {
                return;
            }
            m_result = result;
        }
        m_arrived.notify_all();
        if (m_onEnd) {
            m_onEnd(result);
        }
    }

    [[nodiscard]] bool isFinished()
    {
        const std::lock_guard lock(m_mutex);
        return m_result.has_value();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<Result<HttpReply>> m_result;
    const std::function<void(const Result<HttpReply>&)> m_onEnd;
};

} // namespace kluis::app
