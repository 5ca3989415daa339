// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/OfficeDesk.h"

#include "app/session/ApiClient.h"
#include "app/vault/Vault.h"
#include "core/crypto/Random.h"
#include "core/protocol/Limits.h"
#include "core/protocol/OfficeMessages.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using protocol::BreachReceipt;

bool OfficeDesk::isOfficer() const
{
    return m_vault.session().role == domain::Role::PrivacyOfficer;
}

Result<RecordId> OfficeDesk::report(const QString& text, qint64 noticedAt, qint64 now)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say what happened."), QStringLiteral("text"));
    }
    if (trimmed.toUtf8().size() > protocol::limits::officeText) {
        return fail(ErrorCode::LimitExceeded, tr("This is too long; say in a few sentences what happened."),
                    QStringLiteral("text"));
    }
    if (noticedAt > now || noticedAt <= 0) {
        return fail(ErrorCode::InvalidArgument, tr("The time at which it was noticed lies in the future."),
                    QStringLiteral("noticed"));
    }
    const OwnReport report{crypto::randomId<RecordId>(), noticedAt, trimmed, 0};
    const auto kept = OfficeBook(m_vault.database()).addReport(report);
    return kept ? Result<RecordId>(report.id) : failure(kept);
}

Result<QList<OwnReport>> OfficeDesk::reports()
{
    return OfficeBook(m_vault.database()).reports();
}

Result<QList<OfficeRecord>> OfficeDesk::records()
{
    return isOfficer() ? OfficeBook(m_vault.database()).records() : QList<OfficeRecord>();
}

Result<OfficeRecord> OfficeDesk::save(const OfficeRecord& record)
{
    if (auto checked = record.check(); !checked) {
        return failure(checked);
    }
    const auto body = m_api.call("/v1/office/save", record.encode());
    auto stored = body ? OfficeRecord::decode(*body) : failure(body);
    if (!stored) {
        return stored;
    }
    const auto kept = OfficeBook(m_vault.database()).put(*stored);
    return kept ? stored : failure(kept);
}

Result<void> OfficeDesk::exchange()
{
    const auto sent = sendReports();
    if (!sent) {
        return sent.error().code() == ErrorCode::NotFound ? Result<void>() : sent;
    }
    const auto fetched = isOfficer() ? fetchRecords() : Result<void>(); // of others Vault::fitRole() cleared them
    return !fetched && fetched.error().code() == ErrorCode::NotFound ? Result<void>() : fetched;
}

/// Each under its own id, so that one whose receipt was lost is not two.
Result<void> OfficeDesk::sendReports()
{
    OfficeBook book(m_vault.database());
    const auto waiting = book.waiting();
    if (!waiting) {
        return failure(waiting);
    }
    for (const OwnReport& report : *waiting) {
        const protocol::BreachReport message{report.id, report.noticedAt, report.text};
        const auto body = m_api.call("/v1/office/report", message.encode());
        const auto receipt = body ? BreachReceipt::decode(*body) : failure(body);
        if (!receipt) {
            return failure(receipt);
        }
        if (auto noted = book.setReceived(report.id, std::max<qint64>(1, receipt->receivedAt)); !noted) {
            return noted;
        }
    }
    return {};
}

Result<void> OfficeDesk::fetchRecords()
{
    for (;;) {
        const auto isMore = fetchPage();
        if (!isMore || !*isMore) {
            return isMore ? Result<void>() : failure(isMore);
        }
    }
}

Result<bool> OfficeDesk::fetchPage()
{
    OfficeBook book(m_vault.database());
    const auto held = book.version();
    if (!held) {
        return failure(held);
    }
    protocol::OfficeRequest request;
    request.version = *held;
    const auto body = m_api.call("/v1/office", request.encode());
    const auto page = body ? protocol::OfficeRegister::decode(*body) : failure(body);
    if (!page) {
        return failure(page);
    }
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    for (const QByteArray& bytes : page->records) {
        const auto record = OfficeRecord::decode(bytes);
        const auto kept = record ? book.put(*record) : Result<void>(failure(record));
        if (!kept) {
            return failure(kept);
        }
    }
    if (auto noted = book.setVersion(page->version); !noted) {
        return failure(noted);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failure(committed);
    }
    return page->isMore && page->version > request.version;
}

} // namespace kluis::app
