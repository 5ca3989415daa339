// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/MedicalValue.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>
#include <optional>

namespace kluis::app {

/// Names a content key that MedicalKeys holds.
struct ContentKeyRef {
    KeyId keyId;
    quint32 generation = 0; ///< from 1
    quint32 epoch = 0;      ///< of the group key that wraps it, from 1
};

/// A fresh content key: \ref record goes into an operation of kind ContentKey (category Medical, one sealed item with
/// record = keyId) that must be queued before the first operation sealed under it.
struct FreshContentKey {
    ContentKeyRef ref;
    QByteArray record; ///< crypto::ContentKeyRecord, encoded
};

/// Who brought a content key, and when: whether it counts depends on what the medical log said then.
struct ContentKeyOrigin {
    UserId maker;
    quint64 logSeq = 0; ///< number of the log's last entry
};

/// Opens and seals medical content in the name of one person: from the verified membership log and the person's own
/// keys. Holds keys in guarded memory; gone when the vault locks. A role that is not medical has one too: it answers
/// Forbidden to everything.
///
/// A field: `slot()` gives the record id; the FieldContext's slot is that. An entry: the record id is random, and is
/// the context's slot. \c FieldContext::epoch need not be set: it is that of the content key used.
/// The engine's thread.
class MedicalKeys {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::MedicalKeys)

public:
    /// \p identity may be missing: a further device of a medical role whose account key was not given.
    MedicalKeys(UserId user, domain::Role role, std::optional<crypto::IdentityBundle> identity);
    ~MedicalKeys();

    // --- the membership log, as far as it is verified here
    /// Replaces what is known of the log. Opened group keys are kept where their epoch is still the same.
    void setLog(crypto::MedicalLogState state);
    [[nodiscard]] const crypto::MedicalLogState& log() const { return m_log; }
    [[nodiscard]] QByteArray logHead() const { return m_log.head(); } ///< 32 bytes, for Operation::medicalLogHead
    [[nodiscard]] quint64 logLength() const { return m_log.seq(); }
    /// IK of a person the log vouches for. What the directory says of a medical colleague must be the same.
    [[nodiscard]] std::optional<QByteArray> identityKeyOf(const UserId& user) const;

    // --- may I?
    [[nodiscard]] bool hasIdentity() const { return m_identity.has_value(); }
    [[nodiscard]] const crypto::IdentityBundle* identity() const { return m_identity ? &*m_identity : nullptr; }
    [[nodiscard]] bool isMember(const TenantId& tenant) const;
    [[nodiscard]] quint32 currentEpoch(const TenantId& tenant) const; ///< 0 while there is none
    /// Whether medical content of \p tenant can be read here; the sentence says who must do what first.
    [[nodiscard]] Result<void> readingAllowed(const TenantId& tenant) const;
    /// The same for writing; also NotConfirmed while this person's recovery kit has not been confirmed.
    [[nodiscard]] Result<void> writingAllowed(const TenantId& tenant) const;
    /// The same for one dossier of it, which may be restricted to others: Forbidden then.
    [[nodiscard]] Result<void> readingAllowed(const TenantId& tenant, const DossierId& dossier) const;
    [[nodiscard]] Result<void> writingAllowed(const TenantId& tenant, const DossierId& dossier) const;
    /// Whether the server gives this person no medical content of the dossier any more, own notes aside
    /// (docs/decisions/0086): out of the group, or the dossier is restricted to others.
    [[nodiscard]] bool isClosed(const TenantId& tenant, const DossierId& dossier) const;
    /// Dossiers of this person's groups that are restricted to others.
    [[nodiscard]] QList<DossierId> closedDossiers() const;
    /// Set by the engine: this profile made the genesis entry and its kit was not confirmed yet.
    void setKitPending(bool pending) { m_kitPending = pending; }
    [[nodiscard]] bool kitPending() const { return m_kitPending; }

