// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupReader.h"

#include "core/crypto/Sha256.h"
#include "core/protocol/BackupPart.h"

namespace kluis::server {

using protocol::BackupContents;
using protocol::BackupPart;

Result<BackupReader> BackupReader::open(const QString& path, const crypto::BackupKey& key)
{
    auto source = BackupSource::open(path);
    if (!source) {
        return failure(source);
    }
    const protocol::BackupManifest& manifest = (*source)->manifest();
    if (manifest.recipient != key.pair().publicKey()) {
        return fail(ErrorCode::CryptoFailure,
                    tr("The backup was made for another backup key. Give the key that was in use when it was made."),
                    QStringLiteral("backup key"));
    }
    if (!manifest.isSignedBy(key.serverKey())) {
        return fail(
            ErrorCode::CryptoFailure,
            tr("The backup does not come from the server this key belongs to, or was changed after it was made."),
            QStringLiteral("signature"));
    }
    BackupReader reader(std::move(*source), key);
    auto read = reader.readContents();
    return read ? Result<BackupReader>(std::move(reader)) : failure(read);
}

Result<void> BackupReader::readContents()
{
    auto bytes = BackupPart::open(m_opener, manifest().id, manifest().contents);
    auto contents = bytes ? BackupContents::decode(*bytes) : failure(bytes);
    if (!contents) {
        return failure(contents);
    }
    crypto::wipe(*bytes);
    m_contents = std::move(*contents);
    if (m_contents.partCount() != quint64(manifest().partCount())) {
        return fail(ErrorCode::Malformed, tr("The backup's list of contents is damaged."), QStringLiteral("parts"));
    }
    quint64 next = 0;
    for (const BackupContents::Table& table : m_contents.tables) {
        m_tableParts.push_back(next);
        next += table.parts;
    }
    for (const BackupContents::Document& document : m_contents.documents) {
        m_documentParts.push_back(next);
        next += document.parts;
    }
    return {};
}

Result<void> BackupReader::readTable(qsizetype index, const Take& take)
{
    const BackupContents::Table& table = m_contents.tables.at(index);
    return readParts(m_tableParts.at(std::size_t(index)), table.parts, table.digest, take);
}

Result<void> BackupReader::readDocument(qsizetype index, const Take& take)
{
    const BackupContents::Document& document = m_contents.documents.at(index);
    return readParts(m_documentParts.at(std::size_t(index)), document.parts, document.digest, take);
}

Result<void> BackupReader::readParts(quint64 first, quint64 count, const QByteArray& digest, const Take& take)
{
    crypto::Sha256 hash;
    for (quint64 i = first; i < first + count; ++i) {
        const auto sealed = m_source->part(qsizetype(i));
        const auto content = sealed ? BackupPart::open(m_opener, manifest().part(qsizetype(i)).name, *sealed) : sealed;
        if (!content) {
            return failure(content);
        }
        hash.add(*content);
        if (auto taken = take(*content); !taken) {
            return taken;
        }
    }
    if (hash.result() != digest) {
        return fail(ErrorCode::Corrupt, tr("A part of the backup is damaged or was changed; nothing was restored."),
                    QStringLiteral("digest"));
    }
    return {};
}

} // namespace kluis::server
