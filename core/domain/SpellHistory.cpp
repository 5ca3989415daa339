// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SpellHistory.h"

#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace kluis::domain {

namespace {

const QString firstSickDay = QStringLiteral("first_sick_day");
const QString recoveryDate = QStringLiteral("recovery_date");
const QString endReason = QStringLiteral("end_reason");
const QString pastSpells = QStringLiteral("past_spells");
const QString withdrawn = QStringLiteral("withdrawn");
const QString leaveJoins = QStringLiteral("leave_joins");
const QString leaveCounts = QStringLiteral("leave_counts"); // the same for who may not read that

std::optional<std::vector<ValueEntry>> entriesOf(const QString& fieldId, const FieldValues& fields)
{
    const QString text = fields.value(fieldId);
    return text.isEmpty() ? std::nullopt : readStructure(FieldCatalogue::find(fieldId)->value(), text);
}

QDate dayOf(const QString& text)
{
    return parseDate(text).value_or(QDate());
}

/// The report now in the single fields. A course that ends with 0 % absence ends the report, as a recovery does.
std::optional<SickReport> latestReport(const FieldValues& fields)
{
    SickReport report{dayOf(fields.value(firstSickDay)), dayOf(fields.value(recoveryDate))};
    if (!report.first.isValid()) {
        return std::nullopt;
    }
    if (report.recovered.isValid() && report.recovered < report.first) {
        report.recovered = {}; // of an earlier report
    }
    // A reason without an end is one left over: not everybody who reports anew may clear it.
    if (!report.isOpen() && isWithdrawn(fields)) {
        return std::nullopt;
    }
    const auto course = Course::parse(fields.value(QStringLiteral("course")));
    if (report.isOpen() && course && !course->steps().empty()) {
        const CourseStep& last = course->steps().back();
        if (last.absence.isZero() && last.date >= report.first) {
            report.recovered = last.date;
        }
    }
    return report;
}

void addPast(const FieldValues& fields, std::vector<SickReport>& reports)
{
    const auto entries = entriesOf(pastSpells, fields);
    for (const ValueEntry& entry : entries.value_or(std::vector<ValueEntry>())) {
        reports.push_back({dayOf(entry.value(QStringLiteral("from"))), dayOf(entry.value(QStringLiteral("until")))});
    }
}

bool isEmpty(const SickReport& report)
{
    return !report.first.isValid() || (!report.isOpen() && report.recovered <= report.first);
}

/// In order, without empty ones; what overlaps or touches is one. One that never ended ends where the next begins.
void tidy(std::vector<SickReport>& reports)
{
    std::erase_if(reports, isEmpty);
    std::sort(reports.begin(), reports.end(), [](const SickReport& a, const SickReport& b) {
        // An open one first: the end that was recorded for the same day then counts.
        return a.first != b.first ? a.first < b.first : a.isOpen() && !b.isOpen();
    });
    std::vector<SickReport> tidied;
    for (const SickReport& report : reports) {
        if (tidied.empty() || (!tidied.back().isOpen() && tidied.back().recovered < report.first)) {
            tidied.push_back(report);
            continue;
        }
        SickReport& before = tidied.back();
        const bool wasOpen = before.isOpen();
        before.recovered = report.isOpen() ? QDate()
                           : wasOpen       ? report.recovered
                                           : qMax(before.recovered, report.recovered);
    }
    reports = std::move(tidied);
}

/// Takes the leave out of the reports.
void cut(std::vector<SickReport>& reports, const MaternityLeave& leave)
{
    std::vector<SickReport> left;
    for (const SickReport& report : reports) {
        const bool isOver = !report.isOpen() && report.recovered <= leave.start;
        const bool isAfter = leave.end.isValid() && report.first > leave.end;
        if (isOver || isAfter) {
            left.push_back(report);
            continue;
        }
        if (report.first < leave.start) {
            left.push_back({report.first, leave.start});
        }
        if (leave.end.isValid() && (report.isOpen() || report.recovered > leave.end.addDays(1))) {
            left.push_back({leave.end.addDays(1), report.recovered});
        }
    }
    reports = std::move(left);
}

bool adjoinsOnBothSides(const SickReport& before, const SickReport& after, const MaternityLeave& leave)
{
    return leave.start.isValid() && leave.end.isValid() && before.recovered == leave.start &&
           after.first == leave.end.addDays(1);
}

} // namespace

