// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kluis::ui {

class Banner;
class FileField;
class Question;

/// A copy of a document for somebody outside: asks whom it is for and where the file goes, then shows its password, once.
/// Window's thread.
class EncryptDialog : public QDialog {
    Q_OBJECT

public:
    /// \p name of the document; \p medical: it is one.
    EncryptDialog(const QString& name, bool medical, QWidget* parent);

    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString target() const;
    void showProblem(const QString& sentence);
    void showPassword(const crypto::SecretBytes& password);
    /// Not while the copy is being made: nobody would see its password. Asks once more while the password is shown. done()
    /// closes without asking.
    void reject() override;

Q_SIGNALS:
    void submitted();

private:
    [[nodiscard]] QWidget* askPage(const QString& name, bool medical);
    [[nodiscard]] QWidget* passwordPage();
    void submit();
    void showReady();

    Banner* m_banner;
    QStackedWidget* m_pages;
    QLineEdit* m_recipient = nullptr;
    FileField* m_file = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_cancel = nullptr;
    Question* m_question = nullptr;
    QPushButton* m_close = nullptr;
    QLabel* m_password = nullptr;
    bool m_isMaking = false;
};

} // namespace kluis::ui
