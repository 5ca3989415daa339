// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ExportDossierCommand.h"

#include "core/domain/FieldCatalogue.h"
#include "core/protocol/DocumentRecord.h"
#include "server/admin/DataFolder.h"
#include "server/audit/AuditLog.h"
#include "server/store/AccountStore.h"
#include "server/store/AgreementStore.h"
#include "server/store/DossierValues.h"
#include "server/store/RecordStore.h"

#include <QDateTime>
#include <QJsonArray>

namespace kluis::server {

using domain::Category;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;

Result<QJsonObject> ExportDossierCommand::run(const QString& folder, const QString& dossier)
{
    auto data = DataFolder::open(folder);
    if (!data) {
        return failure(data);
    }
    return data->store().write<QJsonObject>([&](StoreDatabase& database) { return collect(database, dossier); });
}

Result<QJsonObject> ExportDossierCommand::collect(StoreDatabase& database, const QString& dossier)
{
    const auto found = find(database, dossier);
    if (!found) {
        return failure(found);
    }
    const auto tenant = AccountStore(database).tenant(found->tenant);
    if (!tenant) {
        return failure(tenant);
    }
    const auto values = DossierValues(database).fields(found->number);
    if (!values) {
        return failure(values);
    }
    const auto agreement = AgreementStore(database).of(found->tenant);
    if (!agreement) {
        return failure(agreement);
    }
    QJsonObject fields;
    for (auto value = values->cbegin(); value != values->cend(); ++value) {
        const auto* field = domain::FieldCatalogue::find(value.key());
        if (field == nullptr || agreement->covers(*field)) { // what is left out is shown to nobody
            fields.insert(value.key(), value.value());
        }
    }
    QJsonObject json{{QStringLiteral("dossier"), found->id.toString()},
                     {QStringLiteral("employer"), *tenant ? (*tenant)->shortName : QString()},
                     {QStringLiteral("number"), values->value(QStringLiteral("personnel_no"))},
                     {QStringLiteral("fields"), fields}};
    if (auto added = addOperations(database, *found, json); !added) {
        return failure(added);
    }
    ServerEvent event;
    event.kind = ServerEventKind::Exported;
    event.time = m_clock.unixMillis();
    event.tenant = found->tenant;
    event.dossier = found->id;
    if (auto logged = AuditLog::append(database, event); !logged) {
        return failure(logged);
    }
    return json;
}

Result<StoredDossier> ExportDossierCommand::find(StoreDatabase& database, const QString& dossier)
{
    RecordStore records(database);
    Result<std::optional<StoredDossier>> found = std::optional<StoredDossier>();
    if (const auto id = DossierId::fromString(dossier)) {
        found = records.dossier(*id);
    } else if (const qsizetype slash = dossier.indexOf(u'/'); slash > 0) {
        const auto tenant = AccountStore(database).tenant(dossier.left(slash));
        if (!tenant) {
            return failure(tenant);
        }
        if (*tenant) {
            found = records.dossier((*tenant)->id, dossier.mid(slash + 1));
        }
    }
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, tr("This server has no such dossier."));
    }
    return std::move(**found);
}

/// Notes, tasks, and what documents there are, in order of acceptance, and how many sealed operations there are beside them.
Result<void> ExportDossierCommand::addOperations(StoreDatabase& database, const StoredDossier& dossier,
                                                 QJsonObject& json)
{
    auto row = database.query("SELECT o.bytes, o.server_time, o.category, o.kind, o.author, o.place FROM operation o "
                              "WHERE o.dossier = ?1 ORDER BY o.place",
                              dossier.number);
    if (!row) {
        return failure(row);
    }
    QJsonArray entries;
    QJsonArray documents;
    QJsonArray tasks; // every revision, as the other lines are
    int sealedOperations = 0;
    for (;;) {
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (!*found) {
            break;
        }
        const auto category = Category(row->int64(2));
        sealedOperations += category == Category::Medical;
        const auto kind = OperationKind(row->int64(3));
        const bool isListed =
            kind == OperationKind::Entry || kind == OperationKind::Document || kind == OperationKind::Task;
        if (category == Category::Medical || !isListed) {
            continue;
        }
        const auto bytes =
            database.columns().open(sealed::operation, ColumnCipher::row(row->int64(5)), row->blobView(0));
        const auto op = bytes ? Operation::decode(*bytes) : failure(bytes);
        if (!op) {
            return failure(op);
        }
        const auto author = AccountStore(database).account(row->id<UserId>(4));
        if (!author) {
            return failure(author);
        }
        for (const OperationItem& item : op->items) {
            if (item.isRedacted() || item.asked().isRemoval()) {
                continue; // taken out at the employee's request
            }
            QJsonObject line{
                {QStringLiteral("category"), domain::categoryName(category)},
                {QStringLiteral("field"), item.fieldId()},
                {QStringLiteral("author"), *author ? (*author)->displayName : QString()},
                {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(row->int64(1), Qt::UTC).toString(Qt::ISODate)}};
            if (kind == OperationKind::Entry) {
                line.insert(QStringLiteral("text"), item.value());
                entries.append(line);
            } else if (kind == OperationKind::Task) {
                line.insert(QStringLiteral("record"), QString::fromLatin1(item.record().toHex()));
                line.insert(QStringLiteral("value"), item.value());
                tasks.append(line);
            } else if (const auto document = protocol::DocumentRecord::decode(item.value())) {
                line.insert(QStringLiteral("name"), document->name); // never its key
                line.insert(QStringLiteral("size"), document->size);
                documents.append(line);
            }
        }
    }
    json.insert(QStringLiteral("entries"), entries);
    json.insert(QStringLiteral("documents"), documents);
    json.insert(QStringLiteral("tasks"), tasks);
    json.insert(QStringLiteral("medical"), sealedOperations);
    return {};
}

} // namespace kluis::server
