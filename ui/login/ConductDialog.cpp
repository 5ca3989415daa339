// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/ConductDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

ConductDialog::ConductDialog(const QString& text, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Code of conduct"));
    setMinimumWidth(Look::space(120));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(form::paragraph(tr("The code of conduct was changed. Read it and accept it to go on."), this));
    auto* reading = new QPlainTextEdit(text, this);
    reading->setObjectName(QStringLiteral("conductText"));
    reading->setAccessibleName(tr("Code of conduct"));
    reading->setReadOnly(true);
    reading->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    reading->setMinimumHeight(Look::space(60));
    column->addWidget(reading);
    auto* buttons = new QDialogButtonBox(this);
    auto* accept = form::primaryButton(tr("I &accept it"), this);
    accept->setObjectName(QStringLiteral("acceptConduct"));
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace kluis::ui
