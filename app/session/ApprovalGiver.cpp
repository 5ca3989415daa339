// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ApprovalGiver.h"

#include "core/crypto/ApprovalGrant.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Random.h"

#include <QRegularExpression>

namespace kluis::app {

using crypto::ApprovalAnswer;
using crypto::ApprovalOffer;
using crypto::ApprovalTranscript;
using protocol::ApprovalEnding;
using protocol::ApprovalState;

namespace {

constexpr qint64 lifeMillis = 10LL * 60 * 1000; // whatever the server says
constexpr qint64 dayMillis = 24LL * 3600 * 1000;
constexpr int timeSize = 8;

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

Result<ApprovalState> ApprovalGiver::read()
{
    const auto body = m_open.session->call("/v1/approval/read", QByteArray());
    return body ? ApprovalState::decode(*body) : failure(body);
}

Result<std::optional<ApprovalGiver::Answered>> ApprovalGiver::answered()
{
    const auto stored = m_open.vault->value(named(vaultname::approvalAnswer));
    if (!stored || !*stored) {
        return stored ? Result<std::optional<Answered>>(std::nullopt) : failure(stored);
    }
    const QByteArrayView view(**stored);
    const auto answer = view.size() == timeSize + ApprovalAnswer::size
                            ? ApprovalAnswer::decode(view.sliced(timeSize))
                            : Result<ApprovalAnswer>(fail(ErrorCode::Corrupt, tr("The vault is damaged.")));
    if (!answer) {
        return failure(answer);
    }
    return std::optional<Answered>(Answered{*answer, qFromBigEndian<qint64>(view.data())});
}

Result<std::optional<WaitingDevice>> ApprovalGiver::waiting()
{
    const auto state = read();
    const auto own = answered();
    if (!state || !own) {
        return state ? failure(own) : failure(state);
    }
    if (state->request.isNull()) {
        return std::optional<WaitingDevice>();
    }
    const bool isOurs = *own && (*own)->answer.request == state->request;
    return std::optional<WaitingDevice>(WaitingDevice{.id = state->device.toString(),
                                                      .name = state->deviceName,
                                                      .platform = state->platform,
                                                      .askedAt = state->askedAt,
                                                      .expiresAt = state->expiresAt,
                                                      .answered = isOurs,
                                                      .hasNumber = isOurs && !state->offer.isEmpty()});
}

/// Notes one more answer, by this computer's own count: a server that asks again and again gets no more guesses.
Result<void> ApprovalGiver::countAnswer()
{
    const QString name = named(vaultname::approvalTimes);
    const auto stored = m_open.vault->value(name);
    if (!stored) {
        return failure(stored);
    }
    const qint64 now = m_open.identity->clock->unixMillis();
    const QByteArray all = stored->value_or(QByteArray());
    QByteArray kept;
    for (qsizetype at = 0; at + timeSize <= all.size(); at += timeSize) {
        if (qFromBigEndian<qint64>(all.constData() + at) > now - dayMillis) {
            kept += all.mid(at, timeSize);
        }
    }
    if (kept.size() >= answersADay * timeSize) {
        return fail(ErrorCode::Throttled,
                    tr("Five requests were answered here within a day. Approve the new computer from another one, or "
                       "log in there with the account key of your kit."));
    }
    return m_open.vault->setValue(name, kept + crypto::bigEndian(now));
}

/// Kept before the server has it: two answers to one request can't come from here.
Result<ApprovalAnswer> ApprovalGiver::makeAnswer(const ApprovalState& state)
{
    if (!state.answer.isEmpty()) {
        return fail(ErrorCode::Conflict,
                    tr("Another computer of yours answers this request already. Type the number there."));
    }
    if (state.commitment.size() != ApprovalOffer::commitmentSize) {
        return notOfThis();
    }
    if (auto counted = countAnswer(); !counted) {
        return failure(counted);
    }
    ApprovalAnswer answer{.request = state.request,
                          .commitment = state.commitment,
                          .device = m_open.identity->device,
                          .devicePublicKey = m_open.identity->deviceKey->publicKey(),
                          .nonce = crypto::randomBytes(ApprovalAnswer::nonceSize)};
    const qint64 now = m_open.identity->clock->unixMillis();
    auto kept = m_open.vault->setValue(named(vaultname::approvalAnswer), crypto::bigEndian(now) + answer.encode());
    return kept ? Result<ApprovalAnswer>(std::move(answer)) : failure(kept);
}

Result<WaitingDevice> ApprovalGiver::answer()
{
    if (!m_open.medical->hasIdentity() || !domain::isMedical(m_open.identity->role)) {
        return fail(ErrorCode::Forbidden, tr("This computer has no medical keys itself, so it can't give them."));
    }
    const auto state = read();
    const auto own = answered();
    if (!state || !own) {
        return state ? failure(own) : failure(state);
    }
    if (state->request.isNull()) {
        return nothingWaits();
    }
    const bool isOurs = *own && (*own)->answer.request == state->request;
    const auto answer = isOurs ? Result<ApprovalAnswer>((*own)->answer) : makeAnswer(*state);
    if (!answer) {
        return failure(answer);
    }
    if (state->commitment != answer->commitment || (!state->answer.isEmpty() && state->answer != answer->encode())) {
        [[maybe_unused]] const auto ended = end(state->request, ApprovalEnding::Refused);
        return notOfThis();
    }
    if (state->answer.isEmpty()) { // new, or the first never arrived
        const protocol::ApprovalStep step{.request = answer->request, .record = answer->encode()};
        if (const auto told = m_open.session->call("/v1/approval/answer", step.encode()); !told) {
            return failure(told);
        }
    }
    const auto device = waiting();
    return device && *device ? Result<WaitingDevice>(**device) : device ? nothingWaits() : failure(device);
}

Result<void> ApprovalGiver::checkOffer(const ApprovalOffer& offer) const
{
    const auto& identity = *m_open.identity;
    return offer.practice == identity.practice && offer.user == identity.user && offer.device != identity.device
               ? Result<void>()
               : notOfThis();
}

Result<void> ApprovalGiver::give(const QString& number)
{
    static const QRegularExpression sixDigits(QStringLiteral("^[0-9]{6}$"));
    QString typed = number;
    if (!sixDigits.match(typed.remove(u' ')).hasMatch()) {
        return fail(ErrorCode::InvalidArgument, tr("The number on the new computer has six digits."));
    }
    const auto own = answered();
    const auto state = own && *own ? read() : Result<ApprovalState>(ApprovalState());
    if (!own || !state) {
        return own ? failure(state) : failure(own);
    }
    if (!*own || state->request != (*own)->answer.request ||
        m_open.identity->clock->unixMillis() >= (*own)->at + lifeMillis) {
        return nothingWaits();
    }
    if (state->offer.isEmpty()) {
        return fail(ErrorCode::NotConfirmed, tr("The new computer shows no number yet. Wait a moment."));
    }
    const ApprovalAnswer& answer = (*own)->answer;
    const auto offer = ApprovalOffer::decode(state->offer);
    const auto transcript = offer ? ApprovalTranscript::of(*offer, answer) : std::optional<ApprovalTranscript>();
    if (!transcript || !checkOffer(*offer)) {
        [[maybe_unused]] const auto ended = end(answer.request, ApprovalEnding::Refused);
        return notOfThis();
    }
    if (!crypto::equal(typed.toLatin1(), transcript->number().toLatin1())) {
        [[maybe_unused]] const auto ended = end(answer.request, ApprovalEnding::WrongNumber);
        return fail(ErrorCode::Untrusted,
                    tr("The number is not the right one, so nothing was given and the request is over. This computer "
                       "has %1. If the new one shows that, begin again there. If it shows another number, somebody may "
                       "stand between the two: tell your administrator.")
                        .arg(transcript->number()),
                    QStringLiteral("approval: number"));
    }
    return hand(*offer, answer, *transcript);
}

Result<void> ApprovalGiver::hand(const ApprovalOffer& offer, const ApprovalAnswer& answer,
                                 const ApprovalTranscript& transcript)
{
    auto keys = m_open.kitKeys();
    if (!keys) {
        return failure(keys);
    }
    const auto* bundle = m_open.medical->identity();
    if (bundle == nullptr || keys->accountKey.isEmpty()) {
        return fail(ErrorCode::Forbidden, tr("This computer has no medical keys itself, so it can't give them."));
    }
    const crypto::ApprovalGrant::Content content{.accountKey = std::move(keys->accountKey),
                                                 .logLength = m_open.medical->logLength(),
                                                 .logHead = m_open.medical->logHead()};
    const auto grant = crypto::ApprovalGrant::create(offer, answer, transcript, content, bundle->identity());
    if (!grant) {
        return failure(grant);
    }
    // One try: whatever becomes of the message, this answer is spent.
    if (auto spent = m_open.vault->removeValue(named(vaultname::approvalAnswer)); !spent) {
        return spent;
    }
    const protocol::ApprovalStep step{.request = offer.request, .record = grant->encode()};
    const auto told = m_open.session->call("/v1/approval/grant", step.encode());
    return told ? Result<void>() : failure(told);
}

Result<void> ApprovalGiver::end(const ApprovalId& request, ApprovalEnding ending)
{
    if (auto spent = m_open.vault->removeValue(named(vaultname::approvalAnswer)); !spent) {
        return spent;
    }
    const protocol::ApprovalEnd message{.request = request, .ending = ending};
    const auto told = m_open.session->call("/v1/approval/end", message.encode());
    return told ? Result<void>() : failure(told);
}

Result<void> ApprovalGiver::refuse()
{
    const auto state = read();
    if (!state) {
        return failure(state);
    }
    return state->request.isNull() ? Result<void>(nothingWaits()) : end(state->request, ApprovalEnding::Refused);
}

tl::unexpected<Error> ApprovalGiver::nothingWaits()
{
    return fail(ErrorCode::NotFound, tr("No new computer of yours waits to be approved here."));
}

tl::unexpected<Error> ApprovalGiver::notOfThis()
{
    return fail(ErrorCode::Untrusted,
                tr("What the server gave of the new computer's request does not fit together. "
                   "Nothing was given, and the request is over. Tell your administrator."),
                QStringLiteral("approval: offer"));
}

} // namespace kluis::app
