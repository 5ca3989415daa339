// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// How dear one guess of a password is made (Argon2id v1.3, one lane). Kept beside the salt.
struct KdfParameters {
    quint64 memoryBytes = 256ULL << 20; ///< accepted 64 MiB..1 GiB, whole KiB
    quint32 passes = 3;                 ///< accepted 3..10

    friend bool operator==(const KdfParameters&, const KdfParameters&) = default;
};

/// From the password to every key that hangs on it (SECURITY B1). Integers and ids go into the info text as
/// fixed-length parts after the label. Any thread; masterKey() takes about half a second and its memory.
class KeyDerivation {
    Q_DECLARE_TR_FUNCTIONS(KeyDerivation)

public:
    static constexpr int saltSize = 16;
    static constexpr quint64 minimumMemory = 64ULL << 20;
    static constexpr quint64 maximumMemory = 1ULL << 30;
    static constexpr quint32 minimumPasses = 3;
    static constexpr quint32 maximumPasses = 10;

    /// InvalidArgument outside the accepted range: a server can neither weaken nor exhaust the client.
    [[nodiscard]] static Result<void> check(const KdfParameters& parameters);

    /// MK = Argon2id(password, salt): 32 bytes. Memory only; wipe after use. \p password from
    /// SecretBytes::fromPassword. Errors: InvalidArgument (salt, parameters, empty password), LimitExceeded
    /// when the memory cannot be had.
    [[nodiscard]] static Result<SecretBytes> masterKey(const SecretBytes& password, QByteArrayView salt16,
                                                       const KdfParameters& parameters);

    /// Login key: Ed25519 from HKDF(MK, "dk/auth/v1\0" || user). Only its public key and signatures leave.
    [[nodiscard]] static SigningKeyPair authKeyPair(const SecretBytes& masterKey, UserId user);
    /// UWK = HKDF(MK || AK, "dk/user-wrap/v1\0" || user): 32 bytes; \p accountKey is 32 bytes, or empty for roles
    /// without medical keys.
    [[nodiscard]] static SecretBytes userWrapKey(const SecretBytes& masterKey, const SecretBytes& accountKey,
                                                 UserId user);
    /// KEK of the local cache = HKDF(MK || DS || SS, "dk/cache/v1\0" || user || device): 32 bytes. DS is the
    /// keychain's secret, SS the server's share.
    [[nodiscard]] static SecretBytes cacheKek(const SecretBytes& masterKey, const SecretBytes& deviceSecret,
                                              const SecretBytes& serverShare, UserId user, DeviceId device);
    /// Seals the device's small file = HKDF(MK, "dk/device-file/v1\0" || user): 32 bytes.
    [[nodiscard]] static SecretBytes deviceFileKey(const SecretBytes& masterKey, UserId user);
    /// Seals the codes for working without the server = HKDF(MK || DS, "dk/offline-codes/v1\0" || user || device): 32
    /// bytes. Without the server's share, so that they open with the lease as it lies in the keychain.
    [[nodiscard]] static SecretBytes offlineCodesKey(const SecretBytes& masterKey, const SecretBytes& deviceSecret,
                                                     UserId user, DeviceId device);
    /// Seals working notes for their author only = HKDF(IK seed, "dk/own-note/v1\0"): 32 bytes.
    [[nodiscard]] static SecretBytes ownNoteKey(const SigningKeyPair& identity);
};

} // namespace kluis::crypto
