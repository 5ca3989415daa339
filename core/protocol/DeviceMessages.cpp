// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DeviceMessages.h"

#include "core/protocol/DeviceFields.h"
#include "core/protocol/Limits.h"

namespace kluis::protocol {

void writeField(CborWriter& writer, const OwnDevice& device)
{
    writer.array(6).id(device.id).text(device.name).text(device.platform);
    writer.uint(quint64(device.state)).integer(device.createdAt).integer(device.lastLoginAt).endArray();
}

void readField(CborReader& reader, OwnDevice& device, Plain)
{
    if (!reader.enterTuple(6)) {
        return;
    }
    device.id = reader.id<DeviceId>();
    device.name = reader.text(limits::name);
    device.platform = reader.text(limits::name);
    const quint64 state = reader.uint();
    if (state < quint64(OwnDevice::State::Active) || state > quint64(OwnDevice::State::Revoked)) {
        reader.reject("unknown device state");
        return;
    }
    device.state = OwnDevice::State(state);
    device.createdAt = reader.integer();
    device.lastLoginAt = reader.integer();
    reader.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, OwnDevices>
void fields(M& m, Visitor&& field)
{
    field(1, m.devices, ListOf<Plain>{limits::devicesOfPerson, {}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PersonRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.login, AtMost{limits::name});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PersonDevices>
void fields(M& m, Visitor&& field)
{
    field(1, m.user, Required{});
    field(2, m.devices, ListOf<Plain>{limits::devicesOfPerson, {}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, DeviceRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.device);
    field(2, m.name, AtMost{limits::name});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ConductRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.version);
}

QByteArray OwnDevices::encode() const
{
    return encodeMessage(*this);
}

Result<OwnDevices> OwnDevices::decode(const QByteArray& bytes)
{
    return decodeMessage<OwnDevices>(bytes);
}

QByteArray PersonRequest::encode() const
{
    return encodeMessage(*this);
}

Result<PersonRequest> PersonRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<PersonRequest>(bytes);
}

QByteArray PersonDevices::encode() const
{
    return encodeMessage(*this);
}

Result<PersonDevices> PersonDevices::decode(const QByteArray& bytes)
{
    return decodeMessage<PersonDevices>(bytes);
}

QByteArray DeviceRequest::encode() const
{
    return encodeMessage(*this);
}

Result<DeviceRequest> DeviceRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<DeviceRequest>(bytes);
}

QByteArray ConductRequest::encode() const
{
    return encodeMessage(*this);
}

Result<ConductRequest> ConductRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<ConductRequest>(bytes);
}

} // namespace kluis::protocol
