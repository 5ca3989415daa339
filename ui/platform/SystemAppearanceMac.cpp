// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SystemAppearance.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstring>
#include <objc/message.h>
#include <objc/runtime.h>

namespace kluis::ui {

namespace {

id send(id object, const char* message)
{
    return reinterpret_cast<id (*)(id, SEL)>(objc_msgSend)(object, sel_registerName(message));
}

/// NSWorkspace's accessibilityDisplayShouldIncreaseContrast, and whether the name of the application's effective appearance
/// says dark.
Scheme schemeNow()
{
    const auto workspace = send(reinterpret_cast<id>(objc_getClass("NSWorkspace")), "sharedWorkspace");
    const bool isContrast = reinterpret_cast<bool (*)(id, SEL)>(objc_msgSend)(
        workspace, sel_registerName("accessibilityDisplayShouldIncreaseContrast"));
    if (isContrast) {
        return Scheme::Contrast;
    }
    const auto application = send(reinterpret_cast<id>(objc_getClass("NSApplication")), "sharedApplication");
    const auto name = send(send(application, "effectiveAppearance"), "name");
    const char* text = reinterpret_cast<const char* (*)(id, SEL)>(objc_msgSend)(name, sel_registerName("UTF8String"));
    return text != nullptr && std::strstr(text, "Dark") != nullptr ? Scheme::Dark : Scheme::Light;
}

class SystemAppearanceMac final : public SystemAppearance {
public:
    SystemAppearanceMac() { QCoreApplication::instance()->installEventFilter(this); }

    [[nodiscard]] Scheme scheme() const override { return m_scheme; }
    [[nodiscard]] bool hasOwnColours() const override { return false; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ThemeChange) {
            if (const Scheme now = schemeNow(); now != m_scheme) {
                m_scheme = now;
                Q_EMIT changed();
            }
        }
        return SystemAppearance::eventFilter(watched, event);
    }

private:
    Scheme m_scheme = schemeNow();
};

} // namespace

std::unique_ptr<SystemAppearance> SystemAppearance::create()
{
    return std::make_unique<SystemAppearanceMac>();
}

} // namespace kluis::ui
