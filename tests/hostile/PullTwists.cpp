// SPDX-License-Identifier: GPL-3.0-or-later
// Operations that are not what somebody signed, or not where they belong.
#include "core/crypto/Random.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using domain::Category;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PulledOperation;
using protocol::PullPage;

namespace {

using PageChange = std::function<void(PullPage&, const TenantId&, Operator&)>;

void onPage(Exchange& exchange, const PageChange& change)
{
    const auto asked = protocol::PullRequest::decode(exchange.request.body);
    if (asked) {
        rewrite<PullPage>(exchange, "/v1/pull", [&](PullPage& page) { change(page, asked->tenant, exchange.by); });
    }
}

/// A page that is bent.
std::function<void(Exchange&)> page(PageChange change)
{
    return [change = std::move(change)](Exchange& exchange) { onPage(exchange, change); };
}

bool isValueByAPerson(const PulledOperation& pulled)
{
    return pulled.category == Category::Administrative && pulled.operation->kind == OperationKind::Field;
}

bool isFinding(const PulledOperation& pulled)
{
    return pulled.category == Category::Medical && pulled.operation->kind == OperationKind::Field;
}

bool isDossier(const PulledOperation& pulled)
{
    return pulled.operation->kind == OperationKind::Dossier;
}

/// Puts \p pulled behind everything, its digest that of what it holds now.
void append(PullPage& page, const TenantId& tenant, Operator& by, PulledOperation pulled)
{
    by.placeNext(tenant, pulled);
    pulled.digest = pulled.operation->digest();
    page.nextCursor = pulled.seq;
    page.operations.append(std::move(pulled));
}

/// A page with one operation more: the newest that is \p wanted, bent.
std::function<void(Exchange&)> oneMore(Operator::Wanted wanted,
                                       std::function<void(PulledOperation&, const TenantId&, Operator&)> bend)
{
    return page(
        [wanted = std::move(wanted), bend = std::move(bend)](PullPage& page, const TenantId& tenant, Operator& by) {
            PulledOperation pulled = by.newest(tenant, wanted);
            if (pulled.operation) {
                bend(pulled, tenant, by);
                append(page, tenant, by, std::move(pulled));
            }
        });
}

/// The next value of the same record, as nobody wrote it.
void writeOver(PulledOperation& pulled)
{
    const OperationItem old = pulled.operation->items.first();
    const quint64 base = pulled.revisions.first();
    pulled.operation->id = crypto::randomId<OpId>();
    pulled.operation->items = {OperationItem::plain(old.record(), old.fieldId(), QStringLiteral("Forged"), base)};
    pulled.revisions = {base + 1};
}

/// The two newest findings, in order.
QList<PulledOperation> lastFindings(PullPage& page)
{
    QList<PulledOperation> found;
    for (const PulledOperation& pulled : std::as_const(page.operations)) {
        if (pulled.operation && isFinding(pulled)) {
            found.append(pulled);
        }
    }
    return found.size() < 2 ? QList<PulledOperation>() : found.last(2);
}

QList<Twist> valueTwists()
{
    return {
        {"changed-value", "a colleague's value changed under the old signature", Step::Sync, News::None,
         Ending::Refused, says::doesNotFit,
         oneMore(isValueByAPerson, [](PulledOperation& pulled, auto&, auto&) { writeOver(pulled); })},
        {"forged-signature", "a value in a colleague's name, signed with another key", Step::Sync, News::None,
         Ending::Refused, says::doesNotFit,
         oneMore(isValueByAPerson,
                 [](PulledOperation& pulled, auto&, Operator& by) {
                     writeOver(pulled);
                     pulled.operation->sign(by.ownKeys().identity());
                 })},
        {"stranger", "a value by somebody nobody knows", Step::Sync, News::None, Ending::Refused, says::doesNotFit,
         oneMore(isValueByAPerson,
                 [](PulledOperation& pulled, auto&, Operator& by) {
                     writeOver(pulled);
                     pulled.operation->author = crypto::randomId<UserId>();
                     pulled.operation->device = crypto::randomId<DeviceId>();
                     pulled.operation->sign(by.ownKeys().identity());
                 })},
        {"server-writes-medical", "a medical value as an import of the server's own", Step::Sync, News::None,
         Ending::Refused, says::doesNotFit, page([](PullPage& page, const TenantId& tenant, Operator& by) {
             protocol::Operation medical = *by.newest(tenant, isFinding).operation;
             medical.id = crypto::randomId<OpId>();
             append(page, tenant, by, by.imported(tenant, medical));
         })},
        {"moved-to-other-field", "a sealed value moved to another field", Step::Sync, News::None, Ending::Refused,
         says::doesNotFit,
         oneMore(isFinding,
                 [](PulledOperation& pulled, auto&, auto&) {
                     const OperationItem old = pulled.operation->items.first();
                     pulled.operation->items = {
                         OperationItem::sealed(crypto::randomBytes(RecordId::size), old.sealedValue(), 0)};
                     pulled.revisions = {1};
                 })},
        {"old-content-new-place", "an old sealed value put in the place of the newest", Step::Sync, News::None,
         Ending::Refused, says::doesNotFit,
         oneMore(isFinding,
                 [](PulledOperation& pulled, const TenantId& tenant, Operator& by) {
                     const auto all = by.operations(tenant);
                     const auto first = *std::find_if(all.begin(), all.end(), isFinding);
                     const quint64 base = pulled.revisions.first();
                     pulled.operation->items = {OperationItem::sealed(
                         pulled.operation->items.first().record(), first.operation->items.first().sealedValue(), base)};
                     pulled.revisions = {base + 1};
                 })},
        {"envelope-version-0", "a sealed value with version byte 0", Step::Sync, News::None, Ending::Refused,
         says::doesNotFit,
         oneMore(isFinding,
                 [](PulledOperation& pulled, auto&, auto&) {
                     const OperationItem old = pulled.operation->items.first();
                     const QByteArray bent = '\0' + old.sealedValue().mid(1);
                     pulled.operation->items = {OperationItem::sealed(old.record(), bent, pulled.revisions.first())};
                     pulled.revisions = {pulled.revisions.first() + 1};
                 })},
        {"category-stripped", "a medical value signed over to another category", Step::Sync, News::None,
         Ending::Refused, says::doesNotFit,
         oneMore(isFinding,
                 [](PulledOperation& pulled, auto&, auto&) {
                     pulled.category = Category::Administrative;
                     pulled.operation->category = Category::Administrative;
                 })},
    };
}

bool isDocument(const PulledOperation& pulled)
{
    return pulled.operation->kind == OperationKind::Document;
}

std::function<void(Exchange&)> ofKind(Operator::Wanted wanted, OperationKind kind)
{
    return oneMore(std::move(wanted), [kind](PulledOperation& pulled, auto&, auto&) {
        pulled.operation->id = crypto::randomId<OpId>();
        pulled.operation->kind = kind;
    });
}

QList<Twist> documentRecordTwists()
{
    return {
        {"document-as-note", "a document's record passed off as a note", Step::Sync, News::None, Ending::Refused,
         says::doesNotFit, ofKind(isDocument, OperationKind::Entry)},
        {"value-as-document", "a sealed value passed off as a document's record", Step::Sync, News::None,
         Ending::Refused, says::doesNotFit, ofKind(isFinding, OperationKind::Document)},
        {"older-document", "an older version of a document once more, as its newest", Step::Sync, News::None,
         Ending::Refused, says::otherHistory,
         oneMore(isDocument,
                 [](PulledOperation& pulled, const TenantId& tenant, Operator& by) {
                     const auto all = by.operations(tenant);
                     pulled = *std::find_if(all.begin(), all.end(), isDocument);
                 })},
    };
}

QList<Twist> placeTwists()
{
    return {
        {"moved-to-other-dossier", "a signed value moved to another dossier", Step::Sync, News::None, Ending::Refused,
         says::doesNotFit,
         oneMore(isFinding,
                 [](PulledOperation& pulled, const TenantId& tenant, Operator& by) {
                     const DossierId own = pulled.dossier;
                     pulled.dossier = by.newest(tenant, [own](const PulledOperation& other) {
                                            return isDossier(other) && other.dossier != own;
                                        }).dossier;
                 })},
        {"other-employer", "another employer's dossier in this one's stream", Step::Sync, News::None, Ending::Refused,
         says::otherHistory, page([](PullPage& page, const TenantId& tenant, Operator& by) {
             protocol::Operation foreign = *by.newest(tenant, isDossier).operation;
             foreign.tenant = by.otherEmployer(tenant);
             foreign.dossier = crypto::randomId<DossierId>();
             foreign.id = crypto::randomId<OpId>();
             append(page, tenant, by, by.imported(tenant, foreign));
         })},
        {"category-relabelled", "a medical value labelled as another category", Step::Sync, News::None, Ending::Refused,
         says::doesNotFit,
         oneMore(isFinding, [](PulledOperation& pulled, auto&, auto&) { pulled.category = Category::Administrative; })},
        {"replayed-operation", "a signed value once more, at a new place", Step::Sync, News::None, Ending::Refused,
         says::otherHistory, oneMore(isValueByAPerson, [](PulledOperation&, auto&, auto&) {})},
        {"rolled-back-field", "the first value of a field again as its newest", Step::Sync, News::None, Ending::Refused,
         says::otherHistory,
         oneMore(isValueByAPerson,
                 [](PulledOperation& pulled, const TenantId& tenant, Operator& by) {
                     const QByteArray record = pulled.operation->items.first().record();
                     const auto all = by.operations(tenant);
                     pulled = *std::find_if(all.begin(), all.end(), [&record](const PulledOperation& one) {
                         return isValueByAPerson(one) && one.operation->items.first().record() == record;
                     });
                 })},
        {"wrong-revision", "a number for a value that is not the signed one", Step::Sync, News::None, Ending::Refused,
         says::otherHistory,
         oneMore(isValueByAPerson, [](PulledOperation& pulled, auto&, auto&) { pulled.revisions = {99}; })},
        {"dropped-operation", "one operation left out of a page", Step::Sync, News::TwoFindings, Ending::Refused,
         says::otherHistory, page([](PullPage& page, auto&, auto&) {
             if (const auto two = lastFindings(page); !two.isEmpty()) {
                 page.operations.removeIf([&](const PulledOperation& one) { return one.seq == two.first().seq; });
             }
         })},
        {"hidden-operation", "one operation left out, those behind it numbered anew", Step::Sync, News::TwoFindings,
         Ending::Refused, says::otherHistory, page([](PullPage& page, auto&, auto&) {
             if (const auto two = lastFindings(page); !two.isEmpty()) {
                 page.operations.removeIf([&](const PulledOperation& one) { return one.seq == two.first().seq; });
                 page.operations.last().chainIndex = two.first().chainIndex;
             }
         })},
        {"content-withheld", "an operation shown as a bare link to somebody who may read it", Step::Sync,
         News::TwoFindings, Ending::Refused, says::otherHistory, page([](PullPage& page, auto&, auto&) {
             const auto two = lastFindings(page);
             for (PulledOperation& one : page.operations) {
                 if (!two.isEmpty() && one.seq == two.first().seq) {
                     one.operation.reset();
                     one.encodedOperation.clear();
                     one.revisions.clear();
                 }
             }
         })},
        {"reordered", "two operations in the other order", Step::Sync, News::TwoFindings, Ending::Refused,
         says::otherHistory, page([](PullPage& page, auto&, auto&) {
             const auto two = lastFindings(page);
             for (PulledOperation& one : page.operations) {
                 if (two.isEmpty() || (one.seq != two.first().seq && one.seq != two.last().seq)) {
                     continue;
                 }
                 const bool isFirst = one.seq == two.first().seq;
                 const PulledOperation& place = isFirst ? two.first() : two.last();
                 PulledOperation other = isFirst ? two.last() : two.first();
                 other.seq = place.seq;
                 other.chainIndex = place.chainIndex;
                 one = other;
             }
         })},
        {"cursor-back", "a cursor that goes back", Step::Sync, News::None, Ending::Refused, says::doesNotFit,
         page([](PullPage& page, auto&, auto&) { page.nextCursor = 0; })},
        {"medical-to-hr", "sealed medical values sent to HR", Step::HrSync, News::FirstFinding, Ending::Told,
         "The server sent something that your role may not read. It was not kept. Tell your administrator.",
         page([](PullPage& page, const TenantId& tenant, Operator& by) {
             const DossierId newest = by.newest(tenant, isFinding).dossier;
             const auto all = by.operations(tenant);
             for (const PulledOperation& pulled : all) {
                 if (pulled.dossier == newest && pulled.category == Category::Medical) {
                     page.operations.append(pulled);
                 }
             }
         })},
    };
}

} // namespace

QList<Twist> pullTwists()
{
    return valueTwists() + documentRecordTwists() + placeTwists();
}

} // namespace kluis::test
