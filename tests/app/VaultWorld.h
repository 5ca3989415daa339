// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"
#include "app/session/SessionIdentity.h"
#include "app/vault/AuditQueue.h"
#include "app/vault/Records.h"
#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/RecoverySecret.h"
#include "tests/app/Colleague.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace kluis::test {

/// A time that a test moves.
class SteppingClock final : public Clock {
public:
    [[nodiscard]] std::int64_t unixMillis() const override { return now; }
    std::int64_t now = 1'767'600'000'000; // 5 January 2026, 08:00 UTC
};

/// One person's open vault on disk, at the employer `vermeer`, with whatever medical group the person belongs to.
class VaultWorld {
public:
    /// \p throughVfs: name of a SQLite VFS that the vault's files go through; empty: the system's files.
    explicit VaultWorld(domain::Role role, const QByteArray& throughVfs = {},
                        storage::Cipher with = app::VaultOptions().cipher)
        : vfs(throughVfs), cipher(with), path(folder.filePath(QStringLiteral("vault.db"))),
          me(role, QStringLiteral("Robin"))
    {
        tenant = crypto::randomId<TenantId>();
        session.user = me.user;
        session.device = me.device;
        session.practice = crypto::randomId<PracticeId>();
        session.login = QStringLiteral("robin");
        session.displayName = me.name;
        session.role = role;
        session.tenants.append({tenant, QStringLiteral("vermeer"), QStringLiteral("Vermeer BV"), QString()});
        session.serverPublicKey = serverKey.publicKey();
        session.deviceKey = &me.deviceKey;
        session.clock = &clock;
        startMedicalGroup();
        open();
    }

    /// The events of that kind that wait for the server.
    [[nodiscard]] QList<protocol::AuditEvent> audited(protocol::AuditEventKind kind)
    {
        QList<protocol::AuditEvent> found;
        const auto batch = app::AuditQueue(vault->database()).oldest();
        for (const QByteArray& bytes : batch->events) {
            if (const auto event = protocol::AuditEvent::decode(bytes); event && event->kind == kind) {
                found.append(*event);
            }
        }
        return found;
    }

    /// Opens the vault, as after a crash or a restart: with keys and caches of its own.
    void open()
    {
        reader.reset();
        vault.reset();
        const bool isMedical = domain::isMedical(me.role);
        keys = std::make_unique<app::MedicalKeys>(me.user, me.role,
                                                  isMedical ? std::optional(me.keys.clone()) : std::nullopt);
        if (isMedical) {
            keys->setLog(log);
        }
        app::VaultOptions options;
        options.path = path;
        options.vfs = vfs;
        options.cipher = cipher;
        auto opened = app::Vault::open(options, key, clock);
        Q_ASSERT(opened);
        vault = std::move(*opened);
        if (onOpened) {
            onOpened();
        }
        [[maybe_unused]] const bool attached = vault->attach(session, *keys).has_value();
        Q_ASSERT(attached);
        auto own = vault->reader();
        Q_ASSERT(own);
        reader = std::move(*own);
    }

    /// A dossier that waits in the outbox.
    DossierId addDossier(const QString& number, const QString& lastName, const QString& department = {})
    {
        const auto made = vault->addDossier(tenant, {{QStringLiteral("personnel_no"), number},
                                                     {QStringLiteral("last_name"), lastName},
                                                     {QStringLiteral("org_unit"), department}});
        return made.value_or(DossierId());
    }
    /// A dossier whose one value came from the server.
    app::DossierPlace addBsn(const QString& bsn)
    {
        app::Records records(vault->database());
        const auto place = records.makeDossier(crypto::randomId<DossierId>(), tenant);
        app::RecordValue value;
        value.dossier = place->number;
        value.record = "bsn";
        value.category = domain::Category::Administrative;
        value.revision = 1;
        value.value = bsn;
        [[maybe_unused]] const bool isPut = records.put(value).has_value();
        Q_ASSERT(isPut);
        return *place;
    }
    [[nodiscard]] QString value(const DossierId& dossier, const char* field) const
    {
        const auto view = vault->show(dossier, false);
        return view ? view->fields.value(QLatin1String(field)).value : QStringLiteral("<no dossier>");
    }

    /// Doctor, colleague and assistant are in the employer's group; the doctor is its lead.
    void startMedicalGroup()
    {
        const Colleague& lead = me.role == domain::Role::Doctor ? me : doctor;
        const auto recovery = crypto::RecoverySecret::generate();
        bool all = keep(crypto::MedicalLogWriter::genesis(log, session.practice, lead.user, lead.keys,
                                                          recovery.box().publicKey(), recovery.signature().publicKey(),
                                                          clock.now));
        crypto::MedicalLogWriter writer(log, lead.user, lead.keys.identity());
        all = keep(writer.createGroup(tenant, clock.now)) && all;
        for (const Colleague* member : {&me, &doctor, &assistant}) {
            if (!domain::isMedical(member->role)) {
                continue;
            }
            if (member != &lead) {
                all = keep(writer.memberKeys({member->user, quint8(member->role), member->keys.identity().publicKey(),
                                              member->keys.encryption().publicKey()},
                                             clock.now)) &&
                      all;
            }
            all = keep(writer.addMember(tenant, member->user, {}, clock.now)) && all;
        }
        const auto epoch = writer.startEpoch(tenant, {}, clock.now);
        all = epoch && keep(Result<crypto::MedicalLogEntry>(epoch->entry)) && all;
        Q_ASSERT(all);
    }
    /// Takes an entry that was made for the log into logEntries.
    bool keep(const Result<crypto::MedicalLogEntry>& made)
    {
        if (made) {
            logEntries.append(made->encode());
        }
        return made.has_value();
    }

    QTemporaryDir folder;
    QByteArray vfs;
    storage::Cipher cipher;
    QString path;
    SteppingClock clock;
    crypto::SecretBytes key = crypto::SecretBytes::random(32);
    crypto::SigningKeyPair serverKey = crypto::SigningKeyPair::generate();
    TenantId tenant;
    Colleague me;
    Colleague hr{domain::Role::Hr, QStringLiteral("Henk")};
    Colleague doctor{domain::Role::Doctor, QStringLiteral("Dora")};
    Colleague assistant{domain::Role::DoctorAssistant, QStringLiteral("Anja")};
    crypto::MedicalLogState log;
    QList<QByteArray> logEntries; ///< that made it
    app::SessionIdentity session;
    std::unique_ptr<app::MedicalKeys> keys;
    std::unique_ptr<app::Vault> vault;
    std::unique_ptr<app::VaultReader> reader;
    std::function<void()> onOpened; ///< the vault is open, and nobody is at it yet
};

inline QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace kluis::test
