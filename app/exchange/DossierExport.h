// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/exchange/SiviWriter.h"
#include "app/vault/VaultReader.h"
#include "core/base/Result.h"
#include "core/protocol/AccountMessages.h"

#include <QCoreApplication>
#include <QJsonObject>

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
/// personnel department. Engine thread.
class DossierExport {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DossierExport)

public:
    DossierExport(Vault& vault, VaultReader& reader, protocol::GrantedTenant employer);

    /// Exists, Forbidden, Cancelled, InvalidArgument for an envelope that says too little, Storage. Progress in dossiers,
    /// phase "export".
    [[nodiscard]] Result<ExportOutcome> write(const ExportInput& input, const ProgressHandler& progress);

private:
    [[nodiscard]] Result<void> check(const ExportInput& input) const;
    template <typename Take> [[nodiscard]] Result<void> each(const ProgressHandler& progress, Take take);
    [[nodiscard]] Result<void> logged(const DossierId& dossier);
    [[nodiscard]] Result<void> writeCsv(QIODevice& file, ExportOutcome& outcome, const ProgressHandler& progress);
    [[nodiscard]] Result<void> writeSivi(QIODevice& file, SiviEnvelope envelope, ExportOutcome& outcome,
                                         const ProgressHandler& progress);

    Vault& m_vault;
    VaultReader& m_reader;
    protocol::GrantedTenant m_employer;
};

} // namespace kluis::app
