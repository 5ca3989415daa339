// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"
#include "app/session/SessionIdentity.h"
#include "app/vault/Records.h"
#include "core/base/Result.h"

#include <QSet>

namespace kluis::app {

/// One sealed medical item as it was pulled.
struct SealedItem {
    DossierPlace dossier;
    RecordKind kind = RecordKind::Field; ///< Field, Entry, Document or OwnNote
    QByteArray record;                   ///< 16 bytes
    quint64 revision = 0;
    quint64 seq = 0;
    quint64 base = 0;
    OpId op;
    UserId author;
    DeviceId device;
    qint64 at = 0;
    QByteArray bytes; ///< crypto::FieldEnvelope
    protocol::AskedChange asked = {};
};

/// Opens sealed medical values into records, and keeps those that do not open: ciphertext is never thrown away.
/// Works within the caller's transaction; the database's thread.
class SealedItems {
public:
    /// The numbers are stored: never renumber.
    enum class Outcome : quint8 {
        Opened = 0,
        NoKey = 1,        ///< the key is not here yet
        DoesNotOpen = 2,  ///< a key is here, and it does not fit
        AuthorMayNot = 3, ///< opens, but its author's role may not write that field
    };

    SealedItems(storage::Database& database, const SessionIdentity& session, MedicalKeys& keys);

    /// Opens \p item and puts its value; keeps it sealed otherwise.
    [[nodiscard]] Result<Outcome> take(const SealedItem& item);
    /// Opens only. Nothing is stored.
    [[nodiscard]] Result<Outcome> open(const SealedItem& item, RecordValue& value);
    /// Stores a dossier's content key that was made here, when the medical log had \p logSeq entries, and makes it known.
    [[nodiscard]] Result<void> takeOwnContentKey(const DossierPlace& dossier, const QByteArray& record,
                                                 const QByteArray& bytes, quint64 logSeq);
    /// The same for one that came in the dossier's chain. It is no older than those that came before it, whatever log its
    /// maker claims to have known. DoesNotOpen for one that is no record, or stands under another key's id: it is not stored,
    /// or it could take the place of that key. NoKey for one of a newer program.
    [[nodiscard]] Result<Outcome> takeContentKey(const DossierPlace& dossier, const QByteArray& record,
                                                 const QByteArray& bytes, const ContentKeyOrigin& origin);
    /// Takes back one whose operation the server will never have.
    [[nodiscard]] Result<void> dropContentKey(const DossierPlace& dossier, const KeyId& key);
    /// Hands a dossier's stored content keys to MedicalKeys; costs nothing the second time.
    [[nodiscard]] Result<void> loadKeys(const DossierPlace& dossier);
    /// The dossiers' keys were purged: whoever asks for one loads them again.
    void forgetKeys() { m_keys.forgetContentKeys(); }

    /// Tries everything kept sealed again. \returns the dossiers in which something opened, one for each value.
    [[nodiscard]] Result<QList<DossierPlace>> retry();

private:
    void known(const DossierPlace& dossier, const QByteArray& bytes, const ContentKeyOrigin& origin);
    [[nodiscard]] Result<bool> changesNote(const SealedItem& item);
    [[nodiscard]] Result<Outcome> removedUnopened(const SealedItem& item, RecordValue& value);
    [[nodiscard]] static RecordValue valueOf(const SealedItem& item, const QString& fieldId);
    [[nodiscard]] bool authorMayWrite(const SealedItem& item, const QString& fieldId) const;
    [[nodiscard]] Result<QList<SealedItem>> kept();

    storage::Database& m_database;
    const SessionIdentity& m_session;
    MedicalKeys& m_keys;
    Records m_records;
    QSet<DossierId> m_loaded; ///< since MedicalKeys forgot all
    quint64 m_forgotten = 0;  ///< MedicalKeys::timesForgotten()
};

} // namespace kluis::app
