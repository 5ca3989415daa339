// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/OfflineCodeStore.h"

#include "core/crypto/KeyDerivation.h"

#include <QFile>
#include <QSaveFile>

namespace kluis::app {

OfflineCodeStore::OfflineCodeStore(const ProfileContext& context, const crypto::SecretBytes& masterKey,
                                   const crypto::SecretBytes& deviceSecret, const Profile& profile)
    : m_file(Profile::offlineCodesFile(context.folder)), m_owner(profile.user.bytes() + profile.device.bytes()),
      m_key(crypto::KeyDerivation::offlineCodesKey(masterKey, deviceSecret, profile.user, profile.device))
{
}

QByteArray OfflineCodeStore::binding(const HeldLease& lease) const
{
    return m_owner + lease.leaseDigest;
}

Result<void> OfflineCodeStore::keep(const crypto::OfflineCodes& codes, const HeldLease& lease) const
{
    const QByteArray sealed = codes.seal(m_key, binding(lease));
    QSaveFile target(m_file);
    const bool opened = target.open(QIODevice::WriteOnly);
    if (opened) {
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    if (!opened || target.write(sealed) != sealed.size() || !target.commit()) {
        return fail(ErrorCode::Storage, tr("The data folder can't be written. Check its rights and the free space."),
                    target.errorString());
    }
    return {};
}

Result<crypto::OfflineCodes> OfflineCodeStore::read(const HeldLease& lease) const
{
    constexpr qsizetype largest = crypto::OfflineCodes::mostSteps * crypto::OfflineCodes::verifierSize + 1024;
    QFile stored(m_file);
    const QByteArray sealed = stored.open(QIODevice::ReadOnly) ? stored.read(largest) : QByteArray();
    auto codes = crypto::OfflineCodes::open(m_key, sealed, binding(lease));
    if (!codes) {
        return fail(ErrorCode::Locked, tr("Codes can't be checked on this computer without the server now. Log in."),
                    QStringLiteral("no-offline-codes"));
    }
    return codes;
}

} // namespace kluis::app
