// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/ServerEvent.h"

#include "core/protocol/CborWriter.h"

namespace kluis::server {

QByteArray ServerEvent::encode() const
{
    protocol::CborWriter writer;
    writer.map(12);
    writer.key(1).uint(quint64(kind));
    writer.key(2).integer(time);
    writer.key(3).id(tenant);
    writer.key(4).id(user);
    writer.key(5).id(device);
    writer.key(6).id(dossier);
    writer.key(7).id(subject);
    writer.key(8).uint(outcome);
    writer.key(9).uint(count);
    writer.key(10).text(object);
    writer.key(11).text(accessPoint);
    writer.key(12).bytes(payload);
    writer.endMap();
    return writer.take();
}

} // namespace kluis::server
