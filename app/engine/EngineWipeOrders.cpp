// SPDX-License-Identifier: GPL-3.0-or-later
// The engine of who orders a wipe: of an own computer, or as an administrator.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/session/AdministratorPins.h"
#include "core/crypto/AdministratorVouch.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/Random.h"
#include "core/crypto/WipeOrder.h"
#include "core/crypto/WipeReceipt.h"
#include "core/protocol/AdministratorMessages.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/WipeMessages.h"

namespace kluis::app {

using crypto::WipeReceipt;

namespace {

QString stateOf(const protocol::WipeReport& report)
{
    switch (WipeReceipt::Outcome(report.outcome)) {
    case WipeReceipt::Outcome::AllSent:
        return QStringLiteral("all-sent");
    case WipeReceipt::Outcome::Lost:
        return QStringLiteral("lost");
    case WipeReceipt::Outcome::NotKnown:
        return QStringLiteral("not-known");
    }
    return report.replaced          ? QStringLiteral("replaced")
           : report.collectedAt > 0 ? QStringLiteral("seen")
                                    : QStringLiteral("ordered");
}

QString fingerprintOf(const protocol::AdministratorEntry& entry)
{
    return crypto::Fingerprint::text(entry.id, entry.identityPublicKey, entry.encryptionPublicKey);
}

} // namespace

Result<const crypto::SigningKeyPair*> Engine::ownIdentity() const
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto* keys = m_parts->open->medical->identity();
    if (keys == nullptr) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This device can't sign for you yet: log in once more with the account key from your kit."));
    }
    return &keys->identity();
}

Result<QList<OwnDevice>> Engine::devicesOf(const QString& login)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto person = personDevices(login);
    return person ? Result<QList<OwnDevice>>(describe(person->devices)) : failure(person);
}

Result<protocol::PersonDevices> Engine::personDevices(const QString& login)
{
    const auto body = m_parts->open->session->call("/v1/wipe/devices", protocol::PersonRequest{login}.encode());
    return body ? protocol::PersonDevices::decode(*body) : failure(body);
}

Result<void> Engine::orderWipe(const QString& device, const QString& login, quint32 patienceSeconds)
{
    const auto identity = ownIdentity();
    const auto id = DeviceId::fromString(device);
    if (!identity) {
        return failure(identity);
    }
    if (!id) {
        return fail(ErrorCode::InvalidArgument, tr("Give a device's id as the list of devices shows it."));
    }
    if (patienceSeconds > crypto::WipeOrder::longestPatience) {
        return fail(ErrorCode::InvalidArgument, tr("A wipe waits for 30 days at most."));
    }
    const auto& self = *m_parts->open->identity;
    crypto::WipeOrder order;
    order.practice = self.practice;
    order.id = crypto::randomId<WipeId>();
    order.user = self.user;
    order.device = *id;
    order.signer = self.user;
    order.time = m_parts->context.clock->unixMillis() + m_parts->clockOffset; // as the server tells the time
    order.patience = patienceSeconds;
    if (!login.isEmpty() && login != self.login) {
        const auto person = personDevices(login);
        if (!person) {
            return failure(person);
        }
        order.user = person->user;
    }
    order.sign(**identity);
    const auto answer = m_parts->open->session->call("/v1/wipe/order", protocol::SignedRecord{order.encode()}.encode());
    return answer ? Result<void>() : failure(answer);
}

Result<QList<WipeProgress>> Engine::wipes()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto body = m_parts->open->session->call("/v1/wipe/list", QByteArray());
    const auto answer = body ? protocol::WipeReports::decode(*body) : failure(body);
    if (!answer) {
        return failure(answer);
    }
    QList<WipeProgress> list;
    for (const auto& report : answer->reports) {
        list.append({report.login, report.device.toString(), report.deviceName, report.signer, report.placedAt,
                     report.collectedAt, report.wipedAt, stateOf(report), report.unsent});
    }
    return list;
}

Result<QList<NamedAdministrator>> Engine::administrators()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto named = meetAdministrators();
    if (!named) {
        return failure(named);
    }
    const auto pins = AdministratorPins::fromRecords(m_parts->context.profile->administrators);
    QList<NamedAdministrator> list;
    for (const auto& entry : *named) {
        list.append({entry.login, entry.displayName, fingerprintOf(entry),
                     pins.keyOf(entry.id) == entry.identityPublicKey, entry.id == m_parts->open->identity->user});
    }
    return list;
}

Result<void> Engine::vouchForAdministrator(const QString& login, const QString& fingerprint)
{
    const auto identity = ownIdentity();
    if (!identity) {
        return failure(identity);
    }
    const auto named = meetAdministrators();
    if (!named) {
        return failure(named);
    }
    const auto& self = *m_parts->open->identity;
    for (const auto& entry : *named) {
        if (entry.login != login || entry.id == self.user) {
            continue;
        }
        if (!crypto::Fingerprint::matches(fingerprintOf(entry), fingerprint)) {
            return fail(ErrorCode::Untrusted,
                        tr("The fingerprint is another one than the server's. Nothing was signed. Compare it with "
                           "your colleague again, in person or by telephone."));
        }
        crypto::AdministratorVouch vouch;
        vouch.practice = self.practice;
        vouch.user = entry.id;
        vouch.identityKey = entry.identityPublicKey;
        vouch.signer = self.user;
        vouch.time = m_parts->context.clock->unixMillis();
        vouch.sign(**identity);
        const auto answer =
            m_parts->open->session->call("/v1/administrators/vouch", protocol::SignedRecord{vouch.encode()}.encode());
        return answer ? Result<void>() : failure(answer);
    }
    return fail(ErrorCode::NotFound, tr("There is no other administrator with this user name who has keys already."));
}

QStringList Engine::administratorNews() const
{
    const auto& profile = m_parts->context.profile;
    return profile ? AdministratorPins::fromRecords(profile->administrators).news() : QStringList();
}

Result<void> Engine::administratorNewsSeen()
{
    if (administratorNews().isEmpty()) {
        return {};
    }
    Profile changed = *m_parts->context.profile;
    auto pins = AdministratorPins::fromRecords(changed.administrators);
    pins.newsSeen();
    changed.administrators = pins.records();
    return m_parts->context.keep(changed);
}

} // namespace kluis::app
