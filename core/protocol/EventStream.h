// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace kluis::protocol {

/// That an employer's changes have come to a sequence number. Nothing of what changed.
struct EventNudge {
    TenantId tenant;
    quint64 seq = 0;

    friend bool operator==(const EventNudge&, const EventNudge&) = default;
};

/// The long answer to `GET /v1/events`: text/event-stream (WHATWG HTML 9.2) with three kinds of lines.
class EventText {
public:
    /// "data: <tenant> <seq>"
    [[nodiscard]] static QByteArray nudge(const EventNudge& nudge);
    /// A comment: the line is alive.
    [[nodiscard]] static QByteArray heartbeat() { return QByteArrayLiteral(":\n\n"); }
    /// How long to leave the server alone once the stream has ended, at most; milliseconds.
    [[nodiscard]] static QByteArray patience(qint64 millis);

    EventText() = delete;
};

/// Reads such a stream as it comes, in pieces cut anywhere. Holds one line of at most lineBytes. One thread.
class EventReader {
public:
    static constexpr qsizetype lineBytes = 256;
    static constexpr qint64 longestPatience = 300'000; ///< milliseconds; more is taken for this much

    /// Calls \p take for each nudge that is whole now. \returns false once the bytes are no stream of ours: nothing
    /// that follows is read.
    [[nodiscard]] bool read(QByteArrayView piece, const std::function<void(const EventNudge&)>& take);

    /// What the server asked for last; 0: nothing.
    [[nodiscard]] qint64 patience() const { return m_patience; }

private:
    [[nodiscard]] bool readLine(const std::function<void(const EventNudge&)>& take);

    QByteArray m_line;
    qint64 m_patience = 0;
    bool m_broken = false;
};

} // namespace kluis::protocol
