// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/RequestId.h"

#include <QtGlobal>

#include <initializer_list>
#include <utility>

namespace kluis::server {

/// The operator's log on stderr, a JSON object a line (docs/operations.md lists the events):
/// `{"time":"2026-11-24T09:15:27.123Z","level":"warning","event":"login-refused","request":"00c1…","status":401}`.
/// Takes words of the program's own text and numbers and nothing else, so no name, address or value of a person can
/// ever get in. Any thread.
class EventLog {
public:
    enum class Level : quint8 {
        Info,    ///< as it should be
        Warning, ///< somebody should look at it on a working day
        Error,   ///< somebody should look at it now
    };
    using Numbers = std::initializer_list<std::pair<const char*, qint64>>;
    /// Values that stand in the program's text, such as keys of RejectReason.h and routes; never built from data.
    using Words = std::initializer_list<std::pair<const char*, const char*>>;

    static void write(Level level, const char* event, Numbers numbers = {}, Words words = {}, RequestId request = {});

    static void info(const char* event, Numbers numbers = {}) { write(Level::Info, event, numbers); }
    static void warning(const char* event, Numbers numbers = {}) { write(Level::Warning, event, numbers); }
    static void error(const char* event, Numbers numbers = {}) { write(Level::Error, event, numbers); }
};

} // namespace kluis::server
