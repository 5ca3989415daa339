// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/PaperDue.h"

#include <QDialog>

class QLineEdit;

namespace kluis::ui {

class Banner;

/// Once a year: a group of the printed key typed back proves that the paper is there. Window's thread.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    PaperDialog(app::PaperDue::Sheet sheet, QWidget* parent);
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void submitted(const QString& groups);

private:
    Banner* m_banner;
    QLineEdit* m_groups;
};

} // namespace kluis::ui
