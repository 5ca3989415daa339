// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails while a vault that lost rows gets its new key (docs/decisions/0026): VERIFICATION row 3, "re-key". Profile
// and vault together, as they lie on the disk. Some points; in the long run (KLUIS_CAMPAIGN=long) every one.
#include "app/session/VaultKey.h"
#include "app/session/VaultRekey.h"
#include "tests/app/Meeting.h"
#include "tests/app/VaultState.h"
#include "tests/support/CrashPoints.h"
#include "tests/support/WatchedFolder.h"

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

constexpr qsizetype shortRun = 25; ///< points of each row

} // namespace

/// Wherever it was cut off, the next opening has all that was in the vault, and ends the change: the old key opens nothing.
class RekeyCrashTest : public QObject {
    Q_OBJECT

    const crypto::SecretBytes m_kek = crypto::SecretBytes::random(32);
    std::unique_ptr<Meeting> m_meeting;
    crypto::SecretBytes m_oldKey;
    QString m_wanted;

    [[nodiscard]] ProfileContext contextIn(const QString& folder) const
    {
        ProfileContext context;
        context.folder = folder;
        context.clock = &m_meeting->world.clock;
        return context;
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> open(const QString& folder, Profile& profile) const
    {
        ProfileContext context = contextIn(folder);
        const auto key = VaultKey::unwrap(m_kek, profile);
        return key ? VaultRekey(context, profile, m_kek).open(*key) : failure(key);
    }

    /// HR's vault after a change of what HR may see, with edits that wait, and its profile.
    void narrow(storage::Cipher cipher)
    {
        m_meeting = std::make_unique<Meeting>(Role::Hr, QByteArray(), cipher);
        auto& world = m_meeting->world;
        const auto dossier = m_meeting->server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m_meeting->sync());
        m_meeting->server.scope = QByteArray(16, 't');
        QVERIFY(m_meeting->sync());
        QVERIFY(world.vault->set(dossier, text("last_name"), text("Jansens")));
        Profile profile = Profile::fresh();
        profile.server = QUrl(text("https://kluis.example"));
        profile.login = world.session.login;
        profile.user = world.me.user;
        profile.device = world.me.device;
        profile.practice = world.session.practice;
        profile.salt = QByteArray(16, 's');
        profile.serverPublicKey = world.serverKey.publicKey();
        profile.cipher = cipher;
        profile.lastActivity = world.clock.now;
        auto key = VaultKey::create(m_kek, profile);
        world.reader.reset();
        QVERIFY(key && world.vault->changeKey(*key));
        QVERIFY(world.vault->addEntry(dossier, text("process_note"), text("called")));
        QVERIFY(world.vault->hasOutlivedKey().value_or(false));
        m_oldKey = std::move(*key);
        m_wanted = vaultState(world.vault->database());
        QVERIFY(m_wanted != refusedVault() && m_wanted.contains(text("Jansens")));
        world.vault.reset();
        QVERIFY(profile.save(world.folder.path()));
    }

    /// What is wrong, or nothing.
    [[nodiscard]] QString checkAfter(const QString& folder) const
    {
        auto profile = Profile::load(folder);
        auto vault = profile ? open(folder, *profile) : failure(profile);
        if (!vault) {
            return QStringLiteral("does not open: ") + vault.error().sentence() + vault.error().detail();
        }
        if (!(*vault)->database().integrityCheck() || vaultState((*vault)->database()) != m_wanted) {
            return QStringLiteral("holds something else");
        }
        if ((*vault)->hasOutlivedKey().value_or(true)) {
            return QStringLiteral("the change was not ended");
        }
        vault->reset();
        const auto kept = Profile::load(folder);
        if (!kept || !kept->nextVaultKey.isEmpty() || kept->wrappedVaultKey != profile->wrappedVaultKey) {
            return QStringLiteral("the profile does not name the one key");
        }
        storage::OpenOptions options;
        options.cipher = *profile->cipher;
        options.file = storage::OpenOptions::File::MustExist;
        const auto old = storage::Database::open(Profile::vaultFile(folder), m_oldKey.view(), options);
        return old ? QStringLiteral("the old key opens it") : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aVaultHasAllAndOneKeyWhereverItsChangeWasCutOff_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<int>("cipher");
        addLossRows("AEGIS-256, ", int(storage::Cipher::Aegis256));
        addLossRows("ChaCha20, ", int(storage::Cipher::ChaCha20));
    }

    void aVaultHasAllAndOneKeyWhereverItsChangeWasCutOff()
    {
        QFETCH(int, policy);
        QFETCH(int, cipher);
        narrow(storage::Cipher(cipher));
        QVERIFY(!QTest::currentTestFailed());
        const QString folder = m_meeting->world.folder.path();
        QList<DiskOperation> operations = DiskImage::operationsOf(folder);
        const qsizetype asItLay = operations.size();
        {
            const WatchedFolder disk(folder);
            auto profile = Profile::load(folder);
            const auto vault = profile ? open(folder, *profile) : failure(profile);
            QVERIFY2(vault, vault ? "" : qPrintable(vault.error().sentence() + vault.error().detail()));
            operations += disk.operations();
        }
        QCOMPARE(checkAfter(folder), QString());
        QVERIFY(operations.size() > asItLay + 20);
        const QString problem = atEachCrash(operations, asItLay, DiskImage::Unsynced(policy), shortRun,
                                            [this](const QString& image, qsizetype) { return checkAfter(image); });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(RekeyCrashTest)
#include "RekeyCrashTest.moc"
