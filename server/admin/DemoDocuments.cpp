// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoDocuments.h"

#include "core/crypto/DocumentSealer.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/Limits.h"
#include "server/store/BlobStore.h"

namespace kluis::server {

namespace {

constexpr qsizetype fileNameSize = 16;

/// The sealed bytes of a small document, whole.
Result<QByteArray> sealedWhole(const crypto::SecretBytes& key, const crypto::DocumentContext& context,
                               const QByteArray& content)
{
    auto sealer = crypto::DocumentSealer::begin(key, context, content.size());
    const auto begun = sealer ? sealer->add(content) : failure(sealer);
    const auto rest = begun ? sealer->finish() : failure(begun);
    return rest ? Result<QByteArray>(QByteArray(*begun + *rest)) : failure(rest);
}

} // namespace

Result<DemoDocuments::Stored> DemoDocuments::add(StoreDatabase& database, const Place& place, const QString& name,
                                                 const QByteArray& pdf) const
{
    const auto id = crypto::randomId<RecordId>();
    const auto key = crypto::SecretBytes::random(crypto::DocumentFormat::keySize);
    const auto bytes = sealedWhole(key, {place.tenant, place.dossier, id}, pdf);
    if (!bytes) {
        return failure(bytes);
    }
    StoredBlob blob;
    blob.id = id;
    blob.dossier = place.number;
    blob.category = place.category;
    blob.author = place.author;
    blob.file = crypto::randomBytes(fileNameSize);
    blob.size = bytes->size();
    blob.digest = crypto::sha256(*bytes);
    BlobStore blobs(database);
    if (auto written = m_files.write(blob.file, 0, *bytes); !written) {
        return failure(written);
    }
    if (auto added = blobs.add(blob, place.now); !added) {
        return failure(added);
    }
    const auto row = blobs.find(id);
    if (!row) {
        return failure(row);
    }
    const qint64 parts = (blob.size + protocol::limits::blobPart - 1) / protocol::limits::blobPart;
    if (auto kept = blobs.setParts((*row)->number, parts, place.now); !kept) {
        return failure(kept);
    }
    if (auto whole = blobs.setWhole((*row)->number, place.now); !whole) {
        return failure(whole);
    }
    protocol::DocumentRecord record;
    record.name = name;
    record.type = QStringLiteral("application/pdf");
    record.size = pdf.size();
    record.contentDigest = crypto::sha256(pdf);
    record.key = key.view().toByteArray();
    record.sealedDigest = blob.digest;
    return Stored{id, record.encode()};
}

} // namespace kluis::server
