// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/PlanningScreen.h"

#include "core/domain/PracticeTime.h"
#include "ui/planning/PlanningView.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Question.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kluis::ui {

using Status = domain::AppointmentRecord::Status;

PlanningScreen::PlanningScreen(QWidget* parent)
    : QWidget(parent), m_doctor(new QComboBox(this)), m_span(new QComboBox(this)), m_range(form::hint({}, this)),
      m_hours(new QPushButton(tr("&Hours…"), this)), m_asTable(new QPushButton(tr("As a ta&ble"), this)),
      m_aside(new Banner(this)), m_banner(new Banner(this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableWidget(this)), m_chosen(form::hint({}, this)),
      m_question(new Question(tr("&Yes, cancel it"), tr("No, &keep it"), this)),
      m_move(new QPushButton(tr("&Move…"), this)), m_open(new QPushButton(tr("&Open the dossier"), this))
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
    column->addWidget(m_question);
    column->addLayout(actions);
    connectParts();
    forget();
}

void PlanningScreen::buildHead(QHBoxLayout* head)
{
    m_doctor->setObjectName(QStringLiteral("planningDoctor"));
    form::nameUnseen(tr("Doctor"), m_doctor);
    m_doctor->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the names come after it is first shown
    m_span->setObjectName(QStringLiteral("planningSpan"));
    form::nameUnseen(tr("How many days"), m_span);
    m_span->addItems({tr("Week"), tr("Day")});
    m_hours->setObjectName(QStringLiteral("planningHours"));
    m_question->yesButton()->setObjectName(QStringLiteral("planningCancelYes"));
    m_asTable->setObjectName(QStringLiteral("planningAsTable"));
    m_asTable->setCheckable(true);
    auto* before = new QPushButton(QStringLiteral("\u2039"), this);
    before->setAccessibleName(tr("Earlier"));
    auto* today = new QPushButton(tr("&Today"), this);
    auto* after = new QPushButton(QStringLiteral("\u203a"), this);
    after->setAccessibleName(tr("Later"));
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
        if (status == Status::Cancelled) {
            askToCancel();
        } else if (const auto item = m_view->current(); item && !item->isFree) {
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
    actions->addWidget(actionFor("planningCancel", tr("Cance&l the appointment"), Status::Cancelled));
    actions->addWidget(m_open);
    actions->addStretch(1);
    m_actions << m_move << m_open;
}

void PlanningScreen::connectParts()
{
    connect(m_doctor, &QComboBox::activated, this, &PlanningScreen::doctorChosen);
    connect(m_span, &QComboBox::activated, this, &PlanningScreen::shown);
    connect(m_hours, &QPushButton::clicked, this, &PlanningScreen::hoursWanted);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_stack->setCurrentIndex(isTable ? 1 : 0);
        markRow();
    });
    connect(m_view, &PlanningView::currentChanged, this, &PlanningScreen::showChosen);
    connect(m_view, &PlanningView::activated, this, &PlanningScreen::take);
    connect(m_view, &PlanningView::turned, this, &PlanningScreen::turn);
    connect(m_view, &PlanningView::cancelWanted, this, &PlanningScreen::askToCancel);
    connect(m_question, &Question::yes, this, [this] {
        daysPart()->setFocus();
        if (const auto asked = std::exchange(m_asked, std::nullopt)) {
            Q_EMIT statusWanted(*asked, Status::Cancelled);
        }
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &PlanningScreen::chooseRow);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        chooseRow(row);
        take();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        endPurpose();
        Q_EMIT shown(); // with every doctor again
    });
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
    m_shownOf = at ? std::optional(at->id) : std::nullopt;
    if (m_purpose && !at) {
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("No doctor works for the employer of %1: an administrator gives one the right.").arg(m_purpose->name),
            tr("Don't plan"));
    }
    const auto days = PlanningDays::of(at ? at->hours : QString(), appointments, firstDay(), dayCount(), now, locale());
    const QDate last = firstDay().addDays(dayCount() - 1);
    m_range->setText(dayCount() == 1 ? locale().toString(m_day, QLocale::LongFormat)
                                     : tr("%1 to %2")
                                           .arg(locale().toString(firstDay(), QLocale::ShortFormat),
                                                locale().toString(last, QLocale::ShortFormat)));
    if (days == m_view->days()) {
        return; // a sync that brought nothing leaves the table and whoever reads it alone
    }
    const bool isAskedThere =
        m_asked && std::any_of(appointments.cbegin(), appointments.cend(), [this](const app::PlannedAppointment& one) {
            return one.state.id == m_asked->state.id && one.state.appointment == m_asked->state.appointment;
        });
    if (!isAskedThere) {
        dropQuestion(); // what it asks about is not so any more
    }
    m_view->setDays(days);
    fillTable();
    showChosen();
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
    Q_EMIT shown(); // with the doctors who work for the employer
}

void PlanningScreen::endPurpose()
{
    m_purpose.reset();
    m_banner->clear();
}

void PlanningScreen::setRefused(const QList<app::PlannedAppointment>& refused, const QString& reason)
{
    if (refused == m_refused) {
        return; // it is not read out at every sync
    }
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
    m_self.reset();
    m_shownOf.reset();
    dropQuestion();
    setDoctors({});
    m_day = domain::PracticeTime::wallClock(QDateTime::currentDateTimeUtc()).date();
    m_view->setDays({});
    fillTable();
    m_range->clear();
    showChosen();
}

void PlanningScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
