// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/SystemAppearance.h"

#include <QDBusMessage>
#include <QString>

namespace kluis::ui {

/// The desktop portal's settings (org.freedesktop.appearance: color-scheme, contrast), which GNOME, KDE and others fill. It is
/// asked without waiting, so for a moment the desktop's colours are what one goes by; as long as no portal answers, too.
class SystemAppearanceLinux final : public SystemAppearance {
    Q_OBJECT

public:
    SystemAppearanceLinux();
    [[nodiscard]] Scheme scheme() const override;
    [[nodiscard]] bool hasOwnColours() const override { return false; }

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);

private:
    void ask(const QString& key);
    void take(const QString& key, uint value);

    bool m_isDark;
    bool m_isContrast = false;
};

} // namespace kluis::ui
