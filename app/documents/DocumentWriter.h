// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/DocumentFormat.h"
#include "core/domain/Category.h"
#include "core/protocol/DocumentRecord.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

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
    DocumentWriter(Vault& vault, qint64 largest) : m_vault(vault), m_largest(largest) {}

    /// \p fieldId and \p category as Vault::documentField(), whose errors come first. InvalidArgument for what can't be read
    /// or is of no known kind; LimitExceeded; Storage when the disk is full: then nothing is left of it.
    [[nodiscard]] Result<RecordId> add(const DossierId& dossier, const QString& path, const QString& fieldId,
                                       std::optional<domain::Category> category);

private:
    [[nodiscard]] Result<protocol::DocumentRecord> describe(QIODevice& source, const QString& path) const;
    [[nodiscard]] Result<void> seal(QIODevice& source, const crypto::DocumentContext& context, const QString& target,
                                    protocol::DocumentRecord& record) const;

    Vault& m_vault;
    qint64 m_largest;
};

} // namespace kluis::app
