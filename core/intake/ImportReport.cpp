// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ImportReport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kluis::intake {

namespace {

QJsonArray rowsToJson(const std::vector<RefusedRow>& rows)
{
    QJsonArray array;
    for (const RefusedRow& row : rows) {
        array.append(QJsonObject{{u"line"_qs, row.line}, {u"column"_qs, row.column}, {u"reason"_qs, row.reason}});
    }
    return array;
}

/// What a column is mapped to, as a mapping file writes it.
QString partName(ColumnUse::Kind kind)
{
    switch (kind) {
    case ColumnUse::Kind::Street:
    case ColumnUse::Kind::House:
    case ColumnUse::Kind::HouseAddition:
    case ColumnUse::Kind::Postcode:
    case ColumnUse::Kind::Town:
        return u"home_address"_qs;
    case ColumnUse::Kind::CourseDate:
        return QString(ColumnMapping::courseDate);
    case ColumnUse::Kind::AbsencePercentage:
        return QString(ColumnMapping::courseAbsence);
    case ColumnUse::Kind::RecoveryPercentage:
        return QString(ColumnMapping::courseRecovery);
    default:
        return {};
    }
}

QJsonObject columnsToJson(const std::vector<ColumnUse>& columns)
{
    QJsonArray used;
    QJsonArray ignored;
    QJsonArray refused;
    for (const ColumnUse& use : columns) {
        if (use.kind == ColumnUse::Kind::Ignored) {
            ignored.append(use.header);
        } else if (use.kind == ColumnUse::Kind::Refused) {
            refused.append(QJsonObject{{u"column"_qs, use.header}, {u"reason"_qs, use.reason}});
        } else {
            const QString id = use.field != nullptr ? QString(use.field->id()) : partName(use.kind);
            used.append(QJsonObject{{u"column"_qs, use.header}, {u"field"_qs, id}});
        }
    }
    return {{u"used"_qs, used}, {u"ignored"_qs, ignored}, {u"refused"_qs, refused}};
}

void addBounded(std::vector<RefusedRow>& rows, RefusedRow row)
{
    if (rows.size() < ImportReport::mostLines) {
        rows.push_back(std::move(row));
    }
}

} // namespace

void ImportReport::addRefused(RefusedRow row)
{
    ++refused;
    addBounded(refusedRows, std::move(row));
}

void ImportReport::addWarning(RefusedRow warning)
{
    ++warned;
    addBounded(warnings, std::move(warning));
}

void ImportReport::addSetAside(const std::vector<SetAside>& values)
{
    setAside += qint64(values.size());
    for (const SetAside& value : values) {
        addBounded(setAsideRows, {value.line, value.place,
                                  QCoreApplication::translate(
                                      "kluis::intake::ImportReport",
                                      "The employer may not record or pass on what stands here; it was set aside.")});
    }
}

QJsonObject ImportReport::toJson() const
{
    return {{u"encoding"_qs, encoding},
            {u"separator"_qs, separator},
            {u"rows"_qs, rows},
            {u"imported"_qs, imported},
            {u"refused"_qs, refused},
            {u"warned"_qs, warned},
            {u"looksMedical"_qs, looksMedical},
            {u"setAside"_qs, setAside},
            {u"columns"_qs, columnsToJson(columns)},
            {u"refusedRows"_qs, rowsToJson(refusedRows)},
            {u"warnings"_qs, rowsToJson(warnings)},
            {u"setAsideRows"_qs, rowsToJson(setAsideRows)},
            {u"notices"_qs, QJsonArray::fromStringList(notices)}};
}

} // namespace kluis::intake
