// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "ui/login/DoorPage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kluis::ui {

class CodeField;

/// Server, user name, password and six-digit code in one window. Never says which of them was wrong.
class LoginScreen : public DoorPage {
    Q_OBJECT

public:
    explicit LoginScreen(QWidget* parent = nullptr);

    /// What the profile or the start options know. A known server and user are shown, and can't be changed here:
    /// another one is another profile.
    void prefill(const QString& server, const QString& login, bool fixed);
    void setServerFixed(bool fixed); ///< nobody types another than the one that stands there
    /// After a first login on this device told that the medical keys are missing.
    void askForAccountKey();
    /// After the vault turned out to be damaged: the next login may set it aside and make a new one.
    void offerRepair();
    /// The form's content; password and code fields are emptied by it.
    [[nodiscard]] app::LoginInput takeInput();
    /// Whether another computer is to approve this one.
    [[nodiscard]] bool wantsApproval() const;
    /// After a login: nothing that was typed is kept.
    void forget();
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void enrolWanted();
    void recoverWanted();
    void unlockWanted();

public:
    /// Whether "work offline" is offered.
    void setUnlockOffered(bool offered);

private:
    void submit();
    void useRecoveryCode(bool use);
    [[nodiscard]] QString missing() const;
    void buildFields();
    void buildWays();

    QLineEdit* m_server;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QWidget* m_codeGroup;
    CodeField* m_code;
    QWidget* m_recoveryGroup;
    QLineEdit* m_recovery;
    QWidget* m_keyGroup;
    QLineEdit* m_accountKey;
    QCheckBox* m_approval;
    QCheckBox* m_repair;
    QPushButton* m_submit;
    QPushButton* m_recoveryWay;
    QPushButton* m_keyWay;
    QPushButton* m_enrolWay;
    QPushButton* m_forgottenWay;
    QPushButton* m_unlockWay;
};

} // namespace kluis::ui
