// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/LeaseStore.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"

#include <optional>

namespace kluis::app {

namespace {

constexpr quint8 version = 3;
constexpr quint8 uncheckedVersion = 2; ///< without the digest at the end
constexpr qsizetype keySize = 32;
constexpr qsizetype digestSize = 32;
constexpr qsizetype entrySize =
    1 + keySize + 3 * 8 + digestSize + 8 + digestSize + keySize + 8 + 1 + 3 * 8 + MachineClock::bootIdSize + 2 * 8 + 1;

/// \p entry without its digest; nothing where it is not as it was written.
std::optional<QByteArrayView> checked(QByteArrayView entry)
{
    const auto found = quint8(entry.isEmpty() ? 0 : entry[0]);
    if (found == uncheckedVersion && entry.size() == entrySize) {
        return entry;
    }
    const bool isWhole = found == version && entry.size() == entrySize + crypto::Sha256::size &&
                         crypto::sha256(entry.first(entrySize)) == entry.sliced(entrySize);
    return isWhole ? std::optional(entry.first(entrySize)) : std::nullopt;
}

/// Takes an entry apart, from front to back. The caller has checked its length.
class EntryReader {
public:
    explicit EntryReader(QByteArrayView bytes) : m_bytes(bytes) {}

    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView part = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return part;
    }
    crypto::SecretBytes secret() { return crypto::SecretBytes::copyOf(take(keySize)); }
    qint64 number() { return qFromBigEndian<qint64>(take(8).data()); }
    quint8 byte() { return quint8(take(1)[0]); }

private:
    QByteArrayView m_bytes;
};

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
    const auto found = quint8(entry->isEmpty() ? version : entry->view()[0]);
    if (found != version && found != uncheckedVersion) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The lease in this computer's keychain was made by another version. Log in to renew it."));
    }
    const auto whole = checked(entry->view());
    if (!whole) {
        return fail(ErrorCode::Corrupt, tr("The lease in this computer's keychain is damaged. Log in to renew it."));
    }
    EntryReader from(whole->sliced(1));
    HeldLease lease;
    lease.serverShare = from.secret();
    lease.times.issued = from.number();
    lease.times.expires = from.number();
    lease.times.ahead = from.number();
    lease.leaseDigest = from.take(digestSize).toByteArray();
    lease.logLength = quint64(from.number());
    lease.logHead = from.take(digestSize).toByteArray();
    lease.leaseKey = from.secret();
    lease.lastStep = from.number();
    lease.failures = from.byte();
    lease.clock.highest = from.number();
    lease.clock.anchorWall = from.number();
    lease.clock.anchorBoot = from.number();
    lease.clock.bootId = from.take(MachineClock::bootIdSize).toByteArray();
    lease.clock.lastRunning = from.number();
    lease.clock.spent = from.number();
    lease.clock.suspended = from.byte() != 0;
    return lease;
}

Result<void> LeaseStore::write(const HeldLease& lease)
{
    using crypto::bigEndian;
    const auto& clock = lease.clock;
    const QByteArray head(1, char(version));
    const QByteArray times = bigEndian(lease.times.issued) + bigEndian(lease.times.expires) +
                             bigEndian(lease.times.ahead) + lease.leaseDigest;
    const QByteArray log = bigEndian(lease.logLength) + lease.logHead;
    const QByteArray codes = bigEndian(lease.lastStep) + bigEndian(quint8(qBound(0, lease.failures, 255)));
    const QByteArray clocks = bigEndian(clock.highest) + bigEndian(clock.anchorWall) + bigEndian(clock.anchorBoot) +
                              clock.bootId + bigEndian(clock.lastRunning) + bigEndian(clock.spent) +
                              bigEndian(quint8(clock.suspended ? 1 : 0));
    const auto entry = crypto::SecretBytes::concatenated(
        {head, lease.serverShare.view(), times, log, lease.leaseKey.view(), codes, clocks});
    if (entry.size() != entrySize) {
        return fail(ErrorCode::Internal, tr("The lease can't be kept."));
    }
    return m_secrets.write(SecretEntry::Lease,
                           crypto::SecretBytes::concatenated({entry.view(), crypto::sha256(entry.view())}));
}

} // namespace kluis::app
