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

/// What the stored medical log says, verified from genesis on like any reader does, and remembered by length so
/// that only new entries cost. Any thread.
class MedicalLogReplay {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::MedicalLogReplay)

public:
    /// The state after the last entry \p database's transaction sees. Corrupt when the stored log does not verify.
    [[nodiscard]] Result<std::shared_ptr<const crypto::MedicalLogState>> state(StoreDatabase& database);
    /// Dossiers of \p tenant that are restricted to others than \p user.
    [[nodiscard]] Result<std::vector<DossierId>> leftOutOf(StoreDatabase& database, TenantId tenant, UserId user);

private:
    std::mutex m_mutex;
    std::shared_ptr<const crypto::MedicalLogState> m_state = std::make_shared<crypto::MedicalLogState>();
};

} // namespace kluis::server
