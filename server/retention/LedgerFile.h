// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/LedgerReading.h"
#include "server/backup/FolderLock.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace kluis::server {

/// The ledger of destructions as it lies in a folder: `destructions.ledger`, which is only ever appended to, and
/// `destructions.end`, the note of its end. While one is held, no other process writes there. Every call may take as long
/// as the folder's disk or mount does: DestructionLedger waits for it with patience that ends. One thread.
class LedgerFile {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::LedgerFile)

public:
    /// Waits up to \p patience for others who write. Makes the folder (one level) where it is missing. Busy, Storage.
    [[nodiscard]] static Result<LedgerFile> hold(const QString& folder, const crypto::SigningKeyPair& server,
                                                 std::chrono::milliseconds patience);
    /// What lies in a folder, of which nothing is verified yet: that takes long where there is much, and no disk.
    struct Bytes {
        std::optional<QByteArray> ledger; ///< nothing where there is no file
        QByteArray note;

        /// NotFound where there is no ledger.
        [[nodiscard]] Result<crypto::LedgerReading> reading(QByteArrayView serverPublicKey) const;
    };
    /// Holding nothing; what somebody writes meanwhile may be in it or not. Storage, LimitExceeded.
    [[nodiscard]] static Result<Bytes> bytesIn(const QString& folder);

    /// Whether the entry that \p end names is there. Storage, LimitExceeded.
    [[nodiscard]] Result<bool> has(const crypto::LedgerReading::End& end) const;
    /// Numbers, chains and signs the entry, and returns where the ledger ends now, once it and the note of it are on the
    /// disk. Storage: it is there or not.
    [[nodiscard]] Result<crypto::LedgerReading::End> append(crypto::DestructionEntry entry) const;
    /// Its files get other names, `.moved-` and \p mark behind theirs, so that no restore takes them for the ledger. Storage.
    [[nodiscard]] Result<void> setAside(const QString& mark) const;
    /// The note of its end, as it is. NotFound, Storage.
    [[nodiscard]] static Result<QByteArray> noteIn(const QString& folder);
    /// Whether there is a file of one in \p folder, whatever stands in it.
    [[nodiscard]] static bool isIn(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    LedgerFile(QString folder, FolderLock lock, crypto::SigningKeyPair server)
        : m_folder(std::move(folder)), m_lock(std::move(lock)), m_server(std::move(server))
    {
    }
    [[nodiscard]] Result<crypto::LedgerReading::End> lastOf(const QString& path, bool& isBrokenOff) const;

    QString m_folder;
    FolderLock m_lock;
    crypto::SigningKeyPair m_server;
};

} // namespace kluis::server
