// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ApproveDeviceDialog.h"

#include "ui/login/CodeField.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

ApproveDeviceDialog::ApproveDeviceDialog(QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_what(form::paragraph({}, this)), m_hint(form::paragraph({}, this)),
      m_numberGroup(new QWidget(this)), m_number(new CodeField(m_numberGroup))
{
    setWindowTitle(tr("Approve a new computer"));
    setMinimumWidth(Look::space(110));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    m_banner->setClosable(false);
    column->addWidget(m_banner);
    column->addWidget(m_what);
    auto* group = new QVBoxLayout(m_numberGroup);
    group->setContentsMargins(0, 0, 0, 0);
    form::addField(group, tr("&Number that the new computer shows"), m_number);
    column->addWidget(m_numberGroup);
    column->addWidget(m_hint);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_answer = form::primaryButton(tr("&It is mine, go on"), this);
    m_answer->setObjectName(QStringLiteral("answerDevice"));
    m_give = form::primaryButton(tr("&Approve"), this);
    m_give->setObjectName(QStringLiteral("giveDevice"));
    m_look = form::primaryButton(tr("&Look again"), this);
    m_refuse = new QPushButton(tr("&Refuse"), this);
    m_refuse->setObjectName(QStringLiteral("refuseDevice"));
    m_close = new QPushButton(tr("&Close"), this);
    buttons->addButton(m_refuse, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_look, QDialogButtonBox::ActionRole);
    buttons->addButton(m_answer, QDialogButtonBox::ActionRole);
    buttons->addButton(m_give, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(m_answer, &QPushButton::clicked, this, &ApproveDeviceDialog::answerWanted);
    connect(m_look, &QPushButton::clicked, this, &ApproveDeviceDialog::lookWanted);
    connect(m_refuse, &QPushButton::clicked, this, &ApproveDeviceDialog::refuseWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // There is one try, so the sixth digit does not send it off by itself.
    connect(m_number, &CodeField::edited, this, [this] { m_give->setEnabled(m_number->isComplete()); });
    connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT numberTyped(m_number->code()); });
    setDevice({});
}

void ApproveDeviceDialog::setDevice(const std::optional<app::WaitingDevice>& device)
{
    m_device = device;
    m_ended = false;
    m_banner->clear();
    if (!m_device) {
        m_what->setText(tr("No new computer of yours waits. Log in on the new computer first, and choose there to let "
                           "another computer approve it."));
    } else {
        const QDateTime asked = QDateTime::fromMSecsSinceEpoch(m_device->askedAt);
        m_what->setText(tr("“%1” logged in with your password and code, and asks for your medical keys (%2).")
                            .arg(m_device->name, TimeText::moment(asked, QDateTime::currentDateTime(), QLocale())));
    }
    showStep();
}

void ApproveDeviceDialog::showStep()
{
    const bool waits = m_device && !m_ended;
    const bool answered = waits && m_device->answered;
    m_numberGroup->setVisible(answered);
    m_what->setVisible(!m_ended);
    m_look->setVisible(!waits);
    m_answer->setVisible(waits && !answered);
    m_give->setVisible(answered);
    m_refuse->setVisible(waits);
    m_hint->setVisible(waits);
    m_hint->setText(answered ? tr("Read it from the screen of the new computer, never from a message or a telephone "
                                  "call. There is one try: after a wrong number you begin again there.")
                             : tr("Go on only when that computer stands before you and you began this there yourself. "
                                  "Otherwise somebody has your password and a code: refuse, change your password, and "
                                  "tell your administrator."));
    if (answered) {
        emptyNumber();
    }
    resize(minimumWidth(), height());
    form::fitHeight(this);
}

void ApproveDeviceDialog::emptyNumber()
{
    m_number->clear();
    m_number->focusFirstEmpty();
    m_give->setEnabled(false);
}

void ApproveDeviceDialog::setBusy(bool busy)
{
    m_give->setEnabled(!busy && m_number->isComplete());
    for (QWidget* part : {static_cast<QWidget*>(m_look), static_cast<QWidget*>(m_answer),
                          static_cast<QWidget*>(m_refuse), m_numberGroup}) {
        part->setEnabled(!busy);
    }
}

void ApproveDeviceDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    emptyNumber();
    form::fitHeight(this);
}

void ApproveDeviceDialog::showEnded(const QString& sentence)
{
    m_ended = true;
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    showStep();
}

} // namespace kluis::ui
