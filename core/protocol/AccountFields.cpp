// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AccountFields.h"

#include "core/protocol/Limits.h"

namespace kluis::protocol {

void writeField(CborWriter& writer, domain::Role role)
{
    writer.uint(quint64(role));
}

void readField(CborReader& reader, domain::Role& role, Plain)
{
    const auto known = domain::roleFromNumber(quint8(reader.uint(255)));
    if (!known) {
        reader.reject("unknown role");
        return;
    }
    role = *known;
}

void writeField(CborWriter& writer, DeviceState state)
{
    writer.uint(quint64(state));
}

void readField(CborReader& reader, DeviceState& state, Plain)
{
    const quint64 number = reader.uint();
    if (number != quint64(DeviceState::Active) && number != quint64(DeviceState::NeedsCertificate)) {
        reader.reject("unknown device state");
        return;
    }
    state = DeviceState(number);
}

void writeField(CborWriter& writer, const SessionTokens& tokens)
{
    writer.array(4).bytes(tokens.accessToken).bytes(tokens.refreshToken);
    writer.integer(tokens.accessUntil).integer(tokens.refreshUntil).endArray();
}

void readField(CborReader& reader, SessionTokens& tokens, Plain)
{
    if (!reader.enterTuple(4)) {
        return;
    }
    tokens.accessToken = reader.exactBytes(32);
    tokens.refreshToken = reader.exactBytes(32);
    tokens.accessUntil = reader.integer();
    tokens.refreshUntil = reader.integer();
    reader.leave();
}

void writeField(CborWriter& writer, const GrantedTenant& tenant)
{
    writer.array(4).id(tenant.tenant).text(tenant.shortName).text(tenant.name).text(tenant.department).endArray();
}

void readField(CborReader& reader, GrantedTenant& tenant, Plain)
{
    if (!reader.enterTuple(4)) {
        return;
    }
    tenant.tenant = reader.id<TenantId>();
    tenant.shortName = reader.text(limits::name);
    tenant.name = reader.text(limits::name);
    tenant.department = reader.text(limits::name);
    reader.leave();
}

} // namespace kluis::protocol
