// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SealedFileStore.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Random.h"

#include <QFile>
#include <QSaveFile>

namespace kluis::app {

namespace {

QByteArray associatedData()
{
    return crypto::labelled("dk/device-sealed/v1");
}

} // namespace

Result<crypto::SecretBytes> SealedFileStore::read(SecretEntry entry)
{
    if (entry == SecretEntry::DeviceSecret) {
        return crypto::SecretBytes();
    }
    if (entry == SecretEntry::Lease) {
        return fail(ErrorCode::NotFound, tr("This computer has no keychain, so each start needs the server: log in."));
    }
    QFile stored(m_file);
    if (!stored.exists()) {
        return fail(ErrorCode::NotFound,
                    tr("The file device.sealed with this device's key is missing. Restore it, or log "
                       "in with another data folder."));
    }
    if (!stored.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The device's key can't be read. Check the rights of the data folder."),
                    stored.errorString());
    }
    return crypto::KeyWrap::unwrap(m_key, stored.read(crypto::KeyWrap::overhead + 64), associatedData());
}

Result<void> SealedFileStore::write(SecretEntry entry, const crypto::SecretBytes& secret)
{
    if (entry != SecretEntry::DeviceKey) {
        return {}; // nowhere to keep it: that is what makes each start a login
    }
    const auto sealed = crypto::KeyWrap::wrap(m_key, crypto::randomId<KeyId>(), secret, associatedData());
    if (!sealed) {
        return failure(sealed);
    }
    QSaveFile target(m_file);
    const bool opened = target.open(QIODevice::WriteOnly);
    if (opened) {
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    if (!opened || target.write(*sealed) != sealed->size() || !target.commit()) {
        return fail(ErrorCode::Storage,
                    tr("The device's key can't be written. Check the free space and the rights of the "
                       "data folder."),
                    target.errorString());
    }
    return {};
}

Result<void> SealedFileStore::remove(SecretEntry entry)
{
    if (entry == SecretEntry::DeviceKey && QFile::exists(m_file) && !QFile::remove(m_file)) {
        return fail(ErrorCode::Storage,
                    tr("The file device.sealed can't be removed. Check the rights of the data folder."));
    }
    return {};
}

} // namespace kluis::app
