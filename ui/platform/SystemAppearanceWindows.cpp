// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SystemAppearance.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

namespace kluis::ui {

namespace {

Scheme schemeNow()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) != 0 &&
        (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0) {
        return Scheme::Contrast;
    }
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
}

/// Windows tells every window of the program that a setting changed, and not which; it is looked up.
class SystemAppearanceWindows final : public SystemAppearance, public QAbstractNativeEventFilter {
public:
    SystemAppearanceWindows() { QCoreApplication::instance()->installNativeEventFilter(this); }
    ~SystemAppearanceWindows() override { QCoreApplication::instance()->removeNativeEventFilter(this); }

    [[nodiscard]] Scheme scheme() const override { return m_scheme; }
    /// The contrast themes of Windows are a person's own four or five colours.
    [[nodiscard]] bool hasOwnColours() const override { return m_scheme == Scheme::Contrast; }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        if (static_cast<const MSG*>(message)->message == WM_SETTINGCHANGE) {
            if (const Scheme now = schemeNow(); now != m_scheme) {
                m_scheme = now;
                Q_EMIT changed();
            }
        }
        return false;
    }

private:
    Scheme m_scheme = schemeNow();
};

} // namespace

std::unique_ptr<SystemAppearance> SystemAppearance::create()
{
    return std::make_unique<SystemAppearanceWindows>();
}

} // namespace kluis::ui
