// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BlobMessages.h"
#include "core/protocol/DigestMessages.h"
#include "core/protocol/DirectoryMessages.h"
#include "core/protocol/DossierDigest.h"
#include "core/protocol/HoursMessages.h"
#include "core/protocol/MedicalInviteMessages.h"
#include "core/protocol/MedicalLogMessages.h"
#include "core/protocol/ScopeFacts.h"
#include "core/protocol/SyncMessages.h"
#include "tests/protocol/FrozenMessages.h"

namespace kluis::protocol::test {

namespace {

const auto tenant = idOf<TenantId>('t');
const auto dossier = idOf<DossierId>('o');

PulledOperation pulled(const Operation& operation)
{
    PulledOperation p;
    p.seq = 42;
    p.dossier = operation.dossier;
    p.category = operation.category;
    p.chainIndex = 5;
    p.digest = operation.digest();
    p.serverTime = frozenTime + 1;
    p.revisions = {4, 1};
    p.operation = operation;
    return p;
}

/// Of which the caller may have a part of what is withheld.
PulledOperation pulledInPart(const Operation& operation)
{
    PulledOperation p = pulled(operation);
    p.operation = operation.redacted([](const OperationItem& item) { return item.record() == "last_name"; });
    p.parts = {{1, QStringLiteral("leave_days"), QStringLiteral("12")}};
    return p;
}

PullPage page(const Operation& operation)
{
    PulledOperation link = pulled(operation);
    link.operation.reset();
    link.revisions.clear();
    PullPage m;
    m.operations = {pulled(operation), pulledInPart(operation), link};
    m.nextCursor = 44;
    m.scopeVersion = filled(16, 's');
    m.serverEpoch = filled(16, 'e');
    m.remainingOperations = 9;
    m.remainingBytes = 9'000;
    m.more = true;
    m.serverTime = frozenTime;
    m.directoryVersion = 6;
    m.medicalLogLength = 7;
    m.destroyed = {{40, true, filled(154, 'o'), filled(137, 'c')}};
    m.horizon = 12;
    m.leftOut = {QStringLiteral("bsn")};
    m.employer = {{QStringLiteral("employer_phone"), QStringLiteral("+31 20 000 00 00")}};
    return m;
}

/// What another scope shows of a chain that was held already.
PullPage pageOfADifference(const Operation& operation)
{
    PullPage m = page(operation);
    m.operations = {pulled(operation), pulledInPart(operation)};
    m.operations[0].before = filled(32, 'b');
    m.operations[1].before = filled(32, 'c');
    m.scope = ScopeFacts{.categories = 2, .fields = {QStringLiteral("last_name")}, .isMedical = false}.encode();
    m.left = {filled(16, 'l'), ScopeFacts::markOf(dossier, m.scopeVersion)};
    return m;
}

PullRequest requestOfADifference()
{
    PullRequest m{tenant, 7, filled(16, 's'), filled(16, 'e'), 500, 0, 12};
    m.held = filled(40, 'h');
    m.filled = 6;
    m.wantsScope = true;
    return m;
}

PullPage pageOfAnotherScope()
{
    PullPage m;
    m.nextCursor = 1;
    m.scopeVersion = filled(16, 's');
    m.serverEpoch = filled(16, 'e');
    m.scopeChanged = true;
    m.epochChanged = true;
    return m;
}

PushResponse pushed(const Operation& operation)
{
    PushResult applied{idOf<OpId>('i'), PushStatus::Applied, 42, 5, {4, 1}, 0, {}, {}};
    PushResult conflict{idOf<OpId>('j'), PushStatus::Conflict, 0, 0, {4, 0}, 0, {}, pulled(operation)};
    PushResult rejected{idOf<OpId>('k'), PushStatus::Rejected, 0, 0, {}, 7, QStringLiteral("forbidden"), {}};
    return {{applied, conflict, rejected}, frozenTime, true};
}

Directory directory()
{
    DirectoryUser user;
    user.id = idOf<UserId>('u');
    user.login = QStringLiteral("hr");
    user.displayName = QStringLiteral("Henk Raat");
    user.role = domain::Role::Hr;
    user.identityPublicKey = filled(32, 'i');
    user.encryptionPublicKey = filled(32, 'e');
    user.active = false;
    user.tenants = {tenant};
    user.devices = {{idOf<DeviceId>('d'), filled(137, 'c'), true}};
    return {3, {user}};
}

} // namespace

QList<FrozenMessage> frozenSyncMessages(const Operation& operation)
{
    const auto document = idOf<RecordId>('r');
    return {
        FrozenMessage::of("PullRequest", PullRequest{tenant, 7, filled(16, 's'), filled(16, 'e'), 500, 3, 12}),
        FrozenMessage::of("PullRequest of a difference", requestOfADifference()),
        FrozenMessage::of("PullPage", page(operation)),
        FrozenMessage::of("PullPage of a difference", pageOfADifference(operation)),
        FrozenMessage::of("ScopeFacts", ScopeFacts{.categories = 0x7e,
                                                   .fields = {QStringLiteral("bsn"), QStringLiteral("last_name")},
                                                   .isMedical = true,
                                                   .isAllClosed = true,
                                                   .closed = {dossier, idOf<DossierId>('p')},
                                                   .department = QStringLiteral("Sales"),
                                                   .asOf = 42}),
        FrozenMessage::of("PullPage of another scope", pageOfAnotherScope()),
        FrozenMessage::of("PushRequest", PushRequest{{operation.encode()}, filled(16, 'e'), true}),
        FrozenMessage::of("PushResponse", pushed(operation)),
        FrozenMessage::of("DigestRequest", DigestRequest{tenant, 7, filled(16, 's'), filled(16, 'e'), 12}),
        FrozenMessage::of("DigestResponse", DigestResponse{true, filled(3 * DossierDigest::size, 'd')}),
        FrozenMessage::of("Directory", directory()),
        FrozenMessage::of("MedicalInviteAnswer", MedicalInviteAnswer{filled(32, 't')}),
        FrozenMessage::of("MedicalInviteAnswers", MedicalInviteAnswers{{{idOf<UserId>('u'), filled(32, 't')}}}),
        FrozenMessage::of("MedicalLogRequest", MedicalLogRequest{4}),
        FrozenMessage::of("MedicalLogEntries", MedicalLogEntries{{filled(300, 'e')}, 5}),
        FrozenMessage::of("BlobBegin", BlobBegin{tenant, dossier, document, 4, 5'000'000, filled(32, 'x')}),
        FrozenMessage::of("BlobPart", BlobPart{document, 7, filled(32, 'y'), filled(300, 'z')}),
        FrozenMessage::of("BlobRequest", BlobRequest{document, 3}),
        FrozenMessage::of("BlobState", BlobState{5, true}),
        FrozenMessage::of("HoursList", HoursList{{{idOf<UserId>('u'), 3, QStringLiteral("mo 0900-1200")}}}),
        FrozenMessage::of("SetHours", SetHours{idOf<UserId>('u'), 3, QStringLiteral("mo 0900-1200")}),
    };
}

} // namespace kluis::protocol::test
