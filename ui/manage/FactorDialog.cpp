// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/FactorDialog.h"

#include "ui/login/CodeField.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

FactorDialog::FactorDialog(QWidget* parent) : QDialog(parent), m_banner(new Banner(this)), m_code(new CodeField(this))
{
    setWindowTitle(tr("Your code"));
    setMinimumWidth(Look::space(100));
    m_code->setObjectName(QStringLiteral("factorCode"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    column->addWidget(form::paragraph(
        tr("You logged in a while ago. Before somebody gets access, show once more that it is you."), this));
    form::addField(column, tr("&Code from your authenticator app"), m_code);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(form::primaryButton(tr("&Go on"), this), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_code, &CodeField::completed, this, &FactorDialog::submit);
    connect(buttons, &QDialogButtonBox::accepted, this, &FactorDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(minimumWidth(), height());
    form::fitHeight(this);
    m_code->focusFirstEmpty();
}

void FactorDialog::submit()
{
    if (m_isWaiting) {
        return;
    }
    if (!m_code->isComplete()) {
        showFailure(tr("Fill in the six digits your authenticator app shows now."));
        return;
    }
    m_isWaiting = true;
    m_banner->clear();
    Q_EMIT given(m_code->code());
}

void FactorDialog::showFailure(const QString& sentence)
{
    m_isWaiting = false;
    m_code->clear();
    m_code->focusFirstEmpty();
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

} // namespace kluis::ui
