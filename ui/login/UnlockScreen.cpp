// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/UnlockScreen.h"

#include "ui/login/CodeField.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TimeText.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

UnlockScreen::UnlockScreen(QWidget* parent)
    : DoorPage(parent), m_until(form::hint({}, widget())), m_password(form::passwordField(widget())),
      m_code(new CodeField(widget()))
{
    setHeading(tr("Locked"), {});
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    form::addField(column(), tr("&Password"), m_password);
    form::addField(column(), tr("&Code from your authenticator app"), m_code);
    auto* button = form::primaryButton(tr("&Unlock"), widget());
    column()->addSpacing(Look::space(1));
    column()->addWidget(button);
    column()->addWidget(m_until);
    auto* login = form::linkButton(tr("Log in at the server instead"), widget());
    login->setObjectName(QStringLiteral("loginInstead"));
    column()->addWidget(login, 0, Qt::AlignLeft);
    connect(m_password, &QLineEdit::returnPressed, this, [this] {
        if (m_code->isComplete()) {
            submit();
        } else {
            m_code->focusFirstEmpty();
        }
    });
    connect(m_code, &CodeField::completed, this, &UnlockScreen::submit);
    connect(button, &QPushButton::clicked, this, &UnlockScreen::submit);
    connect(login, &QPushButton::clicked, this, &UnlockScreen::loginWanted);
}

void UnlockScreen::describe(const QString& login, const QDateTime& offlineUntil)
{
    setHeading(tr("Locked"), tr("Everything on this computer is sealed until %1 unlocks it.").arg(login));
    m_until->setText(offlineUntil.isValid()
                         ? tr("You can work without the server until %1.")
                               .arg(TimeText::moment(offlineUntil, QDateTime::currentDateTime(), QLocale()))
                         : tr("Your role can't work without the server: log in there."));
}

void UnlockScreen::submit()
{
    if (m_password->text().isEmpty()) {
        showFailure(tr("Fill in your password."));
        focusFirst();
        return;
    }
    if (!m_code->isComplete()) {
        showFailure(tr("Fill in the six digits your authenticator app shows now."));
        m_code->focusFirstEmpty();
        return;
    }
    clearMessage();
    Q_EMIT submitted();
}

crypto::SecretBytes UnlockScreen::takePassword()
{
    auto password = crypto::SecretBytes::fromPassword(m_password->text());
    m_password->setText(QString()); // unlike clear(), this forgets what could be undone
    return password;
}

QString UnlockScreen::takeCode()
{
    const QString code = m_code->code();
    m_code->clear();
    return code;
}

void UnlockScreen::focusFirst()
{
    m_password->setFocus();
}

} // namespace kluis::ui
