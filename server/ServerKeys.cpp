// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ServerKeys.h"

#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "server/http/TlsIdentity.h"
#include "server/store/OwnerFile.h"

#include <QFileInfo>

namespace kluis::server {

namespace {

constexpr quint64 fileVersion = 2;
constexpr int keySize = 32;

QString keyFile(const QString& folder)
{
    return folder % QStringLiteral("/keys/server.keys");
}

QByteArray encode(const ServerKeys& keys)
{
    protocol::CborWriter writer;
    writer.map(7);
    writer.key(1).uint(fileVersion);
    writer.key(2).bytes(keys.databaseKey.view());
    writer.key(4).bytes(keys.fakeSaltKey.view());
    writer.key(5).bytes(keys.signingKey.seed().view());
    writer.key(6).id(keys.practice);
    writer.key(7).id(keys.systemUser);
    writer.key(8).id(keys.systemDevice);
    writer.endMap();
    return writer.take();
}

crypto::SecretBytes secret(protocol::CborReader& reader)
{
    QByteArray bytes = reader.exactBytes(keySize);
    crypto::SecretBytes kept = crypto::SecretBytes::copyOf(bytes);
    crypto::wipe(bytes);
    return kept;
}

struct RawKeys {
    quint64 version = 0;
    crypto::SecretBytes database, fakeSalt, signingSeed;
    PracticeId practice;
    UserId systemUser;
    DeviceId systemDevice;
};

bool readOne(protocol::CborReader& reader, quint64 key, RawKeys& raw)
{
    switch (key) {
    case 1:
        raw.version = reader.uint();
        return true;
    case 2:
        raw.database = secret(reader);
        return true;
    case 4:
        raw.fakeSalt = secret(reader);
        return true;
    case 5:
        raw.signingSeed = secret(reader);
        return true;
    case 6:
        raw.practice = reader.id<PracticeId>();
        return true;
    case 7:
        raw.systemUser = reader.id<UserId>();
        return true;
    case 8:
        raw.systemDevice = reader.id<DeviceId>();
        return true;
    default:
        return false;
    }
}

} // namespace

Result<ServerKeys> ServerKeys::create(const QString& folder)
{
    if (QFileInfo::exists(keyFile(folder))) {
        return fail(ErrorCode::Exists, tr("This folder already holds a server's keys; choose another folder."),
                    QStringLiteral("server.keys"));
    }
    auto info = TlsIdentity::publicKeyInfo(folder);
    if (!info) {
        return failure(info);
    }
    ServerKeys keys{crypto::SecretBytes::random(keySize),
                    crypto::SecretBytes::random(keySize),
                    crypto::SigningKeyPair::generate(),
                    crypto::randomId<PracticeId>(),
                    crypto::randomId<UserId>(),
                    crypto::randomId<DeviceId>(),
                    *info,
                    crypto::sha256(*info)};
    QByteArray encoded = encode(keys);
    auto written = OwnerFile::write(keyFile(folder), encoded);
    crypto::wipe(encoded);
    if (!written) {
        return failure(written);
    }
    return keys;
}

Result<ServerKeys> ServerKeys::load(const QString& folder)
{
    constexpr qint64 largestFile = 4096;
    auto bytes = OwnerFile::read(keyFile(folder), largestFile);
    if (!bytes && bytes.error().code() == ErrorCode::NotFound) {
        return fail(ErrorCode::NotFound, tr("There is no server in this folder; run init first."),
                    bytes.error().detail());
    }
    if (!bytes) {
        return failure(bytes);
    }
    protocol::CborReader reader(*bytes);
    RawKeys raw;
    reader.enterMap();
    for (quint64 key = 0; reader.nextKey(key);) {
        if (!readOne(reader, key, raw)) {
            reader.skip();
        }
    }
    reader.leave();
    const auto read = reader.finish();
    crypto::wipe(*bytes);
    if (read && raw.version != fileVersion) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The key file was written by another version of this program that this one can't read."),
                    QStringLiteral("server.keys"));
    }
    if (!read || raw.database.size() != keySize || raw.fakeSalt.size() != keySize) {
        return fail(ErrorCode::Malformed, tr("The server's key file is damaged; restore it from a backup."),
                    QStringLiteral("server.keys"));
    }
    auto signing = crypto::SigningKeyPair::fromSeed(raw.signingSeed);
    if (!signing) {
        return fail(ErrorCode::Malformed, tr("The server's key file is damaged; restore it from a backup."),
                    QStringLiteral("server.keys"));
    }
    auto info = TlsIdentity::publicKeyInfo(folder);
    if (!info) {
        return failure(info);
    }
    return ServerKeys{std::move(raw.database),
                      std::move(raw.fakeSalt),
                      std::move(*signing),
                      raw.practice,
                      raw.systemUser,
                      raw.systemDevice,
                      *info,
                      crypto::sha256(*info)};
}

} // namespace kluis::server
