// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/RecoverDialog.h"

#include "ui/login/CodeField.h"
#include "ui/login/EnrolInputPages.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

RecoverDialog::RecoverDialog(const QString& server, const QString& login, bool hasVault, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_server(new QLineEdit(server, this)),
      m_login(new QLineEdit(login, this)), m_recoveryKey(new QLineEdit(this)), m_accountKey(new QLineEdit(this)),
      m_next(new EnrolPasswordPage(this)), m_code(new CodeField(this)),
      m_aside(new QCheckBox(tr("I &know that changes which were not sent from this computer stay shut"), this)),
      m_go(form::primaryButton(tr("&Set the new password"), this))
{
    setWindowTitle(tr("Password forgotten"));
    setMinimumWidth(Look::space(110));
    m_server->setObjectName(QStringLiteral("recoverServer"));
    m_recoveryKey->setObjectName(QStringLiteral("recoveryKey"));
    m_accountKey->setObjectName(QStringLiteral("recoverAccountKey"));
    m_go->setObjectName(QStringLiteral("recover"));
    m_next->setLogin(login);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(2));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    column->addWidget(
        form::paragraph(tr("With your printed kit you keep all your keys. Without it, ask your administrator: you get "
                           "new keys then, and medical content stays shut until a colleague approves them."),
                        this));
    form::addField(column, tr("&Server"), m_server);
    form::addField(column, tr("&User name"), m_login);
    form::addField(column, tr("&Recovery key of the kit (UR-…)"), m_recoveryKey);
    form::addField(column, tr("Account &key of the kit (AK-…; medical roles)"), m_accountKey);
    column->addWidget(m_next);
    form::addField(column, tr("&Code from your authenticator app"), m_code);
    column->addWidget(m_aside);
    m_aside->setVisible(hasVault);
    m_aside->setObjectName(QStringLiteral("setVaultAside"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecoverDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(minimumWidth(), height());
    form::fitHeight(this);
}

QString RecoverDialog::problem() const
{
    if (m_server->text().trimmed().isEmpty()) {
        return tr("Fill in the server's address; your administrator knows it.");
    }
    if (m_login->text().trimmed().isEmpty()) {
        return tr("Fill in your user name.");
    }
    if (m_recoveryKey->text().trimmed().isEmpty()) {
        return tr("Fill in the recovery key of your kit.");
    }
    const QString next = m_next->problem();
    if (!next.isEmpty()) {
        return next;
    }
    if (!m_code->isComplete()) {
        return tr("Fill in the six digits your authenticator app shows now.");
    }
    return m_aside->isHidden() || m_aside->isChecked()
               ? QString()
               : tr("This computer holds what was sealed with the old password. Tick that you know it stays shut.");
}

void RecoverDialog::submit()
{
    const QString sentence = problem();
    if (!sentence.isEmpty()) {
        showFailure(sentence);
        return;
    }
    m_banner->clear();
    Q_EMIT submitted();
}

void RecoverDialog::setServerFixed(bool fixed)
{
    m_server->setReadOnly(fixed);
}

app::RecoverInput RecoverDialog::takeInput()
{
    app::RecoverInput input;
    QString address = m_server->text().trimmed();
    if (!address.contains(QStringLiteral("://"))) {
        address.prepend(QStringLiteral("https://"));
    }
    input.server = QUrl(address);
    input.login = m_login->text().trimmed();
    input.recoveryKey = m_recoveryKey->text().trimmed();
    input.accountKey = m_accountKey->text().trimmed();
    input.newPassword = crypto::SecretBytes::fromPassword(m_next->password());
    input.totp = m_code->code();
    input.setVaultAside = m_aside->isChecked();
    m_code->clear();
    return input;
}

void RecoverDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
}

void RecoverDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

} // namespace kluis::ui
