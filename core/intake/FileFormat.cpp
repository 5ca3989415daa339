// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileFormat.h"

#include "core/intake/CourseImport.h"
#include "core/intake/EmployeeImport.h"
#include "core/intake/SiviReader.h"

#include <array>

namespace kluis::intake {

namespace {

struct Named {
    FileKind kind;
    QLatin1StringView name;
};

constexpr std::array named{
    Named{FileKind::Csv, QLatin1StringView("csv")},
    Named{FileKind::Nmbrs, QLatin1StringView("nmbrs")},
    Named{FileKind::VismaEmployees, QLatin1StringView("visma-employees")},
    Named{FileKind::VismaAbsence, QLatin1StringView("visma-absence")},
    Named{FileKind::VerzuimSignaal, QLatin1StringView("verzuimsignaal")},
    Named{FileKind::SiviAbsence, QLatin1StringView("sivi")},
};

bool looksLikeXml(QIODevice& device)
{
    constexpr qint64 enough = 512;
    TextDecoder decoder(detectEncoding(device, enough));
    return decoder.decode(device.peek(enough)).trimmed().startsWith(u'<');
}

} // namespace

FileKind FileFormat::recognise(QIODevice& device, const QMap<QString, QString>& overrides)
{
    if (looksLikeXml(device)) {
        return FileKind::SiviAbsence;
    }
    const qint64 start = device.pos();
    CsvReader reader(device);
    const CsvItem header = reader.next();
    device.seek(start);
    return recogniseHeader(header.cells, overrides);
}

FileKind FileFormat::recogniseHeader(const QStringList& headers, const QMap<QString, QString>& overrides)
{
    QStringList folded;
    for (const QString& header : headers) {
        folded.append(ColumnMapping::folded(header));
    }
    const auto has = [&folded](const char* name) { return folded.contains(QLatin1StringView(name)); };
    const bool beginsWithKey =
        !folded.isEmpty() && (folded[0] == u"uniekesleutel" || folded[0].startsWith(u"uiid") || folded[0] == u"ui");
    if (beginsWithKey && folded.value(1) == u"status") {
        return FileKind::VerzuimSignaal;
    }
    if (has("debiteurnr") && has("bedrijfnr") && has("persnr")) {
        return FileKind::Nmbrs;
    }
    const ColumnMapping mapping = ColumnMapping::recognise(headers, overrides);
    if (mapping.has(QLatin1StringView("personnel_no")) && mapping.has(QLatin1StringView("first_sick_day")) &&
        !mapping.has(QLatin1StringView("last_name"))) {
        return FileKind::VismaAbsence;
    }
    const bool isVisma = has("oeuniekesleutel") || has("werknemeruniekesleutel");
    return isVisma ? FileKind::VismaEmployees : FileKind::Csv;
}

ColumnMapping::Rows FileFormat::rowsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::VismaAbsence:
        return ColumnMapping::Rows::Courses;
    case FileKind::VerzuimSignaal:
        return ColumnMapping::Rows::EmployeesWithStatus;
    default:
        return ColumnMapping::Rows::Employees;
    }
}

std::unique_ptr<IntakeReader> FileFormat::reader(FileKind kind, QIODevice& device, Options options)
{
    if (kind == FileKind::SiviAbsence) {
        return std::make_unique<SiviReader>(device, options.keepsSetAside);
    }
    if (kind == FileKind::VismaAbsence) {
        return std::make_unique<CourseImport>(device, std::move(options.overrides), options.keepsSetAside);
    }
    return std::make_unique<EmployeeImport>(device, EmployeeImport::Options{.overrides = std::move(options.overrides),
                                                                            .keepsSetAside = options.keepsSetAside,
                                                                            .rows = rowsOf(kind)});
}

QLatin1StringView FileFormat::name(FileKind kind)
{
    for (const Named& each : named) {
        if (each.kind == kind) {
            return each.name;
        }
    }
    return named.front().name;
}

std::optional<FileKind> FileFormat::fromName(QStringView name)
{
    for (const Named& each : named) {
        if (each.name == name) {
            return each.kind;
        }
    }
    return std::nullopt;
}

QString FileFormat::label(FileKind kind)
{
    switch (kind) {
    case FileKind::Csv:
        return tr("Personnel file (separated values)");
    case FileKind::Nmbrs:
        return tr("Nmbrs, employees");
    case FileKind::VismaEmployees:
        return tr("Visma Verzuim, employees");
    case FileKind::VismaAbsence:
        return tr("Absence courses, a line a row (Visma)");
    case FileKind::VerzuimSignaal:
        return tr("VerzuimSignaal, employees");
    case FileKind::SiviAbsence:
        break;
    }
    return tr("SIVI absence messages");
}

} // namespace kluis::intake
