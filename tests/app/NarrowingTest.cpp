// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may no longer see leaves the computer: rows, search words, free pages, and the key that opened them.
// Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "core/crypto/ConstantTime.h"
#include "server/store/AgreementStore.h"
#include "tests/support/ProfileFiles.h"
#include "tests/support/VaultPages.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString deWit = QStringLiteral("dewit");
const QByteArray canary = "kanarievogel"; // the last name of somebody at De Wit
const QString unsent = QStringLiteral("Belde maandag terug.");

NewDossier dossier(const QString& employer, const QString& number, const QByteArray& lastName)
{
    return {.employer = employer,
            .number = number,
            .name = QString::fromLatin1(lastName) + QStringLiteral(", Anna"),
            .born = {},
            .department = {}};
}

bool same(const crypto::SecretBytes& one, const crypto::SecretBytes& other)
{
    return crypto::equal(one.view(), other.view());
}

} // namespace

class NarrowingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;

    [[nodiscard]] crypto::SecretBytes key() const { return vaultKey(m_hr->folder(), Workplace::password()); }
    [[nodiscard]] QByteArray pages(const crypto::SecretBytes& with) const
    {
        const auto profile = Profile::load(m_hr->folder());
        return openedPages(m_hr->file(QStringLiteral("vault.db")), *profile->cipher, with).toLower();
    }
    /// De Wit is taken from the person, and the computer hears of it.
    [[nodiscard]] bool loseDeWit()
    {
        m_server->revoke(m_hr->loginName(), deWit);
        return m_hr->login() && m_hr->sync();
    }
    /// The note that was never sent, as it stands in the dossier.
    [[nodiscard]] bool hasUnsentNote()
    {
        const auto id = m_hr->engine().find(QStringLiteral("vermeer/1001"));
        const auto shown = id ? m_hr->engine().show(*id, false) : Result<DossierView>(failure(id));
        return shown && shown->entries.size() == 1 && shown->entries.first().text == unsent;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, {vermeer, deWit}), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->sync());
        QVERIFY(m_hr->engine().addDossier(dossier(vermeer, QStringLiteral("1001"), "Jansen")));
        QVERIFY(m_hr->engine().addDossier(dossier(deWit, QStringLiteral("2001"), canary)));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
    }

    void cleanup()
    {
        m_hr.reset();
        m_server.reset();
    }

    void whatLeftIsOnNoPageOfTheVault()
    {
        m_hr->quit();
        QVERIFY2(pages(key()).contains(canary), "the search finds what is there");
        QVERIFY(loseDeWit());
        m_hr->quit();
        const QByteArray left = pages(key());
        QVERIFY(left.contains("jansen"));
        QVERIFY(!left.contains(canary));
    }

    void aFieldThatLeftIsOnNoPageAndTheRestStays()
    {
        const auto id = m_hr->engine().find(QStringLiteral("vermeer/1001"));
        QVERIFY(id && m_hr->engine().set(*id, QStringLiteral("job_title"), QStringLiteral("Roodborsttapuit")));
        QVERIFY(m_hr->engine().set(*id, QStringLiteral("job_title"), QStringLiteral("Kramsvogel")));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        m_hr->quit();
        QVERIFY2(pages(key()).contains("kramsvogel"), "the search finds what is there");
        const TenantId tenant = m_server->tenant(vermeer);
        QVERIFY(m_server->store().write<void>([&](server::StoreDatabase& database) {
            return server::AgreementStore(database).set(
                tenant, domain::FieldAgreement::received({QStringLiteral("job_title")}));
        }));
        QVERIFY2(m_hr->unlock() && m_hr->sync(), qPrintable(m_hr->error.sentence()));
        QCOMPARE(m_hr->synced.pulled, 0U);
        QVERIFY(m_hr->engine().search(QStringLiteral("kramsvogel"), 5)->isEmpty());
        QVERIFY(!m_hr->engine().search(QStringLiteral("jansen"), 5)->isEmpty());
        m_hr->quit();
        const QByteArray left = pages(key());
        QVERIFY(left.contains("jansen") && left.contains(canary));
        QVERIFY(!left.contains("kramsvogel") && !left.contains("roodborsttapuit"));
    }

    void theNextUnlockChangesTheKey()
    {
        const auto before = key();
        QVERIFY(loseDeWit());
        m_hr->quit();
        QVERIFY2(same(key(), before), "in the middle of the work the key stays");
        const QByteArray oldFile = contents(m_hr->file(QStringLiteral("vault.db")));
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        m_hr->quit();
        QVERIFY(!same(key(), before));
        QVERIFY2(pages(before).isEmpty(), "the old key opens nothing");
        QVERIFY(pages(key()).contains("jansen"));
        QFile copy(m_hr->scratch(QStringLiteral("old.db")));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(oldFile);
        copy.close();
        const auto profile = Profile::load(m_hr->folder());
        QVERIFY2(openedPages(copy.fileName(), *profile->cipher, key()).isEmpty(), "nor the new key what lay there");
    }

    void theNextLoginChangesItToo()
    {
        QVERIFY(loseDeWit());
        m_hr->quit();
        const auto before = key();
        QVERIFY2(m_hr->login(), qPrintable(m_hr->error.sentence()));
        QVERIFY(!same(key(), before));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
    }

    void oneChangeIsEnough()
    {
        QVERIFY(loseDeWit());
        m_hr->quit();
        QVERIFY(m_hr->unlock());
        m_hr->quit();
        const auto changed = key();
        QVERIFY(m_hr->unlock());
        QVERIFY(same(key(), changed));
    }

    void aPersonWhoLostNothingKeepsTheKey()
    {
        const auto before = key();
        m_hr->quit();
        QVERIFY(m_hr->unlock());
        QVERIFY(same(key(), before));
    }

    // The profile is replaced whole and so is the file: these are all the states a kill can leave.
    void afterAKillAtAnyMomentNothingIsLost_data()
    {
        QTest::addColumn<bool>("fileIsNew");
        QTest::addColumn<bool>("byLogin");
        QTest::newRow("the file was not written yet, unlock") << false << false;
        QTest::newRow("the file was not written yet, login") << false << true;
        QTest::newRow("the profile still names both keys, unlock") << true << false;
        QTest::newRow("the profile still names both keys, login") << true << true;
    }

    void afterAKillAtAnyMomentNothingIsLost()
    {
        QFETCH(bool, fileIsNew);
        QFETCH(bool, byLogin);
        QVERIFY(loseDeWit());
        const auto id = m_hr->engine().find(QStringLiteral("vermeer/1001"));
        QVERIFY(id && m_hr->engine().note(*id, unsent));
        m_hr->quit();
        const ProfileFiles before = snapshot(*m_hr);
        const auto old = Profile::load(m_hr->folder());
        QVERIFY(m_hr->unlock());
        m_hr->quit();
        auto half = Profile::load(m_hr->folder());
        half->nextVaultKey = half->wrappedVaultKey;
        half->wrappedVaultKey = old->wrappedVaultKey;
        if (!fileIsNew) {
            QVERIFY(restore(*m_hr, before));
        }
        QVERIFY(half->save(m_hr->folder()));

        QVERIFY2(byLogin ? m_hr->login() : m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        QVERIFY(hasUnsentNote());
        m_hr->quit();
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        QVERIFY(hasUnsentNote());
        const auto after = Profile::load(m_hr->folder());
        QVERIFY(after->nextVaultKey.isEmpty());
        QVERIFY(after->wrappedVaultKey != old->wrappedVaultKey);
    }

    void withoutRoomForTheNewFileTheVaultOpensUnderTheOldKey()
    {
        QVERIFY(loseDeWit());
        m_hr->quit();
        const auto before = key();
        // A folder that can't be removed stands where the new file is to be written.
        QVERIFY(QDir(m_hr->folder()).mkpath(QStringLiteral("vault.db.rekey/in the way")));
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->engine().find(QStringLiteral("vermeer/1001")));
        QVERIFY(m_hr->sync());
        m_hr->quit();
        QVERIFY(same(key(), before));
        QVERIFY(QDir(m_hr->file(QStringLiteral("vault.db.rekey"))).removeRecursively());
        QVERIFY(m_hr->unlock());
        QVERIFY(!same(key(), before));
    }
};

QTEST_GUILESS_MAIN(NarrowingTest)
#include "NarrowingTest.moc"
