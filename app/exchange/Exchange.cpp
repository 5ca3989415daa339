// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/Exchange.h"

#include "app/exchange/ImportRunner.h"
#include "app/vault/Records.h"
#include "app/vault/Vault.h"
#include "core/domain/FieldValue.h"
#include "core/intake/CsvReader.h"

#include <QFile>

namespace kluis::app {

using intake::ColumnUse;
using intake::FileFormat;
using intake::FileKind;

namespace {

constexpr int sampleRows = 3;
constexpr qsizetype longestSample = 60;

/// The rest of a file is not read for a preview.
void addSamples(intake::CsvReader& reader, QList<PreviewColumn>& columns)
{
    for (int row = 0; row < sampleRows; ++row) {
        const intake::CsvItem item = reader.next();
        if (item.kind != intake::CsvItem::Kind::Row) {
            return;
        }
        for (qsizetype i = 0; i < qMin(item.cells.size(), columns.size()); ++i) {
            const ColumnUse& use = columns[i].use;
            const QString cell = item.cells[i].simplified().left(longestSample);
            if (use.kind == ColumnUse::Kind::Refused || cell.isEmpty()) {
                continue;
            }
            const bool isMasked = use.field != nullptr && use.field->id() == QLatin1StringView("bsn");
            columns[i].samples.append(isMasked ? domain::maskedValue() : cell);
        }
    }
}

} // namespace

/// A file that is being read, and how.
struct Exchange::Source {
    QFile file;
    FileKind kind = FileKind::Csv;
    QStringList headers;
    QMap<QString, QString> overrides;
    QString mapping;
};

Result<void> Exchange::open(const ImportInput& input, Source& source)
{
    source.file.setFileName(input.file);
    if (!source.file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidArgument, tr("The file to import can't be read. Check its path and rights."));
    }
    source.overrides = input.overrides.value_or(QMap<QString, QString>());
    source.kind = input.kind.value_or(FileFormat::recognise(source.file, source.overrides));
    if (source.kind == FileKind::SiviAbsence) {
        return {};
    }
    source.headers = intake::CsvReader(source.file).next().cells;
    source.file.seek(0);
    if (input.overrides) {
        return {};
    }
    const auto saved = mappings().all();
    if (!saved) {
        return failure(saved);
    }
    const QString header = MappingBook::fingerprint(source.headers);
    for (const SavedMapping& mapping : *saved) {
        if (mapping.header == header) {
            source.overrides = mapping.overrides;
            source.mapping = mapping.name;
        }
    }
    source.kind = input.kind.value_or(FileFormat::recogniseHeader(source.headers, source.overrides));
    return {};
}

Result<ImportPreview> Exchange::preview(const ImportInput& input)
{
    Source source;
    if (auto opened = open(input, source); !opened) {
        return failure(opened);
    }
    ImportPreview preview{source.kind, {}, source.overrides, source.mapping};
    if (source.kind == FileKind::SiviAbsence) {
        const auto reader = FileFormat::reader(source.kind, source.file, {});
        const auto begun = reader->open();
        return begun ? Result<ImportPreview>(preview) : failure(begun);
    }
    intake::CsvReader reader(source.file);
    const intake::CsvItem header = reader.next();
    if (header.kind != intake::CsvItem::Kind::Row) {
        return fail(ErrorCode::InvalidArgument, header.reason.isEmpty() ? tr("The file is empty.") : header.reason);
    }
    const auto mapping =
        intake::ColumnMapping::recognise(header.cells, source.overrides, FileFormat::rowsOf(source.kind));
    for (const ColumnUse& use : mapping.columns()) {
        preview.columns.append({use.header, use, {}});
    }
    addSamples(reader, preview.columns);
    return preview;
}

Result<void> Exchange::keepMapping(const ImportInput& input, const QString& name)
{
    const auto seen = preview(input);
    if (!seen) {
        return failure(seen);
    }
    QStringList headers;
    for (const PreviewColumn& column : seen->columns) {
        headers.append(column.header);
    }
    return mappings().save(name, headers, seen->overrides);
}

/// A column that the employer's agreement leaves out: better no row of such a file than half of each.
Result<void> Exchange::checkAgreement(const Source& source)
{
    const auto agreement = Records::agreement(m_vault.database(), m_employer.tenant);
    if (!agreement || source.kind == FileKind::SiviAbsence) {
        return agreement ? Result<void>() : failure(agreement);
    }
    const auto mapping =
        intake::ColumnMapping::recognise(source.headers, source.overrides, FileFormat::rowsOf(source.kind));
    for (const ColumnUse& use : mapping.columns()) {
        if (use.field != nullptr && !agreement->covers(*use.field)) {
            return fail(ErrorCode::Forbidden, tr("%1 Leave the column \"%2\" out of the import.")
                                                  .arg(domain::FieldAgreement::refusal(*use.field), use.header));
        }
    }
    return {};
}

Result<ImportOutcome> Exchange::import(const ImportInput& input, const ProgressHandler& progress)
{
    const domain::Role role = m_vault.session().role;
    if (role != domain::Role::Hr && !domain::isMedical(role)) {
        return fail(ErrorCode::Forbidden, tr("Only the personnel department imports files of an HR system."));
    }
    if (!input.ground.isEmpty() && (!domain::isMedical(role) || input.ground.size() > ImportInput::longestGround)) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("A ground to keep what the employer should not have passed on is a doctor's to give, in at most %1 "
               "characters.")
                .arg(ImportInput::longestGround));
    }
    Source source;
    if (auto opened = open(input, source); !opened) {
        return failure(opened);
    }
    if (auto agreed = checkAgreement(source); !agreed) {
        return failure(agreed);
    }
    // Without a ground not even a doctor's program holds on to what an employer may not pass on.
    const bool isKept = domain::isMedical(role) && !input.ground.isEmpty();
    const auto reader =
        FileFormat::reader(source.kind, source.file, {.overrides = source.overrides, .keepsSetAside = isKept});
    if (auto begun = reader->open(); !begun) {
        return failure(begun);
    }
    ImportOutcome outcome;
    outcome.kind = source.kind;
    outcome.dryRun = input.dryRun;
    ImportRunner runner(m_vault, m_reader, m_employer, input.ground);
    if (auto done = runner.run(*reader, outcome, progress); !done) {
        return failure(done);
    }
    return outcome;
}

Result<ExportOutcome> Exchange::write(const ExportInput& input, const ProgressHandler& progress)
{
    DossierExport run(m_employer, input);
    return goOn(run, progress);
}

Result<ExportOutcome> Exchange::goOn(DossierExport& run, const ProgressHandler& progress)
{
    auto outcome = run.write(m_vault, m_reader, progress);
    if (outcome && run.input().format == ExportInput::Format::Sivi) {
        if (auto kept = SiviAddress(m_vault, m_employer.tenant).keep(run.input().envelope); !kept) {
            return failure(kept);
        }
    }
    return outcome;
}

} // namespace kluis::app
