// SPDX-License-Identifier: GPL-3.0-or-later
// What the server says about what a person may see, about its own past, and about orders; and what it does with the log
// that a computer sends.
#include "core/crypto/Random.h"
#include "core/crypto/WipeOrder.h"
#include "core/protocol/AdministratorMessages.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/ScopeFacts.h"
#include "tests/hostile/Twist.h"

#include <algorithm>
#include <memory>

namespace kluis::test {

using crypto::WipeOrder;
using domain::Category;
using protocol::OperationKind;
using protocol::PulledOperation;
using protocol::PullPage;

namespace {

constexpr auto wipeRefused = "The server brought an order to wipe this computer that does not hold: it is old, or "
                             "nobody known here signed it for "
                             "this computer. It was not obeyed. Tell your administrator.";

/// Another scope, and behind it all but the newest medical value.
void takeBack(Exchange& exchange)
{
    const auto asked = protocol::PullRequest::decode(exchange.request.body);
    if (!asked) {
        return;
    }
    rewrite<PullPage>(exchange, "/v1/pull", [&](PullPage& page) {
        if (asked->cursor > 0) {
            page.operations.clear();
            page.destroyed.clear();
            page.scopeChanged = true;
            page.epochChanged = false;
            page.more = true;
            return;
        }
        const auto last =
            std::find_if(page.operations.rbegin(), page.operations.rend(), [](const PulledOperation& one) {
                return one.operation && one.category == Category::Medical &&
                       one.operation->kind == OperationKind::Field;
            });
        if (last != page.operations.rend()) {
            page.nextCursor = last->seq - 1;
            page.operations.erase(last.base() - 1, page.operations.end());
            page.more = false;
        }
    });
}

PullPage pageOf(const QByteArray& scope, const QByteArray& epoch)
{
    PullPage page;
    page.scopeVersion = scope;
    page.serverEpoch = epoch;
    return page;
}

/// First another scope, which shows only what \p left says, and nothing that came with it; then the right one, with \p bend
/// done to what comes back.
std::function<void(Exchange&)> narrowAndWiden(protocol::ScopeFacts left, std::function<void(PullPage&)> bend)
{
    return
        [left = std::move(left), bend = std::move(bend), isTold = std::make_shared<bool>(false)](Exchange& exchange) {
            const auto asked = protocol::PullRequest::decode(exchange.request.body);
            const QByteArray other(16, 'o');
            if (!asked) {
                return;
            }
            rewrite<PullPage>(exchange, "/v1/pull", [&](PullPage& page) {
                const bool isHonest = asked->scopeVersion == page.scopeVersion;
                if (asked->held.isEmpty() && isHonest && !*isTold && asked->cursor > 0) {
                    page = pageOf(other, page.serverEpoch);
                    page.more = page.scopeChanged = true;
                    page.scope = left.encode();
                    *isTold = true;
                } else if (!asked->held.isEmpty() && !isHonest) {
                    page = pageOf(other, page.serverEpoch);
                    page.nextCursor = asked->cursor;
                } else if (!asked->held.isEmpty()) {
                    bend(page);
                }
            });
        };
}

/// All but the newest medical value.
void dropNewest(PullPage& page)
{
    const auto last = std::find_if(page.operations.rbegin(), page.operations.rend(), [](const PulledOperation& one) {
        return one.operation && one.category == Category::Medical && one.operation->kind == OperationKind::Field;
    });
    if (last != page.operations.rend()) {
        const auto dossier = last->dossier;
        page.operations.erase(std::remove_if(last.base() - 1, page.operations.end(),
                                             [&](const PulledOperation& one) {
                                                 return one.dossier == dossier && one.category == Category::Medical;
                                             }),
                              page.operations.end());
    }
}

/// What is shown once more stands somewhere else in its chain.
void displace(PullPage& page)
{
    for (PulledOperation& one : page.operations) {
        if (!one.before.isEmpty()) {
            one.before[0] = char(one.before[0] ^ 1);
        }
    }
}

/// Chains as they are, and no field of them.
protocol::ScopeFacts chainsAlone()
{
    protocol::ScopeFacts facts;
    for (const Category category : domain::allCategories) {
        facts.show(category);
    }
    facts.isMedical = true;
    return facts;
}

std::function<void(Exchange&)> order(std::function<void(WipeOrder&, Operator&)> change)
{
    return [change = std::move(change)](Exchange& exchange) {
        rewrite<protocol::AdministratorList>(exchange, "/v1/administrators", [&](protocol::AdministratorList& list) {
            auto order = WipeOrder::decode(exchange.by.wipeOrder);
            change(*order, exchange.by);
            list.order = order->encode();
        });
    };
}

Twist wipe(const char* name, const char* what, std::function<void(WipeOrder&, Operator&)> change)
{
    return {name, what, Step::Sync, News::WipeOrders, Ending::Refused, wipeRefused, order(std::move(change))};
}

/// Says that it has all of what a computer logged, and keeps none of it.
bool dropLog(Exchange& exchange)
{
    const auto batch = protocol::AuditBatch::decode(exchange.request.body);
    if (exchange.request.path != "/v1/audit" || !batch || batch->events.isEmpty()) {
        return false;
    }
    const auto last = protocol::AuditEvent::decode(batch->events.last());
    exchange.response.body = protocol::AuditReceipt{.lastNumber = last->number, .ratchet = batch->ratchet}.encode();
    return true;
}

/// Wants what a computer logged from a number that is none.
std::function<bool(Exchange&)> askFrom(quint64 number)
{
    return [number](Exchange& exchange) {
        if (exchange.request.path != "/v1/audit") {
            return false;
        }
        exchange.response.body = protocol::AuditReceipt{.lastNumber = number, .isBroken = true}.encode();
        return true;
    };
}

void nothing(Exchange&)
{
}

} // namespace

QList<Twist> scopeTwists()
{
    Twist taken{"scope-taken-back",
                "another scope, and behind it all but the newest value",
                Step::Sync,
                News::None,
                Ending::Refused,
                says::otherHistory,
                takeBack};
    taken.empties = true;
    Twist narrowed = taken;
    narrowed.name = "scope-narrowed-and-widened";
    narrowed.what = "another scope, then the right one again, and of what comes back all but the newest value";
    narrowed.bend = narrowAndWiden({}, dropNewest);
    Twist displaced = narrowed;
    displaced.name = "scope-difference-displaced";
    displaced.what = "another scope, then the right one again, and what comes back at another place of its chain";
    displaced.bend = narrowAndWiden(chainsAlone(), displace);
    return {
        taken,
        narrowed,
        displaced,
        {"epoch-flaps", "another past of the server at each page", Step::Sync, News::TwoFindings, Ending::Harmless, "",
         [](Exchange& exchange) {
             rewrite<PullPage>(exchange, "/v1/pull",
                               [](PullPage& page) { page.serverEpoch = crypto::randomBytes(16); });
         }},
        wipe("wipe-unsigned", "an order to wipe without a signature",
             [](WipeOrder& order, Operator&) { order.signature.fill('\0'); }),
        wipe("wipe-by-member", "an order to wipe signed by somebody who is no administrator",
             [](WipeOrder& order, Operator& by) {
                 order.signer = by.accomplice();
                 order.sign(by.accompliceKey());
             }),
        wipe("wipe-in-anothers-name", "an order to wipe in an administrator's name, signed with another key",
             [](WipeOrder& order, Operator& by) { order.sign(by.ownKeys().identity()); }),
        wipe("wipe-hastened", "an administrator's order to wipe that waits less long than was signed",
             [](WipeOrder& order, Operator&) { order.patience = 0; }),
        wipe("wipe-of-another", "an administrator's order to wipe another computer",
             [](WipeOrder& order, Operator& by) { order = *WipeOrder::decode(by.wipeOrderOfAnother); }),
        {"log-confirmed-and-dropped", "what a computer logged confirmed and thrown away", Step::Push, News::None,
         Ending::Harmless, "", nothing, dropLog},
        {"log-from-wrong-number", "what a computer logged, wanted from a number that is none", Step::Push, News::None,
         Ending::Refused,
         "What this device logged does not fit what the server has. A newer server is needed to go on. Tell your "
         "administrator.",
         nothing, askFrom(1'000'000'000)},
    };
}

} // namespace kluis::test
