// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/DirectoryCache.h"
#include "app/sync/SyncNotice.h"
#include "app/vault/Conflicts.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/EditWriter.h"
#include "app/vault/Outbox.h"
#include "core/base/Result.h"
#include "core/protocol/SyncMessages.h"

#include <QCoreApplication>
#include <QSet>

namespace kluis::app {

class ApiClient;
class DocumentUploader;
class OutboxResealer;
class SyncProgressMeter;
class Vault;

/// Sends the outbox in batches and books the answers, each batch's in one transaction. An operation that the server
/// can't take is set aside and the rest goes on. What may have reached the server is marked before it is sent, so
/// that it is never sent again as something else. The engine's thread.
class Pusher {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Pusher)

public:
    struct Outcome {
        quint64 pushed = 0;  ///< operations the server has now
        quint64 refused = 0; ///< a person's changes that were set aside; a content key beside one is none
        bool rewound = false;
        bool outdatedKey = false; ///< something was refused for its group key: ask for the medical log and seal again
    };

    Pusher(Vault& vault, ApiClient& api, DirectoryCache& directory, OutboxResealer& resealer,
           DocumentUploader& documents, SyncProgressMeter& progress, QList<SyncNotice>& notices);

    /// Until nothing is left that can go now. Errors: ApiClient's; Malformed for answers that don't fit the question.
    [[nodiscard]] Result<Outcome> push();
    /// Sends also what belongs to an employer of whom nothing was pulled yet. Only for a device that never will.
    void sendUnpulled() { m_sendsUnpulled = true; }
    /// Positions in the outbox that were sent and could not be decided; the next sync tries them again.
    [[nodiscard]] const QSet<qint64>& triedInVain() const { return m_skip; }

private:
    struct Past {
        QByteArray epoch;       ///< as epochOf
        bool isInDoubt = false; ///< Records::isInDoubt
        qint64 lastDoubted = 0; ///< DoubtedBases::last
    };

