// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PullApi about a scope that took the place of another one: what it shows beyond that, and nothing else.
#include "core/protocol/Limits.h"
#include "server/api/PullApi.h"
#include "server/store/ScopeDifference.h"

#include <algorithm>

namespace kluis::server {

using protocol::PullPage;
using protocol::PullRequest;
namespace limits = protocol::limits;

Result<void> PullApi::fillDifference(StoreDatabase& database, const PullRequest& request, const Caller& caller,
                                     Scope& scope, PullPage& page)
{
    ChangeStore changes(database);
    const auto stream = changes.stream(request.tenant);
    const auto held = protocol::ScopeFacts::decode(request.held);
    if (!stream || !held) {
        return stream ? failure(held) : failure(stream);
    }
    ScopeDifference difference(*held, request.tenant, scope, database);
    const auto found = difference.isOne() ? difference.find(*stream, request.cursor) : Result<void>();
    if (!found) {
        return found;
    }
    if (!difference.isOne() || difference.left().size() > limits::leftDossiers) {
        page.scopeChanged = true; // begin anew
        page.more = true;
        return {};
    }
    for (const DossierId& dossier : request.filled == 0 ? difference.left() : QList<DossierId>()) {
        page.left.append(protocol::ScopeFacts::markOf(dossier, page.scopeVersion));
    }
    if (auto taken = takeDifference(database, request, difference, scope, page); !taken) {
        return taken;
    }
    return difference.bringsMedical() ? tellDestroyed(database, request.tenant, request.filled, caller.role, page)
                                      : Result<void>();
}

Result<void> PullApi::takeDifference(StoreDatabase& database, const PullRequest& request, ScopeDifference& difference,
                                     Scope& scope, PullPage& page)
{
    ChangeStore changes(database);
    const auto limit = qsizetype(std::clamp<quint64>(request.limit, 1, limits::pageRecords));
    qsizetype bytes = 0;
    page.nextCursor = request.cursor;
    const auto take = [&](const ScopeDifference::Outline& found) -> Result<bool> {
        const auto change = changes.at(found.change.place);
        if (!change || !*change) {
            return change ? Result<bool>(true) : failure(change);
        }
        if (page.operations.size() >= limit || (bytes > 0 && bytes + (*change)->bytes.size() > limits::pageBytes)) {
            page.more = true;
            page.nextCursor = page.operations.last().seq;
            return false;
        }
        auto pulled = scope.present(**change, changes);
        if (!pulled || !*pulled) {
            return pulled ? Result<bool>(true) : failure(pulled);
        }
        if (found.wasThere) {
            auto head = difference.headBefore(**change);
            if (!head) {
                return failure(head);
            }
            (*pulled)->before = std::move(*head);
        }
        bytes += (*pulled)->encodedOperation.size();
        page.operations.append(std::move(**pulled));
        return true;
    };
    return difference.forEachAfter(request.filled, take);
}

} // namespace kluis::server
