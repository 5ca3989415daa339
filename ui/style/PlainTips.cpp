// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/PlainTips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace kluis::ui {

bool PlainTips::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget == nullptr) {
        return QObject::eventFilter(watched, event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipOf(*widget, help->pos());
    if (!Qt::mightBeRichText(tip)) {
        return QObject::eventFilter(watched, event); // Qt shows it as it is
    }
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal), widget);
    return true;
}

QString PlainTips::tipOf(const QWidget& widget, const QPoint& place)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (view != nullptr && view->viewport() == &widget) {
        const QString tip = view->indexAt(place).data(Qt::ToolTipRole).toString();
        if (!tip.isEmpty()) {
            return tip;
        }
    }
    return widget.toolTip();
}

} // namespace kluis::ui