    // --- content keys
    /// Makes a stored or pulled record known; must be called for a dossier's records before its content is opened
    /// or sealed. Repeating it costs little. Malformed, UnsupportedVersion. Says nothing yet about whether it opens, or
    /// counts: one that is not what the log demanded when it was made opens nothing.
    [[nodiscard]] Result<void> registerContentKey(const TenantId& tenant, const DossierId& dossier,
                                                  const QByteArray& record, const ContentKeyOrigin& origin);
    /// Forgets a dossier's content keys: it left the scope.
    void forgetDossier(const DossierId& dossier);
    /// Forgets all of them: what the vault holds now is to be made known again.
    void forgetContentKeys();
    /// How often all were forgotten so far.
    [[nodiscard]] quint64 timesForgotten() const { return m_timesForgotten; }
    /// Forgets one that never came to the server.
    void forgetContentKey(const DossierId& dossier, const KeyId& key);
    /// Whether one may seal under a content key now: of the newest epoch, and made for those who hold the dossier's keys
    /// now. No for one that is not known here.
    [[nodiscard]] bool mayWriteUnder(const TenantId& tenant, const DossierId& dossier, const KeyId& key) const;
    /// Whether what stands under a content key may stay there: for those who hold the dossier's keys now, whatever its
    /// epoch. No for one that is not known here.
    [[nodiscard]] bool mayStayUnder(const TenantId& tenant, const DossierId& dossier, const KeyId& key) const;
    /// The one to seal under, by mayWriteUnder(). NotFound when there is none yet: then newContentKey().
    /// Records that do not open are passed over: nobody can block writing with one.
    [[nodiscard]] Result<ContentKeyRef> currentContentKey(const TenantId& tenant, const DossierId& dossier);
    /// A new generation under the newest epoch; registered at once. Errors as writingAllowed().
    [[nodiscard]] Result<FreshContentKey> newContentKey(const TenantId& tenant, const DossierId& dossier);

    // --- content
    /// Blind name of a medical field in this dossier.
    [[nodiscard]] Result<SlotId> slot(const TenantId& tenant, const DossierId& dossier, const QString& fieldId);
    /// Seals \p value (null QString: deleted) under currentContentKey(). \p at: milliseconds since 1970 UTC.
    [[nodiscard]] Result<QByteArray> seal(const crypto::FieldContext& context, const QString& fieldId,
                                          const QString& value, qint64 at);
    /// Opens a field's envelope and checks that its field id belongs to the slot. CryptoFailure when anything does
    /// not fit; NotFound when its content key is not known (yet); readingAllowed()'s errors.
    [[nodiscard]] Result<crypto::MedicalValue> openField(const crypto::FieldContext& context,
                                                         const QByteArray& envelope);
    /// Opens an entry's envelope; its record id is random, so the field id is what the author says.
    [[nodiscard]] Result<crypto::MedicalValue> openEntry(const crypto::FieldContext& context,
                                                         const QByteArray& envelope);

    // --- a working note, for its author only (kind OwnNote)
    [[nodiscard]] Result<QByteArray> sealOwnNote(const crypto::FieldContext& context, const QString& fieldId,
                                                 const QString& text, qint64 at) const;
    [[nodiscard]] Result<crypto::MedicalValue> openOwnNote(const crypto::FieldContext& context,
                                                           const QByteArray& envelope) const;

    // --- for the medical group's own housekeeping (MedicalGroups)
    /// The group key of \p epoch; opened once and kept.
    [[nodiscard]] Result<const crypto::SecretBytes*> groupKey(const TenantId& tenant, quint32 epoch);
    /// The recovery secret's box opens restricted content keys as well, until this is called with nothing.
    void setRecoveryBox(std::optional<crypto::EncryptionKeyPair> box) { m_recoveryBox = std::move(box); }

private:
    struct KnownKey {
        crypto::ContentKeyRecord record;
        ContentKeyOrigin origin;
    };
    [[nodiscard]] Result<const crypto::SecretBytes*> contentKey(const TenantId& tenant, const DossierId& dossier,
                                                                const KnownKey& known);
    [[nodiscard]] Result<crypto::SecretBytes> unwrap(const TenantId& tenant, const DossierId& dossier,
                                                     const crypto::ContentKeyRecord& record);
    [[nodiscard]] Result<crypto::ContentKeyRecord> make(const TenantId& tenant, const DossierId& dossier,
                                                        quint32 generation);
    [[nodiscard]] bool loses(const crypto::MedicalLogState& next) const;
    [[nodiscard]] Result<void> notLeftOut(const TenantId& tenant, const DossierId& dossier) const;
    [[nodiscard]] bool mayWriteUnder(const TenantId& tenant, const DossierId& dossier, const KnownKey& known) const;
    [[nodiscard]] const KnownKey* find(const DossierId& dossier, const KeyId& key) const;
    [[nodiscard]] Result<crypto::MedicalValue> open(crypto::FieldContext context, const QByteArray& envelope);
    [[nodiscard]] Result<const crypto::SecretBytes*> slotKey(const TenantId& tenant, const DossierId& dossier);
    [[nodiscard]] KeyId ownNoteKeyId() const;
    [[nodiscard]] Result<void> started() const;

    struct OpenKeys; ///< what was unwrapped so far

    UserId m_user;
    domain::Role m_role;
    std::optional<crypto::IdentityBundle> m_identity;
    crypto::MedicalLogState m_log;
    bool m_kitPending = false;
    std::optional<crypto::EncryptionKeyPair> m_recoveryBox;
    QHash<DossierId, QList<KnownKey>> m_records;
    quint64 m_timesForgotten = 0;
    std::unique_ptr<OpenKeys> m_open;
};

} // namespace kluis::app
