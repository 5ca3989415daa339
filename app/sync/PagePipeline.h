// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/DirectoryCache.h"
#include "app/sync/OperationVerifier.h"
#include "app/sync/PageApplier.h"
#include "app/sync/PullRefusal.h"
#include "core/base/Result.h"

#include <QByteArray>

#include <future>
#include <optional>

namespace kluis::app {

class MedicalLogSource;
class SyncProgressMeter;
class Vault;

/// Takes the pages of one pull from bytes to the vault, three at once: one is read in another thread, the signatures of
/// the one before are checked on all processors, the one before that is written. Only whole, checked pages are written,
/// in order, each in one transaction. The engine's thread.
class PagePipeline {
public:
    /// Where the notices of a page go, and what the checks need; all outlive the pipeline.
    struct Parts {
        Vault& vault;
        MedicalLogSource& medicalLog;
        DirectoryCache& directory;
        WorkerPool& pool;
        SyncProgressMeter& progress;
        QList<SyncNotice>& notices;
    };

    PagePipeline(const Parts& parts, const TenantId& tenant, PageTaker& taker)
        : m_parts(parts), m_refusal(parts.notices, tenant), m_taker(taker), m_verifier(parts.pool)
    {
    }
    ~PagePipeline();
    Q_DISABLE_COPY_MOVE(PagePipeline)

    /// Begins to read \p body, the answer to a pull from \p after, and moves the pages before it one place on.
    /// Errors: Untrusted when one of them is wrong, which ends the pipeline; Cancelled by the person.
    [[nodiscard]] Result<void> add(const QByteArray& body, quint64 after);
    /// Brings what is under way into the vault, after an error what stood before it: a page that is right is not
    /// fetched twice. Errors as add().
    [[nodiscard]] Result<void> finish();
    /// Forgets what is under way.
    void drop();

    /// How many operations the pages held that were read.
    [[nodiscard]] quint64 operations() const { return m_operations; }

private:
    struct Reading {
        std::future<Result<protocol::PullPage>> page;
        quint64 after = 0;
    };
    struct Checking {
        PulledPage page;
        OperationVerifier::Batch checks;
    };

    [[nodiscard]] Result<Checking> check(Reading reading);
    [[nodiscard]] Result<void> write(Checking& checking);
    void letGo(Checking checking);
    [[nodiscard]] Result<void> advance(std::optional<Reading> next);
    [[nodiscard]] Result<void> bringKeys(const protocol::PullPage& page);
    [[nodiscard]] Result<OperationVerifier::Batch> startChecks(const protocol::PullPage& page);
    [[nodiscard]] Result<std::vector<OperationVerifier::Check>> signers(const protocol::PullPage& page, bool& complete);
    [[nodiscard]] Result<void> tell(const protocol::PullPage& page);

    Parts m_parts;
    PullRefusal m_refusal;
    PageTaker& m_taker;
    OperationVerifier m_verifier;
    std::optional<Reading> m_reading;
    std::optional<Checking> m_checking;
    quint64 m_operations = 0;
    quint64 m_total = 0; ///< of this employer, for the progress
};

} // namespace kluis::app
