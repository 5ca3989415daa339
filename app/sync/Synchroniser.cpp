// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Synchroniser.h"

#include "app/documents/DocumentFetcher.h"
#include "app/documents/DocumentUploader.h"
#include "app/medical/MedicalLogSource.h"
#include "app/office/OfficeDesk.h"
#include "app/session/ApiClient.h"
#include "app/sync/AuditSender.h"
#include "app/sync/CheckpointWatch.h"
#include "app/sync/DigestCheck.h"
#include "app/sync/DirectoryCache.h"
#include "app/sync/OutboxResealer.h"
#include "app/sync/PageApplier.h"
#include "app/sync/Puller.h"
#include "app/sync/Pusher.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/Conflicts.h"
#include "app/vault/DossierResealer.h"
#include "app/vault/Outbox.h"
#include "app/vault/Vault.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using storage::Transaction;

Synchroniser::Synchroniser(Vault& vault, ApiClient& api, MedicalLogSource& medicalLog)
    : m_vault(vault), m_api(api), m_medicalLog(medicalLog)
{
}

Result<SyncReport> Synchroniser::run(bool full, const ProgressHandler& handler)
{
    m_notices.clear();
    SyncReport report;
    const quint64 inBefore = m_api.bytesIn();
    const quint64 outBefore = m_api.bytesOut();
    SyncProgressMeter progress(handler, m_api);
    DirectoryCache directory(m_vault.database(), m_api, m_vault.session(), m_vault.medicalKeys());
    if (auto loaded = directory.load(); !loaded) {
        return failure(loaded);
    }
    if (auto left = dropLostTenants(); !left) {
        return failure(left);
    }
    // 72 hours run: a report does not wait for employers that may not come through. What fails is tried again below.
    [[maybe_unused]] const auto reported = OfficeDesk(m_vault, m_api).sendReports();
    if (auto exchanged = exchange(full, directory, progress, report); !exchanged) {
        return failure(exchanged);
    }
    // The session may have been renewed on the way, and with it what is granted.
    if (auto left = dropLostTenants(); !left) {
        return failure(left);
    }
    // A server that was put back misses events too, and refuses what follows on them: they wait with the rest.
    if (!report.rewound) {
        if (auto sent = AuditSender(m_vault, m_api, progress, m_notices).send(); !sent) {
            return failure(sent);
        }
        if (auto told = OfficeDesk(m_vault, m_api).exchange(); !told) {
            return failure(told);
        }
        if (auto watched = CheckpointWatch(m_vault, m_api, m_notices).run(); !watched) {
            return failure(watched);
        }
        if (auto fitted = fitDocuments(progress); !fitted) {
            return failure(fitted);
        }
        if (auto noted = m_vault.noteSyncDone(); !noted) {
            return failure(noted);
        }
        if (auto compared = compareDigests(directory, progress); !compared) {
            return failure(compared);
        }
    }
    if (m_medicalLog.takeReturned() > 0) {
        m_notices.append({.kind = SyncNotice::Kind::MedicalLogReturned, .tenant = {}, .dossier = {}});
    }
    const auto conflicts = Conflicts(m_vault.database()).count();
    if (!conflicts) {
        return failure(conflicts);
    }
    report.conflicts = *conflicts;
    auto ends = reached();
    if (!ends) {
        return failure(ends);
    }
    report.reached = std::move(*ends);
    report.warnings = SyncNotice::warnings(m_notices);
    report.bytesIn = m_api.bytesIn() - inBefore;
    report.bytesOut = m_api.bytesOut() - outBefore;
    report.seconds = progress.seconds();
    return report;
}

