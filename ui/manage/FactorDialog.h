// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kluis::ui {

class Banner;
class CodeField;

/// Asks for the authenticator's code before an act that needs a fresh one; the sixth digit answers.
class FactorDialog : public QDialog {
    Q_OBJECT

public:
    explicit FactorDialog(QWidget* parent);
    /// The code was not taken: another one is asked for.
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void given(const QString& code);

private:
    void submit();

    Banner* m_banner;
    CodeField* m_code;
    bool m_isWaiting = false; ///< for what becomes of the code that was given
};

} // namespace kluis::ui
