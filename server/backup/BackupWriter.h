// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/BackupSealer.h"
#include "core/protocol/BackupContents.h"
#include "core/protocol/BackupManifest.h"
#include "server/admin/DataFolder.h"
#include "server/backup/BackupTarget.h"
#include "server/store/StoreTable.h"

#include <QCoreApplication>

#include <atomic>

namespace kluis::server {

/// Makes a backup of a server, while it serves or not (docs/decisions/0048). The rows are those of one moment, whatever
/// is written meanwhile; documents are never changed, so they are read after the rows that name them. One run; one
/// thread.
class BackupWriter {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupWriter)

public:
    struct Summary {
        QByteArray id;
        qint64 madeAt = 0; ///< Unix milliseconds: everything acknowledged before is in it
        qint64 rows = 0;
        qint64 documents = 0;
        qint64 unreadable = 0;   ///< documents whose content could not be read; the rest of the backup is whole
        qint64 bytesWritten = 0; ///< sealed
        qint64 bytesReused = 0;  ///< that earlier backups had already
        QStringList leftOut;     ///< as BackedUpFiles has it
    };

    /// \p recipient: public key of the backups. All outlive this. Where \p stop becomes true it gives up (Cancelled).
    BackupWriter(const DataFolder& data, const QByteArray& recipient, BackupTarget& target, const Clock& clock,
                 const std::atomic<bool>* stop = nullptr);
    [[nodiscard]] Result<Summary> run();

private:
    [[nodiscard]] Result<void> addRows();
    [[nodiscard]] Result<void> addTable(StoreDatabase& database, const StoreTable& table);
    [[nodiscard]] Result<void> addDocuments();
    [[nodiscard]] Result<void> addDocument(protocol::BackupContents::Document& document);
    [[nodiscard]] Result<void> addFiles();
    [[nodiscard]] Result<void> addPart(const QByteArray& name, const QByteArray& content);
    [[nodiscard]] QByteArray nameOf(QByteArrayView kind, const QByteArray& text) const;
    [[nodiscard]] Result<bool> reuse(const QByteArray& name);
    [[nodiscard]] Result<void> finish();

    const DataFolder& m_data;
    BackupTarget& m_target;
    const Clock& m_clock;
    const std::atomic<bool>* m_stop;
    crypto::SecretBytes m_nameKey;
    std::optional<crypto::BackupSealer> m_sealer;
    protocol::BackupManifest m_manifest;
    protocol::BackupContents m_contents;
    Summary m_summary;
};

} // namespace kluis::server
