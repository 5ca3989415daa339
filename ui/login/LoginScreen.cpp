// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/LoginScreen.h"

#include "ui/login/CodeField.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

QWidget* group(QWidget* parent, const QString& label, QWidget* control)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    control->setParent(box);
    form::addField(layout, label, control);
    return box;
}

} // namespace

LoginScreen::LoginScreen(QWidget* parent) : DoorPage(parent)
{
    setHeading(tr("Log in"), tr("With your password and the six digits of your authenticator app."));
    buildFields();
    buildWays();
    useRecoveryCode(false);
    m_keyGroup->hide();
    setUnlockOffered(false);
    for (auto* field : {m_server, m_login, m_password, m_recovery, m_accountKey}) {
        connect(field, &QLineEdit::returnPressed, this, &LoginScreen::submit);
    }
    connect(m_code, &CodeField::completed, this, &LoginScreen::submit);
    connect(m_submit, &QPushButton::clicked, this, &LoginScreen::submit);
}

void LoginScreen::buildFields()
{
    QWidget* body = widget();
    m_server = new QLineEdit(body);
    m_server->setPlaceholderText(QStringLiteral("https://dossier.example"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_server->setObjectName(QStringLiteral("server"));
    m_login = new QLineEdit(body);
    m_login->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_login->setObjectName(QStringLiteral("login"));
    m_password = form::passwordField(body);
    m_password->setObjectName(QStringLiteral("password"));
    m_code = new CodeField(body);
    m_recovery = new QLineEdit(body);
    m_recovery->setObjectName(QStringLiteral("recoveryCode"));
    m_accountKey = new QLineEdit(body);
    m_accountKey->setObjectName(QStringLiteral("accountKey"));
    form::addField(column(), tr("&Server"), m_server);
    form::addField(column(), tr("&User name"), m_login);
    form::addField(column(), tr("&Password"), m_password);
    m_codeGroup = group(body, tr("&Code from your authenticator app"), m_code);
    m_recoveryGroup = group(body, tr("One of your &recovery codes"), m_recovery);
    m_keyGroup = group(body, tr("Account &key (medical roles, first time on this computer)"), m_accountKey);
    m_approval = new QCheckBox(tr("Or appro&ve from another computer of mine"), m_keyGroup);
    m_approval->setObjectName(QStringLiteral("approvalWanted"));
    m_keyGroup->layout()->addWidget(m_approval);
    connect(m_approval, &QCheckBox::toggled, m_accountKey, &QLineEdit::setReadOnly);
    column()->addWidget(m_codeGroup);
    column()->addWidget(m_recoveryGroup);
    column()->addWidget(m_keyGroup);
    m_repair = new QCheckBox(tr("Re&pair the vault: set the damaged file aside and fetch everything again"), body);
    m_repair->setObjectName(QStringLiteral("repairWanted"));
    column()->addWidget(m_repair);
    m_repair->hide();
    m_submit = form::primaryButton(tr("&Log in"), body);
    m_submit->setObjectName(QStringLiteral("submit"));
    column()->addSpacing(Look::space(1));
    column()->addWidget(m_submit);
}

void LoginScreen::buildWays()
{
    QWidget* body = widget();
    m_recoveryWay = form::linkButton({}, body);
    m_keyWay = form::linkButton(tr("First time on this computer with a medical role?"), body);
    m_keyWay->setObjectName(QStringLiteral("keyWay"));
    m_enrolWay = form::linkButton(tr("First time here? Use your enrolment code"), body);
    m_enrolWay->setObjectName(QStringLiteral("enrolWay"));
    m_forgottenWay = form::linkButton(tr("Password forgotten? Use your printed kit"), body);
    m_forgottenWay->setObjectName(QStringLiteral("forgottenWay"));
    m_unlockWay = form::linkButton(tr("Work without the server"), body);
    auto* ways = new QVBoxLayout;
    ways->setSpacing(0);
    for (auto* way : {m_recoveryWay, m_forgottenWay, m_keyWay, m_unlockWay, m_enrolWay}) {
        ways->addWidget(way, 0, Qt::AlignLeft);
    }
    column()->addLayout(ways);
    connect(m_recoveryWay, &QPushButton::clicked, this, [this] { useRecoveryCode(m_recoveryGroup->isHidden()); });
    connect(m_keyWay, &QPushButton::clicked, this, &LoginScreen::askForAccountKey);
    connect(m_enrolWay, &QPushButton::clicked, this, &LoginScreen::enrolWanted);
    connect(m_forgottenWay, &QPushButton::clicked, this, &LoginScreen::recoverWanted);
    connect(m_unlockWay, &QPushButton::clicked, this, &LoginScreen::unlockWanted);
}

void LoginScreen::prefill(const QString& server, const QString& login, bool fixed)
{
    m_server->setText(server);
    m_login->setText(login);
    m_server->setReadOnly(fixed && !server.isEmpty());
    m_login->setReadOnly(fixed && !login.isEmpty());
    m_enrolWay->setVisible(!fixed);
}

void LoginScreen::setServerFixed(bool fixed)
{
    m_server->setReadOnly(fixed && !m_server->text().isEmpty());
}

void LoginScreen::askForAccountKey()
{
    m_keyGroup->show();
    m_keyWay->hide();
    m_accountKey->setFocus();
}

void LoginScreen::offerRepair()
{
    m_repair->setChecked(true); // nothing is deleted by it
    m_repair->show();
}

void LoginScreen::setUnlockOffered(bool offered)
{
    m_unlockWay->setVisible(offered);
}

void LoginScreen::useRecoveryCode(bool use)
{
    m_codeGroup->setVisible(!use);
    m_recoveryGroup->setVisible(use);
    m_recoveryWay->setText(use ? tr("Use the code of the app after all") : tr("Telephone lost? Use a recovery code"));
    if (use) {
        m_code->clear();
        m_recovery->setFocus();
    } else {
        m_recovery->clear();
    }
}

QString LoginScreen::missing() const
{
    const QUrl url = QUrl::fromUserInput(m_server->text().trimmed());
    if (m_server->text().trimmed().isEmpty() || !url.isValid()) {
        return tr("Fill in the server's address; your administrator knows it.");
    }
    if (m_login->text().trimmed().isEmpty()) {
        return tr("Fill in your user name.");
    }
    if (m_password->text().isEmpty()) {
        return tr("Fill in your password.");
    }
    if (!m_recoveryGroup->isHidden()) {
        return m_recovery->text().trimmed().isEmpty() ? tr("Fill in one of your recovery codes.") : QString();
    }
    return m_code->isComplete() ? QString() : tr("Fill in the six digits your authenticator app shows now.");
}

void LoginScreen::submit()
{
    const QString problem = missing();
    if (!problem.isEmpty()) {
        showFailure(problem);
        focusFirst();
        return;
    }
    clearMessage();
    Q_EMIT submitted();
}

app::LoginInput LoginScreen::takeInput()
{
    app::LoginInput input;
    QString address = m_server->text().trimmed();
    if (!address.contains(QStringLiteral("://"))) {
        address.prepend(QStringLiteral("https://"));
    }
    input.server = QUrl(address);
    input.login = m_login->text().trimmed();
    input.password = crypto::SecretBytes::fromPassword(m_password->text());
    input.totp = m_recoveryGroup->isHidden() ? m_code->code() : QString();
    input.recoveryCode = m_recovery->text().trimmed();
    input.accountKey = wantsApproval() ? QString() : m_accountKey->text().trimmed();
    input.repair = !m_repair->isHidden() && m_repair->isChecked();
    m_password->setText(QString()); // unlike clear(), this forgets what could be undone
    m_code->clear();
    m_recovery->setText(QString());
    return input;
}

bool LoginScreen::wantsApproval() const
{
    return !m_keyGroup->isHidden() && m_approval->isChecked();
}

void LoginScreen::forget()
{
    m_approval->setChecked(false);
    m_accountKey->setText(QString());
    m_repair->hide();
    clearMessage();
}

void LoginScreen::focusFirst()
{
    if (m_server->text().isEmpty()) {
        m_server->setFocus();
    } else if (m_login->text().isEmpty()) {
        m_login->setFocus();
    } else if (m_password->text().isEmpty()) {
        m_password->setFocus();
    } else {
        m_code->focusFirstEmpty();
    }
}

} // namespace kluis::ui
