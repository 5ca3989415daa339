// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scan/BlobScanner.h"

#include "core/crypto/DocumentOpener.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/Limits.h"
#include "server/EventLog.h"
#include "server/audit/AuditLog.h"

#include <algorithm>

namespace kluis::server {

using scan::ScanVerdict;

Result<ScanVerdict> BlobScanner::look(const StoredBlob& blob, const protocol::Operation& op,
                                      const protocol::OperationItem& item, int milliseconds) const
{
    auto seen = verdict(blob, op, item, milliseconds);
    if (seen) {
        if (auto booked = book(blob, op, item, *seen); !booked) {
            return failure(booked);
        }
    }
    return seen;
}

Result<ScanVerdict> BlobScanner::verdict(const StoredBlob& blob, const protocol::Operation& op,
                                         const protocol::OperationItem& item, int milliseconds) const
{
    const auto record = protocol::DocumentRecord::decode(item.value());
    if (!record) {
        return failure(record);
    }
    auto opener = crypto::DocumentOpener::begin(record->secretKey(), {op.tenant, op.dossier, blob.id}, record->size);
    if (!opener) {
        return failure(opener);
    }
    const auto session = m_scanner.begin(milliseconds);
    if (!session) {
        return failure(session);
    }
    for (qint64 at = 0; at < blob.size; at += protocol::limits::blobPart) {
        if (m_stop != nullptr && *m_stop) {
            return fail(ErrorCode::Cancelled, QString());
        }
        const auto sealed = m_files.read(blob.file, at, std::min<qint64>(protocol::limits::blobPart, blob.size - at));
        auto content = sealed ? opener->add(*sealed) : failure(sealed);
        if (!content) {
            return failure(content);
        }
        const auto taken = (*session)->add(*content);
        crypto::wipe(*content);
        if (!taken) {
            return failure(taken);
        }
    }
    const auto ended = opener->finish();
    return ended ? (*session)->finish() : failure(ended);
}

Result<void> BlobScanner::book(const StoredBlob& blob, const protocol::Operation& op,
                               const protocol::OperationItem& item, const ScanVerdict& verdict) const
{
    const qint64 now = m_clock.unixMillis();
    if (!verdict.isClean()) {
        EventLog::warning("malware-found");
    }
    return m_store.write<void>([&](StoreDatabase& database) -> Result<void> {
        const BlobScan scan = verdict.isClean() ? BlobScan::Clean : BlobScan::Infected;
        if (auto noted = BlobStore(database).setScan(blob.number, scan, verdict.malware, now, item.value()); !noted) {
            return noted;
        }
        if (verdict.isClean()) {
            return {};
        }
        ServerEvent event;
        event.kind = ServerEventKind::DocumentSetAside;
        event.time = now;
        event.tenant = op.tenant;
        event.user = blob.author;
        event.dossier = op.dossier;
        event.object = blob.id.toString();
        return AuditLog::append(database, event);
    });
}

} // namespace kluis::server
