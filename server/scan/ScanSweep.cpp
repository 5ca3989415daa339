// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scan/ScanSweep.h"

#include "server/EventLog.h"
#include "server/scan/BlobScanner.h"
#include "server/store/ChangeStore.h"
#include "server/store/RecordStore.h"

#include <algorithm>

namespace kluis::server {

using protocol::Operation;

namespace {

constexpr int atOnce = 64; // rows

/// The operation whose record the blob belongs to.
Result<std::optional<Operation>> operationOf(StoreDatabase& database, const StoredBlob& blob)
{
    const auto record = RecordStore(database).record(blob.dossier, RecordStore::RecordKind::Document, blob.id.bytes());
    if (!record) {
        return failure(record);
    }
    const auto change = ChangeStore(database).at(record->place);
    if (!change || !*change) {
        return change ? Result<std::optional<Operation>>(std::nullopt) : failure(change);
    }
    auto op = Operation::decode((*change)->bytes);
    return op ? Result<std::optional<Operation>>(std::move(*op)) : failure(op);
}

Result<void> lookAt(Store& store, const Clock& clock, const BlobScanner& scanner, const StoredBlob& blob)
{
    const auto op =
        store.read<std::optional<Operation>>([&blob](StoreDatabase& database) { return operationOf(database, blob); });
    if (!op) {
        return failure(op);
    }
    const auto isItsOwn = [&blob](const protocol::OperationItem& item) {
        return !item.isRedacted() && item.record() == blob.id.bytes();
    };
    const auto item = *op ? std::find_if((*op)->items.cbegin(), (*op)->items.cend(), isItsOwn)
                          : QList<protocol::OperationItem>::const_iterator();
    const bool isThere = *op && item != (*op)->items.cend();
    const auto seen = isThere ? scanner.look(blob, **op, *item)
                              : fail(ErrorCode::Malformed, ScannerSetting::tr("The document's record is not there."));
    if (seen || (seen.error().code() != ErrorCode::CryptoFailure && seen.error().code() != ErrorCode::Malformed)) {
        return seen ? Result<void>() : failure(seen);
    }
    EventLog::error("document-unreadable", {{"code", qint64(seen.error().code())}});
    return store.write<void>([&](StoreDatabase& database) {
        return BlobStore(database).setScan(blob.number, BlobScan::Unreadable, {}, clock.unixMillis());
    });
}

/// What is about the one document alone: it stays unseen, and does not hold up the others.
bool isItsOwnFault(const Error& error)
{
    return error.code() == ErrorCode::LimitExceeded || error.code() == ErrorCode::Storage ||
           error.code() == ErrorCode::UnsupportedVersion;
}

} // namespace

void ScanSweep::look()
{
    if (m_task.isRunning()) {
        return;
    }
    const auto setting = ScannerSetting::of(m_data.path());
    if (!setting || !*setting) {
        return; // a damaged one is told at each push
    }
    m_task.begin([this, setting = **setting](const std::atomic<bool>& stop) {
        const auto looked = all(m_data.store(), BlobFiles(m_data.blobFolder()), m_clock, setting, stop);
        if (!looked) {
            EventLog::warning("scan-failed", {{"code", qint64(looked.error().code())}});
        } else if (*looked > 0) {
            EventLog::info("scanned", {{"documents", *looked}});
        }
    });
}

Result<qint64> ScanSweep::all(Store& store, const BlobFiles& files, const Clock& clock, const ScannerSetting& setting,
                              const std::atomic<bool>& stop)
{
    const auto scanner = setting.scanner();
    if (!scanner) {
        return failure(scanner);
    }
    BlobScanner looker(store, files, clock, **scanner);
    looker.setStop(stop);
    qint64 looked = 0;
    qint64 last = 0;
    while (!stop) {
        const auto blobs = store.read<QList<StoredBlob>>(
            [last](StoreDatabase& database) { return BlobStore(database).unseen(last, atOnce); });
        if (!blobs || blobs->isEmpty()) {
            return blobs ? Result<qint64>(looked) : failure(blobs);
        }
        for (const StoredBlob& blob : *blobs) {
            last = blob.number;
            const auto done = lookAt(store, clock, looker, blob);
            if (!done && !isItsOwnFault(done.error())) {
                return stop ? Result<qint64>(looked) : failure(done);
            }
            if (!done) {
                EventLog::warning("scan-failed", {{"code", qint64(done.error().code())}});
                continue;
            }
            ++looked;
        }
    }
    return looked;
}

} // namespace kluis::server
