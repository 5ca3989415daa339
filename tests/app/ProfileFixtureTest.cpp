// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier version left of an account on a computer beside the vault: every later release reads it. A fixture never
// changes and is never removed.
#include "app/medical/MedicalKeys.h"
#include "app/medical/RecoveryKit.h"
#include "app/session/AdministratorPins.h"
#include "app/session/LeaseStore.h"
#include "app/session/MasterKeyChain.h"
#include "app/session/OfflineCodeStore.h"
#include "app/session/SealedFileStore.h"
#include "app/session/VaultKey.h"
#include "app/session/WipeJournal.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Totp.h"
#include "tests/app/HeldSecrets.h"
#include "tests/support/FrozenVector.h"

#include <QTemporaryDir>

using namespace kluis;
using namespace kluis::app;
using crypto::KeyDerivation;

class ProfileFixtureTest : public QObject, private test::FrozenVector {
    Q_OBJECT

    static constexpr qint64 time2025 = 1'750'000'000'000;

    const QString m_folder = QStringLiteral(KLUIS_PROFILE_FIXTURES "/v1");
    Profile m_profile;

    static QByteArray plain(const crypto::SecretBytes& secret) { return secret.view().toByteArray(); }
    [[nodiscard]] Result<HeldLease> lease() const
    {
        test::HeldSecrets keychain;
        keychain.entries[SecretEntry::Lease] = bytes("leaseEntry");
        return LeaseStore(keychain).read();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        read(m_folder + QStringLiteral("/facts.json"));
        auto profile = Profile::load(m_folder);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail()));
        m_profile = *profile;
    }

    void theProfileIsRead()
    {
        QCOMPARE(m_profile.server, QUrl(QStringLiteral("https://kluis.example:8443")));
        QCOMPARE(m_profile.login, QStringLiteral("dora"));
        QVERIFY(m_profile.checkEnvironment(QStringLiteral("test")) && !m_profile.checkEnvironment(QString()));
        QVERIFY(m_profile.secrets == Profile::Secrets::SealedFile);
        QVERIFY(m_profile.cipher == storage::Cipher::ChaCha20);
        QVERIFY(m_profile.locked);
        QCOMPARE(m_profile.offlineFailures, 2);
        QCOMPARE(m_profile.leaseUntil, time2025 + 1);
        QCOMPARE(m_profile.lastActivity, time2025 + 2);
        QCOMPARE(m_profile.highestTime, time2025 + 3);
    }

    void itIsKeptAsItWas()
    {
        const QTemporaryDir folder;
        QVERIFY(m_profile.save(folder.path()));
        const auto again = Profile::load(folder.path());
        QVERIFY(again);
        QCOMPARE(again->id, m_profile.id);
        QCOMPARE(again->wrappedVaultKey, m_profile.wrappedVaultKey);
        QCOMPARE(again->previousKeys, m_profile.previousKeys);
        QCOMPARE(again->administrators, m_profile.administrators);
    }

    /// The password was changed on another computer: what was wrapped under the one before opens by the links.
    void theVaultsKeysOpenWithTheNewPassword()
    {
        const auto chain = MasterKeyChain::reaching(key("newMasterKey"), m_profile.previousKeys, m_profile.user);
        QCOMPARE(chain.keys().size(), std::size_t(2)); // the other link is of a change that never was
        QCOMPARE(plain(chain.keys()[1]), bytes("oldMasterKey"));
        const auto kek = KeyDerivation::cacheKek(chain.keys()[1], key("deviceSecret"), key("serverShare"),
                                                 m_profile.user, m_profile.device);
        const auto vaultKey = VaultKey::unwrap(kek, m_profile);
        const auto next = VaultKey::unwrap(kek, m_profile, &Profile::nextVaultKey);
        QVERIFY(vaultKey && next);
        QCOMPARE(plain(*vaultKey), bytes("vaultKey"));
        QCOMPARE(plain(*next), bytes("nextVaultKey"));
        const auto wrong = KeyDerivation::cacheKek(chain.keys()[0], key("deviceSecret"), key("serverShare"),
                                                   m_profile.user, m_profile.device);
        QVERIFY(!VaultKey::unwrap(wrong, m_profile));
    }

    void theKitsKeysWaitForTheFirstLogin()
    {
        const auto kit = KitKeys::unseal(KeyDerivation::deviceFileKey(key("oldMasterKey"), m_profile.user), m_profile);
        QVERIFY(kit);
        QCOMPARE(plain(kit->accountKey), bytes("accountKey"));
        QCOMPARE(plain(kit->recoveryKey), bytes("recoveryKey"));
        QCOMPARE(plain(kit->invite), bytes("invite"));
    }

    void theDevicesKeyOpensInItsFile()
    {
        SealedFileStore store(Profile::sealedFile(m_folder));
        store.setSealingKey(KeyDerivation::deviceFileKey(key("oldMasterKey"), m_profile.user));
        const auto seed = store.read(SecretEntry::DeviceKey);
        QVERIFY(seed);
        QCOMPARE(plain(*seed), bytes("deviceSeed"));
    }

    void theLeaseInTheKeychainIsRead()
    {
        const auto held = lease();
        QVERIFY(held);
        QCOMPARE(plain(held->serverShare), bytes("serverShare"));
        QCOMPARE(held->times.issued, time2025);
        QCOMPARE(held->times.expires, time2025 + 86'400'000);
        QCOMPARE(held->times.ahead, qint64(-4));
        QCOMPARE(held->logLength, quint64(7));
        QCOMPARE(held->logHead, bytes("logHead"));
        QCOMPARE(held->lastStep, qint64(58'333'333));
        QCOMPARE(held->failures, 3);
        QCOMPARE(held->clock.highest, time2025 + 5);
        QCOMPARE(held->clock.anchorWall, time2025 + 6);
        QCOMPARE(held->clock.anchorBoot, qint64(7'000));
        QCOMPARE(held->clock.bootId, bytes("bootId"));
        QCOMPARE(held->clock.lastRunning, qint64(8'000));
        QCOMPARE(held->clock.spent, qint64(9'000));
        QVERIFY(held->clock.suspended);
    }

    void codesAreCheckedWithoutTheServer()
    {
        const auto held = lease();
        QVERIFY(held);
        ProfileContext context;
        context.folder = m_folder;
        const auto codes = OfflineCodeStore(context, key("oldMasterKey"), key("deviceSecret"), m_profile).read(*held);
        QVERIFY(codes);
        const qint64 step = crypto::Totp::stepOf(time2025 / 1000) + 2;
        QCOMPARE(codes->matchingStep(held->leaseKey, crypto::Totp::code(key("totp"), step),
                                     step * crypto::Totp::stepSeconds, -1),
                 std::optional(step));
    }

    void whoseOrdersItObeysIsKnown()
    {
        const auto pins = AdministratorPins::fromRecords(m_profile.administrators);
        QCOMPARE(pins.records(), m_profile.administrators);
        QVERIFY(pins.keyOf(id<UserId>("known")) == bytes("knownKey"));
        QVERIFY(pins.keyOf(m_profile.user) == bytes("ownKey"));
        QVERIFY(!pins.keyOf(id<UserId>("gone")) && !pins.keyOf(id<UserId>("strange")));
        QCOMPARE(pins.news().size(), qsizetype(1));
        QVERIFY(pins.news().first().contains(QStringLiteral("dirk")));
    }

    void aWipeThatBeganGoesOn()
    {
        const auto journal = WipeJournal::load(m_folder);
        QVERIFY(journal && *journal);
        QVERIFY((*journal)->step == WipeJournal::Step::Begun);
        const auto order = crypto::WipeOrder::decode((*journal)->order);
        QVERIFY(order && order->verify(bytes("ownKey")));
        QCOMPARE(order->device, m_profile.device);
        QVERIFY((*journal)->isDue(time2025 + 1 + 60'000) && !(*journal)->isDue(time2025 + 60'000));
        QCOMPARE((*journal)->receipt.size(), qsizetype(20));
        QCOMPARE((*journal)->server, m_profile.server);
        QCOMPARE((*journal)->profileId, m_profile.id);
        QVERIFY((*journal)->secrets == Profile::Secrets::SealedFile);
    }

    void aPrintedKitIsKnownByItsFiveCharacters()
    {
        const KitKeys keys{.accountKey = key("accountKey"), .recoveryKey = key("recoveryKey"), .invite = {}};
        std::array<crypto::Share, 3> shares;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            shares[i] =
                std::move(*crypto::Shamir::decode(crypto::SecretBytes::copyOf(list("shares").at(qsizetype(i)))));
        }
        RecoveryKit kit({}, keys);
        kit.addShares(shares);
        QCOMPARE(kit.check(), word("kitCheck"));
    }

    void aNoteForItsAuthorAloneOpens()
    {
        crypto::IdentityBundle identity(*crypto::SigningKeyPair::fromSeed(key("identitySeed")),
                                        *crypto::EncryptionKeyPair::fromPrivateKey(key("encryptionKey")));
        const MedicalKeys keys(m_profile.user, domain::Role::Doctor, std::move(identity));
        const crypto::FieldContext place{id<TenantId>("noteTenant"),
                                         id<DossierId>("noteDossier"),
                                         id<SlotId>("noteSlot"),
                                         id<OpId>("noteOp"),
                                         0,
                                         m_profile.user,
                                         m_profile.device,
                                         0};
        const auto note = keys.openOwnNote(place, bytes("note"));
        QVERIFY2(note, note ? "" : qPrintable(note.error().sentence()));
        QCOMPARE(note->value.toString(), QStringLiteral("vraag naar sport"));
        const auto again = keys.sealOwnNote(place, QStringLiteral("working_note"), QStringLiteral("nieuw"), time2025);
        QVERIFY(again && crypto::FieldEnvelope::keyIdOf(*again) && crypto::FieldEnvelope::keyIdOf(bytes("note")));
        QCOMPARE(*crypto::FieldEnvelope::keyIdOf(*again), *crypto::FieldEnvelope::keyIdOf(bytes("note")));
    }
};

QTEST_GUILESS_MAIN(ProfileFixtureTest)
#include "ProfileFixtureTest.moc"
