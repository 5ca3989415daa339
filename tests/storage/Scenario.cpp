// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Scenario.h"

#include "core/storage/Transaction.h"
#include "tests/storage/StorageFixture.h"

#include <QCryptographicHash>

namespace kluis::test {

using namespace storage;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] std::int64_t unixMillis() const override { return 1'795'000'000'000; }
};

constexpr std::array<Migration, 2> migrations = {
    Migration{1, "A. Bakker", "Dossiers.",
              "CREATE TABLE dossier(id INTEGER PRIMARY KEY, name TEXT NOT NULL, note BLOB NOT NULL) STRICT;"
              "CREATE INDEX dossier_name ON dossier(name)"},
    Migration{2, "A. Bakker", "What still has to be sent, and search.",
              "CREATE TABLE outbox(id INTEGER PRIMARY KEY, dossier INTEGER NOT NULL REFERENCES dossier(id)) STRICT;"
              "CREATE VIRTUAL TABLE search USING fts5(name, content='')"},
};

Result<void> addDossier(Database& database, int id)
{
    const QString name = QStringLiteral("person %1").arg(id);
    if (Result<void> stored = database.run("INSERT INTO dossier VALUES(?1, ?2, ?3)", id, name,
                                           QByteArray(700 + id % 300, static_cast<char>(id)));
        !stored) {
        return stored;
    }
    if (Result<void> sent = database.run("INSERT INTO outbox(dossier) VALUES(?1)", id); !sent) {
        return sent;
    }
    return database.run("INSERT INTO search(rowid, name) VALUES(?1, ?2)", id, name);
}

Result<void> addDossiers(Database& database, int from, int to)
{
    for (int id = from; id < to; ++id) {
        if (Result<void> added = addDossier(database, id); !added) {
            return added;
        }
    }
    return {};
}

Result<void> transaction(Database& database, const std::function<Result<void>(Database&)>& work)
{
    Result<Transaction> open = Transaction::begin(database);
    if (!open) {
        return failure(open);
    }
    if (Result<void> worked = work(database); !worked) {
        return worked;
    }
    return open->commit();
}

Result<void> migrate(Database& database, int upTo)
{
    const auto wanted = std::span(migrations).first(static_cast<std::size_t>(upTo));
    const Result<int> applied = Migrator::apply(database, wanted, FixedClock());
    return applied ? Result<void>() : Result<void>(failure(applied));
}

/// An inner transaction that is given up, inside one that counts.
Result<void> editWithSecondThoughts(Database& database)
{
    {
        Result<Transaction> inner = Transaction::begin(database);
        if (!inner) {
            return failure(inner);
        }
        if (Result<void> gone = database.run("DELETE FROM outbox"); !gone) {
            return gone;
        }
    }
    return database.run("UPDATE dossier SET name = name || ' (changed)', note = zeroblob(9000) WHERE id % 5 = 0");
}

const QList<std::function<Result<void>(Database&)>>& steps()
{
    static const QList<std::function<Result<void>(Database&)>> all = {
        [](Database& d) { return migrate(d, 1); },
        [](Database& d) { return migrate(d, 2); },
        [](Database& d) { return transaction(d, [](Database& t) { return addDossiers(t, 0, 20); }); },
        [](Database& d) { return transaction(d, editWithSecondThoughts); },
        [](Database& d) { return d.checkpoint(); },
        [](Database& d) { return transaction(d, [](Database& t) { return addDossiers(t, 20, 25); }); },
        [](Database& d) { return d.run("DELETE FROM outbox WHERE dossier < 7"); },
    };
    return all;
}

} // namespace

int Scenario::run(const QString& path, QByteArrayView key, const OpenOptions& options,
                  const std::function<void()>& acknowledged)
{
    Result<Database> database = Database::open(path, key, options);
    if (!database) {
        return 0;
    }
    int done = 0;
    for (const auto& step : steps()) {
        if (!step(*database)) {
            break;
        }
        ++done;
        acknowledged();
    }
    return done;
}

QStringList Scenario::states()
{
    const StorageFixture fixture;
    QStringList states{QString()};
    Result<Database> database = fixture.open();
    if (!database) {
        return {};
    }
    states[0] = content(*database).value_or(QString());
    for (const auto& step : steps()) {
        if (!step(*database)) {
            return {};
        }
        states.append(content(*database).value_or(QString()));
    }
    return states;
}

Result<QString> Scenario::content(Database& database)
{
    const Result<int> version = Migrator::version(database);
    if (!version) {
        return failure(version);
    }
    QCryptographicHash rows(QCryptographicHash::Sha256);
    QList<QByteArray> queries;
    if (*version >= 1) {
        queries << "SELECT id, name, note FROM dossier ORDER BY id";
    }
    if (*version >= 2) {
        queries << "SELECT id, dossier, '' FROM outbox ORDER BY id"
                << "SELECT rowid, '', '' FROM search WHERE search "
                   "MATCH 'person' ORDER BY rowid";
    }
    for (const QByteArray& sql : std::as_const(queries)) {
        Result<Statement> statement = database.query(sql);
        Result<bool> row = statement ? statement->step() : Result<bool>(failure(statement));
        while (row && *row) {
            rows.addData(QByteArray(QByteArray::number(statement->int64(0)) + '|' + statement->text(1).toUtf8() + '|' +
                                    statement->blob(2) + '\n'));
            row = statement->step();
        }
        if (!row) {
            return failure(row);
        }
        rows.addData(QByteArrayView("--"));
    }
    return QString::number(*version) + u':' + QString::fromLatin1(rows.result().toHex());
}

} // namespace kluis::test
