// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalLogEntry.h"
#include "core/crypto/Random.h"
#include "tests/crypto/CryptoSupport.h"

#include <QCborArray>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

namespace {

MedicalLogEntry entryWith(MedicalLogBodyValue body, const SigningKeyPair& signer)
{
    MedicalLogEntry entry;
    entry.practice = idOf<PracticeId>(1);
    entry.tenant = idOf<TenantId>(2);
    entry.seq = 3;
    entry.prevHash = QByteArray(32, 'h');
    entry.time = 1'700'000'000'000;
    entry.body = std::move(body);
    entry.signer = idOf<UserId>(4);
    entry.sign(signer);
    return entry;
}

EpochBody someEpoch(quint32 number)
{
    EpochBody body;
    body.epoch = number;
    body.keyId = idOf<KeyId>(5);
    body.commitment = QByteArray(32, 'c');
    body.previousWrap = number == 1 ? QByteArray() : QByteArray(89, 'w');
    body.grants = {{idOf<UserId>(1), QByteArray(80, 'g')}, {idOf<UserId>(2), QByteArray(80, 'h')}};
    body.recoveryGrant = QByteArray(80, 'r');
    return body;
}

} // namespace

class MedicalLogEntryTest : public QObject {
    Q_OBJECT

    const SigningKeyPair m_signer = SigningKeyPair::generate();
    const QByteArray m_key = QByteArray(32, 'k');

private Q_SLOTS:
    void everyKindComesBack_data()
    {
        QTest::addColumn<MedicalLogBodyValue>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("genesis") << MedicalLogBodyValue(GenesisBody{idOf<UserId>(1), m_key, m_key, m_key, m_key}) << 1;
        QTest::newRow("member keys") << MedicalLogBodyValue(MemberKeysBody{idOf<UserId>(1), 7, m_key, m_key}) << 2;
        QTest::newRow("create group") << MedicalLogBodyValue(CreateGroupBody{}) << 3;
        QTest::newRow("add member") << MedicalLogBodyValue(AddMemberBody{idOf<UserId>(1), {}}) << 4;
        QTest::newRow("add member with grant")
            << MedicalLogBodyValue(AddMemberBody{idOf<UserId>(1), QByteArray(80, 'g')}) << 4;
        QTest::newRow("add lead") << MedicalLogBodyValue(AddLeadBody{idOf<UserId>(1)}) << 5;
        QTest::newRow("first epoch") << MedicalLogBodyValue(someEpoch(1)) << 6;
        QTest::newRow("later epoch") << MedicalLogBodyValue(someEpoch(2)) << 6;
        QTest::newRow("remove member") << MedicalLogBodyValue(RemoveMemberBody{idOf<UserId>(1)}) << 7;
        QTest::newRow("remove lead") << MedicalLogBodyValue(RemoveLeadBody{idOf<UserId>(1)}) << 8;
        QTest::newRow("replace recovery") << MedicalLogBodyValue(ReplaceRecoveryBody{m_key, m_key}) << 9;
        QTest::newRow("recovery used") << MedicalLogBodyValue(RecoveryUsedBody{idOf<UserId>(1), 4, m_key, m_key}) << 10;
    }
    void everyKindComesBack()
    {
        QFETCH(MedicalLogBodyValue, body);
        QFETCH(int, kind);
        QCOMPARE(int(MedicalLogBody::kindOf(body)), kind);
        const MedicalLogEntry entry = entryWith(body, m_signer);
        const auto decoded = MedicalLogEntry::decode(entry.encode());
        QVERIFY(decoded && *decoded == entry);
        QVERIFY(decoded->verify(m_signer.publicKey()));
        QCOMPARE(decoded->hash(), entry.hash());
    }

