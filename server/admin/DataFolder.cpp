// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DataFolder.h"

#include "core/base/Clock.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/Random.h"
#include "server/ColumnKeySource.h"
#include "server/admin/EnvironmentLabel.h"
#include "server/audit/AuditLog.h"
#include "server/http/TlsIdentity.h"
#include "server/store/DeviceStore.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFileInfo>

namespace kluis::server {

namespace {

QString contactFile(const QString& folder)
{
    return folder % QStringLiteral("/security-contact");
}

/// The server as an author of its own: imports are signed by its key, and clients find that key in the directory
/// like any colleague's.
Result<void> addSystemUser(StoreDatabase& database, const ServerKeys& keys, qint64 now)
{
    const QByteArray publicKey = keys.signingKey.publicKey();
    Account account;
    account.id = keys.systemUser;
    account.login = QStringLiteral("system");
    account.displayName = QStringLiteral("Dossierkluis");
    account.role = domain::Role::System;
    account.keys.identityKey = publicKey;
    if (auto user = AccountStore(database).insert(account, now); !user) {
        return user;
    }
    const auto certificate =
        crypto::DeviceCertificate::create(keys.signingKey, keys.systemUser, keys.systemDevice, publicKey, now);
    Device device;
    device.id = keys.systemDevice;
    device.user = keys.systemUser;
    device.publicKey = publicKey;
    device.certificate = certificate.encode();
    device.state = StoredDeviceState::Active;
    device.name = QStringLiteral("server");
    device.createdAt = now;
    return DeviceStore(database).add(device);
}

Result<void> fillStore(Store& store, const ServerKeys& keys, const DataFolder::Plan& plan)
{
    const qint64 now = SystemClock().unixMillis();
    return store.write<void>([&](StoreDatabase& database) -> Result<void> {
        Practice practice;
        practice.id = keys.practice;
        practice.name = plan.practiceName;
        practice.environment = environmentName(plan.environment);
        practice.serverEpoch = crypto::randomBytes(16);
        if (auto set = AccountStore(database).setPractice(practice, now); !set) {
            return set;
        }
        return addSystemUser(database, keys, now);
    });
}

/// Whether the database can be used at all, before anything is made in its name.
Result<void> checkReachable(const PgTarget& target)
{
    const auto connection = PgConnection::open(target);
    return connection ? Result<void>() : failure(connection);
}

Result<std::unique_ptr<Store>> openStore(const QString& folder, const ServerKeys& keys,
                                         const crypto::SecretBytes& columnKey)
{
    if (!QFileInfo::exists(DataFolder::databaseFile(folder))) {
        return Store::open(DataFolder::storeFile(folder), keys.databaseKey.view(), columnKey);
    }
    constexpr qint64 longestAddress = 4096;
    const auto address = OwnerFile::read(DataFolder::databaseFile(folder), longestAddress);
    if (!address) {
        return failure(address);
    }
    const auto target = PgTarget::parse(QString::fromUtf8(*address).trimmed());
    return target ? Store::open(*target, columnKey) : failure(target);
}

} // namespace

QString DataFolder::storeFile(const QString& folder)
{
    return folder % QStringLiteral("/store.db");
}

QString DataFolder::databaseFile(const QString& folder)
{
    return folder % QStringLiteral("/database");
}

DataFolder::DataFolder(QString path, ServerKeys keys, std::unique_ptr<Store> store, domain::Environment environment)
    : m_path(std::move(path)), m_keys(std::move(keys)), m_store(std::move(store)), m_environment(environment)
{
}

Result<DataFolder> DataFolder::create(const Plan& plan)
{
    if (auto here = plan.isForElsewhere ? Result<void>() : EnvironmentLabel::checkMachine(plan.environment); !here) {
        return failure(here);
    }
    const QString folder = QDir::cleanPath(QDir(plan.folder).absolutePath());
    if (QFileInfo::exists(folder) &&
        !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        return fail(ErrorCode::Exists, tr("The data folder is not empty; choose a new or an empty one."),
                    QStringLiteral("folder"));
    }
    if (auto reachable = plan.database ? checkReachable(*plan.database) : Result<void>(); !reachable) {
        return failure(reachable);
    }
    for (const char* part : {"", "/keys", "/tls"}) {
        if (auto done = OwnerFile::makeFolder(folder % QLatin1StringView(part)); !done) {
            return failure(done);
        }
    }
    const QStringList hosts = plan.hosts.isEmpty() ? TlsIdentity::defaultHosts() : plan.hosts;
    auto tls = plan.certificateFile.isEmpty() ? TlsIdentity::create(folder, hosts)
                                              : TlsIdentity::adopt(folder, plan.certificateFile, plan.keyFile);
    if (!tls) {
        return failure(tls);
    }
    const QString contact =
        plan.securityContact.isEmpty() ? QStringLiteral("mailto:security@") % hosts.first() : plan.securityContact;
    if (auto done = OwnerFile::write(contactFile(folder), contact.toUtf8()); !done) {
        return failure(done);
    }
    auto keys = ServerKeys::create(folder);
    if (!keys) {
        return failure(keys);
    }
    if (auto labelled = EnvironmentLabel::write(folder, plan.environment, *keys); !labelled) {
        return failure(labelled);
    }
    auto columnKey = ColumnKeySource::create(folder);
    if (!columnKey) {
        return failure(columnKey);
    }
    if (auto done =
            plan.database ? OwnerFile::write(databaseFile(folder), plan.database->utf8() + '\n') : Result<void>();
        !done) {
        return failure(done);
    }
    auto store = openStore(folder, *keys, *columnKey);
    if (!store && plan.database && store.error().code() == ErrorCode::CryptoFailure) {
        return fail(ErrorCode::Exists, tr("This database holds another server's data; name an empty one."),
                    QStringLiteral("database"));
    }
    if (!store) {
        return failure(store);
    }
    if (auto filled = fillStore(**store, *keys, plan); !filled) {
        return failure(filled);
    }
    return DataFolder(folder, std::move(*keys), std::move(*store), plan.environment);
}

Result<DataFolder> DataFolder::open(const QString& folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    auto keys = ServerKeys::load(path);
    if (!keys) {
        return failure(keys);
    }
    if (!QFileInfo::exists(storeFile(path)) && !QFileInfo::exists(databaseFile(path))) {
        return fail(ErrorCode::NotFound, tr("The data folder has keys but no store; restore it from a backup."),
                    QStringLiteral("store.db"));
    }
    auto source = ColumnKeySource::find(path);
    if (!source) {
        return failure(source);
    }
    auto store = openStore(path, *keys, source->present());
    if (!store && store.error().code() == ErrorCode::CryptoFailure && source->next() != nullptr) {
        // The key was being changed, and the database got further than the file.
        store = openStore(path, *keys, *source->next());
        if (auto settled = store ? source->settle() : Result<void>(); !settled) {
            return failure(settled);
        }
    }
    if (!store) {
        return failure(store);
    }
    const auto environment = EnvironmentLabel::read(path, *keys, **store);
    if (!environment) {
        return failure(environment);
    }
    return DataFolder(path, std::move(*keys), std::move(*store), *environment);
}

QString DataFolder::blobFolder() const
{
    return m_path % QStringLiteral("/blobs");
}

QString DataFolder::certificateFile() const
{
    return TlsIdentity::certificateFile(m_path);
}

QString DataFolder::privateKeyFile() const
{
    return TlsIdentity::keyFile(m_path);
}

QString DataFolder::securityContact() const
{
    const auto text = OwnerFile::read(contactFile(m_path), 1024);
    return text ? QString::fromUtf8(*text).simplified() : QStringLiteral("mailto:security@localhost");
}

} // namespace kluis::server
