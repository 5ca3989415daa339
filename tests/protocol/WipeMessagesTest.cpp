// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/WipeMessages.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/AdministratorMessages.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/Limits.h"
#include "tests/protocol/RoundTrip.h"

using namespace kluis;
using namespace kluis::protocol;

/// The messages of wipe orders and of who may give them.
class WipeMessagesTest : public QObject {
    Q_OBJECT

    const QByteArray m_key = QByteArray(32, 'k');
    const UserId m_user = *UserId::fromBytes(QByteArray(16, 'u'));

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aSignedRecordTravels() { roundTrip(SignedRecord{QByteArray(157, 'o')}); }

    void aRecordOfNoKindOfOursIsTooLong()
    {
        QVERIFY(!SignedRecord::decode(SignedRecord{QByteArray(limits::signedRecord + 1, 'o')}.encode()));
    }

    void reportsTravel()
    {
        WipeReport report;
        report.login = QStringLiteral("hanneke");
        report.deviceName = QStringLiteral("Werkplek 3");
        report.signer = QStringLiteral("beheer");
        report.placedAt = 1;
        report.collectedAt = 2;
        report.wipedAt = 3;
        report.outcome = 2;
        report.unsent = 4;
        report.replaced = true;
        roundTrip(WipeReports{{report, report}});
    }

    void administratorsTravelWithTheirVouchers()
    {
        const AdministratorEntry entry{m_user,
                                       QStringLiteral("beheer"),
                                       QStringLiteral("Bea Heer"),
                                       m_key,
                                       m_key,
                                       {QByteArray(153, 'v'), QByteArray(153, 'w')}};
        roundTrip(AdministratorList{{entry, entry}, QByteArray(157, 'o')});
    }

    void anAdministratorWithoutAWholeKeyIsRefused()
    {
        AdministratorEntry entry{m_user, QStringLiteral("beheer"), {}, m_key, m_key, {}};
        QVERIFY(AdministratorList::decode(AdministratorList{{entry}, {}}.encode()));
        entry.identityPublicKey.chop(1);
        QVERIFY(!AdministratorList::decode(AdministratorList{{entry}, {}}.encode()));
    }

    void anotherPersonsDevicesTravel()
    {
        OwnDevice device;
        device.name = QStringLiteral("Laptop");
        roundTrip(PersonRequest{QStringLiteral("hanneke")});
        roundTrip(PersonDevices{m_user, {device, device}});
    }
};

QTEST_GUILESS_MAIN(WipeMessagesTest)
#include "WipeMessagesTest.moc"
