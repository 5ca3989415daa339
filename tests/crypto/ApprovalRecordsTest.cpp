// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ApprovalGrant.h"
#include "core/crypto/Random.h"
#include "tests/crypto/CryptoSupport.h"

#include <QSet>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// What two devices of one person say to each other before one hands the other the account key.
class ApprovalRecordsTest : public QObject {
    Q_OBJECT

    const SigningKeyPair m_identity = SigningKeyPair::generate();
    const EncryptionKeyPair m_receiver = EncryptionKeyPair::generate();
    const ApprovalOffer m_offer = offer();
    const ApprovalAnswer m_answer = answerTo(m_offer);

    ApprovalOffer offer() const
    {
        ApprovalOffer offer;
        offer.request = idOf<ApprovalId>(1);
        offer.practice = idOf<PracticeId>(2);
        offer.user = idOf<UserId>(3);
        offer.device = idOf<DeviceId>(4);
        offer.devicePublicKey = QByteArray(32, 'd');
        offer.receiverPublicKey = m_receiver.publicKey();
        offer.nonce = QByteArray(32, 'n');
        return offer;
    }
    static ApprovalAnswer answerTo(const ApprovalOffer& offer)
    {
        ApprovalAnswer answer;
        answer.request = offer.request;
        answer.commitment = offer.commitment();
        answer.device = idOf<DeviceId>(5);
        answer.devicePublicKey = QByteArray(32, 'o');
        answer.nonce = QByteArray(32, 'm');
        return answer;
    }
    Result<ApprovalGrant> grant() const
    {
        const ApprovalGrant::Content content{SecretBytes::copyOf(QByteArray(32, 'k')), 7, QByteArray(32, 'h')};
        return ApprovalGrant::create(m_offer, m_answer, *ApprovalTranscript::of(m_offer, m_answer), content,
                                     m_identity);
    }

    template <typename Record> void onlyItsOwnLengthAndVersion(const Record& record)
    {
        const QByteArray bytes = record.encode();
        QCOMPARE(bytes.size(), Record::size);
        const auto same = Record::decode(bytes);
        QVERIFY(same && *same == record);
        QCOMPARE(errorOf(Record::decode(flipped(bytes, 0))), unsupported);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QCOMPARE(errorOf(Record::decode(QByteArrayView(bytes).first(length))), malformed);
        }
        QCOMPARE(errorOf(Record::decode(QByteArray(bytes + 'x'))), malformed);
    }

