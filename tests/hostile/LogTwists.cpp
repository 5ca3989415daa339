// SPDX-License-Identifier: GPL-3.0-or-later
// The medical log: who may read, as only leads can say it.
#include "core/crypto/KeyWrap.h"
#include "core/crypto/MedicalLogEntry.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/Random.h"
#include "core/protocol/MedicalLogMessages.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using crypto::MedicalLogEntry;
using protocol::MedicalLogEntries;
using protocol::PullPage;

namespace {

constexpr auto forgedLog =
    "The server shows another history of the medical group than this computer has seen, or a forged one. Nothing was "
    "taken over. Tell your administrator and a lead of the medical group.";
constexpr auto shorterLog =
    "The server shows a shorter history of the medical group than this computer has seen. Nothing was taken over. Tell "
    "your administrator and a lead of the medical group.";
constexpr auto forkedLog = "A colleague's computer has seen another history of the medical group than the server shows "
                           "here. Nothing of it was "
                           "taken over. Tell your administrator and a lead of the medical group.";

/// The log as it is with \p more behind it.
std::function<void(Exchange&)> longer(std::function<QByteArray(Operator&)> more)
{
    return [more = std::move(more)](Exchange& exchange) {
        rewrite<MedicalLogEntries>(exchange, "/v1/medical-log/read", [&](MedicalLogEntries& answer) {
            answer.entries.append(more(exchange.by));
            answer.length += 1;
        });
    };
}

/// A next entry that fits in every way but the signature, which is the operator's under a lead's name.
MedicalLogEntry entryAfter(const crypto::MedicalLogState& state, crypto::MedicalLogBodyValue body, TenantId tenant)
{
    MedicalLogEntry entry;
    entry.practice = state.practice();
    entry.tenant = tenant;
    entry.seq = state.seq() + 1;
    entry.prevHash = state.head();
    entry.time = 1;
    entry.signer = state.leads().front();
    entry.body = std::move(body);
    return entry;
}

std::function<void(Exchange&)> forged(std::function<crypto::MedicalLogBodyValue(Operator&)> body, bool ofEmployer)
{
    return longer([body = std::move(body), ofEmployer](Operator& by) {
        const auto state = by.logState();
        const TenantId tenant = ofEmployer ? state.groups().front() : TenantId();
        MedicalLogEntry entry = entryAfter(state, body(by), tenant);
        entry.sign(by.ownKeys().identity());
        return entry.encode();
    });
}

/// The group's next epoch with the grants given to it by \p bend.
crypto::MedicalLogBodyValue nextEpoch(Operator& by, const std::function<void(std::vector<crypto::EpochGrant>&)>& bend)
{
    const auto state = by.logState();
    const TenantId tenant = state.groups().front();
    crypto::EpochBody body;
    body.epoch = state.epoch(tenant) + 1;
    body.keyId = crypto::randomId<KeyId>();
    body.commitment = crypto::randomBytes(32);
    body.previousWrap = crypto::randomBytes(crypto::KeyWrap::overhead + 32);
    body.recoveryGrant = state.epochRecord(tenant, 1)->recoveryGrant;
    for (const UserId& member : state.members(tenant)) {
        body.grants.push_back(
            {member, state.grantFor(tenant, member)
                         .value_or(crypto::MedicalLogState::Grant{
                             .sealed = QByteArray(crypto::MedicalLogBody::grantSize, 'g'), .prevHash = {}})
                         .sealed});
    }
    bend(body.grants);
    return body;
}

std::function<void(Exchange&)> version(quint8 number)
{
    return longer([number](Operator& by) {
        const auto state = by.logState();
        MedicalLogEntry entry = entryAfter(state, crypto::AddLeadBody{by.accomplice()}, {});
        entry.sign(by.ownKeys().identity());
        return withVersion(entry.encode(), number, 1);
    });
}

QByteArray firstEpoch(Operator& by)
{
    const auto log = by.log();
    for (const QByteArray& bytes : log) {
        const auto entry = MedicalLogEntry::decode(bytes);
        if (entry && std::holds_alternative<crypto::EpochBody>(entry->body)) {
            return bytes;
        }
    }
    return {};
}

crypto::MedicalLogBodyValue keysOf(Operator& by, const UserId& user)
{
    return crypto::MemberKeysBody{.user = user,
                                  .role = quint8(domain::Role::Doctor),
                                  .identityKey = by.ownKeys().identity().publicKey(),
                                  .encryptionKey = by.ownKeys().encryption().publicKey()};
}

/// Shows no entry beyond those \p held, as if there were none.
void stopAt(Exchange& exchange, quint64 held)
{
    rewrite<PullPage>(exchange, "/v1/pull", [](PullPage& page) { page.medicalLogLength = 0; });
    rewrite<MedicalLogEntries>(exchange, "/v1/medical-log/read", [&](MedicalLogEntries& answer) {
        const quint64 from = protocol::MedicalLogRequest::decode(exchange.request.body)->from;
        // Who holds some asks for the last of them once more.
        const quint64 shown = qMax(held, from > 0 ? from + 1 : 0);
        answer.entries = answer.entries.first(qBound<qsizetype>(0, qsizetype(shown - from), answer.entries.size()));
        answer.length = shown;
    });
}

/// A medical group of the operator's own making, for somebody who has never seen the real one.
void ownGroup(Exchange& exchange)
{
    rewrite<MedicalLogEntries>(exchange, "/v1/medical-log/read", [&](MedicalLogEntries& answer) {
        crypto::MedicalLogState state;
        static const auto recovery = crypto::RecoverySecret::generate();
        const auto genesis = crypto::MedicalLogWriter::genesis(
            state, exchange.by.keys().practice, crypto::randomId<UserId>(), exchange.by.ownKeys(),
            recovery.box().publicKey(), recovery.signature().publicKey(), 1);
        const auto asked = protocol::MedicalLogRequest::decode(exchange.request.body);
        answer.entries = asked->from == 0 ? QList<QByteArray>{genesis->encode()} : QList<QByteArray>();
        answer.length = 1;
    });
}

/// One that a doctor's client takes for another history, or a forged one.
Twist refused(const char* name, const char* what, std::function<void(Exchange&)> bend)
{
    return {name, what, Step::Sync, News::None, Ending::Refused, forgedLog, std::move(bend)};
}

QList<Twist> forgedEntries()
{
    return {
        refused("own-key-as-member", "own keys vouched for as a new member's",
                forged([](Operator& by) { return keysOf(by, crypto::randomId<UserId>()); }, false)),
        refused("swapped-member-key", "own keys in the place of a member's",
                forged([](Operator& by) { return keysOf(by, by.accomplice()); }, false)),
        refused("injected-member", "a member added by nobody",
                forged(
                    [](Operator& by) {
                        return crypto::MedicalLogBodyValue(crypto::AddMemberBody{
                            .user = by.accomplice(), .grant = QByteArray(crypto::MedicalLogBody::grantSize, 'g')});
                    },
                    true)),
        refused("own-key-as-recovery", "own keys in the place of the recovery secret's",
                forged(
                    [](Operator& by) {
                        return crypto::MedicalLogBodyValue(
                            crypto::ReplaceRecoveryBody{.recoveryBox = by.ownKeys().encryption().publicKey(),
                                                        .recoverySignature = by.ownKeys().identity().publicKey()});
                    },
                    false)),
        refused("recovery-used", "a use of the recovery secret that nobody made", longer([](Operator& by) {
                    const auto state = by.logState();
                    crypto::RecoveryUsedBody body;
                    body.user = by.accomplice();
                    body.role = quint8(domain::Role::Doctor);
                    body.identityKey = by.ownKeys().identity().publicKey();
                    body.encryptionKey = by.ownKeys().encryption().publicKey();
                    MedicalLogEntry entry = entryAfter(state, body, {});
                    entry.signer = body.user;
                    entry.sign(by.ownKeys().identity());
                    return entry.encode();
                })),
        refused("extra-grant", "a new key of the group granted to one more",
                forged(
                    [](Operator& by) {
                        return nextEpoch(by, [](std::vector<crypto::EpochGrant>& grants) {
                            grants.push_back({*UserId::fromBytes(QByteArray(UserId::size, '\xff')),
                                              QByteArray(crypto::MedicalLogBody::grantSize, 'g')});
                        });
                    },
                    true)),
        refused("missing-grant", "a new key of the group withheld from a member",
                forged(
                    [](Operator& by) {
                        return nextEpoch(by, [](std::vector<crypto::EpochGrant>& grants) { grants.pop_back(); });
                    },
                    true)),
        refused("signed-by-member", "a lead's entry signed by a member who helps", longer([](Operator& by) {
                    MedicalLogEntry entry = entryAfter(by.logState(), crypto::AddLeadBody{by.accomplice()}, {});
                    entry.signer = by.accomplice();
                    entry.sign(by.accompliceKey());
                    return entry.encode();
                })),
    };
}

} // namespace

