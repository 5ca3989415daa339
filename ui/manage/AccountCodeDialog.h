// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kluis::ui {

/// A code that somebody gets to log in or to enrol with, shown once: nobody can look it up again.
class AccountCodeDialog : public QDialog {
    Q_OBJECT

public:
    /// \p login: whose it is. \p hint: what to do with it.
    AccountCodeDialog(const QString& login, const QString& code, const QString& hint, QWidget* parent);
};

} // namespace kluis::ui
