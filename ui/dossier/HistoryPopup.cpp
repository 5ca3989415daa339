// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/HistoryPopup.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kluis::ui {

HistoryPopup::HistoryPopup(const QString& label, const QList<HistoryLine>& lines, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    setAccessibleName(tr("History of %1").arg(label));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Look::space(4), Look::space(3), Look::space(4), Look::space(4));
    outer->setSpacing(Look::space(2));
    outer->addWidget(form::heading(label, this));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(accessibleName());
    setFocusProxy(area); // the arrow keys scroll it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(area);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    for (const auto& line : lines) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(form::paragraph(line.value.isEmpty() ? tr("(emptied)") : line.value, body));
        pair->addWidget(form::hint(line.author, body));
        column->addLayout(pair);
    }
    column->addStretch(1);
    area->setWidget(body);
    outer->addWidget(area);
    setFixedWidth(Look::space(90));
    area->setMinimumHeight(qMin(body->sizeHint().height() + Look::space(2), Look::space(80)));
}

void HistoryPopup::showAt(const QWidget* anchor)
{
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height()));
    const QRect room = anchor->screen()->availableGeometry();
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    corner.setY(qBound(room.top(), corner.y(), qMax(room.top(), room.bottom() - height())));
    move(corner);
    show();
    setFocus();
}

} // namespace kluis::ui
