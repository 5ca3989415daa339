// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/AbsenceDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kluis::ui {

AbsenceDialog::AbsenceDialog(Kind kind, const QString& name, const QDate& today, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_banner(new Banner(this)), m_from(new QDateEdit(today, this)),
      m_percentage(new QSpinBox(this))
{
    const bool sick = kind == Kind::Sick;
    setWindowTitle(sick ? tr("Report sick") : tr("Report recovery"));
    setMinimumWidth(Look::space(80));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(DayText::digitsFormat(QLocale()));
    m_from->setObjectName(QStringLiteral("absenceFrom"));
    m_from->setMaximumDate(today.addDays(31));
    m_percentage->setRange(1, 100);
    m_percentage->setValue(100);
    m_percentage->setSingleStep(5);
    m_percentage->setSuffix(QStringLiteral(" %"));
    m_percentage->setObjectName(QStringLiteral("absencePercentage"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    auto* heading = form::heading(name, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_banner);
    form::addField(column, sick ? tr("&First day of absence") : tr("&Recovered from"), m_from);
    form::addField(column, sick ? tr("Part &absent") : tr("Part rec&overed (100 % ends the absence)"), m_percentage);
    if (sick) {
        column->addWidget(form::hint(
            tr("Don't ask for the nature or cause of the illness, and don't write it down: that is for the company "
               "doctor only."),
            this));
    }
    auto* buttons = new QDialogButtonBox(this);
    auto* report = form::primaryButton(sick ? tr("Report &sick") : tr("Report &recovery"), this);
    report->setObjectName(QStringLiteral("absenceReport"));
    buttons->addButton(report, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AbsenceDialog::submitted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(minimumWidth(), height());
    form::fitHeight(this);
}

QDate AbsenceDialog::from() const
{
    return m_from->date();
}

double AbsenceDialog::percentage() const
{
    return m_percentage->value();
}

void AbsenceDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

} // namespace kluis::ui
