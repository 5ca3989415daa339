// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ManageMessages.h"

#include "core/protocol/AccountFields.h"
#include "core/protocol/DeviceFields.h"
#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

void writeField(CborWriter& writer, ManagedAccount::State state)
{
    writer.uint(quint64(state));
}

void readField(CborReader& reader, ManagedAccount::State& state, Plain)
{
    const quint64 number = reader.uint();
    if (number < quint64(ManagedAccount::State::Invited) || number > quint64(ManagedAccount::State::Active)) {
        reader.reject("unknown account state");
        return;
    }
    state = ManagedAccount::State(number);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ManagedAccount>
void fields(M& m, Visitor&& field)
{
    field(1, m.id, Required{});
    field(2, m.login, AtMost{limits::name});
    field(3, m.displayName, AtMost{limits::name});
    field(4, m.role, Required{});
    field(5, m.state, Required{});
    field(6, m.disabled, Required{});
    field(7, m.tenants, ListOf<Plain>{limits::tenantsPerUser, {}});
    field(8, m.devices, ListOf<Plain>{limits::devicesOfPerson, {}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ManagedRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.after, AtMost{limits::name});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ManagedPage>
void fields(M& m, Visitor&& field)
{
    field(1, m.accounts, ListOf<AtMost>{limits::managedPage, {limits::managedAccountBytes}});
    field(2, m.isMore, Required{});
    field(3, m.employers, ListOf<Plain>{limits::tenantsPerUser, {}});
    field(4, m.isWholePractice, Required{});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, NewAccount>
void fields(M& m, Visitor&& field)
{
    field(1, m.login, AtMost{limits::name});
    field(2, m.displayName, AtMost{limits::name});
    field(3, m.role, Required{});
    field(4, m.employers, ListOf<AtMost>{limits::tenantsPerUser, {limits::name}});
    field(5, m.department, AtMost{limits::name});
    field(6, m.totp, AtMost{limits::oneTimeCode});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AccountAct>
void fields(M& m, Visitor&& field)
{
    field(1, m.user, Required{});
    field(2, m.role, Plain{});
    field(3, m.employer, AtMost{limits::name});
    field(4, m.department, AtMost{limits::name});
    field(5, m.device);
    field(6, m.totp, AtMost{limits::oneTimeCode});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AccountCode>
void fields(M& m, Visitor&& field)
{
    field(1, m.user, Required{});
    field(2, m.code, AtMost{limits::name});
    field(3, m.needsApproval);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, EmployerAgreement>
void fields(M& m, Visitor&& field)
{
    field(1, m.employer, AtMost{limits::name});
    field(2, m.leftOut, ListOf<AtMost>{limits::agreementFields, {limits::fieldId}});
    field(3, m.totp, AtMost{limits::oneTimeCode});
}

QLatin1StringView ManagedAccount::stateName(State state, bool disabled)
{
    if (disabled) {
        return QLatin1StringView("disabled");
    }
    switch (state) {
    case State::Invited:
        return QLatin1StringView("invited");
    case State::Enrolled:
        return QLatin1StringView("enrolled");
    case State::Active:
        break;
    }
    return QLatin1StringView("active");
}

QByteArray ManagedAccount::encode() const
{
    return encodeMessage(*this);
}

Result<ManagedAccount> ManagedAccount::decode(const QByteArray& bytes)
{
    return decodeMessage<ManagedAccount>(bytes);
}

QByteArray ManagedRequest::encode() const
{
    return encodeMessage(*this);
}

Result<ManagedRequest> ManagedRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<ManagedRequest>(bytes);
}

QByteArray ManagedPage::encode() const
{
    return encodeMessage(*this);
}

Result<ManagedPage> ManagedPage::decode(const QByteArray& bytes)
{
    return decodeMessage<ManagedPage>(bytes);
}

QByteArray NewAccount::encode() const
{
    return encodeMessage(*this);
}

Result<NewAccount> NewAccount::decode(const QByteArray& bytes)
{
    return decodeMessage<NewAccount>(bytes);
}

QByteArray AccountAct::encode() const
{
    return encodeMessage(*this);
}

Result<AccountAct> AccountAct::decode(const QByteArray& bytes)
{
    return decodeMessage<AccountAct>(bytes);
}

QByteArray AccountCode::encode() const
{
    return encodeMessage(*this);
}

Result<AccountCode> AccountCode::decode(const QByteArray& bytes)
{
    return decodeMessage<AccountCode>(bytes);
}

QByteArray EmployerAgreement::encode() const
{
    return encodeMessage(*this);
}

Result<EmployerAgreement> EmployerAgreement::decode(const QByteArray& bytes)
{
    return decodeMessage<EmployerAgreement>(bytes);
}

} // namespace kluis::protocol
