// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/OutboxResealer.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/Vault.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using protocol::OperationKind;

OutboxResealer::OutboxResealer(Vault& vault)
    : m_vault(vault), m_outbox(vault.database()), m_sealed(vault.database(), vault.session(), vault.medicalKeys()),
      m_writer(vault.database(), vault.session(), vault.medicalKeys(), vault.clock())
{
}

Result<int> OutboxResealer::run()
{
    if (!domain::isMedical(m_vault.session().role)) {
        return 0;
    }
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    QSet<DossierId> touched;
    auto done = resealAll(touched);
    if (done && *done > 0) {
        if (auto committed = transaction->commit(); !committed) {
            done = failure(committed);
        }
    }
    if (!done) {
        // Keys made for what was rolled back must seal nothing.
        for (const DossierId& dossier : std::as_const(touched)) {
            m_vault.medicalKeys().forgetDossier(dossier);
        }
    }
    return done;
}

Result<int> OutboxResealer::resealAll(QSet<DossierId>& touched)
{
    const auto waiting = m_outbox.waitingMedical();
    if (!waiting) {
        return failure(waiting);
    }
    int done = 0;
    for (const OutboxEntry& entry : *waiting) {
        if (entry.sent || !canSeal(entry.dossier)) {
            continue;
        }
        const auto isGood = isUnderGoodKey(entry);
        if (!isGood) {
            return failure(isGood);
        }
        // What follows in the same dossier moves behind it, so that the order of edits stays.
        const bool isBehind = touched.contains(entry.dossier.id) && entry.kind != OperationKind::ContentKey;
        if (*isGood && !isBehind) {
            continue;
        }
        touched.insert(entry.dossier.id);
        ++done;
        if (entry.kind != OperationKind::ContentKey) {
            if (auto sealed = m_writer.reseal(entry); !sealed) {
                return failure(sealed);
            }
            continue;
        }
        const auto key = KeyId::fromBytes(entry.items.first().record);
        auto dropped = key ? m_sealed.dropContentKey(entry.dossier, *key) : Result<void>();
        dropped = dropped ? m_outbox.remove(entry.position) : dropped;
        if (!dropped) {
            return failure(dropped);
        }
    }
    return done;
}

Result<QSet<qint64>> OutboxResealer::heldBack()
{
    const auto waiting = m_outbox.waitingMedical();
    if (!waiting) {
        return failure(waiting);
    }
    QSet<qint64> held;
    for (const OutboxEntry& entry : *waiting) {
        if (m_vault.medicalKeys().log().rotationDue(entry.dossier.tenant)) {
            held.insert(entry.position);
        }
    }
    return held;
}

Result<bool> OutboxResealer::isOutdated(const OutboxEntry& entry)
{
    if (!entry.isSealed()) {
        return false;
    }
    const auto isGood = isUnderGoodKey(entry);
    if (!isGood) {
        return failure(isGood);
    }
    if (!*isGood || m_vault.medicalKeys().log().rotationDue(entry.dossier.tenant)) {
        return true;
    }
    // Its key's own operation waits again: it was refused just before.
    for (const auto& item : entry.items) {
        if (item.kind == RecordKind::ContentKey) {
            return false;
        }
    }
    const auto waiting = m_outbox.waitingMedical();
    if (!waiting) {
        return failure(waiting);
    }
    return std::any_of(waiting->cbegin(), waiting->cend(), [&entry](const OutboxEntry& other) {
        return other.kind == OperationKind::ContentKey && other.dossier.number == entry.dossier.number;
    });
}

/// Whether the operation's content key is known here as one to write under.
Result<bool> OutboxResealer::isUnderGoodKey(const OutboxEntry& entry)
{
    if (auto loaded = m_sealed.loadKeys(entry.dossier); !loaded) {
        return failure(loaded);
    }
    const auto isGood = [this, &entry](const KeyId& key) {
        return m_vault.medicalKeys().mayWriteUnder(entry.dossier.tenant, entry.dossier.id, key);
    };
    if (entry.kind == OperationKind::ContentKey) {
        const auto key = KeyId::fromBytes(entry.items.first().record);
        return key && isGood(*key);
    }
    const auto op = protocol::Operation::decode(entry.bytes);
    if (!op) {
        return failure(op);
    }
    const auto key = crypto::FieldEnvelope::keyIdOf(op->items.value(0).sealedValue());
    return key && isGood(*key);
}

bool OutboxResealer::canSeal(const DossierPlace& dossier)
{
    auto& keys = m_vault.medicalKeys();
    return keys.writingAllowed(dossier.tenant, dossier.id).has_value() && !keys.log().rotationDue(dossier.tenant);
}

} // namespace kluis::app
