// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's account: the person's devices, and the code of conduct.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "core/protocol/DeviceMessages.h"

#include <QFile>

namespace kluis::app {

namespace {

QString stateName(protocol::OwnDevice::State state)
{
    switch (state) {
    case protocol::OwnDevice::State::Active:
        return QStringLiteral("active");
    case protocol::OwnDevice::State::NeedsCertificate:
        return QStringLiteral("needs-certificate");
    case protocol::OwnDevice::State::Revoked:
        break;
    }
    return QStringLiteral("revoked");
}

} // namespace

Result<void> Engine::acceptConduct(quint64 version)
{
    if (auto open = ready(); !open) {
        return open;
    }
    const protocol::ConductRequest request{version};
    const auto answer = m_parts->open->session->call("/v1/conduct", request.encode());
    return answer ? Result<void>() : failure(answer);
}

Result<QList<OwnDevice>> Engine::devices()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto body = m_parts->open->session->call("/v1/devices", QByteArray());
    const auto answer = body ? protocol::OwnDevices::decode(*body) : failure(body);
    if (!answer) {
        return failure(answer);
    }
    return describe(answer->devices);
}

QList<OwnDevice> Engine::describe(const QList<protocol::OwnDevice>& devices) const
{
    QList<OwnDevice> own;
    for (const protocol::OwnDevice& device : devices) {
        own.append(OwnDevice{device.id.toString(), device.name, device.platform, stateName(device.state),
                             device.createdAt, device.lastLoginAt, device.id == m_parts->open->identity->device});
    }
    return own;
}

Result<void> Engine::revokeDevice(const QString& id)
{
    return callForDevice("/v1/device/revoke", id, {});
}

Result<void> Engine::nameDevice(const QString& id, const QString& name)
{
    if (name.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Give the device a name of at least one letter."));
    }
    return callForDevice("/v1/device/name", id, name.trimmed());
}

Result<void> Engine::callForDevice(const QByteArray& path, const QString& id, const QString& name)
{
    if (auto open = ready(); !open) {
        return open;
    }
    const auto device = DeviceId::fromString(id);
    if (!device) {
        return fail(ErrorCode::InvalidArgument, tr("Give a device's id as the list of devices shows it."));
    }
    const protocol::DeviceRequest request{*device, name};
    const auto answer = m_parts->open->session->call(path, request.encode());
    return answer ? Result<void>() : failure(answer);
}

void Engine::forgetLease()
{
    m_parts->close();
    if (!m_parts->context.profile) {
        return;
    }
    [[maybe_unused]] const auto forgotten = LeaseStore(*m_parts->context.secrets).forget();
    QFile::remove(Profile::offlineCodesFile(m_parts->context.folder));
    Profile changed = *m_parts->context.profile;
    changed.leaseUntil = 0;
    changed.locked = true;
    [[maybe_unused]] const auto kept = m_parts->context.keep(changed);
}

} // namespace kluis::app
