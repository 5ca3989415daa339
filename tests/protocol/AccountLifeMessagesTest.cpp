// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "core/protocol/AccountMessages.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/PasswordMessages.h"
#include "core/protocol/RecoveryMessages.h"
#include "tests/protocol/RoundTrip.h"

using namespace kluis;
using namespace kluis::protocol;

/// The messages of an account after its first day.
class AccountLifeMessagesTest : public QObject {
    Q_OBJECT

    const QByteArray m_key = QByteArray(32, 'k');
    const QByteArray m_signature = QByteArray(64, 's');

    PasswordChange change() const
    {
        PasswordChange change;
        change.user = *UserId::fromBytes(QByteArray(16, 'u'));
        change.device = *DeviceId::fromBytes(QByteArray(16, 'd'));
        change.authPublicKey = m_key;
        change.bundle = QByteArray(121, 'b');
        change.previousKey = QByteArray(89, 'l');
        return change;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aChangeOfPasswordTravels()
    {
        roundTrip(change());
        roundTrip(PasswordRequest{change().encode(), m_signature, m_signature, QStringLiteral("123456"), {}});
        roundTrip(PasswordResponse{m_key});
    }

    void theSignedTextBindsPersonDeviceAndContent()
    {
        const QByteArray text = change().signedText(change().encode());
        PasswordChange other = change();
        other.user = *UserId::fromBytes(QByteArray(16, 'v'));
        QVERIFY(other.signedText(change().encode()) != text);
        other = change();
        other.device = *DeviceId::fromBytes(QByteArray(16, 'e'));
        QVERIFY(other.signedText(change().encode()) != text);
        other = change();
        other.bundle[0] = 'x';
        QVERIFY(other.signedText(other.encode()) != text);
        QVERIFY(text.startsWith(QByteArray("dk/password/v1", 15)));
    }

    void aRecoveryTravels()
    {
        RecoverBeginResponse begun;
        begun.recoveryBundle = QByteArray(121, 'b');
        begun.ticket = QByteArray(40, 't');
        begun.role = domain::Role::Doctor;
        begun.displayName = QStringLiteral("Dr. Visser");
        roundTrip(begun);
        RecoverChange change;
        change.user = *UserId::fromBytes(QByteArray(16, 'u'));
        change.ticket = begun.ticket;
        change.authPublicKey = m_key;
        change.bundle = begun.recoveryBundle;
        roundTrip(change);
        roundTrip(RecoverRequest{change.encode(), m_signature, m_signature});
    }

    void aLoginsTextIsNoneOfARecovery()
    {
        const QByteArray text = QByteArray("dk/login/v1\0rest", 16);
        QVERIFY(recoverText(text) != text);
        QVERIFY(recoverText(text).startsWith(QByteArray("dk/recover/v1", 14)));
    }

    void aNewSecretTravels() { roundTrip(NewTotpResponse{QByteArray(20, 't'), 7, QStringLiteral("Arbodienst")}); }

    void devicesTravel()
    {
        OwnDevice device;
        device.id = *DeviceId::fromBytes(QByteArray(16, 'd'));
        device.name = QStringLiteral("Werkplek 3");
        device.platform = QStringLiteral("linux");
        device.state = OwnDevice::State::Revoked;
        device.createdAt = 1;
        device.lastLoginAt = 2;
        roundTrip(OwnDevices{{device, device}});
        roundTrip(DeviceRequest{device.id, device.name});
        roundTrip(ConductRequest{2});
    }

    void anUnknownDeviceStateIsRefused()
    {
        OwnDevice device;
        device.state = OwnDevice::State(4);
        QVERIFY(!OwnDevices::decode(OwnDevices{{device}}.encode()));
    }

    void aLoginBringsLinksAndTheCodeOfConduct()
    {
        LoginResponse response;
        response.tokens = {m_key, m_key, 1, 2};
        response.serverShare = m_key;
        response.serverPublicKey = m_key;
        response.previousKeys = {QByteArray(89, 'l'), QByteArray(89, 'm')};
        response.authenticatorNeeded = true;
        response.conductVersion = 3;
        response.conductText = QStringLiteral("Regels.");
        roundTrip(response);
    }
};

QTEST_GUILESS_MAIN(AccountLifeMessagesTest)
#include "AccountLifeMessagesTest.moc"
