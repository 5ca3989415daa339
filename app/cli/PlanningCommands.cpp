// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis appointment …` and `kluis hours …`: who sees the doctor when.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "app/planning/Planning.h"
#include "app/session/ServerRefusal.h"
#include "core/console/Console.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/PracticeTime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace kluis::app {

namespace {

using domain::AppointmentRecord;
using domain::PracticeTime;
using Status = AppointmentRecord::Status;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PlanningCommands)
};

QString wallText(const QDateTime& moment)
{
    return PracticeTime::wallClock(moment).toString(u"yyyy-MM-dd HH:mm");
}

QJsonObject toJson(const PlannedAppointment& planned)
{
    QJsonObject object = Output::toJson(planned.state);
    object.insert(QStringLiteral("dossier"), planned.dossier.toString());
    object.insert(QStringLiteral("employer"), planned.employer);
    object.insert(QStringLiteral("number"), planned.number);
    object.insert(QStringLiteral("name"), planned.name);
    return object;
}

QString toText(const PlannedAppointment& planned)
{
    const AppointmentRecord& appointment = planned.state.appointment;
    const QString line = QStringLiteral("%1  %2  %3  %4  %5  %6")
                             .arg(planned.state.id.toString().left(8), wallText(appointment.start))
                             .arg(appointment.minutes, 3)
                             .arg(QString(appointmentStatusName(appointment.status)).leftJustified(9),
                                  planned.state.with.leftJustified(18), planned.name);
    return planned.state.reason.isEmpty() ? line : line + u"\n    " + ServerRefusal::sentence(planned.state.reason);
}

void print(CommandContext& context, const QList<PlannedAppointment>& appointments)
{
    for (const PlannedAppointment& planned : appointments) {
        if (context.given().json()) {
            console::jsonLine(toJson(planned));
        } else {
            console::line(toText(planned));
        }
    }
}

/// What a person typed as a moment: the wall clock's, or one with its zone.
Result<std::optional<QDateTime>> momentGiven(CommandContext& context, const char* option)
{
    const QString text = context.given().value(option);
    if (text.isEmpty()) {
        return std::optional<QDateTime>();
    }
    static const domain::Field shape(QLatin1StringView("at"), domain::Category::Process, domain::dateTime(), u"",
                                     QLatin1StringView(), "", "");
    const auto normal = domain::normalise(shape, text);
    if (!normal) {
        return failure(normal);
    }
    const QDateTime moment = QDateTime::fromString(*normal, Qt::ISODate);
    const QDateTime start =
        normal->endsWith(u'Z') ? moment.toUTC() : PracticeTime::momentOf(moment.date(), moment.time());
    if (!start.isValid()) {
        return fail(ErrorCode::InvalidArgument, Words::tr("The clock is put forward over that time: there is none."));
    }
    return std::optional(start);
}

Result<AppointmentInput> inputGiven(CommandContext& context)
{
    AppointmentInput input;
    const auto start = momentGiven(context, "at");
    if (!start) {
        return failure(start);
    }
    input.start = *start;
    const auto text = [&context](const char* option) {
        const QString value = context.given().value(option);
        return value.isEmpty() ? std::nullopt : std::optional(value);
    };
    if (const auto minutes = text("minutes")) {
        bool isNumber = false;
        input.minutes = minutes->toInt(&isNumber);
        if (!isNumber) {
            return fail(ErrorCode::InvalidArgument, Words::tr("--minutes takes a whole number."));
        }
    }
    input.mode = text("mode");
    input.place = text("place");
    input.kind = text("kind");
    input.doctor = text("doctor");
    return input;
}

Result<void> listOfDossier(CommandContext& context)
{
    auto target = context.target();
    const auto view = target ? target->engine->show(target->dossier, false) : failure(target);
    if (!view) {
        return failure(view);
    }
    QList<PlannedAppointment> appointments;
    for (const AppointmentState& state : view->appointments) {
        appointments.append({view->row.dossier, view->row.name, view->row.employer, view->row.number, state});
    }
    print(context, appointments);
    return {};
}

Result<void> appointmentList(CommandContext& context)
{
    if (!context.given().arguments.isEmpty()) {
        return listOfDossier(context);
    }
    const auto from = context.given().date("from");
    const auto until = from ? context.given().date("until") : failure(from);
    if (!until) {
        return failure(until);
    }
    const QDate first = from->isValid() ? *from : PracticeTime::wallClock(QDateTime::currentDateTimeUtc()).date();
    const QDate last = until->isValid() ? *until : first.addDays(6);
    auto engine = context.openEngine();
    auto planning = engine ? (*engine)->planning() : failure(engine);
    if (!planning) {
        return failure(planning);
    }
    AppointmentQuery query{PracticeTime::momentOf(first, QTime(0, 0)),
                           PracticeTime::momentOf(last.addDays(1), QTime(0, 0)),
                           {},
                           context.given().has("all")};
    if (const QString who = context.given().value("doctor"); !who.isEmpty()) {
        const auto doctor = (*planning)->doctor(who);
        if (!doctor) {
            return failure(doctor);
        }
        query.doctor = doctor->id.toString();
    }
    const auto refused = (*planning)->refused();
    const auto found = refused ? (*planning)->list(query) : failure(refused);
    if (!found) {
        return failure(found);
    }
    print(context, *refused);
    print(context, *found);
    return {};
}

