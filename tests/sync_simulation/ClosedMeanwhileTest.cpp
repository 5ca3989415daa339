// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody whom medical content is closed to, while what he wrote was on its way to the server.
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using Kind = app::SyncNotice::Kind;

class ClosedMeanwhileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_practice = std::make_unique<SimulatedPractice>(); }

    void init() { m_practice->beginAtWork(); }

    void whatTheServerTookIsNotMissed_data()
    {
        QTest::addColumn<QByteArray>("lost"); // the answer to it does not arrive
        QTest::addColumn<bool>("leaves");     // the group; else the dossier is restricted to others
        QTest::newRow("push, left the group") << QByteArray("/v1/push") << true;
        QTest::newRow("pull, left the group") << QByteArray("/v1/pull") << true;
        QTest::newRow("push, restricted") << QByteArray("/v1/push") << false;
        QTest::newRow("pull, restricted") << QByteArray("/v1/pull") << false;
    }
    void whatTheServerTookIsNotMissed()
    {
        QFETCH(const QByteArray, lost);
        QFETCH(const bool, leaves);
        auto& anja = m_practice->client(6);
        const auto line = CacheRows::list(anja.vault().database()).first();
        QVERIFY(anja.vault().set(line.dossier, QStringLiteral("findings"), QStringLiteral("sore knee")));
        auto& network = m_practice->network();
        network.meanwhile(
            1, true, [&] { network.loseAnswers(1); }, lost);
        QVERIFY(!anja.sync(false));
        close(leaves, line);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(anja.sync(false));
            for (const auto& notice : anja.notices()) {
                QVERIFY2(notice.kind == Kind::ScopeChanged, qPrintable(app::SyncNotice::name(notice.kind)));
            }
        }
        QCOMPARE(anja.vault().counts()->outbox, 0U);
        for (const CacheRow& row : CacheRows::of(anja.vault().database())) {
            QVERIFY2(row.category != domain::Category::Medical, qPrintable(row.text()));
        }
    }

    /// Found by the simulation: what is closed by now does not come with everything else, and is not lost.
    void whatWasAtTheServerIsNotCalledLostWhenItCloses_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("left the group") << true;
        QTest::newRow("restricted") << false;
    }
    void whatWasAtTheServerIsNotCalledLostWhenItCloses()
    {
        QFETCH(const bool, leaves);
        auto& anja = m_practice->client(6);
        const auto line = CacheRows::list(anja.vault().database()).first();
        QVERIFY(anja.vault().set(line.dossier, QStringLiteral("findings"), QStringLiteral("sore knee")));
        QVERIFY(anja.sync(false));
        auto& network = m_practice->network();
        network.meanwhile(
            1, false, [&] { network.loseAnswers(1); }, "/v1/pull");
        QVERIFY(!anja.sync(true)); // everything anew, and nothing of it came
        close(leaves, line);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(anja.sync(false));
            for (const auto& notice : anja.notices()) {
                QVERIFY2(notice.kind == Kind::ScopeChanged, qPrintable(app::SyncNotice::name(notice.kind)));
            }
        }
        QCOMPARE(CacheRows::outbox(anja.vault().database()), QString());
    }

    /// Found by the simulation: a removal says nothing that needs a key, and it was sealed for others than him.
    void whatWasRemovedWhileItWasClosedIsRemovedHereToo()
    {
        auto& dora = m_practice->client(SimulatedPractice::lead);
        auto& anja = m_practice->client(6);
        const auto line = CacheRows::list(anja.vault().database()).first();
        QVERIFY(dora.vault().set(line.dossier, QStringLiteral("findings"), QStringLiteral("sore knee")));
        QVERIFY(dora.sync(false) && anja.sync(false));
        QCOMPARE(findingsAt(anja), QStringList(QStringLiteral("sore knee")));
        restrictTo({QStringLiteral("dora")}, line);
        QVERIFY(dora.sync(false));
        removeFindings(dora, line);
        QVERIFY(dora.sync(false));
        restrictTo({}, line);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(dora.sync(false) && anja.sync(false));
        }
        QCOMPARE(findingsAt(anja), QStringList(QString()));
    }

private:
    void close(bool leaves, const CacheRows::Line& line)
    {
        if (!leaves) {
            return restrictTo({QStringLiteral("dora")}, line);
        }
        auto& lead = m_practice->client(SimulatedPractice::lead);
        QVERIFY(lead.log().catchUp());
        QVERIFY(lead.groups().remove(QStringLiteral("anja")));
    }
    void restrictTo(const QStringList& names, const CacheRows::Line& line)
    {
        auto& lead = m_practice->client(SimulatedPractice::lead);
        QVERIFY(lead.log().catchUp());
        QVERIFY(lead.groups().restrictDossier(line.tenant, line.dossier, names));
    }
    /// At the employee's request, which is recorded first.
    static void removeFindings(SimulatedClient& doctor, const CacheRows::Line& line)
    {
        const auto request =
            doctor.addRequest(line.dossier, doctor.removalRequest(), QStringLiteral("asked by letter"));
        QVERIFY(request);
        QVERIFY(doctor.vault().remove(line.dossier, {protocol::AskedChange::Kind::Removed, *request},
                                      {QStringLiteral("findings")}, {}));
    }
    static QStringList findingsAt(SimulatedClient& client)
    {
        QStringList values;
        for (const CacheRow& row : CacheRows::of(client.vault().database())) {
            if (row.field == QLatin1String("findings")) {
                values.append(row.value);
            }
        }
        return values;
    }

    std::unique_ptr<SimulatedPractice> m_practice;
};

QTEST_GUILESS_MAIN(ClosedMeanwhileTest)
#include "ClosedMeanwhileTest.moc"
