// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AuthenticatorDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/QrView.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace kluis::ui {

AuthenticatorDialog::AuthenticatorDialog(const app::NewAuthenticator& made, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("New authenticator"));
    setMinimumWidth(Look::space(100));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(form::paragraph(
        tr("Scan this with your authenticator app. It counts from your next login with one of its codes on; until then "
           "the old one does."),
        this));
    auto* picture = new QrView(this);
    picture->setText(made.otpauth);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(form::hint(tr("Or type this into the app:"), this));
    auto* secret = form::code(QUrlQuery(QUrl(made.otpauth)).queryItemValue(QStringLiteral("secret")), this);
    secret->setObjectName(QStringLiteral("totpSecret"));
    column->addWidget(secret);
    column->addWidget(form::hint(
        tr("You have %n recovery code(s) left.", nullptr, int(qMin<quint64>(made.recoveryCodesLeft, 100))), this));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(form::primaryButton(tr("&Done"), this), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    resize(minimumWidth(), height());
    form::fitHeight(this);
}

} // namespace kluis::ui
