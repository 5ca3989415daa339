// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TaskRecord.h"
#include "core/protocol/AskedChange.h"
#include "tests/server/DestructionOffice.h"
#include "tests/support/StoreDump.h"

namespace kluis::test {

inline const QString jobTitle = QStringLiteral("job_title");

inline void compareRefusal(const protocol::PushResult& result, const char* key)
{
    QCOMPARE(result.status, protocol::PushStatus::Rejected);
    QCOMPARE(result.reason, QLatin1StringView(key));
}

/// An office in which employees ask for something.
struct AskedOffice : DestructionOffice {
    using DestructionOffice::DestructionOffice;

    /// The id of a request that its keeper registered.
    RecordId request(domain::RequestKey::Kind kind,
                     domain::TaskRecord::Status status = domain::TaskRecord::Status::Open)
    {
        const domain::RequestKey key{kind, QDate(2026, 5, 1)};
        const Person& who = key.role() == domain::Role::Doctor ? *doctor : *hr;
        domain::TaskRecord task;
        task.trigger = key.toText();
        task.due = key.due();
        task.role = key.role();
        task.maker = who.caller.user.toString();
        task.note = QStringLiteral("Verzoek");
        task.status = status;
        task.done = status == domain::TaskRecord::Status::Done ? QDate(2026, 5, 2) : QDate();
        const RecordId id = crypto::randomId<RecordId>();
        const auto made = world.push(
            who, world.operation(who, tenant, dossier, domain::Category::Process,
                                 {protocol::OperationItem::plain(id.bytes(), QStringLiteral("task"), task.toText(), 0)},
                                 protocol::OperationKind::Task));
        Q_ASSERT(made.status == protocol::PushStatus::Applied);
        return id;
    }
    protocol::PushResult change(const Person& who, domain::Category category, const QString& field,
                                const QString& value, quint64 base, const protocol::AskedChange& asked)
    {
        return world.push(who,
                          world.operation(who, tenant, dossier, category,
                                          {protocol::OperationItem::plain(field.toUtf8(), field, value, base, asked)}));
    }
    protocol::PushResult remove(const QString& field, quint64 base, const RecordId& request,
                                domain::Category category = domain::Category::Administrative,
                                protocol::AskedChange::Kind ground = protocol::AskedChange::Kind::Removed)
    {
        return change(*hr, category, field, {}, base, {ground, request});
    }
    /// Of HR. \p text is empty where it is removed.
    protocol::PushResult changeNote(const RecordId& note, const QString& text, quint64 base,
                                    const protocol::AskedChange& asked)
    {
        return world.push(*hr, world.operation(*hr, tenant, dossier, domain::Category::Process,
                                               {protocol::OperationItem::plain(
                                                   note.bytes(), QStringLiteral("process_note"), text, base, asked)},
                                               protocol::OperationKind::Entry));
    }
    /// After addMedical().
    protocol::PushResult changeSealed(const Person& who, const QByteArray& slot, const char* content, quint64 base,
                                      const protocol::AskedChange& asked)
    {
        const auto plain = SyncFixture::sealedItem(contentKey, slot, content, base);
        return world.push(who,
                          world.operation(who, tenant, dossier, domain::Category::Medical,
                                          {protocol::OperationItem::sealed(slot, plain.sealedValue(), base, asked)}));
    }
    Result<void> hold()
    {
        return world.store->write<void>([this](server::StoreDatabase& database) {
            return server::RetentionStore(database).setHold(
                {tenant, dossier, privacy->caller.user, world.clock.now, words("Geschil")});
        });
    }
    /// Everything the store holds, as who has every key of the server reads it.
    QByteArray dump()
    {
        const auto text = world.store->read<QByteArray>(
            [](server::StoreDatabase& database) -> Result<QByteArray> { return openedDump(database); });
        return text.value_or(QByteArray());
    }
    bool holds(const char* canary) { return dump().contains(canary); }
    bool sees(const Person& who, const char* canary) { return world.pullBytes(who, tenant).contains(canary); }
};

} // namespace kluis::test
