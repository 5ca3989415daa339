// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

/// The pages of enrolment that show what the person must keep. Shown once; forget() empties them.
namespace kluis::ui {

class CodeField;
class FingerprintView;
class QrView;

/// The QR code for the authenticator app, the same as text, and the first code as proof that it works.
class EnrolAuthenticatorPage : public QWidget {
    Q_OBJECT

public:
    explicit EnrolAuthenticatorPage(QWidget* parent);
    void setUri(const QString& otpauth);
    [[nodiscard]] QString problem() const;
    void forget();

private:
    QrView* m_picture;
    QLabel* m_key;
    QCheckBox* m_done;
};

/// Ten recovery codes: print, or copy once.
class EnrolRecoveryPage : public QWidget {
    Q_OBJECT

public:
    explicit EnrolRecoveryPage(QWidget* parent);
    void setCodes(const QString& login, const QStringList& codes);
    [[nodiscard]] QString problem() const;
    void forget();

private:
    void print();
    void copyOnce();

    QString m_login;
    QStringList m_codes;
    QGridLayout* m_grid;
    QPushButton* m_copy;
    QCheckBox* m_kept;
};

/// Account key (medical roles) and the person's own fingerprint.
class EnrolKeysPage : public QWidget {
    Q_OBJECT

public:
    explicit EnrolKeysPage(QWidget* parent);
    void setKeys(const QString& accountKey, const QString& fingerprint);
    [[nodiscard]] QString problem() const;
    void forget();

private:
    QWidget* m_accountGroup;
    QLabel* m_accountKey;
    FingerprintView* m_fingerprint;
    QCheckBox* m_kept;
};

/// The first code, which switches the account on.
class EnrolConfirmPage : public QWidget {
    Q_OBJECT

public:
    explicit EnrolConfirmPage(QWidget* parent);
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString problem() const;
    void forget();
    void focusFirst();

Q_SIGNALS:
    void entered();

private:
    CodeField* m_code;
};

} // namespace kluis::ui
