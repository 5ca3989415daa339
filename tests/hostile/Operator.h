// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/MedicalLogState.h"
#include "core/protocol/SyncMessages.h"
#include "server/admin/DataFolder.h"

#include <functional>
#include <optional>

namespace kluis::test {

/// What somebody has who runs the server and means harm: its data folder with every key in it, keys of his own making,
/// and perhaps a member of the medical group who lends his. Any thread; nothing is written.
class Operator {
public:
    explicit Operator(const server::DataFolder& data) : m_data(data) {}

    [[nodiscard]] const server::ServerKeys& keys() const { return m_data.keys(); }
    /// In nobody's name: what he would like to see believed.
    [[nodiscard]] const crypto::IdentityBundle& ownKeys() const { return m_ownKeys; }

    /// A real, approved doctor who lends an identity key; none: `user` is null.
    void setAccomplice(const UserId& user, crypto::SigningKeyPair identity);
    [[nodiscard]] UserId accomplice() const { return m_accomplice; }
    [[nodiscard]] const crypto::SigningKeyPair& accompliceKey() const { return *m_accompliceKey; }

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

    /// The medical log, as encoded and as replayed.
    [[nodiscard]] QList<QByteArray> log() const;
    [[nodiscard]] crypto::MedicalLogState logState() const;

private:
    const server::DataFolder& m_data;
    crypto::IdentityBundle m_ownKeys = crypto::IdentityBundle::generate();
    UserId m_accomplice;
    std::optional<crypto::SigningKeyPair> m_accompliceKey;
};

} // namespace kluis::test
