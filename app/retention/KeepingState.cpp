// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/KeepingState.h"

#include "core/crypto/DestructionOrder.h"

namespace kluis::app {

Result<KeepingState> KeepingState::read(Keeping& keeping, const EngineStatus& status)
{
    const auto overview = keeping.overview();
    const auto reports = overview ? keeping.destructions() : failure(overview);
    if (!reports) {
        return failure(reports);
    }
    KeepingState state;
    state.counts = overview->counts;
    for (const protocol::DestructionReport& report : *reports) {
        state.destructions.append({report, keeping.nameOf(report.dossier), report.proposer == status.login,
                                   report.basis == quint8(crypto::DestructionOrder::Basis::Request)});
    }
    for (const protocol::LegalHold& hold : overview->holds) {
        HoldLine line{hold, {}, keeping.nameOf(hold.dossier)};
        for (const auto& tenant : status.tenants) {
            line.employer = tenant.tenant == hold.tenant ? tenant.shortName : line.employer;
        }
        state.holds.append(line);
    }
    return state;
}

} // namespace kluis::app
