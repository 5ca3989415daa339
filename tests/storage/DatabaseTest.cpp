// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/StorageFixture.h"

#include <QFileInfo>

#include <unistd.h>

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

namespace {

/// For its lifetime the process is an ordinary user who owns \p folder, where the tests are run by root.
class OrdinaryUser {
public:
    explicit OrdinaryUser(const QString& folder) : m_wasRoot(::geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (m_wasRoot &&
            (::chown(QFile::encodeName(folder).constData(), nobody, nobody) != 0 || ::seteuid(nobody) != 0)) {
            qFatal("root could not become an ordinary user");
        }
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0) {
            qFatal("could not become root again");
        }
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    bool m_wasRoot;
};

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasStoredIsThereAfterReopening_data() { addCipherRows(); }
    void whatWasStoredIsThereAfterReopening()
    {
        const Cipher cipher = fetchedCipher();
        const StorageFixture fixture;
        {
            Result<Database> database = fixture.open(cipher);
            KLUIS_VERIFY(database);
            KLUIS_VERIFY(database->execute("CREATE TABLE t(a); INSERT INTO t VALUES('kept')"));
        }
        Result<Database> database = fixture.open(cipher);
        KLUIS_VERIFY(database);
        QCOMPARE(firstValue(*database, "SELECT a FROM t"), QStringLiteral("kept"));
        KLUIS_VERIFY(database->integrityCheck());
    }

    void aWrongKeyOpensNothing_data() { addCipherRows(); }
    void aWrongKeyOpensNothing()
    {
        const Cipher cipher = fetchedCipher();
        const StorageFixture fixture;
        makeOne(fixture, cipher);
        KLUIS_FAILS(Database::open(fixture.path(), StorageFixture::otherKey(), StorageFixture::options(cipher)),
                    ErrorCode::NotADatabase);
    }

    void aWrongKeyDamagesNothingWhileALogIsLeftOver_data() { addCipherRows(); }
    void aWrongKeyDamagesNothingWhileALogIsLeftOver()
    {
        const Cipher cipher = fetchedCipher();
        const StorageFixture source;
        const StorageFixture copy;
        Result<Database> database = source.open(cipher);
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE t(a); INSERT INTO t VALUES('in the log')"));
        QVERIFY(QFile::copy(source.path(), copy.path()));
        QVERIFY(QFile::copy(source.logPath(), copy.logPath()));

        KLUIS_FAILS(Database::open(copy.path(), StorageFixture::otherKey(), StorageFixture::options(cipher)),
                    ErrorCode::NotADatabase);
        Result<Database> again = copy.open(cipher);
        KLUIS_VERIFY(again);
        QCOMPARE(firstValue(*again, "SELECT a FROM t"), QStringLiteral("in the log"));
        KLUIS_VERIFY(again->integrityCheck());
    }

    void aKeyOfAnotherLengthIsRefused()
    {
        const StorageFixture fixture;
        for (const int length : {0, 16, 31, 33, 48, 64}) {
            KLUIS_FAILS(Database::open(fixture.path(), QByteArray(length, 'a'), StorageFixture::options()),
                        ErrorCode::InvalidArgument);
        }
        QVERIFY(!QFileInfo::exists(fixture.path()));
    }

