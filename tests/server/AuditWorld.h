// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Signing.h"
#include "server/audit/AuditLog.h"
#include "server/audit/AuditTree.h"
#include "server/audit/AuditVerifier.h"
#include "tests/server/SyncFixture.h"

namespace kluis::test {

/// A real store with an employer's audit chain in it, and the key that signs checkpoints. Everything it does is done in
/// the transaction it is handed, so that a test can take it back.
struct AuditWorld : SyncFixture {
    crypto::SigningKeyPair key = crypto::SigningKeyPair::generate();
    TenantId tenant = addEmployer(QStringLiteral("vermeer"));
    QByteArray epoch = QByteArray(16, 'e');

    /// An event at the clock's time, in the employer's chain.
    [[nodiscard]] server::ServerEvent event(quint64 count = 0) const
    {
        server::ServerEvent event;
        event.kind = server::ServerEventKind::Pushed;
        event.time = clock.now;
        event.tenant = tenant;
        event.count = count;
        return event;
    }

    /// So many entries more, each a second after the one before.
    [[nodiscard]] Result<void> add(server::StoreDatabase& database, int entries)
    {
        for (int i = 0; i < entries; ++i) {
            clock.now += 1000;
            if (auto appended = server::AuditLog::append(database, event(quint64(i))); !appended) {
                return appended;
            }
        }
        return {};
    }

    [[nodiscard]] Result<protocol::AuditCheckpoint> sign(server::StoreDatabase& database)
    {
        return server::AuditTree(database, tenant).sign(epoch, key, clock.now);
    }

    /// What is found in the employer's chain, beside \p outside.
    [[nodiscard]] Result<server::AuditChainReport> verify(server::StoreDatabase& database,
                                                          const QList<protocol::AuditCheckpoint>& outside = {}) const
    {
        server::AuditVerifier verifier(database, key.publicKey());
        verifier.compareWith(outside);
        auto reports = verifier.run();
        if (!reports) {
            return failure(reports);
        }
        for (auto& report : *reports) {
            if (report.tenant == tenant) {
                return std::move(report);
            }
        }
        return server::AuditChainReport();
    }
};

} // namespace kluis::test
