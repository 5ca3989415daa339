// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OfficeMessages.h"
#include "core/protocol/RetentionMessages.h"
#include "tests/protocol/FrozenMessages.h"

namespace kluis::protocol::test {

namespace {

const auto tenant = idOf<TenantId>('t');
const auto dossier = idOf<DossierId>('o');

DestructionReport destruction()
{
    DestructionReport m;
    m.id = idOf<RecordId>('r');
    m.tenant = tenant;
    m.employer = QStringLiteral("vermeer");
    m.dossier = dossier;
    m.part = 2;
    m.basis = 1;
    m.state = DestructionState::Done;
    m.proposer = QStringLiteral("anna");
    m.confirmer = QStringLiteral("bert");
    m.proposedAt = frozenTime;
    m.endedAt = frozenTime + 1;
    m.mayAnswer = true;
    m.order = filled(154, 'o');
    m.certificate = "{\"certificate\":1}";
    m.records = 17;
    m.documents = 3;
    m.whole = true;
    return m;
}

RetentionOverview overview()
{
    return {{{QStringLiteral("medical"), 240, 1}},
            {{tenant, dossier, QStringLiteral("anna"), frozenTime, QStringLiteral("Rechtszaak")}},
            {{tenant, QStringLiteral("vermeer"), 2, 5, 6, 7, 8}}};
}

} // namespace

QList<FrozenMessage> frozenOfficeMessages()
{
    return {
        FrozenMessage::of("BreachReport",
                          BreachReport{idOf<RecordId>('r'), frozenTime, QStringLiteral("Laptop kwijt, caf\u00e9.")}),
        FrozenMessage::of("BreachReceipt", BreachReceipt{frozenTime}),
        FrozenMessage::of("OfficeRequest", OfficeRequest{4}),
        FrozenMessage::of("OfficeRegister", OfficeRegister{5, {filled(200, 'r'), filled(100, 's')}, true}),
        FrozenMessage::of("DestructionReports", DestructionReports{{destruction()}}),
        FrozenMessage::of("DestructionRequest", DestructionRequest{idOf<RecordId>('r')}),
        FrozenMessage::of("RetentionOverview", overview()),
        FrozenMessage::of("HoldRequest", HoldRequest{tenant, dossier, false, QStringLiteral("Afgelopen")}),
    };
}

} // namespace kluis::protocol::test
