// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/SlotKey.h"
#include "tests/crypto/CryptoSupport.h"

#include <set>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

class KeyDerivationTest : public QObject {
    Q_OBJECT

    const QByteArray m_salt = QByteArray(16, 's');
    const KdfParameters m_least{64ULL << 20, 3};

private Q_SLOTS:
    void theSamePasswordGivesTheSameKey()
    {
        const auto a = KeyDerivation::masterKey(secret(text("horse")), m_salt, m_least);
        const auto b = KeyDerivation::masterKey(secret(text("horse")), m_salt, m_least);
        QVERIFY(a && b && a->size() == 32);
        QVERIFY(equal(a->view(), b->view()));
    }

    void passwordSaltAndPassesAllCount()
    {
        std::set<QByteArray> keys;
        const auto add = [&](const QByteArray& password, const QByteArray& salt, const KdfParameters& parameters) {
            keys.insert(KeyDerivation::masterKey(secret(password), salt, parameters)->view().toByteArray());
        };
        add(text("horse"), m_salt, m_least);
        add(text("horsf"), m_salt, m_least);
        add(text("horse"), QByteArray(16, 't'), m_least);
        add(text("horse"), m_salt, {64ULL << 20, 4});
        add(text("horse"), m_salt, {65ULL << 20, 3});
        QCOMPARE(keys.size(), std::size_t(5));
    }

    void aServerCanNeitherWeakenNorExhaust_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<bool>("accepted");
        constexpr quint64 mib = 1ULL << 20;
        QTest::newRow("least") << 64 * mib << 3U << true;
        QTest::newRow("default") << KdfParameters().memoryBytes << KdfParameters().passes << true;
        QTest::newRow("most") << 1024 * mib << 10U << true;
        QTest::newRow("8 MiB") << 8 * mib << 3U << false;
        QTest::newRow("a KiB too little") << 64 * mib - 1024 << 3U << false;
        QTest::newRow("a KiB too much") << 1024 * mib + 1024 << 3U << false;
        QTest::newRow("64 GiB") << 65536 * mib << 3U << false;
        QTest::newRow("largest number") << std::numeric_limits<quint64>::max() << 3U << false;
        QTest::newRow("half a KiB") << 64 * mib + 512 << 3U << false;
        QTest::newRow("one pass") << 256 * mib << 1U << false;
        QTest::newRow("two passes") << 256 * mib << 2U << false;
        QTest::newRow("eleven passes") << 256 * mib << 11U << false;
    }
    void aServerCanNeitherWeakenNorExhaust()
    {
        QFETCH(quint64, memory);
        QFETCH(quint32, passes);
        QFETCH(bool, accepted);
        QCOMPARE(errorOf(KeyDerivation::check({memory, passes})), accepted ? 0 : invalid);
        if (!accepted) {
            QCOMPARE(errorOf(KeyDerivation::masterKey(secret(text("p")), m_salt, {memory, passes})), invalid);
        }
    }

    void anEmptyPasswordIsRefused()
    {
        QCOMPARE(errorOf(KeyDerivation::masterKey(SecretBytes(), m_salt, m_least)), invalid);
    }

    void aSaltOfAnotherLengthIsRefused()
    {
        QCOMPARE(errorOf(KeyDerivation::masterKey(secret(text("p")), QByteArray(15, 's'), m_least)), invalid);
    }

    void everyPurposeHasItsOwnKey()
    {
        const SecretBytes mk = secret(QByteArray(32, 'm'));
        const SecretBytes other = secret(QByteArray(32, 'o'));
        const auto user = idOf<UserId>(1);
        const auto device = idOf<DeviceId>(2);
        std::set<QByteArray> keys;
        keys.insert(KeyDerivation::authKeyPair(mk, user).seed().view().toByteArray());
        keys.insert(KeyDerivation::authKeyPair(mk, idOf<UserId>(3)).seed().view().toByteArray());
        keys.insert(KeyDerivation::userWrapKey(mk, {}, user).view().toByteArray());
        keys.insert(KeyDerivation::userWrapKey(mk, other, user).view().toByteArray());
        keys.insert(KeyDerivation::cacheKek(mk, other, mk, user, device).view().toByteArray());
        keys.insert(KeyDerivation::cacheKek(mk, mk, other, user, device).view().toByteArray());
        keys.insert(KeyDerivation::cacheKek(mk, mk, other, user, idOf<DeviceId>(4)).view().toByteArray());
        keys.insert(KeyDerivation::deviceFileKey(mk, user).view().toByteArray());
        keys.insert(KeyDerivation::ownNoteKey(*SigningKeyPair::fromSeed(mk)).view().toByteArray());
        keys.insert(SlotKey::derive(mk, idOf<TenantId>(1), idOf<DossierId>(2)).view().toByteArray());
        QCOMPARE(keys.size(), std::size_t(10));
    }

    void twoOfflineDoctorsGiveOneFieldOneSlot()
    {
        const SecretBytes groupKey = secret(QByteArray(32, 'g'));
        const SecretBytes a = SlotKey::derive(groupKey, idOf<TenantId>(1), idOf<DossierId>(2));
        const SecretBytes b = SlotKey::derive(groupKey, idOf<TenantId>(1), idOf<DossierId>(2));
        QCOMPARE(SlotKey::slotFor(a, u"findings"), SlotKey::slotFor(b, u"findings"));
    }

    void slotsDifferByFieldAndByDossier()
    {
        const SecretBytes groupKey = secret(QByteArray(32, 'g'));
        const SecretBytes a = SlotKey::derive(groupKey, idOf<TenantId>(1), idOf<DossierId>(2));
        const SecretBytes b = SlotKey::derive(groupKey, idOf<TenantId>(1), idOf<DossierId>(3));
        QVERIFY(SlotKey::slotFor(a, u"findings") != SlotKey::slotFor(a, u"diagnosis"));
        QVERIFY(SlotKey::slotFor(a, u"findings") != SlotKey::slotFor(b, u"findings"));
    }
};

QTEST_GUILESS_MAIN(KeyDerivationTest)
#include "KeyDerivationTest.moc"
