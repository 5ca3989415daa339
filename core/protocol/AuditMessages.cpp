// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype maxEvent = 1024;
constexpr qsizetype ratchetId = 16;
constexpr qsizetype mac = 32;
constexpr qsizetype maxStart = 128;

} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
void writeField(CborWriter& w, AuditEventKind kind)
{
    w.uint(quint64(kind));
}

void readField(CborReader& r, AuditEventKind& kind, Plain)
{
    const quint64 number = r.uint();
    if (number < quint64(AuditEventKind::Shown) || number > quint64(AuditEventKind::UnlawfulRemoved)) {
        r.reject("unknown audit event");
        return;
    }
    kind = AuditEventKind(number);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditEvent>
void fields(M& m, Visitor&& field)
{
    field(1, m.number);
    field(2, m.previousHash, Exactly{32});
    field(3, m.time);
    field(4, m.kind);
    field(5, m.tenant);
    field(6, m.dossier);
    field(7, m.category);
    field(8, m.object, AtMost{limits::fieldId});
    field(9, m.offline);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditBatch>
void fields(M& m, Visitor&& field)
{
    field(1, m.events, ListOf<AtMost>{limits::auditEvents, {maxEvent}});
    field(2, m.isLost);
    field(3, m.macs, ListOf<AtMost>{limits::auditEvents, {mac}});
    field(4, m.ratchet, AtMost{ratchetId});
    field(5, m.ratchetStart, AtMost{maxStart});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditRatchetStart>
void fields(M& m, Visitor&& field)
{
    field(1, m.ratchet, Exactly{ratchetId});
    field(2, m.since);
    field(3, m.sinceHash, Exactly{32});
    field(4, m.key, Exactly{32});
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditReceipt>
void fields(M& m, Visitor&& field)
{
    field(1, m.lastNumber);
    field(2, m.lastHash, AtMost{32});
    field(3, m.isBroken);
    field(4, m.ratchet, AtMost{ratchetId});
}

QByteArray AuditEvent::encode() const
{
    return encodeMessage(*this);
}

Result<AuditEvent> AuditEvent::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditEvent>(bytes);
}

QByteArray AuditBatch::encode() const
{
    return encodeMessage(*this);
}

Result<AuditBatch> AuditBatch::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditBatch>(bytes);
}

QByteArray AuditRatchetStart::encode() const
{
    return encodeMessage(*this);
}

Result<AuditRatchetStart> AuditRatchetStart::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditRatchetStart>(bytes);
}

QByteArray AuditReceipt::encode() const
{
    return encodeMessage(*this);
}

Result<AuditReceipt> AuditReceipt::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditReceipt>(bytes);
}

} // namespace kluis::protocol
