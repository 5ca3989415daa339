// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RemoteWipe.h"

#include "app/session/AdministratorPins.h"
#include "app/session/ProfileWipe.h"
#include "app/session/ServerDoor.h"
#include "app/session/ServerRefusal.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/RequestProof.h"
#include "core/protocol/WipeMessages.h"

#include <QFile>

namespace kluis::app {

using crypto::WipeOrder;
using crypto::WipeReceipt;

Result<void> RemoteWipe::finishBegun()
{
    const auto journal = WipeJournal::load(m_context.folder);
    if (!journal || !*journal || (*journal)->step == WipeJournal::Step::Ordered) {
        return journal ? Result<void>() : failure(journal);
    }
    return finish(**journal);
}

Result<std::optional<WipeJournal>> RemoteWipe::waiting() const
{
    auto journal = WipeJournal::load(m_context.folder);
    if (!journal || !*journal || !m_context.profile) {
        return journal ? Result<std::optional<WipeJournal>>(std::nullopt) : journal;
    }
    // After signing out this is another device.
    const auto order = WipeOrder::decode((*journal)->order);
    const bool isOurs =
        (*journal)->step == WipeJournal::Step::Ordered && order && order->device == m_context.profile->device;
    return isOurs ? journal : Result<std::optional<WipeJournal>>(std::nullopt);
}

bool RemoteWipe::isTrusted(const Profile& profile, const QByteArray& bytes)
{
    const auto order = WipeOrder::decode(bytes);
    if (!order || order->practice != profile.practice || order->user != profile.user ||
        order->device != profile.device) {
        return false;
    }
    const auto key = AdministratorPins::fromRecords(profile.administrators).keyOf(order->signer);
    return key && order->verify(*key);
}

Result<WipeJournal> RemoteWipe::take(const QByteArray& bytes)
{
    const auto refused = [](const char* why) {
        return fail(ErrorCode::Untrusted,
                    tr("The server brought an order to wipe this computer that does not hold: it is old, or nobody "
                       "known here signed it for this computer. It was not obeyed. Tell your administrator."),
                    QString::fromLatin1(why));
    };
    if (!m_context.profile || !isTrusted(*m_context.profile, bytes)) {
        return refused("wipe-untrusted");
    }
    const auto order = WipeOrder::decode(bytes);
    const auto seen = waiting();
    if (!seen) {
        return failure(seen);
    }
    if (*seen && (*seen)->order == bytes) {
        return **seen;
    }
    if (*seen && order->time <= WipeOrder::decode((*seen)->order)->time) {
        return refused("wipe-older");
    }
    WipeJournal journal;
    journal.order = bytes;
    journal.seenAt = m_context.clock->unixMillis();
    const auto kept = journal.save(m_context.folder);
    return kept ? Result<WipeJournal>(journal) : failure(kept);
}

Result<QByteArray> RemoteWipe::collect(const crypto::SigningKeyPair& deviceKey) const
{
    const Profile& profile = *m_context.profile;
    auto http = ServerDoor::client(profile.server, Profile::caFile(m_context.folder), m_context.way());
    if (!http) {
        return failure(http);
    }
    const auto server =
        ServerIdentity::ask(**http, profile.serverPublicKey, *m_context.clock, ServerIdentity::Speaks::Anything);
    if (!server) {
        return failure(server);
    }
    const QByteArray path = "/v1/wipe/collect";
    const QByteArray body = protocol::DeviceRequest{profile.device, {}}.encode();
    const auto proof = protocol::RequestProof::make(deviceKey, "POST", path, body, QByteArray(),
                                                    m_context.clock->unixMillis(), server->key);
    const auto reply = (*http)->send({.method = "POST", .path = path, .body = body, .proof = proof.toHeader()});
    const auto answer = reply ? ServerRefusal::bodyOf(*reply) : failure(reply);
    const auto record = answer ? protocol::SignedRecord::decode(*answer) : failure(answer);
    return record ? Result<QByteArray>(record->record) : failure(record);
}

Result<void> RemoteWipe::carryOut(WipeJournal journal, const crypto::SigningKeyPair& deviceKey,
                                  WipeReceipt::Outcome outcome, quint32 unsent)
{
    const auto order = WipeOrder::decode(journal.order);
    if (!order || !m_context.profile) {
        return fail(ErrorCode::Internal, tr("The order to wipe can't be read."));
    }
    WipeReceipt receipt;
    receipt.order = order->id;
    receipt.user = order->user;
    receipt.device = order->device;
    receipt.time = m_context.clock->unixMillis();
    receipt.outcome = outcome;
    receipt.unsent = unsent;
    receipt.sign(deviceKey);
    journal.step = WipeJournal::Step::Begun;
    journal.receipt = receipt.encode();
    journal.server = m_context.profile->server;
    journal.profileId = m_context.profile->id;
    journal.secrets = m_context.profile->secrets;
    if (auto kept = journal.save(m_context.folder); !kept) {
        return kept; // nothing is lost yet
    }
    return finish(journal);
}

/// Each step may have been done before a crash; doing it again changes nothing.
Result<void> RemoteWipe::finish(WipeJournal journal)
{
    if (journal.step == WipeJournal::Step::Begun) {
        Profile named;
        named.id = journal.profileId;
        named.secrets = journal.secrets;
        m_context.useSecretsOf(named);
        if (auto gone = ProfileWipe::destroyContents(m_context); !gone) {
            return gone;
        }
        journal.step = WipeJournal::Step::Destroyed;
        journal.order.clear();
        journal.profileId.clear();
        if (auto kept = journal.save(m_context.folder); !kept) {
            return kept;
        }
    }
    tellServer(journal);
    return {};
}

void RemoteWipe::tellServer(const WipeJournal& journal) const
{
    const QString roots = Profile::caFile(m_context.folder);
    auto http = ServerDoor::client(journal.server, roots, m_context.way());
    if (!http) {
        return;
    }
    const auto reply = (*http)->send(
        {.method = "POST", .path = "/v1/wipe/acknowledge", .body = protocol::SignedRecord{journal.receipt}.encode()});
    constexpr int firstServerFailure = 500;
    if (!reply || reply->status >= firstServerFailure) {
        return; // the next start tries again
    }
    QFile::remove(WipeJournal::file(m_context.folder));
    if (!QFile::exists(Profile::file(m_context.folder))) { // else somebody enrolled here meanwhile
        QFile::remove(roots);
    }
}

} // namespace kluis::app
