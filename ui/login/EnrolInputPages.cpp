// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/EnrolInputPages.h"

#include "app/session/PasswordRules.h"
#include "core/crypto/EnrolmentCode.h"
#include "ui/login/PasswordStrength.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    return column;
}

} // namespace

EnrolCodePage::EnrolCodePage(QWidget* parent)
    : QWidget(parent), m_server(new QLineEdit(this)), m_login(new QLineEdit(this)), m_code(new QLineEdit(this))
{
    m_server->setPlaceholderText(QStringLiteral("https://dossier.example"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_server->setObjectName(QStringLiteral("enrolServer"));
    m_login->setObjectName(QStringLiteral("enrolLogin"));
    m_login->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_code->setObjectName(QStringLiteral("enrolCode"));
    m_code->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    m_code->setPlaceholderText(QStringLiteral("ABCDEF-ABCDEF-…"));
    auto* column = columnOf(this);
    form::addField(column, tr("&Server"), m_server);
    form::addField(column, tr("&User name"), m_login);
    form::addField(column, tr("&Enrolment code"), m_code);
    column->addWidget(form::hint(tr("Your administrator gave you this code on paper. It works once, and it also proves "
                                    "that you are talking to the right server."),
                                 this));
    column->addStretch(1);
    for (auto* field : {m_server, m_login, m_code}) {
        connect(field, &QLineEdit::returnPressed, this, &EnrolCodePage::entered);
    }
}

void EnrolCodePage::prefill(const QString& server, const QString& login)
{
    m_server->setText(server);
    m_login->setText(login);
}

void EnrolCodePage::setServerFixed(bool fixed)
{
    m_server->setReadOnly(fixed);
}

QUrl EnrolCodePage::server() const
{
    QString address = m_server->text().trimmed();
    if (!address.isEmpty() && !address.contains(QStringLiteral("://"))) {
        address.prepend(QStringLiteral("https://"));
    }
    return QUrl(address);
}

QString EnrolCodePage::login() const
{
    return m_login->text().trimmed();
}

QString EnrolCodePage::code() const
{
    return m_code->text().trimmed();
}

QString EnrolCodePage::problem() const
{
    if (server().host().isEmpty()) {
        return tr("Fill in the server's address; your administrator knows it.");
    }
    if (login().isEmpty()) {
        return tr("Fill in your user name.");
    }
    if (code().isEmpty()) {
        return tr("Fill in the enrolment code you were given.");
    }
    const auto parsed = crypto::EnrolmentCode::fromText(code());
    return parsed ? QString() : parsed.error().sentence();
}

void EnrolCodePage::forget()
{
    m_code->clear();
}

void EnrolCodePage::focusFirst()
{
    for (auto* field : {m_server, m_login, m_code}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_code->setFocus();
}

EnrolConductPage::EnrolConductPage(QWidget* parent) : QWidget(parent)
{
    auto* column = columnOf(this);
    // The same five as the server's code of conduct, which is what is accepted.
    const QStringList rules{
        tr("I only open dossiers that my work needs."),
        tr("I write medical data in the medical fields only, never in tasks, notes or file names."),
        tr("I share my password, codes, recovery codes and keys with nobody."),
        tr("I lock my screen when I walk away and report a lost or stolen computer at once."),
        tr("I know that it is recorded who saw or changed what, and when."),
    };
    auto* list = new QGridLayout;
    list->setHorizontalSpacing(Look::space(2));
    list->setVerticalSpacing(Look::space(3));
    list->setColumnStretch(1, 1);
    for (int i = 0; i < rules.size(); ++i) {
        list->addWidget(form::paragraph(QStringLiteral("%1.").arg(i + 1), this), i, 0, Qt::AlignTop);
        list->addWidget(form::paragraph(rules[i], this), i, 1);
    }
    column->addLayout(list);
    m_accept = new QCheckBox(tr("I &accept this code of conduct"), this);
    m_accept->setObjectName(QStringLiteral("conduct"));
    column->addSpacing(Look::space(1));
    column->addWidget(m_accept);
    column->addStretch(1);
}

QString EnrolConductPage::problem() const
{
    return m_accept->isChecked() ? QString() : tr("Accept the code of conduct to go on.");
}

EnrolPasswordPage::EnrolPasswordPage(QWidget* parent)
    : QWidget(parent), m_first(form::passwordField(this)), m_second(form::passwordField(this)),
      m_meter(new QProgressBar(this)), m_verdict(form::hint({}, this))
{
    m_first->setObjectName(QStringLiteral("newPassword"));
    m_second->setObjectName(QStringLiteral("newPasswordAgain"));
    m_meter->setRange(0, PasswordStrength::steps);
    m_meter->setTextVisible(false);
    m_meter->setAccessibleName(tr("Strength of the password"));
    auto* column = columnOf(this);
    form::addField(column, tr("&New password"), m_first);
    column->addWidget(m_meter);
    column->addWidget(m_verdict);
    form::addField(column, tr("The same &again"), m_second);
    column->addWidget(form::hint(tr("The password seals what is kept on this computer. Nobody can look it up for you, "
                                    "not even the administrator."),
                                 this));
    column->addStretch(1);
    connect(m_first, &QLineEdit::textChanged, this, &EnrolPasswordPage::showStrength);
    connect(m_first, &QLineEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &EnrolPasswordPage::entered);
    setLogin({});
}

void EnrolPasswordPage::setLogin(const QString& login)
{
    m_login = login;
    m_least = app::PasswordRules::minimum();
    showStrength();
}

QString EnrolPasswordPage::password() const
{
    return m_first->text();
}

void EnrolPasswordPage::showStrength()
{
    const auto strength = PasswordStrength::of(m_first->text(), m_login, m_least);
    m_meter->setValue(strength.step());
    m_verdict->setText(strength.sentence());
    m_meter->setAccessibleDescription(strength.sentence());
}

QString EnrolPasswordPage::problem() const
{
    const auto strength = PasswordStrength::of(m_first->text(), m_login, m_least);
    if (!strength.isEnough()) {
        return m_first->text().isEmpty() ? tr("Choose a password.") : strength.sentence();
    }
    return m_first->text() == m_second->text() ? QString() : tr("The two passwords differ; type the second one again.");
}

void EnrolPasswordPage::forget()
{
    m_first->setText(QString()); // unlike clear(), this forgets what could be undone
    m_second->setText(QString());
}

void EnrolPasswordPage::focusFirst()
{
    m_first->setFocus();
}

} // namespace kluis::ui
