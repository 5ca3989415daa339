// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ApprovalProgress.h"

#include <QDialog>

class QLabel;

namespace kluis::ui {

/// A new computer waits until another one of the person approves it: what to do there, and the number to be typed there.
/// Rejected when the person gives up.
class ApprovalDialog : public QDialog {
    Q_OBJECT

public:
    explicit ApprovalDialog(QWidget* parent);
    void setProgress(const app::ApprovalProgress& progress);

private:
    QLabel* m_what;
    QLabel* m_number;
    QLabel* m_until;
};

} // namespace kluis::ui
