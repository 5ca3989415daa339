// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/exchange/CsvWriter.h"
#include "app/exchange/SiviWriter.h"
#include "app/vault/VaultReader.h"
#include "core/base/Result.h"
#include "core/protocol/AccountMessages.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>

class QSaveFile;

namespace kluis::app {

class Vault;

/// What is to be exported, and where to.
struct ExportInput {
    enum class Format : quint8 {
        Csv,  ///< employees with their present absence; what kluis import reads again
        Sivi, ///< absence messages, XML
    };
    Format format = Format::Csv;
    QString file;          ///< must not exist
    SiviEnvelope envelope; ///< of Sivi; name, time and reference are filled in
};

struct ExportOutcome {
    qint64 written = 0;
    qint64 withoutAbsence = 0;     ///< of Sivi: nothing to tell
    qint64 incomplete = 0;         ///< of Sivi: left out, because the dossier lacks what the message needs
    QMap<QString, qint64> missing; ///< which fields, by id, and how often

    /// {written, withoutAbsence, incomplete, missing:{field:count}}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Writes an employer's employees to a file for another system: what an employer may have and pass on, without citizen
/// service numbers, causes and free text. Each dossier's export is in the audit queue before the file is there. For the
/// personnel department.
///
/// It can stop between two dossiers and go on later, so that other work need not wait for it; what is not gone on with
/// leaves no file. It holds on to no vault: in between that may be locked. Engine thread.
class DossierExport {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DossierExport)

public:
    DossierExport(protocol::GrantedTenant employer, ExportInput input);
    ~DossierExport();
    DossierExport(const DossierExport&) = delete;
    DossierExport& operator=(const DossierExport&) = delete;

    /// Whether the role writes such files at all.
    [[nodiscard]] static bool isFor(domain::Role role) { return role == domain::Role::Hr; }

    [[nodiscard]] const ExportInput& input() const { return m_input; }
    /// Writes from where it stands to the end. Cancelled when \p progress says so: to be called again, or dropped. Other
    /// errors end it: Exists, Forbidden, InvalidArgument for an envelope that says too little, NotFound where no absence
    /// could be told of, Storage. Progress in dossiers, phase "export". Dossiers that come meanwhile are not in the file.
    [[nodiscard]] Result<ExportOutcome> write(Vault& vault, VaultReader& reader, const ProgressHandler& progress);

private:
    [[nodiscard]] Result<void> begin(Vault& vault, VaultReader& reader);
    [[nodiscard]] Result<void> check(const Vault& vault) const;
    /// Takes the next dossiers, and says so to the audit queue, in one transaction.
    [[nodiscard]] Result<void> takeSome(Vault& vault, VaultReader& reader);
    /// \returns whether the file tells of it.
    [[nodiscard]] bool take(const domain::FieldValues& values);
    [[nodiscard]] Result<ExportOutcome> finish();

    protocol::GrantedTenant m_employer;
    ExportInput m_input;
    std::unique_ptr<QSaveFile> m_file; ///< none before it begins
    CsvWriter m_csv;
    std::unique_ptr<SiviWriter> m_sivi;
    QList<DossierId> m_dossiers; ///< of the employer, when it began
    qsizetype m_next = 0;
    ExportOutcome m_outcome;
};

} // namespace kluis::app
