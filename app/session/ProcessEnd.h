// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::app {

/// How a program ends once everything of its own is closed. One file a platform.
class ProcessEnd {
public:
    /// To be returned from main(). On Windows it does not come back: the system ends the other threads, which Qt and the
    /// TLS library began, before it lets libraries clean up, and one that then waits for what such a thread held waits for ever.
    [[nodiscard]] static int with(int code);
};

} // namespace kluis::app
