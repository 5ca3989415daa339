// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageApplier about another scope: what left goes, what came is taken, and all else stays (docs/decisions/0090).
#include "app/sync/PageApplier.h"
#include "app/vault/ScopePurge.h"
#include "app/vault/Vault.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using domain::Category;
using protocol::PulledOperation;
using protocol::ScopeFacts;
using storage::Transaction;

namespace {

/// Whether something of what is held as a link, or in part, is to be shown whole.
bool opensHeld(const ScopeFacts& before, const ScopeFacts& after, const ScopeLoss& loss)
{
    const bool isOpened = std::any_of(before.closed.cbegin(), before.closed.cend(),
                                      [&after](const DossierId& dossier) { return !after.closed.contains(dossier); });
    return !loss.blanks.isEmpty() || isOpened || (before.isAllClosed && !after.isAllClosed);
}

} // namespace

Result<bool> PageApplier::beginDifference(const protocol::PullPage& page)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto tenant = m_records.tenant(m_tenant);
    if (!tenant) {
        return failure(tenant);
    }
    HeldScope held(m_database);
    const auto before = held.facts(*tenant);
    const auto after = ScopeFacts::decode(page.scope);
    if (!before || !*before || !after) {
        return before ? Result<bool>(false) : failure(before);
    }
    const ScopeLoss loss = ScopeLoss::between(**before, *after);
    const auto isOne = isDifference(*tenant, **before, *after, loss, page);
    if (!isOne || !*isOne) {
        return isOne;
    }
    if (auto gone = lose(*tenant, loss); !gone) {
        return failure(gone);
    }
    if (auto noted = held.setComing(*tenant, {*after, page.scopeVersion, 0}); !noted) {
        return failure(noted);
    }
    const auto committed = transaction->commit();
    return committed ? Result<bool>(true) : failure(committed);
}

/// Not where what is held is in doubt, or known by heads from before this vault kept them; nor where nothing is alike.
Result<bool> PageApplier::isDifference(qint64 tenant, const ScopeFacts& before, const ScopeFacts& after,
                                       const ScopeLoss& loss, const protocol::PullPage& page)
{
    const auto coming = HeldScope(m_database).coming(tenant);
    const auto inDoubt = m_records.isInDoubt(tenant);
    const auto cursor = m_records.cursor(tenant);
    if (!coming || !inDoubt || !cursor) {
        return !coming ? failure(coming) : !inDoubt ? failure(inDoubt) : failure(cursor);
    }
    const bool isKnown = !*coming && !*inDoubt && cursor->scopeVersion != page.scopeVersion &&
                         page.scopeVersion.size() == cursor->scopeVersion.size();
    if (!isKnown) {
        return false;
    }
    const bool isElsewhere =
        !before.department.isEmpty() && !after.department.isEmpty() && before.department != after.department;
    if (isElsewhere || !opensHeld(before, after, loss)) {
        return !isElsewhere;
    }
    auto row = m_database.query("SELECT 1 FROM chain c JOIN dossier d ON d.number = c.dossier WHERE d.tenant = ?1 AND "
                                "length(c.heads) < 16 * c.n LIMIT 1",
                                tenant);
    const auto hasOlder = row ? row->step() : failure(row);
    return hasOlder ? Result<bool>(!*hasOlder) : failure(hasOlder);
}

Result<void> PageApplier::lose(qint64 tenant, const ScopeLoss& loss)
{
    if (auto gone = ScopePurge(m_database, tenant).run(loss); !gone) {
        return gone;
    }
    m_sealed.forgetKeys();
    m_hasSeen = false;
    return {};
}

