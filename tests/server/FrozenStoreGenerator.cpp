// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tests/fixtures/store/*-v1.json: what a server keeps under its keys, with the keys. Run by hand, once for each new form:
// server_frozen_store FOLDER. Files that exist are left alone, since a frozen vector never changes. The random source is a fixed
// stream, so the same program writes the same bytes.
#include "core/crypto/BackupKey.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BackupContents.h"
#include "core/protocol/BackupManifest.h"
#include "core/protocol/BackupPart.h"
#include "core/protocol/BackupRow.h"
#include "core/storage/Rows.h"
#include "server/ColumnKeySource.h"
#include "server/api/LoginNonce.h"
#include "server/backup/BackupFile.h"
#include "server/backup/PartPlace.h"
#include "server/http/TlsIdentity.h"
#include "server/store/ColumnKeys.h"
#include "server/store/OwnerFile.h"
#include "server/store/Store.h"
#include "server/store/ThrottleStore.h"
#include "tests/crypto/FrozenFolder.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;
using namespace kluis::server;

namespace {

QJsonArray keyRows(StoreDatabase& database)
{
    QJsonArray all;
    auto row = database.query("SELECT id, purpose, wrapped, created_at, retired_at FROM column_key");
    const auto walked = storage::forEachRow(row, [&] {
        all.append(QJsonObject{{text("id"), hex(row->blob(0))},
                               {text("purpose"), row->int64(1)},
                               {text("wrapped"), hex(row->blob(2))},
                               {text("createdAt"), row->int64(3)},
                               {text("retiredAt"), row->isNull(4) ? QJsonValue() : QJsonValue(row->int64(4))}});
    });
    return walked ? all : QJsonArray();
}

/// Each column's value is its own name, in the row of one id.
QJsonObject sealedValues(const ColumnCipher& cipher, const QByteArray& row)
{
    QJsonObject values;
    for (const SealedColumn& column : sealed::all) {
        values.insert(text(column.name), hex(cipher.seal(column, row, QByteArrayView(column.name))));
    }
    return values;
}

/// Values under the first key, and one under the key that a change of the column key made.
Result<void> writeColumns(const Folder& folder, StoreDatabase& database)
{
    const SecretBytes kek = SecretBytes::random(32);
    const SecretBytes next = SecretBytes::random(32);
    const QByteArray row = ColumnCipher::row(randomId<UserId>());
    ColumnKeys keys(database);
    if (!database.run("DELETE FROM column_key") || !keys.create(kek, time2025)) {
        return fail(ErrorCode::Internal, text("no keys"));
    }
    const auto before = keys.open(kek);
    if (!before || !keys.rotate(kek, next, time2025 + 1)) {
        return fail(ErrorCode::Internal, text("no change of keys"));
    }
    const auto after = keys.open(next);
    if (!after) {
        return failure(after);
    }
    QJsonObject indexes;
    for (const IndexedValue& what :
         {indexed::login, indexed::personnelNumber, indexed::bookedTime, indexed::department}) {
        indexes.insert(text(what.name), hex(after->index(what, row, text("waarde caf\u00e9"))));
    }
    folder.write(text("columns-v1.json"),
                 {{text("columnKey"), hex(next)},
                  {text("row"), hex(row)},
                  {text("keys"), keyRows(database)},
                  {text("sealed"), sealedValues(*before, row)},
                  {text("newer"), hex(after->seal(sealed::login, row, QByteArrayView("a newer value")))},
                  {text("indexes"), indexes}});
    return {};
}

Result<void> writeThrottle(const Folder& folder, StoreDatabase& database)
{
    const SecretBytes key = SecretBytes::random(32);
    const auto user = randomId<UserId>();
    const auto device = randomId<DeviceId>();
    ThrottleStore throttle(database, key);
    bool isDone = true;
    for (int i = 0; i < ThrottleStore::shutAt; ++i) {
        isDone = throttle.accountFailed(user, device, true, time2025).has_value() && isDone;
    }
    for (int i = 0; i < ThrottleStore::perAddressAndMinute; ++i) {
        isDone = throttle.addressFailed(text("192.0.2.7"), time2025) &&
                 throttle.addressFailed(text("2001:db8::7"), time2025) && isDone;
    }
    QJsonArray rows;
    auto row = database.query("SELECT key, owner, failures, not_before, last_failure FROM throttle");
    const auto walked = storage::forEachRow(row, [&] {
        rows.append(QJsonObject{{text("key"), hex(row->blob(0))},
                                {text("owner"), hex(row->blob(1))},
                                {text("failures"), row->int64(2)},
                                {text("notBefore"), row->int64(3)},
                                {text("lastFailure"), row->int64(4)}});
    });
    folder.write(text("throttle-v1.json"), {{text("key"), hex(key)},
                                            {text("user"), hex(user.bytes())},
                                            {text("device"), hex(device.bytes())},
                                            {text("rows"), isDone && walked ? rows : QJsonArray()}});
    return {};
}

void writeInvented(const Folder& folder)
{
    const SecretBytes key = SecretBytes::random(32);
    const ServerKeys keys{SecretBytes::random(32), key.clone(), SigningKeyPair::generate(), {}, {}, {}, {}, {}};
    const LoginNonce nonce(keys);
    folder.write(text("invented-login-v1.json"), {{text("key"), hex(key)},
                                                  {text("login"), text("niemand")},
                                                  {text("user"), hex(nonce.inventedUser(text("niemand")).bytes())},
                                                  {text("salt"), hex(nonce.inventedSalt(text("niemand")))}});
}

/// The files of a data folder that open all others. The certificate is OpenSSL's, and another one each time.
void writeKeys(const Folder& folder)
{
    const QTemporaryDir data;
    for (const char* part : {"keys", "tls"}) {
        if (!OwnerFile::makeFolder(data.filePath(text(part)))) {
            return;
        }
    }
    const auto tls = TlsIdentity::create(data.path(), {text("localhost")});
    const auto keys = tls ? ServerKeys::create(data.path()) : failure(tls);
    const auto columnKey = ColumnKeySource::create(data.path());
    if (!keys || !columnKey) {
        return;
    }
    QJsonObject files;
    for (const char* name : {"keys/server.keys", "keys/column.key", "tls/server.crt"}) {
        const auto bytes = OwnerFile::read(data.filePath(text(name)), 1 << 20);
        files.insert(text(name), bytes ? hex(*bytes) : QString());
    }
    folder.write(text("server-keys-v2.json"), {{text("files"), files},
                                               {text("databaseKey"), hex(keys->databaseKey)},
                                               {text("fakeSaltKey"), hex(keys->fakeSaltKey)},
                                               {text("serverKey"), hex(keys->signingKey.publicKey())},
                                               {text("practice"), hex(keys->practice.bytes())},
                                               {text("systemUser"), hex(keys->systemUser.bytes())},
                                               {text("systemDevice"), hex(keys->systemDevice.bytes())},
                                               {text("tlsKeyDigest"), hex(keys->tlsKeyDigest)},
                                               {text("columnKey"), hex(*columnKey)}});
}

QByteArray rowsOfATable()
{
    QByteArray rows;
    protocol::BackupRow::addNumber(rows, -7);
    protocol::BackupRow::addBytes(rows, "caf\xc3\xa9");
    protocol::BackupRow::addNone(rows);
    protocol::BackupRow::addNumber(rows, 8);
    protocol::BackupRow::addBytes(rows, {});
    protocol::BackupRow::addNone(rows);
    return rows;
}

void writeBackup(const Folder& folder)
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(text("whole.backup"));
    const auto server = SigningKeyPair::generate();
    const auto key = BackupKey::generate(server.publicKey());
    const auto sealer = *BackupSealer::begin(key.pair().publicKey());
    const QByteArray rows = rowsOfATable();
    const QByteArray document = randomBytes(90);
    protocol::BackupContents contents;
    contents.program = text("0.1.0");
    contents.migrations = {randomBytes(32)};
    contents.files = {{text("keys/server.keys"), "secret"}};
    contents.tables = {{text("user"), 2, sha256(rows), 1}};
    contents.documents = {{randomBytes(16), quint64(document.size()), sha256(document), 1}};
    protocol::BackupManifest manifest;
    manifest.id = randomBytes(protocol::BackupManifest::idSize);
    manifest.madeAt = time2025;
    manifest.practice = randomId<PracticeId>();
    manifest.recipient = key.pair().publicKey();
    manifest.contents = protocol::BackupPart::seal(sealer, manifest.id, contents.encode());
    const auto target = BackupFile::create(path);
    QJsonObject places;
    bool isDone = target.has_value();
    for (const QByteArray& content : {rows, document}) {
        const QByteArray name = randomBytes(protocol::BackupManifest::nameSize);
        const QByteArray part = protocol::BackupPart::seal(sealer, name, content);
        manifest.add({name, part.size(), sha256(part)});
        isDone = isDone && (*target)->put(manifest.part(manifest.partCount() - 1), part);
        places.insert(PartPlace::of(QString(), name), hex(part));
    }
    const QByteArray encoded = manifest.encode(server);
    places.insert(u'/' + PartPlace::manifestName(manifest), hex(encoded));
    QFile file(path);
    if (!isDone || !(*target)->finish(manifest, encoded) || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    folder.write(text("backup-file-v1.json"), {{text("backupKey"), QString::fromUtf8(key.toText())},
                                               {text("document"), hex(document)},
                                               {text("file"), hex(file.readAll())},
                                               {text("folder"), places}});
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2 || randombytes_set_implementation(&fixedSource) != 0 || !initialise()) {
        qWarning("usage: server_frozen_store FOLDER");
        return 2;
    }
    const Folder folder(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir scratch;
    const SecretBytes storeKey = SecretBytes::random(32);
    const auto store = Store::open(scratch.filePath(text("store.db")), storeKey.view(), SecretBytes::random(32));
    for (const auto& write : {&writeColumns, &writeThrottle}) {
        const auto written =
            store ? (*store)->write<void>([&](StoreDatabase& database) { return write(folder, database); })
                  : failure(store);
        if (!written) {
            qWarning("%s", qPrintable(written.error().sentence()));
            return 1;
        }
    }
    writeInvented(folder);
    writeBackup(folder);
    writeKeys(folder);
    return 0;
}
