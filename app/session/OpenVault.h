// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogClient.h"
#include "app/session/KitKeys.h"
#include "app/session/ProfileContext.h"
#include "app/session/Session.h"
#include "app/session/SessionIdentity.h"
#include "app/vault/Vault.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"
#include "core/protocol/Lease.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace kluis::app {

/// Names of what the client keeps in the vault beside the dossiers.
namespace vaultname {
inline constexpr char session[] = "session";              ///< protocol::RefreshResponse: tokens, role, employers
inline constexpr char lease[] = "lease";                  ///< the signed lease
inline constexpr char displayName[] = "display-name";     ///< of the user, UTF-8
inline constexpr char bundle[] = "bundle";                ///< IdentityBundle, wrapped by UWK
inline constexpr char accountKey[] = "account-key";       ///< AK
inline constexpr char recoveryKey[] = "recovery-key";     ///< URK, until the kit is confirmed
inline constexpr char medicalInvite[] = "medical-invite"; ///< crypto::MedicalInvite received, until approved
inline constexpr char uncertified[] = "uncertified";      ///< there: this device has no certificate yet
inline constexpr char offlineStep[] = "offline-step";     ///< protocol::OfflineStep the server was not told of yet
inline constexpr char kitCheck[] = "kit-check";           ///< check group of the recovery kit made here
/// Box key of a used recovery secret, until the next whole sync opened what was sealed for others.
inline constexpr char recoveryBox[] = "recovery-box";
inline constexpr char kitConfirmed[] = "kit-confirmed"; ///< there: it was typed back
/// When this device last answered a new one (i64), and the crypto::ApprovalAnswer; until it is spent.
inline constexpr char approvalAnswer[] = "approval-answer";
inline constexpr char approvalTimes[] = "approval-times"; ///< of such answers in the last day, i64 each
} // namespace vaultname

/// Everything that lives while the vault is open, and is gone, keys wiped, when it is not. The engine's thread.
struct OpenVault {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::OpenVault)

public:
    // Later members use earlier ones: they go first.
    std::unique_ptr<crypto::SigningKeyPair> deviceKey;
    std::unique_ptr<SessionIdentity> identity;
    std::unique_ptr<MedicalKeys> medical;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Session> session;
    std::unique_ptr<MedicalLogClient> log;
    protocol::Lease lease;

    /// Opens vault.db under \p key, after finishing a VaultRescue that was cut off. NotADatabase and Corrupt leave the
    /// file as it is.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openFile(const ProfileContext& context, const Profile& profile,
                                                                 const crypto::SecretBytes& key);

    /// Puts the parts together from what the vault holds. \p http and \p server: the connection a login came over,
    /// else both empty. CryptoFailure when the lease is not the server's; Corrupt when something is missing.
    [[nodiscard]] static Result<OpenVault> assemble(const ProfileContext& context, const Profile& profile,
                                                    const crypto::SecretBytes& masterKey,
                                                    crypto::SigningKeyPair deviceKey, std::unique_ptr<Vault> vault,
                                                    std::unique_ptr<HttpClient> http = nullptr,
                                                    std::optional<ServerIdentity> server = std::nullopt);

    /// The person's keys out of \p wrapped, with the account key that \p vault holds; none where it holds none and the
    /// bundle wants one. CryptoFailure, Malformed, UnsupportedVersion.
    [[nodiscard]] static Result<std::optional<crypto::IdentityBundle>>
    openBundle(Vault& vault, const QByteArray& wrapped, const Profile& profile, const crypto::SecretBytes& masterKey);

    /// Takes the person's keys up once the vault holds the account key. Before anything else refers to the parts.
    /// Errors as openBundle().
    [[nodiscard]] Result<void> takeKeys(const Profile& profile, const crypto::SecretBytes& masterKey);

    /// The keys of this person's kit as far as the vault still has them; missing ones are empty.
    [[nodiscard]] Result<KitKeys> kitKeys();

private:
    [[nodiscard]] Result<protocol::RefreshResponse> readSession(const ProfileContext& context, const Profile& profile);
    [[nodiscard]] Result<std::optional<crypto::IdentityBundle>> readBundle(const Profile& profile,
                                                                           const crypto::SecretBytes& masterKey);
    [[nodiscard]] Result<void> readRecoveryBox();
    [[nodiscard]] Result<void> begin(const Profile& profile, std::optional<crypto::IdentityBundle> bundle);
};

} // namespace kluis::app
