// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 13: what in a server's database hangs on a password. Two practices are made of the same random bytes, with
// everything in them equal but one person's password, and their databases are compared value by value.
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/MasterKeyLink.h"
#include "core/crypto/RecoveryLogin.h"
#include "core/protocol/BackupRow.h"
#include "server/api/EnrolmentService.h"
#include "server/store/PasswordStore.h"
#include "server/store/StoreTable.h"
#include "tests/crypto/FrozenFolder.h"
#include "tests/server/SyncFixture.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace kluis;
using crypto::KeyDerivation;
using crypto::SecretBytes;

namespace {

using Columns = QMap<QByteArray, QList<QByteArray>>; ///< `table.column`, and its values in the order of the keys

const crypto::KdfParameters cheap{KeyDerivation::minimumMemory, KeyDerivation::minimumPasses};

/// A practice with one person, who has enrolled and then changed the password.
struct Practice {
    Practice(domain::Role role, const QString& first, const QString& second)
    {
        crypto::test::fixedCalls = 0;
        m_identity = crypto::IdentityBundle::generate();
        fixture = std::make_unique<test::SyncFixture>();
        accountKey = domain::isMedical(role) ? SecretBytes::random(32) : SecretBytes();
        salt = crypto::randomBytes(KeyDerivation::saltSize);
        const auto done = fixture->store->write<void>([&](server::StoreDatabase& database) -> Result<void> {
            auto enrolled = enrol(database, role, first);
            return enrolled ? change(database, first, second) : enrolled;
        });
        if (!done) {
            qFatal("%s", qPrintable(done.error().sentence()));
        }
        dump();
    }

    [[nodiscard]] SecretBytes masterKey(const QString& password) const
    {
        return std::move(*KeyDerivation::masterKey(SecretBytes::fromPassword(password), salt, cheap));
    }
    /// The one value of a column that has one.
    [[nodiscard]] QByteArray only(const char* column) const { return columns.value(column).value(0); }

    std::unique_ptr<test::SyncFixture> fixture;
    SecretBytes accountKey;
    QByteArray salt;
    UserId user;
    Columns columns;

private:
    /// As app/session/Enrolment makes it.
    Result<void> enrol(server::StoreDatabase& database, domain::Role role, const QString& password)
    {
        const auto account =
            server::AccountStore(database).addUser(QStringLiteral("robin"), QStringLiteral("Robin"), role, now());
        user = account->id;
        const server::ServerKeys keys{SecretBytes::random(32),
                                      SecretBytes::random(32),
                                      crypto::SigningKeyPair::generate(),
                                      fixture->practice,
                                      {},
                                      {},
                                      crypto::randomBytes(40),
                                      {}};
        server::EnrolmentService service(database, keys);
        const auto code = service.issueCode(user, now());
        if (!code) {
            return failure(code);
        }
        const auto device = crypto::SigningKeyPair::generate();
        const SecretBytes recoveryKey = SecretBytes::random(32);
        const SecretBytes master = masterKey(password);
        const IdentityWraps wraps = wrapsUnder(master);
        protocol::EnrolRequest request;
        request.login = QStringLiteral("robin");
        request.codeSecret = code->secret().view().toByteArray();
        request.salt = salt;
        request.kdfMemory = cheap.memoryBytes;
        request.kdfPasses = cheap.passes;
        request.authPublicKey = wraps.authKey;
        request.identityPublicKey = m_identity.identity().publicKey();
        request.encryptionPublicKey = m_identity.encryption().publicKey();
        request.bundle = wraps.bundle;
        request.recoveryBundle = *m_identity.wrapForRecovery(recoveryKey, user);
        request.deviceCertificate =
            crypto::DeviceCertificate::create(m_identity.identity(), user, crypto::randomId<DeviceId>(),
                                              device.publicKey(), now())
                .encode();
        request.deviceName = QStringLiteral("laptop");
        request.conductAccepted = true;
        request.recoveryPublicKey = crypto::recoveryLoginKey(recoveryKey, user).publicKey();
        request.conductVersion = 1;
        const auto completed = service.complete(request, now());
        return completed ? Result<void>() : failure(completed);
    }
    /// As server/api/PasswordApi keeps it.
    Result<void> change(server::StoreDatabase& database, const QString& before, const QString& after)
    {
        const SecretBytes master = masterKey(after);
        const IdentityWraps wraps = wrapsUnder(master);
        server::PasswordStore passwords(database);
        if (auto set = passwords.set(user, wraps.authKey, wraps.bundle); !set) {
            return set;
        }
        const auto link = crypto::MasterKeyLink::seal(master, masterKey(before), user);
        return link ? passwords.addLink(user, *link, now()) : failure(link);
    }

    struct IdentityWraps {
        QByteArray authKey;
        QByteArray bundle;
    };
    [[nodiscard]] IdentityWraps wrapsUnder(const SecretBytes& master) const
    {
        return {KeyDerivation::authKeyPair(master, user).publicKey(),
                *m_identity.wrap(KeyDerivation::userWrapKey(master, accountKey, user), user)};
    }
    [[nodiscard]] qint64 now() const { return fixture->clock.now; }

