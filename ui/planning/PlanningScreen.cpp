// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/PlanningScreen.h"

#include "core/domain/PracticeTime.h"
#include "ui/planning/PlanningView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

using Status = domain::AppointmentRecord::Status;

PlanningScreen::PlanningScreen(QWidget* parent)
    : QWidget(parent), m_doctor(new QComboBox(this)), m_span(new QComboBox(this)), m_range(form::hint({}, this)),
      m_hours(new QPushButton(tr("&Hours…"), this)), m_asTable(new QPushButton(tr("As a &table"), this)),
      m_aside(new Banner(this)), m_banner(new Banner(this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableWidget(this)), m_chosen(form::hint({}, this)), m_move(new QPushButton(tr("&Move…"), this)),
      m_open(new QPushButton(tr("&Open the dossier"), this))
{
    auto* area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view = new PlanningView(area);
    area->setWidget(m_view);
    m_stack->addWidget(area);
    m_stack->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("planningTable"));
    m_table->setAccessibleName(tr("Consultation hours"));
    asListTable(*m_table, {tr("Day"), tr("Time"), tr("Minutes"), tr("Who"), tr("State"), tr("How")}, 3);
    m_aside->setClosable(false);
    m_banner->setClosable(false);

    auto* head = new QHBoxLayout;
    buildHead(head);
    auto* actions = new QHBoxLayout;
    buildActions(actions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Planning"), this));
    column->addLayout(head);
    column->addWidget(m_aside);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_chosen);
    column->addLayout(actions);
    connectParts();
    forget();
}

void PlanningScreen::buildHead(QHBoxLayout* head)
{
    m_doctor->setObjectName(QStringLiteral("planningDoctor"));
    m_doctor->setAccessibleName(tr("Doctor"));
    m_span->setObjectName(QStringLiteral("planningSpan"));
    m_span->setAccessibleName(tr("How many days"));
    m_span->addItems({tr("Week"), tr("Day")});
    m_hours->setObjectName(QStringLiteral("planningHours"));
    m_asTable->setObjectName(QStringLiteral("planningAsTable"));
    m_asTable->setCheckable(true);
    auto* before = new QPushButton(QStringLiteral("\u2039"), this);
    before->setAccessibleName(tr("Earlier"));
    auto* today = new QPushButton(tr("&Today"), this);
    auto* after = new QPushButton(QStringLiteral("\u203a"), this);
    after->setAccessibleName(tr("Later"));
    for (QPushButton* narrow : {before, after}) {
        narrow->setFixedWidth(narrow->sizeHint().height());
    }
    connect(before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, [this] { go({}); });
    for (QWidget* part : QList<QWidget*>{m_doctor, m_span, before, today, after}) {
        head->addWidget(part);
    }
    head->addWidget(m_range, 1);
    head->addWidget(m_asTable);
    head->addWidget(m_hours);
}

QPushButton* PlanningScreen::actionFor(const char* name, const QString& text, Status status)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, status] {
        if (const auto item = m_view->current(); item && !item->isFree) {
            Q_EMIT statusWanted(item->planned, status);
        }
    });
    m_actions.append(button);
    return button;
}

void PlanningScreen::buildActions(QHBoxLayout* actions)
{
    m_move->setObjectName(QStringLiteral("planningMove"));
    m_open->setObjectName(QStringLiteral("planningOpen"));
    actions->addWidget(actionFor("planningCame", tr("&Came"), Status::Done));
    actions->addWidget(actionFor("planningMissed", tr("Did &not come"), Status::Missed));
    actions->addWidget(m_move);
    actions->addWidget(actionFor("planningCancel", tr("Ca&ncel the appointment"), Status::Cancelled));
    actions->addWidget(m_open);
    actions->addStretch(1);
    m_actions << m_move << m_open;
}

void PlanningScreen::connectParts()
{
    connect(m_doctor, &QComboBox::activated, this, &PlanningScreen::shown);
    connect(m_span, &QComboBox::activated, this, &PlanningScreen::shown);
    connect(m_hours, &QPushButton::clicked, this, &PlanningScreen::hoursWanted);
    connect(m_asTable, &QPushButton::toggled, this,
            [this](bool isTable) { m_stack->setCurrentIndex(isTable ? 1 : 0); });
    connect(m_view, &PlanningView::currentChanged, this, &PlanningScreen::showChosen);
    connect(m_view, &PlanningView::activated, this, &PlanningScreen::take);
    connect(m_view, &PlanningView::turned, this, &PlanningScreen::turn);
    connect(m_view, &PlanningView::cancelWanted, this, [this] {
        if (const auto item = m_view->current(); item && !item->isFree) {
            Q_EMIT statusWanted(item->planned, Status::Cancelled);
        }
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        const auto* cell = m_table->item(row, 0);
        const QPoint place = cell != nullptr ? cell->data(Qt::UserRole).toPoint() : QPoint(-1, -1);
        if (place.x() >= 0 && m_table->hasFocus()) {
            m_view->choose(place.x(), place.y());
        }
    });
    connect(m_table, &QTableWidget::cellActivated, this, &PlanningScreen::take);
    connect(m_banner, &Banner::actionTriggered, this, &PlanningScreen::endPurpose);
    connect(m_aside, &Banner::actionTriggered, this, [this] {
        if (!m_refused.isEmpty()) {
            const app::PlannedAppointment& first = m_refused.first();
            choosePurpose({first.dossier, first.name, first.state.id.toString()});
        }
    });
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const auto item = m_view->current(); item && !item->isFree) {
            choosePurpose({item->planned.dossier, item->planned.name, item->planned.state.id.toString()});
        }
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto item = m_view->current(); item && !item->isFree) {
            Q_EMIT dossierWanted(item->planned.dossier);
        }
    });
}

