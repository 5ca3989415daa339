// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SpokenRules.h"

#include <algorithm>

namespace kluis::test {

SpokenRules::SpokenRules(const QList<SpokenThing>& things, const QStringList& visited)
    : m_things(things), m_visited(visited.cbegin(), visited.cend())
{
    for (const auto& thing : things) {
        m_byPath.insert(thing.path, thing);
    }
}

QStringList SpokenRules::problems() const
{
    QStringList found;
    for (const auto& thing : m_things) {
        if (!thing.takesKeyboard() || isEmptyText(thing)) {
            continue;
        }
        if (thing.role == SpokenThing::Invalid || thing.role == SpokenThing::Unknown) {
            found.append(QStringLiteral("no role: ") + thing.told());
        }
        if (thing.name.trimmed().isEmpty() && !thing.isLabelled) {
            found.append(QStringLiteral("no name: ") + thing.told());
        }
        // Qt tells a box's choice as its name on this system: what it is about is in the label's relation alone.
        if (thing.role == SpokenThing::ComboBox && !thing.isLabelled) {
            found.append(QStringLiteral("no label: ") + thing.told());
        }
        if (!isReached(thing)) {
            found.append(QStringLiteral("no key leads to: ") + thing.told());
        }
    }
    return found;
}

bool SpokenRules::isReached(const SpokenThing& thing) const
{
    return m_visited.contains(thing.path) || isTextToSelect(thing) || isInVisitedContainer(thing) ||
           isRadioBesideVisited(thing) || isPartOfVisited(thing);
}

/// A text that says nothing now has no place on the screen either.
bool SpokenRules::isEmptyText(const SpokenThing& thing)
{
    return thing.role == SpokenThing::Label && thing.name.isEmpty();
}

/// There is nothing to do at a text; a mouse can select it to be copied, and a screen reader reads it where it stands.
bool SpokenRules::isTextToSelect(const SpokenThing& thing)
{
    return thing.role == SpokenThing::Label;
}

/// The arrow keys go on from where Tab led.
bool SpokenRules::isInVisitedContainer(const SpokenThing& thing) const
{
    const auto around = m_byPath.value(thing.parent);
    return around.isContainer() && m_visited.contains(around.path);
}

/// Of a group of radio buttons Tab leads to the chosen one, the arrow keys to the others.
bool SpokenRules::isRadioBesideVisited(const SpokenThing& thing) const
{
    return thing.role == SpokenThing::RadioButton &&
           std::any_of(m_things.cbegin(), m_things.cend(), [this, &thing](const SpokenThing& other) {
               return other.role == SpokenThing::RadioButton && other.parent == thing.parent &&
                      m_visited.contains(other.path);
           });
}

/// A box in which one can type and its line, a pane and its row of tabs: one of the two has the keyboard for both.
bool SpokenRules::isPartOfVisited(const SpokenThing& thing) const
{
    const auto around = m_byPath.value(thing.parent);
    const bool isInBox = around.role == SpokenThing::ComboBox && m_visited.contains(around.path);
    return isInBox || std::any_of(m_things.cbegin(), m_things.cend(), [this, &thing](const SpokenThing& part) {
               return part.parent == thing.path && m_visited.contains(part.path) &&
                      (part.role == SpokenThing::PageTabList || thing.role == SpokenThing::ComboBox);
           });
}

} // namespace kluis::test
