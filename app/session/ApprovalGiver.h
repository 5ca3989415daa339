// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ApiClient.h"
#include "app/session/OpenVault.h"
#include "app/session/WaitingDevice.h"
#include "core/base/Result.h"
#include "core/crypto/ApprovalTranscript.h"
#include "core/protocol/ApprovalMessages.h"

#include <QCoreApplication>

#include <optional>

namespace kluis::app {

/// Approves a new computer of the same person (docs/decisions/0030): answers its request, which only a person asks it to
/// do, takes the number that the new one shows, and hands over the account key when that is the number it derives
/// itself. What it has answered is kept in the vault, so that another process goes on with it. The engine's thread.
class ApprovalGiver {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ApprovalGiver)

public:
    static constexpr int answersADay = 5; ///< each is one guess for a dishonest server

    explicit ApprovalGiver(OpenVault& open) : m_open(open) {}

    /// What waits to be approved. ApiClient's errors.
    [[nodiscard]] Result<std::optional<WaitingDevice>> waiting();
    /// Answers the request that waits, so that the new computer shows its number. Once it was done it changes nothing.
    /// NotFound when none waits, Conflict when another computer answered, Throttled after five in a day, Forbidden without
    /// medical keys here, Untrusted when the server changed what was answered.
    [[nodiscard]] Result<WaitingDevice> answer();
    /// Gives the keys when \p number is the right one; else the request ends. NotFound when nothing was answered here,
    /// NotConfirmed while the new computer has not shown a number, InvalidArgument for what is no number (nothing ends),
    /// Untrusted for another number or another computer's answer.
    [[nodiscard]] Result<void> give(const QString& number);
    /// Ends the request. NotFound when none waits.
    [[nodiscard]] Result<void> refuse();

private:
    struct Answered {
        crypto::ApprovalAnswer answer;
        qint64 at = 0;
    };
    [[nodiscard]] Result<protocol::ApprovalState> read();
    [[nodiscard]] Result<std::optional<Answered>> answered();
    [[nodiscard]] Result<void> countAnswer();
    [[nodiscard]] Result<crypto::ApprovalAnswer> makeAnswer(const protocol::ApprovalState& state);
    [[nodiscard]] Result<void> end(const ApprovalId& request, protocol::ApprovalEnding ending);
    [[nodiscard]] Result<void> checkOffer(const crypto::ApprovalOffer& offer) const;
    [[nodiscard]] Result<void> hand(const crypto::ApprovalOffer& offer, const crypto::ApprovalAnswer& answer,
                                    const crypto::ApprovalTranscript& transcript);
    [[nodiscard]] static tl::unexpected<Error> nothingWaits();
    [[nodiscard]] static tl::unexpected<Error> notOfThis();

    OpenVault& m_open;
};

} // namespace kluis::app
