// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditFinding.h"

namespace kluis::server {

QString AuditFinding::word() const
{
    switch (kind) {
    case Kind::Altered:
        return QStringLiteral("altered");
    case Kind::Missing:
        return QStringLiteral("missing");
    case Kind::Inserted:
        return QStringLiteral("inserted");
    case Kind::Reordered:
        return QStringLiteral("reordered");
    case Kind::Unlinked:
        return QStringLiteral("unlinked");
    case Kind::Rewritten:
        return QStringLiteral("rewritten");
    case Kind::Truncated:
        return QStringLiteral("truncated");
    case Kind::Checkpoint:
        break;
    }
    return QStringLiteral("checkpoint");
}

QString AuditFinding::sentence(const QString& chain) const
{
    const QString places = first == last ? tr("entry %1").arg(first) : tr("entries %1 to %2").arg(first).arg(last);
    switch (kind) {
    case Kind::Altered:
        return tr("%1, %2: not what the server wrote there.").arg(chain, places);
    case Kind::Missing:
        return tr("%1, %2: taken out.").arg(chain, places);
    case Kind::Inserted:
        return tr("%1, %2: put in between.").arg(chain, places);
    case Kind::Reordered:
        return tr("%1, %2: not in the order in which they were written.").arg(chain, places);
    case Kind::Unlinked:
        return tr("%1, %2: one of them was written anew by somebody with the server's keys.").arg(chain, places);
    case Kind::Rewritten:
        return tr("%1, %2: written anew from one of these on, by somebody with the server's keys.").arg(chain, places);
    case Kind::Truncated:
        return tr("%1, %2: the end of the log was taken off.").arg(chain, places);
    case Kind::Checkpoint:
        break;
    }
    return tr("%1: a checkpoint after entry %2 is forged or was taken away.").arg(chain).arg(last);
}

QJsonObject AuditFinding::toJson() const
{
    return {{QStringLiteral("kind"), word()},
            {QStringLiteral("first"), qint64(first)},
            {QStringLiteral("last"), qint64(last)}};
}

void AuditChainReport::add(AuditFinding::Kind kind, quint64 first, quint64 last)
{
    findings.append({kind, first, last});
    brokenAt = brokenAt == 0 ? first : std::min(brokenAt, first);
}

} // namespace kluis::server
