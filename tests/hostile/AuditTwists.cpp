// SPDX-License-Identifier: GPL-3.0-or-later
// The server's own audit log: what the operator would like nobody to have seen.
#include "core/crypto/Random.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using protocol::AuditCheckpointAnswer;

namespace {

constexpr auto changedLog = "The server's audit log is not the one that this computer saw before: entries were changed "
                            "or taken away. Tell the data-protection officer and your administrator.";
constexpr auto forgedLog = "The server gave a state of its audit log that it did not sign. It was not taken over. Tell "
                           "the data-protection officer and "
                           "your administrator.";

using NewsChange = std::function<void(AuditCheckpointAnswer::News&, Operator&)>;

/// Each checkpoint bent, and what comes of it told.
Twist told(const char* name, const char* what, const char* says, NewsChange change)
{
    return {name,
            what,
            Step::Sync,
            News::Checkpoints,
            Ending::Told,
            says,
            [change = std::move(change)](Exchange& exchange) {
                rewrite<AuditCheckpointAnswer>(exchange, "/v1/audit/checkpoints", [&](AuditCheckpointAnswer& answer) {
                    for (auto& news : answer.news) {
                        change(news, exchange.by);
                    }
                });
            }};
}

} // namespace

QList<Twist> auditTwists()
{
    return {
        told("rolled-back-checkpoint", "an audit log shorter than it was, signed", changedLog,
             [](AuditCheckpointAnswer::News& news, Operator& by) {
                 news.checkpoint.size -= 1;
                 news.checkpoint.root = crypto::randomBytes(32);
                 news.checkpoint.sign(by.keys().signingKey);
                 news.proof.clear();
             }),
        told("other-audit-log", "an audit log with another past, signed", changedLog,
             [](AuditCheckpointAnswer::News& news, Operator& by) {
                 news.checkpoint.size += 1;
                 news.checkpoint.root = crypto::randomBytes(32);
                 news.checkpoint.sign(by.keys().signingKey);
                 news.proof = {crypto::randomBytes(32), crypto::randomBytes(32)};
             }),
        told("unsigned-checkpoint", "an audit log signed with another key", forgedLog,
             [](AuditCheckpointAnswer::News& news, Operator& by) { news.checkpoint.sign(by.ownKeys().identity()); }),
        {"silent-about-audit-log", "no word about an audit log that was seen", Step::Sync, News::Checkpoints,
         Ending::Told, changedLog,
         [](Exchange& exchange) {
             rewrite<AuditCheckpointAnswer>(exchange, "/v1/audit/checkpoints",
                                            [](AuditCheckpointAnswer& answer) { answer.news.clear(); });
         }},
    };
}

} // namespace kluis::test
