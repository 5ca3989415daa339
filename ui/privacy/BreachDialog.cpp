// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/BreachDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TimeText.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kluis::ui {

BreachDialog::BreachDialog(QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)),
      m_noticed(new QDateTimeEdit(QDateTime::currentDateTime(), this)),
      m_report(form::primaryButton(tr("&Report it"), this)), m_state(form::hint({}, this)),
      m_reports(new QTreeWidget(this))
{
    setWindowTitle(tr("Report a data breach"));
    setMinimumWidth(Look::space(150));
    m_text->setObjectName(QStringLiteral("breachText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Look::space(24));
    m_noticed->setObjectName(QStringLiteral("breachNoticed"));
    m_noticed->setCalendarPopup(true);
    m_report->setObjectName(QStringLiteral("breachReport"));
    m_report->setEnabled(false);
    m_report->setDefault(false); // a report can't be taken back: Enter in a field is none
    m_report->setAutoDefault(false);
    m_state->setObjectName(QStringLiteral("breachState"));
    m_reports->setObjectName(QStringLiteral("breachReports"));
    m_reports->setAccessibleName(tr("Your reports"));
    m_reports->setHeaderLabels({tr("Report"), tr("Noticed"), tr("Arrived")});
    m_reports->setMinimumHeight(Look::space(24));
    form::asList(m_reports);
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_report->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        Q_EMIT reportWanted(m_text->toPlainText(),
                            std::min(m_noticed->dateTime(), QDateTime::currentDateTime()).toMSecsSinceEpoch());
    });
}

void BreachDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(form::paragraph(tr("A letter to the wrong person, a lost computer, somebody who saw what was not "
                                         "meant for him: report it at once, "
                                         "also when you are not sure. The privacy office must decide within 72 hours."),
                                      this));
    form::addField(column, tr("&What happened"), m_text);
    column->addWidget(form::hint(tr("Name no illness. Only the data-protection officer reads this."), this));
    form::addField(column, tr("When did you &notice it"), m_noticed);
    column->addWidget(m_report, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(m_reports, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)
        ->setAutoDefault(false); // nor does it close what is being written
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BreachDialog::setReports(const QList<app::OwnReport>& reports)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_reports->clear();
    for (const app::OwnReport& report : reports) {
        const QString arrived =
            report.receivedAt > 0 ? TimeText::past(report.receivedAt, now, locale()) : tr("waits here for the server");
        m_reports->addTopLevelItem(new QTreeWidgetItem(
            {report.text.section(u'\n', 0, 0), TimeText::past(report.noticedAt, now, locale()), arrived}));
    }
}

void BreachDialog::setBusy(bool busy)
{
    m_text->setReadOnly(busy);
    m_report->setEnabled(!busy && !m_text->toPlainText().trimmed().isEmpty());
}

void BreachDialog::showKept()
{
    m_text->clear();
    setBusy(false);
    m_state->setText(tr("Your report is kept. Below stands whether the privacy office has it."));
}

void BreachDialog::showFailure(const QString& sentence)
{
    setBusy(false);
    m_state->setText(sentence);
}

} // namespace kluis::ui
