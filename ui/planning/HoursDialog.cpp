// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/HoursDialog.h"

#include "core/domain/ConsultationHours.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

HoursDialog::HoursDialog(const app::DoctorAtWork& doctor, QWidget* parent)
    : QDialog(parent), m_doctor(doctor), m_banner(new Banner(this)), m_text(new QPlainTextEdit(this)),
      m_save(form::primaryButton(tr("Save"), this))
{
    setWindowTitle(tr("Consultation hours"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("hoursText"));
    m_save->setObjectName(QStringLiteral("saveHours"));
    m_text->setPlainText(doctor.hours);
    m_text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(form::heading(doctor.name, this));
    column->addWidget(
        form::hint(tr("A line for each: the day, the hours, the minutes of a slot, and how or where."), this));
    column->addWidget(form::code(tr("mon 09:00-12:00/20 visit Utrecht, room 4\n"
                                    "thu 13:30-16:30/30 phone\n"
                                    "2026-12-25..2026-12-31 closed"),
                                 this));
    form::addField(column, tr("Hours"), m_text);
    column->addWidget(m_banner);
    column->addWidget(buttons);
    resize(Look::space(110), Look::space(110));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &HoursDialog::saveWanted);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HoursDialog::check);
    check();
}

QString HoursDialog::text() const
{
    return m_text->toPlainText();
}

void HoursDialog::showProblem(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void HoursDialog::check()
{
    const auto hours = domain::ConsultationHours::parse(text());
    m_save->setEnabled(hours.has_value());
    if (hours) {
        m_banner->clear();
    } else {
        m_banner->showMessage(Banner::Kind::Warning, hours.error().sentence());
    }
}

} // namespace kluis::ui
