// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/EnrolmentCode.h"
#include "core/protocol/AccountMessages.h"
#include "server/ServerKeys.h"
#include "server/audit/AuditActor.h"
#include "server/store/AccountStore.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// A person's first day (SECURITY B2.1), inside a transaction the caller holds: the endpoints, the administrator's
/// commands and the demo all come through here. Codes live 72 hours and work once. Any thread.
class EnrolmentService {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::EnrolmentService)

public:
    static constexpr qint64 codeHours = 72;

    EnrolmentService(StoreDatabase& database, const ServerKeys& keys) : m_database(database), m_keys(keys) {}

    /// A new code for \p user; earlier unused ones end. Also brings a not yet confirmed account back to Invited.
    [[nodiscard]] Result<crypto::EnrolmentCode> issueCode(const UserId& user, qint64 now, const AuditActor& actor = {});

    /// Forbidden with detail `enrolment-refused` for a code that is unknown, used, expired or another person's.
    [[nodiscard]] Result<protocol::EnrolBeginResponse> begin(const protocol::EnrolBeginRequest& request, qint64 now);

    /// Takes keys and the first device in and uses the code up. \returns the secret and codes to show once.
    /// Errors: as begin(); InvalidArgument for keys, certificate or parameters that don't fit.
    [[nodiscard]] Result<protocol::EnrolResponse> complete(const protocol::EnrolRequest& request, qint64 now);

private:
    Result<Account> accountOf(const QString& login, const QByteArray& codeSecret, qint64 now);
    Result<void> storeDevice(const Account& account, const protocol::EnrolRequest& request, qint64 now);
    Result<protocol::EnrolResponse> makeSecondFactor(const UserId& user);

    StoreDatabase& m_database;
    const ServerKeys& m_keys;
};

} // namespace kluis::server
