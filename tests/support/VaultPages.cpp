// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/VaultPages.h"

#include "app/session/KeychainStore.h"
#include "app/session/LeaseStore.h"
#include "app/session/VaultKey.h"

#include <QFile>

#include <sqlite3.h>

namespace kluis::test {

using namespace app;

crypto::SecretBytes vaultKey(const QString& folder, const crypto::SecretBytes& password)
{
    const auto profile = Profile::load(folder);
    KeychainStore secrets(profile->id);
    const auto deviceSecret = secrets.read(SecretEntry::DeviceSecret);
    const auto held = LeaseStore(secrets).read();
    if (!deviceSecret || !held) {
        qFatal("the keychain has no %s: %s", deviceSecret ? "lease" : "device secret",
               qPrintable((deviceSecret ? held.error() : deviceSecret.error()).sentence()));
    }
    const auto master = crypto::KeyDerivation::masterKey(password, profile->salt, profile->kdf);
    const auto kek =
        crypto::KeyDerivation::cacheKek(*master, *deviceSecret, held->serverShare, profile->user, profile->device);
    auto key = VaultKey::unwrap(kek, *profile);
    if (!key) {
        qFatal("the vault's key does not open");
    }
    return std::move(*key);
}

QByteArray openedPages(const QString& path, storage::Cipher cipher, const crypto::SecretBytes& key)
{
    sqlite3* database = nullptr;
    QByteArray pages;
    const QByteArray raw = "raw:" + key.view().toByteArray();
    const char* name = cipher == storage::Cipher::Aegis256 ? "aegis" : "chacha20";
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr) == SQLITE_OK &&
        sqlite3mc_config(database, "cipher", sqlite3mc_cipher_index(name)) > 0 &&
        sqlite3_key(database, raw.constData(), int(raw.size())) == SQLITE_OK &&
        sqlite3_exec(database, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK) {
        sqlite3_int64 size = 0;
        unsigned char* copy = sqlite3_serialize(database, "main", &size, 0);
        pages = QByteArray(reinterpret_cast<const char*>(copy), qsizetype(size));
        sqlite3_free(copy);
    }
    sqlite3_close(database);
    return pages;
}

QList<QByteArray> valuesIn(const QByteArray& pages, const char* sql)
{
    QList<QByteArray> values;
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    QByteArray copy = pages;
    copy.replace(18, 2, "\x01\x01"); // the file's format: a copy in memory has no write-ahead log
    if (sqlite3_open(":memory:", &database) == SQLITE_OK &&
        sqlite3_deserialize(database, "main", reinterpret_cast<unsigned char*>(copy.data()), copy.size(), copy.size(),
                            SQLITE_DESERIALIZE_READONLY) == SQLITE_OK &&
        sqlite3_prepare_v2(database, sql, -1, &rows, nullptr) == SQLITE_OK) {
        while (sqlite3_step(rows) == SQLITE_ROW) {
            values.append(
                QByteArray(static_cast<const char*>(sqlite3_column_blob(rows, 0)), sqlite3_column_bytes(rows, 0)));
        }
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return values;
}

} // namespace kluis::test
