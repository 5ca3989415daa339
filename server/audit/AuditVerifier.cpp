// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditVerifier.h"

#include "core/storage/Rows.h"
#include "server/audit/AuditLog.h"
#include "server/audit/AuditTree.h"
#include "server/audit/ChainVerifier.h"

#include <algorithm>

namespace kluis::server {

using protocol::AuditCheckpoint;

namespace {

constexpr int entriesAtOnce = 1000; // PostgreSQL hands over all rows of an answer at once

} // namespace

void AuditVerifier::compareWith(const QList<AuditCheckpoint>& checkpoints)
{
    for (const AuditCheckpoint& checkpoint : checkpoints) {
        m_outside[checkpoint.chain].append(checkpoint);
    }
}

Result<QList<AuditChainReport>> AuditVerifier::run()
{
    auto chains = AuditLog::chains(m_database);
    if (!chains) {
        return failure(chains);
    }
    for (auto known = m_outside.cbegin(); known != m_outside.cend(); ++known) {
        if (!chains->contains(known.key())) {
            chains->append(known.key());
        }
    }
    QList<AuditChainReport> reports;
    for (const TenantId& chain : std::as_const(*chains)) {
        auto report = verify(chain);
        if (!report) {
            return failure(report);
        }
        reports.append(std::move(*report));
    }
    return reports;
}

Result<AuditChainReport> AuditVerifier::verify(const TenantId& chain)
{
    QList<AuditFinding> forged;
    auto checkpoints = checkpointsOf(chain, forged);
    if (!checkpoints) {
        return failure(checkpoints);
    }
    ChainVerifier verifier(chain, std::move(*checkpoints), m_database.columns());
    for (qint64 last = 0;;) {
        auto row = m_database.query("SELECT n, event, hash FROM audit_entry WHERE chain = ?1 AND n > ?2 ORDER BY n "
                                    "LIMIT ?3",
                                    chain, last, entriesAtOnce);
        int entries = 0;
        const auto read = storage::forEachRow(row, [&] {
            last = row->int64(0);
            verifier.add(quint64(last), row->blobView(1), row->blobView(2));
            ++entries;
        });
        if (!read) {
            return failure(read);
        }
        if (entries < entriesAtOnce) {
            break;
        }
    }
    AuditChainReport report = verifier.finish();
    for (const AuditFinding& finding : std::as_const(forged)) {
        report.add(finding.kind, finding.first, finding.last);
    }
    return report;
}

/// Those the server signed, by size. One from outside that is newer than any in the database shows that those went back.
Result<QList<AuditCheckpoint>> AuditVerifier::checkpointsOf(const TenantId& chain, QList<AuditFinding>& forged)
{
    if (m_publicKey.isEmpty()) {
        return QList<AuditCheckpoint>();
    }
    const auto inside = AuditTree(m_database, chain).all();
    if (!inside) {
        return failure(inside);
    }
    const quint64 newestInside = inside->isEmpty() ? 0 : inside->last().size;
    QList<AuditCheckpoint> good;
    const auto outside = m_outside.value(chain);
    for (const QList<AuditCheckpoint>& some : {*inside, outside}) {
        for (const AuditCheckpoint& checkpoint : some) {
            if (!checkpoint.isSignedBy(m_publicKey)) {
                forged.append({AuditFinding::Kind::Checkpoint, std::max<quint64>(checkpoint.size, 1), checkpoint.size});
            } else if (!good.contains(checkpoint)) {
                good.append(checkpoint);
            }
        }
    }
    for (const AuditCheckpoint& checkpoint : outside) {
        if (checkpoint.size > newestInside && checkpoint.isSignedBy(m_publicKey)) {
            forged.append({AuditFinding::Kind::Checkpoint, checkpoint.size, checkpoint.size});
        }
    }
    std::stable_sort(good.begin(), good.end(),
                     [](const AuditCheckpoint& a, const AuditCheckpoint& b) { return a.size < b.size; });
    return good;
}

} // namespace kluis::server
