// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Puller.h"

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogSource.h"
#include "app/session/ApiClient.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/Outbox.h"
#include "app/vault/Vault.h"

#include <future>

namespace kluis::app {

using protocol::PageFrame;
using protocol::PulledOperation;
using protocol::PullPage;
using protocol::PullRequest;

namespace {

/// While pages come in, a power cut may cost the last of them: they are fetched again. A reader of the write-ahead
/// log's end, an edit, is as durable as ever once this is gone.
class BulkWriting {
public:
    explicit BulkWriting(storage::Database& database) : m_database(database)
    {
        [[maybe_unused]] const auto eased =
            m_database.execute("PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=8000;");
    }
    ~BulkWriting()
    {
        [[maybe_unused]] const auto firm =
            m_database.execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000;");
    }
    Q_DISABLE_COPY_MOVE(BulkWriting)

private:
    storage::Database& m_database;
};

} // namespace

Puller::Puller(Vault& vault, ApiClient& api, MedicalLogSource& medicalLog, DirectoryCache& directory,
               OperationVerifier& verifier, SyncProgressMeter& progress, QList<SyncNotice>& notices)
    : m_vault(vault), m_api(api), m_medicalLog(medicalLog), m_directory(directory), m_verifier(verifier),
      m_progress(progress), m_notices(notices)
{
}

tl::unexpected<Error> Puller::refuse(SyncNotice::Kind kind, const DossierId& dossier)
{
    m_notices.append({.kind = kind, .tenant = m_tenant, .dossier = dossier});
    return fail(ErrorCode::Untrusted,
                tr("The server's answer does not fit or is not signed by who it says. Nothing of it was taken over. "
                   "Tell your administrator."),
                QStringLiteral("pull refused, kind %1").arg(int(kind)));
}

/// A page that is no page. One of a newer server says so itself.
tl::unexpected<Error> Puller::unreadable(const Error& error)
{
    auto refused = refuse(SyncNotice::Kind::PageRefused, {});
    return error.code() == ErrorCode::UnsupportedVersion ? tl::unexpected<Error>(error) : refused;
}

Result<Puller::Outcome> Puller::pull(const TenantId& tenant, bool full)
{
    m_tenant = tenant;
    const BulkWriting bulk(m_vault.database());
    PageApplier applier(m_vault, tenant);
    if (full) {
        // What the server confirmed and did not show yet is offered once more: its past may not be the same.
        const auto number = Records(m_vault.database()).tenant(tenant);
        const auto offered = number ? Outbox(m_vault.database()).offerAgain(*number) : Result<bool>(failure(number));
        if (!offered) {
            return failure(offered);
        }
        if (auto purged = applier.purge(); !purged) {
            return failure(purged);
        }
    }
    Outcome all;
    // A scope can change while it is being fetched; a server that changes it for ever is not waited for.
    constexpr int mostRounds = 3;
    for (int round = 0; round < mostRounds; ++round) {
        bool again = false;
        const auto outcome = run(tenant, applier, again);
        if (!outcome) {
            return outcome;
        }
        all.operations += outcome->operations;
        all.rewound = outcome->rewound;
        if (!again) {
            return all;
        }
        m_notices.append({.kind = SyncNotice::Kind::ScopeChanged, .tenant = tenant, .dossier = {}});
        if (auto purged = applier.purge(); !purged) {
            return failure(purged);
        }
    }
    return refuse(SyncNotice::Kind::PageRefused, {});
}

std::unique_ptr<PendingCall> Puller::ask(const Records::Cursor& cursor)
{
    PullRequest request;
    request.tenant = m_tenant;
    request.cursor = cursor.seq;
    request.scopeVersion = cursor.scopeVersion;
    request.serverEpoch = cursor.serverEpoch;
    return m_api.start("/v1/pull", request.encode());
}

Result<Puller::Outcome> Puller::run(const TenantId& tenant, PageApplier& applier, bool& again)
{
    Records records(m_vault.database());
    const auto number = records.tenant(tenant);
    if (!number) {
        return failure(number);
    }
    auto cursor = records.cursor(*number);
    if (!cursor) {
        return failure(cursor);
    }
    m_done = 0;
    m_total = 0;
    std::optional<PulledPage> last; // is being checked
    auto outcome = receive(std::move(*cursor), applier, last, again);
    // Whatever ended it, a page that turns out right is not fetched twice.
    if (last) {
        const auto written = again ? finishChecks() : finish(*last, applier);
        if (outcome && !written && !again) {
            return failure(written);
        }
    }
    return outcome;
}

Result<Puller::Outcome> Puller::receive(Records::Cursor cursor, PageApplier& applier, std::optional<PulledPage>& last,
                                        bool& again)
{
    Outcome outcome;
    auto pending = ask(cursor);
    while (pending) {
        const auto body = pending->wait();
        if (!body) {
            return failure(body);
        }
        pending.reset();
        const auto frame = PageFrame::read(*body);
        if (!frame) {
            return unreadable(frame.error());
        }
        const bool isOtherEpoch = !cursor.serverEpoch.isEmpty() && frame->serverEpoch != cursor.serverEpoch;
        outcome.rewound = frame->epochChanged || isOtherEpoch;
        again = !outcome.rewound && frame->scopeChanged;
        if (outcome.rewound) {
            m_notices.append({.kind = SyncNotice::Kind::ServerRewound, .tenant = m_tenant, .dossier = {}});
        }
        if (outcome.rewound || again) {
            return outcome;
        }
        if (auto fits = checkFrame(*frame, cursor); !fits) {
            return failure(fits);
        }
        const quint64 after = cursor.seq;
        cursor = {frame->nextCursor, frame->scopeVersion, frame->serverEpoch};
        if (frame->more) {
            pending = ask(cursor);
        }
        auto operations = take(*body, after, applier, last);
        if (!operations) {
            return failure(operations);
        }
        outcome.operations += *operations;
    }
    return outcome;
}

/// Reads a page in another thread while the one before is written here, and begins to check it.
/// \returns how many operations it holds.
Result<quint64> Puller::take(const QByteArray& body, quint64 after, PageApplier& applier,
                             std::optional<PulledPage>& last)
{
    auto reading = std::async(std::launch::async, [&body] { return PullPage::decode(body); });
    Result<void> written;
    if (last) {
        written = finish(*last, applier);
        last.reset();
    }
    auto page = reading.get();
    if (!written) {
        return failure(written);
    }
    if (!page) {
        return unreadable(page.error());
    }
    // What is outside the scope is passed over at once, so a page with more behind it holds something. Empty ones could
    // come for ever.
    if (page->more && page->operations.isEmpty()) {
        return refuse(SyncNotice::Kind::WrongPlace, {});
    }
    if (auto known = bringKeys(*page); !known) {
        return failure(known);
    }
    PulledPage fresh{std::move(*page), after};
    if (auto started = startChecks(fresh.page); !started) {
        return failure(started);
    }
    last = std::move(fresh);
    const auto operations = quint64(last->page.operations.size());
    m_done += operations;
    m_total = qMax(m_total, m_done + last->page.remainingOperations);
    auto go = m_progress.tell(QStringLiteral("pull"), m_done, m_total);
    return go ? Result<quint64>(operations) : failure(go);
}

/// Waits for a page's checks and writes it.
Result<void> Puller::finish(const PulledPage& page, PageApplier& applier)
{
    auto right = finishChecks();
    return right ? applier.apply(page, m_notices) : right;
}

/// What must hold whatever is in it: it goes on from where was asked, and an unfinished one gets somewhere.
Result<void> Puller::checkFrame(const PageFrame& page, const Records::Cursor& asked)
{
    const bool standsStill = page.more && page.nextCursor == asked.seq;
    const bool isOtherScope = !asked.scopeVersion.isEmpty() && page.scopeVersion != asked.scopeVersion;
    if (page.nextCursor < asked.seq || standsStill || isOtherScope || page.scopeVersion.size() != 16 ||
        page.serverEpoch.size() != 16) {
        return refuse(SyncNotice::Kind::WrongPlace, {});
    }
    return {};
}

Result<void> Puller::bringKeys(const PullPage& page)
{
    const bool isMedical = domain::isMedical(m_vault.session().role);
    if (isMedical && page.medicalLogLength > m_vault.medicalKeys().logLength()) {
        if (auto caughtUp = m_medicalLog.catchUp(); !caughtUp) {
            return caughtUp;
        }
    }
    return page.directoryVersion > m_directory.version() ? m_directory.refresh(m_notices) : Result<void>();
}

Result<std::vector<OperationVerifier::Check>> Puller::signers(const PullPage& page, bool& complete)
{
    complete = true;
    const bool isMedical = domain::isMedical(m_vault.session().role);
    std::vector<OperationVerifier::Check> checks;
    checks.reserve(std::size_t(page.operations.size()));
    for (const PulledOperation& pulled : page.operations) {
        // Medical content that should never have come here is not stored, so nobody need vouch for it.
        if (!pulled.operation || (pulled.category == domain::Category::Medical && !isMedical)) {
            continue;
        }
        auto key = m_directory.signerOf(*pulled.operation);
        if (!key) {
            complete = false;
            return refuse(SyncNotice::Kind::BadSignature, pulled.dossier);
        }
        checks.push_back({&pulled, std::move(*key)});
    }
    return checks;
}

Result<void> Puller::startChecks(const PullPage& page)
{
    bool complete = true;
    const qsizetype noticesBefore = m_notices.size();
    auto checks = signers(page, complete);
    if (!complete) {
        // A colleague's new device may be younger than the directory we hold.
        m_notices.resize(noticesBefore);
        if (auto refreshed = m_directory.refresh(m_notices); !refreshed) {
            return refreshed;
        }
        checks = signers(page, complete);
    }
    if (!checks) {
        return failure(checks);
    }
    m_verifier.start(std::move(*checks));
    return {};
}

Result<void> Puller::finishChecks()
{
    const PulledOperation* bad = m_verifier.wait();
    return bad == nullptr ? Result<void>() : refuse(SyncNotice::Kind::BadSignature, bad->dossier);
}

} // namespace kluis::app
