// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoPlanning.h"

#include "core/crypto/Random.h"
#include "core/domain/Category.h"
#include "core/domain/PracticeTime.h"
#include "server/planning/BookedTimes.h"
#include "server/planning/HoursStore.h"
#include "server/store/AccountStore.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kluis::server {

using domain::AppointmentRecord;
using domain::ConsultationHours;
using domain::PracticeTime;
using domain::Role;
using protocol::OperationItem;
using protocol::OperationKind;

namespace {

constexpr int daysBack = 42;
constexpr int daysAhead = 84;
constexpr int everyDays = 21;
constexpr int mostNear = 4; ///< of a day's times: the others stay free to be planned
constexpr int mostADay = 6;
constexpr int nearDays = 4;    ///< to either side of today
constexpr int oneMissedIn = 8; ///< of those that are over

struct Holiday {
    int month;
    int day;
};
/// Those that move with Easter are left out: a demonstration need not know them.
constexpr std::array<Holiday, 4> holidays = {{{1, 1}, {4, 27}, {12, 25}, {12, 26}}};

} // namespace

/// Every working day has some, so that there is something to see on any of them; holidays of a fixed date have none.
QString DemoPlanning::hoursOf(std::size_t doctor) const
{
    QString closed;
    for (int from = -daysBack; from <= daysAhead; ++from) {
        const QDate day = m_today.addDays(from);
        const bool isHoliday = std::any_of(holidays.begin(), holidays.end(), [&day](const Holiday& one) {
            return one.month == day.month() && one.day == day.day();
        });
        closed += isHoliday ? day.toString(Qt::ISODate) + u" closed\n" : QString();
    }
    return closed + weekOf(doctor);
}

QString DemoPlanning::weekOf(std::size_t doctor)
{
    return doctor == 0 ? QStringLiteral("mon 09:00-12:00/20 visit Utrecht, kamer 4\n"
                                        "tue 13:00-16:00/20 visit Utrecht, kamer 4\n"
                                        "wed 09:00-11:00/20 phone\n"
                                        "thu 09:00-12:00/20 visit Utrecht, kamer 4\n"
                                        "thu 13:30-15:30/30 video\n"
                                        "fri 09:00-11:40/20 phone\n")
                       : QStringLiteral("mon 13:00-16:00/20 visit Amersfoort, kamer 2\n"
                                        "tue 09:00-12:00/20 visit Amersfoort, kamer 2\n"
                                        "wed 09:00-12:00/30 workplace\n"
                                        "thu 13:00-16:00/20 phone\n"
                                        "fri 09:00-12:00/20 visit Amersfoort, kamer 2\n");
}

DemoPlanning::DemoPlanning(const DemoStaff& staff, const Clock& clock, quint64 seed)
    : m_staff(staff), m_clock(clock), m_today(PracticeTime::wallClock(clock.unixMillis()).date())
{
    for (const DemoPerson& person : staff.people()) {
        if (person.role == Role::Doctor) {
            domain::SyntheticRandom random(seed ^ 0x504C414E4E494E47ULL, m_diaries.size());
            Diary diary;
            diary.doctor = &person;
            diary.hours = hoursOf(m_diaries.size());
            fill(diary, random);
            m_diaries.push_back(std::move(diary));
        }
    }
}

void DemoPlanning::fill(Diary& diary, domain::SyntheticRandom& random) const
{
    const auto known = ConsultationHours::parse(diary.hours).value_or(ConsultationHours());
    for (int from = -daysBack; from <= daysAhead; ++from) {
        Day day{m_today.addDays(from), known.slotsOn(m_today.addDays(from)), 0};
        for (qsizetype i = day.open.size() - 1; i > 0; --i) {
            day.open.swapItemsAt(i, random.below(int(i + 1)));
        }
        if (!day.open.isEmpty() && std::abs(from) <= nearDays) {
            diary.nearest.append(int(diary.days.size()));
        }
        diary.days.push_back(std::move(day));
    }
    std::stable_sort(diary.nearest.begin(), diary.nearest.end(), [this, &diary](int a, int b) {
        const auto away = [&](int i) { return std::abs(m_today.daysTo(diary.days[std::size_t(i)].day)); };
        return away(a) < away(b);
    });
}

Result<void> DemoPlanning::writeHours(StoreDatabase& database) const
{
    const DemoPerson* planner = m_staff.find(Role::Planner);
    for (const Diary& diary : m_diaries) {
        if (planner == nullptr) {
            break;
        }
        const auto hours = ConsultationHours::parse(diary.hours);
        if (!hours) {
            return failure(hours);
        }
        auto set =
            HoursStore(database).set({diary.doctor->user, 1, hours->toText()}, planner->user, m_clock.unixMillis());
        if (!set) {
            return set;
        }
    }
    // Clients fetch hours with the directory.
    const auto grown = AccountStore(database).growDirectory();
    return grown ? Result<void>() : failure(grown);
}

