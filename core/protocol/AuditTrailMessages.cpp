// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditTrailMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype cursorBytes = 256 * 1024;
constexpr qsizetype eventBytes = limits::auditPayload + 4096;
constexpr qsizetype peopleOfPage = 4 * limits::auditPage;

} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
void writeField(CborWriter& w, const AuditTrailPage::Entry& entry)
{
    w.array(4).id(entry.chain).uint(entry.number).bytes(entry.event).bytes(entry.hash).endArray();
}

void readField(CborReader& r, AuditTrailPage::Entry& entry, Plain)
{
    if (!r.enterTuple(4)) {
        return;
    }
    entry.chain = r.id<TenantId>();
    entry.number = r.uint();
    entry.event = r.bytes(eventBytes);
    entry.hash = r.exactBytes(32);
    r.leave();
}

void writeField(CborWriter& w, const AuditTrailPage::Person& person)
{
    w.array(3).id(person.id).text(person.login).text(person.name).endArray();
}

void readField(CborReader& r, AuditTrailPage::Person& person, Plain)
{
    if (!r.enterTuple(3)) {
        return;
    }
    person.id = r.id<UserId>();
    person.login = r.text(limits::name);
    person.name = r.text(limits::name);
    r.leave();
}

void writeField(CborWriter& w, const AuditTrailPage::Name& name)
{
    w.array(2).bytes(name.id).text(name.text).endArray();
}

void readField(CborReader& r, AuditTrailPage::Name& name, Plain)
{
    if (!r.enterTuple(2)) {
        return;
    }
    name.id = r.exactBytes(TenantId::size);
    name.text = r.text(limits::name);
    r.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditTrailRequest>
void fields(M& m, Visitor&& field)
{
    field(1, m.person, AtMost{limits::name});
    field(2, m.dossier, AtMost{limits::name});
    field(3, m.action, AtMost{limits::fieldId});
    field(4, m.from);
    field(5, m.to);
    field(6, m.cursor, AtMost{cursorBytes});
    field(7, m.limit);
    field(8, m.isExport);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditTrailPage>
void fields(M& m, Visitor&& field)
{
    field(1, m.entries, ListOf<Plain>{limits::auditPage, {}});
    field(2, m.people, ListOf<Plain>{peopleOfPage, {}});
    field(3, m.names, ListOf<Plain>{peopleOfPage, {}});
    field(4, m.cursor, AtMost{cursorBytes});
    field(5, m.reached);
}

QByteArray AuditTrailRequest::encode() const
{
    return encodeMessage(*this);
}

Result<AuditTrailRequest> AuditTrailRequest::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditTrailRequest>(bytes);
}

QByteArray AuditTrailPage::encode() const
{
    return encodeMessage(*this);
}

Result<AuditTrailPage> AuditTrailPage::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditTrailPage>(bytes);
}

} // namespace kluis::protocol
