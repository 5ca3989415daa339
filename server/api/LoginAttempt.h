// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/AccountMessages.h"
#include "core/protocol/RecoveryMessages.h"
#include "server/api/ServerContext.h"
#include "server/audit/ServerEvent.h"
#include "server/store/AccountStore.h"
#include "server/store/DeviceStore.h"
#include "server/store/StoreDatabase.h"
#include "server/store/ThrottleStore.h"

#include <QString>

#include <optional>

namespace kluis::server {

/// Stands in for accounts that don't exist, so that a try at one costs the same signature checks and the same
/// reads as a try at a real one. Made once; any thread.
struct DecoyAccount {
    QByteArray authKey;    ///< a real public key nobody has the private half of
    QByteArray totpSecret; ///< a real secret, wrapped for the null user
    [[nodiscard]] static DecoyAccount make(const ColumnCipher& columns);
};

/// What a login came to.
struct LoginOutcome {
    std::optional<protocol::LoginResponse> granted;
    std::optional<protocol::RecoverBeginResponse> recovery; ///< the kit was proven instead of the password
    ErrorCode code = ErrorCode::Unauthenticated;
    const char* reason = nullptr;
    int retryAfterSeconds = 0;
    bool lineInspected = false; ///< let through all the same
};

/// One try at logging in (SECURITY B2.2 to B2.4), judged whole inside one transaction: the wait, the two signatures,
/// the one-time password, the server key the client saw; and, when all hold, the session. One use, one thread.
class LoginAttempt {
public:
    /// What the first signature proves.
    enum class Proof {
        Password,
        RecoveryKit, ///< for the bundle only; makes neither session nor device
    };

    LoginAttempt(const ServerContext& context, const DecoyAccount& decoy, StoreDatabase& database,
                 const protocol::LoginRequest& wanted, const protocol::LoginBody& body, const HttpRequest& request,
                 Proof proof);

    /// Nothing when the caller need not wait, else the refusal; writes nothing.
    [[nodiscard]] Result<std::optional<LoginOutcome>> mustWait();
    /// Judges; counts a failure or begins the session. A refusal is a value, so that what was counted stays.
    [[nodiscard]] Result<LoginOutcome> judge();

private:
    struct Findings {
        bool password = false;
        bool device = false;
        bool serverKey = false; ///< ours was seen, or need not be
        std::optional<qint64> totpStep;
        std::optional<qint64> newTotpStep; ///< of the secret that waits for its first code
        bool recoveryCode = false;
        [[nodiscard]] bool secondFactor() const { return totpStep || newTotpStep || recoveryCode; }
        [[nodiscard]] bool all() const { return password && device && serverKey && secondFactor(); }
    };

    Result<void> load();
    Result<Findings> examine();
    Result<void> examineCode(Findings& found);
    [[nodiscard]] bool provesOwner() const;
    Result<bool> useSecondFactor(const Findings& findings);
    Result<LoginOutcome> refuse(const Findings& findings);
    Result<LoginOutcome> admit();
    Result<LoginOutcome> admitKit();
    Result<void> admitDevice();
    Result<crypto::SecretBytes> serverShare();
    Result<protocol::LoginResponse> respond();
    Result<void> recordLine();
    Result<void> record(ServerEventKind kind, quint64 count = 0);

    ServerContext m_context;
    const DecoyAccount& m_decoy;
    StoreDatabase& m_database;
    AccountStore m_accounts;
    DeviceStore m_devices;
    ThrottleStore m_throttle;
    const protocol::LoginRequest& m_request;
    const protocol::LoginBody& m_body;
    QString m_address;
    QByteArray m_serverKeyDigest; ///< of the key this connection showed
    Proof m_proof;
    qint64 m_now;

    bool m_loaded = false;
    std::optional<Account> m_account; ///< only one that may log in
    UserId m_stored; ///< whose rows are read and counted in: the server's own where there is nobody of that name
    std::optional<Device> m_device;
    bool m_deviceSigned = false; ///< the device signature holds under the key the try names
    bool m_knownDevice = false;  ///< … and that key is this account's
    bool m_shut = false;
    bool m_lineInspected = false; ///< another key was seen than ours, and that may pass
    bool m_recoveryCodeUsed = false;
};

} // namespace kluis::server
