// SPDX-License-Identifier: GPL-3.0-or-later
// The part of KeyboardDay about appointments, letters and what a field said before.
#include "tests/gui/KeyboardDay.h"
#include "ui/documents/DocumentList.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossier/HistoryPopup.h"
#include "ui/planning/PlanningScreen.h"
#include "ui/planning/PlanningView.h"
#include "ui/shell/WorkPane.h"

#include <QComboBox>

namespace kluis::test {

namespace {

constexpr int mostSteps = 600; ///< times of many weeks
constexpr int mostADay = 60;

/// Of the days that are shown; invalid while they are read.
QDate firstDay(const ui::PlanningView& view)
{
    return view.days().days.isEmpty() ? QDate() : view.days().days.first().day;
}

} // namespace

bool KeyboardDay::planning()
{
    command(QStringLiteral("Planning"));
    return waitFor([this] {
        return window().place() == ui::MainWindow::Place::Planning && window().planning()->doctor().has_value() &&
               firstDay(*window().planning()->view()).isValid();
    });
}

bool KeyboardDay::chooseTime(const std::function<bool(const ui::PlanningItem&)>& isWanted)
{
    const auto* view = window().planning()->view();
    if (!reach(QStringLiteral("planningView"))) {
        return false;
    }
    for (int step = 0; step < mostSteps; ++step) {
        if (view->current() && isWanted(*view->current())) {
            return true;
        }
        const QPoint place = view->place();
        press(Qt::Key_Down);
        if (view->place() != place) {
            continue;
        }
        const QDate first = firstDay(*view);
        press(Qt::Key_Right);
        const bool isNextPage = place.x() + 1 >= view->days().days.size();
        if (isNextPage &&
            !waitFor([&] { return firstDay(*view).isValid() && (!first.isValid() || firstDay(*view) != first); })) {
            return false;
        }
        press(Qt::Key_Up, Qt::NoModifier, mostADay);
    }
    return false;
}

bool KeyboardDay::takeFreeTime(const QString& name)
{
    const auto* view = window().planning()->view();
    if (!chooseTime([](const ui::PlanningItem& item) { return item.isFree; })) {
        return false;
    }
    const QDateTime start = view->current()->start;
    press(Qt::Key_Return);
    return waitFor([&] {
        const auto chosen = view->current();
        return chosen && !chosen->isFree && chosen->start == start && chosen->planned.name == name;
    });
}

bool KeyboardDay::plan(const app::DossierRow& row)
{
    if (!push(QStringLiteral("planAppointment")) || !waitFor([this] {
            return window().planning()->isVisible() && window().planning()->purpose().has_value() &&
                   window().planning()->doctor().has_value() && firstDay(*window().planning()->view()).isValid();
        })) {
        return false;
    }
    return takeFreeTime(row.name);
}

bool KeyboardDay::move(const app::DossierRow& row)
{
    const auto* view = window().planning()->view();
    const auto before = view->current();
    return before && push(QStringLiteral("planningMove")) && takeFreeTime(row.name) &&
           view->current()->planned.state.id == before->planned.state.id;
}

bool KeyboardDay::cancel()
{
    const auto* view = window().planning()->view();
    if (!reach(QStringLiteral("planningView"))) {
        return false;
    }
    press(Qt::Key_Delete);
    return push(QStringLiteral("planningCancelYes")) &&
           waitFor([view] { return view->current() && view->current()->isFree; });
}

bool KeyboardDay::say(const QString& button, domain::AppointmentRecord::Status status)
{
    const auto* view = window().planning()->view();
    return push(button) && waitFor([&] {
               const auto chosen = view->current();
               return chosen && !chosen->isFree && chosen->planned.state.appointment.status == status;
           });
}

bool KeyboardDay::openChosen()
{
    const auto chosen = window().planning()->view()->current();
    if (!chosen || chosen->isFree || !reach(QStringLiteral("planningView"))) {
        return false;
    }
    press(Qt::Key_Return);
    return waitFor([&] {
        return window().place() == ui::MainWindow::Place::Dossiers &&
               window().work()->dossier()->dossier() == chosen->planned.dossier;
    });
}

bool KeyboardDay::otherDoctor()
{
    const auto* screen = window().planning();
    const auto before = screen->doctor();
    if (!before || !reach(QStringLiteral("planningDoctor"))) {
        return false;
    }
    press(shown<QComboBox>(QStringLiteral("planningDoctor"))->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    return waitFor(
        [&] { return screen->doctor() && screen->doctor()->id != before->id && firstDay(*screen->view()).isValid(); });
}

bool KeyboardDay::addHours(const QString& line)
{
    const auto* screen = window().planning();
    if (!push(QStringLiteral("planningHours")) || !reach(QStringLiteral("hoursText"))) {
        return false;
    }
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Return);
    type(line);
    return push(QStringLiteral("saveHours")) && waitFor([&] {
               return shown<QWidget>(QStringLiteral("hoursText")) == nullptr && screen->doctor() &&
                      screen->doctor()->hours.contains(line);
           });
}

bool KeyboardDay::letter(const QString& title)
{
    auto* list = window().work()->dossier()->documents()->list();
    if (!part(QStringLiteral("documentsTab"))) {
        return false;
    }
    const int before = list->topLevelItemCount();
    if (!push(QStringLiteral("makeLetter")) || !reach(QStringLiteral("letterTitle"))) {
        return false;
    }
    const auto* titles = shown<QComboBox>(QStringLiteral("letterTitle"));
    for (int i = 0; i < titles->count() && !titles->currentText().startsWith(title); ++i) {
        press(Qt::Key_Down);
    }
    return titles->currentText().startsWith(title) && push(QStringLiteral("keepLetter")) && waitFor([&] {
               return shown<QWidget>(QStringLiteral("letterDialog")) == nullptr &&
                      list->topLevelItemCount() == before + 1;
           });
}

bool KeyboardDay::fieldHistory(const QString& part, const QString& fieldId)
{
    if (!this->part(part) || !reach(QStringLiteral("field_") + fieldId)) {
        return false;
    }
    press(Qt::Key_H, Qt::ControlModifier);
    const auto isOpen = [] { return qobject_cast<ui::HistoryPopup*>(QApplication::activePopupWidget()) != nullptr; };
    if (!waitFor(isOpen)) {
        return false;
    }
    press(Qt::Key_Escape);
    return waitFor([&] { return !isOpen(); });
}

} // namespace kluis::test
