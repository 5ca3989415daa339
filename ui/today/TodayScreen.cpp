// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayScreen.h"

#include "core/domain/PracticeTime.h"
#include "ui/planning/PlanningDays.h"
#include "ui/style/Look.h"
#include "ui/tasks/DueList.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int mostRows = 6; ///< that are seen at once

} // namespace

TodayScreen::TodayScreen(QWidget* parent)
    : QWidget(parent), m_heading(form::heading(tr("Appointments"), this)), m_appointments(new QTableWidget(this)),
      m_list(new DueList(this)), m_reminder(form::linkButton({}, this)), m_paper(form::linkButton({}, this))
{
    m_appointments->setObjectName(QStringLiteral("todayAppointments"));
    m_appointments->setAccessibleName(tr("Appointments of today"));
    asListTable(*m_appointments, {tr("Time"), tr("Who"), tr("State"), tr("How"), tr("With")}, 1);
    connect(m_appointments, &QTableWidget::cellActivated, this, [this](int row) {
        if (const auto id = DossierId::fromString(m_appointments->item(row, 0)->data(Qt::UserRole).toString())) {
            Q_EMIT dossierWanted(*id);
        }
    });
    m_reminder->setObjectName(QStringLiteral("todayReminder"));
    m_reminder->hide();
    connect(m_reminder, &QPushButton::clicked, this, &TodayScreen::reminderChosen);
    m_paper->setObjectName(QStringLiteral("paperReminder"));
    m_paper->hide();
    connect(m_paper, &QPushButton::clicked, this, &TodayScreen::paperChosen);
    m_list->setEmptyText(
        tr("Nothing is due"),
        tr("What the law asks of you for each absence, and the tasks that colleagues give you, stand here "
           "ahead of their day."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Today"), this));
    column->addWidget(m_reminder, 0, Qt::AlignLeft);
    column->addWidget(m_paper, 0, Qt::AlignLeft);
    column->addWidget(m_heading);
    column->addWidget(m_appointments);
    column->addWidget(m_list, 1);
    setAppointments({});
}

void TodayScreen::setAppointments(const QList<app::PlannedAppointment>& appointments)
{
    m_appointments->setRowCount(int(appointments.size()));
    for (int row = 0; row < appointments.size(); ++row) {
        const app::PlannedAppointment& planned = appointments[row];
        const auto& appointment = planned.state.appointment;
        const QTime time = domain::PracticeTime::wallClock(appointment.start).time();
        const QStringList cells{
            locale().toString(time, QLocale::ShortFormat), planned.name, PlanningDays::statusText(appointment.status),
            PlanningDays::howText(appointment.mode, appointment.place, locale()), planned.state.with};
        for (int at = 0; at < cells.size(); ++at) {
            auto* cell = new QTableWidgetItem(cells[at]);
            cell->setData(Qt::UserRole, planned.dossier.toString());
            m_appointments->setItem(row, at, cell);
        }
    }
    const int rows = qMin(mostRows, m_appointments->rowCount());
    m_appointments->setFixedHeight(m_appointments->horizontalHeader()->sizeHint().height() +
                                   m_appointments->verticalHeader()->defaultSectionSize() * rows + Look::space(2));
    m_heading->setVisible(!appointments.isEmpty());
    m_appointments->setVisible(!appointments.isEmpty());
}

void TodayScreen::setReminder(const QString& text)
{
    m_reminder->setText(text);
    m_reminder->setVisible(!text.isEmpty());
}

void TodayScreen::setPaperReminder(const QString& text)
{
    m_paper->setText(text);
    m_paper->setVisible(!text.isEmpty());
}

void TodayScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
