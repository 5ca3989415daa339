// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/Schema.h"

#include "core/base/Clock.h"
#include "server/store/AccountLifeMigrations.h"
#include "server/store/AccountMigrations.h"
#include "server/store/AgreementMigrations.h"
#include "server/store/AuditMigrations.h"
#include "server/store/AuditProofMigrations.h"
#include "server/store/ColumnKeys.h"
#include "server/store/DocumentMigrations.h"
#include "server/store/LedgerMigrations.h"
#include "server/store/OfficeMigrations.h"
#include "server/store/PlanningMigrations.h"
#include "server/store/RetentionMigrations.h"
#include "server/store/ScanMigrations.h"
#include "server/store/SyncMigrations.h"

namespace kluis::server {

std::vector<storage::Migration> Schema::migrations()
{
    std::vector<storage::Migration> all;
    const auto add = [&all](const char* author, const char* reason, const char* sql) {
        all.push_back(storage::Migration{int(all.size()) + 1, author, reason, sql});
    };
    for (const AccountMigration& m : accountMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : syncMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const AccountMigration& m : accountLifeMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : documentMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : auditMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : retentionMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : scanMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : planningMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : officeMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : agreementMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : auditProofMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : ledgerMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    return all;
}

Result<void> Schema::createColumnKeys(StoreConnection& connection, const crypto::SecretBytes& columnKey)
{
    const auto created = ColumnKeys(connection).create(columnKey, SystemClock().unixMillis());
    return created || created.error().code() == ErrorCode::Exists ? Result<void>() : created;
}

} // namespace kluis::server
