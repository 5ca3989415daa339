// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditCheckpointMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype checkpointBytes = 512;

} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
void writeField(CborWriter& w, const AuditCheckpointRequest::Known& known)
{
    w.array(2).id(known.chain).uint(known.size).endArray();
}

void readField(CborReader& r, AuditCheckpointRequest::Known& known, Plain)
{
    if (!r.enterTuple(2)) {
        return;
    }
    known.chain = r.id<TenantId>();
    known.size = r.uint();
    r.leave();
}

void writeField(CborWriter& w, const AuditCheckpointAnswer::News& news)
{
    w.array(2).bytes(news.checkpoint.encode());
    writeField(w, news.proof);
    w.endArray();
}

void readField(CborReader& r, AuditCheckpointAnswer::News& news, Plain)
{
    if (!r.enterTuple(2)) {
        return;
    }
    auto checkpoint = AuditCheckpoint::decode(r.bytes(checkpointBytes));
    readField(r, news.proof, ListOf<Exactly>{limits::merkleProof, {32}});
    r.leave();
    if (!checkpoint) {
        r.reject("no checkpoint");
        return;
    }
    news.checkpoint = std::move(*checkpoint);
}

void writeField(CborWriter& w, const AuditCountersignature& signature)
{
    w.bytes(signature.encode());
}

void readField(CborReader& r, AuditCountersignature& signature, Plain)
{
    auto read = AuditCountersignature::decode(r.bytes(checkpointBytes));
    if (!read) {
        r.reject("no countersignature");
        return;
    }
    signature = std::move(*read);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditCheckpointRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.known, ListOf<Plain>{limits::auditCheckpoints, {}});
    field(2, m.wantsChains);
    field(3, m.chainsAfter);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditCheckpointAnswer>
void fields(M& m, Visitor&& field)
{
    field(1, m.news, ListOf<Plain>{limits::auditCheckpoints, {}});
    field(2, m.chains, ListOf<Plain>{limits::auditChains, {}});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditCountersignRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.signatures, ListOf<Plain>{limits::auditCheckpoints, {}});
}

QByteArray AuditCheckpointRequest::encode() const
{
    return encodeMessage(*this);
}

Result<AuditCheckpointRequest> AuditCheckpointRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditCheckpointRequest>(bytes);
}

QByteArray AuditCheckpointAnswer::encode() const
{
    return encodeMessage(*this);
}

Result<AuditCheckpointAnswer> AuditCheckpointAnswer::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditCheckpointAnswer>(bytes);
}

QByteArray AuditCountersignRequest::encode() const
{
    return encodeMessage(*this);
}

Result<AuditCountersignRequest> AuditCountersignRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditCountersignRequest>(bytes);
}

} // namespace kluis::protocol
