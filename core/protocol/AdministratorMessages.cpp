// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AdministratorMessages.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype keySize = 32;

} // namespace

void writeField(CborWriter& writer, const AdministratorEntry& entry)
{
    writer.array(6).id(entry.id).text(entry.login).text(entry.displayName);
    writer.bytes(entry.identityPublicKey).bytes(entry.encryptionPublicKey);
    writeField(writer, entry.vouches);
    writer.endArray();
}

void readField(CborReader& reader, AdministratorEntry& entry, Plain)
{
    if (!reader.enterTuple(6)) {
        return;
    }
    entry.id = reader.id<UserId>();
    entry.login = reader.text(limits::name);
    entry.displayName = reader.text(limits::name);
    entry.identityPublicKey = reader.exactBytes(keySize);
    entry.encryptionPublicKey = reader.exactBytes(keySize);
    readField(reader, entry.vouches, ListOf<AtMost>{limits::administrators, {limits::signedRecord}});
    reader.leave();
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AdministratorList>
void fields(M& m, Visitor&& field)
{
    field(1, m.administrators, ListOf<Plain>{limits::administrators, {}});
    field(2, m.order, AtMost{limits::signedRecord});
}

QByteArray AdministratorList::encode() const
{
    return encodeMessage(*this);
}

Result<AdministratorList> AdministratorList::decode(const QByteArray& bytes)
{
    return decodeMessage<AdministratorList>(bytes);
}

} // namespace kluis::protocol
