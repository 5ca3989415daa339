// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/MedicalLogState.h"
#include "core/protocol/BlobMessages.h"
#include "core/protocol/SyncMessages.h"
#include "server/admin/DataFolder.h"

#include <functional>
#include <optional>

namespace kluis::test {

/// What somebody has who runs the server and means harm: its data folder with every key in it, keys of his own making,
/// and perhaps a member of the medical group who lends his. Any thread; only plant() writes.
class Operator {
public:
    explicit Operator(const server::DataFolder& data) : m_data(data) {}

    [[nodiscard]] const server::ServerKeys& keys() const { return m_data.keys(); }
    /// In nobody's name: what he would like to see believed.
    [[nodiscard]] const crypto::IdentityBundle& ownKeys() const { return m_ownKeys; }

    /// A real, approved doctor who lends all keys there are.
    struct Accomplice {
        UserId user;
        DeviceId device;
        crypto::IdentityBundle keys;
        crypto::SigningKeyPair deviceKey;

        [[nodiscard]] Accomplice clone() const { return {user, device, keys.clone(), deviceKey.clone()}; }
    };
    void setAccomplice(Accomplice accomplice) { m_accomplice = std::move(accomplice); }
    /// Null: none.
    [[nodiscard]] UserId accomplice() const { return m_accomplice ? m_accomplice->user : UserId(); }
    [[nodiscard]] const crypto::SigningKeyPair& accompliceKey() const { return m_accomplice->keys.identity(); }
    [[nodiscard]] const crypto::SigningKeyPair& accompliceDeviceKey() const { return m_accomplice->deviceKey; }
    /// \p operation in that doctor's name, as that doctor's own program would sign it.
    [[nodiscard]] protocol::Operation byAccomplice(protocol::Operation operation) const;
    /// The newest group key of \p tenant, which the doctor holds.
    [[nodiscard]] crypto::SecretBytes groupKey(const TenantId& tenant) const;
    /// Puts \p operation behind the others for good, unseen.
    void plant(const protocol::Operation& operation) const;

    /// Every operation of an employer, whole, in order.
    [[nodiscard]] QList<protocol::PulledOperation> operations(const TenantId& tenant) const;
    using Wanted = std::function<bool(const protocol::PulledOperation&)>;
    /// The newest of them that is \p wanted; an empty one when there is none.
    [[nodiscard]] protocol::PulledOperation newest(const TenantId& tenant, const Wanted& wanted) const;
    [[nodiscard]] QList<TenantId> employers() const;
    /// An employer other than \p tenant; null when there is none.
    [[nodiscard]] TenantId otherEmployer(const TenantId& tenant) const;
    /// Gives \p pulled the next place: of the employer, and of its dossier and category.
    void placeNext(const TenantId& tenant, protocol::PulledOperation& pulled) const;
    /// An operation as the server's own import would make it, at the next place.
    [[nodiscard]] protocol::PulledOperation imported(const TenantId& tenant, protocol::Operation operation) const;

    /// What he remembers of people who let one computer approve another.
    struct Approvals {
        QByteArray seeker;       ///< the new computer's token
        UserId person;           ///< whose it is
        QByteArray earlierGrant; ///< of an approval before this one
    };
    Approvals approvals;
    /// An administrator's order to wipe the victim's computer, and one for another computer.
    QByteArray wipeOrder;
    QByteArray wipeOrderOfAnother;
    /// Contents of documents as they were sent, each of one part.
    QList<protocol::BlobPart> blobs;

    /// The hashes of an audit log's entries, oldest first.
    [[nodiscard]] QList<QByteArray> auditHashes(const TenantId& chain) const;

    /// The medical log, as encoded and as replayed.
    [[nodiscard]] QList<QByteArray> log() const;
    [[nodiscard]] crypto::MedicalLogState logState() const;

private:
    const server::DataFolder& m_data;
    crypto::IdentityBundle m_ownKeys = crypto::IdentityBundle::generate();
    std::optional<Accomplice> m_accomplice;
};

} // namespace kluis::test
