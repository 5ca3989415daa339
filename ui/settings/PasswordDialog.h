// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace kluis::ui {

class Banner;
class CodeField;
class EnrolPasswordPage;

/// Another password: the one so far, the new one twice, and a code. Stays open until it succeeded.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    /// \p login: a password that holds it is worth less.
    PasswordDialog(const QString& login, QWidget* parent);
    /// What was filled in; the fields of the code and the present password are emptied by it.
    [[nodiscard]] app::PasswordInput takeInput();
    void setBusy(bool busy);
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void submitted();

private:
    void submit();
    [[nodiscard]] QString problem() const;

    Banner* m_banner;
    QLineEdit* m_current;
    EnrolPasswordPage* m_next;
    CodeField* m_code;
    QPushButton* m_change;
};

} // namespace kluis::ui
