// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageApplier about what two people destroyed.
#include "app/sync/PageApplier.h"

#include "app/medical/MedicalKeys.h"
#include "app/retention/DestroyedDossier.h"
#include "app/vault/Vault.h"
#include "core/crypto/DestructionConfirmation.h"
#include "core/storage/Rows.h"

namespace kluis::app {

using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using protocol::DestroyedPart;

/// Only with both signatures: a server alone takes nothing away. What is not here needs nobody's word.
Result<void> PageApplier::applyDestroyed(const PulledPage& pulled)
{
    quint64 last = pulled.after;
    bool isAny = false;
    for (const DestroyedPart& part : pulled.page.destroyed) {
        const auto order = orderOf(part, pulled, last);
        if (!order) {
            return failure(order);
        }
        const auto place = m_records.dossier(order->dossier);
        if (!place) {
            return failure(place);
        }
        const bool isHere = *place && (*place)->tenant == m_tenant;
        if (!isHere && !m_seen.has(order->dossier)) {
            continue;
        }
        if (auto ordered = checkOrdered(part, *order); !ordered) {
            return ordered;
        }
        const bool whole = part.whole || !domain::isMedical(m_session.role);
        const qint64 categories = DestroyedDossier::categoriesOf(retention::Part(order->part), whole);
        if (auto begun = m_seen.drop(order->dossier, categories); !begun || !isHere) {
            if (!begun) {
                return begun;
            }
            continue;
        }
        isAny = true;
        if (auto gone = DestroyedDossier(m_database).remove(**place, retention::Part(order->part), whole); !gone) {
            return gone;
        }
        m_vault.medicalKeys().forgetDossier(order->dossier);
        m_sealed.forgetKeys();
    }
    if (auto forgotten = isAny ? DestroyedDossier(m_database).forgetWords() : Result<void>(); !forgotten) {
        return forgotten;
    }
    return pulled.page.horizon > 0 ? m_records.setHorizon(m_tenant, pulled.page.horizon) : Result<void>();
}

/// Moves \p last to the part's place.
Result<DestructionOrder> PageApplier::orderOf(const DestroyedPart& part, const PulledPage& pulled, quint64& last)
{
    auto order = DestructionOrder::decode(part.order);
    const bool isInPlace = part.seq > last && part.seq <= pulled.page.nextCursor;
    if (!order || !isInPlace || order->tenant != m_tenant || order->practice != m_session.practice) {
        return refuse(SyncNotice::Kind::WrongPlace, order ? order->dossier : DossierId());
    }
    last = part.seq;
    return order;
}

/// Of what comes with another scope: what is here of such a part is newer, or was never shown. How far its chains had been
/// in a scope of before counts no more.
Result<void> PageApplier::forgetDestroyed(const PulledPage& pulled)
{
    quint64 last = pulled.after;
    for (const DestroyedPart& part : pulled.page.destroyed) {
        const auto order = orderOf(part, pulled, last);
        if (!order) {
            return failure(order);
        }
        if (!m_seen.has(order->dossier)) {
            continue;
        }
        if (auto ordered = checkOrdered(part, *order); !ordered) {
            return ordered;
        }
        const qint64 categories = DestroyedDossier::categoriesOf(retention::Part(order->part), part.whole);
        if (auto dropped = m_seen.drop(order->dossier, categories); !dropped) {
            return dropped;
        }
    }
    return {};
}

Result<void> PageApplier::checkOrdered(const DestroyedPart& part, const DestructionOrder& order)
{
    const auto confirmation = DestructionConfirmation::decode(part.confirmation);
    if (!confirmation || !confirmation->isFor(order)) {
        return refuse(SyncNotice::Kind::BadSignature, order.dossier);
    }
    const auto first = pinnedKey(order.proposer);
    const auto second = pinnedKey(confirmation->confirmer);
    if (!first || !second) {
        return first ? failure(second) : failure(first);
    }
    return order.verify(*first) && confirmation->verify(*second)
               ? Result<void>()
               : refuse(SyncNotice::Kind::BadSignature, order.dossier);
}

/// A person's identity key as it was pinned; empty, under which nothing verifies, for nobody known.
Result<QByteArray> PageApplier::pinnedKey(const UserId& person)
{
    auto row = m_database.query("SELECT identity_key FROM person WHERE id = ?1", person);
    QByteArray key;
    if (const auto walked = storage::forEachRow(row, [&] { key = row->blob(0); }); !walked) {
        return failure(walked);
    }
    return key;
}

} // namespace kluis::app