    void everyFlippedByteIsRefused_data() { everyKindComesBack_data(); }
    void everyFlippedByteIsRefused()
    {
        QFETCH(MedicalLogBodyValue, body);
        const QByteArray bytes = entryWith(body, m_signer).encode();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto decoded = MedicalLogEntry::decode(flipped(bytes, i));
            QVERIFY(!decoded || !decoded->verify(m_signer.publicKey()));
        }
    }

    void everyTruncationIsRefused()
    {
        const QByteArray bytes = entryWith(someEpoch(2), m_signer).encode();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!MedicalLogEntry::decode(bytes.first(size)));
        }
    }

    void anotherSignerDoesNotVerify()
    {
        const MedicalLogEntry entry = entryWith(CreateGroupBody{}, m_signer);
        QVERIFY(!entry.verify(SigningKeyPair::generate().publicKey()));
    }

    void theHashCoversTheSignature()
    {
        const MedicalLogEntry entry = entryWith(CreateGroupBody{}, m_signer);
        MedicalLogEntry other = entry;
        other.signature = flipped(entry.signature, 0);
        QVERIFY(other.hash() != entry.hash());
    }

    void unknownKindsAreToldClearly()
    {
        for (const int kind : {0, 12, 13, 255}) {
            QCOMPARE(errorOf(MedicalLogBody::decode(static_cast<quint8>(kind), hex("a0"))), unsupported);
        }
    }

    void anotherVersionIsToldClearly()
    {
        QByteArray bytes = entryWith(CreateGroupBody{}, m_signer).encode();
        QCOMPARE(bytes[1], '\1');
        bytes[1] = 2;
        QCOMPARE(errorOf(MedicalLogEntry::decode(bytes)), unsupported);
    }

    void grantsComeInOrderAndOnce()
    {
        EpochBody unsorted = someEpoch(1);
        std::swap(unsorted.grants[0], unsorted.grants[1]);
        QCOMPARE(errorOf(MedicalLogBody::decode(6, MedicalLogBody::encode(unsorted))), malformed);
        EpochBody twice = someEpoch(1);
        twice.grants[1] = twice.grants[0];
        QCOMPARE(errorOf(MedicalLogBody::decode(6, MedicalLogBody::encode(twice))), malformed);
    }

    void bodiesOfTheWrongShapeAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<MedicalLogBodyValue>("body");
        QTest::newRow("genesis short key")
            << 1 << MedicalLogBodyValue(GenesisBody{idOf<UserId>(1), m_key.chopped(1), m_key, m_key, m_key});
        QTest::newRow("member short key")
            << 2 << MedicalLogBodyValue(MemberKeysBody{idOf<UserId>(1), 7, m_key, m_key.chopped(1)});
        QTest::newRow("add member short grant")
            << 4 << MedicalLogBodyValue(AddMemberBody{idOf<UserId>(1), QByteArray(79, 'g')});
        QTest::newRow("body of another kind") << 5 << MedicalLogBodyValue(someEpoch(1));
        EpochBody zero = someEpoch(1);
        zero.epoch = 0;
        QTest::newRow("epoch 0") << 6 << MedicalLogBodyValue(zero);
        EpochBody wrapped = someEpoch(1);
        wrapped.previousWrap = QByteArray(89, 'w');
        QTest::newRow("wrap in the first epoch") << 6 << MedicalLogBodyValue(wrapped);
        EpochBody unwrapped = someEpoch(2);
        unwrapped.previousWrap.clear();
        QTest::newRow("no wrap in the second") << 6 << MedicalLogBodyValue(unwrapped);
        EpochBody shortGrant = someEpoch(1);
        shortGrant.grants[0].sealed.chop(1);
        QTest::newRow("short grant") << 6 << MedicalLogBodyValue(shortGrant);
        EpochBody noRecovery = someEpoch(1);
        noRecovery.recoveryGrant.clear();
        QTest::newRow("no recovery grant") << 6 << MedicalLogBodyValue(noRecovery);
    }
    void bodiesOfTheWrongShapeAreRefused()
    {
        QFETCH(int, kind);
        QFETCH(MedicalLogBodyValue, body);
        QCOMPARE(errorOf(MedicalLogBody::decode(static_cast<quint8>(kind), MedicalLogBody::encode(body))), malformed);
    }

    void grantsOfTheWrongShapeAreRefused()
    {
        QCborMap map = QCborValue::fromCbor(MedicalLogBody::encode(someEpoch(1))).toMap();
        for (const QCborValue& grants :
             {QCborValue(1), QCborValue(QCborArray{1}), QCborValue(QCborArray{QCborArray{1, 2, 3}})}) {
            map[5] = grants;
            QCOMPARE(errorOf(MedicalLogBody::decode(6, map.toCborValue().toCbor())), malformed);
        }
    }

    void anEntryAboveTheLimitIsRefused()
    {
        QCOMPARE(errorOf(MedicalLogEntry::decode(QByteArray(MedicalLogEntry::maximumSize + 1, '\0'))), limit);
    }

    void randomBytesGiveAnAnswer()
    {
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(!MedicalLogEntry::decode(randomBytes(i % 300)));
        }
    }
};

QTEST_GUILESS_MAIN(MedicalLogEntryTest)
#include "MedicalLogEntryTest.moc"
