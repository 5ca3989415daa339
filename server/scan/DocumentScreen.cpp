// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scan/DocumentScreen.h"

#include "core/protocol/RejectReason.h"
#include "server/EventLog.h"
#include "server/scan/BlobScanner.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace kluis::server {

namespace {

bool isToSee(const PushCandidate& candidate, const Caller& caller)
{
    return candidate.op && candidate.op->kind == protocol::OperationKind::Document &&
           candidate.op->category != domain::Category::Medical && !candidate.authorship && !candidate.content &&
           caller.grantFor(candidate.op->tenant) != nullptr;
}

} // namespace

Result<bool> DocumentScreen::examine(std::vector<PushCandidate>& candidates, const Caller& caller)
{
    const auto isWanted = [&caller](const PushCandidate& candidate) { return isToSee(candidate, caller); };
    if (std::none_of(candidates.cbegin(), candidates.cend(), isWanted)) {
        return false;
    }
    const auto setting = ScannerSetting::of(m_folder);
    if (!setting) {
        EventLog::error("scanner-setting-damaged", {{"code", qint64(setting.error().code())}});
        return true; // somebody wanted a scanner
    }
    if (!*setting) {
        return false;
    }
    const bool isRefusing = (*setting)->whenAway == ScannerSetting::WhenAway::Refuse;
    const auto scanner = (*setting)->scanner();
    if (!scanner) {
        return isRefusing;
    }
    // A scanner that hangs must not take every worker with it: the other pushes come again.
    if (!m_seats.try_acquire()) {
        return isRefusing;
    }
    const auto looked = lookAtAll(candidates, caller, **scanner);
    m_seats.release();
    return looked ? Result<bool>(isRefusing) : failure(looked);
}

Result<void> DocumentScreen::lookAtAll(std::vector<PushCandidate>& candidates, const Caller& caller,
                                       const scan::MalwareScanner& scanner)
{
    const QDeadlineTimer until(longestWait);
    for (PushCandidate& candidate : candidates) {
        if (!isToSee(candidate, caller) || until.hasExpired()) {
            continue;
        }
        const auto looked = look(candidate, caller, scanner, until);
        if (!looked && looked.error().code() == ErrorCode::Storage) {
            return looked;
        }
        if (!looked) {
            EventLog::warning("scan-failed", {{"code", qint64(looked.error().code())}});
            return {};
        }
    }
    return {};
}

Result<void> DocumentScreen::look(PushCandidate& candidate, const Caller& caller, const scan::MalwareScanner& scanner,
                                  QDeadlineTimer until)
{
    const protocol::Operation& op = *candidate.op;
    for (const protocol::OperationItem& item : op.items) {
        const auto id = RecordId::fromBytes(item.record());
        const auto blob = m_store.read<std::optional<StoredBlob>>([&id](StoreDatabase& database) {
            return id ? BlobStore(database).find(*id) : Result<std::optional<StoredBlob>>(std::nullopt);
        });
        if (!blob) {
            return failure(blob);
        }
        if (!*blob || !(*blob)->isWhole || (*blob)->author != caller.user || (*blob)->scan == BlobScan::Infected ||
            (*blob)->isSeenAs(item.value())) {
            continue; // PushJudge::checkBlobs() knows
        }
        const auto seen =
            BlobScanner(m_store, m_files, m_clock, scanner).look(**blob, op, item, int(until.remainingTime()));
        if (seen) {
            continue;
        }
        const ErrorCode code = seen.error().code();
        if (code != ErrorCode::CryptoFailure && code != ErrorCode::Malformed && code != ErrorCode::UnsupportedVersion) {
            const auto unseen = forget(**blob);
            return unseen ? failure(seen) : unseen;
        }
        candidate.content = Refusal{ErrorCode::CryptoFailure, protocol::reason::badValue};
    }
    return {};
}

/// What was seen as another record's content was not seen as this one's.
Result<void> DocumentScreen::forget(const StoredBlob& blob)
{
    if (blob.scan == BlobScan::Unseen) {
        return {};
    }
    return m_store.write<void>([&](StoreDatabase& database) {
        return BlobStore(database).setScan(blob.number, BlobScan::Unseen, {}, m_clock.unixMillis());
    });
}

} // namespace kluis::server
