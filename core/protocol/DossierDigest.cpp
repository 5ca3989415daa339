// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DossierDigest.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"

#include <QtEndian>

namespace kluis::protocol {

quint64 DossierDigest::bucketOf(const DossierId& dossier)
{
    const QByteArray text = crypto::labelled("dk/bucket/v1") + dossier.bytes();
    const QByteArray digest = crypto::sha256(text);
    return 1 + (qFromBigEndian<quint16>(digest.constData()) & (buckets - 1));
}

void DossierDigest::add(const DossierId& dossier, quint8 kind, const QByteArray& record, quint64 revision)
{
    // Only the record's id has no size of its own: it comes last.
    const QByteArray text =
        crypto::labelled("dk/record-digest/v1") + dossier.bytes() + char(kind) + crypto::bigEndian(revision) + record;
    const QByteArray digest = crypto::sha256(text);
    for (qsizetype i = 0; i < size; ++i) {
        m_sum[std::size_t(i)] = char(m_sum[std::size_t(i)] ^ digest[i]);
    }
}

} // namespace kluis::protocol
