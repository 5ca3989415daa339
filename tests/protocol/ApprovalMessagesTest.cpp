// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ApprovalMessages.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/Limits.h"
#include "tests/protocol/RoundTrip.h"

using namespace kluis;
using namespace kluis::protocol;

/// The messages of a new device that another one approves.
class ApprovalMessagesTest : public QObject {
    Q_OBJECT

    const ApprovalId m_request = *ApprovalId::fromBytes(QByteArray(16, 'r'));

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aRequestTravels() { roundTrip(ApprovalAsk{m_request, QByteArray(32, 'c')}); }
    void aStepTravels() { roundTrip(ApprovalStep{m_request, QByteArray(297, 'g')}); }
    void anEndTravels() { roundTrip(ApprovalEnd{m_request, ApprovalEnding::WrongNumber}); }
    void aStateTravels()
    {
        ApprovalState state;
        state.request = m_request;
        state.deviceName = QStringLiteral("Laptop thuis");
        state.platform = QStringLiteral("linux");
        state.askedAt = 1;
        state.expiresAt = 2;
        state.commitment = QByteArray(32, 'c');
        state.answer = QByteArray(129, 'a');
        state.offer = QByteArray(161, 'o');
        state.grant = QByteArray(297, 'g');
        state.ending = ApprovalEnding::Expired;
        roundTrip(state);
        roundTrip(ApprovalState());
    }

    void aCommitmentOfAnotherLengthIsRefused()
    {
        QVERIFY(!ApprovalAsk::decode(ApprovalAsk{m_request, QByteArray(31, 'c')}.encode()));
        QVERIFY(!ApprovalAsk::decode(ApprovalAsk{m_request, QByteArray(33, 'c')}.encode()));
    }

    void aRecordOfNoKindOfOursIsTooLong()
    {
        QVERIFY(!ApprovalStep::decode(ApprovalStep{m_request, QByteArray(limits::approvalRecord + 1, 'g')}.encode()));
    }

    void anUnknownEndingIsRefused()
    {
        QVERIFY(!ApprovalEnd::decode(ApprovalEnd{m_request, ApprovalEnding(6)}.encode()));
    }
};

QTEST_GUILESS_MAIN(ApprovalMessagesTest)
#include "ApprovalMessagesTest.moc"
