// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/AdministratorVouch.h"
#include "core/crypto/WipeOrder.h"
#include "core/crypto/WipeReceipt.h"
#include "tests/crypto/CryptoSupport.h"

#include <QSet>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// An order to wipe, its receipt, and the word of one administrator about another.
class WipeRecordsTest : public QObject {
    Q_OBJECT

    const SigningKeyPair m_key = SigningKeyPair::generate();

    WipeOrder order() const
    {
        WipeOrder order;
        order.practice = idOf<PracticeId>(1);
        order.id = idOf<WipeId>(2);
        order.user = idOf<UserId>(3);
        order.device = idOf<DeviceId>(4);
        order.signer = idOf<UserId>(5);
        order.time = 1'700'000'000'000;
        order.patience = 3600;
        order.sign(m_key);
        return order;
    }
    WipeReceipt receipt() const
    {
        WipeReceipt receipt;
        receipt.order = idOf<WipeId>(2);
        receipt.user = idOf<UserId>(3);
        receipt.device = idOf<DeviceId>(4);
        receipt.time = 1'700'000'000'000;
        receipt.outcome = WipeReceipt::Outcome::Lost;
        receipt.unsent = 7;
        receipt.sign(m_key);
        return receipt;
    }
    AdministratorVouch vouch() const
    {
        AdministratorVouch vouch;
        vouch.practice = idOf<PracticeId>(1);
        vouch.user = idOf<UserId>(3);
        vouch.identityKey = QByteArray(32, 'k');
        vouch.signer = idOf<UserId>(5);
        vouch.time = 1'700'000'000'000;
        vouch.sign(m_key);
        return vouch;
    }

    /// Whatever byte is another one: the record is refused, or its signature is.
    template <typename Record> void everyFlippedByteCounts(const Record& record)
    {
        const QByteArray bytes = record.encode();
        QCOMPARE(bytes.size(), Record::size);
        const auto same = Record::decode(bytes);
        QVERIFY(same && *same == record && same->verify(m_key.publicKey()));
        QVERIFY(!same->verify(SigningKeyPair::generate().publicKey()));
        QCOMPARE(errorOf(Record::decode(flipped(bytes, 0))), unsupported);
        for (qsizetype i = 1; i < bytes.size(); ++i) {
            const auto bent = Record::decode(flipped(bytes, i));
            QVERIFY2(!bent || !bent->verify(m_key.publicKey()), qPrintable(QString::number(i)));
        }
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QCOMPARE(errorOf(Record::decode(QByteArrayView(bytes).first(length))), malformed);
        }
        QCOMPARE(errorOf(Record::decode(QByteArray(bytes + 'x'))), malformed);
    }

private Q_SLOTS:
    void anOrderIsBoundToEveryByte() { everyFlippedByteCounts(order()); }
    void aReceiptIsBoundToEveryByte() { everyFlippedByteCounts(receipt()); }
    void aVoucherIsBoundToEveryByte() { everyFlippedByteCounts(vouch()); }

    void aSignatureOfOneKindIsNoneOfAnother()
    {
        const QSet<QByteArray> labels{QByteArray("dk/wipe/v1"), QByteArray("dk/wipe-receipt/v1"),
                                      QByteArray("dk/admin-vouch/v1"), QByteArray("dk/device/v1")};
        int right = 0;
        for (const QByteArray& label : labels) {
            WipeOrder bent = order();
            const QByteArray body = bent.encode().chopped(SigningKeyPair::signatureSize);
            bent.signature = m_key.sign(QByteArray(label + '\0' + body));
            right += bent.verify(m_key.publicKey()) ? 1 : 0;
        }
        QCOMPARE(right, 1);
    }

    void aPatienceOfMoreThanAMonthIsRefused()
    {
        WipeOrder endless = order();
        endless.patience = WipeOrder::longestPatience + 1;
        endless.sign(m_key);
        QCOMPARE(errorOf(WipeOrder::decode(endless.encode())), malformed);
    }

    void anUnknownOutcomeIsRefused()
    {
        for (const int outcome : {0, 4}) {
            WipeReceipt odd = receipt();
            odd.outcome = WipeReceipt::Outcome(outcome);
            odd.sign(m_key);
            QCOMPARE(errorOf(WipeReceipt::decode(odd.encode())), malformed);
        }
    }
};

QTEST_GUILESS_MAIN(WipeRecordsTest)
#include "WipeRecordsTest.moc"
