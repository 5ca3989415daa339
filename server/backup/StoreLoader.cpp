// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/StoreLoader.h"

#include "core/base/Clock.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BackupRow.h"
#include "core/storage/Migrator.h"
#include "core/storage/Transaction.h"
#include "server/store/Schema.h"

#include <span>

namespace kluis::server {

using protocol::BackupContents;
using protocol::BackupRow;

namespace {

tl::unexpected<Error> otherTables()
{
    return fail(ErrorCode::UnsupportedVersion,
                StoreLoader::tr("The backup was made by a newer version of this program. Install that version."),
                QStringLiteral("tables"));
}

} // namespace

/// What the backup's program knew must be the beginning of what this one knows.
Result<std::size_t> StoreLoader::migrationCount() const
{
    const auto known = Schema::migrations();
    const QList<QByteArray>& theirs = m_backup.contents().migrations;
    if (std::size_t(theirs.size()) > known.size()) {
        return otherTables();
    }
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        if (crypto::sha256(QByteArrayView(known[std::size_t(i)].sql)) != theirs.at(i)) {
            return otherTables();
        }
    }
    return std::size_t(theirs.size());
}

Result<qint64> StoreLoader::load(const QString& file, QByteArrayView key)
{
    const auto count = migrationCount();
    if (!count) {
        return failure(count);
    }
    storage::OpenOptions options;
    options.cipher = storage::Cipher::SqlCipher4;
    options.file = storage::OpenOptions::File::MustBeNew;
    options.durability = storage::OpenOptions::Durability::Normal; // half a restored store is begun again
    auto database = storage::Database::open(file, key, options);
    if (!database) {
        return failure(database);
    }
    const auto migrations = Schema::migrations();
    const std::span<const storage::Migration> theirs(migrations.data(), *count);
    if (auto made = storage::Migrator::apply(*database, theirs, SystemClock()); !made) {
        return failure(made);
    }
    StoreConnection store(std::move(*database));
    const auto tables = StoreTable::all(store);
    if (!tables) {
        return failure(tables);
    }
    auto done = fill(store, *tables);
    done = done ? check(store, *tables) : done;
    done = done ? store.embedded()->checkpoint() : done;
    if (!done) {
        return failure(done);
    }
    qint64 rows = 0;
    for (const BackupContents::Table& table : m_backup.contents().tables) {
        rows += qint64(table.rows);
    }
    return rows;
}

Result<void> StoreLoader::fill(StoreConnection& store, const std::vector<StoreTable>& tables)
{
    const QList<BackupContents::Table>& theirs = m_backup.contents().tables;
    if (std::size_t(theirs.size()) != tables.size()) {
        return otherTables();
    }
    auto transaction = storage::Transaction::begin(*store.embedded());
    if (!transaction) {
        return failure(transaction);
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (theirs.at(qsizetype(i)).name != QString::fromUtf8(tables[i].name())) {
            return otherTables();
        }
        if (auto filled = fillTable(store, tables[i], qsizetype(i)); !filled) {
            return filled;
        }
    }
    return transaction->commit();
}

Result<void> StoreLoader::fillTable(StoreConnection& store, const StoreTable& table, qsizetype index)
{
    // Migrations may have put rows there; the backup has them as they were.
    const QByteArray clear = "DELETE FROM " + table.quotedName();
    if (auto cleared = store.run(clear); !cleared) {
        return cleared;
    }
    const QByteArray sql = table.insert();
    auto insert = store.embedded()->prepare(sql);
    if (!insert) {
        return failure(insert);
    }
    return m_backup.readTable(index, [&](const QByteArray& content) -> Result<void> {
        QByteArrayView rows(content);
        while (!rows.isEmpty()) {
            if (!bindRow(*insert, table, rows)) {
                return fail(ErrorCode::Malformed, tr("A table in the backup is damaged."),
                            QString::fromUtf8(table.name()));
            }
            if (auto added = insert->run(); !added) {
                return added;
            }
        }
        return {};
    });
}

bool StoreLoader::bindRow(storage::Statement& insert, const StoreTable& table, QByteArrayView& rows)
{
    int parameter = 0;
    for (const StoreTable::Column& column : table.columns()) {
        const auto value = BackupRow::take(rows);
        if (!value) {
            return false;
        }
        ++parameter;
        switch (value->kind) {
        case BackupRow::Value::Kind::None:
            insert.bind(parameter, nullptr);
            break;
        case BackupRow::Value::Kind::Number:
            insert.bind(parameter, value->number);
            break;
        case BackupRow::Value::Kind::Bytes:
            if (column.type == "TEXT") {
                insert.bindTextView(parameter, value->bytes);
            } else {
                insert.bindView(parameter, value->bytes);
            }
            break;
        }
    }
    return true;
}

Result<void> StoreLoader::check(StoreConnection& store, const std::vector<StoreTable>& tables)
{
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const BackupContents::Table& theirs = m_backup.contents().tables.at(qsizetype(i));
        crypto::Sha256 digest;
        quint64 rows = 0;
        const auto walked = tables[i].forEachRow(store, [&](const StoreStatement& row) -> Result<void> {
            QByteArray bytes;
            tables[i].append(row, bytes);
            digest.add(bytes);
            ++rows;
            return {};
        });
        if (!walked) {
            return walked;
        }
        if (rows != theirs.rows || digest.result() != theirs.digest) {
            return fail(ErrorCode::Corrupt, tr("A table does not come out of the backup as it went in."), theirs.name);
        }
    }
    return store.embedded()->integrityCheck();
}

} // namespace kluis::server
