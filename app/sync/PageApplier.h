// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionIdentity.h"
#include "app/sync/PageTaker.h"
#include "app/sync/SyncNotice.h"
#include "app/vault/Conflicts.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/HeldEdits.h"
#include "app/vault/HeldScope.h"
#include "app/vault/News.h"
#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "app/vault/ScopeLoss.h"
#include "app/vault/SealedItems.h"
#include "app/vault/SeenChains.h"
#include "app/vault/VaultDigest.h"
#include "core/base/Result.h"
#include "core/protocol/SyncMessages.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <map>

namespace kluis::crypto {
struct DestructionOrder;
}

namespace kluis::app {

class Vault;

/// Writes a verified page of an employer into the vault: records, chains, list, search and the cursor in one
/// transaction. Signatures were checked before (OperationVerifier); here the chains are, and what each item may be:
/// a value this role may not read is not stored even when the server sent it. Applying a page again changes nothing.
/// The engine's thread.
class PageApplier final : public PageTaker {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::PageApplier)

public:
    PageApplier(Vault& vault, const TenantId& tenant);

    /// Errors: Untrusted, nothing applied, when the page does not continue what is held here; as the database. What
    /// was left out is in \p notices.
    [[nodiscard]] Result<void> apply(const PulledPage& pulled, QList<SyncNotice>& notices) override;
    /// Puts the dossiers of a bucket in the place of what is held of them, \p operations being all of theirs up to the
    /// cursor: in one transaction, and only where the chains reach what was held. What changed by it is news, and in
    /// \p notices. The outbox stays. Errors as apply().
    [[nodiscard]] Result<void> heal(quint64 bucket, const QList<protocol::PulledOperation>& operations,
                                    VaultDigest& held, QList<SyncNotice>& notices);
    /// Where the employer is in doubt, all that this device wrote and that is not known to be at the server goes into the
    /// outbox at once, and the doubt ends: for a device that fetches nothing any more.
    [[nodiscard]] Result<void> offerWithoutFetching();
    /// Another scope took the place of the one that the cursor was made under, as \p page says: what left it goes at once, and
    /// it is noted what is to come (HeldScope). \returns false, and nothing changed, where everything is to be fetched anew.
    [[nodiscard]] Result<bool> beginDifference(const protocol::PullPage& page);
    /// A page of what came with it: at places up to the cursor, in chains that are new here or at the place where a held chain
    /// has it. The last page moves the cursor into the new scope. Errors as apply().
    [[nodiscard]] Result<void> applyDifference(const PulledPage& pulled, QList<SyncNotice>& notices);
    /// Whether the last refusal was because less came than had been here in a scope of before: then it may come when all is
    /// asked for from the beginning, and not else.
    [[nodiscard]] bool isBehind() const { return m_isBehind; }
    /// Begins again: forgets everything pulled of the employer in one transaction.
    [[nodiscard]] Result<void> purge(Records::Held held);

private:
    [[nodiscard]] Result<void> takeEmployer(const protocol::PullPage& page);
    [[nodiscard]] Result<void> takeAgreement(const protocol::PullPage& page);
    struct Touched {
        DossierPlace place;
        qint64 updated = 0;
        bool isNew = false;     ///< made in this page: all of it is in content
        bool hasOthers = false; ///< holds more than first values of plain fields
        DossierContent content; ///< of a new one
    };
    /// What may be done with a field's values here; worked out once a field.
    struct FieldRule {
        const domain::Field* field = nullptr;
        bool mayRead = false;
        bool isListed = false;      ///< part of a dossier's line
        bool isPresentOnly = false; ///< nothing of before is kept
    };
    struct PlacedRule {
        QString fieldId;
        FieldRule rule;
    };

