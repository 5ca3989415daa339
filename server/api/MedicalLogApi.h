// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/MedicalLogMessages.h"
#include "server/ServerKeys.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/Store.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/medical-log/read` and `/append`: keeps and serves the practice's medical log. The server checks what
/// it stores exactly as readers do and can add nothing itself. Medical roles only. Any thread; the parts given must
/// outlive it.
class MedicalLogApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::MedicalLogApi)

public:
    MedicalLogApi(Store& store, MedicalLogReplay& replay, const PracticeId& practice, const Clock& clock)
        : m_store(store), m_replay(replay), m_practice(practice), m_clock(clock)
    {
    }

    [[nodiscard]] HttpResponse read(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse append(const HttpRequest& request, const Caller& caller);

    /// Forbidden for other roles.
    [[nodiscard]] Result<protocol::MedicalLogEntries> entries(const protocol::MedicalLogRequest& request,
                                                              const Caller& caller);
    /// All or none. Conflict with detail `log-conflict` when the log grew meanwhile; Forbidden with detail
    /// `log-refused` for what readers would not accept, and for a genesis by anyone but a doctor with the keys of
    /// his own account.
    [[nodiscard]] Result<protocol::MedicalLogEntries> extend(const protocol::MedicalLogEntries& addition,
                                                             const Caller& caller);

private:
    Result<protocol::MedicalLogEntries> extendIn(StoreDatabase& database, const protocol::MedicalLogEntries& addition,
                                                 const Caller& caller);
    Result<void> checkGenesis(StoreDatabase& database, const QByteArray& entry, const Caller& caller);
    Result<void> checkRecovery(StoreDatabase& database, const QByteArray& entry, const Caller& caller);
    [[nodiscard]] Result<bool> isOwnAccount(StoreDatabase& database, const Caller& caller,
                                            const QByteArray& identityKey, const QByteArray& encryptionKey);

    Store& m_store;
    MedicalLogReplay& m_replay;
    PracticeId m_practice;
    const Clock& m_clock;
};

} // namespace kluis::server
