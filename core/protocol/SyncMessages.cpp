// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/SyncMessages.h"

#include "core/domain/ValueSpec.h"
#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

#include <QSet>

namespace kluis::protocol {

namespace {

/// A revision for each of an operation's items.
constexpr ListOf<Plain> revisionList{limits::operationItems, {}};

domain::Category readCategory(CborReader& reader)
{
    const auto category = domain::categoryFromNumber(quint8(reader.uint(255)));
    if (!category) {
        reader.reject("unknown category");
        return domain::Category::Administrative;
    }
    return *category;
}

void readParts(CborReader& r, QList<PulledPart>& parts)
{
    const qsizetype count = r.enterArray(limits::operationItems);
    for (qsizetype i = 0; i < count && r.ok(); ++i) {
        PulledPart part;
        if (r.enterTuple(3)) {
            part.item = r.uint();
            part.fieldId = r.text(limits::name);
            part.value = r.text(domain::longestStructure);
            r.leave();
            parts.append(std::move(part));
        }
    }
    r.leave();
}

} // namespace

void PulledOperation::write(CborWriter& w) const
{
    w.array(!before.isEmpty()  ? 10
            : !parts.isEmpty() ? 9
                               : 8)
        .uint(seq)
        .id(dossier)
        .uint(quint64(category))
        .uint(chainIndex)
        .bytes(digest);
    w.integer(serverTime);
    writeField(w, revisions);
    w.bytes(!encodedOperation.isEmpty() || !operation ? encodedOperation : operation->encode());
    if (!parts.isEmpty() || !before.isEmpty()) {
        w.array(parts.size());
        for (const PulledPart& part : parts) {
            w.array(3).uint(part.item).text(part.fieldId).text(part.value).endArray();
        }
        w.endArray();
    }
    if (!before.isEmpty()) {
        w.bytes(before);
    }
    w.endArray();
}

/// Each of another item that is there and redacted.
bool PulledOperation::fitsParts() const
{
    QSet<quint64> told;
    for (const PulledPart& part : parts) {
        if (!operation || part.item >= quint64(operation->items.size()) || told.contains(part.item) ||
            !operation->items[qsizetype(part.item)].isRedacted()) {
            return false;
        }
        told.insert(part.item);
    }
    return true;
}

PulledOperation PulledOperation::read(CborReader& r)
{
    PulledOperation p;
    const qsizetype length = r.enterArray(10);
    if (length < 8) {
        r.reject("array of another length");
        return p;
    }
    p.seq = r.uint();
    p.dossier = r.id<DossierId>();
    p.category = readCategory(r);
    p.chainIndex = r.uint();
    p.digest = r.exactBytes(32);
    p.serverTime = r.integer();
    readField(r, p.revisions, revisionList);
    const QByteArray encoded = r.bytes(limits::operationBytes);
    if (length >= 9) {
        readParts(r, p.parts);
    }
    if (length == 10) {
        p.before = r.exactBytes(32);
    }
    r.leave();
    if (r.ok() && !encoded.isEmpty()) {
        auto op = Operation::decode(encoded);
        if (!op || op->items.size() != p.revisions.size() || op->dossier != p.dossier || op->category != p.category) {
            r.reject("operation does not fit its place");
        } else {
            p.operation = std::move(*op);
            p.encodedOperation = encoded;
        }
    }
    if (r.ok() && !p.fitsParts()) {
        r.reject("part of nothing");
    }
    return p;
}

void PushResult::write(CborWriter& w) const
{
    w.array(8).id(id).uint(quint64(status)).uint(seq).uint(chainIndex);
    writeField(w, revisions);
    w.uint(code).text(reason).array(current ? 1 : 0);
    if (current) {
        current->write(w);
    }
    w.endArray().endArray();
}

PushResult PushResult::read(CborReader& r)
{
    PushResult p;
    if (!r.enterTuple(8)) {
        return p;
    }
    p.id = r.id<OpId>();
    const quint64 status = r.uint();
    if (r.ok() && (status < 1 || status > 4)) {
        r.reject("unknown push status");
    }
    p.status = PushStatus(status);
    p.seq = r.uint();
    p.chainIndex = r.uint();
    readField(r, p.revisions, revisionList);
    p.code = quint16(r.uint(65535));
    p.reason = r.text(limits::name);
    if (r.enterArray(1) == 1) {
        p.current = PulledOperation::read(r);
    }
    r.leave();
    r.leave();
    return p;
}

// Found by argument-dependent lookup from MessageCodec.h.

void writeField(CborWriter& writer, const PulledOperation& operation)
{
    operation.write(writer);
}

void readField(CborReader& reader, PulledOperation& operation, Plain)
{
    operation = PulledOperation::read(reader);
}

void writeField(CborWriter& writer, const PushResult& result)
{
    result.write(writer);
}

void readField(CborReader& reader, PushResult& result, Plain)
{
    result = PushResult::read(reader);
}

void writeField(CborWriter& writer, const EmployerValue& value)
{
    writer.array(2).text(value.fieldId).text(value.value).endArray();
}

void readField(CborReader& reader, EmployerValue& value, Plain)
{
    if (reader.enterTuple(2)) {
        value.fieldId = reader.text(limits::fieldId);
        value.value = reader.text(limits::name);
        reader.leave();
    }
}

void writeField(CborWriter& writer, const DestroyedPart& part)
{
    writer.array(4).uint(part.seq).boolean(part.whole).bytes(part.order).bytes(part.confirmation).endArray();
}

void readField(CborReader& reader, DestroyedPart& part, Plain)
{
    if (!reader.enterTuple(4)) {
        return;
    }
    part.seq = reader.uint();
    part.whole = reader.boolean();
    part.order = reader.bytes(limits::signedRecord);
    part.confirmation = reader.bytes(limits::signedRecord);
    reader.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PullRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.tenant);
    field(2, m.cursor);
    field(3, m.scopeVersion, AtMost{16});
    field(4, m.serverEpoch, AtMost{16});
    field(5, m.limit);
    field(6, m.bucket);
    field(7, m.horizon);
    field(8, m.held, AtMost{limits::scopeBytes});
    field(9, m.filled);
    field(10, m.wantsScope);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PullPage>
void fields(M& m, Visitor&& field)
{
    field(1, m.operations, ListOf<Plain>{limits::pageRecords, {}});
    field(2, m.nextCursor);
    field(3, m.scopeVersion, AtMost{16});
    field(4, m.serverEpoch, AtMost{16});
    field(5, m.remainingOperations);
    field(6, m.remainingBytes);
    field(7, m.more);
    field(8, m.scopeChanged);
    field(9, m.epochChanged);
    field(10, m.serverTime);
    field(11, m.directoryVersion);
    field(12, m.medicalLogLength);
    field(13, m.destroyed, ListOf<Plain>{limits::destroyedParts, {}});
    field(14, m.horizon);
    field(15, m.leftOut, ListOf<AtMost>{limits::agreementFields, {limits::fieldId}});
    field(16, m.employer, ListOf<Plain>{limits::employerValues, {}});
    field(17, m.scope, AtMost{limits::scopeBytes});
    field(18, m.left, ListOf<Exactly>{limits::leftDossiers, {16}});
}

/// A part of PullPage: the same numbers.
template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PageFrame>
void fields(M& m, Visitor&& field)
{
    field(2, m.nextCursor);
    field(3, m.scopeVersion, AtMost{16});
    field(4, m.serverEpoch, AtMost{16});
    field(7, m.more);
    field(8, m.scopeChanged);
    field(9, m.epochChanged);
    field(14, m.horizon);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PushRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.operations, ListOf<AtMost>{limits::pushOperations, {limits::operationBytes}});
    field(2, m.serverEpoch, AtMost{16});
    field(3, m.basesInDoubt);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, PushResponse>
void fields(M& m, Visitor&& field)
{
    field(1, m.results, ListOf<Plain>{limits::pushOperations, {}});
    field(2, m.serverTime);
    field(3, m.epochChanged);
}

QByteArray PullRequest::encode() const
{
    return encodeMessage(*this);
}

Result<PullRequest> PullRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<PullRequest>(bytes);
}

QByteArray PullPage::encode() const
{
    return encodeMessage(*this);
}

Result<PullPage> PullPage::decode(const QByteArray& bytes)
{
    return decodeMessage<PullPage>(bytes);
}

Result<PageFrame> PageFrame::read(const QByteArray& page)
{
    return decodeMessage<PageFrame>(page);
}

QByteArray PushRequest::encode() const
{
    return encodeMessage(*this);
}

Result<PushRequest> PushRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<PushRequest>(bytes);
}

QByteArray PushResponse::encode() const
{
    return encodeMessage(*this);
}

Result<PushResponse> PushResponse::decode(const QByteArray& bytes)
{
    return decodeMessage<PushResponse>(bytes);
}

} // namespace kluis::protocol
