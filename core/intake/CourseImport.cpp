// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CourseImport.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ScalarValue.h"

namespace kluis::intake {

namespace {

constexpr QLatin1StringView numberId("personnel_no");
constexpr QLatin1StringView firstDayId("first_sick_day");
constexpr QLatin1StringView recoveryId("recovery_date");

bool isAbsence(const domain::Field& field)
{
    return field.category() == domain::Category::Absence;
}

} // namespace

CourseImport::CourseImport(QIODevice& device, QMap<QString, QString> overrides, bool keepsSetAside, CsvLimits limits)
    : CsvIntake(
          device,
          {.overrides = std::move(overrides), .keepsSetAside = keepsSetAside, .rows = ColumnMapping::Rows::Courses},
          limits)
{
}

IntakeReader::Item CourseImport::readRow(const CsvItem& item)
{
    const auto& columns = mapping().columns();
    Row row;
    row.employee.line = item.line;
    row.absenceRow.line = item.line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString cell = item.cells[qsizetype(i)].trimmed();
        if (cell.isEmpty()) {
            continue;
        }
        if (auto refused = readCell(columns[i], cell, row)) {
            return *refused;
        }
    }
    if (auto refused = judge(row)) {
        return *refused;
    }
    row.employee.absences.push_back(std::move(row.absenceRow));
    return std::move(row.employee);
}

std::optional<RefusedRow> CourseImport::readCell(const ColumnUse& use, const QString& cell, Row& row)
{
    const qint64 line = row.employee.line;
    switch (use.kind) {
    case ColumnUse::Kind::Field:
        return readField(use, cell, row);
    case ColumnUse::Kind::CourseDate:
        row.from = domain::parseDate(cell).value_or(QDate());
        return row.from.isValid()
                   ? std::nullopt
                   : std::optional(RefusedRow{line, use.header, tr("This is no date, such as 31-1-2026.")});
    case ColumnUse::Kind::AbsencePercentage:
    case ColumnUse::Kind::RecoveryPercentage: {
        const auto part = domain::Percentage::fromText(cell);
        if (!part) {
            return RefusedRow{line, use.header, tr("The percentage should lie between 0 and 100.")};
        }
        const int hundredths = part->hundredths();
        row.absence = use.kind == ColumnUse::Kind::AbsencePercentage
                          ? part
                          : domain::Percentage::fromHundredths(10'000 - hundredths);
        return std::nullopt;
    }
    case ColumnUse::Kind::Refused:
        if (use.tellsMedical) {
            setAside(row.employee, use.header, cell);
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<RefusedRow> CourseImport::readField(const ColumnUse& use, const QString& cell, Row& row)
{
    const QString id(use.field->id());
    const bool isNeeded = id == numberId || id == firstDayId || id == recoveryId;
    if (!isNeeded && !isAbsence(*use.field)) {
        return std::nullopt; // who somebody is, is not told by his absence
    }
    const auto value = domain::normalise(*use.field, cell);
    if (!value) {
        if (isNeeded) {
            return RefusedRow{row.employee.line, use.header, value.error().sentence()};
        }
        warn(row.employee, use.header, value.error().sentence());
        return std::nullopt;
    }
    if (id == numberId) {
        row.employee.personnelNumber = *value;
        row.employee.fields.insert(id, *value);
    } else if (id == firstDayId) {
        row.absenceRow.first = domain::parseDate(*value).value_or(QDate());
    } else if (id == recoveryId) {
        row.absenceRow.recovered = domain::parseDate(*value).value_or(QDate());
    } else if (use.field->has(domain::NoMedicalText)) {
        setAside(row.employee, use.header, *value);
    } else {
        row.absenceRow.fields.insert(id, *value);
    }
    return std::nullopt;
}

std::optional<RefusedRow> CourseImport::judge(Row& row)
{
    ImportedAbsence& absence = row.absenceRow;
    const qint64 line = absence.line;
    if (row.employee.personnelNumber.isEmpty()) {
        return RefusedRow{line, {}, tr("The personnel number is missing.")};
    }
    if (!absence.first.isValid()) {
        return RefusedRow{line, {}, tr("The first day of absence is missing.")};
    }
    const bool isRecovery = row.absence && row.absence->isZero();
    if (isRecovery && !absence.recovered.isValid()) {
        if (!row.from.isValid()) {
            return RefusedRow{line, {}, tr("The row reports a recovery without its day.")};
        }
        absence.recovered = row.from;
    }
    QDate day = absence.recovered;
    if (!day.isValid()) {
        day = row.from.isValid() ? row.from : absence.first;
        const auto whole = domain::Percentage::fromHundredths(10'000);
        absence.steps.push_back({day, row.absence ? *row.absence : *whole});
    }
    if (day < absence.first) {
        return RefusedRow{line, {}, tr("The row's day lies before the first day of absence.")};
    }
    QDate& last = m_lastDay[row.employee.personnelNumber.toCaseFolded() + u'\n' + absence.first.toString(Qt::ISODate)];
    if (last.isValid() && day < last) {
        return RefusedRow{line, {}, tr("The row's day lies before that of an earlier row about the same absence.")};
    }
    last = day;
    return std::nullopt;
}

} // namespace kluis::intake
