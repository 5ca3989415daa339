// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace kluis::test {

/// A folder of the test's own (mode 0700) and what is needed to open a database in it.
class StorageFixture {
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("vault.db")); }
    [[nodiscard]] QString logPath() const { return path() + QStringLiteral("-wal"); }

    [[nodiscard]] static QByteArray key()
    {
        return QByteArray("0123456789abcdef\0\1\2\3\4\5\6\7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff", 32);
    }
    [[nodiscard]] static QByteArray otherKey() { return QByteArray(32, '\x5a'); }

    [[nodiscard]] static storage::OpenOptions options(storage::Cipher cipher = storage::Cipher::SqlCipher4)
    {
        storage::OpenOptions options;
        options.cipher = cipher;
        options.busyTimeoutMs = 0;
        return options;
    }
    [[nodiscard]] Result<storage::Database> open(storage::Cipher cipher = storage::Cipher::SqlCipher4) const
    {
        return storage::Database::open(path(), key(), options(cipher));
    }

private:
    /// In memory where the system has such a place: these tests wait for the disk tens of thousands of times, and
    /// what a disk does with what was not waited for is played by DiskImage.
    static QString pattern()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/storage-test-");
    }

    QTemporaryDir m_folder{pattern()};
};

/// One data row a cipher, in the column "cipher".
inline void addCipherRows()
{
    QTest::addColumn<int>("cipher");
    QTest::newRow("aegis-256") << static_cast<int>(storage::Cipher::Aegis256);
    QTest::newRow("chacha20") << static_cast<int>(storage::Cipher::ChaCha20);
    QTest::newRow("sqlcipher 4") << static_cast<int>(storage::Cipher::SqlCipher4);
}

inline storage::Cipher fetchedCipher()
{
    QFETCH(int, cipher);
    return static_cast<storage::Cipher>(cipher);
}

/// The first column of the first row \p sql gives; an empty text when there is none.
inline QString firstValue(storage::Database& database, QByteArrayView sql)
{
    Result<storage::Statement> statement = database.query(sql);
    if (!statement) {
        return statement.error().detail();
    }
    const Result<bool> row = statement->step();
    return row && *row ? statement->text(0) : QString();
}

} // namespace kluis::test

// The failure's own words in the test's output.
#define KLUIS_VERIFY(result)                                                                                           \
    do {                                                                                                               \
        const auto& outcome = (result);                                                                                \
        QVERIFY2(outcome.has_value(), outcome.has_value() ? "" : qPrintable(outcome.error().detail()));                \
    } while (false)
#define KLUIS_FAILS(result, expected)                                                                                  \
    do {                                                                                                               \
        const auto& outcome = (result);                                                                                \
        QVERIFY(!outcome.has_value());                                                                                 \
        QCOMPARE(static_cast<int>(outcome.error().code()), static_cast<int>(expected));                                \
    } while (false)
