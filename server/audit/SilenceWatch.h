// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/store/Store.h"

namespace kluis::server {

/// Puts on the record which devices have said nothing for longer than their lease, and the rule `device-silent` allows
/// (SECURITY B4, docs/decisions/0075): what was read there without the server is not in the log. A server that was off judges
/// nobody for a day: none could have spoken. Once a lease, by one of
/// the servers that share a store. One thread; the parts given must outlive it.
class SilenceWatch {
public:
    SilenceWatch(Store& store, const Clock& clock) : m_store(store), m_clock(clock), m_began(clock.unixMillis()) {}

    static constexpr qint64 millisUntilJudging = 24LL * 60 * 60 * 1000; ///< from the server's start

    /// \returns how many were put on the record. Errors: as the store.
    [[nodiscard]] Result<quint64> run();

private:
    Store& m_store;
    const Clock& m_clock;
    qint64 m_began; ///< Unix milliseconds
};

} // namespace kluis::server