    void anUnencryptedDatabaseIsRefused()
    {
        const StorageFixture fixture;
        writeFile(fixture.path(), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
        KLUIS_FAILS(fixture.open(), ErrorCode::NotADatabase);
    }

    void aForeignFileIsRefusedAndLeftAsItIs_data() { addCipherRows(); }
    void aForeignFileIsRefusedAndLeftAsItIs()
    {
        const StorageFixture fixture;
        const QByteArray content = QByteArray("%PDF-1.7 somebody's letter ").repeated(500);
        writeFile(fixture.path(), content);
        KLUIS_FAILS(fixture.open(fetchedCipher()), ErrorCode::NotADatabase);
        QCOMPARE(readFile(fixture.path()), content);
    }

    void anEmptiedFileIsNotTakenForANewVault()
    {
        const StorageFixture fixture;
        writeFile(fixture.path(), {});
        OpenOptions options = StorageFixture::options();
        options.file = OpenOptions::File::MustExist;
        KLUIS_FAILS(Database::open(fixture.path(), StorageFixture::key(), options), ErrorCode::Corrupt);
    }

    void aFileThatMustExistIsNotMade()
    {
        const StorageFixture fixture;
        OpenOptions options = StorageFixture::options();
        options.file = OpenOptions::File::MustExist;
        KLUIS_FAILS(Database::open(fixture.path(), StorageFixture::key(), options), ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(fixture.path()));
    }

    void aFileThatMustBeNewIsNotOverwritten()
    {
        const StorageFixture fixture;
        makeOne(fixture, Cipher::ChaCha20);
        OpenOptions options = StorageFixture::options(Cipher::ChaCha20);
        options.file = OpenOptions::File::MustBeNew;
        KLUIS_FAILS(Database::open(fixture.path(), StorageFixture::key(), options), ErrorCode::Exists);
        KLUIS_VERIFY(fixture.open(Cipher::ChaCha20));
    }

    void theFilesAreForTheirOwnerOnly()
    {
        const StorageFixture fixture;
        Result<Database> database = fixture.open();
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE t(a)"));
        constexpr auto othersRights = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                      QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const QFileInfoList files = QDir(fixture.folder()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // file, log, index of the log
        for (const QFileInfo& file : files) {
            QVERIFY2((file.permissions() & othersRights) == 0, qPrintable(file.fileName()));
        }
    }

    void rightsThatOthersWereGivenAreTakenBack()
    {
        const StorageFixture fixture;
        makeOne(fixture, Cipher::SqlCipher4);
        QFile::setPermissions(fixture.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                  QFileDevice::ReadGroup | QFileDevice::ReadOther);
        KLUIS_VERIFY(fixture.open());
        QVERIFY((QFileInfo(fixture.path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    }

    void aFolderOthersMayEnterIsRefused()
    {
        const StorageFixture fixture;
        QFile::setPermissions(fixture.folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                    QFileDevice::ExeOwner | QFileDevice::ExeGroup);
        KLUIS_FAILS(fixture.open(), ErrorCode::Storage);
    }

    void aMissingFolderIsRefusedWithASentence()
    {
        const StorageFixture fixture;
        const auto opened = Database::open(fixture.folder() + QStringLiteral("/gone/vault.db"), StorageFixture::key(),
                                           StorageFixture::options());
        KLUIS_FAILS(opened, ErrorCode::Storage);
        QVERIFY(opened.error().sentence().contains(QStringLiteral("folder")));
    }

    void aLinkIsNotFollowed()
    {
        const StorageFixture fixture;
        const StorageFixture elsewhere;
        makeOne(elsewhere, Cipher::SqlCipher4);
        QVERIFY(QFile::link(elsewhere.path(), fixture.path()));
        KLUIS_FAILS(fixture.open(), ErrorCode::Storage);
    }

    void aReadOnlyFolderIsRefusedWithASentence()
    {
        const StorageFixture fixture;
        const OrdinaryUser user(fixture.folder()); // root writes into read-only folders
        makeOne(fixture, Cipher::SqlCipher4);
        QFile::setPermissions(fixture.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        Result<Database> database = fixture.open();
        const auto written = database ? database->execute("CREATE TABLE more(a)") : Result<void>(failure(database));
        QFile::setPermissions(fixture.folder(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        KLUIS_FAILS(written, ErrorCode::Storage);
        QVERIFY(written.error().sentence().contains(QStringLiteral("write")));
    }

    void readOnlyReadsAndDoesNotWrite()
    {
        const StorageFixture fixture;
        makeOne(fixture, Cipher::SqlCipher4);
        OpenOptions options = StorageFixture::options();
        options.readOnly = true;
        Result<Database> database = Database::open(fixture.path(), StorageFixture::key(), options);
        KLUIS_VERIFY(database);
        QCOMPARE(firstValue(*database, "SELECT a FROM t"), QStringLiteral("kept"));
        KLUIS_FAILS(database->execute("INSERT INTO t VALUES(1)"), ErrorCode::Storage);
    }

    void theCipherOfAFileIsFoundByItsKey_data() { addCipherRows(); }
    void theCipherOfAFileIsFoundByItsKey()
    {
        const Cipher cipher = fetchedCipher();
        const StorageFixture fixture;
        makeOne(fixture, cipher);
        const Result<Cipher> found = Database::detectCipher(fixture.path(), StorageFixture::key());
        KLUIS_VERIFY(found);
        QCOMPARE(static_cast<int>(*found), static_cast<int>(cipher));
        KLUIS_FAILS(Database::detectCipher(fixture.path(), StorageFixture::otherKey()), ErrorCode::NotADatabase);
        KLUIS_VERIFY(fixture.open(cipher));
    }

    void anotherWritersLockIsToldAsBusy()
    {
        const StorageFixture fixture;
        makeOne(fixture, Cipher::SqlCipher4);
        Result<Database> first = fixture.open();
        Result<Database> second = fixture.open();
        KLUIS_VERIFY(first);
        KLUIS_VERIFY(second);
        KLUIS_VERIFY(first->execute("BEGIN IMMEDIATE"));
        KLUIS_FAILS(second->execute("BEGIN IMMEDIATE"), ErrorCode::Busy);
    }

    void afterARekeyOnlyTheNewKeyOpens_data() { addCipherRows(); }
    void afterARekeyOnlyTheNewKeyOpens()
    {
        const Cipher cipher = fetchedCipher();
        const StorageFixture fixture;
        makeOne(fixture, cipher);
        {
            Result<Database> database = fixture.open(cipher);
            KLUIS_VERIFY(database);
            KLUIS_VERIFY(database->rekey(StorageFixture::otherKey()));
            KLUIS_VERIFY(database->execute("INSERT INTO t VALUES('after')"));
            QCOMPARE(firstValue(*database, "PRAGMA journal_mode"), QStringLiteral("wal"));
        }
        KLUIS_FAILS(fixture.open(cipher), ErrorCode::NotADatabase);
        Result<Database> database =
            Database::open(fixture.path(), StorageFixture::otherKey(), StorageFixture::options(cipher));
        KLUIS_VERIFY(database);
        QCOMPARE(firstValue(*database, "SELECT group_concat(a) FROM t"), QStringLiteral("kept,after"));
        KLUIS_VERIFY(database->integrityCheck());
        QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files).size(), 3);
    }

    void aRekeyIsRefusedWhileAnotherConnectionIsOpen()
    {
        const StorageFixture fixture;
        makeOne(fixture, Cipher::SqlCipher4);
        Result<Database> database = fixture.open();
        Result<Database> other = fixture.open();
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(other);
        KLUIS_FAILS(database->rekey(StorageFixture::otherKey()), ErrorCode::Busy);
        QCOMPARE(firstValue(*database, "SELECT a FROM t"), QStringLiteral("kept"));
        QCOMPARE(firstValue(*other, "SELECT a FROM t"), QStringLiteral("kept"));
    }

    void aRekeyIsRefusedWhileAStatementIsInUse()
    {
        const StorageFixture fixture;
        makeOne(fixture, Cipher::SqlCipher4);
        Result<Database> database = fixture.open();
        KLUIS_VERIFY(database);
        {
            Result<Statement> held = database->query("SELECT a FROM t");
            KLUIS_VERIFY(held);
            KLUIS_FAILS(database->rekey(StorageFixture::otherKey()), ErrorCode::Internal);
        }
        KLUIS_VERIFY(database->rekey(StorageFixture::otherKey()));
    }

    void aCheckpointEmptiesTheLog()
    {
        const StorageFixture fixture;
        Result<Database> database = fixture.open();
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE t(a)"));
        QVERIFY(QFileInfo(fixture.logPath()).size() > 0);
        KLUIS_VERIFY(database->checkpoint());
        QCOMPARE(QFileInfo(fixture.logPath()).size(), 0);
    }

    void theSafeSettingsAreOn()
    {
        const StorageFixture fixture;
        Result<Database> database = fixture.open();
        KLUIS_VERIFY(database);
        QCOMPARE(firstValue(*database, "PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(firstValue(*database, "PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(firstValue(*database, "PRAGMA secure_delete"), QStringLiteral("1"));
        QCOMPARE(firstValue(*database, "PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(firstValue(*database, "PRAGMA temp_store"), QStringLiteral("2"));
        QCOMPARE(firstValue(*database, "PRAGMA trusted_schema"), QStringLiteral("0"));
    }

    void aBrokenReferenceIsFoundByTheIntegrityCheck()
    {
        const StorageFixture fixture;
        Result<Database> database = fixture.open();
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p REFERENCES p(id));"
                                       "PRAGMA foreign_keys=OFF; INSERT INTO c VALUES(7)"));
        KLUIS_FAILS(database->integrityCheck(), ErrorCode::Corrupt);
    }

    void aMovedDatabaseGoesOnWorking()
    {
        const StorageFixture fixture;
        Result<Database> opened = fixture.open();
        KLUIS_VERIFY(opened);
        Database moved = std::move(*opened);
        KLUIS_VERIFY(moved.execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)"));
        QCOMPARE(moved.changes(), 1);
        QCOMPARE(moved.lastInsertRowId(), 1);
    }

private:
    static void makeOne(const StorageFixture& fixture, Cipher cipher)
    {
        Result<Database> database = fixture.open(cipher);
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE t(a); INSERT INTO t VALUES('kept')"));
    }
    static void writeFile(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray readFile(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
