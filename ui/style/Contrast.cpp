// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Contrast.h"

#include <algorithm>
#include <cmath>

namespace kluis::ui {

namespace {

/// Of one channel, from 0 to 1 (WCAG 2.2, relative luminance).
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor laidOver(const QColor& above, const QColor& below)
{
    const auto mixed = [share = double(above.alphaF())](double top, double bottom) {
        return float(top * share + bottom * (1 - share));
    };
    return QColor::fromRgbF(mixed(above.redF(), below.redF()), mixed(above.greenF(), below.greenF()),
                            mixed(above.blueF(), below.blueF()));
}

} // namespace kluis::ui
