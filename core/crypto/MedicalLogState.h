// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalLogEntry.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kluis::crypto {

/// A person's keys as a lead vouched for them.
struct MedicalIdentity {
    UserId user;
    quint8 role = 0;          ///< 0 for the lead of the genesis entry
    QByteArray identityKey;   ///< 32 bytes
    QByteArray encryptionKey; ///< 32 bytes
};

/// One epoch of a tenant's group key, as the log tells it.
struct MedicalEpoch {
    quint32 epoch = 0;
    KeyId keyId;
    QByteArray commitment;   ///< 32 bytes
    QByteArray previousWrap; ///< empty for epoch 1
    QByteArray recoveryGrant;
    QByteArray prevHash;          ///< the head before the epoch's entry: the recovery grant's aad
    QByteArray recoveryBox;       ///< to which the recovery grant is sealed
    QByteArray recoverySignature; ///< of the same secret
};

/// Who may hold a dossier's content key from one entry on to the next that changes it: a phase of the dossier
/// (docs/decisions/0027).
struct DossierRestriction {
    quint64 since = 0;           ///< number of the entry that began it
    QByteArray entry;            ///< that entry's hash, 32 bytes: content keys of the phase name it
    std::vector<UserId> members; ///< ascending; empty and not lifted: recovery only
    bool lifted = false;         ///< all members of the group, as before the first restriction
    [[nodiscard]] bool names(UserId user) const;
};

/// Replays the membership log from nothing and answers who may read what. It believes no one: an entry counts only
/// when it continues the chain, is signed by somebody who is a lead at that point, and is allowed there. A refused
/// entry leaves the state as it was. Copyable value, any thread, not shared between threads without a lock.
///
/// Rules: genesis comes first and once, signed by itself; keys are vouched for once a person and serve one person;
/// a group is created once, a member added once, with a grant exactly when there is an epoch; epochs are numbered
/// 1, 2, …, with one grant for each member, none more, and one for recovery. There is always a lead; who is one is not
/// taken out of everything before somebody ended that. Who was can be vouched for again, also with new keys. After a
/// removal, a use of the recovery secret or its replacement the groups concerned need a new epoch (rotationDue()); a
/// used secret must be replaced before there can be one. Recovery names its lead by RS_sig instead of a lead's key.
/// A restriction names members of the dossier's group and changes something; who leaves the group leaves its lists.
class MedicalLogState {
    Q_DECLARE_TR_FUNCTIONS(MedicalLogState)

public:
    MedicalLogState();

    /// Takes the next entry. Errors: Conflict when seq or prevHash does not continue this log, CryptoFailure for a
    /// bad signature, Forbidden for a signer who is no lead and for what the rules do not allow; decode() errors.
    [[nodiscard]] Result<void> append(const MedicalLogEntry& entry);
    [[nodiscard]] Result<void> append(QByteArrayView encodedEntry);
    /// A whole log, from genesis.
    [[nodiscard]] static Result<MedicalLogState> replay(const std::vector<QByteArray>& encodedEntries);

    [[nodiscard]] quint64 seq() const { return m_seq; }             ///< of the last entry; 0 before genesis
    [[nodiscard]] const QByteArray& head() const { return m_head; } ///< 32 bytes; zero before genesis
    [[nodiscard]] const QByteArray& genesisHash() const { return m_genesisHash; } ///< empty before genesis
    [[nodiscard]] PracticeId practice() const { return m_practice; }              ///< null before genesis
    [[nodiscard]] const QByteArray& recoveryBox() const { return m_recoveryBox; }
    [[nodiscard]] const QByteArray& recoverySignature() const { return m_recoverySignature; }

    /// Whether \p head is zero or that of some entry of this log: what an honest colleague may have seen.
    [[nodiscard]] bool passedThrough(const QByteArray& head) const;
    /// The number of the entry with that hash, 0 for the zero head; nothing for one that is not in this log.
    [[nodiscard]] std::optional<quint64> seqOf(const QByteArray& head) const;
    /// The recovery secret was used and not replaced yet.
    [[nodiscard]] bool recoverySpent() const { return m_recoverySpent; }

    [[nodiscard]] std::vector<UserId> leads() const; ///< ascending
    [[nodiscard]] bool isLead(UserId user) const;
    /// The last keys of a person that were ever vouched for: those who left wrote things, too.
    [[nodiscard]] std::optional<MedicalIdentity> identityOf(UserId user) const;
    /// Every identity key of a person that was ever vouched for, oldest first.
    [[nodiscard]] std::vector<QByteArray> identityKeysOf(UserId user) const;
    /// A lead vouches for identityOf(): the person can be a member.
    [[nodiscard]] bool isVouched(UserId user) const;

