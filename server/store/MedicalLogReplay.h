// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/MedicalLogState.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

#include <memory>
#include <mutex>
#include <vector>

namespace kluis::server {

/// What of an employer's medical content is not a person's to fetch, though the role is a medical one.
struct MedicalClosure {
    bool all = false;                ///< was in the group and is not: the keys of then still open what is older
    std::vector<DossierId> dossiers; ///< restricted to others (docs/decisions/0027); ascending
};

/// What the stored medical log says, verified from genesis on like any reader does, and remembered by length so
/// that only new entries cost. Any thread.
class MedicalLogReplay {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::MedicalLogReplay)

public:
    /// The state after the last entry \p database's transaction sees. Corrupt when the stored log does not verify.
    [[nodiscard]] Result<std::shared_ptr<const crypto::MedicalLogState>> state(StoreDatabase& database);
    [[nodiscard]] Result<MedicalClosure> closedTo(StoreDatabase& database, TenantId tenant, UserId user);

private:
    std::mutex m_mutex;
    std::shared_ptr<const crypto::MedicalLogState> m_state = std::make_shared<crypto::MedicalLogState>();
};

} // namespace kluis::server
