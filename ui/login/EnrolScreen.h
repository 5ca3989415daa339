// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "ui/login/DoorPage.h"

class QPushButton;
class QStackedWidget;

namespace kluis::ui {

class EnrolAuthenticatorPage;
class EnrolCodePage;
class EnrolConductPage;
class EnrolConfirmPage;
class EnrolKeysPage;
class EnrolPasswordPage;
class EnrolRecoveryPage;

/// First use, step by step: code, code of conduct, password; then what the person keeps (authenticator, recovery
/// codes, keys), and the first code. Going back is possible until the account's keys are made.
class EnrolScreen : public DoorPage {
    Q_OBJECT

public:
    enum class Step {
        Code,
        Conduct,
        Password,
        Authenticator,
        Recovery,
        Keys,
        Confirm,
    };

    explicit EnrolScreen(QWidget* parent = nullptr);
    void prefill(const QString& server, const QString& login);
    void setServerFixed(bool fixed);
    [[nodiscard]] Step step() const { return m_step; }

    /// What to enrol with, after enrolWanted().
    [[nodiscard]] app::EnrolInput input() const;
    /// The account was made: shows what must be kept.
    void setOutcome(const app::EnrolOutcome& outcome);
    /// The first login, after confirmWanted().
    [[nodiscard]] app::LoginInput confirmation();
    /// The first code was refused: another one can be typed.
    void confirmationFailed(const QString& sentence);
    /// Empties everything; back to the first step.
    void forget();
    void focusFirst();
    void setBusy(bool busy, const QString& what = {}) override;

Q_SIGNALS:
    void enrolWanted();
    void confirmWanted();
    void loginWanted();

private:
    void next();
    void back();
    void show(Step step);
    [[nodiscard]] QString problem() const;
    void build();

    Step m_step = Step::Code;
    crypto::SecretBytes m_password; ///< from enrolling until the first code is accepted
    QStackedWidget* m_pages;
    EnrolCodePage* m_codePage;
    EnrolConductPage* m_conductPage;
    EnrolPasswordPage* m_passwordPage;
    EnrolAuthenticatorPage* m_authenticatorPage;
    EnrolRecoveryPage* m_recoveryPage;
    EnrolKeysPage* m_keysPage;
    EnrolConfirmPage* m_confirmPage;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_login;
};

} // namespace kluis::ui
