// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SystemAppearance.h"

#include <QGuiApplication>
#include <QPalette>

namespace kluis::ui {

namespace {

/// What the desktop's colours looked like at the start.
class SystemAppearanceNone final : public SystemAppearance {
public:
    [[nodiscard]] Scheme scheme() const override { return m_isDark ? Scheme::Dark : Scheme::Light; }
    [[nodiscard]] bool hasOwnColours() const override { return false; }

private:
    bool m_isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
};

} // namespace

std::unique_ptr<SystemAppearance> SystemAppearance::create()
{
    return std::make_unique<SystemAppearanceNone>();
}

} // namespace kluis::ui
