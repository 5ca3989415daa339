// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/RetentionMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

void writeField(CborWriter& writer, const DestructionReport& report)
{
    writer.array(17).id(report.id).id(report.tenant).text(report.employer).id(report.dossier);
    writer.uint(report.part).uint(report.basis).uint(quint64(report.state)).text(report.proposer);
    writer.text(report.confirmer).integer(report.proposedAt).integer(report.endedAt).boolean(report.mayAnswer);
    writer.bytes(report.order).bytes(report.certificate);
    writer.uint(report.records).uint(report.documents).boolean(report.whole).endArray();
}

void readField(CborReader& reader, DestructionReport& report, Plain)
{
    if (!reader.enterTuple(17)) {
        return;
    }
    report.id = reader.id<RecordId>();
    report.tenant = reader.id<TenantId>();
    report.employer = reader.text(limits::name);
    report.dossier = reader.id<DossierId>();
    report.part = quint8(reader.uint(255));
    report.basis = quint8(reader.uint(255));
    const quint64 state = reader.uint();
    if (reader.ok() && (state < 1 || state > 3)) {
        reader.reject("unknown state of a destruction");
    }
    report.state = DestructionState(state);
    report.proposer = reader.text(limits::name);
    report.confirmer = reader.text(limits::name);
    report.proposedAt = reader.integer();
    report.endedAt = reader.integer();
    report.mayAnswer = reader.boolean();
    report.order = reader.bytes(limits::signedRecord);
    report.certificate = reader.bytes(limits::certificate);
    report.records = reader.uint();
    report.documents = reader.uint();
    report.whole = reader.boolean();
    reader.leave();
}

void writeField(CborWriter& writer, const TermChoice& choice)
{
    writer.array(3).text(choice.term).uint(choice.months).uint(choice.start).endArray();
}

void readField(CborReader& reader, TermChoice& choice, Plain)
{
    if (!reader.enterTuple(3)) {
        return;
    }
    choice.term = reader.text(limits::fieldId);
    choice.months = reader.uint();
    choice.start = quint8(reader.uint(255));
    reader.leave();
}

void writeField(CborWriter& writer, const LegalHold& hold)
{
    writer.array(5).id(hold.tenant).id(hold.dossier).text(hold.by).integer(hold.since).text(hold.reason).endArray();
}

void readField(CborReader& reader, LegalHold& hold, Plain)
{
    if (!reader.enterTuple(5)) {
        return;
    }
    hold.tenant = reader.id<TenantId>();
    hold.dossier = reader.id<DossierId>();
    hold.by = reader.text(limits::name);
    hold.since = reader.integer();
    hold.reason = reader.text(limits::holdReason);
    reader.leave();
}

void writeField(CborWriter& writer, const RetentionCount& count)
{
    writer.array(7).id(count.tenant).text(count.employer).uint(count.part).uint(count.notStarted).uint(count.running);
    writer.uint(count.due).uint(count.held).endArray();
}

void readField(CborReader& reader, RetentionCount& count, Plain)
{
    if (!reader.enterTuple(7)) {
        return;
    }
    count.tenant = reader.id<TenantId>();
    count.employer = reader.text(limits::name);
    count.part = quint8(reader.uint(255));
    count.notStarted = reader.uint();
    count.running = reader.uint();
    count.due = reader.uint();
    count.held = reader.uint();
    reader.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, DestructionReports>
void fields(M& m, Visitor&& field)
{
    field(1, m.reports, ListOf<Plain>{limits::destructionReports, {}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, DestructionRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.id, Required{});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, RetentionOverview>
void fields(M& m, Visitor&& field)
{
    field(1, m.choices, ListOf<Plain>{limits::retentionTerms, {}});
    field(2, m.holds, ListOf<Plain>{limits::legalHolds, {}});
    field(3, m.counts, ListOf<Plain>{2 * limits::tenantsPerUser, {}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, HoldRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.tenant, Required{});
    field(2, m.dossier, Required{});
    field(3, m.holds, Required{});
    field(4, m.reason, AtMost{limits::holdReason});
}

QByteArray DestructionReports::encode() const
{
    return encodeMessage(*this);
}

Result<DestructionReports> DestructionReports::decode(const QByteArray& bytes)
{
    return decodeMessage<DestructionReports>(bytes);
}

QByteArray DestructionRequest::encode() const
{
    return encodeMessage(*this);
}

Result<DestructionRequest> DestructionRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<DestructionRequest>(bytes);
}

QByteArray RetentionOverview::encode() const
{
    return encodeMessage(*this);
}

Result<RetentionOverview> RetentionOverview::decode(const QByteArray& bytes)
{
    return decodeMessage<RetentionOverview>(bytes);
}

QByteArray HoldRequest::encode() const
{
    return encodeMessage(*this);
}

Result<HoldRequest> HoldRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<HoldRequest>(bytes);
}

} // namespace kluis::protocol
