// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LockKey.h"

#include <QApplication>
#include <QKeyEvent>

namespace kluis::ui {

LockKey::LockKey(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool LockKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && QApplication::activeModalWidget() != nullptr) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier) {
            Q_EMIT pressed();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kluis::ui
