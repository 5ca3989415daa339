// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/ScannerSettings.h"
#include "core/base/Result.h"
#include "core/crypto/DocumentFormat.h"
#include "core/domain/Category.h"
#include "core/domain/Field.h"
#include "core/protocol/DocumentRecord.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

class QFile;
class QIODevice;

namespace kluis::app {

class Vault;

/// Makes a file of this computer a document of a dossier: checks its kind, seals it under a key of its own, piece by
/// piece, into the profile, and queues its record. The content is on the disk before the record is; a crash in between
/// leaves a file that nothing names, which is swept away. The engine's thread.
class DocumentWriter {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DocumentWriter)

public:
    /// \p vault must be attached and outlive this. \p largest: bytes of content the server takes.
    DocumentWriter(Vault& vault, qint64 largest, ScannerSettings scanner)
        : m_vault(vault), m_largest(largest), m_scanner(std::move(scanner))
    {
    }

    /// \p fieldId and \p category as Vault::documentField(), whose errors come first. InvalidArgument for what can't be read
    /// or is of no known kind; LimitExceeded; Storage when the disk is full; Forbidden for malware,
    /// Unreachable without the scanner: then nothing is left of it.
    [[nodiscard]] Result<RecordId> add(const DossierId& dossier, const QString& path, const QString& fieldId,
                                       std::optional<domain::Category> category);
    /// The same as a newer version of \p replaced, under its field. NotFound when there is none.
    [[nodiscard]] Result<RecordId> addVersion(const DossierId& dossier, const QString& path, const RecordId& replaced);
    /// The same from \p source, which is open: \p known says name, type, size and what it replaces. CryptoFailure when it
    /// is not what the digest of its content there says.
    [[nodiscard]] Result<RecordId> addFrom(QIODevice& source, const protocol::DocumentRecord& known,
                                           const DossierId& dossier, const QString& fieldId);
    /// What a file is as a document: name, type, size; or the error that add() would give for the file itself. Opens
    /// \p source.
    [[nodiscard]] Result<protocol::DocumentRecord> describe(QFile& source) const;

private:
    [[nodiscard]] Result<RecordId> put(QIODevice& source, protocol::DocumentRecord record, const DossierId& dossier,
                                       const domain::Field& field);
    [[nodiscard]] Result<void> seal(QIODevice& source, const crypto::DocumentContext& context, const QString& target,
                                    protocol::DocumentRecord& record) const;

    Vault& m_vault;
    qint64 m_largest;
    ScannerSettings m_scanner;
};

} // namespace kluis::app
