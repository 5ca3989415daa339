// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PlanningScreen about what is chosen: whose days, which row, and what is asked of it.
#include "ui/planning/PlanningScreen.h"

#include "ui/planning/PlanningView.h"
#include "ui/widgets/Question.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace kluis::ui {

void PlanningScreen::setDoctors(const QList<app::DoctorAtWork>& doctors, const std::optional<UserId>& chosen)
{
    const auto before = doctor();
    const auto wanted = chosen || !before ? chosen : std::optional(before->id);
    const bool isSame = std::equal(
        doctors.cbegin(), doctors.cend(), m_doctors.cbegin(), m_doctors.cend(),
        [](const app::DoctorAtWork& a, const app::DoctorAtWork& b) { return a.id == b.id && a.name == b.name; });
    m_doctors = doctors;
    if (!isSame) { // somebody may be choosing from the list at this moment
        m_doctor->clear();
        for (const app::DoctorAtWork& one : doctors) {
            m_doctor->addItem(one.name);
        }
    }
    for (int index = 0; wanted && index < doctors.size(); ++index) {
        if (doctors[index].id == *wanted) {
            m_doctor->setCurrentIndex(index);
        }
    }
    showWhoseHours();
}

void PlanningScreen::setSelf(const std::optional<UserId>& doctor)
{
    m_self = doctor;
    showWhoseHours();
}

void PlanningScreen::chooseDoctor(const UserId& doctor)
{
    for (int index = 0; index < m_doctors.size(); ++index) {
        if (m_doctors[index].id == doctor && index != m_doctor->currentIndex()) {
            m_doctor->setCurrentIndex(index);
            doctorChosen();
        }
    }
}

/// The days of the one before go at once: Enter would plan a time of his for the other.
void PlanningScreen::doctorChosen()
{
    const auto chosen = doctor();
    if (m_shownOf && (!chosen || chosen->id != *m_shownOf)) {
        m_shownOf.reset();
        dropQuestion();
        m_view->setDays({});
        fillTable();
        showChosen();
    }
    showWhoseHours();
    Q_EMIT shown();
}

void PlanningScreen::showWhoseHours()
{
    const auto shown = doctor();
    m_hours->setEnabled(shown && (!m_self || shown->id == *m_self));
}

void PlanningScreen::fillTable()
{
    const QSignalBlocker quiet(m_table); // a row that is there for a moment is nobody's choice
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
    m_chosen->setText(m_view->accessibleDescription());
    for (QPushButton* button : std::as_const(m_actions)) {
        button->setEnabled(item && !item->isFree);
    }
    markRow();
}

/// The table's row is what is chosen in the picture, whichever of the two the person works in.
void PlanningScreen::markRow()
{
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(Qt::UserRole).toPoint() == m_view->place()) {
            if (row != m_table->currentRow()) {
                m_table->setCurrentCell(row, qMax(0, m_table->currentColumn()));
            }
            return;
        }
    }
    m_table->setCurrentCell(-1, -1);
}

void PlanningScreen::chooseRow(int row)
{
    const auto* cell = m_table->item(row, 0);
    const QPoint place = cell != nullptr ? cell->data(Qt::UserRole).toPoint() : m_view->place();
    if (place != m_view->place()) {
        m_view->choose(place.x(), place.y());
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

QWidget* PlanningScreen::daysPart() const
{
    return m_stack->currentWidget() == m_table ? static_cast<QWidget*>(m_table) : m_view;
}

/// Who and when are remembered at the asking: a sync may choose something else before the answer.
void PlanningScreen::askToCancel()
{
    const auto item = m_view->current();
    if (!item || item->isFree) {
        return; // a free time is nobody's to cancel
    }
    m_asked = item->planned;
    m_question->ask(tr("Cancel the appointment of %1, %2?")
                        .arg(item->planned.name, locale().toString(item->start, QLocale::ShortFormat)),
                    daysPart());
}

void PlanningScreen::dropQuestion()
{
    if (m_question->isAncestorOf(QApplication::focusWidget())) {
        daysPart()->setFocus(); // the next key is not for a button that stands behind it
    }
    m_asked.reset();
    m_question->hide();
}

} // namespace kluis::ui
