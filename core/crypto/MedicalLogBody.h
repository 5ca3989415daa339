// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/GrantList.h"

#include <QByteArray>
#include <QCoreApplication>

#include <variant>
#include <vector>

namespace kluis::crypto {

/// What an entry of the membership log does. Numbers are for ever; to one it does not know this program answers
/// UnsupportedVersion, since it cannot tell who may read once it skips one.
enum class MedicalLogKind : quint8 {
    Genesis = 1,
    MemberKeys = 2,
    CreateGroup = 3,
    AddMember = 4,
    AddLead = 5,
    Epoch = 6,
    RemoveMember = 7,
    RemoveLead = 8,
    ReplaceRecovery = 9,
    RecoveryUsed = 10,
    RestrictDossier = 11,
};

/// Starts a practice's log: the first lead and the recovery keys. Tenant zero; signed by the lead named in it.
struct GenesisBody {
    UserId user;
    QByteArray identityKey;       ///< IK public, 32 bytes
    QByteArray encryptionKey;     ///< EK public, 32 bytes
    QByteArray recoveryBox;       ///< RS_box public, 32 bytes
    QByteArray recoverySignature; ///< RS_sig public, 32 bytes
    friend bool operator==(const GenesisBody&, const GenesisBody&) = default;
};

/// A lead vouches for a person's keys. Tenant zero. Says nothing yet about what the person may read.
struct MemberKeysBody {
    UserId user;
    quint8 role = 0;          ///< the domain's role number at that time, for display; rights come from membership
    QByteArray identityKey;   ///< 32 bytes
    QByteArray encryptionKey; ///< 32 bytes
    friend bool operator==(const MemberKeysBody&, const MemberKeysBody&) = default;
};

/// Opens the medical group of the entry's tenant, without members and without a key.
struct CreateGroupBody {
    friend bool operator==(const CreateGroupBody&, const CreateGroupBody&) = default;
};

/// Adds a person to the tenant's group.
struct AddMemberBody {
    UserId user;
    QByteArray grant; ///< the current group key sealed to the person (80 bytes); empty while there is no epoch
    friend bool operator==(const AddMemberBody&, const AddMemberBody&) = default;
};

/// Makes a person with keys a lead: may sign entries from then on. Tenant zero.
struct AddLeadBody {
    UserId user;
    friend bool operator==(const AddLeadBody&, const AddLeadBody&) = default;
};

/// Starts a new group key for the tenant.
struct EpochBody {
    quint32 epoch = 0; ///< 1, 2, …
    KeyId keyId;
    QByteArray commitment;          ///< 32 bytes
    QByteArray previousWrap;        ///< KeyWrap of the key before under this one; empty for epoch 1
    std::vector<EpochGrant> grants; ///< one a member, ascending by user id
    QByteArray recoveryGrant;       ///< to RS_box, 80 bytes
    friend bool operator==(const EpochBody&, const EpochBody&) = default;
};

/// Takes a person out of the tenant's group; with tenant zero out of every group, and nobody vouches for the person's
/// keys any more. A group that had a key needs a new one before anything is written in it.
struct RemoveMemberBody {
    UserId user;
    friend bool operator==(const RemoveMemberBody&, const RemoveMemberBody&) = default;
};

/// Ends a person's being a lead. Tenant zero. What the lead signed before stays.
struct RemoveLeadBody {
    UserId user;
    friend bool operator==(const RemoveLeadBody&, const RemoveLeadBody&) = default;
};

/// Puts another recovery secret in the place of the one before. Tenant zero. Every group needs a new key then, since
/// the ones there are were granted to the old secret.
struct ReplaceRecoveryBody {
    QByteArray recoveryBox;       ///< RS_box public, 32 bytes
    QByteArray recoverySignature; ///< RS_sig public, 32 bytes
    friend bool operator==(const ReplaceRecoveryBody&, const ReplaceRecoveryBody&) = default;
};

/// The recovery secret was put together and names a lead, with the keys that person has now. Tenant zero; signer is the
/// person named, the signature RS_sig's.
struct RecoveryUsedBody {
    UserId user;
    quint8 role = 0;          ///< as in MemberKeysBody
    QByteArray identityKey;   ///< 32 bytes
    QByteArray encryptionKey; ///< 32 bytes
    friend bool operator==(const RecoveryUsedBody&, const RecoveryUsedBody&) = default;
};

/// From here on only these members of the tenant's group hold the dossier's content key; without members: all hold it
/// again (docs/decisions/0027).
struct RestrictDossierBody {
    DossierId dossier;
    std::vector<UserId> members; ///< ascending
    friend bool operator==(const RestrictDossierBody&, const RestrictDossierBody&) = default;
};

using MedicalLogBodyValue =
    std::variant<GenesisBody, MemberKeysBody, CreateGroupBody, AddMemberBody, AddLeadBody, EpochBody, RemoveMemberBody,
                 RemoveLeadBody, ReplaceRecoveryBody, RecoveryUsedBody, RestrictDossierBody>;

/// The typed bodies of the membership log and their bytes: strict CBOR maps with integer keys. Any thread.
class MedicalLogBody {
    Q_DECLARE_TR_FUNCTIONS(MedicalLogBody)

public:
    static constexpr int grantSize = GrantList::grantSize;

    [[nodiscard]] static MedicalLogKind kindOf(const MedicalLogBodyValue& body);
    [[nodiscard]] static QByteArray encode(const MedicalLogBodyValue& body);
    /// Malformed, LimitExceeded; UnsupportedVersion for an unknown kind.
    [[nodiscard]] static Result<MedicalLogBodyValue> decode(quint8 kind, QByteArrayView bytes);
};

} // namespace kluis::crypto