Result<void> PageApplier::applyDifference(const PulledPage& pulled, QList<SyncNotice>& notices)
{
    m_notices = &notices;
    m_touched.clear();
    m_hasNews = false; // it is older than the cursor
    m_hasConflicts = true;
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto tenant = m_records.tenant(m_tenant);
    if (!tenant) {
        return failure(tenant);
    }
    HeldScope held(m_database);
    const auto before = held.facts(*tenant);
    auto coming = held.coming(*tenant);
    if (!before || !coming) {
        return before ? Result<void>(failure(coming)) : failure(before);
    }
    if (!*before || !*coming || (*coming)->filled != pulled.after || (*coming)->version != pulled.page.scopeVersion) {
        return refuse(SyncNotice::Kind::WrongPlace, {});
    }
    const QStringList& known = (*before)->fields;
    m_newFields = QSet<QString>((*coming)->facts.fields.cbegin(), (*coming)->facts.fields.cend());
    m_newFields.subtract(QSet<QString>(known.cbegin(), known.cend()));
    if (auto taken = takeDifference(pulled, *tenant); !taken) {
        return taken;
    }
    if (auto arrived = arrive(pulled.page, *tenant, **coming); !arrived) {
        return arrived;
    }
    auto projected = project();
    return projected ? transaction->commit() : projected;
}

Result<void> PageApplier::takeDifference(const PulledPage& pulled, qint64 tenant)
{
    const protocol::PullPage& page = pulled.page;
    if (!page.left.isEmpty()) {
        const auto loss = leftOf(page, tenant);
        if (auto gone = loss ? lose(tenant, *loss) : failure(loss); !gone) {
            return gone;
        }
    }
    if (auto loaded = loadSeen(tenant); !loaded) {
        return loaded;
    }
    if (auto agreed = takeAgreement(page); !agreed) {
        return agreed;
    }
    if (auto taken = takeEmployer(page); !taken) {
        return taken;
    }
    if (auto forgotten = forgetDestroyed(pulled); !forgotten) {
        return forgotten;
    }
    return applyInOrder(pulled, &PageApplier::applyDifferent);
}

Result<void> PageApplier::applyDifferent(const PulledOperation& pulled)
{
    return pulled.before.isEmpty() ? applyOperation(pulled) : applyKnown(pulled);
}

/// Those that are held of the dossiers that left.
Result<ScopeLoss> PageApplier::leftOf(const protocol::PullPage& page, qint64 tenant)
{
    const QSet<QByteArray> marks(page.left.cbegin(), page.left.cend());
    ScopeLoss loss;
    auto row = m_database.query("SELECT id FROM dossier WHERE tenant = ?1", tenant);
    const auto walked = storage::forEachRow(row, [&] {
        const auto dossier = row->id<DossierId>(0);
        if (marks.contains(ScopeFacts::markOf(dossier, page.scopeVersion))) {
            loss.dossiers.append(dossier);
        }
    });
    return walked ? Result<ScopeLoss>(std::move(loss)) : failure(walked);
}

/// The rest is asked for from there on, or all of it is here.
Result<void> PageApplier::arrive(const protocol::PullPage& page, qint64 tenant, HeldScope::Coming coming)
{
    const auto cursor = m_records.cursor(tenant);
    if (!cursor) {
        return failure(cursor);
    }
    const bool fits =
        page.more ? page.nextCursor > coming.filled && page.nextCursor <= cursor->seq : page.nextCursor == cursor->seq;
    if (!fits || page.serverEpoch != cursor->serverEpoch) {
        return refuse(SyncNotice::Kind::WrongPlace, {});
    }
    HeldScope held(m_database);
    if (page.more) {
        coming.filled = page.nextCursor;
        return held.setComing(tenant, coming);
    }
    const auto arrived = held.arrive(tenant, coming);
    return arrived ? m_records.setCursor(tenant, {cursor->seq, page.scopeVersion, page.serverEpoch}) : arrived;
}

/// Of an operation that is held as a link, or in part: only at the place where it always was, and only what is new of it.
Result<void> PageApplier::applyKnown(const PulledOperation& pulled)
{
    auto dossier = touched(pulled);
    const auto chain = dossier ? m_records.chain((*dossier)->place.number, pulled.category) : failure(dossier);
    if (!chain) {
        return failure(chain);
    }
    const QByteArray after =
        protocol::chainHead(pulled.dossier, pulled.category, pulled.before, pulled.chainIndex, pulled.digest);
    if (!chain->wasAt(pulled.chainIndex, pulled.before, after)) {
        return refuse(SyncNotice::Kind::HistoryChanged, pulled.dossier);
    }
    if (auto seen = checkSeen(pulled, *chain); !seen) {
        return seen;
    }
    return takeContent(pulled, **dossier, pulled.category != Category::Medical);
}

} // namespace kluis::app
