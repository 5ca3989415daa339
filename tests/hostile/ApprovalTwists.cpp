// SPDX-License-Identifier: GPL-3.0-or-later
// While one computer of a person approves another: what goes between them, changed on its way.
#include "core/crypto/ApprovalGrant.h"
#include "core/crypto/Random.h"
#include "core/protocol/ApprovalMessages.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using crypto::ApprovalAnswer;
using crypto::ApprovalGrant;
using crypto::ApprovalOffer;
using crypto::ApprovalTranscript;
using protocol::ApprovalAsk;
using protocol::ApprovalState;
using protocol::ApprovalStep;

namespace {

constexpr auto doesNotFit = "What the server gave of the new computer's request does not fit together. Nothing was "
                            "given, and the request is over. Tell your administrator.";
constexpr auto notOfThis = "The server gave an approval that is not for this computer's request. Nothing of it was "
                           "taken over. Tell your administrator.";
constexpr auto otherNumber =
    "The number is not the right one, so nothing was given and the request is over. This computer has NNNNNN. If the "
    "new one shows that, begin again there. If it shows another number, somebody may stand between the two: tell your "
    "administrator.";

enum class Side : quint8 {
    Seeker, ///< the new computer
    Giver,  ///< the one that approves it
};

/// Changes what one of the two reads of the request.
std::function<void(Exchange&)> state(Side side, std::function<void(ApprovalState&, Operator&)> bend)
{
    return [side, bend = std::move(bend)](Exchange& exchange) {
        const bool isSeeker = exchange.request.authorization == exchange.by.approvals.seeker;
        if (isSeeker == (side == Side::Seeker)) {
            rewrite<ApprovalState>(exchange, "/v1/approval/read", [&](ApprovalState& read) {
                if (!read.request.isNull()) {
                    bend(read, exchange.by);
                }
            });
        }
    };
}

void swapReceiver(ApprovalState& read, Operator& by)
{
    if (auto offer = ApprovalOffer::decode(read.offer)) {
        offer->receiverPublicKey = by.ownKeys().encryption().publicKey();
        read.offer = offer->encode();
    }
}

/// \p change made to the answer that the new computer gets, once there is one.
std::function<void(Exchange&)> answerTo(std::function<void(ApprovalAnswer&)> change)
{
    return state(Side::Seeker, [change = std::move(change)](ApprovalState& read, Operator&) {
        if (auto answer = ApprovalAnswer::decode(read.answer)) {
            change(*answer);
            read.answer = answer->encode();
        }
    });
}

/// An account key of the operator's, in the form of an approval for what the new computer offered.
void forge(ApprovalState& read, Operator& by)
{
    const auto offer = ApprovalOffer::decode(read.offer);
    const auto answer = ApprovalAnswer::decode(read.answer);
    const auto transcript = offer && answer ? ApprovalTranscript::of(*offer, *answer) : std::nullopt;
    if (!transcript) {
        return;
    }
    const ApprovalGrant::Content content{.accountKey = crypto::SecretBytes::random(ApprovalGrant::accountKeySize),
                                         .logLength = 0,
                                         .logHead = QByteArray(32, '\0')};
    read.grant = ApprovalGrant::create(*offer, *answer, *transcript, content, by.ownKeys().identity())->encode();
}

void replay(ApprovalState& read, Operator& by)
{
    if (!read.grant.isEmpty()) {
        read.grant = by.approvals.earlierGrant;
    }
}

/// Speaks with each of the two in the other's name, with keys of its own; every message fits, but they are not the same
/// on both sides.
class Middleman {
public:
    explicit Middleman(bool asOtherPerson) : m_asOtherPerson(asOtherPerson) {}

