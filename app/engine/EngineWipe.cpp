// SPDX-License-Identifier: GPL-3.0-or-later
// The engine when this computer is to be wiped (decision 24).
#include "app/engine/Engine.h"
#include "app/office/OfficeBook.h"

#include "app/engine/EngineParts.h"
#include "app/session/AdministratorPins.h"
#include "app/session/RemoteWipe.h"
#include "app/sync/Synchroniser.h"
#include "core/protocol/AdministratorMessages.h"

#include <QDateTime>
#include <QLocale>

namespace kluis::app {

using crypto::WipeReceipt;

namespace {

const QString wiped = QStringLiteral("wiped");
const QString waits = QStringLiteral("wipe-waits");

} // namespace

bool Engine::isAboutWipe(const Error& error)
{
    return error.detail() == wiped || error.detail() == waits;
}

bool Engine::isWiped(const Error& error)
{
    return error.detail() == wiped;
}

/// Asks who may order a wipe here, and obeys when somebody did.
Result<QList<protocol::AdministratorEntry>> Engine::meetAdministrators()
{
    auto& open = *m_parts->open;
    const auto body = open.session->call("/v1/administrators", QByteArray());
    const auto named = body ? protocol::AdministratorList::decode(*body) : failure(body);
    if (!named) {
        return failure(named);
    }
    Profile changed = *m_parts->context.profile;
    auto pins = AdministratorPins::fromRecords(changed.administrators);
    if (const auto* own = open.medical->identity()) {
        pins.setOwn(open.identity->user, own->identity().publicKey());
    }
    pins.meet(named->administrators, changed.practice);
    if (const auto records = pins.records(); records != changed.administrators) {
        changed.administrators = records;
        if (auto kept = m_parts->context.keep(changed); !kept) {
            return failure(kept);
        }
    }
    const auto obeyed = named->order.isEmpty() ? Result<void>() : obey(named->order);
    return obeyed ? Result<QList<protocol::AdministratorEntry>>(named->administrators) : failure(obeyed);
}

/// Asks for an order where there is no session to ask in: revoked, closed, a login that failed, or a program that is too
/// old. Whatever prevents it is no news; the failure that \p led here is.
Result<void> Engine::obeyWithoutSession(const Error& led)
{
    const bool mayWait = led.code() == ErrorCode::Unauthenticated || led.code() == ErrorCode::UnsupportedVersion;
    if (!mayWait || !m_parts->context.profile || m_parts->context.profile->device.isNull()) {
        return {};
    }
    const auto key = deviceKey();
    const auto order = key ? RemoteWipe(m_parts->context).collect(*key) : failure(key);
    return order && !order->isEmpty() ? obey(*order) : Result<void>();
}

Result<void> Engine::obey(const QByteArray& order)
{
    const auto journal = RemoteWipe(m_parts->context).take(order);
    return journal ? wipeOrWait(*journal) : failure(journal);
}

/// An order that was seen before and whose patience has run out is obeyed without the server, too.
Result<void> Engine::obeyIfDue()
{
    const auto journal = RemoteWipe(m_parts->context).waiting();
    if (!journal || !*journal || !(*journal)->isDue(m_parts->context.clock->unixMillis())) {
        return journal ? Result<void>() : failure(journal);
    }
    return wipeOrWait(**journal);
}

/// Keys are destroyed once the server has all, or the order's patience has run out; an order that counts at once has
/// none. With the vault closed nobody can send, so that a mistyped password destroys nothing before that.
Result<void> Engine::wipeOrWait(const WipeJournal& journal)
{
    const auto order = crypto::WipeOrder::decode(journal.order);
    if (!order) {
        return failure(order);
    }
    auto outcome = WipeReceipt::Outcome::NotKnown;
    quint64 left = 0;
    if (m_parts->open) {
        const auto counted = order->isAtOnce() ? countUnsent() : sendUnsent();
        if (!counted) {
            return failure(counted);
        }
        left = *counted;
        outcome = left == 0 ? WipeReceipt::Outcome::AllSent : WipeReceipt::Outcome::Lost;
    }
    const bool isSent = outcome == WipeReceipt::Outcome::AllSent;
    if (!isSent && !journal.isDue(m_parts->context.clock->unixMillis())) {
        const auto until = QDateTime::fromMSecsSinceEpoch(journal.seenAt + qint64(order->patience) * 1000);
        const QString time = QLocale().toString(until, QLocale::ShortFormat);
        return fail(ErrorCode::Conflict,
                    m_parts->open ? tr("This computer is to be wiped by order. %n change(s) could not be sent; after "
                                       "%1 they are destroyed with everything else.",
                                       nullptr, int(qMin<quint64>(left, 1'000'000)))
                                        .arg(time)
                                  : tr("This computer is to be wiped by order. Log in to send what was not sent yet; "
                                       "after %1 it is destroyed with everything else.")
                                        .arg(time),
                    waits);
    }
    const auto key = deviceKey();
    if (!key) {
        return failure(key);
    }
    m_parts->close();
    const auto unsent = quint32(qMin<quint64>(left, std::numeric_limits<quint32>::max()));
    if (auto gone = RemoteWipe(m_parts->context).carryOut(journal, *key, outcome, unsent); !gone) {
        return gone;
    }
    return fail(ErrorCode::NotFound,
                isSent ? tr("This computer was wiped by order. Everything that was made here had been sent.")
                       : tr("This computer was wiped by order. What was not sent is gone with it."),
                wiped);
}

Result<quint64> Engine::countUnsent()
{
    const auto counts = m_parts->open->vault->counts();
    const auto reports = OfficeBook(m_parts->open->vault->database()).countWaiting();
    if (!counts || !reports) {
        return counts ? reports : failure(counts);
    }
    return counts->outbox + counts->doubted + counts->refused + counts->conflicts + *reports;
}

/// \returns how many changes the server does not have afterwards, for whatever reason.
Result<quint64> Engine::sendUnsent()
{
    auto& open = *m_parts->open;
    if (open.log->catchUp()) { // medical changes go under the newest key only
        [[maybe_unused]] const auto sent = Synchroniser(*open.vault, *open.session, *open.log).sendOnly();
    }
    return countUnsent();
}

Result<crypto::SigningKeyPair> Engine::deviceKey() const
{
    if (m_parts->open) {
        return m_parts->open->deviceKey->clone();
    }
    if (!m_parts->context.secrets) {
        return fail(ErrorCode::NotFound, tr("This computer's key is not at hand."));
    }
    const auto seed = m_parts->context.secrets->read(SecretEntry::DeviceKey);
    return seed ? crypto::SigningKeyPair::fromSeed(*seed) : failure(seed);
}

} // namespace kluis::app
