// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ColumnKeys.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"
#include "core/storage/Rows.h"

#include <vector>

namespace kluis::server {

namespace {

QByteArray context(quint8 purpose)
{
    return crypto::labelled("dk/column-key/v1").append(crypto::bigEndian(purpose));
}

} // namespace

Result<void> ColumnKeys::add(const crypto::SecretBytes& kek, Purpose purpose, qint64 now)
{
    const auto id = crypto::randomId<KeyId>();
    const auto wrapped =
        crypto::KeyWrap::wrap(kek, id, crypto::SecretBytes::random(crypto::Aead::keySize), context(quint8(purpose)));
    if (!wrapped) {
        return failure(wrapped);
    }
    return m_database.run("INSERT INTO column_key (id, purpose, wrapped, created_at) VALUES (?1, ?2, ?3, ?4)", id,
                          quint8(purpose), *wrapped, now);
}

Result<bool> ColumnKeys::exist()
{
    auto row = m_database.query("SELECT 1 FROM column_key LIMIT 1");
    return row ? row->step() : failure(row);
}

Result<void> ColumnKeys::create(const crypto::SecretBytes& kek, qint64 now)
{
    const auto already = exist();
    if (!already || *already) {
        return already ? Result<void>(fail(ErrorCode::Exists, tr("The store has its keys already.")))
                       : failure(already);
    }
    auto added = add(kek, Purpose::Sealing, now);
    return added ? add(kek, Purpose::Index, now) : added;
}

Result<std::vector<ColumnKeys::Row>> ColumnKeys::rows(const crypto::SecretBytes& kek)
{
    auto row = m_database.query("SELECT id, purpose, retired_at, wrapped FROM column_key ORDER BY created_at, id");
    std::vector<Row> all;
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        auto key = crypto::KeyWrap::unwrap(kek, row->blobView(3), context(quint8(row->int64(1))));
        if (!key) {
            return fail(ErrorCode::CryptoFailure,
                        tr("The column key given is not the one this database was sealed with."),
                        QStringLiteral("column key"));
        }
        all.push_back(Row{row->id<KeyId>(0), Purpose(row->int64(1)), !row->isNull(2), std::move(*key)});
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return all;
}

Result<ColumnCipher> ColumnKeys::open(const crypto::SecretBytes& kek)
{
    auto all = rows(kek);
    if (!all) {
        return failure(all);
    }
    std::map<KeyId, crypto::SecretBytes> sealing;
    crypto::SecretBytes index;
    KeyId current;
    for (Row& row : *all) {
        if (row.purpose == Purpose::Index) {
            index = std::move(row.key);
            continue;
        }
        if (!row.retired) {
            current = row.id;
        }
        sealing.emplace(row.id, std::move(row.key));
    }
    if (!sealing.contains(current) || index.isEmpty()) {
        return fail(ErrorCode::Corrupt, tr("The server's database misses its keys; restore it from a backup."),
                    QStringLiteral("column_key"));
    }
    return ColumnCipher(std::move(sealing), current, std::move(index));
}

Result<void> ColumnKeys::rotate(const crypto::SecretBytes& kek, const crypto::SecretBytes& next, qint64 now)
{
    const auto all = rows(kek);
    if (!all) {
        return failure(all);
    }
    for (const Row& row : *all) {
        const auto wrapped = crypto::KeyWrap::wrap(next, row.id, row.key, context(quint8(row.purpose)));
        if (!wrapped) {
            return failure(wrapped);
        }
        if (auto done = m_database.run("UPDATE column_key SET wrapped = ?2 WHERE id = ?1", row.id, *wrapped); !done) {
            return done;
        }
    }
    if (auto done = m_database.run("UPDATE column_key SET retired_at = ?2 WHERE purpose = ?1 AND retired_at IS NULL",
                                   quint8(Purpose::Sealing), now);
        !done) {
        return done;
    }
    return add(next, Purpose::Sealing, now);
}

Result<void> ColumnKeys::forgetRetired()
{
    return m_database.run("DELETE FROM column_key WHERE retired_at IS NOT NULL");
}

} // namespace kluis::server
