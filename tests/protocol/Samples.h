// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Random.h"
#include "core/crypto/Signing.h"
#include "core/protocol/Operation.h"
#include "core/protocol/SyncMessages.h"

/// Well-formed values of the wire for tests of core/protocol.
namespace kluis::protocol::samples {

inline Operation operation()
{
    Operation op;
    op.tenant = crypto::randomId<TenantId>();
    op.dossier = crypto::randomId<DossierId>();
    op.category = domain::Category::Administrative;
    op.id = crypto::newOpId(1'790'000'000'000);
    op.kind = OperationKind::Dossier;
    op.author = crypto::randomId<UserId>();
    op.device = crypto::randomId<DeviceId>();
    op.baseSeq = 41;
    op.deviceTime = 1'790'000'000'000;
    op.items = {OperationItem::plain("personnel_no", QStringLiteral("personnel_no"), QStringLiteral("1001"), 0),
                OperationItem::plain("last_name", QStringLiteral("last_name"), QStringLiteral("Jansen"), 0),
                OperationItem::plain("bsn", QStringLiteral("bsn"), QStringLiteral("999990019"), 0)};
    return op;
}

inline Operation signedOperation(const crypto::SigningKeyPair& device)
{
    Operation op = operation();
    op.sign(device);
    return op;
}

inline PulledOperation pulled(const Operation& op)
{
    PulledOperation p;
    p.seq = 42;
    p.dossier = op.dossier;
    p.category = op.category;
    p.chainIndex = 1;
    p.digest = op.digest();
    p.serverTime = 1'790'000'000'500;
    p.revisions = QList<quint64>(op.items.size(), 1);
    p.operation = op;
    return p;
}

} // namespace kluis::protocol::samples
