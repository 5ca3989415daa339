// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/PaperDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

PaperDialog::PaperDialog(app::PaperDue::Sheet sheet, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_groups(new QLineEdit(this))
{
    const bool isKit = sheet == app::PaperDue::Sheet::Kit;
    setObjectName(QStringLiteral("paperDialog"));
    setWindowTitle(isKit ? tr("Is your kit still there?") : tr("Are the recovery shares still there?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Look::space(110));
    m_groups->setObjectName(QStringLiteral("paperGroups"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(form::paragraph(
        isKit
            ? tr("Without the printed kit a forgotten password or a lost computer can cost you all you may read. Get "
                 "it "
                 "from where you keep it, and type the last five characters of the account key.")
            : tr("If no doctor is left, two of the three shares open the medical data. Let two of the holders read you "
                 "the last five characters of theirs, no more, and type both with a space between them."),
        this));
    form::addField(column, isKit ? tr("&Last five characters") : tr("&Last five characters of two shares"), m_groups);
    column->addWidget(form::hint(
        isKit ? tr("Not there? Then make sure that a lead can approve you anew, and tell your administrator.")
              : tr("Not there? Then tell the other leads: while a doctor is left, nothing is lost."),
        this));
    auto* buttons = new QDialogButtonBox(this);
    auto* prove = form::primaryButton(tr("&It is there"), this);
    prove->setObjectName(QStringLiteral("paperProve"));
    buttons->addButton(prove, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(prove, &QPushButton::clicked, this, [this] { Q_EMIT submitted(m_groups->text().trimmed()); });
    form::fitHeight(this);
    m_groups->setFocus();
}

void PaperDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

} // namespace kluis::ui