/// Push, pull every employer, and again while the answers made new work (a value that waited behind another).
Result<void> Synchroniser::exchange(bool full, DirectoryCache& directory, SyncProgressMeter& progress,
                                    SyncReport& report)
{
    constexpr int mostRounds = 4;
    Outbox outbox(m_vault.database());
    WorkerPool pool;
    OutboxResealer resealer(m_vault);
    DocumentUploader documents(m_vault, m_api, progress, m_notices);
    Pusher pusher(m_vault, m_api, directory, resealer, documents, progress, m_notices);
    Puller puller({m_vault, m_medicalLog, directory, pool, progress, m_notices}, m_api);
    std::optional<Error> first; // of an employer's pull; the others go on
    for (int round = 0; round < mostRounds; ++round) {
        if (const auto sealed = resealer.run(); !sealed) {
            return failure(sealed);
        }
        // Who fetches everything anew may have another past here than the server: what waits is judged by the new one.
        const bool onlyFetches = full && round == 0;
        const auto pushed = onlyFetches ? Result<Pusher::Outcome>(Pusher::Outcome()) : pushAll(pusher, documents);
        if (!pushed) {
            return failure(pushed);
        }
        if (pushed->outdatedKey) {
            if (auto newest = m_medicalLog.catchUp(); !newest) {
                return newest;
            }
            if (const auto sealed = resealer.run(); !sealed) {
                return failure(sealed);
            }
        }
        report.pushed += pushed->pushed;
        report.refused += pushed->refused;
        report.rewound = report.rewound || pushed->rewound;
        const auto tenants = m_vault.session().tenants;
        for (const auto& granted : tenants) {
            const auto pulled = puller.pull(granted.tenant, full && round == 0);
            if (pulled) {
                report.pulled += pulled->operations;
                report.rewound = report.rewound || pulled->rewound;
                continue;
            }
            const ErrorCode code = pulled.error().code();
            if (code != ErrorCode::Untrusted && code != ErrorCode::Malformed && code != ErrorCode::NotFound) {
                return failure(pulled);
            }
            first = first ? first : std::optional(pulled.error());
        }
        if (!first && !report.rewound) {
            if (auto fitted = fitRestrictions(); !fitted) {
                return failure(fitted);
            }
        }
        const auto withoutContent = documents.heldBack();
        const auto more = withoutContent ? outbox.batch(1, 1, pusher.triedInVain() + *withoutContent)
                                         : Result<QList<OutboxEntry>>(failure(withoutContent));
        if (!more) {
            return failure(more);
        }
        if (more->isEmpty() || !m_vault.session().mayPush || first || report.rewound) {
            break;
        }
    }
    return first ? Result<void>(tl::unexpected<Error>(*first)) : Result<void>();
}

/// Once a day, and where something happened that should not have.
Result<void> Synchroniser::compareDigests(DirectoryCache& directory, SyncProgressMeter& progress)
{
    for (const SyncNotice& notice : std::as_const(m_notices)) {
        if (notice.kind != SyncNotice::Kind::LostEditsOffered) {
            continue;
        }
        if (auto noted = DigestCheck::doubt(m_vault, notice.tenant); !noted) {
            return noted;
        }
    }
    const auto tenants = m_vault.session().tenants;
    for (const auto& granted : tenants) {
        const auto due = DigestCheck::isDue(m_vault, granted.tenant);
        if (!due) {
            return failure(due);
        }
        if (!*due) {
            continue;
        }
        WorkerPool pool;
        DigestCheck check({m_vault, m_medicalLog, directory, pool, progress, m_notices}, m_api);
        if (auto compared = check.run(granted.tenant); !compared) {
            return compared;
        }
    }
    return {};
}

/// What can go, then the contents of documents, whose dossiers the server knows now, then their records.
Result<Pusher::Outcome> Synchroniser::pushAll(Pusher& pusher, DocumentUploader& documents)
{
    auto first = pusher.push();
    if (!first || !m_vault.session().mayPush) {
        return first;
    }
    const auto sent = documents.run();
    if (!sent) {
        return failure(sent);
    }
    if (*sent == 0) {
        return first;
    }
    const auto second = pusher.push();
    if (!second) {
        return second;
    }
    first->pushed += second->pushed;
    first->refused += second->refused;
    first->rewound = first->rewound || second->rewound;
    first->outdatedKey = first->outdatedKey || second->outdatedKey;
    return first;
}

