// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kluis::test {

/// Once round a window by one key, Tab or Shift+Tab, from where the keyboard is until it is there again. GUI thread.
class TabRound {
public:
    /// \p atStop is called at each, the first too.
    TabRound(QWidget& window, Qt::Key key, const std::function<void()>& atStop);

    /// That the keyboard is nowhere, or does not come back: a trap.
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    QList<const QWidget*> m_stops; ///< the first is where it began
    QStringList m_names;
    QStringList m_problems;
};

} // namespace kluis::test