private Q_SLOTS:
    void recordsHaveOneLengthAndOneVersion()
    {
        onlyItsOwnLengthAndVersion(m_offer);
        onlyItsOwnLengthAndVersion(m_answer);
        const auto given = grant();
        QVERIFY(given);
        onlyItsOwnLengthAndVersion(*given);
    }

    void everyByteOfTheOfferIsCommittedTo()
    {
        const QByteArray bytes = m_offer.encode();
        for (qsizetype i = 1; i < bytes.size(); ++i) {
            const auto bent = ApprovalOffer::decode(flipped(bytes, i));
            QVERIFY(bent && bent->commitment() != m_offer.commitment());
            QVERIFY2(!ApprovalTranscript::of(*bent, m_answer), "an answer to another commitment gives a number");
        }
    }

    void anyByteThatIsAnotherOneGivesAnotherTranscriptAndNumber()
    {
        QSet<QByteArray> digests;
        QSet<QString> numbers;
        const auto add = [&](const ApprovalOffer& offer, const ApprovalAnswer& answer) {
            const auto transcript = ApprovalTranscript::of(offer, answer);
            QVERIFY(transcript);
            QCOMPARE(transcript->number().size(), ApprovalTranscript::numberDigits);
            digests.insert(transcript->digest());
            numbers.insert(transcript->number());
        };
        add(m_offer, m_answer);
        constexpr int afterCommitment = 1 + 16 + 32;
        for (qsizetype i = afterCommitment; i < ApprovalAnswer::size; ++i) {
            add(m_offer, *ApprovalAnswer::decode(flipped(m_answer.encode(), i)));
        }
        for (qsizetype i = 1; i < ApprovalOffer::size; ++i) {
            const auto bent = ApprovalOffer::decode(flipped(m_offer.encode(), i));
            add(*bent, answerTo(*bent));
        }
        const int all = 1 + ApprovalAnswer::size - afterCommitment + ApprovalOffer::size - 1;
        QCOMPARE(digests.size(), all);
        QVERIFY2(numbers.size() >= all - 2, "of 241 numbers in a million hardly two are the same");
    }

    void numbersFillTheirSixDigitsEvenly()
    {
        ApprovalAnswer answer = m_answer;
        constexpr int draws = 20'000;
        std::array<int, 10> firstDigits{};
        for (int i = 0; i < draws; ++i) {
            answer.nonce = randomBytes(32);
            ++firstDigits[std::size_t(ApprovalTranscript::of(m_offer, answer)->number()[0].digitValue())];
        }
        for (const int count : firstDigits) { // 2000 expected, deviation 42: five of them
            QVERIFY2(qAbs(count - draws / 10) < 215, qPrintable(QString::number(count)));
        }
    }

    void aGrantGivesTheNewDeviceWhatTheOldOnePutIn()
    {
        const auto given = grant();
        QVERIFY(given && given->verify(m_identity.publicKey()));
        QVERIFY(!given->verify(SigningKeyPair::generate().publicKey()));
        const auto content = given->open(m_offer, m_answer, m_receiver);
        QVERIFY(content);
        QCOMPARE(content->accountKey.view().toByteArray(), QByteArray(32, 'k'));
        QCOMPARE(content->logLength, quint64(7));
        QCOMPARE(content->logHead, QByteArray(32, 'h'));
    }

    void aGrantIsBoundToEveryByte()
    {
        const QByteArray bytes = grant()->encode();
        for (qsizetype i = 1; i < bytes.size(); ++i) {
            const auto bent = ApprovalGrant::decode(flipped(bytes, i));
            QVERIFY(bent && !bent->verify(m_identity.publicKey()));
            const bool isSigned = i < bytes.size() - SigningKeyPair::signatureSize;
            QCOMPARE(errorOf(bent->open(m_offer, m_answer, m_receiver)), isSigned ? cryptoFailure : 0);
        }
    }

    void aGrantOpensForNoOtherRequestAndNoOtherKey()
    {
        const auto given = grant();
        ApprovalOffer other = m_offer;
        other.nonce = QByteArray(32, 'x');
        QCOMPARE(errorOf(given->open(other, answerTo(other), m_receiver)), cryptoFailure);
        QCOMPARE(errorOf(given->open(other, m_answer, m_receiver)), cryptoFailure);
        ApprovalAnswer otherAnswer = m_answer;
        otherAnswer.nonce = QByteArray(32, 'x');
        QCOMPARE(errorOf(given->open(m_offer, otherAnswer, m_receiver)), cryptoFailure);
        QCOMPARE(errorOf(given->open(m_offer, m_answer, EncryptionKeyPair::generate())), cryptoFailure);
    }

    void nothingIsSealedToAKeyThatIsNone()
    {
        ApprovalOffer zero = m_offer;
        zero.receiverPublicKey = QByteArray(32, '\0');
        const ApprovalAnswer answer = answerTo(zero);
        const ApprovalGrant::Content content{SecretBytes::copyOf(QByteArray(32, 'k')), 0, QByteArray(32, '\0')};
        QCOMPARE(
            errorOf(ApprovalGrant::create(zero, answer, *ApprovalTranscript::of(zero, answer), content, m_identity)),
            cryptoFailure);
    }
};

QTEST_GUILESS_MAIN(ApprovalRecordsTest)
#include "ApprovalRecordsTest.moc"
