// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/AppearanceKeeper.h"

#include "ui/platform/SystemAppearance.h"
#include "ui/style/Look.h"

#include <QApplication>

namespace kluis::ui {

AppearanceKeeper::AppearanceKeeper(QApplication& application, std::unique_ptr<SystemAppearance> system,
                                   app::Appearance chosen)
    : m_application(application), m_system(std::move(system)), m_chosen(chosen)
{
    connect(m_system.get(), &SystemAppearance::changed, this, &AppearanceKeeper::apply);
    apply();
}

AppearanceKeeper::~AppearanceKeeper() = default;

void AppearanceKeeper::choose(app::Appearance chosen)
{
    m_chosen = chosen;
    apply();
}

void AppearanceKeeper::apply()
{
    switch (m_chosen) {
    case app::Appearance::Light:
        return Look::apply(m_application, Scheme::Light);
    case app::Appearance::Dark:
        return Look::apply(m_application, Scheme::Dark);
    case app::Appearance::Contrast:
        return Look::apply(m_application, Scheme::Contrast);
    case app::Appearance::System:
        break;
    }
    if (m_system->hasOwnColours()) {
        QApplication::setPalette(QPalette()); // the desktop's, which ours hid
        return Look::apply(m_application, Colours::ofContrast(QApplication::palette()));
    }
    Look::apply(m_application, m_system->scheme());
}

} // namespace kluis::ui
