// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/UserSettings.h"
#include "ui/style/Scheme.h"

#include <QObject>

#include <memory>

class QApplication;

namespace kluis::ui {

class SystemAppearance;

/// Gives the program the colours that the person chose, or the desktop's, and follows when either changes. Made before the
/// first window; window's thread.
class AppearanceKeeper : public QObject {
    Q_OBJECT

public:
    AppearanceKeeper(QApplication& application, std::unique_ptr<SystemAppearance> system, app::Appearance chosen);
    ~AppearanceKeeper() override;

    void choose(app::Appearance chosen);

private:
    void apply();

    QApplication& m_application;
    std::unique_ptr<SystemAppearance> m_system;
    app::Appearance m_chosen;
};

} // namespace kluis::ui