Result<void> appointmentAdd(CommandContext& context)
{
    if (const auto at = context.given().required("at"); !at) {
        return failure(at);
    }
    const auto input = inputGiven(context);
    auto target = input ? context.target() : failure(input);
    auto planning = target ? target->engine->planning() : failure(target);
    const auto id = planning ? (*planning)->add(target->dossier, *input) : failure(planning);
    if (!id) {
        return failure(id);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("appointment"), id->toString()}});
    } else {
        console::line(id->toString());
    }
    return {};
}

Result<void> appointmentChange(CommandContext& context, std::optional<Status> status)
{
    auto input = inputGiven(context);
    if (!input) {
        return failure(input);
    }
    input->status = status;
    auto target = context.target();
    auto planning = target ? target->engine->planning() : failure(target);
    return planning ? (*planning)->change(target->dossier, context.given().argument(1), *input) : failure(planning);
}

Result<void> hoursShow(CommandContext& context)
{
    auto engine = context.openEngine();
    auto planning = engine ? (*engine)->planning() : failure(engine);
    const auto doctor = planning ? (*planning)->doctor(context.given().arguments.value(0)) : failure(planning);
    if (!doctor) {
        return failure(doctor);
    }
    if (!context.given().json()) {
        console::line(doctor->hours);
        return {};
    }
    console::json(
        {{QStringLiteral("doctor"), doctor->login},
         {QStringLiteral("name"), doctor->name},
         {QStringLiteral("revision"), qint64(doctor->revision)},
         {QStringLiteral("hours"), QJsonArray::fromStringList(doctor->hours.split(u'\n', Qt::SkipEmptyParts))}});
    return {};
}

Result<void> hoursSet(CommandContext& context)
{
    QFile file(context.given().argument(1));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, Words::tr("The file can't be read."));
    }
    const QByteArray text = file.read(domain::ConsultationHours::longestText * 4);
    auto engine = context.openEngine();
    auto planning = engine ? (*engine)->planning() : failure(engine);
    const auto doctor = planning ? (*planning)->doctor(context.given().argument(0)) : failure(planning);
    return doctor ? (*planning)->setHours(doctor->id, doctor->revision, QString::fromUtf8(text)) : failure(doctor);
}

QList<QCommandLineOption> partsOfOne()
{
    return {console::option(
                "at", Words::tr("When it begins: \"2026-03-02 09:20\", on the wall clock of the Netherlands."), "TIME"),
            console::option("minutes", Words::tr("How long (default: the slot's length, else 20)."), "N"),
            console::option("doctor", Words::tr("User name of the doctor (default: the dossier's)."), "LOGIN"),
            console::option("mode", Words::tr("visit, phone, video or workplace (default: as the hours say)."), "MODE"),
            console::option("kind", Words::tr("first, follow-up or three-way."), "KIND"),
            console::option("place", Words::tr("Where, or which number (default: as the hours say)."), "TEXT")};
}

Command statusCommand(const char* name, const QString& summary, Status status)
{
    return {{QString::fromLatin1(name), QStringLiteral("DOSSIER APPOINTMENT"), summary, 2, 2, {}},
            [status](CommandContext& context) { return appointmentChange(context, status); }};
}

} // namespace

QList<Command> planningCommands()
{
    return {
        {{QStringLiteral("appointment list"),
          QStringLiteral("[DOSSIER]"),
          Words::tr("Appointments of the coming week, or of one dossier; those the server refused first."),
          0,
          1,
          {console::option("from", Words::tr("The first day (default: today)."), "DATE"),
           console::option("until", Words::tr("The last day (default: six days later)."), "DATE"),
           console::option("doctor", Words::tr("Only those with this doctor."), "LOGIN"),
           console::flag("all", Words::tr("Cancelled ones too."))}},
         appointmentList},
        {{QStringLiteral("appointment add"), QStringLiteral("DOSSIER"), Words::tr("Plan an appointment."), 1, 1,
          partsOfOne()},
         appointmentAdd},
        {{QStringLiteral("appointment move"), QStringLiteral("DOSSIER APPOINTMENT"),
          Words::tr("Move an appointment, or choose another time for one the server refused."), 2, 2, partsOfOne()},
         [](CommandContext& context) { return appointmentChange(context, std::nullopt); }},
        statusCommand("appointment cancel", Words::tr("Cancel an appointment; its time is free again."),
                      Status::Cancelled),
        statusCommand("appointment done", Words::tr("Say that an appointment was kept."), Status::Done),
        statusCommand("appointment missed", Words::tr("Say that the employee did not come."), Status::Missed),
        {{QStringLiteral("hours show"),
          QStringLiteral("[DOCTOR]"),
          Words::tr("The consultation hours of a doctor (default: your own)."),
          0,
          1,
          {}},
         hoursShow},
        {{QStringLiteral("hours set"),
          QStringLiteral("DOCTOR FILE"),
          Words::tr(
              "Set the consultation hours of a doctor from a file of lines like \"mon 09:00-12:00/20 visit Utrecht\" "
              "or \"2026-12-25 closed\"."),
          2,
          2,
          {}},
         hoursSet},
    };
}

} // namespace kluis::app
