// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 13: what a copy of the server's database gives to who guesses a password right. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/KeyText.h"
#include "server/store/AccountStore.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/StoreDump.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using crypto::KeyDerivation;
using crypto::SecretBytes;

class GuessedPasswordTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    QByteArray m_dump; ///< every value, those of sealed columns opened too

    [[nodiscard]] static std::optional<app::Profile> profileOf(const Workplace& person)
    {
        const auto profile = app::Profile::load(person.folder());
        return profile ? std::optional(*profile) : std::nullopt;
    }
    [[nodiscard]] static SecretBytes masterKeyOf(const Workplace& person)
    {
        const auto profile = profileOf(person);
        return std::move(*KeyDerivation::masterKey(Workplace::password(), profile->salt, profile->kdf));
    }
    [[nodiscard]] QByteArray bundleOf(const Workplace& person) const
    {
        const auto account = m_team->server.store().read<std::optional<server::Account>>(
            [&](server::StoreDatabase& database) { return server::AccountStore(database).account(person.user()); });
        return account && *account ? (*account)->keys.bundle : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_team = std::make_unique<MedicalTeam>();
        QVERIFY2(m_team->begin(), qPrintable(m_team->error));
        const auto dump = m_team->server.store().read<QByteArray>([](server::StoreDatabase& database) {
            return Result<QByteArray>(rawDump(database) + openedDump(database));
        });
        QVERIFY(dump);
        m_dump = *dump;
    }

    void aGuessCostsAQuarterOfAGigabyteAndThreePasses()
    {
        const crypto::KdfParameters given;
        QVERIFY(given.memoryBytes >= 256ULL << 20 && given.passes >= 3);
    }

    void aDoctorsKeysNeedTheKeyOfTheKitToo()
    {
        const Workplace& doctor = m_team->lead;
        const SecretBytes guessed = masterKeyOf(doctor);
        const QByteArray bundle = bundleOf(doctor);
        const auto kit = crypto::KeyText::decode(crypto::KeyText::Kind::AccountKey, doctor.enrolled.accountKey);
        QVERIFY(!bundle.isEmpty() && kit);
        const UserId user = doctor.user();
        QVERIFY(!crypto::IdentityBundle::unwrap(KeyDerivation::userWrapKey(guessed, {}, user), user, bundle));
        QVERIFY2(crypto::IdentityBundle::unwrap(KeyDerivation::userWrapKey(guessed, *kit, user), user, bundle),
                 "with the key of the kit it opens: the right thing was tried");
    }

    void nothingInTheDatabaseIsAKeyThatThePasswordGives()
    {
        for (const Workplace* person : {&m_team->hr, &m_team->lead}) {
            const UserId user = person->user();
            const SecretBytes master = masterKeyOf(*person);
            QVERIFY(!m_dump.contains(master.view().toByteArray()));
            QVERIFY(!m_dump.contains(KeyDerivation::userWrapKey(master, {}, user).view().toByteArray()));
            QVERIFY(!m_dump.contains(KeyDerivation::deviceFileKey(master, user).view().toByteArray()));
            const auto login = KeyDerivation::authKeyPair(master, user);
            QVERIFY2(m_dump.contains(login.publicKey()), "what the server checks a login by");
        }
    }
};

QTEST_GUILESS_MAIN(GuessedPasswordTest)
#include "GuessedPasswordTest.moc"
