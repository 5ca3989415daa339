// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ApprovalSeeker.h"

#include "core/crypto/ApprovalTranscript.h"
#include "core/crypto/Random.h"

#include <QThread>

namespace kluis::app {

using protocol::ApprovalEnding;

namespace {

constexpr qint64 lifeMillis = 10LL * 60 * 1000; // as the server keeps it
constexpr int looksBetweenQuestions = 10;
constexpr unsigned long lookMillis = 100;

} // namespace

ApprovalSeeker::ApprovalSeeker(ApiClient& api, const SessionIdentity& identity)
    : m_api(api), m_identity(identity), m_receiver(crypto::EncryptionKeyPair::generate())
{
    m_offer.request = crypto::randomId<ApprovalId>();
    m_offer.practice = identity.practice;
    m_offer.user = identity.user;
    m_offer.device = identity.device;
    m_offer.devicePublicKey = identity.deviceKey->publicKey();
    m_offer.receiverPublicKey = m_receiver.publicKey();
    m_offer.nonce = crypto::randomBytes(crypto::ApprovalOffer::nonceSize);
}

Result<crypto::ApprovalGrant::Content> ApprovalSeeker::run(const ApprovalHandler& handler, const Opens& opens)
{
    const protocol::ApprovalAsk ask{.request = m_offer.request, .commitment = m_offer.commitment()};
    if (const auto asked = m_api.call("/v1/approval/ask", ask.encode()); !asked) {
        return failure(asked);
    }
    m_progress.until = m_identity.clock->unixMillis() + lifeMillis;
    auto content = wait(handler, opens);
    const protocol::ApprovalEnd end{.request = m_offer.request,
                                    .ending = content ? ApprovalEnding::Collected : ApprovalEnding::Withdrawn};
    // When it does not arrive the request runs out by itself; one that has ended already is over.
    [[maybe_unused]] const auto told = m_api.call("/v1/approval/end", end.encode());
    return content;
}

Result<crypto::ApprovalGrant::Content> ApprovalSeeker::wait(const ApprovalHandler& handler, const Opens& opens)
{
    do {
        const auto state = read();
        if (!state) {
            return failure(state);
        }
        if (state->ending != ApprovalEnding::None || m_identity.clock->unixMillis() >= m_progress.until) {
            return tl::unexpected<Error>(endedBy(state->ending));
        }
        if (!m_answer && !state->answer.isEmpty()) {
            if (auto revealed = reveal(state->answer); !revealed) {
                return failure(revealed);
            }
        }
        if (m_answer && !state->answer.isEmpty() && state->answer != m_answer->encode()) {
            return notOfThis();
        }
        if (!state->grant.isEmpty()) {
            return take(state->grant, opens);
        }
    } while (pause(handler));
    return fail(ErrorCode::Cancelled, tr("Waiting for approval was given up."));
}

Result<protocol::ApprovalState> ApprovalSeeker::read() const
{
    const auto body = m_api.call("/v1/approval/read", QByteArray());
    auto state = body ? protocol::ApprovalState::decode(*body) : failure(body);
    return state && state->request != m_offer.request ? Result<protocol::ApprovalState>(notOfThis()) : state;
}

Result<void> ApprovalSeeker::reveal(const QByteArray& answer)
{
    auto decoded = crypto::ApprovalAnswer::decode(answer);
    const auto transcript =
        decoded ? crypto::ApprovalTranscript::of(m_offer, *decoded) : std::optional<crypto::ApprovalTranscript>();
    if (!transcript || decoded->device == m_offer.device) {
        return notOfThis();
    }
    const protocol::ApprovalStep step{.request = m_offer.request, .record = m_offer.encode()};
    if (const auto told = m_api.call("/v1/approval/reveal", step.encode()); !told) {
        return failure(told);
    }
    m_answer = std::move(*decoded);
    m_progress.number = transcript->number();
    return {};
}

Result<crypto::ApprovalGrant::Content> ApprovalSeeker::take(const QByteArray& grant, const Opens& opens) const
{
    const auto decoded = crypto::ApprovalGrant::decode(grant);
    if (!decoded || !m_answer) {
        return notOfThis();
    }
    auto content = decoded->open(m_offer, *m_answer, m_receiver);
    const auto signer = content ? opens(content->accountKey) : std::optional<QByteArray>();
    if (!signer || !decoded->verify(*signer)) {
        return notOfThis();
    }
    return content;
}

/// Until the server is asked again. \returns false when the person gave up.
bool ApprovalSeeker::pause(const ApprovalHandler& handler) const
{
    for (int i = 0; i < looksBetweenQuestions; ++i) {
        if (!handler(m_progress)) {
            return false;
        }
        QThread::msleep(lookMillis);
    }
    return true;
}

Error ApprovalSeeker::endedBy(ApprovalEnding ending)
{
    switch (ending) {
    case ApprovalEnding::Refused:
        return Error(ErrorCode::NotConfirmed, tr("The other computer refused the request."));
    case ApprovalEnding::WrongNumber:
        return Error(
            ErrorCode::NotConfirmed,
            tr("Another number than this one was typed on the other computer, so nothing was given. Try again; "
               "if it happens once more, somebody may stand between the two: tell your administrator."));
    case ApprovalEnding::None:
    case ApprovalEnding::Withdrawn:
    case ApprovalEnding::Collected:
    case ApprovalEnding::Expired:
        break;
    }
    return Error(ErrorCode::NotConfirmed, tr("Nobody approved this computer in time."));
}

tl::unexpected<Error> ApprovalSeeker::notOfThis()
{
    return fail(ErrorCode::Untrusted,
                tr("The server gave an approval that is not for this computer's request. Nothing "
                   "of it was taken over. Tell your administrator."),
                QStringLiteral("approval: request"));
}

} // namespace kluis::app
