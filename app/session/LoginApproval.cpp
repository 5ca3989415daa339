// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a login on a further computer that another computer of the person approves.
#include "app/session/ApprovalSeeker.h"
#include "app/session/DistrustNotes.h"
#include "app/session/Login.h"
#include "core/crypto/KeyDerivation.h"

namespace kluis::app {

Result<QString> Login::seekApproval(OpenVault& open, const Profile& profile, const protocol::LoginResponse& response,
                                    const ApprovalHandler& handler)
{
    if (open.medical->hasIdentity() || !handler || !domain::isMedical(response.role)) {
        return QString();
    }
    const auto opens = [&](const crypto::SecretBytes& accountKey) -> std::optional<QByteArray> {
        const auto wrapKey = crypto::KeyDerivation::userWrapKey(m_masterKey, accountKey, profile.user);
        const auto bundle = crypto::IdentityBundle::unwrap(wrapKey, profile.user, response.bundle);
        return bundle ? std::optional<QByteArray>(bundle->identity().publicKey()) : std::nullopt;
    };
    const auto content = ApprovalSeeker(*open.session, *open.identity).run(handler, opens);
    if (!content) {
        if (const QString check = DistrustNotes::checkOf(content.error()); !check.isEmpty()) {
            [[maybe_unused]] const auto logged = open.vault->record(protocol::AuditEventKind::Distrusted, {}, check);
        }
        return content.error().sentence(); // the login stands all the same
    }
    if (auto kept =
            open.vault->setValue(QString::fromLatin1(vaultname::accountKey), content->accountKey.view().toByteArray());
        !kept) {
        return failure(kept);
    }
    if (auto taken = open.takeKeys(profile, m_masterKey); !taken) {
        return failure(taken);
    }
    // What the other computer saw of the medical log is the least that this one is shown.
    m_seenLogLength = content->logLength;
    m_seenLogHead = content->logHead;
    open.log->expectAtLeast(m_seenLogLength, m_seenLogHead);
    return QString();
}

} // namespace kluis::app
