// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogClient.h"
#include "app/session/ApiClient.h"
#include "app/vault/Vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace kluis::test {

/// For what is there without a server.
class NoServer final : public app::ApiClient {
public:
    Result<QByteArray> call(const QByteArray& path, const QByteArray& /*body*/) override
    {
        return fail(ErrorCode::Unreachable, QString::fromLatin1(path));
    }
    std::unique_ptr<app::PendingCall> start(const QByteArray& /*path*/, const QByteArray& /*body*/) override
    {
        return nullptr;
    }
    quint64 bytesIn() const override { return 0; }
    quint64 bytesOut() const override { return 0; }
    void cancel() override {}
};

/// A vault of an earlier version, as a folder of tests/fixtures keeps it (KLUIS_VAULT_FIXTURES), with what is known of it: its
/// key, its owner, what is in it. Opened on a copy. One thread.
class StoredVault {
public:
    [[nodiscard]] static QStringList names()
    {
        return QDir(QStringLiteral(KLUIS_VAULT_FIXTURES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    /// Ends the test program where there is no such fixture.
    explicit StoredVault(const QString& name, domain::Role role = domain::Role::Hr)
        : m_folder(QStringLiteral(KLUIS_VAULT_FIXTURES "/") + name)
    {
        QFile facts(m_folder + QStringLiteral("/facts.json"));
        if (!facts.open(QIODevice::ReadOnly)) {
            qFatal("%s", qPrintable(facts.fileName()));
        }
        m_facts = QJsonDocument::fromJson(facts.readAll()).object();
        m_deviceKey = std::move(*crypto::SigningKeyPair::fromSeed(key("deviceSeed")));
        m_session.user = *UserId::fromString(fact("user"));
        m_session.device = *DeviceId::fromString(fact("device"));
        m_session.practice = *PracticeId::fromString(fact("practice"));
        m_session.role = role;
        m_session.tenants.append({tenant(), QStringLiteral("vermeer"), QStringLiteral("Vermeer BV"), QString()});
        m_session.deviceKey = &*m_deviceKey;
        m_session.clock = &m_clock;
    }
    ~StoredVault() { close(); }
    StoredVault(const StoredVault&) = delete;
    StoredVault& operator=(const StoredVault&) = delete;

    [[nodiscard]] QString fact(const char* name) const { return m_facts.value(QLatin1String(name)).toString(); }
    [[nodiscard]] qint64 number(const char* name) const { return m_facts.value(QLatin1String(name)).toInteger(); }
    [[nodiscard]] crypto::SecretBytes key(const char* name = "key") const
    {
        return crypto::SecretBytes::copyOf(QByteArray::fromHex(fact(name).toLatin1()));
    }
    [[nodiscard]] storage::Cipher cipher() const
    {
        return fact("cipher") == QLatin1String("aegis-256") ? storage::Cipher::Aegis256 : storage::Cipher::ChaCha20;
    }
    template <typename IdType> [[nodiscard]] IdType known(const char* name) const
    {
        return *IdType::fromString(fact(name));
    }
    [[nodiscard]] QByteArray bytes(const char* name) const { return QByteArray::fromHex(fact(name).toLatin1()); }
    [[nodiscard]] DossierId dossier() const { return known<DossierId>("dossier"); }
    [[nodiscard]] TenantId tenant() const { return known<TenantId>("tenant"); }
    [[nodiscard]] const app::SessionIdentity& session() const { return m_session; }
    [[nodiscard]] app::MedicalKeys& keys() const { return *m_keys; }
    [[nodiscard]] const crypto::SigningKeyPair& deviceKey() const { return *m_deviceKey; }
    [[nodiscard]] const SystemClock& clock() const { return m_clock; }

    /// Its bytes in a new file of the test's own. \returns whether they are there.
    [[nodiscard]] bool copyTo(const QString& path) const
    {
        return QFile::copy(m_folder + QStringLiteral("/vault.db"), path) &&
               QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] app::VaultOptions options(const QString& path, const QByteArray& vfs = {}) const
    {
        app::VaultOptions options;
        options.path = path;
        options.cipher = cipher();
        options.vfs = vfs;
        return options;
    }
    /// Opens the copy at \p path as this version opens a vault, with its owner at it.
    [[nodiscard]] Result<void> open(const QString& path, const QByteArray& vfs = {})
    {
        auto vault = app::Vault::open(options(path, vfs), key(), m_clock);
        if (!vault) {
            return failure(vault);
        }
        m_vault = std::move(*vault);
        m_keys = std::make_unique<app::MedicalKeys>(m_session.user, m_session.role, identity());
        NoServer nobody;
        app::MedicalLogClient log(*m_vault, nobody, *m_keys, m_session.practice, m_session.role);
        if (auto loaded = log.load(); !loaded) {
            return failure(loaded);
        }
        return m_vault->attach(m_session, *m_keys);
    }
    void close()
    {
        m_vault.reset();
        m_keys.reset();
    }
    [[nodiscard]] app::Vault& vault() const { return *m_vault; }

private:
    /// The owner's medical keys, where the vault is a medical one.
    [[nodiscard]] std::optional<crypto::IdentityBundle> identity() const
    {
        auto identity = crypto::SigningKeyPair::fromSeed(key("identitySeed"));
        auto encryption = crypto::EncryptionKeyPair::fromPrivateKey(key("encryptionKey"));
        return identity && encryption
                   ? std::optional(crypto::IdentityBundle(std::move(*identity), std::move(*encryption)))
                   : std::nullopt;
    }

    QString m_folder;
    QJsonObject m_facts;
    SystemClock m_clock;
    std::optional<crypto::SigningKeyPair> m_deviceKey;
    app::SessionIdentity m_session;
    std::unique_ptr<app::MedicalKeys> m_keys;
    std::unique_ptr<app::Vault> m_vault;
};

} // namespace kluis::test
