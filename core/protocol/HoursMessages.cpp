// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/HoursMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype hoursBytes = 64 * 1024; ///< of one person's hours, in UTF-8

} // namespace

void writeField(CborWriter& writer, const DoctorHours& hours)
{
    writer.array(3).id(hours.doctor).uint(hours.revision).text(hours.hours).endArray();
}

void readField(CborReader& reader, DoctorHours& hours, Plain)
{
    if (!reader.enterTuple(3)) {
        return;
    }
    hours.doctor = reader.id<UserId>();
    hours.revision = reader.uint();
    hours.hours = reader.text(hoursBytes);
    reader.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, HoursList>
void fields(M& m, Visitor&& field)
{
    field(1, m.all, ListOf<Plain>{limits::directoryUsers, {}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, SetHours>
void fields(M& m, Visitor&& field)
{
    field(1, m.doctor, Required{});
    field(2, m.base, Required{});
    field(3, m.hours, AtMost{hoursBytes});
}

QByteArray HoursList::encode() const
{
    return encodeMessage(*this);
}

Result<HoursList> HoursList::decode(const QByteArray& bytes)
{
    return decodeMessage<HoursList>(bytes);
}

QByteArray SetHours::encode() const
{
    return encodeMessage(*this);
}

Result<SetHours> SetHours::decode(const QByteArray& bytes)
{
    return decodeMessage<SetHours>(bytes);
}

} // namespace kluis::protocol
