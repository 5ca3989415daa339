// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SimulatedWorld in which people look at what is not at the server.
#include "tests/sync_simulation/SimulatedWorld.h"

#include <algorithm>

namespace kluis::test {

QString SimulatedWorld::unsent(SimulatedClient& client, int who)
{
    constexpr int most = 100;
    const auto changes = client.vault().unsent(most);
    if (!changes || changes->isEmpty()) {
        return changes || client.hadTrouble() ? QString() : QStringLiteral("what waits can't be listed");
    }
    const auto& listed = (*changes)[qsizetype(m_fates.below(quint64(changes->size())))];
    const bool takesBack = m_fates.percent(40);
    const auto change = client.vault().unsentChange(listed.id);
    if (!change || change->closed) {
        return change || client.hadTrouble() ? QString() : QStringLiteral("what waits can't be shown");
    }
    if (!(takesBack ? change->mayTakeBack : change->mayOfferAgain)) {
        return {};
    }
    const auto done = takesBack ? client.vault().takeBack(change->id) : client.vault().offerAgain(change->id);
    if (takesBack && (done || client.hadTrouble())) {
        const bool isDossier = change->kind == app::UnsentChange::Kind::NewDossier;
        const auto value = change->values.value(0);
        // What only seals again what another operation said takes nothing of that back.
        const auto& items = m_truth.items();
        const bool isSaid = std::any_of(items.cbegin(), items.cend(), [&](const AcceptedItem& item) {
            return item.dossier == change->dossier && item.value == value.value && item.place.op != change->id;
        });
        if (isDossier || !isSaid) {
            m_ledger.takeBack(who, change->dossier, isDossier ? QString() : value.fieldId, value.value, !done);
        }
    }
    const auto code = done ? ErrorCode::Internal : done.error().code();
    const bool isAnswer = done || client.hadTrouble() || code == ErrorCode::Forbidden || code == ErrorCode::NotFound ||
                          code == ErrorCode::Conflict || code == ErrorCode::NotConfirmed || code == ErrorCode::Exists;
    return isAnswer ? QString()
                    : QStringLiteral("what waits can't be %1: %2 %3")
                          .arg(takesBack ? QStringLiteral("taken back") : QStringLiteral("offered again"),
                               done.error().sentence(), done.error().detail());
}

} // namespace kluis::test