    [[nodiscard]] Result<bool> isDifference(qint64 tenant, const protocol::ScopeFacts& before,
                                            const protocol::ScopeFacts& after, const ScopeLoss& loss,
                                            const protocol::PullPage& page);
    [[nodiscard]] Result<void> lose(qint64 tenant, const ScopeLoss& loss);
    [[nodiscard]] Result<ScopeLoss> leftOf(const protocol::PullPage& page, qint64 tenant);
    [[nodiscard]] Result<void> takeDifference(const PulledPage& pulled, qint64 tenant);
    [[nodiscard]] Result<void> arrive(const protocol::PullPage& page, qint64 tenant, HeldScope::Coming coming);
    [[nodiscard]] Result<void> applyInOrder(const PulledPage& pulled,
                                            Result<void> (PageApplier::*take)(const protocol::PulledOperation&));
    [[nodiscard]] Result<void> applyDifferent(const protocol::PulledOperation& pulled);
    [[nodiscard]] Result<void> applyKnown(const protocol::PulledOperation& pulled);
    [[nodiscard]] Result<void> takeContent(const protocol::PulledOperation& pulled, Touched& dossier,
                                           bool newFieldsOnly);
    [[nodiscard]] Result<void> keepScope(const protocol::PullPage& page, qint64 tenant);
    [[nodiscard]] Result<void> applyPage(const PulledPage& pulled, qint64 tenant);
    [[nodiscard]] Result<void> applyDestroyed(const PulledPage& pulled);
    [[nodiscard]] Result<void> forgetDestroyed(const PulledPage& pulled);
    [[nodiscard]] Result<crypto::DestructionOrder> orderOf(const protocol::DestroyedPart& part,
                                                           const PulledPage& pulled, quint64& last);
    [[nodiscard]] Result<void> checkOrdered(const protocol::DestroyedPart& part, const crypto::DestructionOrder& order);
    [[nodiscard]] Result<QByteArray> pinnedKey(const UserId& person);
    [[nodiscard]] Result<void> checkReturned(const protocol::PullPage& page, qint64 tenant);
    [[nodiscard]] Result<void> loadSeen(qint64 tenant);
    using Chains = std::map<std::pair<qint64, domain::Category>, Records::Chain>; ///< by dossier and category
    [[nodiscard]] Result<void> drop(const DossierPlace& dossier, Chains& chains);
    [[nodiscard]] Result<void> checkChains(const Chains& chains);
    [[nodiscard]] Result<void> tellHealed(const QHash<qint64, QList<VaultDigest::Row>>& before, VaultDigest& held);
    /// What was offered once more.
    struct Doubted {
        QList<OutboxEntry> lost;      ///< had come back before
        QList<OutboxEntry> confirmed; ///< the server's word was all there was
    };
    [[nodiscard]] Result<void> offerLost(qint64 tenant);
    [[nodiscard]] Result<Doubted> offerDoubted(qint64 tenant);
    [[nodiscard]] Result<void> keepKeyOf(const OutboxEntry& entry);
    [[nodiscard]] Result<void> wasOffered(const OutboxEntry& entry, SyncNotice::Kind kind);
    [[nodiscard]] Result<void> withoutRemoved(const OutboxEntry& entry);
    [[nodiscard]] Result<void> gather(const OutboxEntry& entry);
    [[nodiscard]] Result<void> project();
    [[nodiscard]] Result<void> applyOperation(const protocol::PulledOperation& pulled);
    [[nodiscard]] Result<Touched*> touched(const protocol::PulledOperation& pulled);
    [[nodiscard]] Result<void> extendChain(const protocol::PulledOperation& pulled, const Touched& dossier);
    [[nodiscard]] Result<void> checkSeen(const protocol::PulledOperation& pulled, const Records::Chain& chain);
    [[nodiscard]] Result<void> checkOrder(const protocol::PulledOperation& pulled, qsizetype index,
                                          const Touched& dossier);
    [[nodiscard]] Result<void> acknowledge(const protocol::Operation& operation, const DossierPlace& dossier);
    [[nodiscard]] Result<void> applyPart(const protocol::PulledOperation& pulled, const protocol::PulledPart& part,
                                         Touched& dossier, qint64 author);
    [[nodiscard]] Result<void> applyItem(const protocol::PulledOperation& pulled, qsizetype index, Touched& dossier,
                                         qint64 author);
    [[nodiscard]] Result<void> applyPlain(const protocol::PulledOperation& pulled, qsizetype index, Touched& dossier,
                                          qint64 author);
    [[nodiscard]] Result<void> applyContentKey(const protocol::Operation& operation,
                                               const protocol::OperationItem& item, const Touched& dossier);
    [[nodiscard]] Result<void> applySealed(const protocol::PulledOperation& pulled, qsizetype index, Touched& dossier);
    [[nodiscard]] const FieldRule& ruleOf(const QString& fieldId, qsizetype index);
    [[nodiscard]] FieldRule ruleOf(const QString& fieldId);
    [[nodiscard]] tl::unexpected<Error> refuse(SyncNotice::Kind kind, const DossierId& dossier);
    void note(SyncNotice::Kind kind, const DossierId& dossier);

    Vault& m_vault;
    storage::Database& m_database;
    const SessionIdentity& m_session;
    TenantId m_tenant;
    Records m_records;
    SeenChains m_seen;
    Outbox m_outbox;
    HeldEdits m_held;
    Conflicts m_conflicts;
    SealedItems m_sealed;
    News m_news;
    DossierProjection m_projection;
    domain::FieldAgreement m_agreement; ///< of the last page
    QHash<QString, FieldRule> m_rules;
    std::array<PlacedRule, 64> m_placedRules; ///< by an item's place in its operation; of m_rules
    QHash<DossierId, Touched> m_touched;
    QList<SyncNotice>* m_notices = nullptr;
    QSet<QString> m_newFields; ///< that came with another scope
    bool m_hasSeen = false;    ///< they were loaded
    bool m_isBehind = false;
    bool m_hasConflicts = false;
    bool m_hasTakenBack = false; ///< a release that was here is not any more
    bool m_hasNews = false;      ///< what others changed is news here: the first sync has ended
};

} // namespace kluis::app
