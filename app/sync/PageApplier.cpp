// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PageApplier.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/SearchIndex.h"
#include "app/vault/Vault.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/storage/Transaction.h"

#include <utility>

namespace kluis::app {

using protocol::OperationItem;
using protocol::PulledOperation;
using storage::Transaction;

PageApplier::PageApplier(Vault& vault, const TenantId& tenant)
    : m_vault(vault), m_database(vault.database()), m_session(vault.session()), m_tenant(tenant), m_records(m_database),
      m_seen(m_database), m_outbox(m_database), m_held(m_database), m_conflicts(m_database),
      m_sealed(m_database, m_session, vault.medicalKeys()), m_news(m_database), m_projection(m_database)
{
}

tl::unexpected<Error> PageApplier::refuse(SyncNotice::Kind kind, const DossierId& dossier)
{
    note(kind, dossier);
    return fail(ErrorCode::Untrusted,
                tr("The server shows another history than before. Nothing of it was taken over. Tell your "
                   "administrator."),
                QStringLiteral("page refused: ") + SyncNotice::name(kind));
}

void PageApplier::note(SyncNotice::Kind kind, const DossierId& dossier)
{
    m_notices->append({.kind = kind, .tenant = m_tenant, .dossier = dossier});
}

Result<void> PageApplier::purge(Records::Held held)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto tenant = m_records.tenant(m_tenant);
    if (!tenant) {
        return failure(tenant);
    }
    const auto inDoubt = held == Records::Held::Goes ? m_records.isInDoubt(*tenant) : Result<bool>(false);
    if (!inDoubt) {
        return failure(inDoubt);
    }
    // Nobody knows that the server has it: it is sent, and what it may not be any more the server says, and the person sees.
    if (const auto offered = *inDoubt ? offerDoubted(*tenant) : Result<Doubted>(Doubted()); !offered) {
        return failure(offered);
    }
    if (auto purged = m_records.purge(*tenant, held); !purged) {
        return purged;
    }
    m_sealed.forgetKeys();
    m_hasSeen = false;
    return transaction->commit();
}

/// What was kept of the chains when the employer was forgotten last: once a pull.
Result<void> PageApplier::loadSeen(qint64 tenant)
{
    auto loaded = m_hasSeen ? Result<void>() : m_seen.load(tenant);
    m_hasSeen = loaded.has_value();
    return loaded;
}

Result<void> PageApplier::apply(const PulledPage& pulled, QList<SyncNotice>& notices)
{
    m_notices = &notices;
    m_touched.clear();
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto tenant = m_records.tenant(m_tenant);
    if (!tenant) {
        return failure(tenant);
    }
    const auto conflicts = m_conflicts.count();
    if (!conflicts) {
        return failure(conflicts);
    }
    m_hasConflicts = *conflicts > 0;
    const auto settled = m_news.isSettled(*tenant);
    if (!settled) {
        return failure(settled);
    }
    m_hasNews = *settled;
    if (auto loaded = loadSeen(*tenant); !loaded) {
        return loaded;
    }
    if (auto applied = applyPage(pulled, *tenant); !applied) {
        return applied;
    }
    auto projected = project();
    return projected ? transaction->commit() : projected;
}

Result<void> PageApplier::applyPage(const PulledPage& pulled, qint64 tenant)
{
    const protocol::PullPage& page = pulled.page;
    const auto cursor = m_records.cursor(tenant);
    if (!cursor) {
        return failure(cursor);
    }
    if (cursor->seq != pulled.after) {
        // Applied before: nothing to do. Anything else is a page that belongs elsewhere.
        const bool isKnown = cursor->seq >= page.nextCursor && page.nextCursor >= pulled.after;
        return isKnown ? Result<void>() : refuse(SyncNotice::Kind::WrongPlace, {});
    }
    if (auto agreed = takeAgreement(page); !agreed) {
        return agreed;
    }
    if (auto taken = takeEmployer(page); !taken) {
        return taken;
    }
    // Of what was destroyed nothing older comes any more: what there is of it in this page is newer.
    if (auto gone = applyDestroyed(pulled); !gone) {
        return gone;
    }
    if (auto applied = applyInOrder(pulled, &PageApplier::applyOperation); !applied) {
        return applied;
    }
    if (auto returned = checkReturned(page, tenant); !returned) {
        return returned;
    }
    if (auto kept = keepScope(page, tenant); !kept) {
        return kept;
    }
    return m_records.setCursor(tenant, {page.nextCursor, page.scopeVersion, page.serverEpoch});
}

/// Each operation of the page, in the order of the employer's stream and within the page.
Result<void> PageApplier::applyInOrder(const PulledPage& pulled,
                                       Result<void> (PageApplier::*take)(const PulledOperation&))
{
    quint64 last = pulled.after;
    for (const PulledOperation& operation : pulled.page.operations) {
        if (operation.seq <= last || operation.seq > pulled.page.nextCursor) {
            return refuse(SyncNotice::Kind::WrongPlace, operation.dossier);
        }
        last = operation.seq;
        if (auto applied = (this->*take)(operation); !applied) {
            return applied;
        }
    }
    return {};
}