    /// True when it answered in the server's place.
    bool answer(Exchange& exchange)
    {
        const auto& path = exchange.request.path;
        if (path == "/v1/approval/ask") {
            begin(exchange);
            return false;
        }
        const auto step = ApprovalStep::decode(exchange.request.body);
        if (path == "/v1/approval/answer" && step) {
            m_giversAnswer = step->record;
            return true;
        }
        if (path == "/v1/approval/reveal" && step) {
            m_seekersOffer = step->record;
            return true;
        }
        return false;
    }
    void bend(Exchange& exchange)
    {
        state(Side::Seeker, [this](ApprovalState& read, Operator& by) {
            read.answer = m_giversAnswer.isEmpty() ? QByteArray() : answerFor(read, by).encode();
        })(exchange);
        state(Side::Giver, [this](ApprovalState& read, Operator&) {
            read.commitment = m_offer.commitment();
            read.answer = m_giversAnswer;
            read.offer = m_seekersOffer.isEmpty() ? QByteArray() : m_offer.encode();
        })(exchange);
    }

private:
    void begin(const Exchange& exchange)
    {
        const auto asked = ApprovalAsk::decode(exchange.request.body);
        m_giversAnswer.clear();
        m_seekersOffer.clear();
        m_answer.reset();
        m_offer.request = asked->request;
        m_offer.practice = exchange.by.keys().practice;
        m_offer.user = m_asOtherPerson ? exchange.by.accomplice() : exchange.by.approvals.person;
        m_offer.device = crypto::randomId<DeviceId>();
        m_offer.devicePublicKey = exchange.by.ownKeys().identity().publicKey();
        m_offer.receiverPublicKey = exchange.by.ownKeys().encryption().publicKey();
        m_offer.nonce = crypto::randomBytes(ApprovalOffer::nonceSize);
    }
    const ApprovalAnswer& answerFor(const ApprovalState& read, Operator& by)
    {
        if (!m_answer) {
            m_answer = ApprovalAnswer{read.request, read.commitment, crypto::randomId<DeviceId>(),
                                      by.ownKeys().identity().publicKey(), crypto::randomBytes(32)};
        }
        return *m_answer;
    }

    const bool m_asOtherPerson;
    ApprovalOffer m_offer;
    std::optional<ApprovalAnswer> m_answer;
    QByteArray m_giversAnswer;
    QByteArray m_seekersOffer;
};

Twist between(const char* name, const char* what, const char* says, bool asOtherPerson)
{
    const auto man = std::make_shared<Middleman>(asOtherPerson);
    return {name,
            what,
            Step::ApproveComputer,
            News::None,
            Ending::Refused,
            says,
            [man](Exchange& exchange) { man->bend(exchange); },
            [man](Exchange& exchange) { return man->answer(exchange); }};
}

} // namespace

QList<Twist> approvalTwists()
{
    return {
        {"approval-other-key", "another key in the place of the new computer's, for the one that approves it",
         Step::ApproveComputer, News::None, Ending::Refused, doesNotFit, state(Side::Giver, swapReceiver)},
        between("approval-in-between", "a computer of the operator's between a new one and the one that approves it",
                otherNumber, false),
        {"approval-other-nonce", "another nonce in the approving computer's answer", Step::ApproveComputer, News::None,
         Ending::Refused, otherNumber,
         answerTo([](ApprovalAnswer& answer) { answer.nonce = QByteArray(ApprovalAnswer::nonceSize, 'x'); })},
        {"approval-for-other-request", "an answer to another request than the new computer's", Step::ApproveComputer,
         News::None, Ending::Refused, notOfThis,
         answerTo([](ApprovalAnswer& answer) { answer.request = *ApprovalId::fromBytes(QByteArray(16, 'x')); })},
        {"approval-replayed", "an earlier approval once more", Step::ApproveComputer, News::EarlierApproval,
         Ending::Refused, notOfThis, state(Side::Seeker, replay)},
        {"approval-forged", "an approval signed with another key, with another account key in it",
         Step::ApproveComputer, News::None, Ending::Refused, notOfThis, state(Side::Seeker, forge)},
        between("approval-other-person", "another person's new computer, for this one to approve", doesNotFit, true),
    };
}

} // namespace kluis::test