    void dump()
    {
        const auto dumped = fixture->store->read<void>([this](server::StoreDatabase& database) -> Result<void> {
            const auto tables = server::StoreTable::all(database);
            if (!tables) {
                return failure(tables);
            }
            for (const server::StoreTable& table : *tables) {
                const auto walked = table.forEachRow(database, [&](const server::StoreStatement& row) -> Result<void> {
                    QByteArray bytes;
                    table.append(row, bytes);
                    QByteArrayView left(bytes);
                    for (const auto& column : table.columns()) {
                        const QByteArrayView before = left;
                        const auto value = protocol::BackupRow::take(left);
                        using Kind = protocol::BackupRow::Value::Kind;
                        columns[table.name() + '.' + column.name].append(
                            value && value->kind == Kind::Bytes ? value->bytes.toByteArray()
                                                                : before.chopped(left.size()).toByteArray());
                    }
                    return {};
                });
                if (!walked) {
                    return walked;
                }
            }
            return {};
        });
        if (!dumped) {
            qFatal("%s", qPrintable(dumped.error().sentence()));
        }
    }

    crypto::IdentityBundle m_identity = crypto::IdentityBundle::generate();
};

} // namespace

class PasswordTraceTest : public QObject {
    Q_OBJECT

    /// But for when each store was made.
    static QSet<QByteArray> differences(const Columns& one, const Columns& other)
    {
        QSet<QByteArray> different;
        for (auto column = one.constBegin(); column != one.constEnd(); ++column) {
            if (column.key() != "column_key.created_at" && column.value() != other.value(column.key())) {
                different.insert(column.key());
            }
        }
        return different;
    }
    static void roles()
    {
        QTest::addColumn<domain::Role>("role");
        QTest::newRow("hr") << domain::Role::Hr;
        QTest::newRow("doctor") << domain::Role::Doctor;
    }

    const QString m_first = QStringLiteral("lantaarn roeiboot kelder uitzicht");
    const QString m_second = QStringLiteral("zolder klaproos veerboot middag");
    const QString m_other = QStringLiteral("molen vijver trommel ochtend");

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(randombytes_set_implementation(&crypto::test::fixedSource), 0);
        QVERIFY(crypto::initialise());
    }

    void theSamePasswordGivesTheSameDatabase()
    {
        const Practice one(domain::Role::Hr, m_first, m_second);
        const Practice other(domain::Role::Hr, m_first, m_second);
        QVERIFY(one.columns.contains("user.auth_key") && one.columns.contains("user.totp_secret"));
        QCOMPARE(differences(one.columns, other.columns), QSet<QByteArray>());
    }

    void nothingElseHangsOnThePassword_data() { roles(); }
    void nothingElseHangsOnThePassword()
    {
        QFETCH(const domain::Role, role);
        const Practice one(role, m_first, m_second);
        const Practice other(role, m_first, m_other);
        QCOMPARE(differences(one.columns, other.columns),
                 (QSet<QByteArray>{"user.auth_key", "user.bundle", "password_link.link"}));
        const Practice earlier(role, m_other, m_second);
        QCOMPARE(differences(one.columns, earlier.columns), QSet<QByteArray>{"password_link.link"});
    }

    /// Who has the database and guesses right gets the key of the password before, which opens nothing that is in it either.
    void theLinkGivesTheMasterKeyBeforeAndNothingMore_data() { roles(); }
    void theLinkGivesTheMasterKeyBeforeAndNothingMore()
    {
        QFETCH(const domain::Role, role);
        const Practice practice(role, m_first, m_second);
        const SecretBytes guessed = practice.masterKey(m_second);
        const auto before = crypto::MasterKeyLink::open(guessed, practice.only("password_link.link"), practice.user);
        QVERIFY(before);
        QCOMPARE(before->view().toByteArray(), practice.masterKey(m_first).view().toByteArray());
        const SecretBytes wrapKey = KeyDerivation::userWrapKey(*before, {}, practice.user);
        QVERIFY(!crypto::IdentityBundle::unwrap(wrapKey, practice.user, practice.only("user.bundle")));
        QVERIFY(!crypto::MasterKeyLink::open(practice.masterKey(m_other), practice.only("password_link.link"),
                                             practice.user));
    }

    /// The account key that a doctor's kit has is what an HR person's keys lack.
    void aGuessOpensTheKeysOfHrAndNotThoseOfADoctor()
    {
        const Practice hr(domain::Role::Hr, m_first, m_second);
        const SecretBytes guessed = KeyDerivation::userWrapKey(hr.masterKey(m_second), {}, hr.user);
        QVERIFY(crypto::IdentityBundle::unwrap(guessed, hr.user, hr.only("user.bundle")));
        const Practice doctor(domain::Role::Doctor, m_first, m_second);
        const SecretBytes alone = KeyDerivation::userWrapKey(doctor.masterKey(m_second), {}, doctor.user);
        QVERIFY(!crypto::IdentityBundle::unwrap(alone, doctor.user, doctor.only("user.bundle")));
        const SecretBytes withKit =
            KeyDerivation::userWrapKey(doctor.masterKey(m_second), doctor.accountKey, doctor.user);
        QVERIFY2(crypto::IdentityBundle::unwrap(withKit, doctor.user, doctor.only("user.bundle")),
                 "the right thing was tried");
    }
};

QTEST_GUILESS_MAIN(PasswordTraceTest)
#include "PasswordTraceTest.moc"
