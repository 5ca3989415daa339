// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionIdentity.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalInvite.h"
#include "core/protocol/DirectoryMessages.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace kluis::app {

class ApiClient;
class MedicalKeys;
class Vault;

/// Joining the medical group by an invite code, both sides of it. The lead's vault keeps the codes it gave out until
/// they were answered or ran out; the newcomer's keeps his until a lead's client has approved him. The engine's thread;
/// references must outlive it.
class MedicalInvites {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::MedicalInvites)

public:
    MedicalInvites(Vault& vault, MedicalKeys& keys, ApiClient& api, const SessionIdentity& session);

    /// The lead's side: a code for \p user, in place of an earlier one. Forbidden for others than leads.
    [[nodiscard]] Result<QString> give(const UserId& user);
    /// Those of \p people who answered a code given out here, with the keys they answered for. Asks the server only
    /// when there is an open one. An answer that does not fit is no answer.
    [[nodiscard]] Result<QList<protocol::DirectoryUser>> answered(const protocol::Directory& people);
    /// Forgets the codes of those who are approved by now, and those that ran out.
    [[nodiscard]] Result<void> tidy();

    /// The newcomer's side: answers with this person's keys when there is a log and a code. Untrusted when the log is
    /// not the inviting lead's: the server shows another one.
    [[nodiscard]] Result<void> answer();
    /// Whether the log that began with \p genesisHash is the one the invite kept in \p vault names, where there is one;
    /// errors as answer().
    [[nodiscard]] static Result<void> checkLog(Vault& vault, const QByteArray& genesisHash);

private:
    struct Given {
        UserId user;
        qint64 until = 0; ///< milliseconds since 1970 UTC
        crypto::MedicalInvite invite;
    };
    [[nodiscard]] Result<std::vector<Given>> given();
    [[nodiscard]] Result<void> keep(const std::vector<Given>& given);

    Vault& m_vault;
    MedicalKeys& m_keys;
    ApiClient& m_api;
    const SessionIdentity& m_session;
};

} // namespace kluis::app
