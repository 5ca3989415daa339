// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OfficeMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BreachReport>
void fields(M& m, Visitor&& field)
{
    field(1, m.id, Required{});
    field(2, m.noticedAt, Required{});
    field(3, m.text, AtMost{limits::officeText});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, BreachReceipt>
void fields(M& m, Visitor&& field)
{
    field(1, m.receivedAt, Required{});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, OfficeRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.version);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, OfficeRegister>
void fields(M& m, Visitor&& field)
{
    field(1, m.version, Required{});
    field(2, m.records, ListOf<AtMost>{limits::officePage, {limits::officeRecordBytes}});
    field(3, m.isMore);
}

QByteArray BreachReport::encode() const
{
    return encodeMessage(*this);
}

Result<BreachReport> BreachReport::decode(const QByteArray& bytes)
{
    return decodeMessage<BreachReport>(bytes);
}

QByteArray BreachReceipt::encode() const
{
    return encodeMessage(*this);
}

Result<BreachReceipt> BreachReceipt::decode(const QByteArray& bytes)
{
    return decodeMessage<BreachReceipt>(bytes);
}

QByteArray OfficeRequest::encode() const
{
    return encodeMessage(*this);
}

Result<OfficeRequest> OfficeRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<OfficeRequest>(bytes);
}

QByteArray OfficeRegister::encode() const
{
    return encodeMessage(*this);
}

Result<OfficeRegister> OfficeRegister::decode(const QByteArray& bytes)
{
    return decodeMessage<OfficeRegister>(bytes);
}

} // namespace kluis::protocol
