// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/DossierExport.h"

#include "app/vault/AuditQueue.h"
#include "app/vault/Vault.h"
#include "core/crypto/Random.h"
#include "core/storage/Transaction.h"

#include <QFileInfo>
#include <QSaveFile>

namespace kluis::app {

using domain::FieldValues;

namespace {

constexpr int atATime = 50; ///< dossiers between two looks at whether to go on

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

DossierExport::DossierExport(protocol::GrantedTenant employer, ExportInput input)
    : m_employer(std::move(employer)), m_input(std::move(input)), m_csv(u';')
{
}

DossierExport::~DossierExport() = default;

Result<ExportOutcome> DossierExport::write(Vault& vault, VaultReader& reader, const ProgressHandler& progress)
{
    if (!m_file) {
        if (auto begun = begin(vault, reader); !begun) {
            return failure(begun);
        }
    }
    while (m_next < m_dossiers.size()) {
        if (auto taken = takeSome(vault, reader); !taken) {
            return failure(taken);
        }
        if (progress &&
            !progress(
                {.phase = QStringLiteral("export"), .done = quint64(m_next), .total = quint64(m_dossiers.size())})) {
            return fail(ErrorCode::Cancelled, tr("Stopped. No file was written."));
        }
    }
    return finish();
}

Result<void> DossierExport::check(const Vault& vault) const
{
    if (!isFor(vault.session().role)) {
        return fail(ErrorCode::Forbidden, tr("Only the personnel department exports files for an HR system."));
    }
    if (QFileInfo::exists(m_input.file)) {
        return fail(ErrorCode::Exists, tr("There is such a file already. Choose another name."));
    }
    const SiviEnvelope& to = m_input.envelope;
    const bool isAddressed = !to.sender.isEmpty() && !to.receiver.isEmpty() && !to.employerKey.isEmpty() &&
                             !to.connection.isEmpty() && !to.contactName.isEmpty() && !to.contact.isEmpty();
    if (m_input.format == ExportInput::Format::Sivi && !isAddressed) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A SIVI message needs the keys of sender, receiver and employer, the "
                       "number of the connection, and whom the receiver may call."));
    }
    return {};
}

Result<void> DossierExport::begin(Vault& vault, VaultReader& reader)
{
    if (auto allowed = check(vault); !allowed) {
        return allowed;
    }
    const auto rows = reader.list({}, -1);
    if (!rows) {
        return failure(rows);
    }
    for (const DossierRow& row : *rows) {
        if (row.tenant == m_employer.tenant) {
            m_dossiers.append(row.dossier);
        }
    }
    // Takes the place of nothing, and is there whole or not at all.
    auto file = std::make_unique<QSaveFile>(m_input.file);
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(ErrorCode::Storage, tr("The file can't be written there. Choose another folder."));
    }
    m_file = std::move(file);
    if (m_input.format == ExportInput::Format::Csv) {
        m_csv.row(columns());
        return {};
    }
    SiviEnvelope envelope = m_input.envelope;
    envelope.employerName = m_employer.name;
    envelope.at = QDateTime::fromMSecsSinceEpoch(vault.clock().unixMillis());
    envelope.reference = crypto::randomId<RecordId>().toString();
    m_sivi = std::make_unique<SiviWriter>(*m_file, std::move(envelope));
    return {};
}

Result<void> DossierExport::takeSome(Vault& vault, VaultReader& reader)
{
    auto transaction = storage::Transaction::begin(vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    for (int i = 0; i < atATime && m_next < m_dossiers.size(); ++i) {
        const DossierId dossier = m_dossiers[m_next++];
        const auto values = reader.values(dossier);
        if (!values && values.error().code() == ErrorCode::NotFound) {
            continue; // gone since it began
        }
        if (!values) {
            return failure(values);
        }
        if (take(*values)) {
            ++m_outcome.written;
            if (auto logged = vault.record(protocol::AuditEventKind::Exported, dossier, QStringLiteral("personnel_no"));
                !logged) {
                return logged;
            }
        }
    }
    const auto committed = transaction->commit();
    AuditQueue(vault.database()).forgetUsedKeys();
    return committed;
}

bool DossierExport::take(const FieldValues& values)
{
    if (!m_sivi) {
        QStringList cells;
        for (const QString& id : columns()) {
            cells.append(values.value(id));
        }
        m_csv.row(cells);
        return true;
    }
    if (!SiviWriter::hasAbsence(values)) {
        ++m_outcome.withoutAbsence;
        return false;
    }
    const QStringList missing = SiviWriter::missing(values);
    for (const QString& id : missing) {
        ++m_outcome.missing[id];
    }
    if (!missing.isEmpty()) {
        ++m_outcome.incomplete;
        return false;
    }
    m_sivi->write(values);
    return true;
}

Result<ExportOutcome> DossierExport::finish()
{
    if (m_sivi && m_outcome.written == 0) {
        return fail(ErrorCode::NotFound,
                    tr("There is no absence that a message could tell of, or the dossiers lack what "
                       "it needs: birth date, initials, gender, employment, department."));
    }
    const bool isWritten = m_sivi ? m_sivi->end() : m_file->write(m_csv.bytes()) == m_csv.bytes().size();
    if (!isWritten || !m_file->commit()) {
        return fail(ErrorCode::Storage, tr("The file can't be written to its end. Is the disk full?"));
    }
    return m_outcome;
}

} // namespace kluis::app
