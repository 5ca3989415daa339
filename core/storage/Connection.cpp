// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/storage/Database.h"
#include "core/storage/PrivateFile.h"
#include "core/storage/StorageError.h"

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace kluis::storage {

namespace {

/// A buffer for key material that is overwritten when it goes out of scope.
class KeyBuffer {
public:
    explicit KeyBuffer(QByteArrayView key)
    {
        std::memcpy(m_bytes.data(), "raw:", 4);
        std::memcpy(m_bytes.data() + 4, key.data(), Database::keySize);
    }
    ~KeyBuffer()
    {
        // Written through a volatile pointer, so that the compiler can't leave it out.
        for (volatile char& byte : m_bytes) {
            byte = 0;
        }
    }
    KeyBuffer(const KeyBuffer&) = delete;
    KeyBuffer& operator=(const KeyBuffer&) = delete;
    [[nodiscard]] const char* data() const { return m_bytes.data(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_bytes.size()); }

private:
    std::array<char, 4 + Database::keySize> m_bytes{};
};

const char* cipherName(Cipher cipher)
{
    switch (cipher) {
    case Cipher::Aegis256:
        return "aegis";
    case Cipher::ChaCha20:
        return "chacha20";
    case Cipher::SqlCipher4:
        return "sqlcipher";
    }
    return "";
}

/// The name under which SQLite3 Multiple Ciphers lays its encryption over the VFS \p vfs; it does so on first use.
QByteArray encryptedVfs(const QByteArray& vfs)
{
    return vfs.isEmpty() ? QByteArray() : QByteArrayLiteral("multipleciphers-") + vfs;
}

} // namespace

Connection::Connection(sqlite3* handle, QString path, const OpenOptions& options)
    : m_handle(handle), m_path(std::move(path)), m_options(options)
{
}

Connection::~Connection()
{
    for (const auto& [sql, cached] : m_cache) {
        sqlite3_finalize(cached.statement);
    }
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, QByteArrayView key,
                                                     const OpenOptions& options)
{
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE |
                      (options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const QByteArray vfs = encryptedVfs(options.vfs);
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(PrivateFile::nameForSqlite(path).constData(), &handle, flags,
                                       vfs.isEmpty() ? nullptr : vfs.constData());
    std::unique_ptr<Connection> connection(new Connection(handle, path, options));
    if (opened != SQLITE_OK) {
        return StorageError::from(opened, handle);
    }
    if (Result<void> keyed = connection->setKey(key); !keyed) {
        return failure(keyed);
    }
    if (Result<void> filled = connection->checkNotEmptied(); !filled) {
        return failure(filled);
    }
    if (Result<void> configured = connection->configure(); !configured) {
        return failure(configured);
    }
    return connection;
}

Result<void> Connection::setKey(QByteArrayView key)
{
    const int cipherIndex = sqlite3mc_cipher_index(cipherName(m_options.cipher));
    if (cipherIndex <= 0 || sqlite3mc_config(m_handle, "cipher", cipherIndex) != cipherIndex) {
        return fail(ErrorCode::Internal, StorageError::tr("The data file could not be used."),
                    QStringLiteral("cipher %1 is not built in").arg(static_cast<int>(m_options.cipher)));
    }
    if (m_options.cipher == Cipher::SqlCipher4 &&
        sqlite3mc_config_cipher(m_handle, "sqlcipher", "legacy", 4) != 4) { // the SQLCipher 4 file format, exactly
        return fail(ErrorCode::Internal, StorageError::tr("The data file could not be used."),
                    QStringLiteral("the SQLCipher 4 format is not built in"));
    }

    // Closing the last connection copies the log into the file. With a wrong key that must not happen, so it is
    // off until the key is proven.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_busy_timeout(m_handle, m_options.busyTimeoutMs);

    const KeyBuffer buffer(key);
    if (const int keyed = sqlite3_key(m_handle, buffer.data(), buffer.size()); keyed != SQLITE_OK) {
        return StorageError::from(keyed, m_handle);
    }
    if (Result<void> proven = execute("SELECT count(*) FROM sqlite_schema"); !proven) {
        return proven;
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

// SQLite takes a file without a page for a new database: an emptied vault would look like a fresh one.
Result<void> Connection::checkNotEmptied()
{
    if (m_options.file != OpenOptions::File::MustExist && !m_options.readOnly) {
        return {};
    }
    Result<Statement> pages = prepare("PRAGMA page_count");
    const Result<bool> row = pages ? pages->step() : Result<bool>(failure(pages));
    if (!row) {
        return failure(row);
    }
    if (pages->int64(0) == 0) {
        return fail(ErrorCode::Corrupt, StorageError::tr("The data file is empty."),
                    QLatin1String(StorageError::detailPrefix) + QStringLiteral("no page"));
    }
    return {};
}

Result<void> Connection::configure()
{
    // A ready-made library may have been built otherwise; without this, sorting writes readable temporary files.
    if (sqlite3_compileoption_used("TEMP_STORE=3") == 0 && sqlite3_compileoption_used("TEMP_STORE=2") == 0) {
        return fail(ErrorCode::Internal, StorageError::tr("The data file could not be used."),
                    QStringLiteral("SQLite was built with temporary files"));
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);

    QByteArray settings = "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON;"
                          "PRAGMA cache_size=-" +
                          QByteArray::number(m_options.cacheKiB) + ";";
    if (!m_options.readOnly) {
        settings += "PRAGMA journal_mode=WAL; PRAGMA secure_delete=ON; PRAGMA journal_size_limit=67108864;";
        settings += m_options.durability == OpenOptions::Durability::Full ? "PRAGMA synchronous=FULL;"
                                                                          : "PRAGMA synchronous=NORMAL;";
    }
    return execute(settings);
}

Result<Statement> Connection::prepare(QByteArrayView sql)
{
    const auto found = m_cache.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (found != m_cache.end() && !found->second.inUse) {
        found->second.inUse = true;
        return Statement(*this, found->second.statement, &found->second);
    }

    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int prepared = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (prepared != SQLITE_OK) {
        return StorageError::fromPrepare(prepared, m_handle);
    }
    Statement result(*this, statement, nullptr);
    const QByteArrayView tail(rest, sql.data() + sql.size());
    if (statement == nullptr || !tail.trimmed().isEmpty()) {
        return fail(ErrorCode::Internal, StorageError::tr("The data file could not be used."),
                    QStringLiteral("not exactly one SQL statement"));
    }
    if (found != m_cache.end()) {
        return result; // the cached one is in use: this one lives as long as its holder
    }
    if (m_cache.size() >= maxCached) {
        dropStatements();
    }
    CachedStatement& cached = m_cache[sql.toByteArray()];
    cached = CachedStatement{statement, true};
    result.m_cached = &cached;
    return result;
}

Result<void> Connection::execute(QByteArrayView script)
{
    const char* next = script.data();
    const char* const end = script.data() + script.size();
    while (next != end) {
        if (transactionLost()) {
            return StorageError::from(SQLITE_ABORT_ROLLBACK);
        }
        sqlite3_stmt* statement = nullptr;
        const int prepared = sqlite3_prepare_v2(m_handle, next, static_cast<int>(end - next), &statement, &next);
        if (prepared != SQLITE_OK) {
            return StorageError::fromPrepare(prepared, m_handle);
        }
        if (statement == nullptr) { // only space or comments were left
            continue;
        }
        int stepped = SQLITE_ROW;
        while (stepped == SQLITE_ROW) {
            stepped = sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        if (stepped != SQLITE_DONE) {
            return StorageError::from(stepped, m_handle);
        }
    }
    return {};
}

void Connection::dropStatements()
{
    std::erase_if(m_cache, [](const auto& entry) {
        if (!entry.second.inUse) {
            sqlite3_finalize(entry.second.statement);
        }
        return !entry.second.inUse;
    });
}

bool Connection::transactionLost() const
{
    return depth > 0 && sqlite3_get_autocommit(m_handle) != 0;
}

} // namespace kluis::storage
