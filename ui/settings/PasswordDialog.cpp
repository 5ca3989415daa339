// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PasswordDialog.h"

#include "ui/login/CodeField.h"
#include "ui/login/EnrolInputPages.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

PasswordDialog::PasswordDialog(const QString& login, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_current(form::passwordField(this)),
      m_next(new EnrolPasswordPage(this)), m_code(new CodeField(this)),
      m_change(form::primaryButton(tr("&Change password"), this))
{
    setWindowTitle(tr("Change password"));
    setMinimumWidth(Look::space(100));
    m_current->setObjectName(QStringLiteral("currentPassword"));
    m_change->setObjectName(QStringLiteral("changePassword"));
    m_next->setLogin(login);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    form::addField(column, tr("&Password so far"), m_current);
    column->addWidget(m_next);
    form::addField(column, tr("&Code from your authenticator app"), m_code);
    column->addWidget(
        form::hint(tr("Your other computers are logged out. There you log in with the new password."), this));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_change, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(minimumWidth(), height());
    form::fitHeight(this);
    m_current->setFocus();
}

QString PasswordDialog::problem() const
{
    if (m_current->text().isEmpty()) {
        return tr("Fill in the password you have now.");
    }
    const QString next = m_next->problem();
    if (!next.isEmpty()) {
        return next;
    }
    return m_code->isComplete() ? QString() : tr("Fill in the six digits your authenticator app shows now.");
}

void PasswordDialog::submit()
{
    const QString sentence = problem();
    if (!sentence.isEmpty()) {
        showFailure(sentence);
        return;
    }
    m_banner->clear();
    Q_EMIT submitted();
}

app::PasswordInput PasswordDialog::takeInput()
{
    app::PasswordInput input;
    input.password = crypto::SecretBytes::fromPassword(m_current->text());
    input.newPassword = crypto::SecretBytes::fromPassword(m_next->password());
    input.totp = m_code->code();
    m_current->clear();
    m_code->clear();
    return input;
}

void PasswordDialog::setBusy(bool busy)
{
    m_change->setEnabled(!busy);
}

void PasswordDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

} // namespace kluis::ui
