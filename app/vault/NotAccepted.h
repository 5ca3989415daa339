// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace kluis::app {

/// Since when changes lie here that the server refused and their author may not read any more, and whether he was told
/// that they go (docs/decisions/0087). Value type; kept as bytes, 32 a change.
class NotAccepted {
public:
    static constexpr qint64 day = 24LL * 3600 * 1000;
    static constexpr qint64 keptFor = 30 * day;   ///< milliseconds from when it was closed
    static constexpr qint64 toldBefore = 7 * day; ///< at least so long between the notice and the end

    /// \p kept as bytes() gave it; what does not fit counts as nothing.
    [[nodiscard]] static NotAccepted read(const QByteArray& kept);
    [[nodiscard]] QByteArray bytes() const;

    /// What \p closed, all there are at \p now, come to.
    struct Outcome {
        QSet<OpId> gone;    ///< their time is over, and the person was told in time
        quint64 toTell = 0; ///< go within toldBefore, and the person has not been told yet; noted as told
        bool isNew = false; ///< bytes() are others than before
    };
    [[nodiscard]] Outcome look(const QSet<OpId>& closed, qint64 now);
    /// When one goes at the earliest, in Unix milliseconds; 0: it is none of these.
    [[nodiscard]] qint64 until(const OpId& id) const;

private:
    struct Times {
        qint64 closed = 0;
        qint64 told = 0; ///< 0: not yet
        [[nodiscard]] qint64 end() const { return qMax(closed + keptFor, told == 0 ? 0 : told + toldBefore); }
    };
    QHash<OpId, Times> m_times;
};

} // namespace kluis::app
