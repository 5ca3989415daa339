// SPDX-License-Identifier: GPL-3.0-or-later
// The server's own audit log: what the operator would like nobody to have seen.
#include "core/crypto/MerkleFrontier.h"
#include "core/crypto/MerkleTree.h"
#include "core/crypto/Random.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using crypto::MerkleTree;
using protocol::AuditCheckpointAnswer;
using protocol::AuditCheckpointRequest;

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

/// The checkpoint of \p entries without the one at \p left, and what would show that it goes on from \p known of them: all
/// that somebody can work out who has the log, and the key that signs it.
void leaveOut(AuditCheckpointAnswer::News& news, QList<QByteArray> entries, qsizetype left, quint64 known,
              const Operator& by)
{
    entries.removeAt(left);
    const auto hashOf = [&entries](quint64 begin, quint64 end) -> Result<QByteArray> {
        crypto::MerkleFrontier part;
        for (quint64 i = begin; i < end; ++i) {
            part.append(MerkleTree::leaf(entries[qsizetype(i)]));
        }
        return part.root();
    };
    news.checkpoint.size = quint64(entries.size());
    news.checkpoint.root = *hashOf(0, news.checkpoint.size);
    news.checkpoint.sign(by.keys().signingKey);
    news.proof = *MerkleTree::consistencyProof(known, news.checkpoint.size, hashOf);
}

/// An entry in the middle of what the client knows is not there any more; what came later is.
void skipAnEntry(Exchange& exchange)
{
    const auto asked = AuditCheckpointRequest::decode(exchange.request.body);
    rewrite<AuditCheckpointAnswer>(exchange, "/v1/audit/checkpoints", [&](AuditCheckpointAnswer& answer) {
        for (auto& news : answer.news) {
            const auto entries = exchange.by.auditHashes(news.checkpoint.chain);
            for (const auto& known : asked->known) {
                const bool goesOn = known.size > 1 && known.size < quint64(entries.size());
                if (known.chain == news.checkpoint.chain && goesOn) {
                    leaveOut(news, entries, qsizetype(known.size / 2), known.size, exchange.by);
                }
            }
        }
    });
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
        {"audit-gap", "an audit log that leaves an entry out and goes on behind it, signed and with a proof of its own",
         Step::Sync, News::Checkpoints, Ending::Told, changedLog, skipAnEntry},
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
