// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"
#include "server/admin/StoreMove.h"

#include <QCoreApplication>

namespace kluis::server {

/// `kluis-server migrate-store`: moves a stopped server from its embedded store to a PostgreSQL database. All of it is
/// one transaction over there, compared row for row before it counts, and once more after; then the data folder says
/// where the store is, in one step. Broken off at any moment it is begun again by the same command: a database that
/// holds exactly what the folder holds only has to be named.
class MigrateStoreCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::MigrateStoreCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);

private:
    using Digests = QList<StoreMove::TableDigest>;
    [[nodiscard]] static Result<Digests> move(StoreConnection& from, StoreConnection& to);
    [[nodiscard]] static Result<Digests> fill(StoreMove& move, PgConnection& line);
    [[nodiscard]] static Result<Digests> compare(StoreMove& move, PgConnection& line);
    [[nodiscard]] static Result<StoreConnection> openTarget(const PgTarget& target, const Clock& clock);
    [[nodiscard]] static CommandOutput report(const Digests& digests, const QString& address);
};

} // namespace kluis::server
