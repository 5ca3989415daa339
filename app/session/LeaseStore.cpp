// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/LeaseStore.h"

#include "core/crypto/Bytes.h"

namespace kluis::app {

namespace {

constexpr quint8 version = 1;
constexpr qsizetype shareSize = 32;
constexpr qsizetype digestSize = 32;
constexpr qsizetype entrySize = 1 + shareSize + 8 + 8 + digestSize + 8 + digestSize;

} // namespace

Result<HeldLease> LeaseStore::read()
{
    const auto entry = m_secrets.read(SecretEntry::Lease);
    if (!entry) {
        if (entry.error().code() != ErrorCode::NotFound) {
            return failure(entry);
        }
        return fail(ErrorCode::Locked,
                    m_secrets.worksOffline()
                        ? tr("The vault can't be opened without the server now. Log in.")
                        : tr("This computer has no keychain, so each start needs the server. Log in."),
                    QStringLiteral("no-lease"));
    }
    const QByteArrayView bytes = entry->view();
    if (bytes.size() != entrySize || quint8(bytes[0]) != version) {
        return fail(ErrorCode::Corrupt, tr("The lease in this computer's keychain is damaged. Log in to renew it."));
    }
    qsizetype at = 1;
    const auto take = [&bytes, &at](qsizetype size) {
        const QByteArrayView part = bytes.sliced(at, size);
        at += size;
        return part;
    };
    HeldLease lease;
    lease.serverShare = crypto::SecretBytes::copyOf(take(shareSize));
    lease.issued = qFromBigEndian<qint64>(take(8).data());
    lease.expires = qFromBigEndian<qint64>(take(8).data());
    lease.leaseDigest = take(digestSize).toByteArray();
    lease.logLength = qFromBigEndian<quint64>(take(8).data());
    lease.logHead = take(digestSize).toByteArray();
    return lease;
}

Result<void> LeaseStore::write(const HeldLease& lease)
{
    const QByteArray head(1, char(version));
    const QByteArray times = crypto::bigEndian(lease.issued) + crypto::bigEndian(lease.expires);
    const QByteArray length = crypto::bigEndian(lease.logLength);
    const auto entry = crypto::SecretBytes::concatenated(
        {head, lease.serverShare.view(), times, lease.leaseDigest, length, lease.logHead});
    if (entry.size() != entrySize) {
        return fail(ErrorCode::Internal, tr("The lease can't be kept."));
    }
    return m_secrets.write(SecretEntry::Lease, entry);
}

} // namespace kluis::app
