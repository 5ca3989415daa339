// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/DirectoryCache.h"

#include "app/medical/MedicalKeys.h"
#include "app/planning/PlanningNames.h"
#include "app/session/ApiClient.h"
#include "app/vault/Records.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/domain/AppointmentRecord.h"
#include "core/protocol/DirectoryMessages.h"
#include "core/protocol/HoursMessages.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using protocol::Directory;
using protocol::DirectoryUser;

namespace {
const QString versionName = QStringLiteral("directory.version");
const QString everyWorksFor = worksForName + QStringLiteral("*");
} // namespace

DirectoryCache::DirectoryCache(storage::Database& database, ApiClient& api, const SessionIdentity& session,
                               const MedicalKeys& keys)
    : m_database(database), m_api(api), m_session(session), m_keys(keys)
{
}

Result<void> DirectoryCache::load()
{
    auto row =
        m_database.query("SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM named_value WHERE name = ?1", versionName);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    m_version = *found ? quint64(row->int64(0)) : 0;
    row->reset();
    const auto employers = storage::numberOf<int>(
        m_database.query("SELECT EXISTS (SELECT 1 FROM named_value WHERE name GLOB ?1)", everyWorksFor));
    if (!employers) {
        return failure(employers);
    }
    const auto hours = storage::numberOf<int>(
        m_database.query("SELECT count(*) FROM named_value WHERE name = ?1", QString::fromLatin1(hoursName)));
    if (!hours) {
        return failure(hours);
    }
    // An earlier program, or role, did not ask for hours, or did not keep for whom people work.
    const bool lacksHours = domain::AppointmentRecord::mayPlan(m_session.role) && *hours == 0;
    m_version = *employers > 0 && !lacksHours ? m_version : 0;
    if (auto people = loadPeople(); !people) {
        return people;
    }
    return loadDevices();
}

Result<void> DirectoryCache::loadPeople()
{
    m_people.clear();
    m_systemUsers.clear();
    auto row = m_database.prepare("SELECT number, id, role, identity_key FROM person");
    return storage::forEachRow(row, [&] {
        const auto id = row->id<UserId>(1);
        m_people.insert(id, {row->int64(0), row->blob(3)});
        if (row->int64(2) == qint64(domain::Role::System)) {
            m_systemUsers.insert(id);
        }
    });
}

Result<void> DirectoryCache::loadDevices()
{
    m_devices.clear();
    auto row = m_database.prepare("SELECT d.id, p.id, d.public_key FROM device d JOIN person p ON p.number = d.person");
    return storage::forEachRow(row, [&] {
        m_devices.insert(row->id<DeviceId>(0), {row->id<UserId>(1), row->blob(2)});
    });
}

