// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Look.h"

#include "ui/style/ControlStyle.h"
#include "ui/style/PlainTips.h"
#include "ui/style/SymbolIcon.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QIcon>
#include <QPointer>

namespace kluis::ui {

void Look::apply(QApplication& application, Scheme scheme)
{
    apply(application, Colours::of(scheme));
}

void Look::apply(QApplication& application, const Colours& colours)
{
    static QPointer<ControlStyle> style; // the application's, which deletes it
    if (style.isNull()) {
        style = new ControlStyle;
        QApplication::setStyle(style);
        application.installEventFilter(new PlainTips(&application));
        QApplication::setWindowIcon(programIcon());
    }
    style->setColours(colours);
    QApplication::setPalette(colours.palette());
    QFile sheet(QStringLiteral(":/style/dossierkluis.qss"));
    if (sheet.open(QIODevice::ReadOnly)) {
        application.setStyleSheet(colours.fill(QString::fromUtf8(sheet.readAll())));
    }
}

int Look::space(int parts)
{
    return QFontMetrics(QApplication::font()).height() * parts / 4;
}

} // namespace kluis::ui