/// Pinned documents come, and what was only looked at makes room.
Result<void> Synchroniser::fitDocuments(SyncProgressMeter& progress)
{
    constexpr qint64 room = 500LL * 1024 * 1024; // bytes
    if (auto fetched = m_isThrifty ? Result<void>() : DocumentFetcher(m_vault, m_api, progress).fetchPinned(m_notices);
        !fetched) {
        return fetched;
    }
    return DocumentFiles(m_vault.database(), m_vault.documentsFolder()).trim(room);
}

Result<void> Synchroniser::sendOnly()
{
    SyncProgressMeter progress({}, m_api);
    DirectoryCache directory(m_vault.database(), m_api, m_vault.session(), m_vault.medicalKeys());
    if (auto loaded = directory.load(); !loaded) {
        return failure(loaded);
    }
    const auto tenants = m_vault.session().tenants;
    for (const auto& granted : tenants) {
        if (auto offered = PageApplier(m_vault, granted.tenant).offerWithoutFetching(); !offered) {
            return offered;
        }
    }
    OutboxResealer resealer(m_vault);
    if (const auto sealed = resealer.run(); !sealed) {
        return failure(sealed);
    }
    DocumentUploader documents(m_vault, m_api, progress, m_notices);
    Pusher pusher(m_vault, m_api, directory, resealer, documents, progress, m_notices);
    pusher.sendUnpulled();
    // Each goes for itself: what is not sent now is destroyed.
    const auto pushed = pushAll(pusher, documents);
    const auto logged = AuditSender(m_vault, m_api, progress, m_notices).send();
    const auto reported = OfficeDesk(m_vault, m_api).sendReports();
    if (!pushed) {
        return failure(pushed);
    }
    return logged ? reported : logged;
}

/// Now that colleagues' keys are here: what a restriction left under the wrong key.
Result<void> Synchroniser::fitRestrictions()
{
    const auto tenants = m_vault.session().tenants;
    for (const auto& granted : tenants) {
        if (!m_vault.session().mayPush || !domain::isMedical(m_vault.session().role)) {
            return {};
        }
        if (const auto fitted = DossierResealer(m_vault, granted.tenant).fitRestrictions(); !fitted) {
            return failure(fitted);
        }
    }
    return {};
}

/// How far each employer's stream is here now.
Result<QHash<TenantId, quint64>> Synchroniser::reached()
{
    Records records(m_vault.database());
    QHash<TenantId, quint64> ends;
    const auto tenants = m_vault.session().tenants;
    for (const auto& granted : tenants) {
        const auto number = records.tenant(granted.tenant);
        const auto cursor = number ? records.cursor(*number) : Result<Records::Cursor>(failure(number));
        if (!cursor) {
            return failure(cursor);
        }
        ends.insert(granted.tenant, cursor->seq);
    }
    return ends;
}

/// An employer whose grant is gone leaves the vault; what was not sent yet stays for the server to judge.
Result<void> Synchroniser::dropLostTenants()
{
    auto row = m_vault.database().prepare(
        "SELECT number, id FROM tenant WHERE seq > 0 OR EXISTS "
        "(SELECT 1 FROM dossier_row r WHERE r.tenant = tenant.number) OR EXISTS (SELECT 1 FROM held_edit h JOIN "
        "dossier d ON d.number = h.dossier WHERE d.tenant = tenant.number) OR EXISTS (SELECT 1 FROM "
        "outbox o JOIN dossier d ON d.number = o.dossier WHERE o.state = 3 AND "
        "d.tenant = tenant.number)");
    QList<qint64> lost;
    const auto walked = storage::forEachRow(row, [&] {
        if (m_vault.session().tenant(row->id<TenantId>(1)) == nullptr) {
            lost.append(row->int64(0));
        }
    });
    if (!walked) {
        return failure(walked);
    }
    for (const qint64 tenant : lost) {
        auto transaction = Transaction::begin(m_vault.database());
        if (!transaction) {
            return failure(transaction);
        }
        if (auto purged = Records(m_vault.database()).purge(tenant); !purged) {
            return purged;
        }
        if (auto committed = transaction->commit(); !committed) {
            return committed;
        }
    }
    return {};
}

} // namespace kluis::app
