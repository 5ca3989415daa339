// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/SpokenTree.h"

#include <QSet>

namespace kluis::test {

/// What must hold for everything that a screen reader is told about a window (WCAG 2.2: 2.1.1 keyboard, 4.1.2 name, role, value).
class SpokenRules {
public:
    /// \p visited: the paths to which the Tab key led, once round.
    SpokenRules(const QList<SpokenThing>& things, const QStringList& visited);

    /// One line for each thing that breaks a rule.
    [[nodiscard]] QStringList problems() const;

private:
    [[nodiscard]] bool isReached(const SpokenThing& thing) const;
    // Why something that takes the keyboard need not be a stop of the Tab key itself.
    [[nodiscard]] static bool isEmptyText(const SpokenThing& thing);
    [[nodiscard]] static bool isTextToSelect(const SpokenThing& thing);
    [[nodiscard]] bool isInVisitedContainer(const SpokenThing& thing) const;
    [[nodiscard]] bool isRadioBesideVisited(const SpokenThing& thing) const;
    [[nodiscard]] bool isPartOfVisited(const SpokenThing& thing) const;

    QList<SpokenThing> m_things;
    QHash<QString, SpokenThing> m_byPath;
    QSet<QString> m_visited;
};

} // namespace kluis::test
