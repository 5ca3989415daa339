// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/AppointmentRecord.h"

#include "core/base/Id.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/StructuredValue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kluis::domain {

namespace {

using Status = AppointmentRecord::Status;

constexpr std::array statuses{Status::Planned, Status::Done, Status::Cancelled, Status::Missed};

const Field& field()
{
    static const Field& row = *FieldCatalogue::find(u"appointment");
    return row;
}

std::optional<Status> statusOf(const QString& name)
{
    for (const Status status : statuses) {
        if (name == appointmentStatusName(status)) {
            return status;
        }
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView appointmentStatusName(Status status)
{
    switch (status) {
    case Status::Planned:
        return QLatin1StringView("planned");
    case Status::Done:
        return QLatin1StringView("done");
    case Status::Cancelled:
        return QLatin1StringView("cancelled");
    case Status::Missed:
        return QLatin1StringView("missed");
    }
    return QLatin1StringView("planned");
}

bool AppointmentRecord::overlaps(const AppointmentRecord& other) const
{
    return takesTime() && other.takesTime() && doctor == other.doctor && start < other.end() && other.start < end();
}

Result<AppointmentRecord> AppointmentRecord::parse(const QString& text)
{
    const auto canonical = normalise(field(), text);
    if (!canonical) {
        return failure(canonical);
    }
    const auto entries = readStructure(field().value(), *canonical);
    if (*canonical != text || !entries || entries->empty()) {
        return fail(ErrorCode::InvalidArgument, tr("This is no appointment."));
    }
    const ValueEntry& entry = entries->front();
    const auto status = statusOf(entry.value(QStringLiteral("status")));
    const QString time = entry.value(QStringLiteral("time"));
    if (!status || !time.endsWith(u'Z') || !entry.value(QStringLiteral("note")).isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("This is no appointment."));
    }
    AppointmentRecord appointment;
    appointment.start = QDateTime::fromString(time, Qt::ISODate).toUTC();
    appointment.minutes = entry.value(QStringLiteral("minutes")).toInt();
    appointment.mode = entry.value(QStringLiteral("mode"));
    appointment.kind = entry.value(QStringLiteral("kind"));
    appointment.status = *status;
    appointment.doctor = entry.value(QStringLiteral("doctor"));
    appointment.place = entry.value(QStringLiteral("place"));
    const auto checked = appointment.check();
    return checked ? Result<AppointmentRecord>(std::move(appointment)) : failure(checked);
}

Result<void> AppointmentRecord::check() const
{
    if (!start.isValid() || start.time().minute() % tick != 0 || start.time().second() != 0) {
        return fail(ErrorCode::InvalidArgument, tr("An appointment begins on a multiple of five minutes."));
    }
    if (minutes < tick || minutes > longest || minutes % tick != 0) {
        return fail(ErrorCode::InvalidArgument,
                    tr("An appointment takes from 5 to 240 minutes, in steps of five minutes."));
    }
    if (!UserId::fromString(doctor)) {
        return fail(ErrorCode::InvalidArgument, tr("An appointment needs somebody whose hour it is."));
    }
    return {};
}

QString AppointmentRecord::toText() const
{
    QJsonObject object;
    const auto put = [&object](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            object.insert(key, value);
        }
    };
    put(QStringLiteral("time"), start.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss") + u'Z');
    put(QStringLiteral("minutes"), QString::number(minutes));
    put(QStringLiteral("mode"), mode);
    put(QStringLiteral("kind"), kind);
    put(QStringLiteral("status"), appointmentStatusName(status));
    put(QStringLiteral("doctor"), doctor);
    put(QStringLiteral("place"), place);
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return normalise(field(), json).value_or(json);
}

bool AppointmentRecord::mayPlan(Role role)
{
    return AccessPolicy::mayWrite(role, field()) && AccessPolicy::mayRead(role, field());
}

std::optional<AppointmentRecord> AppointmentRecord::merged(const std::optional<AppointmentRecord>& base,
                                                           const AppointmentRecord& mine,
                                                           const AppointmentRecord& theirs)
{
    if (mine == theirs) {
        return mine;
    }
    if (!base) {
        return std::nullopt;
    }
    AppointmentRecord merged = theirs;
    bool isContradiction = false;
    const auto part = [&](auto AppointmentRecord::*member, bool isDecided) {
        if (mine.*member == *base.*member) {
            return;
        }
        isContradiction =
            isContradiction || (isDecided && theirs.*member != *base.*member && theirs.*member != mine.*member);
        merged.*member = mine.*member;
    };
    part(&AppointmentRecord::start, true);
    part(&AppointmentRecord::minutes, true);
    part(&AppointmentRecord::doctor, true);
    part(&AppointmentRecord::status, true);
    part(&AppointmentRecord::mode, false);
    part(&AppointmentRecord::kind, false);
    part(&AppointmentRecord::place, false);
    // Moved by one and ended by the other: whoever moved it did not know that it was over, and the other way round.
    const bool mineMoved = mine.start != base->start || mine.doctor != base->doctor;
    const bool theirsMoved = theirs.start != base->start || theirs.doctor != base->doctor;
    const bool mineEnded = mine.status != base->status;
    const bool theirsEnded = theirs.status != base->status;
    if (isContradiction || (mineMoved && theirsEnded) || (theirsMoved && mineEnded)) {
        return std::nullopt;
    }
    return merged;
}

} // namespace kluis::domain
