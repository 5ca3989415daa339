// SPDX-License-Identifier: GPL-3.0-or-later
// A cache that is not what the server says any more, with the real server: it is found and made right again.
#include "app/sync/DigestCheck.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/News.h"
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;

class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_practice = std::make_unique<SimulatedPractice>(); }

    void init()
    {
        m_practice->beginAtWork();
        m_notices.clear();
    }

    void everyRolesCacheHasTheServersDigests()
    {
        QVERIFY(write(dora(), "findings", QStringLiteral("sore knee")));
        QVERIFY(write(hanneke(), "given_name", QStringLiteral("Piet")));
        QVERIFY(write(mark(), "worked_hours", QStringLiteral("12.5")));
        for (const auto& client : m_practice->clients()) {
            QVERIFY(client->sync(false));
            doubt(*client);
            QVERIFY(client->sync(false));
            QVERIFY2(client->notices().isEmpty(), qPrintable(client->person().login));
            QVERIFY(wasCompared(*client));
        }
    }

    void aRowThatWentMissingComesBackWithoutEverythingElse()
    {
        auto& client = hanneke();
        const auto before = texts(client);
        damage(client, "DELETE FROM record WHERE CAST(record AS TEXT) = 'last_name'");
        QVERIFY(texts(client) != before);
        const auto report = client.sync(false);
        QVERIFY(report);
        QCOMPARE(report->pulled, 0U);
        QCOMPARE(texts(client), before);
        QVERIFY(isHealed(client));
    }

    void aRowThatStayedBehindIsRenewed()
    {
        auto& client = hanneke();
        QVERIFY(write(client, "given_name", QStringLiteral("Piet")));
        QVERIFY(write(client, "given_name", QStringLiteral("Pieter")));
        const auto before = texts(client);
        damage(client, "UPDATE record SET revision = 1, value = 'Piet' WHERE CAST(record AS TEXT) = 'given_name'");
        QVERIFY(client.sync(false));
        QCOMPARE(texts(client), before);
        QVERIFY(isHealed(client));
    }

    void aRowThatTheServerDoesNotKnowGoes()
    {
        auto& client = hanneke();
        const auto before = texts(client);
        damage(client, "INSERT INTO record SELECT dossier, 1, CAST('phone_work' AS BLOB), NULL, 1, 1, 1, author, 1, "
                       "'0301111111', NULL, NULL FROM record LIMIT 1");
        QVERIFY(client.sync(false));
        QCOMPARE(texts(client), before);
    }

    void aMedicalRowComesBackToo()
    {
        auto& client = dora();
        QVERIFY(write(client, "findings", QStringLiteral("sore knee")));
        damage(client, "DELETE FROM record WHERE category = 4");
        QVERIFY(client.sync(false));
        QVERIFY(!texts(client).filter(QStringLiteral("sore knee")).isEmpty());
    }

    void whatWasHealedIsNews()
    {
        QVERIFY(write(hanneke(), "given_name", QStringLiteral("Piet")));
        auto& client = m_practice->client(2); // hugo, of the same department
        QVERIFY(client.sync(false));
        QVERIFY(app::News(client.vault().database()).seenAll());
        damage(client, "DELETE FROM record WHERE CAST(record AS TEXT) = 'given_name'");
        QVERIFY(client.sync(false));
        const auto news = app::News(client.vault().database()).newest(10);
        QCOMPARE(news->size(), 1);
        QCOMPARE(news->first().changes.first().fieldId, QStringLiteral("given_name"));
    }

    void waitingEditsStayAsTheyAre()
    {
        auto& client = hanneke();
        const auto dossier = CacheRows::list(client.vault().database()).first();
        QVERIFY(client.vault().set(dossier.dossier, QStringLiteral("given_name"), QStringLiteral("waits")));
        damage(client, "DELETE FROM record WHERE CAST(record AS TEXT) = 'last_name'");
        QVERIFY(compareAlone(client, dossier.tenant));
        QCOMPARE(client.vault().counts()->outbox, 1U);
        QCOMPARE(client.show(dossier.dossier)->fields.value(QStringLiteral("given_name")).value,
                 QStringLiteral("waits"));
        QVERIFY(isHealed(client));
    }

    void nothingIsComparedAgainOnTheSameDay()
    {
        auto& client = hanneke();
        QVERIFY(client.sync(false));
        const auto tenant = m_practice->tenants().first();
        QVERIFY(!*app::DigestCheck::isDue(client.vault(), tenant));
        m_practice->clock().advance(app::DigestCheck::everyMillis);
        QVERIFY(*app::DigestCheck::isDue(client.vault(), tenant));
    }

private:
    SimulatedClient& dora() { return m_practice->client(0); }
    SimulatedClient& hanneke() { return m_practice->client(1); }
    SimulatedClient& mark() { return m_practice->client(3); }

    static bool write(SimulatedClient& client, const char* field, const QString& value)
    {
        const auto dossier = CacheRows::list(client.vault().database()).first().dossier;
        return client.vault().set(dossier, QString::fromLatin1(field), value) && client.sync(false);
    }
    static QStringList texts(SimulatedClient& client)
    {
        QStringList all;
        for (const CacheRow& row : CacheRows::of(client.vault().database())) {
            all.append(row.text());
        }
        all.sort();
        return all;
    }
    void doubt(SimulatedClient& client)
    {
        for (const TenantId& tenant : m_practice->tenants()) {
            orGiveUp(app::DigestCheck::doubt(client.vault(), tenant));
        }
    }
    bool wasCompared(SimulatedClient& client)
    {
        for (const auto& granted : client.identity().tenants) {
            if (orGiveUp(app::DigestCheck::isDue(client.vault(), granted.tenant))) {
                return false;
            }
        }
        return true;
    }
    /// As a fault of the disk or of the program would.
    void damage(SimulatedClient& client, const char* sql)
    {
        orGiveUp(client.vault().database().execute(sql));
        doubt(client);
    }
    /// Without sending anything first.
    Result<void> compareAlone(SimulatedClient& client, const TenantId& tenant)
    {
        m_notices.clear();
        app::DirectoryCache directory(client.vault().database(), client.line(), client.identity(), client.medical());
        orGiveUp(directory.load());
        app::WorkerPool pool;
        const app::ProgressHandler nobody;
        app::SyncProgressMeter progress(nobody, client.line());
        return app::DigestCheck({client.vault(), client.log(), directory, pool, progress, m_notices}, client.line())
            .run(tenant);
    }
    bool isHealed(const SimulatedClient& client) const
    {
        const auto all = client.notices() + m_notices;
        return std::any_of(all.begin(), all.end(), [](const app::SyncNotice& notice) {
            return notice.kind == app::SyncNotice::Kind::CacheHealed;
        });
    }

    std::unique_ptr<SimulatedPractice> m_practice;
    QList<app::SyncNotice> m_notices;
};

QTEST_GUILESS_MAIN(DigestTest)
#include "DigestTest.moc"
