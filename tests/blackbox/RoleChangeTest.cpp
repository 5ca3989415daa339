// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's role and grants change both ways, with the real programs. Needs a keychain: tests/run-in-session.
#include "core/crypto/Initialise.h"
#include "tests/blackbox/Person.h"
#include "tests/support/VaultPages.h"

#include <QFile>
#include <QTest>

using namespace kluis::test;

/// Each function goes on where the one before stopped.
class RoleChangeTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    Person m_ria{m_practice, QStringLiteral("ria"), QStringLiteral("hr")};
    const QString m_vermeer = QStringLiteral("vermeer");
    const QString m_bakker = QStringLiteral("bakker");
    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_mine = QStringLiteral("kanarie8412@post.example"); ///< HR reads it, a manager does not
    static constexpr int many = 40;

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] bool importStaff(const QString& employer, int count)
    {
        const QString file = m_practice.folder() + QLatin1Char('/') + employer + QStringLiteral(".csv");
        QFile csv(file);
        if (!csv.open(QIODevice::WriteOnly)) {
            return false;
        }
        csv.write("Personeelsnummer;Achternaam;Geboortedatum\r\n");
        for (int i = 1; i <= count; ++i) {
            csv.write(QStringLiteral("%1;Naam%1;01-02-1990\r\n").arg(1000 + i).toUtf8());
        }
        csv.close();
        return done(m_hr.kluis({QStringLiteral("import"), file, QStringLiteral("--employer"), employer}));
    }
    [[nodiscard]] bool user(const QStringList& arguments)
    {
        return done(m_practice.server(QStringList{QStringLiteral("user")} + arguments));
    }
    [[nodiscard]] bool becomes(const QString& role)
    {
        return user({QStringLiteral("set-role"), m_ria.login(), QStringLiteral("--role"), role});
    }
    [[nodiscard]] QString shown(const QString& field) const
    {
        return m_ria.show(m_dossier)[QLatin1String("fields")][field][QLatin1String("value")].toString();
    }
    [[nodiscard]] int dossiers() const
    {
        return int(m_ria
                       .kluis({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("1000"),
                               QStringLiteral("--json")})
                       .jsonLines()
                       .size());
    }
    /// All that her vault holds, free pages too.
    [[nodiscard]] QByteArray pages() const
    {
        const auto profile = kluis::app::Profile::load(m_ria.profile());
        const auto password = kluis::crypto::SecretBytes::fromPassword(m_ria.password());
        return openedPages(m_ria.profile() + QStringLiteral("/vault.db"), *profile->cipher,
                           vaultKey(m_ria.profile(), password))
            .toLower();
    }

private Q_SLOTS:
    void twoOfHrAndTwoEmployers()
    {
        QVERIFY(kluis::crypto::initialise());
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        const QStringList both{QStringLiteral("--employer"), m_vermeer, QStringLiteral("--employer"), m_bakker};
        QVERIFY(m_hr.join(both) && m_ria.join(both));
        QVERIFY(importStaff(m_vermeer, many) && importStaff(m_bakker, 3));
        QVERIFY(done(m_hr.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("email_private"), m_mine})));
        QVERIFY(done(m_hr.sync()) && done(m_ria.sync()));
        QCOMPARE(shown(QStringLiteral("email_private")), m_mine);
        QCOMPARE(dossiers(), many + 3);
        QVERIFY2(pages().contains(m_mine.toUtf8()), "the search finds what is there");
    }

    void aNarrowerRoleTakesWhatIsNoLongerHersFromHerComputer()
    {
        QVERIFY(becomes(QStringLiteral("manager")));
        QVERIFY2(!m_ria.sync().ok(), "the sessions of the old role have ended");
        QVERIFY(done(m_ria.signIn()) && done(m_ria.sync()));
        QVERIFY(shown(QStringLiteral("email_private")).isEmpty());
        QCOMPARE(shown(QStringLiteral("last_name")), QStringLiteral("Naam1001"));
        QCOMPARE(dossiers(), many + 3);
        QVERIFY(!pages().contains(m_mine.toUtf8()));
        QVERIFY(!m_ria.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("email_private"), m_mine}).ok());
    }

    void theWiderRoleBringsItBack()
    {
        QVERIFY(becomes(QStringLiteral("hr")));
        QVERIFY(done(m_ria.signIn()) && done(m_ria.sync()));
        QCOMPARE(shown(QStringLiteral("email_private")), m_mine);
    }

    void anEmployerTakenAwayLeavesHerComputer()
    {
        QVERIFY(user({QStringLiteral("revoke"), m_ria.login(), QStringLiteral("--employer"), m_vermeer}));
        QVERIFY(done(m_ria.sync()));
        QCOMPARE(dossiers(), 3);
        QVERIFY(!pages().contains("naam1040"));
    }

    void anEmployerAddedComesAtTheNextSyncWithoutFetchingTheOthersAgain()
    {
        QVERIFY(user({QStringLiteral("grant"), m_ria.login(), QStringLiteral("--employer"), m_vermeer}));
        QVERIFY(user({QStringLiteral("revoke"), m_ria.login(), QStringLiteral("--employer"), m_bakker}));
        QVERIFY(done(m_ria.sync()));
        QCOMPARE(dossiers(), many);
        QVERIFY(user({QStringLiteral("grant"), m_ria.login(), QStringLiteral("--employer"), m_bakker}));
        const auto synced = m_ria.sync();
        QVERIFY(done(synced));
        QCOMPARE(dossiers(), many + 3);
        const int pulled = synced.json().value(QLatin1String("pulled")).toInt();
        QVERIFY2(pulled < many, qPrintable(QString::number(pulled)));
    }
};

QTEST_GUILESS_MAIN(RoleChangeTest)
#include "RoleChangeTest.moc"
