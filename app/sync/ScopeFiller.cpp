// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/ScopeFiller.h"

#include "app/session/ApiClient.h"
#include "app/vault/Records.h"
#include "app/vault/Vault.h"

namespace kluis::app {

using protocol::PageFrame;
using protocol::PullRequest;

namespace {

/// Hands checked pages to the part of the applier that knows what to do with them.
class DifferenceTaker final : public PageTaker {
public:
    explicit DifferenceTaker(PageApplier& applier) : m_applier(applier) {}
    Result<void> apply(const PulledPage& pulled, QList<SyncNotice>& notices) override
    {
        return m_applier.applyDifference(pulled, notices);
    }

private:
    PageApplier& m_applier;
};

} // namespace

Result<ScopeFiller::Outcome> ScopeFiller::run(const TenantId& tenant, quint64 horizon, PageApplier& applier)
{
    Records records(m_parts.vault.database());
    HeldScope scope(m_parts.vault.database());
    const auto number = records.tenant(tenant);
    const auto cursor = number ? records.cursor(*number) : failure(number);
    const auto held = number ? scope.facts(*number) : failure(number);
    const auto coming = number ? scope.coming(*number) : failure(number);
    if (!cursor || !held || !coming) {
        return !cursor ? failure(cursor) : !held ? failure(held) : failure(coming);
    }
    if (!*coming) {
        return Outcome();
    }
    if (!*held) {
        return Outcome{End::Changed, 0};
    }
    PullRequest request{.tenant = tenant,
                        .cursor = cursor->seq,
                        .scopeVersion = (*coming)->version,
                        .serverEpoch = cursor->serverEpoch,
                        .horizon = horizon,
                        .held = (*held)->encode(),
                        .filled = (*coming)->filled};
    DifferenceTaker taker(applier);
    PagePipeline pipeline(m_parts, tenant, taker);
    auto outcome = receive(std::move(request), **coming, pipeline);
    // What came before something went wrong stays.
    if (const auto written = pipeline.finish(); outcome && !written) {
        return failure(written);
    }
    if (outcome) {
        outcome->operations = pipeline.operations();
    }
    return outcome;
}

Result<ScopeFiller::Outcome> ScopeFiller::receive(PullRequest request, const HeldScope::Coming& coming,
                                                  PagePipeline& pipeline)
{
    const PullRefusal refusal(m_parts.notices, request.tenant);
    for (bool more = true; more;) {
        const auto body = m_api.call("/v1/pull", request.encode());
        if (!body) {
            return failure(body);
        }
        const auto frame = PageFrame::read(*body);
        if (!frame) {
            return refusal.unreadable(frame.error());
        }
        if (frame->epochChanged || frame->serverEpoch != request.serverEpoch) {
            return Outcome{End::Rewound, 0};
        }
        if (frame->scopeChanged || frame->scopeVersion != coming.version) {
            return Outcome{End::Changed, 0};
        }
        if (frame->more && frame->nextCursor <= request.filled) {
            return refusal.because(SyncNotice::Kind::WrongPlace);
        }
        if (auto added = pipeline.add(*body, request.filled); !added) {
            return failure(added);
        }
        more = frame->more;
        request.filled = frame->nextCursor;
    }
    return Outcome();
}

} // namespace kluis::app