/// What the cursor is made under, where the server says it. At the end of its stream no move of a dossier is later than that.
Result<void> PageApplier::keepScope(const protocol::PullPage& page, qint64 tenant)
{
    HeldScope held(m_database);
    if (!page.scope.isEmpty()) {
        const auto told = protocol::ScopeFacts::decode(page.scope);
        return told ? held.setFacts(tenant, *told) : refuse(SyncNotice::Kind::PageRefused, {});
    }
    auto known = page.more ? Result<std::optional<protocol::ScopeFacts>>(std::nullopt) : held.facts(tenant);
    if (!known || !*known || (*known)->department.isEmpty() || (*known)->asOf >= page.nextCursor) {
        return known ? Result<void>() : failure(known);
    }
    (*known)->asOf = page.nextCursor;
    return held.setFacts(tenant, **known);
}

/// What it leaves out is nobody's, from this page on.
Result<void> PageApplier::takeAgreement(const protocol::PullPage& page)
{
    const auto agreement = domain::FieldAgreement::received(page.leftOut);
    if (agreement != m_agreement) {
        m_agreement = agreement;
        m_rules.clear();
        m_placedRules = {};
    }
    const auto known = Records::agreement(m_database, m_tenant);
    if (!known || *known == agreement) {
        return known ? Result<void>() : failure(known);
    }
    return m_records.setAgreement(m_tenant, agreement);
}

/// What is recorded of the employer itself, of what this program knows and the role may read.
Result<void> PageApplier::takeEmployer(const protocol::PullPage& page)
{
    domain::FieldValues values;
    for (const protocol::EmployerValue& told : page.employer) {
        const domain::Field* field = domain::FieldCatalogue::find(told.fieldId);
        const bool isOurs = field != nullptr && field->scope() == domain::FieldScope::Employer &&
                            domain::AccessPolicy::mayRead(m_session.role, *field);
        const auto normal = isOurs ? domain::normalise(*field, told.value) : Result<QString>(QString());
        if (normal && !normal->isEmpty() && *normal == told.value) {
            values.insert(told.fieldId, told.value);
        }
    }
    const auto known = Records::employerValues(m_database, m_tenant);
    return known && *known != values ? m_records.setEmployerValues(m_tenant, values)
           : known                   ? Result<void>()
                                     : failure(known);
}

/// Pushes go before pulls, so at the end of one everything confirmed has come back.
Result<void> PageApplier::checkReturned(const protocol::PullPage& page, qint64 tenant)
{
    if (page.more) {
        return {};
    }
    const auto behind = m_seen.settle();
    m_isBehind = behind && !behind->isNull();
    if (!behind || !behind->isNull()) {
        return behind ? refuse(SyncNotice::Kind::HistoryChanged, *behind) : Result<void>(failure(behind));
    }
    if (auto settled = m_news.settle(tenant, page.nextCursor); !settled) {
        return settled;
    }
    auto offered = offerLost(tenant);
    return offered ? m_records.setInDoubt(tenant, false) : offered;
}

/// Each dossier's line and words once, however often it was touched.
Result<void> PageApplier::project()
{
    for (const Touched& dossier : std::as_const(m_touched)) {
        auto shown = dossier.isNew && !dossier.hasOthers
                         ? m_projection.stageNew(dossier.place, dossier.content, dossier.updated)
                         : m_projection.stage(dossier.place, dossier.updated);
        if (!shown) {
            return shown;
        }
    }
    auto shown = m_projection.finish();
    // The words of what was taken back stay in the index until its parts are merged.
    return shown && std::exchange(m_hasTakenBack, false) ? SearchIndex(m_database).forgetRemoved() : shown;
}

Result<void> PageApplier::applyOperation(const PulledOperation& pulled)
{
    auto dossier = touched(pulled);
    if (!dossier) {
        return failure(dossier);
    }
    if (auto extended = extendChain(pulled, **dossier); !extended) {
        return extended;
    }
    return takeContent(pulled, **dossier, false);
}

