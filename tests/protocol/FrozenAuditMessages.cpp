// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Signing.h"
#include "core/domain/Category.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/AuditTrailMessages.h"
#include "core/protocol/ServerEvent.h"
#include "tests/protocol/FrozenMessages.h"

namespace kluis::protocol::test {

namespace {

const auto chain = idOf<TenantId>('t');

AuditCheckpoint checkpoint()
{
    AuditCheckpoint made{chain, filled(16, 'e'), 1234, frozenTime, filled(32, 'r'), {}};
    made.sign(*crypto::SigningKeyPair::fromSeed(crypto::SecretBytes::copyOf(filled(32, 'k'))));
    return made;
}

AuditCountersignature countersigned()
{
    AuditCountersignature made{checkpoint(), idOf<UserId>('u'), frozenTime + 1, {}};
    made.sign(*crypto::SigningKeyPair::fromSeed(crypto::SecretBytes::copyOf(filled(32, 'o'))));
    return made;
}

ServerEvent event()
{
    ServerEvent m;
    m.kind = ServerEventKind::Pushed;
    m.time = frozenTime;
    m.tenant = chain;
    m.user = idOf<UserId>('u');
    m.device = idOf<DeviceId>('d');
    m.dossier = idOf<DossierId>('o');
    m.subject = idOf<UserId>('s');
    m.outcome = 7;
    m.count = 12;
    m.object = QStringLiteral("last_name");
    m.accessPoint = QStringLiteral("192.0.2.7");
    m.payload = filled(60, 'p');
    m.role = quint8(domain::Role::Hr);
    m.program = QStringLiteral("dossierkluis/0.1.0");
    m.grantedAt = frozenTime - 1;
    return m;
}

/// As it was before role, program and grant were kept.
ServerEvent olderEvent()
{
    ServerEvent m = event();
    m.role = 0;
    m.program.clear();
    m.grantedAt = 0;
    return m;
}

AuditTrailPage trail()
{
    return {{{chain, 7, event().encode(), filled(32, 'h')}},
            {{idOf<UserId>('u'), QStringLiteral("hr"), QStringLiteral("Henk Raat")}},
            {{filled(16, 'o'), QStringLiteral("vermeer/1001")}},
            filled(24, 'c'),
            frozenTime};
}

} // namespace

QList<FrozenMessage> frozenAuditMessages()
{
    FetchedDossiers fetched;
    fetched.add(idOf<DossierId>('o'), quint8(domain::Category::Administrative));
    fetched.add(idOf<DossierId>('o'), quint8(domain::Category::Medical));
    const AuditRatchetStart start{filled(16, 'r'), 7, filled(32, 'h'), filled(32, 'k')};
    return {
        FrozenMessage::of("AuditRatchetStart", start),
        FrozenMessage::of("AuditBatch",
                          AuditBatch{{filled(120, 'e')}, true, {filled(32, 'm')}, filled(16, 'r'), start.encode()}),
        FrozenMessage::of("AuditReceipt", AuditReceipt{9, filled(32, 'h'), true, filled(16, 'r')}),
        FrozenMessage::of("AuditCheckpointRequest", AuditCheckpointRequest{{{chain, 1000}}, true, idOf<TenantId>('w')}),
        FrozenMessage::of("AuditCheckpointAnswer",
                          AuditCheckpointAnswer{{{checkpoint(), {filled(32, 'a'), filled(32, 'b')}}}, {chain}}),
        FrozenMessage::of("AuditCountersignRequest", AuditCountersignRequest{{countersigned()}}),
        FrozenMessage::of("AuditTrailRequest", AuditTrailRequest{QStringLiteral("hr"), QStringLiteral("vermeer/1001"),
                                                                 QStringLiteral("pushed"), frozenTime, frozenTime + 1,
                                                                 filled(24, 'c'), 50, true}),
        FrozenMessage::of("AuditTrailPage", trail()),
        FrozenMessage::of("ServerEvent", event()),
        FrozenMessage::of("ServerEvent of before the role was kept", olderEvent()),
        FrozenMessage::of("FetchedDossiers", fetched),
    };
}

} // namespace kluis::protocol::test
