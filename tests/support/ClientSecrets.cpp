// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ClientSecrets.h"

#include "app/session/KeychainStore.h"
#include "app/session/LeaseStore.h"
#include "app/session/OpenVault.h"
#include "app/session/VaultKey.h"
#include "core/base/Clock.h"
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/SlotKey.h"
#include "core/storage/Rows.h"

namespace kluis::test {

using namespace app;
using crypto::KeyDerivation;
using crypto::SecretBytes;

namespace {

QByteArray raw(const SecretBytes& key)
{
    return key.view().toByteArray();
}

QByteArray utf16(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

template <typename T> T sure(Result<T> result, const char* what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().sentence()));
    }
    return std::move(*result);
}

QByteArray named(Vault& vault, const QString& name)
{
    return sure(vault.value(name), "a named value").value_or(QByteArray());
}

crypto::MedicalLogState logIn(Vault& vault)
{
    crypto::MedicalLogState log;
    for (int n = 1;; ++n) {
        const QByteArray entry = named(vault, QStringLiteral("medical-log/%1").arg(n));
        if (entry.isEmpty()) {
            return log;
        }
        if (!log.append(entry)) {
            qFatal("the log does not verify");
        }
    }
}

/// Of every dossier that has one: its slot key, and its content keys of each generation.
QList<Secret> contentKeys(Vault& vault, MedicalKeys& medical)
{
    QList<Secret> secrets;
    auto rows = vault.database().prepare("SELECT t.id, d.id, c.bytes FROM content_key c JOIN dossier d ON d.number = "
                                         "c.dossier JOIN tenant t ON t.number = d.tenant");
    const auto walked = storage::forEachRow(rows, [&] {
        const auto tenant = rows->id<TenantId>(0);
        const auto dossier = rows->id<DossierId>(1);
        const auto record = sure(crypto::ContentKeyRecord::decode(rows->blob(2)), "a content key's record");
        const SecretBytes* group = sure(medical.groupKey(tenant, record.epoch), "a group key");
        const SecretBytes* first = sure(medical.groupKey(tenant, 1), "the first group key");
        secrets.append({QStringLiteral("group key"), raw(*group)});
        secrets.append({QStringLiteral("slot key"), raw(crypto::SlotKey::derive(*first, tenant, dossier))});
        secrets.append(
            {QStringLiteral("content key"), raw(sure(record.open(*group, tenant, dossier), "a content key"))});
    });
    return walked ? secrets : QList<Secret>();
}

/// Of every document: kind 5 is one.
QList<Secret> documentKeys(Vault& vault)
{
    QList<Secret> secrets;
    auto rows = vault.database().prepare("SELECT value FROM record WHERE kind = 5");
    const auto walked = storage::forEachRow(rows, [&] {
        if (const auto record = protocol::DocumentRecord::decode(rows->text(0))) {
            secrets.append({QStringLiteral("document key"), record->key});
        }
        secrets += ClientSecrets::text(QStringLiteral("document record"), rows->text(0));
    });
    return walked ? secrets : QList<Secret>();
}

} // namespace

