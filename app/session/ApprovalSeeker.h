// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ApiClient.h"
#include "app/session/ApprovalProgress.h"
#include "app/session/SessionIdentity.h"
#include "core/base/Result.h"
#include "core/crypto/ApprovalGrant.h"
#include "core/protocol/ApprovalMessages.h"

#include <QCoreApplication>

#include <optional>

namespace kluis::app {

/// A new computer of a medical role asks another one of its owner for the account key (docs/decisions/0030). It says
/// first what it commits to, and what that was only after the other has answered; both then derive one number. What
/// comes back counts only when its account key opens the person's key bundle and its signature is that bundle's. One
/// object, one request; the engine's thread.
class ApprovalSeeker {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ApprovalSeeker)

public:
    /// The identity key of the bundle that \p accountKey opens; nothing when it opens none.
    using Opens = std::function<std::optional<QByteArray>(const crypto::SecretBytes& accountKey)>;

    ApprovalSeeker(ApiClient& api, const SessionIdentity& identity);

    /// Asks and waits. Whatever the end, the server is told. Errors: Cancelled (given up here), NotConfirmed (refused,
    /// another number typed, ten minutes over), Untrusted (what came is not of this request); Conflict and Throttled by
    /// the server; ApiClient's.
    [[nodiscard]] Result<crypto::ApprovalGrant::Content> run(const ApprovalHandler& handler, const Opens& opens);

private:
    [[nodiscard]] Result<crypto::ApprovalGrant::Content> wait(const ApprovalHandler& handler, const Opens& opens);
    [[nodiscard]] Result<protocol::ApprovalState> read() const;
    [[nodiscard]] Result<void> reveal(const QByteArray& answer);
    [[nodiscard]] Result<crypto::ApprovalGrant::Content> take(const QByteArray& grant, const Opens& opens) const;
    [[nodiscard]] bool pause(const ApprovalHandler& handler) const;
    [[nodiscard]] static Error endedBy(protocol::ApprovalEnding ending);
    [[nodiscard]] static tl::unexpected<Error> notOfThis();

    ApiClient& m_api;
    const SessionIdentity& m_identity;
    crypto::EncryptionKeyPair m_receiver;
    crypto::ApprovalOffer m_offer;
    std::optional<crypto::ApprovalAnswer> m_answer; ///< the first one counts
    ApprovalProgress m_progress;
};

} // namespace kluis::app
