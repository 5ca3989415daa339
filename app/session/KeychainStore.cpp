// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KeychainStore.h"

#include "app/session/Keychain.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Random.h"

namespace kluis::app {

namespace {

QString entryName(SecretEntry entry)
{
    switch (entry) {
    case SecretEntry::DeviceKey:
        return QStringLiteral("device-key");
    case SecretEntry::DeviceSecret:
        return QStringLiteral("device-secret");
    case SecretEntry::Lease:
        return QStringLiteral("lease");
    }
    return {};
}

} // namespace

KeychainStore::KeychainStore(const QString& profileId) : m_service(QStringLiteral("Dossierkluis/") + profileId)
{
}

Result<crypto::SecretBytes> KeychainStore::read(SecretEntry entry)
{
    auto answer = Keychain::read(m_service, entryName(entry));
    if (answer.state == Keychain::State::Missing) {
        return fail(ErrorCode::NotFound,
                    tr("This computer's keychain does not hold this profile's key, or it is locked. "
                       "Unlock the keychain and try again."));
    }
    if (answer.state != Keychain::State::Done) {
        return fail(ErrorCode::KeychainUnavailable,
                    tr("The keychain of this computer can't be used. Unlock it, or sign in to the desktop again."),
                    QStringLiteral("keychain error %1").arg(answer.error));
    }
    crypto::SecretBytes secret = crypto::SecretBytes::copyOf(answer.data);
    crypto::wipe(answer.data);
    return secret;
}

Result<void> KeychainStore::write(SecretEntry entry, const crypto::SecretBytes& secret)
{
    if (secret.size() > entryLimit) {
        return fail(ErrorCode::Internal, tr("This is too large for the keychain."));
    }
    const auto answer = Keychain::write(m_service, entryName(entry), secret.view());
    if (answer.state != Keychain::State::Done) {
        return fail(ErrorCode::KeychainUnavailable,
                    tr("The keychain of this computer can't be used. Unlock it, or sign in to the desktop again."),
                    QStringLiteral("keychain error %1").arg(answer.error));
    }
    return {};
}

Result<void> KeychainStore::remove(SecretEntry entry)
{
    const auto answer = Keychain::remove(m_service, entryName(entry));
    if (answer.state == Keychain::State::Unusable) {
        return fail(ErrorCode::KeychainUnavailable,
                    tr("An entry can't be removed from this computer's keychain. Unlock it and try again."),
                    QStringLiteral("keychain error %1").arg(answer.error));
    }
    return {};
}

bool KeychainStore::isUsable()
{
    // Asking for an entry proves nothing: a keychain that is locked, or was never made, answers "not found" too.
    KeychainStore probe(QStringLiteral("probe-") + QString::fromLatin1(crypto::randomBytes(8).toHex()));
    const crypto::SecretBytes secret = crypto::SecretBytes::random(32);
    if (!probe.write(SecretEntry::DeviceKey, secret)) {
        return false;
    }
    const auto found = probe.read(SecretEntry::DeviceKey);
    const bool same = found && crypto::equal(found->view(), secret.view());
    return probe.remove(SecretEntry::DeviceKey) && same;
}

} // namespace kluis::app
