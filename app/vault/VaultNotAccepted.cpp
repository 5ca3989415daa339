// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about refused edits that their author may not read any more (docs/decisions/0087).
#include "app/vault/Vault.h"

#include "app/vault/DossierProjection.h"
#include "app/vault/NotAccepted.h"
#include "app/vault/Outbox.h"
#include "core/storage/Transaction.h"

#include <algorithm>

namespace kluis::app {

using protocol::OperationKind;
using storage::Transaction;

namespace {

const QString notAcceptedName = QStringLiteral("vault.not-accepted");

} // namespace

bool Vault::isClosed(const OutboxEntry& entry) const
{
    return std::any_of(entry.items.begin(), entry.items.end(),
                       [&](const OutboxItem& item) { return !mayStillRead(entry.dossier, item.field); });
}

/// Only what stands sealed in it may leave in a file. A document's content is elsewhere.
bool Vault::mayHandOn(const OutboxEntry& entry) const
{
    return entry.state == OutboxEntry::State::Refused && entry.category == domain::Category::Medical &&
           (entry.kind == OperationKind::Field || entry.kind == OperationKind::Entry) && isClosed(entry);
}

Result<NotAccepted> Vault::notAccepted()
{
    const auto kept = value(notAcceptedName);
    return kept ? Result<NotAccepted>(NotAccepted::read(kept->value_or(QByteArray()))) : failure(kept);
}

Result<quint64> Vault::lookAtNotAccepted()
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    Outbox outbox(m_database);
    const auto refused = outbox.refused();
    auto times = notAccepted();
    if (!refused || !times) {
        return refused ? Result<quint64>(failure(times)) : failure(refused);
    }
    QSet<OpId> closed;
    for (const OutboxEntry& entry : *refused) {
        if (entry.kind != OperationKind::ContentKey && isClosed(entry)) {
            closed.insert(entry.id);
        }
    }
    const auto outcome = times->look(closed, m_clock.unixMillis());
    if (!outcome.isNew) {
        return 0;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    for (const OutboxEntry& entry : *refused) {
        if (!outcome.gone.contains(entry.id)) {
            continue;
        }
        if (auto gone = outbox.remove(entry.position); !gone) {
            return failure(gone);
        }
        if (auto built = DossierProjection(m_database).rebuild(entry.dossier, 0); !built) {
            return failure(built);
        }
    }
    if (auto keyless = outbox.removeLoneKeys(); !keyless) {
        return failure(keyless);
    }
    if (auto kept = setValue(notAcceptedName, times->bytes()); !kept) {
        return failure(kept);
    }
    const auto committed = transaction->commit();
    return committed ? Result<quint64>(outcome.toTell) : failure(committed);
}

Result<QList<QByteArray>> Vault::handOn()
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    const auto refused = Outbox(m_database).refused();
    if (!refused) {
        return failure(refused);
    }
    QSet<DossierId> dossiers;
    for (const OutboxEntry& entry : *refused) {
        if (mayHandOn(entry)) {
            dossiers.insert(entry.dossier.id);
        }
    }
    QList<QByteArray> operations;
    for (const OutboxEntry& entry : *refused) { // in their order: a key stands before what is sealed under it
        const bool isKey = entry.kind == OperationKind::ContentKey && dossiers.contains(entry.dossier.id);
        if (isKey || mayHandOn(entry)) {
            operations.append(entry.bytes);
        }
    }
    for (const DossierId& dossier : std::as_const(dossiers)) {
        if (auto logged = record(protocol::AuditEventKind::Exported, dossier); !logged) {
            return failure(logged);
        }
    }
    return operations;
}

} // namespace kluis::app
