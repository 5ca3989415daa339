// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <utility>

namespace kluis::server {

/// The operator's log on stderr: `2026-11-24T09:15:27.123Z event key=1 key=2`. Takes fixed words and numbers and
/// nothing else, so no name, address or value of a person can ever get in. Any thread.
class EventLog {
public:
    using Numbers = std::initializer_list<std::pair<const char*, qint64>>;
    static void write(const char* event, Numbers numbers = {});
};

} // namespace kluis::server
