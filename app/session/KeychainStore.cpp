// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KeychainStore.h"

#include "app/session/KeychainThread.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Random.h"

#include <qt6keychain/keychain.h>

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
    auto answer = KeychainThread::run([this, entry] {
        auto* job = new QKeychain::ReadPasswordJob(m_service);
        job->setKey(entryName(entry));
        return job;
    });
    if (answer.error == QKeychain::EntryNotFound) {
        return fail(ErrorCode::NotFound,
                    tr("This computer's keychain does not hold this profile's key, or it is locked. "
                       "Unlock the keychain and try again."));
    }
    if (answer.error != QKeychain::NoError) {
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
    const auto answer = KeychainThread::run([this, entry, &secret] {
        auto* job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(entryName(entry));
        job->setBinaryData(secret.view().toByteArray());
        return job;
    });
    if (answer.error != QKeychain::NoError) {
        return fail(ErrorCode::KeychainUnavailable,
                    tr("The keychain of this computer can't be used. Unlock it, or sign in to the desktop again."),
                    QStringLiteral("keychain error %1").arg(answer.error));
    }
    return {};
}

Result<void> KeychainStore::remove(SecretEntry entry)
{
    const auto answer = KeychainThread::run([this, entry] {
        auto* job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(entryName(entry));
        return job;
    });
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound) {
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
