// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CaptureGuard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace kluis::ui {

CaptureGuard::CaptureGuard(QObject* parent, Exclude exclude) : QObject(parent), m_exclude(std::move(exclude))
{
    qApp->installEventFilter(this);
}

void CaptureGuard::setWanted(bool wanted)
{
    if (m_wanted == wanted) {
        return;
    }
    m_wanted = wanted;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible()) {
            m_exclude(*window, wanted);
        }
    }
}

bool CaptureGuard::eventFilter(QObject* watched, QEvent* event)
{
    // The system forgets it with the native window.
    if (m_wanted && (event->type() == QEvent::Show || event->type() == QEvent::WinIdChange)) {
        auto* window = qobject_cast<QWidget*>(watched);
        if (window != nullptr && window->isWindow() && window->internalWinId() != 0) {
            m_exclude(*window, true);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kluis::ui
