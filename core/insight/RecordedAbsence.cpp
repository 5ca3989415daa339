// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/RecordedAbsence.h"

#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PracticeTime.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/SpellHistory.h"
#include "core/domain/StructuredValue.h"

#include <algorithm>

namespace kluis::insight {

using domain::FieldValues;

namespace {

const QString firstSickDay = QStringLiteral("first_sick_day");
const QString recoveryDate = QStringLiteral("recovery_date");
const QString course = QStringLiteral("course");
const QString pastSpells = QStringLiteral("past_spells");
const QString endReason = QStringLiteral("end_reason");
const QString reportedAt = QStringLiteral("reported_at");
const QString employmentStart = QStringLiteral("employment_start");
const QString employmentEnd = QStringLiteral("employment_end");
const QString deathDate = QStringLiteral("death_date");
const QString birthDate = QStringLiteral("birth_date");
const QString contractHours = QStringLiteral("contract_hours");
const QString normHours = QStringLiteral("norm_hours");
const QString partTimeFactor = QStringLiteral("part_time_factor");
const QString leaveWazo = QStringLiteral("leave_wazo");
const QString leaveDays = QStringLiteral("leave_days");             // for who may not read the leave
const QString reportWithdrawn = QStringLiteral("report_withdrawn"); // the same of the end reason

constexpr qint64 largestPartTime = 100'000; ///< ten full-time places: more is a slip of the pen

/// The day, or \p otherwise where there is none. Canonical dates only, which is what vaults hold.
DayNumber dayOf(const QString& text, DayNumber otherwise)
{
    if (text.isEmpty()) {
        return otherwise;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? dayNumber(day) : otherwise;
}

std::optional<qint64> decimalOf(const FieldValues& values, const QString& fieldId)
{
    const auto* field = domain::FieldCatalogue::find(fieldId);
    const QString text = values.value(fieldId);
    return field == nullptr || text.isEmpty() ? std::nullopt : domain::parseDecimal(text, field->value());
}

constexpr qint32 fullTime = 10'000;

/// Contract hours by full-time hours, in the four decimals in which the factor itself is recorded; nothing where unknown.
std::optional<qint32> partTimeOf(const FieldValues& values)
{
    const auto hours = decimalOf(values, contractHours);
    const auto norm = decimalOf(values, normHours);
    auto factor = decimalOf(values, partTimeFactor);
    if (!factor && hours && norm && *norm > 0) {
        factor = (*hours * 20'000 + *norm) / (*norm * 2);
    }
    return factor ? std::optional(qint32(qBound<qint64>(0, *factor, largestPartTime))) : std::nullopt;
}

bool isOfHours(QStringView fieldId)
{
    return fieldId == contractHours || fieldId == normHours || fieldId == partTimeFactor;
}

DayNumber dayOf(qint64 at)
{
    return dayNumber(domain::PracticeTime::wallClock(at).date());
}

DaySpan employmentOf(const FieldValues& values)
{
    const DayNumber last = std::min(dayOf(values.value(employmentEnd), never), dayOf(values.value(deathDate), never));
    return {dayOf(values.value(employmentStart), 0), last == never ? never : last + 1};
}

std::vector<DaySpan> leavesOf(const FieldValues& values)
{
    const QString id = values.value(leaveWazo).isEmpty() ? leaveDays : leaveWazo;
    const QString text = values.value(id);
    const auto entries =
        text.isEmpty() ? std::nullopt : domain::readStructure(domain::FieldCatalogue::find(id)->value(), text);
    std::vector<DaySpan> leaves;
    if (entries) {
        for (const domain::ValueEntry& entry : *entries) {
            const DayNumber from = dayOf(entry.value(QStringLiteral("start")), never);
            const DayNumber last = dayOf(entry.value(QStringLiteral("end")), never);
            if (from != never) {
                leaves.push_back({from, last == never ? never : last + 1});
            }
        }
    }
    return leaves;
}

/// Adds what the course says of the report's days.
void addSteps(const FieldValues& values, SickReport& report)
{
    const QString text = values.value(course);
    if (const auto steps = text.isEmpty() ? Result<domain::Course>() : domain::Course::parse(text)) {
        for (const domain::CourseStep& step : steps->steps()) {
            const DayNumber day = dayNumber(step.date);
            if (day >= report.days.from && day < report.days.until) {
                report.steps.push_back({day, step.absence.hundredths()});
            }
        }
    }
}

/// The report the fields tell of at one moment; nothing where there is none.
std::optional<SickReport> reportOf(const FieldValues& values)
{
    const DayNumber from = dayOf(values.value(firstSickDay), never);
    if (from == never || domain::isWithdrawn(values)) {
        return std::nullopt;
    }
    SickReport report{{from, never}, {}};
    // A recovery before the first sick day is that of an earlier report.
    if (const DayNumber recovered = dayOf(values.value(recoveryDate), never); recovered >= from) {
        report.days.until = recovered;
    }
    addSteps(values, report);
    // Back at work for the whole time, with no recovery reported: the report ended there all the same.
    const bool isOpen = report.days.until == never;
    while (isOpen && !report.steps.empty() && report.steps.back().hundredths == 0) {
        report.days.until = report.steps.back().from;
        report.steps.pop_back();
    }
    return report;
}

/// Whether what was told at one moment begins another report.
bool beginsReport(const FieldValues& before, const FieldValues& told)
{
    return told.contains(reportedAt) || dayOf(told.value(firstSickDay), 0) > dayOf(before.value(firstSickDay), never);
}

/// An import tells of several reports at one moment: then only the list of earlier ones knows all but the last. Those that
/// the history told of stay as it told them.
void addEarlier(const FieldValues& values, std::vector<SickReport>& reports)
{
    const QString text = values.value(pastSpells);
    const auto entries =
        text.isEmpty() ? std::nullopt : domain::readStructure(domain::FieldCatalogue::find(pastSpells)->value(), text);
    for (const domain::ValueEntry& entry : entries.value_or(std::vector<domain::ValueEntry>())) {
        SickReport earlier{
            {dayOf(entry.value(QStringLiteral("from")), never), dayOf(entry.value(QStringLiteral("until")), never)},
            {}};
        const bool isKnown = std::any_of(reports.begin(), reports.end(), [&earlier](const SickReport& report) {
            return report.days.from < earlier.days.until && earlier.days.from < report.days.until;
        });
        if (!earlier.days.isEmpty() && earlier.days.until != never && !isKnown) {
            addSteps(values, earlier);
            reports.push_back(std::move(earlier));
        }
    }
}

} // namespace

const QStringList& RecordedAbsence::fieldIds()
{
    static const QStringList ids{firstSickDay,    recoveryDate,  course,          pastSpells,    endReason, reportedAt,
                                 reportWithdrawn, leaveDays,     employmentStart, employmentEnd, deathDate, birthDate,
                                 leaveWazo,       contractHours, normHours,       partTimeFactor};
    return ids;
}

bool RecordedAbsence::isReplayed(QStringView fieldId)
{
    return fieldId == firstSickDay || fieldId == recoveryDate || fieldId == course || fieldId == endReason ||
           fieldId == reportedAt || fieldId == reportWithdrawn || isOfHours(fieldId);
}

void RecordedAbsence::add(const QString& fieldId, qint64 at, const QString& value)
{
    m_current.insert(fieldId, value);
    if (!isReplayed(fieldId)) {
        return;
    }
    // Two devices' clocks differ; the order within a field is the server's and stands.
    for (auto version = m_replayed.rbegin(); version != m_replayed.rend(); ++version) {
        if (version->fieldId == fieldId) {
            at = std::max(at, version->at);
            break;
        }
    }
    m_replayed.push_back({at, fieldId, value});
}

std::vector<RecordedAbsence::Version> RecordedAbsence::inOrder() const
{
    std::vector<Version> versions = m_replayed;
    std::stable_sort(versions.begin(), versions.end(), [](const Version& a, const Version& b) { return a.at < b.at; });
    return versions;
}

std::vector<SickReport> RecordedAbsence::reports(const std::vector<Version>& versions) const
{
    std::vector<SickReport> ended;
    FieldValues state;
    for (auto version = versions.cbegin(); version != versions.cend();) {
        // What has one time was written at once.
        FieldValues told;
        const qint64 at = version->at;
        for (; version != versions.cend() && version->at == at; ++version) {
            told.insert(version->fieldId, version->value);
        }
        FieldValues next = state;
        if (beginsReport(state, told)) {
            next.remove(endReason); // of the one before: not everybody who reports anew may clear it
            next.remove(reportWithdrawn);
        }
        next.insert(told);
        const DayNumber begun = dayOf(next.value(firstSickDay), never);
        if (const auto before = reportOf(state); before && begun != before->days.from && begun != never) {
            if (before->days.until <= begun) {
                ended.push_back(*before);
            }
        }
        // A report that was there already is told anew, perhaps corrected.
        std::erase_if(ended, [begun](const SickReport& report) { return report.days.from == begun; });
        state = std::move(next);
    }
    if (const auto last = reportOf(state)) {
        ended.push_back(*last);
    }
    addEarlier(m_current, ended);
    return ended;
}

/// Hours count from the day they were recorded, the first that are known from ever; what was corrected on the same day never
/// was. Where they are known no more, full time.
void RecordedAbsence::addHours(const std::vector<Version>& versions, EmployeeAbsence& employee)
{
    FieldValues state;
    bool isKnown = false;
    for (auto version = versions.cbegin(); version != versions.cend();) {
        const DayNumber day = dayOf(version->at);
        bool isChanged = false;
        for (; version != versions.cend() && dayOf(version->at) == day; ++version) {
            if (isOfHours(version->fieldId)) {
                state.insert(version->fieldId, version->value);
                isChanged = true;
            }
        }
        if (!isChanged) {
            continue;
        }
        const std::optional<qint32> factor = partTimeOf(state);
        const qint32 now = factor.value_or(fullTime);
        const qint32 before = employee.hours.empty() ? employee.partTime : employee.hours.back().partTime;
        if (!isKnown) {
            employee.partTime = now;
            isKnown = factor.has_value();
        } else if (now != before) {
            employee.hours.push_back({day, now});
        }
    }
}

EmployeeAbsence RecordedAbsence::employee() const
{
    EmployeeAbsence employee;
    employee.employed = employmentOf(m_current);
    const std::vector<Version> versions = inOrder();
    addHours(versions, employee);
    employee.born = dayOf(m_current.value(birthDate), 0);
    employee.leaves = leavesOf(m_current);
    employee.reports = reports(versions);
    employee.tidy();
    return employee;
}

} // namespace kluis::insight