void PlanningScreen::setDoctors(const QList<app::DoctorAtWork>& doctors)
{
    const auto before = doctor();
    m_doctors = doctors;
    m_doctor->clear();
    for (const app::DoctorAtWork& one : doctors) {
        m_doctor->addItem(one.name);
        if (before && one.id == before->id) {
            m_doctor->setCurrentIndex(m_doctor->count() - 1);
        }
    }
    m_hours->setEnabled(!doctors.isEmpty());
}

std::optional<app::DoctorAtWork> PlanningScreen::doctor() const
{
    const int index = m_doctor->currentIndex();
    return index >= 0 && index < m_doctors.size() ? std::optional(m_doctors[index]) : std::nullopt;
}

QDate PlanningScreen::firstDay() const
{
    return dayCount() == 1 ? m_day : PlanningDays::startOfWeek(m_day, locale());
}

int PlanningScreen::dayCount() const
{
    return m_span->currentIndex() == 1 ? 1 : 7;
}

void PlanningScreen::go(const QDate& day)
{
    m_day = day.isValid() ? day : domain::PracticeTime::wallClock(QDateTime::currentDateTimeUtc()).date();
    Q_EMIT shown();
}

void PlanningScreen::turn(int by)
{
    go(m_day.addDays(by * dayCount()));
}

void PlanningScreen::setAppointments(const QList<app::PlannedAppointment>& appointments, const QDateTime& now)
{
    const auto at = doctor();
    m_view->setDays(PlanningDays::of(at ? at->hours : QString(), appointments, firstDay(), dayCount(), now, locale()));
    const QDate last = firstDay().addDays(dayCount() - 1);
    m_range->setText(dayCount() == 1 ? locale().toString(m_day, QLocale::LongFormat)
                                     : tr("%1 to %2")
                                           .arg(locale().toString(firstDay(), QLocale::ShortFormat),
                                                locale().toString(last, QLocale::ShortFormat)));
    fillTable();
    showChosen();
}

void PlanningScreen::fillTable()
{
    m_table->setRowCount(0);
    const auto& days = m_view->days().days;
    for (int day = 0; day < days.size(); ++day) {
        for (int item = 0; item < days[day].items.size(); ++item) {
            const PlanningItem& shown = days[day].items[item];
            const QStringList cells{days[day].title,
                                    locale().toString(shown.start.time(), QLocale::ShortFormat),
                                    locale().toString(shown.minutes),
                                    shown.planned.name,
                                    shown.state,
                                    shown.how};
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            for (int column = 0; column < cells.size(); ++column) {
                auto* cell = new QTableWidgetItem(cells[column]);
                cell->setData(Qt::UserRole, QPoint(day, item));
                cell->setData(Qt::AccessibleTextRole, shown.spoken);
                m_table->setItem(row, column, cell);
            }
        }
    }
}

void PlanningScreen::showChosen()
{
    const auto item = m_view->current();
    m_chosen->setText(item ? item->spoken : tr("No hours on this day."));
    for (QPushButton* button : std::as_const(m_actions)) {
        button->setEnabled(item && !item->isFree);
    }
}

void PlanningScreen::take()
{
    const auto item = m_view->current();
    if (!item) {
        return;
    }
    if (!item->isFree) {
        Q_EMIT dossierWanted(item->planned.dossier);
    } else if (m_purpose) {
        Q_EMIT timeChosen(*item);
    } else {
        Q_EMIT purposeNeeded();
    }
}

void PlanningScreen::choosePurpose(const Purpose& purpose)
{
    m_purpose = purpose;
    m_banner->showMessage(Banner::Kind::Information,
                          purpose.appointment.isEmpty()
                              ? tr("Choose a free time for %1, and press Enter.").arg(purpose.name)
                              : tr("Choose another time for the appointment of %1, and press Enter.").arg(purpose.name),
                          tr("Don't plan"));
    m_view->setFocus(Qt::OtherFocusReason);
}

void PlanningScreen::endPurpose()
{
    m_purpose.reset();
    m_banner->clear();
}

void PlanningScreen::setRefused(const QList<app::PlannedAppointment>& refused, const QString& reason)
{
    m_refused = refused;
    if (refused.isEmpty()) {
        m_aside->clear();
        return;
    }
    const app::PlannedAppointment& first = refused.first();
    const QDateTime wall = domain::PracticeTime::wallClock(first.state.appointment.start);
    m_aside->showMessage(Banner::Kind::Warning,
                         tr("%1, %2: %3").arg(first.name, locale().toString(wall, QLocale::ShortFormat), reason) +
                             u' ' + tr("Choose a free time for it here, or let it go under Changes."),
                         tr("Choose a time"));
}

void PlanningScreen::forget()
{
    endPurpose();
    m_refused.clear();
    m_aside->clear();
    m_doctors.clear();
    m_doctor->clear();
    m_day = domain::PracticeTime::wallClock(QDateTime::currentDateTimeUtc()).date();
    m_view->setDays({});
    m_table->setRowCount(0);
    m_range->clear();
    showChosen();
}

void PlanningScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
