// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/BackupKey.h"
#include "core/crypto/BackupOpener.h"
#include "core/protocol/BackupContents.h"
#include "server/backup/BackupSource.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace kluis::server {

/// An opened backup: who made it is known, what it holds can be read. One thread.
class BackupReader {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupReader)

public:
    /// As BackupSource::open(). CryptoFailure where \p key is another backup key, or another server signed it; Malformed.
    [[nodiscard]] static Result<BackupReader> open(const QString& path, const crypto::BackupKey& key);

    [[nodiscard]] const protocol::BackupManifest& manifest() const { return m_source->manifest(); }
    [[nodiscard]] const protocol::BackupContents& contents() const { return m_contents; }

    using Take = std::function<Result<void>(const QByteArray& content)>;
    /// Hands the parts of table \p index, one after the other, to \p take. Corrupt, CryptoFailure, Malformed; Corrupt at
    /// the end when they were not what the list of contents says.
    [[nodiscard]] Result<void> readTable(qsizetype index, const Take& take);
    /// The same with a document, which has parts.
    [[nodiscard]] Result<void> readDocument(qsizetype index, const Take& take);

private:
    BackupReader(std::unique_ptr<BackupSource> source, const crypto::BackupKey& key)
        : m_source(std::move(source)), m_opener(key.pair().clone())
    {
    }
    [[nodiscard]] Result<void> readContents();
    [[nodiscard]] Result<void> readParts(quint64 first, quint64 count, const QByteArray& digest, const Take& take);

    std::unique_ptr<BackupSource> m_source;
    crypto::BackupOpener m_opener;
    protocol::BackupContents m_contents;
    std::vector<quint64> m_tableParts;    ///< the first part of each table
    std::vector<quint64> m_documentParts; ///< … and of each document
};

} // namespace kluis::server