Result<void> DirectoryCache::refresh(QList<SyncNotice>& notices)
{
    const auto body = m_api.call("/v1/directory", {});
    if (!body) {
        return failure(body);
    }
    const auto directory = Directory::decode(*body);
    if (!directory) {
        return failure(directory);
    }
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    auto forgotten = m_database.run("DELETE FROM named_value WHERE name GLOB ?1", everyWorksFor);
    if (!forgotten) {
        return forgotten;
    }
    for (const DirectoryUser& user : directory->users) {
        if (auto taken = take(user, notices); !taken) {
            return taken;
        }
    }
    auto kept = m_database.run("INSERT OR REPLACE INTO named_value(name, value) VALUES (?1, ?2)", versionName,
                               QByteArray::number(directory->version));
    if (!kept) {
        return kept;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    if (auto hours = refreshHours(); !hours) {
        return hours;
    }
    return load();
}

/// Consultation hours change as the directory does. A role that does not plan has none here.
Result<void> DirectoryCache::refreshHours()
{
    if (!domain::AppointmentRecord::mayPlan(m_session.role)) {
        return m_database.run("DELETE FROM named_value WHERE name = ?1", QString::fromLatin1(hoursName));
    }
    const auto body = m_api.call("/v1/hours", {});
    const bool isOlderServer = !body && body.error().code() == ErrorCode::NotFound;
    if (!body && !isOlderServer) {
        return failure(body);
    }
    const QByteArray kept = body ? *body : protocol::HoursList().encode();
    if (const auto list = protocol::HoursList::decode(kept); !list) {
        return failure(list);
    }
    return m_database.run("INSERT OR REPLACE INTO named_value(name, value) VALUES (?1, ?2)",
                          QString::fromLatin1(hoursName), kept);
}

/// Our own identity key is not the server's to tell.
QByteArray DirectoryCache::pinnedKeyOf(const UserId& user) const
{
    if (user == m_session.user && m_keys.hasIdentity()) {
        return m_keys.identity()->identity().publicKey();
    }
    return m_people.value(user).identityKey;
}

Result<void> DirectoryCache::take(const DirectoryUser& user, QList<SyncNotice>& notices)
{
    const auto number = Records(m_database).person(user.id);
    if (!number) {
        return failure(number);
    }
    const QByteArray pinned = pinnedKeyOf(user.id);
    const bool isChanged = !pinned.isEmpty() && !user.identityPublicKey.isEmpty() && pinned != user.identityPublicKey;
    // Only a medical lead's word, not the server's, puts new keys in the place of lost ones.
    const bool isVouched = isChanged && user.id != m_session.user && m_keys.log().isVouched(user.id) &&
                           m_keys.identityKeyOf(user.id) == user.identityPublicKey;
    // The server signs with one key only, pinned at the first login. A colleague said to be the server itself would
    // have that key vouch for what the colleague never wrote.
    const bool isServer = user.role == domain::Role::System && user.identityPublicKey == m_session.serverPublicKey &&
                          (pinned.isEmpty() || pinned == m_session.serverPublicKey);
    if (user.role == domain::Role::System ? !isServer : isChanged && !isVouched) {
        notices.append({.kind = SyncNotice::Kind::IdentityKeyChanged, .tenant = {}, .dossier = {}});
        return {};
    }
    const QByteArray& identityKey = pinned.isEmpty() || isVouched ? user.identityPublicKey : pinned;
    auto stored =
        m_database.run("UPDATE person SET login = ?2, display_name = ?3, role = ?4, identity_key = ?5, "
                       "encryption_key = ?6 WHERE number = ?1",
                       *number, user.login, user.displayName, quint8(user.role), identityKey, user.encryptionPublicKey);
    if (!stored || user.role == domain::Role::System) {
        return stored; // the server signs with the key pinned at enrolment, on no device
    }
    QByteArray employers;
    if (user.active) { // the server keeps the grants of who is not; nobody's time is taken of theirs
        for (const TenantId& tenant : user.tenants) {
            employers += tenant.bytes();
        }
    }
    auto kept = m_database.run("INSERT OR REPLACE INTO named_value(name, value) VALUES (?1, ?2)",
                               QString(worksForName + user.id.toString()), employers);
    return kept ? takeDevices(user, identityKey, notices) : kept;
}

/// By the person's key, or by one that a lead vouched for before: what was written with it still counts.
bool DirectoryCache::isCertifiedBy(const crypto::DeviceCertificate& certificate, const QByteArray& identityKey) const
{
    const auto former = m_keys.log().identityKeysOf(certificate.user);
    return certificate.verify(identityKey) ||
           std::any_of(former.begin(), former.end(), [&](const QByteArray& key) { return certificate.verify(key); });
}

Result<void> DirectoryCache::takeDevices(const DirectoryUser& user, const QByteArray& identityKey,
                                         QList<SyncNotice>& notices)
{
    for (const protocol::DirectoryDevice& device : user.devices) {
        const auto certificate = crypto::DeviceCertificate::decode(device.certificate);
        if (!certificate || certificate->user != user.id || certificate->device != device.id ||
            !isCertifiedBy(*certificate, identityKey)) {
            notices.append({.kind = SyncNotice::Kind::BadCertificate, .tenant = {}, .dossier = {}});
            continue;
        }
        // A device keeps the key it was first certified with.
        auto stored = m_database.run("INSERT INTO device(id, person, public_key) SELECT ?1, number, ?3 FROM person "
                                     "WHERE id = ?2 ON CONFLICT DO NOTHING",
                                     device.id, user.id, certificate->devicePublicKey);
        if (!stored) {
            return stored;
        }
    }
    return {};
}

std::optional<QByteArray> DirectoryCache::signerOf(const protocol::Operation& operation) const
{
    if (operation.author == m_session.user && operation.device == m_session.device) {
        return m_session.deviceKey->publicKey();
    }
    const bool isMedical = operation.category == domain::Category::Medical;
    if (m_systemUsers.contains(operation.author)) {
        return isMedical ? std::nullopt : std::optional(m_session.serverPublicKey);
    }
    const auto device = m_devices.constFind(operation.device);
    if (device == m_devices.constEnd() || device->user != operation.author) {
        return std::nullopt;
    }
    if (isMedical && operation.author != m_session.user &&
        m_keys.identityKeyOf(operation.author) != m_people.value(operation.author).identityKey) {
        return std::nullopt;
    }
    return device->publicKey;
}

} // namespace kluis::app
