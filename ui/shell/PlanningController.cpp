// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PlanningController.h"

#include "app/session/ServerRefusal.h"
#include "core/domain/PracticeTime.h"
#include "ui/engine/EngineThread.h"
#include "ui/planning/HoursDialog.h"
#include "ui/planning/PlanningView.h"
#include "ui/today/TodayScreen.h"

namespace kluis::ui {

using app::PlannedAppointment;
using app::Planning;
using domain::AppointmentRecord;
using domain::PracticeTime;

namespace {

struct Shown {
    QList<app::DoctorAtWork> doctors;
    QList<PlannedAppointment> appointments;
    QList<PlannedAppointment> refused;
};

QDateTime beginOf(const QDate& day)
{
    return PracticeTime::momentOf(day, QTime(0, 0));
}

/// Somebody who plans is at work.
bool isOffered(const EngineThread& engine)
{
    const auto& status = engine.status();
    return !status.locked && status.role && AppointmentRecord::mayPlan(*status.role);
}

/// Where no doctor was chosen yet, the first is shown.
Result<Shown> readDays(Planning& planning, const QString& doctor, const QDate& first, int count)
{
    Shown shown;
    auto doctors = planning.doctors();
    auto refused = doctors ? planning.refused() : failure(doctors);
    if (!refused) {
        return failure(refused);
    }
    shown.doctors = std::move(*doctors);
    shown.refused = std::move(*refused);
    const QString id = doctor.isEmpty() && !shown.doctors.isEmpty() ? shown.doctors.first().id.toString() : doctor;
    auto appointments = planning.list({beginOf(first), beginOf(first.addDays(count)), id, false});
    if (!appointments) {
        return failure(appointments);
    }
    shown.appointments = std::move(*appointments);
    return shown;
}

} // namespace

PlanningController::PlanningController(EngineThread& engine, PlanningScreen& screen, TodayScreen& today,
                                       QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen), m_today(today)
{
    connect(&screen, &PlanningScreen::shown, this, &PlanningController::load);
    connect(&screen, &PlanningScreen::timeChosen, this, &PlanningController::plan);
    connect(&screen, &PlanningScreen::statusWanted, this, &PlanningController::setStatus);
    connect(&screen, &PlanningScreen::dossierWanted, this, &PlanningController::dossierWanted);
    connect(&screen, &PlanningScreen::hoursWanted, this, &PlanningController::editHours);
    connect(&screen, &PlanningScreen::purposeNeeded, this,
            [this] { Q_EMIT told(tr("Open the dossier of whom it is for, and choose \"Plan…\" there.")); });
    connect(&today, &TodayScreen::shown, this, &PlanningController::loadToday);
    connect(&today, &TodayScreen::dossierWanted, this, &PlanningController::dossierWanted);
}

void PlanningController::close()
{
    ++m_turn;
    m_screen.forget();
    m_today.setAppointments({});
    for (auto* dialog : m_screen.findChildren<HoursDialog*>()) {
        dialog->done(QDialog::Rejected);
    }
}

void PlanningController::refresh()
{
    load();
    loadToday();
}

void PlanningController::begin(const DossierId& dossier, const QString& name)
{
    m_screen.choosePurpose({dossier, name, {}});
}

void PlanningController::load()
{
    if (!m_screen.isVisible() || !isOffered(m_engine)) {
        return;
    }
    const auto doctor = m_screen.doctor();
    const QString id = doctor ? doctor->id.toString() : QString();
    m_engine.run(
        this,
        [id, first = m_screen.firstDay(), count = m_screen.dayCount()](app::Engine& engine) {
            const auto planning = engine.planning();
            return planning ? readDays(**planning, id, first, count) : Result<Shown>(failure(planning));
        },
        [this, turn = ++m_turn](const Result<Shown>& shown) {
            if (turn != m_turn) {
                return;
            }
            if (!shown) {
                Q_EMIT failed(shown.error());
                return;
            }
            m_screen.setDoctors(shown->doctors);
            m_screen.setAppointments(shown->appointments, QDateTime::currentDateTimeUtc());
            m_screen.setRefused(shown->refused, shown->refused.isEmpty() ? QString()
                                                                         : app::ServerRefusal::sentence(
                                                                               shown->refused.first().state.reason));
        });
}

/// A doctor's own, and for the others who plan everybody's.
void PlanningController::loadToday()
{
    if (!m_today.isVisible() || !isOffered(m_engine)) {
        return;
    }
    m_engine.run(
        this,
        [isDoctor =
             m_engine.status().role == domain::Role::Doctor](app::Engine& engine) -> Result<QList<PlannedAppointment>> {
            const auto planning = engine.planning();
            if (!planning) {
                return failure(planning);
            }
            const auto self = (*planning)->doctor({});
            const QDate day = PracticeTime::wallClock(QDateTime::currentDateTimeUtc()).date();
            return (*planning)->list(
                {beginOf(day), beginOf(day.addDays(1)), isDoctor && self ? self->id.toString() : QString(), false});
        },
        [this](const Result<QList<PlannedAppointment>>& appointments) {
            if (m_engine.status().locked) {
                return;
            }
            if (!appointments) {
                Q_EMIT failed(appointments.error());
                return;
            }
            m_today.setAppointments(*appointments);
        });
}

void PlanningController::plan(const PlanningItem& item)
{
    const auto purpose = m_screen.purpose();
    const auto doctor = m_screen.doctor();
    if (!purpose || !doctor) {
        return;
    }
    app::AppointmentInput input;
    input.start = item.start;
    input.doctor = doctor->id.toString();
    m_screen.endPurpose();
    const QString sentence =
        tr("Planned for %1: %2.").arg(purpose->name, m_screen.locale().toString(item.start, QLocale::ShortFormat));
    if (!purpose->appointment.isEmpty()) {
        change(purpose->dossier, purpose->appointment, input, sentence);
        return;
    }
    m_engine.run(
        this,
        [dossier = purpose->dossier, input](app::Engine& engine) -> Result<void> {
            const auto planning = engine.planning();
            const auto made = planning ? (*planning)->add(dossier, input) : failure(planning);
            return made ? Result<void>() : failure(made);
        },
        [this, sentence](const Result<void>& done) { written(done, sentence); });
}

void PlanningController::setStatus(const PlannedAppointment& planned, AppointmentRecord::Status status)
{
    app::AppointmentInput input;
    input.status = status;
    change(planned.dossier, planned.state.id.toString(), input,
           QStringLiteral("%1: %2").arg(planned.name, PlanningDays::statusText(status)));
}

void PlanningController::change(const DossierId& dossier, const QString& appointment,
                                const app::AppointmentInput& input, const QString& sentence)
{
    m_engine.run(
        this,
        [dossier, appointment, input](app::Engine& engine) {
            const auto planning = engine.planning();
            return planning ? (*planning)->change(dossier, appointment, input) : failure(planning);
        },
        [this, sentence](const Result<void>& done) { written(done, sentence); });
}

void PlanningController::editHours()
{
    const auto doctor = m_screen.doctor();
    if (!doctor) {
        return;
    }
    auto* dialog = new HoursDialog(*doctor, &m_screen);
    connect(dialog, &HoursDialog::saveWanted, this, [this, dialog] { saveHours(dialog); });
    dialog->open();
}

void PlanningController::saveHours(HoursDialog* dialog)
{
    m_engine.run(
        dialog,
        [doctor = dialog->doctor(), text = dialog->text()](app::Engine& engine) {
            const auto planning = engine.planning();
            return planning ? (*planning)->setHours(doctor.id, doctor.revision, text) : failure(planning);
        },
        [this, dialog](const Result<void>& done) {
            if (!done) {
                dialog->showProblem(done.error().sentence());
                return;
            }
            dialog->accept();
            load();
        });
}

void PlanningController::written(const Result<void>& done, const QString& sentence)
{
    if (m_engine.status().locked) {
        return;
    }
    if (!done) {
        Q_EMIT failed(done.error());
        load();
        return;
    }
    if (!sentence.isEmpty()) {
        Q_EMIT told(sentence);
    }
    refresh();
    Q_EMIT changed();
}

} // namespace kluis::ui
