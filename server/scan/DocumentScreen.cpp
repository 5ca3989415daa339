// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scan/DocumentScreen.h"

#include "core/protocol/RejectReason.h"
#include "server/EventLog.h"
#include "server/scan/BlobScanner.h"

#include <QElapsedTimer>

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
        EventLog::write("scanner-setting-damaged", {{"code", qint64(setting.error().code())}});
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
    QElapsedTimer timer;
    timer.start();
    for (PushCandidate& candidate : candidates) {
        if (!isWanted(candidate) || timer.elapsed() > longestWait) {
            continue;
        }
        const auto looked = look(candidate, caller, **scanner);
        if (!looked && looked.error().code() == ErrorCode::Storage) {
            return failure(looked);
        }
        if (!looked) {
            EventLog::write("scan-failed", {{"code", qint64(looked.error().code())}});
            break;
        }
    }
    return isRefusing;
}

Result<void> DocumentScreen::look(PushCandidate& candidate, const Caller& caller, const scan::MalwareScanner& scanner)
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
        if (!*blob || !(*blob)->isWhole || (*blob)->scan != BlobScan::Unseen || (*blob)->author != caller.user) {
            continue; // PushJudge::checkBlobs() knows
        }
        const auto seen = BlobScanner(m_store, m_files, m_clock, scanner).look(**blob, op, item);
        if (seen) {
            continue;
        }
        const ErrorCode code = seen.error().code();
        if (code != ErrorCode::CryptoFailure && code != ErrorCode::Malformed && code != ErrorCode::UnsupportedVersion) {
            return failure(seen);
        }
        candidate.content = Refusal{ErrorCode::CryptoFailure, protocol::reason::badValue};
    }
    return {};
}

} // namespace kluis::server
