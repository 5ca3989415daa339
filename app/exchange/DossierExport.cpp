// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/DossierExport.h"

#include "app/exchange/CsvWriter.h"
#include "app/vault/Vault.h"
#include "core/crypto/Random.h"

#include <QFileInfo>
#include <QSaveFile>

namespace kluis::app {

using domain::FieldValues;

namespace {

constexpr int pageRows = 1000;

/// What kluis import understands by its own names. No service number: it may only be passed on of who is reported sick,
/// for a purpose the law names, and a file of everybody is not that.
const QStringList& columns()
{
    static const QStringList ids =
        QStringLiteral(
            "personnel_no last_name prefix initials given_name partner_name name_use birth_date gender org_unit "
            "cost_centre job_title job_code employment_id employment_start employment_end contract_kind contract_hours "
            "norm_hours first_sick_day recovery_date expected_recovery")
            .split(u' ');
    return ids;
}

} // namespace

QJsonObject ExportOutcome::toJson() const
{
    QJsonObject fields;
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        fields.insert(it.key(), it.value());
    }
    return {{QStringLiteral("written"), written},
            {QStringLiteral("withoutAbsence"), withoutAbsence},
            {QStringLiteral("incomplete"), incomplete},
            {QStringLiteral("missing"), fields}};
}

DossierExport::DossierExport(Vault& vault, VaultReader& reader, protocol::GrantedTenant employer)
    : m_vault(vault), m_reader(reader), m_employer(std::move(employer))
{
}

Result<ExportOutcome> DossierExport::write(const ExportInput& input, const ProgressHandler& progress)
{
    if (auto allowed = check(input); !allowed) {
        return failure(allowed);
    }
    // Takes the place of nothing, and is there whole or not at all.
    QSaveFile file(input.file);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Storage, tr("The file can't be written there. Choose another folder."));
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ExportOutcome outcome;
    const auto written = input.format == ExportInput::Format::Csv ? writeCsv(file, outcome, progress)
                                                                  : writeSivi(file, input.envelope, outcome, progress);
    if (!written) {
        return failure(written);
    }
    if (!file.commit()) {
        return fail(ErrorCode::Storage, tr("The file can't be written to its end. Is the disk full?"));
    }
    return outcome;
}

Result<void> DossierExport::check(const ExportInput& input) const
{
    if (m_vault.session().role != domain::Role::Hr) {
        return fail(ErrorCode::Forbidden, tr("Only the personnel department exports files for an HR system."));
    }
    if (QFileInfo::exists(input.file)) {
        return fail(ErrorCode::Exists, tr("There is such a file already. Choose another name."));
    }
    const SiviEnvelope& to = input.envelope;
    const bool isAddressed = !to.sender.isEmpty() && !to.receiver.isEmpty() && !to.employerKey.isEmpty() &&
                             !to.connection.isEmpty() && !to.contactName.isEmpty() && !to.contact.isEmpty();
    if (input.format == ExportInput::Format::Sivi && !isAddressed) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A SIVI message needs the keys of sender, receiver and employer, the "
                       "number of the connection, and whom the receiver may call."));
    }
    return {};
}

/// Hands the employer's dossiers to \p take, one by one.
template <typename Take> Result<void> DossierExport::each(const ProgressHandler& progress, Take take)
{
    const auto total = m_reader.count({});
    if (!total) {
        return failure(total);
    }
    for (int offset = 0;; offset += pageRows) {
        const auto rows = m_reader.list({}, pageRows, offset);
        if (!rows) {
            return failure(rows);
        }
        for (const DossierRow& row : *rows) {
            if (row.tenant != m_employer.tenant) {
                continue;
            }
            const auto values = m_reader.values(row.dossier);
            auto taken = values ? take(row.dossier, *values) : Result<void>(failure(values));
            if (!taken) {
                return taken;
            }
        }
        const auto done = quint64(offset) + quint64(rows->size());
        if (progress &&
            !progress({.phase = QStringLiteral("export"), .done = done, .total = quint64(qMax(0, *total))})) {
            return fail(ErrorCode::Cancelled, tr("Stopped. No file was written."));
        }
        if (rows->size() < pageRows) {
            return {};
        }
    }
}

Result<void> DossierExport::logged(const DossierId& dossier)
{
    return m_vault.record(protocol::AuditEventKind::Exported, dossier, QStringLiteral("personnel_no"));
}

Result<void> DossierExport::writeCsv(QIODevice& file, ExportOutcome& outcome, const ProgressHandler& progress)
{
    CsvWriter csv(u';');
    csv.row(columns());
    const auto done = each(progress, [&](const DossierId& dossier, const FieldValues& values) -> Result<void> {
        QStringList cells;
        for (const QString& id : columns()) {
            cells.append(values.value(id));
        }
        csv.row(cells);
        ++outcome.written;
        return logged(dossier);
    });
    if (done && file.write(csv.bytes()) != csv.bytes().size()) {
        return fail(ErrorCode::Storage, tr("The file can't be written to its end. Is the disk full?"));
    }
    return done;
}

Result<void> DossierExport::writeSivi(QIODevice& file, SiviEnvelope envelope, ExportOutcome& outcome,
                                      const ProgressHandler& progress)
{
    envelope.employerName = m_employer.name;
    envelope.at = QDateTime::fromMSecsSinceEpoch(m_vault.clock().unixMillis());
    envelope.reference = crypto::randomId<RecordId>().toString();
    SiviWriter writer(file, envelope);
    const auto done = each(progress, [&](const DossierId& dossier, const FieldValues& values) -> Result<void> {
        if (!SiviWriter::hasAbsence(values)) {
            ++outcome.withoutAbsence;
            return {};
        }
        const QStringList missing = SiviWriter::missing(values);
        if (!missing.isEmpty()) {
            ++outcome.incomplete;
            for (const QString& id : missing) {
                ++outcome.missing[id];
            }
            return {};
        }
        writer.write(values);
        ++outcome.written;
        return logged(dossier);
    });
    if (!done) {
        return done;
    }
    if (outcome.written == 0) {
        return fail(ErrorCode::NotFound,
                    tr("There is no absence that a message could tell of, or the dossiers lack what "
                       "it needs: birth date, initials, gender, employment, department."));
    }
    return writer.end() ? Result<void>()
                        : fail(ErrorCode::Storage, tr("The file can't be written to its end. Is the disk full?"));
}

} // namespace kluis::app
