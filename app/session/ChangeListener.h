// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/HttpExchange.h"
#include "core/protocol/EventStream.h"

#include <functional>
#include <memory>

namespace kluis::app {

/// How listening for changes came to its end.
struct ListenEnd {
    enum class Cause {
        Ended,      ///< the server let go, or the line broke: listen again after a while
        Refused,    ///< the session may not listen as it is: synchronise first, which renews it or says why not
        NotOffered, ///< the server knows no such thing
    };
    Cause cause = Cause::Ended;
    qint64 patienceMs = 0; ///< what the server asked to be left alone for; 0: nothing
};

/// What is told of the server's stream of nudges. All three are called in the network's thread, `ended` also in that
/// of whoever ends it: hand on and return.
struct ListenHandler {
    std::function<void()> stands; ///< the first bytes came
    std::function<void(const protocol::EventNudge&)> nudged;
    std::function<void(const ListenEnd&)> ended; ///< once, whatever happens
};

/// Listening as a call of HttpClient.
class ChangeListener {
public:
    /// Fills in where the answer to the signed \p call goes.
    [[nodiscard]] static HttpCall listen(HttpCall call, const ListenHandler& handler);

    ChangeListener() = delete;
};

} // namespace kluis::app
