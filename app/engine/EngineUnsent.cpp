// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for the server or was refused by it.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/session/ServerRefusal.h"
#include "app/vault/Outbox.h"
#include "core/protocol/Limits.h"

namespace kluis::app {

namespace {

UnsentChange described(const OutboxEntry& entry, VaultReader& reader)
{
    UnsentChange change;
    change.dossier = entry.dossier.id;
    change.at = entry.at;
    if (const auto row = reader.row(entry.dossier.id)) {
        change.name = row->name;
    }
    for (const auto& item : entry.items) {
        if (!item.field.isEmpty() && !change.fieldIds.contains(item.field)) {
            change.fieldIds.append(item.field);
        }
    }
    if (!entry.reason.isEmpty()) {
        change.reason = ServerRefusal::sentence(entry.reason);
    }
    return change;
}

} // namespace

Result<QList<UnsentChange>> Engine::unsent(int limit)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    Outbox outbox(m_parts->open->vault->database());
    auto entries = outbox.refused();
    if (!entries) {
        return failure(entries);
    }
    const auto waiting = outbox.batch(limit, protocol::limits::requestBody, {});
    if (!waiting) {
        return failure(waiting);
    }
    QList<UnsentChange> changes;
    for (const auto& entry : *entries + *waiting) {
        if (changes.size() >= limit) {
            break;
        }
        if (entry.kind != protocol::OperationKind::ContentKey) {
            changes.append(described(entry, *m_parts->reader));
        }
    }
    return changes;
}

} // namespace kluis::app
