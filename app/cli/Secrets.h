// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace kluis::app {

/// What proves the person beside the password: one of the two, the other is empty.
struct SecondFactor {
    QString totp;
    QString recoveryCode;
};

/// Where the command line gets secrets from: `--secrets-fd`, else the environment, else a prompt that does not
/// echo. Never from an argument: those stand in every process list. Main thread.
class Secrets {
    Q_DECLARE_TR_FUNCTIONS(Secrets)

public:
    /// Reads the lines `name=value` of descriptor \p number to its end; unknown names are refused.
    [[nodiscard]] Result<void> readDescriptor(const QString& number);

    /// The password, asked for where it was not given. \p question: what the prompt says.
    [[nodiscard]] Result<crypto::SecretBytes> password(const QString& question);
    /// A password that will be new: the prompt asks twice.
    [[nodiscard]] Result<crypto::SecretBytes> newPassword();
    /// The password that is to take the place of the present one: `new-password=`, else the prompt asks twice.
    [[nodiscard]] Result<crypto::SecretBytes> nextPassword();
    /// True when the password needs no prompt.
    [[nodiscard]] bool hasPassword() const;

    [[nodiscard]] Result<QString> totp();
    /// Empty where none was given; never asked for.
    [[nodiscard]] QString recoveryCode() const;
    /// The recovery code where one was given, else the authenticator's code.
    [[nodiscard]] Result<SecondFactor> secondFactor();
    [[nodiscard]] QString accountKey() const;
    /// The recovery key of the printed kit: `recovery-key=`, else asked for.
    [[nodiscard]] Result<QString> recoveryKey() const;
    /// An invite to the medical group, asked for where it was not given.
    [[nodiscard]] Result<QString> invite();
    /// Two printed recovery shares of the medical group, asked for where they were not given.
    [[nodiscard]] Result<crypto::SecretBytes> proxyPassword();
    [[nodiscard]] Result<QStringList> recoveryShares();

private:
    [[nodiscard]] std::optional<QString> given(const QString& name, const char* variable) const;
    [[nodiscard]] static Result<crypto::SecretBytes> askTwice();
    [[nodiscard]] static Result<QString> ask(const QString& question, bool echo);

    QMap<QString, QString> m_given;
    QStringList m_shares; ///< lines recovery-share=…, in order
};

} // namespace kluis::app
