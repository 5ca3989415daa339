// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/IdlePolicy.h"
#include "app/session/KeychainStore.h"
#include "app/session/LeaseStore.h"
#include "app/session/PasswordRules.h"
#include "app/session/SealedFileStore.h"
#include "core/crypto/Random.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 now = 1'795'500'000'000;

HeldLease someLease()
{
    return {.serverShare = crypto::SecretBytes::random(32),
            .times = {.issued = now, .expires = now + 1000 * minute, .ahead = -1500},
            .leaseDigest = crypto::randomBytes(32),
            .logLength = 601,
            .logHead = crypto::randomBytes(32),
            .leaseKey = crypto::SecretBytes::random(32),
            .lastStep = 59'850'000,
            .failures = 4,
            .clock = {.highest = now + 1,
                      .anchorWall = now + 2,
                      .anchorBoot = 3,
                      .bootId = crypto::randomBytes(16),
                      .lastRunning = 4,
                      .spent = 5,
                      .suspended = true}};
}
QString anyProfile()
{
    return QStringLiteral("test-") + QString::fromLatin1(crypto::randomBytes(8).toHex());
}

Result<void> judged(const QString& password, const QStringList& words = {})
{
    return PasswordRules::check(crypto::SecretBytes::fromPassword(password), words);
}

} // namespace

class SessionRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodPasswordsAreTaken_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("words") << QStringLiteral("lantaarn roeiboot kelder uitzicht");
        QTest::newRow("random") << QStringLiteral("q7#Rv!2mZx9k");
        QTest::newRow("accents") << QString::fromUtf8("égalité über ruïne façade");
        QTest::newRow("128 characters") << QStringLiteral("lantaarn roeiboot kelder uitzicht ").repeated(4).first(128);
    }

    void goodPasswordsAreTaken()
    {
        QFETCH(QString, password);
        const auto result = judged(password);
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
    }

    void badPasswordsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("too short") << QStringLiteral("q7#Rv!2mZx9");
        QTest::newRow("129 characters") << QString(129, u'a');
        QTest::newRow("common word and digits") << QStringLiteral("Welkom2026!!");
        QTest::newRow("keyboard") << QStringLiteral("qwertyuiop123");
        QTest::newRow("one letter") << QString(40, u'a');
        QTest::newRow("own login") << QStringLiteral("anna.devries1980");
        QTest::newRow("practice") << QStringLiteral("ArbodienstDeTest1");
    }

    void badPasswordsAreRefusedWithAReason()
    {
        QFETCH(QString, password);
        const auto result = judged(password, {QStringLiteral("anna.devries"), QStringLiteral("Anna de Vries"),
                                              QStringLiteral("Arbodienst De Test")});
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::InvalidArgument);
        QVERIFY(!result.error().sentence().contains(password));
    }

    void halfAnHourWithoutUseEndsIt()
    {
        QVERIFY(IdlePolicy::checkIdle(30 * minute));
        QVERIFY(!IdlePolicy::checkIdle(30 * minute + 1));
    }

    void theKeychainKeepsBinarySecrets()
    {
        if (!KeychainStore::isUsable()) {
            QFAIL("this test needs a keychain: run it by tests/run-in-session");
        }
        KeychainStore store(QStringLiteral("test-") + QString::fromLatin1(crypto::randomBytes(8).toHex()));
        auto secret = crypto::SecretBytes::random(32);
        secret.data()[7] = 0;
        QVERIFY(store.write(SecretEntry::DeviceKey, secret));
        const auto read = store.read(SecretEntry::DeviceKey);
        QVERIFY(read);
        QCOMPARE(read->view().toByteArray(), secret.view().toByteArray());
        QVERIFY(store.remove(SecretEntry::DeviceKey));
        const auto gone = store.read(SecretEntry::DeviceKey);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code(), ErrorCode::NotFound);
        QVERIFY(store.remove(SecretEntry::DeviceKey));
    }

    void aLeaseComesBackAsItWasKept()
    {
        KeychainStore secrets(anyProfile());
        LeaseStore store(secrets);
        const auto none = store.read();
        QVERIFY(!none);
        QCOMPARE(none.error().code(), ErrorCode::Locked);
        const HeldLease kept = someLease();
        QVERIFY(store.write(kept));
        const auto read = store.read();
        QVERIFY(read);
        QCOMPARE(read->serverShare.view().toByteArray(), kept.serverShare.view().toByteArray());
        QCOMPARE(read->times.issued, kept.times.issued);
        QCOMPARE(read->times.expires, kept.times.expires);
        QCOMPARE(read->times.ahead, kept.times.ahead);
        QCOMPARE(read->leaseDigest, kept.leaseDigest);
        QCOMPARE(read->logLength, kept.logLength);
        QCOMPARE(read->logHead, kept.logHead);
        QCOMPARE(read->leaseKey.view().toByteArray(), kept.leaseKey.view().toByteArray());
        QCOMPARE(read->lastStep, kept.lastStep);
        QCOMPARE(read->failures, kept.failures);
        QCOMPARE(read->clock.highest, kept.clock.highest);
        QCOMPARE(read->clock.anchorWall, kept.clock.anchorWall);
        QCOMPARE(read->clock.anchorBoot, kept.clock.anchorBoot);
        QCOMPARE(read->clock.bootId, kept.clock.bootId);
        QCOMPARE(read->clock.lastRunning, kept.clock.lastRunning);
        QCOMPARE(read->clock.spent, kept.clock.spent);
        QCOMPARE(read->clock.suspended, kept.clock.suspended);
        QVERIFY(store.forget());
    }

    void aFlippedBitInAKeptLeaseIsNeverTakenForAnother()
    {
        KeychainStore secrets(anyProfile());
        LeaseStore store(secrets);
        QVERIFY(store.write(someLease()));
        const QByteArray entry = secrets.read(SecretEntry::Lease)->view().toByteArray();
        const qsizetype step = qgetenv("KLUIS_CAMPAIGN") == "long" ? 1 : 13;
        for (qsizetype bit = 0; bit < entry.size() * 8; bit += step) {
            QByteArray bent = entry;
            bent[bit / 8] = char(bent[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(secrets.write(SecretEntry::Lease, crypto::SecretBytes::copyOf(bent)));
            const auto read = store.read();
            QVERIFY2(!read, qPrintable(QStringLiteral("bit %1").arg(bit)));
            QVERIFY(read.error().code() == ErrorCode::Corrupt || read.error().code() == ErrorCode::UnsupportedVersion);
            QVERIFY(read.error().sentence().contains(QStringLiteral("Log in to renew it")));
        }
        QVERIFY(store.forget());
    }

    void aSealedFileOpensForItsPasswordOnly()
    {
        const QTemporaryDir folder;
        SealedFileStore store(folder.filePath(QStringLiteral("device.sealed")));
        const auto key = crypto::SecretBytes::random(32);
        const auto seed = crypto::SecretBytes::random(32);
        store.setSealingKey(key);
        QVERIFY(store.write(SecretEntry::DeviceKey, seed));
        QFile file(folder.filePath(QStringLiteral("device.sealed")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(seed.view().toByteArray()), "the key lies in the file in plain text");
        QCOMPARE(store.read(SecretEntry::DeviceKey)->view().toByteArray(), seed.view().toByteArray());
        store.setSealingKey(crypto::SecretBytes::random(32));
        const auto other = store.read(SecretEntry::DeviceKey);
        QVERIFY(!other);
        QCOMPARE(other.error().code(), ErrorCode::CryptoFailure);
    }

    void aSealedFileKeepsNoLease()
    {
        const QTemporaryDir folder;
        SealedFileStore store(folder.filePath(QStringLiteral("device.sealed")));
        QVERIFY(store.write(SecretEntry::Lease, crypto::SecretBytes::random(32)));
        QVERIFY(!store.read(SecretEntry::Lease));
        QVERIFY(!store.worksOffline());
    }
};

QTEST_GUILESS_MAIN(SessionRulesTest)
#include "SessionRulesTest.moc"
