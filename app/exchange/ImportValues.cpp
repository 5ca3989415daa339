// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ImportValues.h"

#include <QJsonArray>

namespace kluis::app {

namespace {

QJsonArray changes(const QList<ImportLine>& lines)
{
    QJsonArray array;
    for (const ImportLine& line : lines) {
        if (line.kind == ImportLine::Kind::Added || line.kind == ImportLine::Kind::Changed) {
            const bool isNew = line.kind == ImportLine::Kind::Added;
            array.append(
                QJsonObject{{QStringLiteral("line"), line.line},
                            {QStringLiteral("change"), isNew ? QStringLiteral("created") : QStringLiteral("updated")},
                            {QStringLiteral("fields"), QJsonArray::fromStringList(line.fields)}});
        }
    }
    return array;
}

} // namespace

QString ImportInput::columnKey(const QString& header)
{
    return intake::ColumnMapping::folded(header);
}

QString ImportPreview::label() const
{
    return intake::FileFormat::label(kind);
}

QJsonObject ImportOutcome::toJson() const
{
    const QJsonObject read = report.toJson();
    const QJsonObject columns = read.value(QLatin1String("columns")).toObject();
    return {{QStringLiteral("format"), QString(intake::FileFormat::name(kind))},
            {QStringLiteral("dryRun"), dryRun},
            {QStringLiteral("stopped"), stopped},
            {QStringLiteral("import"), run},
            {QStringLiteral("created"), created},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("setAside"), report.setAside},
            {QStringLiteral("keptForDoctor"), kept},
            {QStringLiteral("refusedCount"), report.refused},
            {QStringLiteral("refused"), read.value(QLatin1String("refusedRows"))},
            {QStringLiteral("warnings"), read.value(QLatin1String("warnings"))},
            {QStringLiteral("setAsideRows"), read.value(QLatin1String("setAsideRows"))},
            {QStringLiteral("notices"), read.value(QLatin1String("notices"))},
            {QStringLiteral("ignoredColumns"), columns.value(QLatin1String("ignored"))},
            {QStringLiteral("refusedColumns"), columns.value(QLatin1String("refused"))},
            {QStringLiteral("changes"), changes(lines)}};
}

QJsonObject UndoOutcome::toJson() const
{
    QJsonArray stays;
    for (const Left& each : left) {
        QJsonObject object{{QStringLiteral("dossier"), each.dossier.toString()}};
        if (!each.field.isEmpty()) {
            object.insert(QStringLiteral("field"), each.field);
        }
        stays.append(object);
    }
    return {{QStringLiteral("restored"), restored},         {QStringLiteral("removed"), removed},
            {QStringLiteral("changedSince"), changedSince}, {QStringLiteral("dossiersLeft"), dossiersLeft},
            {QStringLiteral("stopped"), stopped},           {QStringLiteral("left"), stays}};
}

} // namespace kluis::app
