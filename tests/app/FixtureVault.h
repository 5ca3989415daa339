// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogClient.h"
#include "app/session/ApiClient.h"
#include "app/vault/Vault.h"
#include "tests/support/FrozenVector.h"

#include <QTemporaryDir>

#include <memory>

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

/// A vault of an earlier version as it lay on somebody's disk, and the facts that say what is in it: `vault.db` and
/// `facts.json` in a folder. One thread.
class FixtureVault : protected FrozenVector {
protected:
    void readFacts(const QString& fixture) { read(fixture + QStringLiteral("/facts.json")); }

    [[nodiscard]] storage::Cipher cipher() const
    {
        return word("cipher") == QLatin1String("aegis-256") ? storage::Cipher::Aegis256 : storage::Cipher::ChaCha20;
    }
    template <typename IdType> [[nodiscard]] IdType known(const char* name) const
    {
        return *IdType::fromString(word(name));
    }

    /// A copy of \p fixture's vault, under the name \p name in a folder of its own.
    void copy(const QString& fixture, const QString& name)
    {
        readFacts(fixture);
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(name);
        QVERIFY(QFile::copy(fixture + QStringLiteral("/vault.db"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }

    /// … opened as this version opens a vault, by its owner in \p role with the keys \p identity.
    void open(const QString& fixture, domain::Role role, std::optional<crypto::IdentityBundle> identity)
    {
        copy(fixture, QStringLiteral("vault.db"));
        app::VaultOptions options;
        options.path = m_path;
        options.cipher = cipher();
        auto vault = app::Vault::open(options, key("key"), m_clock);
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().sentence()));
        m_vault = std::move(*vault);

        m_deviceKey = std::move(*crypto::SigningKeyPair::fromSeed(key("deviceSeed")));
        m_session = {};
        m_session.user = known<UserId>("user");
        m_session.device = known<DeviceId>("device");
        m_session.practice = known<PracticeId>("practice");
        m_session.role = role;
        m_session.tenants.append(
            {known<TenantId>("tenant"), QStringLiteral("vermeer"), QStringLiteral("Vermeer BV"), QString()});
        m_session.deviceKey = &*m_deviceKey;
        m_session.clock = &m_clock;
        m_keys = std::make_unique<app::MedicalKeys>(m_session.user, m_session.role, std::move(identity));
        NoServer nobody;
        const auto log = app::MedicalLogClient(*m_vault, nobody, *m_keys, m_session.practice, m_session.role).load();
        QVERIFY2(log, log ? "" : qPrintable(log.error().sentence()));
        const auto attached = m_vault->attach(m_session, *m_keys);
        QVERIFY2(attached, attached ? "" : qPrintable(attached.error().sentence()));
    }

    void close()
    {
        m_vault.reset();
        m_keys.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::optional<crypto::SigningKeyPair> m_deviceKey;
    app::SessionIdentity m_session;
    std::unique_ptr<app::MedicalKeys> m_keys;
    std::unique_ptr<app::Vault> m_vault;
};

} // namespace kluis::test
