// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/TypeScale.h"

#include <QApplication>

namespace kluis::ui {

namespace {

double shareOf(TextSize size)
{
    switch (size) {
    case TextSize::Body:
        return 1.0;
    case TextSize::Heading:
        return 1.1;
    case TextSize::Code:
        return 1.3;
    case TextSize::Title:
        return 1.5;
    case TextSize::Display:
        return 2.4;
    }
    return 1.0;
}

} // namespace

QFont sized(QFont font, TextSize size)
{
    font.setPointSizeF(QApplication::font().pointSizeF() * shareOf(size));
    if (size == TextSize::Heading || size == TextSize::Title || size == TextSize::Display) {
        font.setBold(true);
    }
    return font;
}

} // namespace kluis::ui
