// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupWriter.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BackupPart.h"
#include "core/protocol/Limits.h"
#include "core/storage/Rows.h"
#include "server/backup/BackedUpFiles.h"
#include "server/backup/RowCutter.h"
#include "server/store/BlobFiles.h"
#include "server/store/BlobStore.h"
#include "server/store/Schema.h"

#include <algorithm>

namespace kluis::server {

using protocol::BackupContents;
using protocol::BackupPart;

namespace {

constexpr qint64 documentPiece = protocol::limits::blobPart;

} // namespace

BackupWriter::BackupWriter(const DataFolder& data, const QByteArray& recipient, BackupTarget& target,
                           const Clock& clock, const std::atomic<bool>* stop)
    : m_data(data), m_target(target), m_clock(clock), m_stop(stop),
      // Names must be the same in every run, and say nothing to whoever keeps the parts and has guessed a content.
      m_nameKey(crypto::hkdfSha256(data.keys().databaseKey.view(),
                                   crypto::labelled("dk/backup/names/v1").append(recipient), crypto::Sha256::size))
{
    m_manifest.id = crypto::randomBytes(protocol::BackupManifest::idSize);
    m_manifest.practice = data.keys().practice;
    m_manifest.recipient = recipient;
    m_contents.program = QStringLiteral(KLUIS_VERSION);
    m_contents.wasShared = data.store().isShared();
}

Result<BackupWriter::Summary> BackupWriter::run()
{
    auto sealer = crypto::BackupSealer::begin(m_manifest.recipient);
    if (!sealer) {
        return failure(sealer);
    }
    m_sealer = std::move(*sealer);
    m_manifest.madeAt = m_clock.unixMillis();
    for (const auto step :
         {&BackupWriter::addRows, &BackupWriter::addDocuments, &BackupWriter::addFiles, &BackupWriter::finish}) {
        if (auto done = (this->*step)(); !done) {
            return failure(done);
        }
    }
    m_summary.id = m_manifest.id;
    m_summary.madeAt = m_manifest.madeAt;
    return m_summary;
}

QByteArray BackupWriter::nameOf(QByteArrayView kind, const QByteArray& text) const
{
    const QByteArray label = crypto::labelled("dk/backup/name/v1") + kind.toByteArray() + text;
    return crypto::hmacSha256(m_nameKey.view(), label);
}

/// Whether an earlier backup left the part \p name here.
Result<bool> BackupWriter::reuse(const QByteArray& name)
{
    if (m_stop != nullptr && *m_stop) {
        return fail(ErrorCode::Cancelled, tr("The backup was broken off."), QStringLiteral("stop"));
    }
    const auto known = m_target.known(name);
    if (known) {
        m_manifest.add(*known);
        m_summary.bytesReused += known->size;
    }
    return known.has_value();
}

Result<void> BackupWriter::addPart(const QByteArray& name, const QByteArray& content)
{
    const QByteArray sealed = BackupPart::seal(*m_sealer, name, content);
    const protocol::BackupManifest::Part part{name, sealed.size(), crypto::sha256(sealed)};
    if (auto kept = m_target.put(part, sealed); !kept) {
        return kept;
    }
    m_manifest.add(part);
    m_summary.bytesWritten += part.size;
    return {};
}

Result<void> BackupWriter::addRows()
{
    for (const auto& migration : Schema::migrations()) {
        m_contents.migrations.append(crypto::sha256(QByteArrayView(migration.sql)));
    }
    return m_data.store().read<void>([this](StoreDatabase& database) -> Result<void> {
        const auto tables = database.embedded() != nullptr ? StoreTable::all(database) : StoreTable::known();
        if (!tables) {
            return failure(tables);
        }
        for (const StoreTable& table : *tables) {
            if (auto added = addTable(database, table); !added) {
                return added;
            }
        }
        auto row = database.query("SELECT file, size, digest FROM blob WHERE whole = 1 ORDER BY number");
        return storage::forEachRow(row, [&] {
            m_contents.documents.append({row->blob(0), quint64(row->int64(1)), row->blob(2), 0});
        });
    });
}

Result<void> BackupWriter::addTable(StoreDatabase& database, const StoreTable& table)
{
    BackupContents::Table entry;
    entry.name = QString::fromUtf8(table.name());
    crypto::Sha256 digest;
    const auto keep = [&](const QByteArray& content) -> Result<void> {
        digest.add(content);
        ++entry.parts;
        const QByteArray name = nameOf("rows", crypto::sha256(content));
        const auto reused = reuse(name);
        return reused && !*reused ? addPart(name, content) : (reused ? Result<void>() : failure(reused));
    };
    RowCutter cutter;
    const auto walked = table.forEachRow(database, [&](const StoreStatement& row) -> Result<void> {
        ++entry.rows;
        return cutter.add(table, row) ? keep(cutter.take()) : Result<void>();
    });
    if (!walked) {
        return walked;
    }
    if (auto kept = cutter.isEmpty() ? Result<void>() : keep(cutter.take()); !kept) {
        return kept;
    }
    entry.digest = digest.result();
    m_summary.rows += qint64(entry.rows);
    m_contents.tables.append(entry);
    return {};
}

/// One that can't be read does not keep the others from being saved; but not a word less is said about it.
Result<void> BackupWriter::addDocuments()
{
    const BlobFiles files(m_data.blobFolder());
    for (BackupContents::Document& document : m_contents.documents) {
        const qsizetype partsBefore = m_manifest.partCount();
        const auto added = addDocument(document);
        if (added) {
            ++m_summary.documents;
            continue;
        }
        if (added.error().code() != ErrorCode::Corrupt || m_manifest.partCount() != partsBefore) {
            return added;
        }
        const auto isStillThere = m_data.store().read<bool>(
            [&document](StoreDatabase& database) { return BlobStore(database).hasFile(document.file); });
        if (!isStillThere) {
            return failure(isStillThere);
        }
        m_summary.unreadable += *isStillThere ? 1 : 0; // else it was removed after the rows were read
    }
    return {};
}

/// Its pieces are named by the digest of the whole, which the store knows: what was saved before is not even read.
Result<void> BackupWriter::addDocument(BackupContents::Document& document)
{
    const BlobFiles files(m_data.blobFolder());
    const auto size = qint64(document.size);
    const auto pieces = quint64((size + documentPiece - 1) / documentPiece);
    const auto nameOfPiece = [&](quint64 piece) {
        return nameOf("document", document.digest + crypto::bigEndian(document.size) + crypto::bigEndian(piece));
    };
    bool isChecked = false;
    for (quint64 piece = 0; piece < pieces; ++piece) {
        const QByteArray name = nameOfPiece(piece);
        const auto reused = reuse(name); // whatever came before: one that is whole is never written over
        if (!reused) {
            return failure(reused);
        }
        if (*reused) {
            continue;
        }
        if (!isChecked) {
            // Before the first piece is put: what does not have its digest must not get the name of what has.
            const auto digest = files.digest(document.file, size);
            if (!digest || *digest != document.digest) {
                return fail(ErrorCode::Corrupt, tr("A document could not be read."), QStringLiteral("blob"));
            }
            isChecked = true;
        }
        const qint64 from = qint64(piece) * documentPiece;
        const auto content = files.read(document.file, from, std::min(documentPiece, size - from));
        if (auto kept = content ? addPart(name, *content) : failure(content); !kept) {
            return kept;
        }
    }
    document.parts = pieces;
    return {};
}

Result<void> BackupWriter::addFiles()
{
    auto found = BackedUpFiles::of(m_data.path());
    if (!found) {
        return failure(found);
    }
    m_contents.files = std::move(found->files);
    m_summary.leftOut = std::move(found->leftOut);
    m_contents.columnKeyIsOutside = m_contents.file(QStringLiteral("keys/column.key")) == nullptr;
    return {};
}

Result<void> BackupWriter::finish()
{
    QByteArray contents = m_contents.encode();
    // What reading would refuse must not be called a backup.
    const bool isReadable = contents.size() <= BackupPart::mostContent && BackupContents::decode(contents);
    m_manifest.contents = isReadable ? BackupPart::seal(*m_sealer, m_manifest.id, contents) : QByteArray();
    crypto::wipe(contents); // keys are in it
    m_sealer.reset();
    if (!isReadable) {
        return fail(ErrorCode::LimitExceeded,
                    tr("No backup was made: its list of contents would be too large to be read again. Take files that "
                       "are none of the server's own out of the data folder (at most 1,000; with the list of documents "
                       "64 MiB)."),
                    QStringLiteral("contents"));
    }
    const QByteArray encoded = m_manifest.encode(m_data.keys().signingKey);
    if (encoded.size() > protocol::BackupManifest::mostBytes) {
        return fail(ErrorCode::LimitExceeded,
                    tr("No backup was made: it has more parts than a backup can be read with."),
                    QStringLiteral("manifest"));
    }
    m_summary.bytesWritten += encoded.size();
    return m_target.finish(m_manifest, encoded);
}

} // namespace kluis::server
