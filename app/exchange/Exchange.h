// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/exchange/DossierExport.h"
#include "app/exchange/ImportValues.h"
#include "app/exchange/MappingBook.h"
#include "app/exchange/SiviAddress.h"
#include "core/base/Result.h"
#include "core/protocol/AccountMessages.h"

#include <QCoreApplication>

namespace kluis::app {

class Vault;
class VaultReader;

/// Files of HR systems for one employer, over an open vault: what both faces do, they do by this. Made by
/// Engine::exchange(); the engine's thread; gone before the vault is locked.
class Exchange {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Exchange)

public:
    Exchange(Vault& vault, VaultReader& reader, protocol::GrantedTenant employer)
        : m_vault(vault), m_reader(reader), m_employer(std::move(employer))
    {
    }

    /// What the file is and how it would be read; reads its first rows only. InvalidArgument when it can't be read.
    [[nodiscard]] Result<ImportPreview> preview(const ImportInput& input);
    /// Imports it, or says what importing it would do. Forbidden for a role that is neither the personnel department nor
    /// medical; else the errors of the reader's open() and of the vault. See ImportRunner.
    [[nodiscard]] Result<ImportOutcome> import(const ImportInput& input, const ProgressHandler& progress);
    /// Writes a file for another system, at once.
    [[nodiscard]] Result<ExportOutcome> write(const ExportInput& input, const ProgressHandler& progress);
    /// The same for work that gives way to other work; to be gone on with while it is Cancelled. See DossierExport.
    [[nodiscard]] std::shared_ptr<DossierExport> beginExport(const ExportInput& input) const
    {
        return std::make_shared<DossierExport>(m_employer, input);
    }
    [[nodiscard]] Result<ExportOutcome> goOn(DossierExport& run, const ProgressHandler& progress);
    /// Whom the last SIVI message of the employer was for.
    [[nodiscard]] Result<SiviEnvelope> siviAddress() { return SiviAddress(m_vault, m_employer.tenant).load(); }
    /// The mappings of columns that were kept under a name.
    [[nodiscard]] MappingBook mappings() { return MappingBook(m_vault); }
    /// Keeps what the columns of this file are taken for under \p name, so that the next one with the same columns needs no word
    /// of a person. Errors of preview() and MappingBook::save().
    [[nodiscard]] Result<void> keepMapping(const ImportInput& input, const QString& name);

private:
    struct Source;
    [[nodiscard]] Result<void> open(const ImportInput& input, Source& source);
    [[nodiscard]] Result<void> checkAgreement(const Source& source);

    Vault& m_vault;
    VaultReader& m_reader;
    protocol::GrantedTenant m_employer;
};

} // namespace kluis::app
