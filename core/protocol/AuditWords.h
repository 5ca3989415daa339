// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/AuditMessages.h"
#include "core/protocol/ServerEvent.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace kluis::protocol {

/// What an audit entry is called in files, on the command line and in filters. A stable contract: a word keeps its
/// meaning. Any thread.
class AuditWords {
public:
    /// Of an entry: what the device says it was where it came from one. "unknown" for a kind of a newer server.
    [[nodiscard]] static QString word(const ServerEvent& event);
    /// EventActionCode of NEN 7513: C create, R read, U update, D delete, E execute.
    [[nodiscard]] static char action(const ServerEvent& event);
    /// EventOutcomeIndicator of NEN 7513 for an ErrorCode: 0 success, 4 minor, 8 serious, 12 major failure.
    [[nodiscard]] static int outcome(const ServerEvent& event);
    /// PurposeOfUse of NEN 7513: what the role works for. "care", "absence", "administration", "supervision", "system".
    [[nodiscard]] static QString purpose(const ServerEvent& event);
    /// Whether \p filter, a word or an action code, is \p event's; an empty one is everybody's.
    [[nodiscard]] static bool matches(QStringView filter, const ServerEvent& event);
    /// Whether there are such entries at all.
    [[nodiscard]] static bool isKnown(QStringView filter);
    /// Every word, in the order of the kinds.
    [[nodiscard]] static QStringList all();
};

} // namespace kluis::protocol