    [[nodiscard]] std::vector<TenantId> groups() const; ///< ascending
    [[nodiscard]] bool hasGroup(TenantId tenant) const;
    [[nodiscard]] std::vector<UserId> members(TenantId tenant) const; ///< ascending; empty without a group
    [[nodiscard]] bool isMember(TenantId tenant, UserId user) const;
    /// Was a member and is not: the older keys still open for this person.
    [[nodiscard]] bool hasLeft(TenantId tenant, UserId user) const;
    /// The newest epoch's number; 0 while there is none.
    [[nodiscard]] quint32 epoch(TenantId tenant) const;
    /// The newest epoch must not be written under any more: somebody left, or the recovery secret is another.
    [[nodiscard]] bool rotationDue(TenantId tenant) const;
    [[nodiscard]] std::optional<MedicalEpoch> epochRecord(TenantId tenant, quint32 epoch) const;
    [[nodiscard]] std::optional<QByteArray> commitment(TenantId tenant, quint32 epoch) const;
    /// The newest group key sealed to \p user, with the head that is its aad.
    struct Grant {
        QByteArray sealed;
        QByteArray prevHash;
    };
    [[nodiscard]] std::optional<Grant> grantFor(TenantId tenant, UserId user) const;

    /// The dossier's phase now; nothing for one that was never restricted.
    [[nodiscard]] std::optional<DossierRestriction> restriction(TenantId tenant, DossierId dossier) const;
    /// Its phase after entry \p seq.
    [[nodiscard]] std::optional<DossierRestriction> restrictionAt(TenantId tenant, DossierId dossier,
                                                                  quint64 seq) const;
    /// Dossiers of the tenant that are or were restricted, ascending.
    [[nodiscard]] std::vector<DossierId> restrictedDossiers(TenantId tenant) const;
    /// Whether the dossier is restricted to others.
    [[nodiscard]] bool isLeftOut(TenantId tenant, DossierId dossier, UserId user) const;
    /// The tenant's dossiers that are restricted to others, ascending.
    [[nodiscard]] std::vector<DossierId> leftOutOf(TenantId tenant, UserId user) const;
    static constexpr std::size_t mostNamed = 100; ///< members on one list: a content key has a grant for each

private:
    struct Group {
        std::set<UserId> members;
        std::set<UserId> left;            ///< were members and are not
        std::vector<MedicalEpoch> epochs; ///< epoch e at e - 1
        std::map<UserId, Grant> grants;   ///< of the newest epoch
        bool rotationDue = false;
        std::map<DossierId, std::vector<DossierRestriction>> restrictions; ///< each dossier's phases, oldest first
    };

    [[nodiscard]] Result<void> checkPlace(const MedicalLogEntry& entry) const;
    [[nodiscard]] Result<void> checkSigner(const MedicalLogEntry& entry) const;
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const GenesisBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const MemberKeysBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const CreateGroupBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const AddMemberBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const AddLeadBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const EpochBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const RemoveMemberBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const RemoveLeadBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const ReplaceRecoveryBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const RecoveryUsedBody& body);
    [[nodiscard]] Result<void> apply(const MedicalLogEntry& entry, const RestrictDossierBody& body);
    [[nodiscard]] bool isKeyTaken(QByteArrayView key) const;
    /// Whether these can become the person's keys: his own as they are, or ones that nobody has.
    [[nodiscard]] bool isUsable(const MedicalIdentity& identity) const;
    void vouch(const MedicalIdentity& identity);
    static void leave(Group& group, UserId user, const MedicalLogEntry& entry);
    static void leaveLists(Group& group, UserId user, const MedicalLogEntry& entry);
    void demandRotation();
    [[nodiscard]] const Group* group(TenantId tenant) const;

    quint64 m_seq = 0;
    QByteArray m_head;
    QByteArray m_genesisHash;
    PracticeId m_practice;
    QByteArray m_recoveryBox;
    QByteArray m_recoverySignature;
    std::map<UserId, MedicalIdentity> m_identities;
    std::set<QByteArray> m_keys;        ///< every public key in use, so that none serves twice
    QHash<QByteArray, quint64> m_heads; ///< of every entry, and its number
    bool m_recoverySpent = false;
    std::map<UserId, std::vector<QByteArray>> m_formerKeys; ///< identity keys before the last ones
    std::set<UserId> m_left;                                ///< identities nobody vouches for any more
    std::set<UserId> m_leads;
    std::map<TenantId, Group> m_groups;
};

} // namespace kluis::crypto