bool isWithdrawn(const FieldValues& fields)
{
    return fields.value(endReason) == withdrawn || fields.value(QStringLiteral("report_withdrawn")) == u"true";
}

std::optional<MaternityLeave> maternityLeaveOf(const FieldValues& fields)
{
    auto entries = entriesOf(QStringLiteral("leave_wazo"), fields);
    if (!entries || entries->empty()) {
        entries = entriesOf(QStringLiteral("leave_days"), fields);
    }
    if (!entries || entries->empty()) {
        return std::nullopt;
    }
    const ValueEntry& entry = entries->front();
    MaternityLeave leave;
    leave.due = dayOf(entry.value(QStringLiteral("due")));
    leave.start = dayOf(entry.value(QStringLiteral("start")));
    leave.end = dayOf(entry.value(QStringLiteral("end")));
    leave.multiple = entry.value(QStringLiteral("multiple")) == u"true";
    leave.joins = fields.value(leaveJoins) == u"true" || fields.value(leaveCounts) == u"true";
    if (leave.end.isValid() && leave.end < leave.start) {
        leave.end = {};
    }
    return leave;
}

SpellHistory SpellHistory::of(const FieldValues& fields)
{
    std::vector<SickReport> reports;
    addPast(fields, reports);
    if (const auto latest = latestReport(fields)) {
        reports.push_back(*latest);
    }
    SpellHistory history = of(std::move(reports), maternityLeaveOf(fields).value_or(MaternityLeave()));
    history.m_needsLeaveAnswer =
        history.m_needsLeaveAnswer && fields.value(leaveJoins).isEmpty() && fields.value(leaveCounts).isEmpty();
    return history;
}

SpellHistory SpellHistory::of(std::vector<SickReport> reports, const MaternityLeave& leave)
{
    tidy(reports);
    if (leave.start.isValid()) {
        cut(reports, leave);
    }
    SpellHistory history;
    std::vector<SickReport> joined;
    for (const SickReport& report : reports) {
        if (!joined.empty()) {
            const bool isSoon = joined.back().recovered.daysTo(report.first) < Spell::joiningDays;
            const bool isAroundLeave = adjoinsOnBothSides(joined.back(), report, leave);
            history.m_needsLeaveAnswer = history.m_needsLeaveAnswer || (isAroundLeave && !isSoon);
            if (!isSoon && !(isAroundLeave && leave.joins)) {
                history.m_spells.emplace_back(std::exchange(joined, {}));
            }
        }
        joined.push_back(report);
    }
    if (!joined.empty()) {
        history.m_spells.emplace_back(std::move(joined));
    }
    return history;
}

std::vector<SickReport> SpellHistory::reports() const
{
    std::vector<SickReport> all;
    for (const Spell& spell : m_spells) {
        all.insert(all.end(), spell.reports().begin(), spell.reports().end());
    }
    return all;
}

const Spell* SpellHistory::at(const QDate& day) const
{
    const Spell* found = nullptr;
    for (const Spell& spell : m_spells) {
        if (spell.first() <= day) {
            found = &spell;
        }
    }
    return found;
}

std::optional<SickReport> SpellHistory::presentReport(const FieldValues& fields)
{
    const auto latest = latestReport(fields);
    return latest && !isEmpty(*latest) ? latest : std::nullopt;
}

Result<QString> SpellHistory::putAway(const FieldValues& fields)
{
    const auto latest = latestReport(fields);
    const QString before = fields.value(pastSpells);
    if (!latest || latest->isOpen() || isEmpty(*latest)) {
        return before;
    }
    QJsonArray entries = QJsonDocument::fromJson(before.toUtf8()).array();
    const QString first = latest->first.toString(Qt::ISODate);
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        if (entries[i].toObject().value(u"from") == first) {
            entries.removeAt(i); // the same report, put away before
        }
    }
    QJsonObject entry{{QStringLiteral("from"), first},
                      {QStringLiteral("until"), latest->recovered.toString(Qt::ISODate)}};
    if (const QString told = fields.value(QStringLiteral("reported_at")); !told.isEmpty()) {
        entry.insert(QStringLiteral("reported"), told);
    }
    entries.append(entry);
    return normalise(*FieldCatalogue::find(pastSpells),
                     QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)));
}

} // namespace kluis::domain
