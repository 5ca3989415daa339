// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/BackupKey.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/BackupRow.h"
#include "server/ColumnKeySource.h"
#include "server/api/LoginNonce.h"
#include "server/backup/BackupReader.h"
#include "server/store/ColumnKeys.h"
#include "server/store/OwnerFile.h"
#include "server/store/Store.h"
#include "server/store/ThrottleStore.h"
#include "tests/support/FrozenVector.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace kluis;
using namespace kluis::server;

/// What an earlier server sealed, counted and backed up is opened and counted on by every later one. Never change a fixture; a
/// new form gets a new file beside the old ones.
class FrozenStoreTest : public QObject, private test::FrozenVector {
    Q_OBJECT

    static constexpr qint64 time2025 = 1'750'000'000'000;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    void load(const char* name) { read(QStringLiteral(KLUIS_STORE_FIXTURES "/") + QLatin1String(name)); }
    static QByteArray bytesOf(const QJsonValue& value) { return QByteArray::fromHex(value.toString().toLatin1()); }

    [[nodiscard]] Result<void> putThrottleRows(StoreDatabase& database) const
    {
        for (const QJsonValue& row : array("rows")) {
            if (auto put = database.run("INSERT INTO throttle(key, owner, failures, not_before, last_failure) "
                                        "VALUES (?1, ?2, ?3, ?4, ?5)",
                                        bytesOf(row[u"key"]), bytesOf(row[u"owner"]), row[u"failures"].toInteger(),
                                        row[u"notBefore"].toInteger(), row[u"lastFailure"].toInteger());
                !put) {
                return put;
            }
        }
        return {};
    }
    /// The cipher that the keys of the fixture give, as they would lie in the store of an earlier server.
    [[nodiscard]] Result<ColumnCipher> cipher()
    {
        const crypto::SecretBytes columnKey = key("columnKey");
        return m_store->write<ColumnCipher>([&](StoreDatabase& database) -> Result<ColumnCipher> {
            if (auto none = database.run("DELETE FROM column_key"); !none) {
                return failure(none);
            }
            for (const QJsonValue& row : array("keys")) {
                const bool isRetired = !row[u"retiredAt"].isNull();
                auto put =
                    database.run("INSERT INTO column_key(id, purpose, wrapped, created_at, retired_at) "
                                 "VALUES (?1, ?2, ?3, ?4, nullif(?5, 0))",
                                 bytesOf(row[u"id"]), row[u"purpose"].toInteger(), bytesOf(row[u"wrapped"]),
                                 row[u"createdAt"].toInteger(), isRetired ? row[u"retiredAt"].toInteger() : qint64(0));
                if (!put) {
                    return failure(put);
                }
            }
            return ColumnKeys(database).open(columnKey);
        });
    }
    /// The two rows of the fixture's table, and the document.
    void compareContents(const QString& path)
    {
        const auto key = crypto::BackupKey::fromText(word("backupKey").toUtf8());
        QVERIFY(key);
        auto reader = BackupReader::open(path, *key);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().sentence()));
        QCOMPARE(reader->manifest().madeAt, time2025);
        QCOMPARE(reader->contents().tables.first().name, QStringLiteral("user"));
        QList<QByteArray> values;
        QVERIFY(reader->readTable(0, [&](const QByteArray& content) -> Result<void> {
            QByteArrayView left(content);
            while (const auto value = protocol::BackupRow::take(left)) {
                using Kind = protocol::BackupRow::Value::Kind;
                values.append(value->kind == Kind::Number ? QByteArray::number(value->number)
                              : value->kind == Kind::None ? QByteArray("none")
                                                          : '<' + value->bytes.toByteArray() + '>');
            }
            return left.isEmpty() ? Result<void>() : fail(ErrorCode::Malformed, QStringLiteral("rows"));
        }));
        QCOMPARE(values, (QList<QByteArray>{"-7", "<caf\xc3\xa9>", "none", "8", "<>", "none"}));
        QByteArray document;
        QVERIFY(reader->readDocument(0, [&](const QByteArray& content) {
            document += content;
            return Result<void>();
        }));
        QCOMPARE(document, bytes("document"));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        const auto key = crypto::SecretBytes::random(32);
        const QString file = m_folder.filePath(QLatin1String(QTest::currentTestFunction()) + u".db");
        auto store = Store::open(file, key.view(), key);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence()));
        m_store = std::move(*store);
    }

    void theKeysOfADataFolderAreRead()
    {
        load("server-keys-v2.json");
        const QString data = m_folder.filePath(QStringLiteral("data"));
        const QJsonObject files = object("files");
        QCOMPARE(files.size(), qsizetype(3));
        for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
            const QString path = data + u'/' + file.key();
            QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
            QVERIFY(OwnerFile::write(path, bytesOf(file.value())));
        }
        const auto keys = ServerKeys::load(data);
        QVERIFY2(keys, keys ? "" : qPrintable(keys.error().sentence()));
        QCOMPARE(keys->databaseKey.view().toByteArray(), bytes("databaseKey"));
        QCOMPARE(keys->fakeSaltKey.view().toByteArray(), bytes("fakeSaltKey"));
        QCOMPARE(keys->signingKey.publicKey(), bytes("serverKey"));
        QCOMPARE(keys->practice, id<PracticeId>("practice"));
        QCOMPARE(keys->systemUser, id<UserId>("systemUser"));
        QCOMPARE(keys->systemDevice, id<DeviceId>("systemDevice"));
        QCOMPARE(keys->tlsKeyDigest, bytes("tlsKeyDigest"));
        const auto column = ColumnKeySource::find(data);
        QVERIFY(column);
        QCOMPARE(column->present().view().toByteArray(), bytes("columnKey"));
    }

    void everySealedColumnOpens()
    {
        load("columns-v1.json");
        const auto columns = cipher();
        QVERIFY2(columns, columns ? "" : qPrintable(columns.error().sentence()));
        const QJsonObject values = object("sealed");
        QSet<QString> opened;
        for (const SealedColumn& column : sealed::all) {
            const QByteArray value = bytesOf(values.value(QLatin1String(column.name)));
            if (value.isEmpty()) {
                continue; // it came later, and has the same form
            }
            const auto text = columns->open(column, bytes("row"), value);
            QVERIFY2(text, column.name);
            QCOMPARE(*text, QByteArray(column.name));
            QVERIFY(!columns->isCurrent(value));
            opened.insert(QLatin1String(column.name));
        }
        QCOMPARE(opened.size(), values.size());
        QCOMPARE(*columns->open(sealed::login, bytes("row"), bytes("newer")), QByteArray("a newer value"));
        QVERIFY(columns->isCurrent(bytes("newer")));
    }

    void whatIsLookedUpIsFoundByTheSameIndex()
    {
        load("columns-v1.json");
        const auto columns = cipher();
        QVERIFY(columns);
        const QJsonObject indexes = object("indexes");
        QCOMPARE(indexes.size(), qsizetype(4));
        for (const IndexedValue& what :
             {indexed::login, indexed::personnelNumber, indexed::bookedTime, indexed::department}) {
            QCOMPARE(columns->index(what, bytes("row"), QString::fromUtf8("waarde caf\u00e9")),
                     bytesOf(indexes.value(QLatin1String(what.name))));
        }
    }

    void failedTriesGoOnCounting()
    {
        load("throttle-v1.json");
        const crypto::SecretBytes throttleKey = key("key");
        const auto counted = m_store->write<void>([&](StoreDatabase& database) -> Result<void> {
            if (auto put = putThrottleRows(database); !put) {
                return put;
            }
            ThrottleStore throttle(database, throttleKey);
            const auto account = throttle.account(id<UserId>("user"), id<DeviceId>("device"), time2025 + 1);
            const auto other = throttle.account(id<UserId>("user"), {}, time2025 + 1);
            const bool isKnown = account && account->shut && other && !other->shut;
            for (const char* address : {"192.0.2.7", "::ffff:192.0.2.7", "2001:db8::8"}) {
                const auto verdict = throttle.address(QLatin1String(address), time2025 + 1);
                if (!isKnown || !verdict || verdict->waitSeconds != 60) {
                    return fail(ErrorCode::Internal, QLatin1String(address));
                }
            }
            return {};
        });
        QVERIFY2(counted, counted ? "" : qPrintable(counted.error().sentence()));
    }

    /// A name that does not exist would be found out by a salt that is another one after an update.
    void aNameThatDoesNotExistKeepsItsSalt()
    {
        load("invented-login-v1.json");
        const ServerKeys keys{
            crypto::SecretBytes(), key("key"), crypto::SigningKeyPair::generate(), {}, {}, {}, {}, {}};
        const LoginNonce nonce(keys);
        QCOMPARE(nonce.inventedUser(word("login")), id<UserId>("user"));
        QCOMPARE(nonce.inventedSalt(word("login")), bytes("salt"));
    }

    void aBackupInOneFileIsRead()
    {
        load("backup-file-v1.json");
        const QString path = m_folder.filePath(QStringLiteral("whole.backup"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes("file")) > 0);
        file.close();
        compareContents(path);
    }

    void aFolderOfBackupsIsRead()
    {
        load("backup-file-v1.json");
        const QJsonObject places = object("folder");
        QCOMPARE(places.size(), qsizetype(3));
        const QString folder = m_folder.filePath(QStringLiteral("backups"));
        for (auto place = places.constBegin(); place != places.constEnd(); ++place) {
            QFile file(folder + place.key());
            QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytesOf(place.value())) > 0);
        }
        compareContents(folder);
    }
};

QTEST_GUILESS_MAIN(FrozenStoreTest)
#include "FrozenStoreTest.moc"
