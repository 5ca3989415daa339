// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/DestructionConfirmation.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/WipeMessages.h"
#include "core/retention/RetentionTerm.h"
#include "server/ServerKeys.h"
#include "server/api/RetentionApi.h"
#include "tests/server/BlobFixture.h"

#include <QTest>

namespace kluis::test {

inline QString words(const char* text)
{
    return QString::fromLatin1(text);
}

/// An employer, its people, and the dossier of somebody who left four years ago.
struct DestructionOffice {
    SyncFixture world;
    TenantId tenant = world.addEmployer(words("vermeer"));
    std::unique_ptr<Person> hr = world.addPerson(words("hr"), domain::Role::Hr, {tenant});
    std::unique_ptr<Person> doctor = world.addPerson(words("doctor"), domain::Role::Doctor, {tenant});
    std::unique_ptr<Person> privacy = world.addPerson(words("privacy"), domain::Role::PrivacyOfficer, {tenant});
    DossierId dossier = world.addDossier(*hr, tenant, words("1"));
    server::ServerKeys keys = keysOf(world);
    server::DestructionLedger ledger{keys, world.clock,
                                     world.dataFolder.isEmpty() ? world.folder.path() : world.dataFolder};
    server::RetentionApi api{server::ServerContext{keys, *world.store, world.clock}, world.replay,
                             server::BlobFiles(world.blobFolder()), ledger};
    crypto::SecretBytes groupKey;
    KeyId contentKey;

    /// \p dataFolder: as SyncFixture.
    explicit DestructionOffice(const QString& dataFolder = {}) : world(dataFolder)
    {
        set(*hr, domain::Category::Administrative, "employment_end", "2022-01-31");
        set(*hr, domain::Category::Absence, "work_handover", "Kanarie");
    }
    static server::ServerKeys keysOf(const SyncFixture& world)
    {
        auto loaded = server::ServerKeys::load(world.dataFolder);
        return loaded ? std::move(*loaded)
                      : server::ServerKeys{.databaseKey = {},
                                           .fakeSaltKey = {},
                                           .signingKey = crypto::SigningKeyPair::generate(),
                                           .practice = world.practice,
                                           .systemUser = {},
                                           .systemDevice = {},
                                           .tlsPublicKeyInfo = {},
                                           .tlsKeyDigest = {}};
    }
    void set(const Person& who, domain::Category category, const char* field, const char* value, quint64 base = 0)
    {
        const auto result = world.push(who, world.operation(who, tenant, dossier, category,
                                                            {SyncFixture::field(words(field), words(value), base)}));
        QCOMPARE(result.status, protocol::PushStatus::Applied);
    }
    void addMedical()
    {
        if (groupKey.isEmpty()) {
            groupKey = world.startGroup(*doctor, tenant, {});
        }
        contentKey = world.addContentKey(*doctor, tenant, dossier, groupKey);
        QCOMPARE(world.push(*doctor, medicalOperation()).status, protocol::PushStatus::Applied);
    }
    protocol::Operation medicalOperation()
    {
        return world.operation(*doctor, tenant, dossier, domain::Category::Medical,
                               {SyncFixture::sealedItem(contentKey, crypto::randomBytes(16), "Kanarie")});
    }

    server::HttpResponse ask(server::HttpResponse (server::RetentionApi::*what)(const server::HttpRequest&,
                                                                                const server::Caller&),
                             const Person& who, const QByteArray& body)
    {
        server::HttpRequest request;
        request.body = body;
        return (api.*what)(request, who.caller);
    }
    crypto::DestructionOrder order(const Person& who, retention::Part part,
                                   crypto::DestructionOrder::Basis basis = crypto::DestructionOrder::Basis::Term)
    {
        crypto::DestructionOrder order;
        order.practice = world.practice;
        order.id = crypto::randomId<RecordId>();
        order.tenant = tenant;
        order.dossier = dossier;
        order.part = quint8(part);
        order.basis = basis;
        order.proposer = who.caller.user;
        order.time = world.clock.now;
        order.sign(who.keys.identity());
        return order;
    }
    server::HttpResponse propose(const Person& who, const crypto::DestructionOrder& order)
    {
        return ask(&server::RetentionApi::propose, who, protocol::SignedRecord{order.encode()}.encode());
    }
    crypto::DestructionConfirmation confirmation(const Person& who, const crypto::DestructionOrder& order)
    {
        crypto::DestructionConfirmation confirmation;
        confirmation.order = order.id;
        confirmation.orderDigest = order.digest();
        confirmation.confirmer = who.caller.user;
        confirmation.time = world.clock.now;
        confirmation.sign(who.keys.identity());
        return confirmation;
    }
    server::HttpResponse confirm(const Person& who, const crypto::DestructionOrder& order)
    {
        return ask(&server::RetentionApi::confirm, who,
                   protocol::SignedRecord{confirmation(who, order).encode()}.encode());
    }
    bool destroy(const Person& first, const Person& second, const crypto::DestructionOrder& order)
    {
        return propose(first, order).status == 200 && confirm(second, order).status == 200;
    }
    bool destroyEmployersPart() { return destroy(*hr, *privacy, order(*hr, retention::Part::Employer)); }
    bool destroyMedicalPart()
    {
        return destroy(*doctor, *privacy,
                       order(*doctor, retention::Part::Medical, crypto::DestructionOrder::Basis::Request));
    }
    /// As if so many parts of others were destroyed.
    bool noteDestroyed(int many, retention::Part part)
    {
        return world.store
            ->write<void>([&](server::StoreDatabase& database) -> Result<void> {
                Result<void> done;
                for (int i = 0; done && i < many; ++i) {
                    server::StoredDestruction note;
                    note.order = order(*doctor, part);
                    note.order.dossier = crypto::randomId<DossierId>();
                    note.seq = quint64(
                        database
                            .number("UPDATE tenant_stream SET seq = seq + 1 WHERE tenant = ?1 RETURNING seq", tenant)
                            .value_or(0));
                    note.endedAt = world.clock.now;
                    done = server::RetentionStore(database).propose(note.order, world.clock.now);
                    done = done ? server::RetentionStore(database).setDone(note) : done;
                }
                return done;
            })
            .has_value();
    }
    protocol::DestructionReport report(const Person& who)
    {
        const auto reports = protocol::DestructionReports::decode(ask(&server::RetentionApi::list, who, {}).body);
        return reports && !reports->reports.isEmpty() ? reports->reports.first() : protocol::DestructionReport();
    }
    server::HttpResponse hold(const Person& who, bool holds)
    {
        return ask(&server::RetentionApi::hold, who,
                   protocol::HoldRequest{tenant, dossier, holds, words("A dispute")}.encode());
    }
    qint64 operations(domain::Category category)
    {
        const auto count = world.store->read<qint64>([&](server::StoreDatabase& database) {
            return database.number("SELECT count(*) FROM operation WHERE category = ?1", quint8(category));
        });
        return count.value_or(-1);
    }
};

inline void compareRefusal(const server::HttpResponse& response, const char* key)
{
    QVERIFY(response.status != 200);
    const auto message = protocol::ErrorMessage::decode(response.body);
    QVERIFY(message);
    QCOMPARE(message->reason, words(key));
}

} // namespace kluis::test