const DemoPerson* DemoPlanning::nextDoctor()
{
    return m_diaries.empty() ? nullptr : m_diaries[m_next++ % m_diaries.size()].doctor;
}

std::optional<DemoPlanning::Slot> DemoPlanning::take(Day& day, int most)
{
    if (day.open.isEmpty() || day.given >= most) {
        return std::nullopt;
    }
    ++day.given;
    return day.open.takeLast();
}

std::optional<DemoPlanning::Slot> DemoPlanning::takeNear(Diary& diary, const QDate& notBefore) const
{
    for (const int at : std::as_const(diary.nearest)) {
        Day& day = diary.days[std::size_t(at)];
        if (day.day > notBefore) {
            if (auto slot = take(day, mostNear)) {
                return slot;
            }
        }
    }
    return std::nullopt;
}

/// On the day that is wanted, or one of the days behind it.
std::optional<DemoPlanning::Slot> DemoPlanning::takeAround(Diary& diary, const QDate& wanted,
                                                           const QDate& notBefore) const
{
    for (Day& day : diary.days) {
        if (day.day >= wanted && day.day > notBefore && wanted.daysTo(day.day) < 7) {
            if (auto slot = take(day, mostADay)) {
                return slot;
            }
        }
    }
    return std::nullopt;
}

/// By time: one of these days, and every third week before it while he was ill, and behind it.
QList<DemoPlanning::Slot> DemoPlanning::slotsFor(Diary& diary, const QDate& firstSickDay) const
{
    QList<Slot> times;
    const auto near = takeNear(diary, firstSickDay);
    const QDate middle = near ? PracticeTime::wallClock(near->start).date() : m_today;
    for (QDate day = middle.addDays(-everyDays); day > m_today.addDays(-daysBack); day = day.addDays(-everyDays)) {
        if (auto slot = takeAround(diary, day, firstSickDay); slot) {
            times.prepend(*slot);
        }
    }
    if (near) {
        times.append(*near);
    }
    for (QDate day = middle.addDays(everyDays); day <= m_today.addDays(daysAhead); day = day.addDays(everyDays)) {
        if (auto slot = takeAround(diary, day, firstSickDay)) {
            times.append(*slot);
        }
    }
    return times;
}

Result<quint64> DemoPlanning::write(DirectWriter& writer, StoreDatabase& database, const Patient& patient)
{
    const auto diary = std::find_if(m_diaries.begin(), m_diaries.end(),
                                    [&patient](const Diary& one) { return one.doctor == patient.doctor; });
    if (diary == m_diaries.end() || !patient.firstSickDay.isValid()) {
        return quint64(0);
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.unixMillis(), Qt::UTC);
    quint64 written = 0;
    for (const Slot& slot : slotsFor(*diary, patient.firstSickDay)) {
        AppointmentRecord appointment;
        appointment.start = slot.start;
        appointment.minutes = slot.minutes;
        appointment.mode = slot.mode;
        appointment.place = slot.place;
        appointment.kind = written == 0 ? QStringLiteral("first") : QStringLiteral("follow-up");
        appointment.doctor = diary->doctor->user.toString();
        if (slot.end() <= now) {
            const bool isMissed = m_written % oneMissedIn == oneMissedIn - 1;
            appointment.status = isMissed ? AppointmentRecord::Status::Missed : AppointmentRecord::Status::Done;
        }
        if (auto done = writeOne(writer, database, patient, appointment); !done) {
            return failure(done);
        }
        ++written;
        ++m_written;
    }
    return written;
}

Result<void> DemoPlanning::writeOne(DirectWriter& writer, StoreDatabase& database, const Patient& patient,
                                    const AppointmentRecord& appointment) const
{
    const DemoPerson* planner = m_staff.find(Role::Planner);
    const auto place = writer.records().dossier(patient.dossier);
    if (planner == nullptr || !place) {
        return planner == nullptr ? Result<void>() : failure(place);
    }
    const auto record = crypto::randomId<RecordId>();
    protocol::Operation op = writer.draft(planner->author(), OperationKind::Task);
    op.tenant = patient.tenant;
    op.dossier = patient.dossier;
    op.category = domain::Category::Process;
    op.items.append(
        OperationItem::plain(record.bytes(), QLatin1StringView(AppointmentRecord::fieldId), appointment.toText(), 0));
    if (const auto written = writer.write(planner->author(), std::move(op)); !written) {
        return failure(written);
    }
    return BookedTimes(database).take((*place)->number, record.bytes(), appointment);
}

} // namespace kluis::server
