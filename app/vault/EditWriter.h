// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionIdentity.h"
#include "app/vault/Conflicts.h"
#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "app/vault/SealedItems.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Field.h"

#include <QCoreApplication>

namespace kluis::app {

class MedicalKeys;

/// Turns edits into signed operations in the outbox, medical ones sealed. Every edit of a field is an operation of its
/// own, so that a conflict or refusal of one holds up no other. Rights and values were checked before; the list, the
/// search and the audit are the caller's. Works within the caller's transaction; the database's thread.
class EditWriter {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::EditWriter)

public:
    EditWriter(storage::Database& database, const SessionIdentity& session, MedicalKeys& keys, const Clock& clock);

    /// Queues the field's new value. A conflict of the field is decided by it. \returns whether anything changed.
    [[nodiscard]] Result<bool> field(const DossierPlace& dossier, const domain::Field& field, const QString& value);
    /// Queues what the employee asked for (AskedRights): a correction, or with an empty \p value the removal of the field's value
    /// and of all that stood there. \returns whether there was anything to do.
    [[nodiscard]] Result<bool> asked(const DossierPlace& dossier, const domain::Field& field, const QString& value,
                                     const protocol::AskedChange& asked);
    /// The same of a note, which is removed.
    [[nodiscard]] Result<bool> removeEntry(const DossierPlace& dossier, const domain::Field& field, const RecordId& id,
                                           const protocol::AskedChange& asked);
    /// Queues a note.
    [[nodiscard]] Result<RecordId> entry(const DossierPlace& dossier, const domain::Field& field, const QString& text);
    /// Queues a task or an appointment (\p fieldId), or what became of one. A later edit that waits stands for the ones
    /// before it. \returns whether anything changed.
    [[nodiscard]] Result<bool> task(const DossierPlace& dossier, const QString& fieldId, const RecordId& id,
                                    const QString& value);
    /// Queues what is known of a document whose content lies sealed beside the vault.
    [[nodiscard]] Result<void> document(const DossierPlace& dossier, const domain::Field& field, const RecordId& id,
                                        const QString& record);
    /// Queues the making of a dossier.
    [[nodiscard]] Result<DossierPlace> dossier(const TenantId& tenant, const domain::FieldValues& values);
    /// Queues a field's value, or a task, again that waited behind an operation which came to nothing; on \p base.
    [[nodiscard]] Result<void> again(const DossierPlace& dossier, const OutboxItem& item, domain::Category category);

    /// Queues what \p wanted says for the field or task that \p entry, which is gone or goes, was to set: on what its author had
    /// seen.
    [[nodiscard]] Result<void> instead(const OutboxEntry& entry, const OutboxItem& wanted);

    /// Queues a waiting medical operation of kind Field, Entry or Document once more, sealed under the newest group key,
    /// in place of \p entry, which must not have been taken over by the server. The time of the edit stays.
    [[nodiscard]] Result<void> reseal(const OutboxEntry& entry);
    /// Queues \p value as what \p entry, a field or a note that the server has not got, says; said now.
    [[nodiscard]] Result<void> rewrite(const OutboxEntry& entry, const QString& value);
    /// Signs what \p entry, a content key, says once more, on the past that is here now. The server must not have got it.
    [[nodiscard]] Result<void> signAnew(const OutboxEntry& entry);
    /// Queues what a medical field, note or document says already, sealed under the newest group key.
    [[nodiscard]] Result<void> renew(const DossierPlace& dossier, const OutboxItem& item);

private:
    struct Place {
        quint64 base = 0;
        qint64 replaces = 0; ///< position in the outbox, 0 for none
        QString current;
        bool changesNothing = false;
    };
    [[nodiscard]] Result<bool> revise(const DossierPlace& dossier, domain::Category category, RecordKind kind,
                                      const QByteArray& record, const QString& fieldId, const QString& value,
                                      const protocol::AskedChange& asked);
    [[nodiscard]] Result<QByteArray> recordOf(const DossierPlace& dossier, const domain::Field& field);
    [[nodiscard]] Result<bool> isOfEarlier(const DossierPlace& dossier, const QString& fieldId);
    [[nodiscard]] Result<Place> placeOf(const DossierPlace& dossier, RecordKind kind, const QByteArray& record,
                                        const QString& value);
    [[nodiscard]] Result<protocol::Operation> operation(const DossierPlace& dossier, domain::Category category,
                                                        protocol::OperationKind kind, qint64 at);
    [[nodiscard]] Result<void> inPlaceOf(const OutboxEntry& entry, const QString& value, qint64 at);
    [[nodiscard]] Result<void> onWhatWasSeen(const OutboxEntry& entry, const OutboxItem& item, qint64 at);
    [[nodiscard]] Result<void> queue(protocol::Operation& op, const DossierPlace& dossier,
                                     const QList<OutboxItem>& items);
    [[nodiscard]] Result<void> queueItem(const DossierPlace& dossier, domain::Category category,
                                         protocol::OperationKind kind, const OutboxItem& item, qint64 at,
                                         const protocol::Operation* before = nullptr);
    [[nodiscard]] Result<QByteArray> seal(const protocol::Operation& op, const OutboxItem& item);
    /// A content key to seal under: the newest, or a new one queued before what it seals.
    [[nodiscard]] Result<void> ensureContentKey(const DossierPlace& dossier);

    storage::Database& m_database;
    const SessionIdentity& m_session;
    MedicalKeys& m_keys;
    const Clock& m_clock;
    Records m_records;
    Outbox m_outbox;
    Conflicts m_conflicts;
    SealedItems m_sealed;
};

} // namespace kluis::app
