// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "app/engine/SyncReport.h"
#include "app/exchange/HandOverReport.h"
#include "app/settings/ScannerSettings.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/HandOverContent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace kluis::app {

class HandOverFile;
class Vault;
class VaultReader;

/// Takes medical dossiers over that another company doctor handed over: into the dossiers of the same employer with the
/// same personnel number and no other date of birth. They become this doctor's own entries; who wrote what and when, at
/// the practice before, stands in a note. Documents become new ones of this practice, sealed anew; what has the same content
/// as one that is here is not taken again. Nothing that is here is overwritten, and taking a file over again changes
/// nothing: one that was cut off is begun again. The engine's thread; references must outlive it.
class TakeOver {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::TakeOver)

public:
    /// \p file holds the documents, \p sender as it is to stand in the notes.
    TakeOver(Vault& vault, VaultReader& reader, HandOverFile& file, QString sender, ScannerSettings scanner)
        : m_vault(vault), m_reader(reader), m_file(file), m_sender(std::move(sender)), m_scanner(std::move(scanner))
    {
    }

    /// \p shortName: the employer here. Errors: those of Vault::set; Cancelled by \p progress, whose phase is
    /// "take-over".
    [[nodiscard]] Result<TakeOverReport> take(const protocol::HandOverContent& content, const QString& shortName,
                                              const ProgressHandler& progress);

private:
    [[nodiscard]] Result<void> takeOne(const protocol::HandedDossier& handed, const DossierId& dossier,
                                       TakeOverReport& report);
    [[nodiscard]] Result<void> takeDocuments(const protocol::HandedDossier& handed, const DossierView& view,
                                             QStringList& origins);
    [[nodiscard]] Result<RecordId> takeDocument(const protocol::HandedDocument& document,
                                                const protocol::DocumentRecord& record, const DossierId& dossier);
    [[nodiscard]] Result<void> addNote(const DossierId& dossier, const QString& text);
    [[nodiscard]] QString from(const QString& author, qint64 at) const;

    Vault& m_vault;
    VaultReader& m_reader;
    HandOverFile& m_file;
    QString m_sender;
    ScannerSettings m_scanner;
    QLocale m_locale;
    QStringList m_present; ///< texts of the notes of the dossier in work
    int m_documents = 0;
    int m_added = 0; ///< notes added to it
};

} // namespace kluis::app
