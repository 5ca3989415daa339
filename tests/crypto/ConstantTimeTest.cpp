// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Aead.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyCommitment.h"
#include "tests/crypto/ComparisonTiming.h"

#include <QTest>

#include <cstring>
#include <vector>

using namespace kluis;
using namespace kluis::test;

/// The short form of bench/ConstantTimeBench. A leak shows in every round; what only the machine did does not.
class ConstantTimeTest : public QObject {
    Q_OBJECT

    static constexpr int rounds = 8;
    static constexpr int samples = 20'000;

    /// Goes on for as many rounds of \p measure as say \p isTelling.
    template <typename Measure> static bool inEveryRound(bool isTelling, const Measure& measure)
    {
        for (int round = 0; round < rounds; ++round) {
            if ((std::abs(measure()) >= ComparisonTiming::limit) != isTelling) {
                return false;
            }
        }
        return true;
    }
    template <typename Compare>
    static bool inEveryRound(bool isTelling, const QByteArray& secret, const Compare& compare)
    {
        return inEveryRound(isTelling, [&] { return ComparisonTiming::tValue(samples, secret, compare); });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aComparisonThatStopsAtTheFirstDifferenceWouldBeSeen()
    {
        const auto plain = [](const QByteArray& a, const QByteArray& b) {
            return std::memcmp(a.constData(), b.constData(), std::size_t(a.size())) == 0;
        };
        QVERIFY(!inEveryRound(false, crypto::randomBytes(16'384), plain));
    }

    void theTimeOfAComparisonDoesNotTellWhereTheDifferenceLies_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("a long token") << 1024;
        QTest::newRow("a tag") << 32;
    }

    void theTimeOfAComparisonDoesNotTellWhereTheDifferenceLies()
    {
        QFETCH(const int, bytes);
        const auto equal = [](const QByteArray& a, const QByteArray& b) { return crypto::equal(a, b); };
        QVERIFY(!inEveryRound(true, crypto::randomBytes(bytes), equal));
    }

    void norDoesThatOfAKeysCommitment()
    {
        const auto key = crypto::SecretBytes::random(32);
        const auto keyId = crypto::randomId<KeyId>();
        const auto matches = [&](const QByteArray& given, const QByteArray&) {
            return crypto::matchesCommitment(given, keyId, key);
        };
        QVERIFY(!inEveryRound(true, crypto::keyCommitment(keyId, key), matches));
    }

    void norDoesThatOfAWrongTag()
    {
        const auto key = crypto::SecretBytes::random(crypto::Aead::keySize);
        QByteArray first = crypto::Aead::seal(key, {}, QByteArray(64, 'p'), "about");
        QByteArray last = first;
        const qsizetype tag = first.size() - crypto::Aead::tagSize;
        first[tag] = char(first.at(tag) ^ 1);
        last.back() = char(last.back() ^ 1);
        std::vector<unsigned char> plain(64);
        QVERIFY(!inEveryRound(true, [&] {
            const auto opens = [&](const QByteArray& given) { return crypto::Aead::open(key, given, "about", plain); };
            return ComparisonTiming::between(samples, first, last, opens, 2);
        }));
    }
};

QTEST_GUILESS_MAIN(ConstantTimeTest)
#include "ConstantTimeTest.moc"
