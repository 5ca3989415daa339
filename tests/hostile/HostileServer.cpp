// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/HostileServer.h"

#include "core/protocol/ApprovalMessages.h"
#include "server/audit/CheckpointKeeper.h"
#include "server/store/ChangeStore.h"
#include "server/store/RecordStore.h"

namespace kluis::test {

using server::HttpRequest;
using server::HttpResponse;

namespace {

tl::unexpected<Error> wrongLine(const char* why)
{
    return fail(ErrorCode::InvalidArgument, QStringLiteral("The line is not understood."), QString::fromLatin1(why));
}

} // namespace

Result<std::unique_ptr<HostileServer>> HostileServer::start(const QString& folder)
{
    std::unique_ptr<HostileServer> hostile(new HostileServer);
    if (auto served = hostile->serve(folder); !served) {
        return failure(served);
    }
    server::ListenerOptions options;
    options.certificateFile = hostile->m_data->certificateFile();
    options.keyFile = hostile->m_data->privateKeyFile();
    auto listener = server::Listener::start(
        options, [self = hostile.get()](const HttpRequest& request) { return self->handle(request); });
    if (!listener) {
        return failure(listener);
    }
    hostile->m_listener = std::move(*listener);
    return hostile;
}

Result<void> HostileServer::serve(const QString& folder)
{
    auto data = server::DataFolder::open(folder);
    if (!data) {
        return failure(data);
    }
    m_operator.reset();
    m_service.reset();
    m_data.emplace(std::move(*data));
    auto service = server::Service::make(*m_data, m_clock);
    if (!service) {
        return failure(service);
    }
    m_service = std::move(*service);
    m_operator = std::make_unique<Operator>(*m_data);
    if (m_accomplice) {
        m_operator->setAccomplice(m_accomplice->clone());
    }
    return {};
}

HttpResponse HostileServer::handle(const HttpRequest& request)
{
    const std::lock_guard lock(m_guard);
    m_seen += request.body + request.authorization + request.target;
    rememberApproval(request);
    rememberBlob(request);
    HttpResponse response;
    Exchange exchange{.request = request, .response = response, .by = *m_operator};
    if (m_twist != nullptr && m_twist->answer && m_twist->answer(exchange)) {
        ++m_bent;
        return response;
    }
    response = m_service->handle(request);
    if (m_twist != nullptr) {
        const HttpResponse honest = response;
        m_twist->bend(exchange);
        m_bent += honest.body != response.body || honest.status != response.status;
    }
    return response;
}

void HostileServer::rememberApproval(const HttpRequest& request)
{
    if (request.path == "/v1/approval/ask") {
        m_operator->approvals.seeker = request.authorization;
    }
    const auto step = protocol::ApprovalStep::decode(request.body);
    if (request.path == "/v1/approval/grant" && step && m_twist == nullptr) {
        m_operator->approvals.earlierGrant = step->record;
    }
}

void HostileServer::rememberBlob(const HttpRequest& request)
{
    if (const auto part = protocol::BlobPart::decode(request.body); part && request.path == "/v1/blob/part") {
        m_operator->blobs.append(*part);
    }
}

Result<QByteArray> HostileServer::take(const QString& folder)
{
    const auto other = server::DataFolder::open(folder);
    if (!other) {
        return failure(other);
    }
    const Operator theirs(*other);
    const auto taken = m_data->store().write<void>([&](server::StoreDatabase& database) -> Result<void> {
        for (const TenantId& tenant : m_operator->employers()) {
            const auto operations = theirs.operations(tenant);
            for (const auto& pulled : operations) {
                const auto known = server::ChangeStore(database).byOpId(pulled.operation->id);
                if (!known) {
                    return failure(known);
                }
                if (*known) {
                    continue;
                }
                const auto accepted = server::RecordStore(database).accept(
                    *pulled.operation, pulled.operation->encode(), m_clock.unixMillis());
                if (!accepted) {
                    return failure(accepted);
                }
            }
        }
        return {};
    });
    return taken ? Result<QByteArray>(QByteArray("ok")) : failure(taken);
}

Result<QByteArray> HostileServer::setAccomplice(const QList<QByteArray>& words)
{
    const auto bytes = [&words](qsizetype at) { return QByteArray::fromHex(words[at]); };
    const auto secret = [&bytes](qsizetype at) { return crypto::SecretBytes::copyOf(bytes(at)); };
    const auto user = UserId::fromBytes(bytes(1));
    const auto device = DeviceId::fromBytes(bytes(4));
    auto identity = crypto::SigningKeyPair::fromSeed(secret(2));
    auto encryption = crypto::EncryptionKeyPair::fromPrivateKey(secret(3));
    auto deviceKey = crypto::SigningKeyPair::fromSeed(secret(5));
    if (!user || !device || !identity || !encryption || !deviceKey) {
        return wrongLine("accomplice");
    }
    m_accomplice.emplace(Operator::Accomplice{
        *user, *device, crypto::IdentityBundle(std::move(*identity), std::move(*encryption)), std::move(*deviceKey)});
    m_operator->setAccomplice(m_accomplice->clone());
    return QByteArray("ok");
}

Result<QByteArray> HostileServer::beginTwist(const QByteArray& name)
{
    const auto found =
        std::find_if(twists().begin(), twists().end(), [&name](const Twist& twist) { return name == twist.name; });
    m_twist = found == twists().end() ? nullptr : &*found;
    m_bent = 0;
    if (m_twist == nullptr) {
        return wrongLine("no such twist");
    }
    if (m_twist->plant) {
        m_twist->plant(*m_operator);
        ++m_bent;
    }
    return QByteArray("ok");
}

Result<QByteArray> HostileServer::tell(const QByteArray& line)
{
    const std::lock_guard lock(m_guard);
    const QList<QByteArray> words = line.split(' ');
    const QByteArray& command = words.first();
    const QByteArray rest = line.mid(command.size() + 1);
    if (command == "honest") {
        m_twist = nullptr;
        return QByteArray("ok");
    }
    if (command == "twist") {
        return beginTwist(rest);
    }
    if (command == "orders" && words.size() == 3) {
        m_operator->wipeOrder = QByteArray::fromHex(words[1]);
        m_operator->wipeOrderOfAnother = QByteArray::fromHex(words[2]);
        return QByteArray("ok");
    }
    if (command == "clock") {
        m_clock.now = rest.toLongLong();
        const auto kept = server::CheckpointKeeper(m_data->store(), m_data->keys(), m_data->path(), m_clock).run();
        return kept ? Result<QByteArray>(QByteArray("ok")) : failure(kept);
    }
    if (command == "data") {
        const auto served = serve(QString::fromUtf8(rest));
        return served ? Result<QByteArray>(QByteArray("ok")) : failure(served);
    }
    if (command == "take") {
        return take(QString::fromUtf8(rest));
    }
    if (command == "accomplice" && words.size() == 6) {
        return setAccomplice(words);
    }
    if (command == "person") {
        m_operator->approvals.person = UserId::fromBytes(QByteArray::fromHex(rest)).value_or(UserId());
        return QByteArray("ok");
    }
    if (command == "seen") {
        return QByteArray(m_seen.contains(rest) ? "yes" : "no");
    }
    if (command == "bent") {
        return QByteArray::number(m_bent);
    }
    return wrongLine("no such command");
}

} // namespace kluis::test
