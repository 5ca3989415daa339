// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kluis::ui {

/// A code of conduct that is new since the person's last login: to read, and to accept or to leave.
class ConductDialog : public QDialog {
    Q_OBJECT

public:
    ConductDialog(const QString& text, QWidget* parent);
};

} // namespace kluis::ui
