// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/MigrateStoreCommand.h"

#include "server/admin/CommandAudit.h"
#include "server/admin/EnvironmentLabel.h"
#include "server/admin/ServeProcess.h"
#include "server/store/OwnerFile.h"
#include "server/store/postgres/PgLock.h"
#include "server/store/postgres/PgMigrator.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace kluis::server {

QList<QCommandLineOption> MigrateStoreCommand::options()
{
    return {dataOption(),
            {QStringLiteral("database"),
             QStringLiteral("An empty PostgreSQL database, postgresql://…; no password in it."), QStringLiteral("URL")},
            EnvironmentLabel::option()};
}

Result<StoreConnection> MigrateStoreCommand::openTarget(const PgTarget& target, const Clock& clock)
{
    auto line = PgConnection::open(target);
    if (!line) {
        return failure(line);
    }
    if (auto migrated = PgMigrator::apply(**line, clock); !migrated) {
        return failure(migrated);
    }
    if (auto alone = PgLock::holdAlone(**line); !alone) {
        return failure(alone);
    }
    return StoreConnection(std::move(*line));
}

/// Both sides as they are now, which must be alike.
Result<MigrateStoreCommand::Digests> MigrateStoreCommand::compare(StoreMove& move, PgConnection& line)
{
    if (auto begun = line.begin(PgConnection::Kind::Read); !begun) {
        return failure(begun);
    }
    const auto here = move.digestsHere();
    const auto there = here ? move.digestsThere() : here;
    line.rollback();
    if (there && *here != *there) {
        return fail(ErrorCode::Corrupt,
                    tr("The database does not hold what this server's store holds; nothing was changed here."),
                    QStringLiteral("digest"));
    }
    return there;
}

Result<MigrateStoreCommand::Digests> MigrateStoreCommand::fill(StoreMove& move, PgConnection& line)
{
    const auto copied = move.copy([](const QByteArray& table, qint64 rows) {
        std::fprintf(stderr, "%s: %lld\n", table.constData(), static_cast<long long>(rows));
    });
    if (!copied) {
        return failure(copied);
    }
    const auto here = move.digestsHere();
    const auto there = here ? move.digestsThere() : here;
    if (!there) {
        return there;
    }
    if (*here != *there) {
        return fail(ErrorCode::Corrupt, tr("The copy differs from the original, so it was undone. Try again."),
                    QStringLiteral("digest"));
    }
    const auto committed = line.commit();
    return committed ? compare(move, line) : failure(committed);
}

Result<MigrateStoreCommand::Digests> MigrateStoreCommand::move(StoreConnection& from, StoreConnection& to)
{
    PgConnection& line = *to.postgres();
    StoreMove move(from, to);
    if (auto begun = line.begin(PgConnection::Kind::Write); !begun) {
        return failure(begun);
    }
    const auto held = PgLock::holdEverything(line);
    const auto empty = held ? move.checkEmpty() : held;
    if (empty) {
        const auto filled = fill(move, line);
        line.rollback();
        return filled;
    }
    line.rollback();
    // Perhaps an earlier run copied everything and was broken off before it could say so.
    const bool isFull = empty.error().code() == ErrorCode::Exists;
    const auto same = isFull ? compare(move, line) : failure(empty);
    return isFull && !same && same.error().code() == ErrorCode::Corrupt ? failure(empty) : same;
}

CommandOutput MigrateStoreCommand::report(const Digests& digests, const QString& address)
{
    CommandOutput output;
    QJsonArray tables;
    qint64 rows = 0;
    for (const StoreMove::TableDigest& digest : digests) {
        rows += digest.rows;
        tables.append(QJsonObject{{QStringLiteral("table"), QString::fromUtf8(digest.table)},
                                  {QStringLiteral("rows"), digest.rows},
                                  {QStringLiteral("sha256"), QString::fromLatin1(digest.digest.toHex())}});
    }
    output.json = QJsonObject{{QStringLiteral("database"), address}, {QStringLiteral("tables"), tables}};
    output.text = tr("Moved and compared: %1 rows in %2 tables. The server uses the database from its next start.")
                      .arg(rows)
                      .arg(digests.size());
    output.remarks.append(
        tr("The embedded store, store.db, was left as it was. Remove it once the database has a backup. "
           "Documents stay in the folder blobs; all servers of this database need that folder."));
    return output;
}

Result<CommandOutput> MigrateStoreCommand::run(const CommandInput& input)
{
    const auto target = PgTarget::parse(input.value("database"));
    if (!target) {
        return failure(target);
    }
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto wanted = EnvironmentLabel::wantedBy(input.given);
    const auto same = wanted && *wanted ? EnvironmentLabel::checkSame(data->environment(), **wanted) : Result<void>();
    if (!wanted || !same) {
        return wanted ? failure(same) : Result<CommandOutput>(failure(wanted));
    }
    if (data->store().isShared()) {
        return fail(ErrorCode::Exists, tr("This server's store is in PostgreSQL already."), QStringLiteral("database"));
    }
    ServeProcess process;
    if (auto locked = process.lock(data->path()); !locked) {
        return locked.error().code() == ErrorCode::Busy
                   ? fail(ErrorCode::Busy, tr("The server is running; stop it first."), locked.error().detail())
                   : failure(locked);
    }
    auto to = openTarget(*target, input.clock);
    if (!to) {
        return failure(to);
    }
    // As a write, so that no other command changes the store meanwhile.
    const auto moved = data->store().write<Digests>([&](StoreDatabase& from) -> Result<Digests> {
        auto digests = move(from, *to);
        const auto named =
            digests ? OwnerFile::write(DataFolder::databaseFile(data->path()), target->utf8() + '\n') : Result<void>();
        return named ? digests : failure(named);
    });
    if (!moved) {
        return failure(moved);
    }
    auto there = input.open();
    const auto recorded =
        there ? recordCommand(there->store(), ServerEventKind::StoreMoved, input.clock) : failure(there);
    return recorded ? report(*moved, target->address()) : Result<CommandOutput>(failure(recorded));
}

} // namespace kluis::server
