// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/TabRound.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace kluis::test {

namespace {

constexpr int mostKeys = 400; ///< more than any window has controls, and cells of a small table

QString nameOf(const QWidget& widget)
{
    const QString name = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1) + u' ' + name;
}

} // namespace

TabRound::TabRound(QWidget& window, Qt::Key key, const std::function<void()>& atStop)
{
    window.activateWindow();
    const bool isInFront = QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; });
    if (isInFront && QApplication::focusWidget() == nullptr) {
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    const QWidget* start = QApplication::focusWidget();
    if (start == nullptr) {
        m_problems.append(QStringLiteral("the keyboard is nowhere"));
        return;
    }
    m_stops.append(start);
    m_names.append(nameOf(*start));
    atStop();
    for (int i = 0; i < mostKeys; ++i) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
        const QWidget* now = QApplication::focusWidget();
        if (now == nullptr) {
            m_problems.append(QStringLiteral("the keyboard is lost after ") + m_names.constLast());
            return;
        }
        if (now == start) {
            return;
        }
        if (now != m_stops.constLast()) { // a table's cells are one stop
            m_stops.append(now);
            m_names.append(nameOf(*now));
            atStop();
        }
    }
    m_problems.append(QStringLiteral("a keyboard trap: no way back from ") +
                      m_names.last(4).join(QStringLiteral(", ")));
}

} // namespace kluis::test
