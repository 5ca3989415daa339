// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/AccountCodeDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/SecretClipboard.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

AccountCodeDialog::AccountCodeDialog(const QString& login, const QString& code, const QString& hint, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Code, shown once"));
    setMinimumWidth(Look::space(110));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(form::heading(tr("Code for %1").arg(login), this));
    auto* shown = form::code(code, this);
    shown->setObjectName(QStringLiteral("accountCodeShown"));
    shown->setWordWrap(true);
    shown->setAccessibleName(tr("The code"));
    shown->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(shown);
    column->addWidget(form::paragraph(hint, this));
    column->addWidget(form::hint(tr("It is shown only now. If it gets lost, give a new one."), this));
    auto* copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyAccountCode"));
    copy->setAutoDefault(false);
    auto* done = form::primaryButton(tr("&Done"), this);
    done->setObjectName(QStringLiteral("accountCodeDone"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(done, QDialogButtonBox::AcceptRole);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [code, copy] {
        SecretClipboard::copy(code);
        copy->setText(tr("Copied for half a minute"));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    resize(minimumWidth(), height());
    form::fitHeight(this);
    copy->setFocus();
}

} // namespace kluis::ui
