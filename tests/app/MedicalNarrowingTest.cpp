// SPDX-License-Identifier: GPL-3.0-or-later
// What is medical leaves the computer of whoever is taken out of the group, gets another role, or is not named in a
// restriction: values, search words, sealed values and content keys, from free pages too, and at the next opening the
// key that opened them. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "server/admin/UserAdministration.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/VaultPages.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

namespace {

// Of findings and of a consult note. They begin with letters no other word begins with, as the index leaves out what
// two words share.
const QString finding = QStringLiteral("xylofoonkoorts kanarie");
const QString note = QStringLiteral("qatnoedziekte");
const QString daansOwn = QStringLiteral("ypsilonpijn"); // written by himself before he left

} // namespace

class MedicalNarrowingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_daan;

    [[nodiscard]] QByteArray pages(const crypto::SecretBytes& key) const
    {
        const auto profile = Profile::load(m_daan->folder());
        return openedPages(m_daan->file(QStringLiteral("vault.db")), *profile->cipher, key);
    }
    [[nodiscard]] crypto::SecretBytes key() const { return vaultKey(m_daan->folder(), Workplace::password()); }
    /// What must not be there any more and is: by name.
    [[nodiscard]] static QStringList leftIn(const QByteArray& pages, const QList<QByteArray>& contentKeys)
    {
        QStringList left;
        const QByteArray lower = pages.toLower();
        for (const QString& word : {finding, note, daansOwn}) {
            for (const QString& part : word.split(u' ')) {
                if (lower.contains(part.toUtf8())) {
                    left.append(part);
                }
            }
        }
        for (const QByteArray& record : contentKeys) {
            if (pages.contains(record)) {
                left.append(QStringLiteral("a content key"));
            }
        }
        return left;
    }
    [[nodiscard]] QList<QByteArray> contentKeys(const QByteArray& pages) const
    {
        return valuesIn(pages, "SELECT bytes FROM content_key");
    }
    [[nodiscard]] bool becomes(Role role)
    {
        const auto done = m_team->server.store().write<void>([&](server::StoreDatabase& database) -> Result<void> {
            server::UserAdministration users(database, m_team->server.keys(), m_team->server.clock());
            const auto account = users.find(m_daan->loginName());
            return account ? users.setRole(*account, role) : failure(account);
        });
        return m_team->done(done);
    }
    [[nodiscard]] bool restrictTo(const QStringList& logins)
    {
        const auto dossier = m_team->lead.engine().find(m_team->dossier());
        return m_team->done(dossier) && m_team->done(m_team->lead.engine().restrictDossier(*dossier, logins));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    /// Daan, a doctor, has read all of it and written some himself.
    void init()
    {
        m_team = std::make_unique<MedicalTeam>();
        m_daan = std::make_unique<Workplace>(m_team->server, QStringLiteral("daan"));
        VERIFY_STEP(*m_team, m_team->begin() && m_team->join(*m_daan));
        const auto dossier = m_team->lead.engine().find(m_team->dossier());
        VERIFY_STEP(*m_team,
                    m_team->write(m_team->lead, finding) &&
                        m_team->done(m_team->lead.engine().note(*dossier, note, QStringLiteral("consult_note"))) &&
                        m_team->sync(m_team->lead) && m_team->sync(*m_daan));
        VERIFY_STEP(*m_team, m_team->done(m_daan->engine().set(*m_daan->engine().find(m_team->dossier()),
                                                               QStringLiteral("treatment"), daansOwn)) &&
                                 m_team->sync(*m_daan));
        QCOMPARE(m_team->reads(*m_daan), finding);
    }

    void cleanup()
    {
        m_daan.reset();
        m_team.reset();
    }

    void nothingStays_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("taken out of the group") << QStringLiteral("removed");
        QTest::newRow("another role, HR's") << QStringLiteral("role");
        QTest::newRow("not named in a restriction") << QStringLiteral("restricted");
    }

    void nothingStays()
    {
        QFETCH(QString, how);
        m_daan->quit();
        const auto before = key();
        const QByteArray full = pages(before);
        const auto keys = contentKeys(full);
        QVERIFY(!keys.isEmpty());
        QVERIFY2(leftIn(full, keys).size() == 4 + keys.size(), "the search finds what is there");
        VERIFY_STEP(*m_team, m_daan->resume());

        if (how == QLatin1String("removed")) {
            VERIFY_STEP(*m_team, m_team->done(m_team->lead.engine().removeMember(m_daan->loginName())));
        } else if (how == QLatin1String("role")) {
            VERIFY_STEP(*m_team, becomes(Role::Hr));
            QVERIFY2(m_daan->login(), qPrintable(m_daan->error.sentence()));
        } else {
            VERIFY_STEP(*m_team, restrictTo({m_team->lead.loginName()}));
        }
        VERIFY_STEP(*m_team, m_team->sync(*m_daan));
        m_daan->quit();
        const QStringList left = leftIn(pages(key()), keys);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        QVERIFY2(pages(key()).contains("Jansen"), "the rest is still his");

        QVERIFY2(m_daan->unlock(), qPrintable(m_daan->error.sentence()));
        m_daan->quit();
        QVERIFY2(pages(before).isEmpty(), "and what the disk kept of earlier pages opens with no key there is");
        const QStringList later = leftIn(pages(key()), keys);
        QVERIFY2(later.isEmpty(), qPrintable(later.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(MedicalNarrowingTest)
#include "MedicalNarrowingTest.moc"