ClientSecrets::ClientSecrets(const QString& folder, const QString& password, const QString& accountKey)
    : m_folder(folder), m_profile(sure(Profile::load(folder), "the profile"))
{
    KeychainStore store(m_profile.id);
    const SecretBytes deviceSecret = sure(store.read(SecretEntry::DeviceSecret), "the device secret");
    const SecretBytes deviceKey = sure(store.read(SecretEntry::DeviceKey), "the device key");
    const HeldLease held = sure(LeaseStore(store).read(), "the lease");
    const SecretBytes master =
        sure(KeyDerivation::masterKey(SecretBytes::fromPassword(password), m_profile.salt, m_profile.kdf), "MK");
    const SecretBytes kek =
        KeyDerivation::cacheKek(master, deviceSecret, held.serverShare, m_profile.user, m_profile.device);
    const SecretBytes account =
        sure(crypto::KeyText::decode(crypto::KeyText::Kind::AccountKey, accountKey), "the account key");
    m_vaultKey = sure(VaultKey::unwrap(kek, m_profile), "the vault's key");
    m_wrapKey = KeyDerivation::userWrapKey(master, account, m_profile.user);
    m_secrets =
        text(QStringLiteral("password"), password) + text(QStringLiteral("account key, printed"), accountKey) +
        QList<Secret>{{QStringLiteral("master key"), raw(master)},
                      {QStringLiteral("login key"), raw(KeyDerivation::authKeyPair(master, m_profile.user).seed())},
                      {QStringLiteral("device secret"), raw(deviceSecret)},
                      {QStringLiteral("device key"), raw(deviceKey)},
                      {QStringLiteral("device file key"), raw(KeyDerivation::deviceFileKey(master, m_profile.user))},
                      {QStringLiteral("key of the cache's key"), raw(kek)},
                      {QStringLiteral("user wrap key"), raw(m_wrapKey)},
                      {QStringLiteral("server share"), raw(held.serverShare)},
                      {QStringLiteral("lease key"), raw(held.leaseKey)},
                      {QStringLiteral("offline codes' key"),
                       raw(KeyDerivation::offlineCodesKey(master, deviceSecret, m_profile.user, m_profile.device))},
                      {QStringLiteral("vault key"), raw(m_vaultKey)},
                      {QStringLiteral("vault key, hexadecimal"), raw(m_vaultKey).toHex()},
                      {QStringLiteral("account key"), raw(account)}};
}

QList<Secret> ClientSecrets::inVault() const
{
    const SystemClock clock;
    VaultOptions options;
    options.path = Profile::vaultFile(m_folder);
    options.cipher = *m_profile.cipher;
    const auto vault = sure(Vault::open(options, m_vaultKey, clock), "the vault");
    const auto session =
        sure(protocol::RefreshResponse::decode(named(*vault, QString::fromLatin1(vaultname::session))), "the session");
    QList<Secret> list;
    for (const auto& [name, token] : {std::pair("access token", session.tokens.accessToken),
                                      std::pair("refresh token", session.tokens.refreshToken)}) {
        const QString label = QString::fromLatin1(name);
        list.append({label, token});
        list.append({label + QStringLiteral(", base64"),
                     token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)});
    }
    auto identity = sure(crypto::IdentityBundle::unwrap(m_wrapKey, m_profile.user,
                                                        named(*vault, QString::fromLatin1(vaultname::bundle))),
                         "the person's keys");
    list.append({QStringLiteral("identity key"), raw(identity.identity().seed())});
    list.append({QStringLiteral("box key"), raw(identity.encryption().privateKey())});
    list.append({QStringLiteral("own notes' key"), raw(KeyDerivation::ownNoteKey(identity.identity()))});
    MedicalKeys medical(m_profile.user, session.role, std::move(identity));
    medical.setLog(logIn(*vault));
    return list + contentKeys(*vault, medical) + documentKeys(*vault);
}

QList<Secret> ClientSecrets::text(const QString& name, const QString& value)
{
    return {{name + QStringLiteral(", UTF-8"), value.toUtf8()}, {name + QStringLiteral(", UTF-16"), utf16(value)}};
}

QList<Secret> ClientSecrets::code(const QString& digits)
{
    constexpr char cborTextOfSix = 0x66;
    return {{QStringLiteral("one-time code, in a message"), cborTextOfSix + digits.toLatin1()},
            {QStringLiteral("one-time code, UTF-16"), utf16(digits)}};
}

QStringList ClientSecrets::found(const ProcessMemory& memory, const QList<Secret>& secrets)
{
    QStringList found;
    for (const Secret& secret : secrets) {
        if (const int times = memory.count(secret.bytes); times > 0) {
            found.append(QStringLiteral("%1: %2\n%3").arg(secret.name).arg(times).arg(memory.places(secret.bytes)));
        }
    }
    return found;
}

} // namespace kluis::test
