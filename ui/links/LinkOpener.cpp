// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/LinkOpener.h"

#include <QFileOpenEvent>
#include <QUrl>

namespace kluis::ui {

bool LinkOpener::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    Q_EMIT followed(static_cast<QFileOpenEvent*>(event)->url().toString());
    return true;
}

} // namespace kluis::ui
