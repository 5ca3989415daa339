// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/ApprovalDialog.h"

#include "ui/style/Look.h"
#include "ui/style/TypeScale.h"
#include "ui/widgets/Form.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

ApprovalDialog::ApprovalDialog(QWidget* parent)
    : QDialog(parent), m_what(form::paragraph({}, this)), m_number(form::code({}, this)), m_until(form::hint({}, this))
{
    setWindowTitle(tr("Approve this computer"));
    setMinimumWidth(Look::space(110));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    m_number->setFont(sized(m_number->font(), TextSize::Display));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setObjectName(QStringLiteral("approvalNumber"));
    m_number->setAccessibleName(tr("Number to be typed on the other computer"));
    column->addWidget(m_what);
    column->addWidget(m_number);
    column->addWidget(m_until);
    auto* buttons = new QDialogButtonBox(this);
    auto* cancel = buttons->addButton(tr("&Go on without medical content"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false); // Enter, pressed a moment too late at the login, gives nothing up
    cancel->setObjectName(QStringLiteral("approvalCancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setProgress({});
}

void ApprovalDialog::setProgress(const app::ApprovalProgress& progress)
{
    QString number = progress.number;
    m_number->setVisible(!number.isEmpty());
    m_number->setText(number.size() == 6 ? number.insert(3, u' ') : number);
    m_what->setText(
        progress.number.isEmpty()
            ? tr("Take a computer on which you read medical content already. Open Dossierkluis there, choose Settings, "
                 "and then “Approve a new computer”. A number then appears here.")
            : tr("Type this number on your other computer. Type it there yourself, and tell it to nobody: nobody else "
                 "needs it."));
    m_until->setVisible(progress.until > 0);
    m_until->setText(
        tr("The request ends at %1.")
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(progress.until).time(), QLocale::ShortFormat)));
    resize(minimumWidth(), height());
    form::fitHeight(this);
}

} // namespace kluis::ui
