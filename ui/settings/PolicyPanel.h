// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/ManagedSettings.h"

#include <QWidget>

class QLabel;

namespace kluis::ui {

/// The part of the settings that says what the organisation fixed, where that stands, and which of it can't be heeded.
/// Hidden where there is nothing of either.
class PolicyPanel : public QWidget {
    Q_OBJECT

public:
    explicit PolicyPanel(QWidget* parent = nullptr);
    void setManaged(const app::ManagedSettings& managed);

    /// Makes a control one that can't be changed, and lets it say why to eyes and screen readers; back again for what is
    /// not managed. Text fields stay readable and can still be copied from.
    static void mark(QWidget* control, const app::ManagedSettings::Value& value);

private:
    QLabel* m_fixed;
    QLabel* m_problems;
};

} // namespace kluis::ui
