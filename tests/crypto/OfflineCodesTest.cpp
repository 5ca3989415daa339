// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/OfflineCodes.h"

#include "core/crypto/Totp.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

class OfflineCodesTest : public QObject {
    Q_OBJECT

    static constexpr qint64 first = 59'000'000;
    const SecretBytes m_totp = secret(text("12345678901234567890"));
    const SecretBytes m_leaseKey = secret(QByteArray(32, 'k'));
    const SecretBytes m_sealKey = secret(QByteArray(32, 's'));
    const QByteArray m_binding = QByteArray(64, 'b');

    [[nodiscard]] OfflineCodes codes() const { return OfflineCodes::make(m_totp, m_leaseKey, first, first + 99); }
    [[nodiscard]] static qint64 timeOf(qint64 step) { return step * Totp::stepSeconds + 7; }

private Q_SLOTS:
    void eachStepsCodeIsFound()
    {
        const auto all = codes();
        QCOMPARE(all.verifiers().size(), qsizetype(100 * 8));
        for (qint64 step = first; step < first + 100; ++step) {
            QCOMPARE(all.matchingStep(m_leaseKey, Totp::code(m_totp, step), timeOf(step), -1), std::optional(step));
        }
    }

    void aClockHalfAMinuteOffIsForgiven()
    {
        const auto all = codes();
        const QString code = Totp::code(m_totp, first + 10);
        QCOMPARE(all.matchingStep(m_leaseKey, code, timeOf(first + 9), -1), std::optional(first + 10));
        QCOMPARE(all.matchingStep(m_leaseKey, code, timeOf(first + 11), -1), std::optional(first + 10));
        QVERIFY(!all.matchingStep(m_leaseKey, code, timeOf(first + 12), -1));
        QVERIFY(!all.matchingStep(m_leaseKey, code, timeOf(first + 8), -1));
    }

    void aUsedStepIsNotFoundAgain()
    {
        const auto all = codes();
        const QString code = Totp::code(m_totp, first + 10);
        QVERIFY(!all.matchingStep(m_leaseKey, code, timeOf(first + 10), first + 10));
        QVERIFY(all.matchingStep(m_leaseKey, code, timeOf(first + 10), first + 9));
    }

    void stepsOutsideTheLeaseOpenNothing()
    {
        const auto all = codes();
        for (const qint64 step : {first - 1, first + 100, first - 100'000, first + 100'000}) {
            QVERIFY(!all.matchingStep(m_leaseKey, Totp::code(m_totp, step), timeOf(step), -1));
        }
        QVERIFY(!OfflineCodes().matchingStep(m_leaseKey, Totp::code(m_totp, first), timeOf(first), -1));
    }

    void whatIsNoCodeOpensNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("five digits") << QStringLiteral("12345");
        QTest::newRow("seven digits") << QStringLiteral("1234567");
        QTest::newRow("letters") << QStringLiteral("12345a");
        QTest::newRow("other digits") << QString::fromUtf8("١٢٣٤٥٦");
    }

    void whatIsNoCodeOpensNothing()
    {
        QFETCH(QString, typed);
        QVERIFY(!codes().matchingStep(m_leaseKey, typed, timeOf(first + 1), -1));
    }

    void anotherLeasesKeyFindsNothing()
    {
        const SecretBytes other = secret(QByteArray(32, 'o'));
        QVERIFY(!codes().matchingStep(other, Totp::code(m_totp, first + 1), timeOf(first + 1), -1));
    }

    void aLongLeaseIsCutOffAtSevenDays()
    {
        const auto all = OfflineCodes::make(m_totp, m_leaseKey, first, first + 10 * OfflineCodes::mostSteps);
        QCOMPARE(all.verifiers().size(), OfflineCodes::mostSteps * OfflineCodes::verifierSize);
    }

    void sealedCodesComeBack()
    {
        const QByteArray sealed = codes().seal(m_sealKey, m_binding);
        QVERIFY(!sealed.contains(codes().verifiers().first(16)));
        const auto opened = OfflineCodes::open(m_sealKey, sealed, m_binding);
        QVERIFY(opened);
        QCOMPARE(opened->firstStep(), first);
        QCOMPARE(opened->verifiers(), codes().verifiers());
    }

    void sealedCodesOpenForTheirKeyAndLeaseOnly()
    {
        const QByteArray sealed = codes().seal(m_sealKey, m_binding);
        const auto otherKey = OfflineCodes::open(m_leaseKey, sealed, m_binding);
        QVERIFY(!otherKey);
        QCOMPARE(otherKey.error().code(), ErrorCode::CryptoFailure);
        QVERIFY(!OfflineCodes::open(m_sealKey, sealed, QByteArray(64, 'c')));
        for (qsizetype at = 1; at < sealed.size(); at += 13) {
            QByteArray bent = sealed;
            bent[at] = char(bent[at] ^ 1);
            QVERIFY(!OfflineCodes::open(m_sealKey, bent, m_binding));
        }
    }

    void anotherVersionOrAShortFileIsNamed()
    {
        QByteArray sealed = codes().seal(m_sealKey, m_binding);
        QCOMPARE(OfflineCodes::open(m_sealKey, QByteArrayView(sealed).first(30), m_binding).error().code(),
                 ErrorCode::Malformed);
        QCOMPARE(OfflineCodes::open(m_sealKey, QByteArrayView(), m_binding).error().code(), ErrorCode::Malformed);
        sealed[0] = 2;
        QCOMPARE(OfflineCodes::open(m_sealKey, sealed, m_binding).error().code(), ErrorCode::UnsupportedVersion);
    }

    void verifiersOfAnOddLengthAreRefused()
    {
        QVERIFY(!OfflineCodes::of(first, QByteArray(9, 'v')));
        QVERIFY(!OfflineCodes::of(-1, QByteArray(8, 'v')));
        QVERIFY(!OfflineCodes::of(first, QByteArray((OfflineCodes::mostSteps + 1) * 8, 'v')));
        QVERIFY(OfflineCodes::of(first, QByteArray()));
    }
};

QTEST_GUILESS_MAIN(OfflineCodesTest)
#include "OfflineCodesTest.moc"
