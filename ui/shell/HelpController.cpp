// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpController.h"

#include "ui/help/HelpTopics.h"
#include "ui/help/HelpWindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace kluis::ui {

HelpController::HelpController(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

HelpController::~HelpController() = default;

void HelpController::show(const QWidget* widget)
{
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>();
    }
    m_window->open(HelpTopics::at(widget));
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool HelpController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = static_cast<QWidget*>(watched);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            if (!m_window || widget->window() != m_window.get()) {
                show(widget);
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kluis::ui
