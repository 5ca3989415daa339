// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>
#include <QStringList>

namespace kluis::app {

/// Which passwords are accepted (SECURITY B2.1, NIST SP 800-63B): 12 to 128 characters, hard to guess, and not made of
/// words that lie at hand. No rules of composition, no forced change. Any thread.
class PasswordRules {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PasswordRules)

public:
    static constexpr int minimumLength = 12; ///< characters
    static constexpr int maximumLength = 128;

    /// \p password in NFC and UTF-8 (SecretBytes::fromPassword). \p contextWords: login, name, practice: what an
    /// attacker would try first. InvalidArgument with the reason.
    [[nodiscard]] static Result<void> check(const crypto::SecretBytes& password, const QStringList& contextWords,
                                            int least = minimum());
    /// How many characters a new password has at least: 12, or more as the organisation says.
    [[nodiscard]] static int minimum();

    /// 0 (guessed at once) to 4 (very unguessable), as zxcvbn scores.
    [[nodiscard]] static int score(const crypto::SecretBytes& password, const QStringList& contextWords);

    PasswordRules() = delete;
};

} // namespace kluis::app
