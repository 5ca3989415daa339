// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/widgets/SymbolIcon.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QPalette>
#include <QStyleFactory>

namespace kluis::ui {

namespace {

QPalette accented(QPalette palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    // Contrast with white text 5.9:1, of the link on a dark window 8:1 (WCAG 2.2 asks 4.5:1).
    const QColor accent(0x1b, 0x69, 0x85);
    const QColor link = dark ? QColor(0x7c, 0xc8, 0xe4) : accent;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, accent);
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
        palette.setColor(group, QPalette::Link, link);
        // Hints and placeholders: 7:1 on the sheet in light and dark.
        QColor muted = palette.color(group, QPalette::Text);
        muted.setAlpha(170);
        palette.setColor(group, QPalette::PlaceholderText, muted);
    }
    return palette;
}

/// The edge of what one can type in or tick: 3:1 against what lies beside it (WCAG 2.2, 1.4.11), light and dark.
QString outline(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) { return (a * 46 + b * 54) / 100; };
    return QColor(mixed(text.red(), base.red()), mixed(text.green(), base.green()), mixed(text.blue(), base.blue()))
        .name();
}

} // namespace

void Look::apply(QApplication& application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(accented(QApplication::palette()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dossierkluis.svg")));
    QFile sheet(QStringLiteral(":/style/dossierkluis.qss"));
    if (sheet.open(QIODevice::ReadOnly)) {
        QString text = QString::fromUtf8(sheet.readAll());
        text.replace(QStringLiteral("@outline"), outline(QApplication::palette()));
        application.setStyleSheet(text);
    }
}

int Look::space(int parts)
{
    return QFontMetrics(QApplication::font()).height() * parts / 4;
}

} // namespace kluis::ui
