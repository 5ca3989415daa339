// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

/// The pages of enrolment where the person fills in; EnrolScreen leads from one to the next. Each says what is still
/// missing in a sentence, empty when the page is done.
namespace kluis::ui {

/// Server, user name and the code the administrator gave.
class EnrolCodePage : public QWidget {
    Q_OBJECT

public:
    explicit EnrolCodePage(QWidget* parent);
    void prefill(const QString& server, const QString& login);
    void setServerFixed(bool fixed); ///< the organisation's, in place of what is typed
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] QString login() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString problem() const;
    void forget(); ///< empties the code field
    void focusFirst();

Q_SIGNALS:
    void entered();

private:
    QLineEdit* m_server;
    QLineEdit* m_login;
    QLineEdit* m_code;
};

/// The code of conduct to accept.
class EnrolConductPage : public QWidget {
    Q_OBJECT

public:
    explicit EnrolConductPage(QWidget* parent);
    [[nodiscard]] QString problem() const;

private:
    QCheckBox* m_accept;
};

/// The new password, twice, with its strength.
class EnrolPasswordPage : public QWidget {
    Q_OBJECT

public:
    explicit EnrolPasswordPage(QWidget* parent);
    void setLogin(const QString& login); ///< and what the organisation asks of a password by now
    [[nodiscard]] QString password() const;
    [[nodiscard]] QString problem() const;
    void forget(); ///< empties both fields
    void focusFirst();

Q_SIGNALS:
    void entered();

private:
    void showStrength();

    QString m_login;
    int m_least = 0; ///< characters of a password
    QLineEdit* m_first;
    QLineEdit* m_second;
    QProgressBar* m_meter;
    QLabel* m_verdict;
};

} // namespace kluis::ui