QList<Twist> logTwists()
{
    return forgedEntries() +
           QList<Twist>{
               refused("two-entries-one-number", "two entries with one number",
                       longer([](Operator& by) { return by.log().last(); })),
               refused("replayed-old-epoch", "the first key of the group once more as its newest", longer(firstEpoch)),
               refused("log-version-0", "an entry with version 0", version(0)),
               refused("log-version-255", "an entry with version 255", version(255)),
               {"shorter-log", "a log cut short before somebody who saw more", Step::Sync, News::None, Ending::Refused,
                shorterLog,
                [](Exchange& exchange) {
                    rewrite<MedicalLogEntries>(exchange, "/v1/medical-log/read", [](MedicalLogEntries& answer) {
                        answer.entries.clear();
                        answer.length -= 1;
                    });
                }},
               {"hidden-entry", "entries of the log hidden from one of two colleagues", Step::Sync, News::NewKey,
                Ending::Refused, forkedLog, [](Exchange& exchange) { stopAt(exchange, 0); }},
               {"truncated-for-new-computer", "a log cut short before a computer that has seen nothing",
                Step::NewComputer, News::NewKey, Ending::Refused, forkedLog,
                [](Exchange& exchange) { stopAt(exchange, quint64(exchange.by.log().size()) - 1); }},
               {"truncated-for-newcomer", "a log cut short before somebody with an invite", Step::Invited, News::NewKey,
                Ending::Refused, forkedLog,
                [](Exchange& exchange) { stopAt(exchange, quint64(exchange.by.log().size()) - 1); }},
               {"own-group-for-newcomer", "a medical group of the operator's own, shown to somebody with an invite",
                Step::Invited, News::None, Ending::Refused,
                "The server shows another medical group than that of the lead who invited you. Nothing was sent. Tell "
                "the lead and your administrator.",
                ownGroup},
           };
}

} // namespace kluis::test
