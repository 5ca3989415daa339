// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"
#include "tests/storage/StorageFixture.h"

#include <QDirIterator>

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

/// A known text is stored, indexed, searched, sorted and deleted; then every file the program may have touched is
/// searched for it.
class PlaintextLeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // SQLite would put temporary files there, if it made any.
        qputenv("SQLITE_TMPDIR", QFile::encodeName(m_temporary.path()));
    }

    void nothingStoredIsReadableInAnyFile_data() { addCipherRows(); }
    void nothingStoredIsReadableInAnyFile()
    {
        const Cipher cipher = fetchedCipher();
        const StorageFixture fixture;
        Result<Database> database = fixture.open(cipher);
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT, b BLOB);"
                                       "CREATE INDEX i ON t(v);"
                                       "CREATE VIRTUAL TABLE f USING fts5(v)"));
        Result<Transaction> transaction = Transaction::begin(*database);
        KLUIS_VERIFY(transaction);
        for (int i = 0; i < 5'000; ++i) {
            const QString text = QStringLiteral("%1 %2").arg(canary()).arg(i);
            KLUIS_VERIFY(database->run("INSERT INTO t(v, b) VALUES(?1, ?2)", text, text.toUtf8()));
            KLUIS_VERIFY(database->run("INSERT INTO f(v) VALUES(?1)", text));
        }
        QVERIFY(filesWithCanary(fixture).isEmpty()); // in the middle of a transaction
        KLUIS_VERIFY(transaction->commit());
        // Sorting without an index, a temporary table and VACUUM are what would spill into temporary files.
        KLUIS_VERIFY(database->run("SELECT v FROM t ORDER BY b || v DESC"));
        KLUIS_VERIFY(database->execute("CREATE TEMP TABLE s AS SELECT v FROM t; PRAGMA temp_store=FILE;"
                                       "CREATE TEMP TABLE s2 AS SELECT v FROM t ORDER BY b"));
        QVERIFY(filesWithCanary(fixture).isEmpty());
        KLUIS_VERIFY(database->execute("DELETE FROM t WHERE id % 2 = 0; VACUUM"));
        KLUIS_VERIFY(database->checkpoint());
        QVERIFY(filesWithCanary(fixture).isEmpty());
        QVERIFY(QDir(m_temporary.path()).isEmpty());
    }

    void theCanaryWouldBeFound()
    {
        const StorageFixture fixture;
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, '-') + canary().toUtf8() + QByteArray(100, '-'));
        file.close();
        QCOMPARE(filesWithCanary(fixture).size(), 1);
    }

    void theHeaderDoesNotSayWhatTheFileIs_data() { addCipherRows(); }
    void theHeaderDoesNotSayWhatTheFileIs()
    {
        const StorageFixture fixture;
        {
            Result<Database> database = fixture.open(fetchedCipher());
            KLUIS_VERIFY(database);
            KLUIS_VERIFY(database->execute("CREATE TABLE t(a)"));
        }
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("SQLite"));
        QVERIFY(!content.contains("CREATE TABLE"));
    }

private:
    static QString canary() { return QStringLiteral("kluiscanaryQ7xZ"); }

    [[nodiscard]] QStringList filesWithCanary(const StorageFixture& fixture) const
    {
        QStringList found;
        for (const QString& folder : {fixture.folder(), m_temporary.path()}) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary().toUtf8())) {
                    found.append(file.fileName());
                }
            }
        }
        return found;
    }

    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(PlaintextLeakTest)
#include "PlaintextLeakTest.moc"
