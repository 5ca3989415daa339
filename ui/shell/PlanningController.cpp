// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PlanningController.h"

#include "app/session/ServerRefusal.h"
#include "core/domain/PracticeTime.h"
#include "ui/engine/EngineThread.h"
#include "ui/planning/HoursDialog.h"
#include "ui/planning/PlanningView.h"
#include "ui/today/TodayScreen.h"

#include <algorithm>

namespace kluis::ui {

using app::PlannedAppointment;
using app::Planning;
using domain::AppointmentRecord;
using domain::PracticeTime;

namespace {

struct Shown {
    QList<app::DoctorAtWork> doctors;
    std::optional<UserId> doctor; ///< of them
    std::optional<UserId> self;   ///< where the reader is a doctor
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

/// Where no doctor was chosen yet, or that one is gone, it is oneself for a doctor, and else the first.
std::optional<UserId> whoseDays(const Shown& shown, const std::optional<UserId>& chosen)
{
    for (const auto& wanted : {chosen, shown.self}) {
        if (std::any_of(shown.doctors.cbegin(), shown.doctors.cend(),
                        [&wanted](const app::DoctorAtWork& one) { return one.id == wanted; })) {
            return wanted;
        }
    }
    return shown.doctors.isEmpty() ? std::nullopt : std::optional(shown.doctors.first().id);
}

/// \p forWhom: for whose appointment a time is chosen; only the doctors who work for the employer are offered then.
Result<Shown> readDays(Planning& planning, bool isDoctor, const std::optional<UserId>& chosen,
                       const std::optional<DossierId>& forWhom, const QDate& first, int count)
{
    Shown shown;
    auto doctors = forWhom ? planning.doctorsFor(*forWhom) : planning.doctors();
    auto refused = doctors ? planning.refused() : failure(doctors);
    if (!refused) {
        return failure(refused);
    }
    const auto self = isDoctor ? planning.doctor({}) : fail(ErrorCode::NotFound, {});
    shown.self = self ? std::optional(self->id) : std::nullopt;
    shown.doctors = std::move(*doctors);
    shown.refused = std::move(*refused);
    shown.doctor = whoseDays(shown, chosen);
    if (!shown.doctor) {
        return shown; // nobody's diary, and not everybody's in one
    }
    const QString id = shown.doctor->toString();
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
    ++m_session;
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
    m_engine.run(
        this,
        [dossier](app::Engine& engine) -> Result<QString> {
            const auto planning = engine.planning();
            return planning ? (*planning)->doctorOf(dossier) : failure(planning);
        },
        [this, dossier, session = m_session](const Result<QString>& doctor) {
            const auto id = doctor ? UserId::fromString(*doctor) : std::nullopt;
            const auto purpose = m_screen.purpose();
            if (session == m_session && id && purpose && purpose->dossier == dossier) {
                m_screen.chooseDoctor(*id);
            }
        });
}

void PlanningController::load()
{
    if (!m_screen.isVisible() || !isOffered(m_engine)) {
        return;
    }
    const auto doctor = m_screen.doctor();
    const auto chosen = doctor ? std::optional(doctor->id) : std::nullopt;
    const bool isDoctor = m_engine.status().role == domain::Role::Doctor;
    const auto purpose = m_screen.purpose();
    const auto forWhom = purpose ? std::optional(purpose->dossier) : std::nullopt;
    m_engine.run(
        this,
        [chosen, isDoctor, forWhom, first = m_screen.firstDay(), count = m_screen.dayCount()](app::Engine& engine) {
            const auto planning = engine.planning();
            return planning ? readDays(**planning, isDoctor, chosen, forWhom, first, count)
                            : Result<Shown>(failure(planning));
        },
        [this, turn = ++m_turn](const Result<Shown>& shown) {
            if (turn != m_turn) {
                return;
            }
            if (!shown) {
                Q_EMIT failed(shown.error());
                return;
            }
            m_screen.setSelf(shown->self);
            m_screen.setDoctors(shown->doctors, shown->doctor);
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
        [this, session = m_session](const Result<QList<PlannedAppointment>>& appointments) {
            if (session != m_session) {
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
        [this, sentence, session = m_session](const Result<void>& done) { written(session, done, sentence); });
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
        [this, sentence, session = m_session](const Result<void>& done) { written(session, done, sentence); });
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

void PlanningController::written(quint64 session, const Result<void>& done, const QString& sentence)
{
    if (session != m_session) {
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
