// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace kluis::server {

/// The body of an answer that goes on for minutes. The connection takes from it what there is to say; it never hands
/// more to a connection than was taken, so that a peer who does not read costs what the stream itself keeps.
class HttpStream {
public:
    virtual ~HttpStream() = default;

    /// \p ready is called, in any thread, whenever take() has something. Once this has returned, no earlier one is
    /// called any more. The io thread.
    virtual void onReady(std::function<void()> ready) = 0;
    /// What is to be said now, perhaps nothing; no value when the stream is over. The io thread; must not wait.
    [[nodiscard]] virtual std::optional<QByteArray> take() = 0;
    /// Asked at each heartbeat: whether whoever reads may go on reading. A worker.
    [[nodiscard]] virtual bool mayGoOn() = 0;
    /// What says that the line is alive.
    [[nodiscard]] virtual QByteArray heartbeat() const = 0;
    /// The last words. \p isDraining: the server itself is ending, and all its streams with it.
    [[nodiscard]] virtual QByteArray farewell(bool isDraining) const = 0;
};

} // namespace kluis::server
