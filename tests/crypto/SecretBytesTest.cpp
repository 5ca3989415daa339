// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretBytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "tests/crypto/CryptoSupport.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>
#include <vector>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

class SecretBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initialisingTwiceIsFine() { QVERIFY(initialise() && initialise()); }

    void aNewOneIsZeroed() { QCOMPARE(SecretBytes(5).view().toByteArray(), QByteArray(5, '\0')); }

    void anEmptyOneHasNoBytes()
    {
        QVERIFY(SecretBytes().isEmpty() && SecretBytes(0).isEmpty() && secret({}).isEmpty());
    }

    void memoryThatIsUsedAgainWasWipedWhenItWasGivenBack()
    {
        const unsigned char* place = nullptr;
        {
            SecretBytes first(32);
            std::fill_n(first.data(), 32, 'x');
            place = first.data();
        }
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(place), 32), QByteArray(32, '\0'));
        const SecretBytes second(32);
        QCOMPARE(second.data(), place);
        QCOMPARE(second.view().toByteArray(), QByteArray(32, '\0'));
    }

    void noTwoThreadsHaveOneMemory()
    {
        std::atomic<int> disturbed = 0;
        std::vector<std::thread> threads;
        for (unsigned char mark = 1; mark <= 4; ++mark) {
            threads.emplace_back([mark, &disturbed] {
                for (int round = 0; round < 300; ++round) {
                    std::vector<SecretBytes> own;
                    for (int i = 0; i < 5; ++i) {
                        own.emplace_back(32);
                        disturbed += int(std::count(own.back().data(), own.back().data() + 32, 0) != 32);
                        std::fill_n(own.back().data(), 32, mark);
                    }
                    for (const SecretBytes& each : own) {
                        disturbed += int(std::count(each.data(), each.data() + 32, mark) != 32);
                    }
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(disturbed.load(), 0);
    }

    void movingLeavesTheSourceEmpty()
    {
        SecretBytes from = secret(text("abc"));
        SecretBytes to = std::move(from);
        QVERIFY(from.isEmpty() && from.data() == nullptr); // NOLINT(bugprone-use-after-move): this is the promise
        QCOMPARE(to.view().toByteArray(), text("abc"));
        to = secret(text("de"));
        QCOMPARE(to.view().toByteArray(), text("de"));
    }

    void aCloneIsItsOwnMemory()
    {
        SecretBytes original = secret(text("abc"));
        const SecretBytes clone = original.clone();
        original.data()[0] = 'x';
        QCOMPARE(clone.view().toByteArray(), text("abc"));
    }

    void randomOnesDiffer() { QVERIFY(!equal(SecretBytes::random(32).view(), SecretBytes::random(32).view())); }

    void composedAndDecomposedPasswordsAreTheSame()
    {
        const QString composed = QStringLiteral("caf\u00e9");
        const QString decomposed = QStringLiteral("cafe\u0301");
        QVERIFY(equal(SecretBytes::fromPassword(composed).view(), SecretBytes::fromPassword(decomposed).view()));
        QCOMPARE(SecretBytes::fromPassword(composed).size(), 5);
    }

    void takingAPasswordLeavesTheCallersTextAlone()
    {
        const QString password = QStringLiteral("correct horse");
        const SecretBytes bytes = SecretBytes::fromPassword(password);
        QCOMPARE(password, QStringLiteral("correct horse"));
        QCOMPARE(bytes.view().toByteArray(), text("correct horse"));
    }

    void capitalsAndSpacesOfAPasswordCount()
    {
        QVERIFY(!equal(SecretBytes::fromPassword(QStringLiteral("a ")).view(),
                       SecretBytes::fromPassword(QStringLiteral("A")).view()));
    }

    void wipingForgetsTheBytes()
    {
        QByteArray bytes = QByteArray(4, 's') + QByteArray(4, 't');
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void equalComparesLengthAndBytes()
    {
        QVERIFY(equal(text("ab"), text("ab")));
        QVERIFY(!equal(text("ab"), text("ac")));
        QVERIFY(!equal(text("ab"), text("abc")));
        QVERIFY(equal({}, {}));
    }

    void operationIdsSortByTimeAndAreVersionSeven()
    {
        const OpId earlier = newOpId(1'700'000'000'000);
        const OpId later = newOpId(1'700'000'000'001);
        QVERIFY(earlier < later);
        QCOMPARE(earlier.toString().left(13), QStringLiteral("018bcfe5-6800"));
        QCOMPARE(earlier.toString().at(14), u'7');
        QVERIFY(QStringLiteral("89ab").contains(earlier.toString().at(19)));
        QVERIFY(newOpId(1) != newOpId(1));
    }

    void randomIdsDoNotRepeat()
    {
        std::set<UserId> ids;
        for (int i = 0; i < 1000; ++i) {
            ids.insert(randomId<UserId>());
        }
        QCOMPARE(ids.size(), std::size_t(1000));
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "SecretBytesTest.moc"
