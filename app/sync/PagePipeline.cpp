// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PagePipeline.h"

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogSource.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/Vault.h"

namespace kluis::app {

using protocol::PulledOperation;
using protocol::PullPage;

namespace {
constexpr qsizetype smallPage = 32 * 1024; // bytes
constexpr qsizetype smallCount = 16;       // operations of such a page
} // namespace

PagePipeline::~PagePipeline()
{
    drop();
}

void PagePipeline::drop()
{
    if (m_checking) {
        [[maybe_unused]] const auto* bad =
            OperationVerifier::wait(m_checking->checks); // it looks at the page till then
    }
    m_checking.reset();
    m_reading.reset();
}

Result<void> PagePipeline::add(const QByteArray& body, quint64 after)
{
    const auto read = [body] { return PullPage::decode(body); };
    // A small one is read sooner than a thread is awake.
    return advance(
        Reading{body.size() > smallPage ? m_parts.pool.run(read) : std::async(std::launch::deferred, read), after});
}

Result<void> PagePipeline::finish()
{
    while (m_checking || m_reading) {
        if (auto advanced = advance(std::nullopt); !advanced) {
            return advanced;
        }
    }
    return {};
}

Result<void> PagePipeline::advance(std::optional<Reading> next)
{
    auto reading = std::exchange(m_reading, std::move(next));
    auto checking = std::exchange(m_checking, std::nullopt);
    Result<void> started;
    if (reading) {
        auto checked = check(std::move(*reading));
        if (checked) {
            m_checking = std::move(*checked);
        } else {
            started = failure(checked);
            m_reading.reset(); // it comes after the bad one
        }
    }
    if (checking) {
        if (auto written = write(*checking); !written) {
            drop();
            return started ? written : started;
        }
        letGo(std::move(*checking));
    }
    return started ? (m_checking ? tell(m_checking->page.page) : Result<void>()) : started;
}

/// To take tens of thousands of values apart is work as well, and the thread that writes has enough.
void PagePipeline::letGo(Checking checking)
{
    if (checking.page.page.operations.size() > smallCount) {
        m_parts.pool.post([held = std::make_shared<Checking>(std::move(checking))] {});
    }
}

Result<PagePipeline::Checking> PagePipeline::check(Reading reading)
{
    auto page = reading.page.get();
    if (!page) {
        return m_refusal.unreadable(page.error());
    }
    // What is outside the scope is passed over at once, so a page with more behind it holds something. Empty ones could
    // come for ever.
    if (page->more && page->operations.isEmpty() && page->destroyed.isEmpty()) {
        return m_refusal.because(SyncNotice::Kind::WrongPlace);
    }
    if (auto known = bringKeys(*page); !known) {
        return failure(known);
    }
    Checking checking{{std::move(*page), reading.after}, {}};
    auto checks = startChecks(checking.page.page);
    if (!checks) {
        return failure(checks);
    }
    checking.checks = std::move(*checks);
    m_operations += quint64(checking.page.page.operations.size());
    return checking;
}

Result<void> PagePipeline::tell(const PullPage& page)
{
    m_total = qMax(m_total, m_operations + page.remainingOperations);
    return m_parts.progress.tell(QStringLiteral("pull"), m_operations, m_total);
}

/// Waits for a page's checks and writes it.
Result<void> PagePipeline::write(Checking& checking)
{
    if (const PulledOperation* bad = OperationVerifier::wait(checking.checks)) {
        return m_refusal.because(SyncNotice::Kind::BadSignature, bad->dossier);
    }
    return m_taker.apply(checking.page, m_parts.notices);
}

Result<void> PagePipeline::bringKeys(const PullPage& page)
{
    const bool isMedical = domain::isMedical(m_parts.vault.session().role);
    if (isMedical && page.medicalLogLength > m_parts.vault.medicalKeys().logLength()) {
        if (auto caughtUp = m_parts.medicalLog.catchUp(); !caughtUp) {
            return caughtUp;
        }
    }
    // A server that was put back counts from less: what is lower is another directory too.
    return page.directoryVersion != m_parts.directory.version() ? m_parts.directory.refresh(m_parts.notices)
                                                                : Result<void>();
}

Result<std::vector<OperationVerifier::Check>> PagePipeline::signers(const PullPage& page, bool& complete)
{
    complete = true;
    const bool isMedical = domain::isMedical(m_parts.vault.session().role);
    std::vector<OperationVerifier::Check> checks;
    checks.reserve(std::size_t(page.operations.size()));
    for (const PulledOperation& pulled : page.operations) {
        // Medical content that should never have come here is not stored, so nobody need vouch for it.
        if (!pulled.operation || (pulled.category == domain::Category::Medical && !isMedical)) {
            continue;
        }
        auto key = m_parts.directory.signerOf(*pulled.operation);
        if (!key) {
            complete = false;
            return m_refusal.because(SyncNotice::Kind::BadSignature, pulled.dossier);
        }
        checks.push_back({&pulled, std::move(*key)});
    }
    return checks;
}

Result<OperationVerifier::Batch> PagePipeline::startChecks(const PullPage& page)
{
    bool complete = true;
    const qsizetype noticesBefore = m_parts.notices.size();
    auto checks = signers(page, complete);
    if (!complete) {
        // A colleague's new device may be younger than the directory we hold.
        m_parts.notices.resize(noticesBefore);
        if (auto refreshed = m_parts.directory.refresh(m_parts.notices); !refreshed) {
            return failure(refreshed);
        }
        checks = signers(page, complete);
    }
    if (!checks) {
        return failure(checks);
    }
    return m_verifier.start(std::move(*checks));
}

} // namespace kluis::app
