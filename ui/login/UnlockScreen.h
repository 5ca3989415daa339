// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"
#include "ui/login/DoorPage.h"

#include <QDateTime>

class QLabel;
class QLineEdit;

namespace kluis::ui {

class CodeField;

/// Opens the vault after a lock, or without the server: password and code. Says until when offline work is allowed.
class UnlockScreen : public DoorPage {
    Q_OBJECT

public:
    explicit UnlockScreen(QWidget* parent = nullptr);

    /// \p offlineUntil invalid: no offline work on this device.
    void describe(const QString& login, const QDateTime& offlineUntil);
    /// The password; its field is emptied.
    [[nodiscard]] crypto::SecretBytes takePassword();
    /// The six digits; their boxes are emptied.
    [[nodiscard]] QString takeCode();
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void loginWanted();

private:
    void submit();

    QLabel* m_until;
    QLineEdit* m_password;
    CodeField* m_code;
};

} // namespace kluis::ui
