// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Operation.h"

#include "core/crypto/Initialise.h"
#include "tests/protocol/Samples.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

class OperationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aSignedOperationVerifiesWithItsDeviceKeyOnly()
    {
        const auto device = crypto::SigningKeyPair::generate();
        const auto stranger = crypto::SigningKeyPair::generate();
        const Operation op = samples::signedOperation(device);
        QVERIFY(op.verify(device.publicKey()));
        QVERIFY(!op.verify(stranger.publicKey()));
    }

    void encodingAndDecodingKeepEveryByte()
    {
        const auto device = crypto::SigningKeyPair::generate();
        const Operation op = samples::signedOperation(device);
        const auto back = Operation::decode(op.encode());
        QVERIFY(back);
        QCOMPARE(back->encode(), op.encode());
        QCOMPARE(back->digest(), op.digest());
        QCOMPARE(back->items.at(1).value(), QStringLiteral("Jansen"));
    }

    void aRedactedCopyKeepsDigestAndSignatureAndHidesTheValue()
    {
        const auto device = crypto::SigningKeyPair::generate();
        const Operation op = samples::signedOperation(device);
        const Operation seen =
            op.redacted([](const OperationItem& item) { return item.fieldId() != QLatin1String("bsn"); });
        QVERIFY(seen.verify(device.publicKey()));
        QCOMPARE(seen.digest(), op.digest());
        QVERIFY(!seen.encode().contains("999990019"));
        QVERIFY(!seen.encode().contains("bsn"));
        QVERIFY(seen.encode().contains("Jansen"));
        QVERIFY(Operation::decode(seen.encode())->items.at(2).isRedacted());
    }

    void whatTheEmployeeAskedForIsUnderTheSignatureAndSpelledInOneWay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("corrected") << 1;
        QTest::newRow("removed") << 2;
        QTest::newRow("should never have been recorded") << 3;
    }
    void whatTheEmployeeAskedForIsUnderTheSignatureAndSpelledInOneWay()
    {
        QFETCH(const int, kind);
        const AskedChange asked{AskedChange::Kind(kind), crypto::randomId<RecordId>()};
        const auto device = crypto::SigningKeyPair::generate();
        Operation op = samples::signedOperation(device);
        op.items = {OperationItem::plain("job_title", QStringLiteral("job_title"), {}, 3, asked),
                    OperationItem::sealed(QByteArray(16, 's'), QByteArray(40, 'c'), 1, asked)};
        op.sign(device);
        const auto back = Operation::decode(op.encode());
        QVERIFY(back && back->verify(device.publicKey()));
        QVERIFY(back->items[0].asked() == asked && back->items[1].asked() == asked);
        QVERIFY(back->items[1].isSealed());
        QByteArray nobody = op.encode();
        nobody.replace(asked.encode(), QByteArray(QByteArray(1, '\0') + asked.encode().sliced(1)));
        QVERIFY(!Operation::decode(nobody));
        QByteArray unknown = op.encode();
        unknown.replace(asked.encode(), QByteArray(QByteArray(1, '\7') + asked.encode().sliced(1)));
        QVERIFY(!Operation::decode(unknown));
    }

    void theDigestOfARedactedItemCanNotBeGuessedFromItsValue()
    {
        // The same value twice: without the salt both digests would be equal, and a list of all values would tell.
        const auto one = OperationItem::plain("bsn", QStringLiteral("bsn"), QStringLiteral("999990019"), 0);
        const auto two = OperationItem::plain("bsn", QStringLiteral("bsn"), QStringLiteral("999990019"), 0);
        QVERIFY(one.digest() != two.digest());
    }

    void everyPartOfTheHeadIsUnderTheSignature()
    {
        const auto device = crypto::SigningKeyPair::generate();
        const Operation op = samples::signedOperation(device);
        using Change = std::function<void(Operation&)>;
        const QList<Change> changes = {
            [](Operation& o) { o.tenant = crypto::randomId<TenantId>(); },
            [](Operation& o) { o.dossier = crypto::randomId<DossierId>(); },
            [](Operation& o) { o.category = domain::Category::Absence; },
            [](Operation& o) { o.id = crypto::newOpId(1); },
            [](Operation& o) { o.kind = OperationKind::Field; },
            [](Operation& o) { o.author = crypto::randomId<UserId>(); },
            [](Operation& o) { o.device = crypto::randomId<DeviceId>(); },
            [](Operation& o) { ++o.baseSeq; },
            [](Operation& o) { o.seenHead[3] = 'x'; },
            [](Operation& o) { o.medicalLogHead[31] = 'x'; },
            [](Operation& o) { ++o.deviceTime; },
            [](Operation& o) { o.items.removeLast(); },
            [](Operation& o) { o.items.swapItemsAt(0, 1); },
            [](Operation& o) {
                o.items[0] =
                    OperationItem::plain("personnel_no", QStringLiteral("personnel_no"), QStringLiteral("1002"), 0);
            },
        };
        for (const Change& change : changes) {
            Operation altered = op;
            change(altered);
            QVERIFY(!altered.verify(device.publicKey()));
        }
    }

    void aTruncatedOperationIsRefusedAtEveryLength()
    {
        const QByteArray whole = samples::signedOperation(crypto::SigningKeyPair::generate()).encode();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY(!Operation::decode(whole.left(length)));
        }
    }

    void anotherVersionIsNamedAsSuch()
    {
        QByteArray bytes = samples::signedOperation(crypto::SigningKeyPair::generate()).encode();
        bytes[1] = 2;
        const auto decoded = Operation::decode(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code(), ErrorCode::UnsupportedVersion);
    }

    void anUnknownKindOrCategoryIsRefused()
    {
        Operation op = samples::operation();
        op.signature = QByteArray(64, '\1');
        op.kind = OperationKind(77);
        QVERIFY(!Operation::decode(op.encode()));
        op.kind = OperationKind::Field;
        op.category = domain::Category(0);
        QVERIFY(!Operation::decode(op.encode()));
    }

    void theChainHeadDependsOnItsWholePast()
    {
        const Operation op = samples::signedOperation(crypto::SigningKeyPair::generate());
        const QByteArray zero(32, '\0');
        const QByteArray first = chainHead(op.dossier, op.category, zero, 1, op.digest());
        QCOMPARE(first.size(), 32);
        QVERIFY(first != chainHead(op.dossier, op.category, zero, 2, op.digest()));
        QVERIFY(first != chainHead(op.dossier, domain::Category::Absence, zero, 1, op.digest()));
        QVERIFY(first != chainHead(op.dossier, op.category, first, 1, op.digest()));
    }

    void randomBytesNeverDecodeIntoSomethingSigned()
    {
        const auto device = crypto::SigningKeyPair::generate();
        const QByteArray whole = samples::signedOperation(device).encode();
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = whole;
            const QByteArray noise = crypto::randomBytes(4);
            bytes[(quint8(noise[0]) * 256 + quint8(noise[1])) % bytes.size()] = noise[2];
            const auto decoded = Operation::decode(bytes);
            if (decoded && bytes != whole) {
                QVERIFY(!decoded->verify(device.publicKey()) || decoded->encode() == whole);
            }
        }
    }
};

QTEST_APPLESS_MAIN(OperationTest)
#include "OperationTest.moc"
