// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kluis::ui {

class Banner;
class CodeField;
class EnrolPasswordPage;

/// A forgotten password with the printed kit: its keys, a new password, and a code. Says before it is done what stays
/// shut by it. Stays open until it succeeded.
class RecoverDialog : public QDialog {
    Q_OBJECT

public:
    /// \p hasVault: something sealed with the old password lies here, which must be agreed to.
    RecoverDialog(const QString& server, const QString& login, bool hasVault, QWidget* parent);
    /// What was filled in; the code is emptied by it.
    [[nodiscard]] app::RecoverInput takeInput();
    void setServerFixed(bool fixed); ///< the organisation's, in place of what is typed
    void setBusy(bool busy);
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void submitted();

private:
    void submit();
    [[nodiscard]] QString problem() const;

    Banner* m_banner;
    QLineEdit* m_server;
    QLineEdit* m_login;
    QLineEdit* m_recoveryKey;
    QLineEdit* m_accountKey;
    EnrolPasswordPage* m_next;
    CodeField* m_code;
    QCheckBox* m_aside;
    QPushButton* m_go;
};

} // namespace kluis::ui
