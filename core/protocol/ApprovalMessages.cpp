// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ApprovalMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype commitmentSize = 32;

} // namespace

void writeField(CborWriter& writer, ApprovalEnding ending)
{
    writer.uint(quint64(ending));
}

void readField(CborReader& reader, ApprovalEnding& ending, Plain)
{
    const quint64 number = reader.uint();
    if (number > quint64(ApprovalEnding::Expired)) {
        reader.reject("unknown ending");
        return;
    }
    ending = ApprovalEnding(number);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ApprovalAsk>
void fields(M& m, Visitor&& field)
{
    field(1, m.request, Required{});
    field(2, m.commitment, Exactly{commitmentSize});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ApprovalStep>
void fields(M& m, Visitor&& field)
{
    field(1, m.request, Required{});
    field(2, m.record, AtMost{limits::approvalRecord});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ApprovalEnd>
void fields(M& m, Visitor&& field)
{
    field(1, m.request, Required{});
    field(2, m.ending, Required{});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, ApprovalState>
void fields(M& m, Visitor&& field)
{
    field(1, m.request);
    field(2, m.device);
    field(3, m.deviceName, AtMost{limits::name});
    field(4, m.platform, AtMost{limits::name});
    field(5, m.askedAt);
    field(6, m.expiresAt);
    field(7, m.commitment, AtMost{commitmentSize});
    field(8, m.answer, AtMost{limits::approvalRecord});
    field(9, m.offer, AtMost{limits::approvalRecord});
    field(10, m.grant, AtMost{limits::approvalRecord});
    field(11, m.ending);
}

QByteArray ApprovalAsk::encode() const
{
    return encodeMessage(*this);
}

Result<ApprovalAsk> ApprovalAsk::decode(const QByteArray& bytes)
{
    return decodeMessage<ApprovalAsk>(bytes);
}

QByteArray ApprovalStep::encode() const
{
    return encodeMessage(*this);
}

Result<ApprovalStep> ApprovalStep::decode(const QByteArray& bytes)
{
    return decodeMessage<ApprovalStep>(bytes);
}

QByteArray ApprovalEnd::encode() const
{
    return encodeMessage(*this);
}

Result<ApprovalEnd> ApprovalEnd::decode(const QByteArray& bytes)
{
    return decodeMessage<ApprovalEnd>(bytes);
}

QByteArray ApprovalState::encode() const
{
    return encodeMessage(*this);
}

Result<ApprovalState> ApprovalState::decode(const QByteArray& bytes)
{
    return decodeMessage<ApprovalState>(bytes);
}

} // namespace kluis::protocol
