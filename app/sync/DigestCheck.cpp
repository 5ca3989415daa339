// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/DigestCheck.h"

#include "app/session/ApiClient.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/Vault.h"
#include "core/protocol/DossierDigest.h"

namespace kluis::app {

using protocol::DigestRequest;
using protocol::DigestResponse;
using protocol::DossierDigest;
using protocol::PageFrame;
using protocol::PulledOperation;
using protocol::PullRequest;

namespace {

QString stampName(const TenantId& tenant)
{
    return QStringLiteral("digest/") + tenant.toString();
}

/// Another time will do.
bool isPassing(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::Cancelled:
    case ErrorCode::Untrusted:
    case ErrorCode::Storage:
        return false;
    default:
        return true;
    }
}

/// Keeps checked pages until all are there: only together do they replace what is held.
class Collector final : public PageTaker {
public:
    explicit Collector(quint64 last) : m_last(last) {}
    /// What came since the cursor is the next pull's.
    Result<void> apply(const PulledPage& pulled, QList<SyncNotice>&) override
    {
        for (const PulledOperation& operation : pulled.page.operations) {
            if (operation.seq <= m_last) {
                operations.append(operation);
            }
        }
        return {};
    }
    QList<PulledOperation> operations;

private:
    quint64 m_last;
};

} // namespace

Result<void> DigestCheck::doubt(Vault& vault, const TenantId& tenant)
{
    return vault.setValue(stampName(tenant), "0");
}

Result<bool> DigestCheck::isDue(Vault& vault, const TenantId& tenant)
{
    const auto stamp = vault.value(stampName(tenant));
    if (!stamp) {
        return failure(stamp);
    }
    const qint64 now = vault.clock().unixMillis();
    if (!*stamp) {
        // Everything was fetched just now.
        const auto noted = vault.setValue(stampName(tenant), QByteArray::number(now));
        return noted ? Result<bool>(false) : failure(noted);
    }
    const qint64 last = (*stamp)->toLongLong();
    return last > now || now - last >= everyMillis;
}

Result<void> DigestCheck::run(const TenantId& tenant)
{
    auto compared = compare(tenant);
    return !compared && isPassing(compared.error()) ? Result<void>() : compared;
}

Result<void> DigestCheck::compare(const TenantId& tenant)
{
    Records records(m_parts.vault.database());
    const auto number = records.tenant(tenant);
    if (!number) {
        return failure(number);
    }
    const auto cursor = records.cursor(*number);
    if (!cursor || cursor->serverEpoch.isEmpty()) {
        return cursor ? Result<void>() : failure(cursor);
    }
    VaultDigest held(m_parts.vault.database(), m_parts.vault.session().role);
    if (auto loaded = held.load(*number); !loaded) {
        return loaded;
    }
    QList<quint64> different;
    for (quint64 next = 1; next <= DossierDigest::buckets;) {
        const auto answer = ask(tenant, *cursor, next);
        if (!answer || !*answer) {
            return answer ? Result<void>() : failure(answer);
        }
        const QByteArray digests = (*answer)->digests;
        for (qsizetype at = 0; at < digests.size() && next <= DossierDigest::buckets; at += DossierDigest::size) {
            const auto ours = held.bucket(next);
            if (!ours) {
                return failure(ours);
            }
            if (*ours != QByteArrayView(digests).sliced(at, DossierDigest::size)) {
                different.append(next);
            }
            ++next;
        }
        if (auto go = m_parts.progress.tell(QStringLiteral("compare"), next - 1, DossierDigest::buckets); !go) {
            return go;
        }
    }
    for (const quint64 bucket : std::as_const(different)) {
        if (auto healed = heal(tenant, *cursor, bucket, held); !healed) {
            return healed;
        }
    }
    return m_parts.vault.setValue(stampName(tenant), QByteArray::number(m_parts.vault.clock().unixMillis()));
}

/// \returns nothing where there is nothing to compare now.
Result<std::optional<DigestResponse>> DigestCheck::ask(const TenantId& tenant, const Records::Cursor& cursor,
                                                       quint64 first)
{
    const DigestRequest request{.tenant = tenant,
                                .cursor = cursor.seq,
                                .scopeVersion = cursor.scopeVersion,
                                .serverEpoch = cursor.serverEpoch,
                                .firstBucket = first};
    const auto body = m_api.call("/v1/digest", request.encode());
    auto answer = body ? DigestResponse::decode(*body) : failure(body);
    if (!answer) {
        return failure(answer);
    }
    const bool isUseful = answer->isComparable && !answer->digests.isEmpty();
    return isUseful ? std::optional(std::move(*answer)) : std::nullopt;
}

Result<void> DigestCheck::heal(const TenantId& tenant, const Records::Cursor& cursor, quint64 bucket, VaultDigest& held)
{
    Collector pages(cursor.seq);
    PagePipeline pipeline(m_parts, tenant, pages);
    PullRequest request{.tenant = tenant,
                        .cursor = 0,
                        .scopeVersion = cursor.scopeVersion,
                        .serverEpoch = cursor.serverEpoch,
                        .bucket = bucket};
    for (bool more = true; more;) {
        const auto body = m_api.call("/v1/pull", request.encode());
        if (!body) {
            return failure(body);
        }
        const auto frame = PageFrame::read(*body);
        if (!frame) {
            return failure(frame);
        }
        if (frame->epochChanged || frame->scopeChanged || frame->scopeVersion != cursor.scopeVersion ||
            frame->serverEpoch != cursor.serverEpoch) {
            return fail(ErrorCode::Unreachable, QString()); // the next pull goes into that
        }
        if (frame->more && frame->nextCursor <= request.cursor) {
            return PullRefusal(m_parts.notices, tenant).because(SyncNotice::Kind::WrongPlace);
        }
        if (auto added = pipeline.add(*body, request.cursor); !added) {
            return added;
        }
        more = frame->more && frame->nextCursor < cursor.seq;
        request.cursor = frame->nextCursor;
    }
    if (auto checked = pipeline.finish(); !checked) {
        return checked;
    }
    return PageApplier(m_parts.vault, tenant).heal(bucket, pages.operations, held, m_parts.notices);
}

} // namespace kluis::app
