// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DestructionConfirmation.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// The two signed halves of destroying a part of a dossier.
class DestructionRecordsTest : public QObject {
    Q_OBJECT

    const SigningKeyPair m_first = SigningKeyPair::generate();
    const SigningKeyPair m_second = SigningKeyPair::generate();

    DestructionOrder order() const
    {
        DestructionOrder order;
        order.practice = idOf<PracticeId>(1);
        order.id = idOf<RecordId>(2);
        order.tenant = idOf<TenantId>(3);
        order.dossier = idOf<DossierId>(4);
        order.part = 2;
        order.basis = DestructionOrder::Basis::Request;
        order.proposer = idOf<UserId>(5);
        order.time = 1'700'000'000'000;
        order.sign(m_first);
        return order;
    }
    DestructionConfirmation confirmation(const DestructionOrder& of, quint8 confirmer = 6) const
    {
        DestructionConfirmation confirmation;
        confirmation.order = of.id;
        confirmation.orderDigest = of.digest();
        confirmation.confirmer = idOf<UserId>(confirmer);
        confirmation.time = 1'700'000'000'001;
        confirmation.sign(m_second);
        return confirmation;
    }
    /// Whatever byte is another one: the record is refused, or its signature is.
    template <typename Record> static void everyFlippedByteCounts(const Record& record, const SigningKeyPair& key)
    {
        const QByteArray bytes = record.encode();
        QCOMPARE(bytes.size(), Record::size);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray flipped = bytes;
            flipped[i] = char(flipped[i] ^ 1);
            const auto read = Record::decode(flipped);
            QVERIFY(!read || !read->verify(key.publicKey()));
        }
    }
    template <typename Record> static void isReadAsItWasWritten(const Record& record, const SigningKeyPair& key)
    {
        const auto read = Record::decode(record.encode());
        QVERIFY(read && *read == record && read->verify(key.publicKey()));
    }

private Q_SLOTS:
    void theyAreReadAsTheyWereWritten()
    {
        isReadAsItWasWritten(order(), m_first);
        isReadAsItWasWritten(confirmation(order()), m_second);
    }

    void everyByteIsUnderTheSignature()
    {
        everyFlippedByteCounts(order(), m_first);
        everyFlippedByteCounts(confirmation(order()), m_second);
    }

    void aConfirmationIsForOneOrderOnly()
    {
        DestructionOrder other = order();
        other.dossier = idOf<DossierId>(9);
        other.sign(m_first);
        QVERIFY(confirmation(order()).isFor(order()));
        QVERIFY(!confirmation(order()).isFor(other));
    }

    void nobodyConfirmsHisOwnOrder() { QVERIFY(!confirmation(order(), 5).isFor(order())); }

    void otherSizesAndVersionsAreRefused()
    {
        const QByteArray bytes = order().encode();
        QCOMPARE(DestructionOrder::decode(bytes.chopped(1)).error().code(), ErrorCode::Malformed);
        QCOMPARE(DestructionOrder::decode(QByteArray(QByteArray(1, 2) + bytes.mid(1))).error().code(),
                 ErrorCode::UnsupportedVersion);
        QCOMPARE(DestructionOrder::decode({}).error().code(), ErrorCode::Malformed);
        QCOMPARE(DestructionConfirmation::decode({}).error().code(), ErrorCode::Malformed);
    }

    void anUnknownPartIsRefused()
    {
        QByteArray bytes = order().encode();
        bytes[65] = 3;
        QCOMPARE(DestructionOrder::decode(bytes).error().code(), ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(DestructionRecordsTest)
#include "DestructionRecordsTest.moc"