    [[nodiscard]] Result<QByteArray> epochOf(const OutboxEntry& entry);
    [[nodiscard]] Result<Past> pastOf(const OutboxEntry& entry);
    [[nodiscard]] Result<QList<OutboxEntry>> ofOneEpoch(const QList<OutboxEntry>& batch);
    [[nodiscard]] Result<void> toldOfRestore(const QList<OutboxEntry>& batch);
    [[nodiscard]] Result<void> send(const QList<OutboxEntry>& batch);
    [[nodiscard]] Result<protocol::PushResponse> call(const QList<OutboxEntry>& batch);
    [[nodiscard]] Result<void> sendHalves(const QList<OutboxEntry>& batch, const Error& error);
    [[nodiscard]] Result<void> book(const QList<OutboxEntry>& batch, const protocol::PushResponse& response);
    [[nodiscard]] Result<void> bookOne(const OutboxEntry& entry, const protocol::PushResult& result);
    [[nodiscard]] bool mayRead(const OutboxEntry& entry, const OutboxItem& item) const;
    [[nodiscard]] bool isClosed(const OutboxEntry& entry) const;
    [[nodiscard]] bool comesBack(const OutboxEntry& entry) const;
    [[nodiscard]] Result<void> accepted(const OutboxEntry& entry, const protocol::PushResult& result);
    [[nodiscard]] Result<void> keep(const OutboxEntry& entry, const protocol::PushResult& result);
    [[nodiscard]] static Result<QByteArray> contentKeyOf(const OutboxEntry& entry);
    [[nodiscard]] Result<void> conflict(const OutboxEntry& entry, const protocol::PushResult& result);
    [[nodiscard]] Result<bool> askedMeanwhile(const OutboxEntry& entry, const RecordValue& theirs);
    [[nodiscard]] Result<void> unseenConflict(const OutboxEntry& entry, const protocol::PushResult& result);
    [[nodiscard]] Result<void> rejected(const OutboxEntry& entry, const QString& reason);
    [[nodiscard]] Result<void> setAside(const OutboxEntry& entry, const QString& key);
    [[nodiscard]] Result<std::optional<QString>> valueAtBase(const OutboxEntry& entry, const OutboxItem& item);
    [[nodiscard]] Result<void> mergeTask(const OutboxEntry& entry, OutboxItem wanted,
                                         const std::optional<QString>& before, const RecordValue& theirs);
    [[nodiscard]] Result<void> mergeAppointment(const OutboxEntry& entry, OutboxItem wanted,
                                                const std::optional<QString>& before, const RecordValue& theirs);
    [[nodiscard]] bool isNews(const OutboxItem& item, quint64 standing) const;
    [[nodiscard]] Result<bool> isOwnEarlier(const OutboxEntry& entry, const protocol::Operation& current);
    /// What it says stands in the record already: a value that was only sealed again.
    [[nodiscard]] Result<bool> isRenewal(const OutboxEntry& entry);
    [[nodiscard]] Result<void> refusedForContent(const OutboxEntry& entry);
    [[nodiscard]] Result<bool> isOfLostPast(const OutboxEntry& entry);
    [[nodiscard]] Result<bool> isOwnValue(const RecordValue& current, const OutboxEntry& entry);
    [[nodiscard]] Result<void> notNow(const OutboxEntry& entry, const QString& key);
    [[nodiscard]] Result<void> moveToPresent(const OutboxEntry& entry);
    [[nodiscard]] Result<void> moveRemoval(const OutboxEntry& entry, const RecordValue& current);
    [[nodiscard]] Result<void> removeAgain(const OutboxEntry& entry, OutboxItem wanted, const RecordValue& current);
    [[nodiscard]] Result<void> setRemovalAside(const OutboxEntry& entry, OutboxItem wanted, quint64 standing);
    [[nodiscard]] Result<void> refuseWaiting(const OutboxEntry& entry, const OutboxItem& item, const QString& reason);
    [[nodiscard]] Result<void> moveTask(const OutboxEntry& entry, OutboxItem wanted, bool isSameBase,
                                        const RecordValue& current);
    [[nodiscard]] Result<bool> isHeld(const OutboxEntry& entry);
    [[nodiscard]] Result<void> refuseFollowers(const OutboxEntry& entry, const QString& reason);
    [[nodiscard]] Result<void> refusedForKey(const OutboxEntry& entry, const QString& reason);
    [[nodiscard]] Result<void> setKeyAside(const OutboxEntry& entry, const QString& reason);
    [[nodiscard]] Result<std::optional<RecordValue>> theirs(const OutboxEntry& entry, const OutboxItem& item,
                                                            const protocol::PulledOperation& current);
    [[nodiscard]] Result<std::optional<RecordValue>> valueOf(const protocol::PulledOperation& current, qsizetype index,
                                                             const OutboxEntry& entry);
    [[nodiscard]] Result<OutboxItem> withdraw(const OutboxEntry& entry, const OutboxItem& item, bool& waitedBehind);

    Vault& m_vault;
    ApiClient& m_api;
    DirectoryCache& m_directory;
    OutboxResealer& m_resealer;
    DocumentUploader& m_documents;
    SyncProgressMeter& m_progress;
    QList<SyncNotice>& m_notices;
    Records m_records;
    Outbox m_outbox;
    Conflicts m_conflicts;
    SealedItems m_sealed;
    EditWriter m_writer;
    DossierProjection m_projection;
    QSet<std::pair<qint64, QByteArray>> m_moved; ///< dossier and record: to the present past, in this sync
    QSet<qint64> m_skip;                         ///< tried in this sync, to be tried again in the next
    QSet<qint64> m_untilPulled;    ///< the server has them; whether they are to be seen here, the pull will say
    QSet<QByteArray> m_goneEpochs; ///< the server is in another one since
    bool m_sendsUnpulled = false;
    bool m_doubtsBases = false; ///< of the batch that goes (DoubtedBases)
    Outcome m_outcome;
};

} // namespace kluis::app