/// \p newFieldsOnly: the rest of it is held.
Result<void> PageApplier::takeContent(const PulledOperation& pulled, Touched& dossier, bool newFieldsOnly)
{
    if (!pulled.operation) {
        return {};
    }
    const protocol::Operation& operation = *pulled.operation;
    if (operation.tenant != m_tenant || operation.dossier != pulled.dossier || operation.category != pulled.category ||
        pulled.revisions.size() != operation.items.size()) {
        return refuse(SyncNotice::Kind::WrongPlace, pulled.dossier);
    }
    if (auto acknowledged = acknowledge(operation, dossier.place); !acknowledged) {
        return acknowledged;
    }
    const auto author = m_records.person(operation.author);
    if (!author) {
        return failure(author);
    }
    for (qsizetype i = 0; i < operation.items.size(); ++i) {
        const OperationItem& item = operation.items[i];
        if (item.isRedacted() || (newFieldsOnly && !m_newFields.contains(item.fieldId()))) {
            continue;
        }
        // The revision is the server's word, its base is signed: they must agree.
        if (pulled.revisions[i] != item.baseRevision() + 1) {
            return refuse(SyncNotice::Kind::HistoryChanged, pulled.dossier);
        }
        if (auto follows = checkOrder(pulled, i, dossier); !follows) {
            return follows;
        }
        if (auto applied = applyItem(pulled, i, dossier, *author); !applied) {
            return applied;
        }
    }
    for (const protocol::PulledPart& part : pulled.parts) {
        if (newFieldsOnly && !m_newFields.contains(part.fieldId)) {
            continue;
        }
        if (auto applied = applyPart(pulled, part, dossier, *author); !applied) {
            return applied;
        }
    }
    return {};
}

Result<PageApplier::Touched*> PageApplier::touched(const PulledOperation& pulled)
{
    auto known = m_touched.find(pulled.dossier);
    if (known == m_touched.end()) {
        Touched entry;
        const auto stored = m_records.dossier(pulled.dossier);
        if (!stored) {
            return failure(stored);
        }
        if (*stored) {
            entry.place = **stored;
        } else {
            auto made = m_records.makeDossier(pulled.dossier, m_tenant);
            if (!made) {
                return failure(made);
            }
            entry.place = *made;
            entry.isNew = true;
        }
        if (entry.place.tenant != m_tenant) {
            return refuse(SyncNotice::Kind::WrongPlace, pulled.dossier);
        }
        known = m_touched.insert(pulled.dossier, entry);
    }
    return &*known;
}

/// What the author had seen is signed: an operation, or an entry of the medical log, that is not here was kept from
/// us, or another one was shown to the author.
Result<void> PageApplier::checkSeen(const PulledOperation& pulled, const Records::Chain& chain)
{
    if (!pulled.operation) {
        return {};
    }
    if (!chain.passedThrough(pulled.operation->seenHead)) {
        return refuse(SyncNotice::Kind::HistoryForked, pulled.dossier);
    }
    if (domain::isMedical(m_session.role) &&
        !m_vault.medicalKeys().log().passedThrough(pulled.operation->medicalLogHead)) {
        note(SyncNotice::Kind::MedicalLogForked, pulled.dossier);
        return fail(ErrorCode::Untrusted,
                    tr("A colleague's computer has seen another history of the medical group than the server shows "
                       "here. Nothing of it was taken over. Tell your administrator and a lead of the medical group."),
                    QStringLiteral("medical-log-fork"));
    }
    return {};
}

Result<void> PageApplier::extendChain(const PulledOperation& pulled, const Touched& dossier)
{
    auto chain = m_records.chain(dossier.place.number, pulled.category);
    if (!chain) {
        return failure(chain);
    }
    if (pulled.chainIndex != chain->n + 1) {
        return refuse(SyncNotice::Kind::HistoryChanged, pulled.dossier);
    }
    if (auto seen = checkSeen(pulled, *chain); !seen) {
        return seen;
    }
    chain->extend(protocol::chainHead(pulled.dossier, pulled.category, chain->head, pulled.chainIndex, pulled.digest));
    if (!m_seen.fits(pulled.dossier, pulled.category, *chain)) {
        return refuse(SyncNotice::Kind::HistoryChanged, pulled.dossier);
    }
    return m_records.setChain(dossier.place.number, pulled.category, *chain);
}

/// One signed operation shown twice, or one withheld that a later one stands on. The first value of a new dossier's
/// field can be neither, and a first sync is made of those. An own one may stand here from its push.
Result<void> PageApplier::checkOrder(const PulledOperation& pulled, qsizetype index, const Touched& dossier)
{
    const protocol::Operation& operation = *pulled.operation;
    const bool isOwn = operation.author == m_session.user && operation.device == m_session.device;
    if (isOwn || (dossier.isNew && pulled.revisions[index] == 1)) {
        return {};
    }
    // What the employee had removed does not come any more, and what was made of it before may be missing by right.
    if (operation.items[index].asked().isRemoval()) {
        return {};
    }
    // Of a release nothing comes but the newest: what lies between is missing by right.
    if (operation.kind == protocol::OperationKind::Field && ruleOf(operation.items[index].fieldId()).isPresentOnly) {
        return {};
    }
    const auto follows = m_records.follows(dossier.place.number, recordKindOf(operation.kind),
                                           operation.items[index].record(), pulled.revisions[index], pulled.seq);
    if (!follows) {
        return failure(follows);
    }
    return *follows ? Result<void>() : refuse(SyncNotice::Kind::HistoryChanged, pulled.dossier);
}

} // namespace kluis::app
