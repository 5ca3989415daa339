// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/MedicalInviteMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {
constexpr qsizetype tagSize = 32;
} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
void writeField(CborWriter& w, const MedicalInviteAnswers::One& one)
{
    w.array(2).id(one.user).bytes(one.tag).endArray();
}

void readField(CborReader& r, MedicalInviteAnswers::One& one, Plain)
{
    if (!r.enterTuple(2)) {
        return;
    }
    one.user = r.id<UserId>();
    one.tag = r.bytes(tagSize);
    r.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, MedicalInviteAnswer>
void fields(M& m, Visitor&& field)
{
    field(1, m.tag, Exactly{tagSize});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, MedicalInviteAnswers>
void fields(M& m, Visitor&& field)
{
    field(1, m.answers, ListOf<Plain>{limits::inviteAnswers, {}});
}

QByteArray MedicalInviteAnswer::encode() const
{
    return encodeMessage(*this);
}

Result<MedicalInviteAnswer> MedicalInviteAnswer::decode(const QByteArray& bytes)
{
    return decodeMessage<MedicalInviteAnswer>(bytes);
}

QByteArray MedicalInviteAnswers::encode() const
{
    return encodeMessage(*this);
}

Result<MedicalInviteAnswers> MedicalInviteAnswers::decode(const QByteArray& bytes)
{
    return decodeMessage<MedicalInviteAnswers>(bytes);
}

} // namespace kluis::protocol
