// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/DocumentSealer.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BlobMessages.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/Limits.h"
#include "server/api/BlobApi.h"
#include "tests/server/SyncFixture.h"

namespace kluis::test {

/// A document as a client makes it: its record, and its content sealed.
struct MadeDocument {
    RecordId id = crypto::randomId<RecordId>();
    QByteArray sealed;
    protocol::DocumentRecord record;
};

/// The endpoints for documents' contents over the store of a SyncFixture.
class BlobFixture {
public:
    explicit BlobFixture(SyncFixture& sync, const server::BlobLimits& limits = {})
        : world(sync), api(*sync.store, sync.replay, sync.clock, server::BlobFiles(folder()), limits)
    {
    }

    [[nodiscard]] QString folder() const { return world.blobFolder(); }

    static MadeDocument document(const TenantId& tenant, const DossierId& dossier, const QByteArray& content)
    {
        MadeDocument made;
        const auto key = crypto::SecretBytes::random(crypto::DocumentFormat::keySize);
        auto sealer = crypto::DocumentSealer::begin(key, {tenant, dossier, made.id}, content.size());
        made.sealed = *sealer->add(content);
        made.sealed += *sealer->finish();
        made.record.name = QStringLiteral("kanarie.pdf");
        made.record.type = QStringLiteral("application/pdf");
        made.record.size = content.size();
        made.record.contentDigest = crypto::sha256(content);
        made.record.sealedDigest = crypto::sha256(made.sealed);
        made.record.key = key.view().toByteArray();
        return made;
    }

    static protocol::BlobBegin beginOf(const TenantId& tenant, const DossierId& dossier, domain::Category category,
                                       const MadeDocument& made)
    {
        protocol::BlobBegin begin;
        begin.tenant = tenant;
        begin.dossier = dossier;
        begin.id = made.id;
        begin.category = quint8(category);
        begin.size = quint64(made.sealed.size());
        begin.digest = made.record.sealedDigest;
        return begin;
    }
    static protocol::BlobPart partOf(const MadeDocument& made, quint64 number)
    {
        protocol::BlobPart part;
        part.id = made.id;
        part.number = number;
        part.bytes = made.sealed.mid(qsizetype(number) * protocol::limits::blobPart, protocol::limits::blobPart);
        part.digest = crypto::sha256(part.bytes);
        return part;
    }
    static quint64 partsOf(const MadeDocument& made)
    {
        return quint64((made.sealed.size() + protocol::limits::blobPart - 1) / protocol::limits::blobPart);
    }

    template <typename Message>
    server::HttpResponse ask(server::HttpResponse (server::BlobApi::*what)(const server::HttpRequest&,
                                                                           const server::Caller&),
                             const Person& person, const Message& message)
    {
        server::HttpRequest request;
        request.body = message.encode();
        return (api.*what)(request, person.caller);
    }
    server::HttpResponse begin(const Person& person, const protocol::BlobBegin& message)
    {
        return ask(&server::BlobApi::begin, person, message);
    }
    server::HttpResponse part(const Person& person, const protocol::BlobPart& message)
    {
        return ask(&server::BlobApi::part, person, message);
    }
    server::HttpResponse close(const Person& person, const RecordId& id)
    {
        return ask(&server::BlobApi::close, person, protocol::BlobRequest{id, 0});
    }
    server::HttpResponse read(const Person& person, const RecordId& id, quint64 number = 0)
    {
        return ask(&server::BlobApi::read, person, protocol::BlobRequest{id, number});
    }
    static protocol::BlobState stateIn(const server::HttpResponse& response)
    {
        return protocol::BlobState::decode(response.body).value_or(protocol::BlobState{999, false});
    }

    /// Every step of sending; false where one was refused.
    bool send(const Person& person, const TenantId& tenant, const DossierId& dossier, domain::Category category,
              const MadeDocument& made)
    {
        bool good = begin(person, beginOf(tenant, dossier, category, made)).status == 200;
        for (quint64 number = 0; good && number < partsOf(made); ++number) {
            good = part(person, partOf(made, number)).status == 200;
        }
        return good && stateIn(close(person, made.id)).whole;
    }
    /// The record of a document that is not medical.
    protocol::PushResult pushRecord(const Person& person, const TenantId& tenant, const DossierId& dossier,
                                    const domain::Field& field, const MadeDocument& made)
    {
        return world.push(person, world.operation(person, tenant, dossier, field.category(),
                                                  {protocol::OperationItem::plain(made.id.bytes(), QString(field.id()),
                                                                                  made.record.encode(), 0)},
                                                  protocol::OperationKind::Document));
    }

    SyncFixture& world;
    server::BlobApi api;
};

} // namespace kluis::test
