// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/AuditWorld.h"

#include <QList>
#include <QRandomGenerator>
#include <QStringList>

#include <functional>

namespace kluis::test {

/// A way of tampering with an employer's audit chain of `entries` entries, with a checkpoint after each `between` of them.
struct Tampering {
    static constexpr int entries = 250;
    static constexpr int between = 50;

    /// The entries that must be named.
    struct Place {
        quint64 first = 0;
        quint64 second = 0;
    };

    const char* name;
    QStringList words; ///< AuditFinding::word(): one of these it is called
    std::function<Result<Place>(server::StoreDatabase&, AuditWorld&, QRandomGenerator&)> make;
    bool isSeenFromOutside = false; ///< only a checkpoint that somebody else keeps tells of it

    [[nodiscard]] static const QList<Tampering>& all();
};

} // namespace kluis::test
