// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/WipeMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

void writeField(CborWriter& writer, const WipeReport& report)
{
    writer.array(11).id(report.id).text(report.login).id(report.device).text(report.deviceName).text(report.signer);
    writer.integer(report.placedAt).integer(report.collectedAt).integer(report.wipedAt);
    writer.uint(report.outcome).uint(report.unsent).boolean(report.replaced).endArray();
}

void readField(CborReader& reader, WipeReport& report, Plain)
{
    if (!reader.enterTuple(11)) {
        return;
    }
    report.id = reader.id<WipeId>();
    report.login = reader.text(limits::name);
    report.device = reader.id<DeviceId>();
    report.deviceName = reader.text(limits::name);
    report.signer = reader.text(limits::name);
    report.placedAt = reader.integer();
    report.collectedAt = reader.integer();
    report.wipedAt = reader.integer();
    report.outcome = reader.uint();
    report.unsent = reader.uint();
    report.replaced = reader.boolean();
    reader.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, SignedRecord>
void fields(M& m, Visitor&& field)
{
    field(1, m.record, AtMost{limits::signedRecord});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, WipeReports>
void fields(M& m, Visitor&& field)
{
    field(1, m.reports, ListOf<Plain>{limits::wipeReports, {}});
}

QByteArray SignedRecord::encode() const
{
    return encodeMessage(*this);
}

Result<SignedRecord> SignedRecord::decode(const QByteArray& bytes)
{
    return decodeMessage<SignedRecord>(bytes);
}

QByteArray WipeReports::encode() const
{
    return encodeMessage(*this);
}

Result<WipeReports> WipeReports::decode(const QByteArray& bytes)
{
    return decodeMessage<WipeReports>(bytes);
}

} // namespace kluis::protocol
