// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AccountMessages.h"
#include "core/protocol/AdministratorMessages.h"
#include "core/protocol/ApprovalMessages.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/OfflineMessages.h"
#include "core/protocol/PasswordMessages.h"
#include "core/protocol/RecoveryMessages.h"
#include "core/protocol/WipeMessages.h"
#include "tests/protocol/FrozenMessages.h"

namespace kluis::protocol::test {

namespace {

const auto user = idOf<UserId>('u');
const auto device = idOf<DeviceId>('d');
const auto practice = idOf<PracticeId>('p');

SessionTokens tokens()
{
    return {filled(32, 'a'), filled(32, 'r'), frozenTime + 1, frozenTime + 2};
}

QList<GrantedTenant> tenants()
{
    return {{idOf<TenantId>('t'), QStringLiteral("vermeer"), QStringLiteral("Vermeer BV"), QStringLiteral("Zorg")},
            {idOf<TenantId>('w'), QStringLiteral("dewit"), QStringLiteral("De Wit"), QString()}};
}

EnrolRequest enrolment()
{
    EnrolRequest m;
    m.login = QStringLiteral("j.devries");
    m.codeSecret = filled(16, 's');
    m.salt = filled(16, 'x');
    m.kdfMemory = 268'435'456;
    m.kdfPasses = 3;
    m.authPublicKey = filled(32, 'a');
    m.identityPublicKey = filled(32, 'i');
    m.encryptionPublicKey = filled(32, 'e');
    m.bundle = filled(121, 'b');
    m.recoveryBundle = filled(121, 'c');
    m.deviceCertificate = filled(137, 'd');
    m.deviceName = QStringLiteral("laptop");
    m.conductAccepted = true;
    m.recoveryPublicKey = filled(32, 'r');
    m.conductVersion = 2;
    return m;
}

LoginResponse login()
{
    LoginResponse m;
    m.tokens = tokens();
    m.bundle = filled(121, 'b');
    m.serverShare = filled(32, 's');
    m.lease = filled(200, 'l');
    m.role = domain::Role::Doctor;
    m.displayName = QStringLiteral("J. de Vries-Caf\u00e9");
    m.tenants = tenants();
    m.practice = practice;
    m.deviceState = DeviceState::NeedsCertificate;
    m.serverPublicKey = filled(32, 'k');
    m.medicalLogLength = 7;
    m.failuresSinceLastLogin = 2;
    m.newDevicesSinceLastLogin = 1;
    m.serverTime = frozenTime;
    m.previousKeys = {filled(89, 'm'), filled(89, 'n')};
    m.authenticatorNeeded = true;
    m.conductVersion = 3;
    m.conductText = QStringLiteral("Regels.");
    m.leaseKey = filled(32, 'q');
    m.offlineFirstStep = 58'333'334;
    m.offlineVerifiers = filled(80, 'v');
    return m;
}

OwnDevice ownDevice()
{
    return {device,        QStringLiteral("Werkplek 3"), QStringLiteral("linux"), OwnDevice::State::Revoked, frozenTime,
            frozenTime + 1};
}

WipeReport wipe()
{
    return {idOf<WipeId>('o'),
            QStringLiteral("hanneke"),
            device,
            QStringLiteral("Werkplek 3"),
            QStringLiteral("beheer"),
            frozenTime,
            frozenTime + 1,
            frozenTime + 2,
            2,
            4,
            true};
}

AdministratorList administrators()
{
    return {{{user,
              QStringLiteral("beheer"),
              QStringLiteral("Bea Heer"),
              filled(32, 'i'),
              filled(32, 'e'),
              {filled(153, 'v'), filled(153, 'w')}}},
            filled(157, 'o')};
}

ApprovalState approval()
{
    return {idOf<ApprovalId>('r'),
            device,
            QStringLiteral("Laptop thuis"),
            QStringLiteral("linux"),
            frozenTime,
            frozenTime + 1,
            filled(32, 'c'),
            filled(129, 'a'),
            filled(161, 'o'),
            filled(297, 'g'),
            ApprovalEnding::WrongNumber};
}

} // namespace

QList<FrozenMessage> frozenAccountMessages()
{
    const auto request = idOf<ApprovalId>('r');
    return {
        FrozenMessage::of("Hello", Hello{2,
                                         1,
                                         QStringLiteral("0.1.0"),
                                         QStringLiteral("test"),
                                         practice,
                                         QStringLiteral("Arbodienst Zuid"),
                                         filled(32, 'k'),
                                         filled(16, 'e'),
                                         frozenTime,
                                         52'428'800,
                                         {},
                                         {}}),
        FrozenMessage::of("EnrolBeginRequest", EnrolBeginRequest{QStringLiteral("j.devries"), filled(16, 's')}),
        FrozenMessage::of("EnrolBeginResponse",
                          EnrolBeginResponse{user, QStringLiteral("J. de Vries"), domain::Role::Doctor, practice, 14,
                                             QStringLiteral("Regels."), 2}),
        FrozenMessage::of("EnrolRequest", enrolment()),
        FrozenMessage::of("EnrolResponse",
                          EnrolResponse{filled(20, 't'), {QStringLiteral("AAAA"), QStringLiteral("BBBB")}}),
        FrozenMessage::of("PreloginRequest", PreloginRequest{QStringLiteral("hr")}),
        FrozenMessage::of("PreloginResponse",
                          PreloginResponse{user, filled(16, 's'), 268'435'456, 3, filled(32, 'n'), frozenTime}),
        FrozenMessage::of("LoginRequest", LoginRequest{filled(210, 'b'), filled(64, 'a'), filled(64, 'd')}),
        FrozenMessage::of("LoginResponse", login()),
        FrozenMessage::of("RefreshResponse", RefreshResponse{tokens(), domain::Role::Hr, tenants(), frozenTime}),
        FrozenMessage::of("CertifyRequest", CertifyRequest{filled(137, 'c')}),
        FrozenMessage::of("OfflineStep", OfflineStep{58'333'333}),
        FrozenMessage::of("ErrorMessage", ErrorMessage{11, QStringLiteral("throttled"), 30}),
        FrozenMessage::of("AdministratorList", administrators()),
        FrozenMessage::of("ApprovalAsk", ApprovalAsk{request, filled(32, 'c')}),
        FrozenMessage::of("ApprovalStep", ApprovalStep{request, filled(297, 'g')}),
        FrozenMessage::of("ApprovalEnd", ApprovalEnd{request, ApprovalEnding::WrongNumber}),
        FrozenMessage::of("ApprovalState", approval()),
        FrozenMessage::of("OwnDevices", OwnDevices{{ownDevice()}}),
        FrozenMessage::of("PersonRequest", PersonRequest{QStringLiteral("hanneke")}),
        FrozenMessage::of("PersonDevices", PersonDevices{user, {ownDevice()}}),
        FrozenMessage::of("DeviceRequest", DeviceRequest{device, QStringLiteral("Werkplek 4")}),
        FrozenMessage::of("ConductRequest", ConductRequest{3}),
        FrozenMessage::of("PasswordRequest", PasswordRequest{filled(250, 'c'), filled(64, 'o'), filled(64, 'n'),
                                                             QStringLiteral("123456"), QStringLiteral("ABCDEFGH")}),
        FrozenMessage::of("PasswordResponse", PasswordResponse{filled(32, 's')}),
        FrozenMessage::of("RecoverBeginResponse",
                          RecoverBeginResponse{filled(121, 'b'), filled(40, 't'), domain::Role::Doctor,
                                               QStringLiteral("Dr. Visser")}),
        FrozenMessage::of("RecoverRequest", RecoverRequest{filled(250, 'c'), filled(64, 'i'), filled(64, 'n')}),
        FrozenMessage::of("NewTotpResponse", NewTotpResponse{filled(20, 't'), 7, QStringLiteral("Arbodienst")}),
        FrozenMessage::of("SignedRecord", SignedRecord{filled(157, 'o')}),
        FrozenMessage::of("WipeReports", WipeReports{{wipe()}}),
    };
}

} // namespace kluis::protocol::test
