// SPDX-License-Identifier: GPL-3.0-or-later
// The window answers while the engine synchronises: thousands of dossiers for the first time, a thousand edits on their
// way, and a line that is cut and falls silent. A short run asks only that the heart goes on beating; with
// KLUIS_CAMPAIGN=long no beat may be more than 100 ms late. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "server/admin/Importer.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/CutLine.h"
#include "tests/support/Heartbeat.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QBuffer>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class SyncHeartbeatTest : public QObject {
    Q_OBJECT

    static constexpr double mostMs = 100;
    static constexpr int patienceMs = 600'000;

    const bool m_long = qgetenv("KLUIS_CAMPAIGN") == "long";
    const int m_dossiers = m_long ? 5'000 : 200;
    const int m_edits = m_long ? 1'000 : 50;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<CutLine> m_line;
    std::unique_ptr<Workplace> m_hr;

    /// The employer's staff, as an import at the server makes them.
    [[nodiscard]] bool importStaff()
    {
        QByteArray csv = "Personeelsnummer;Achternaam;Functie;Afdeling\n";
        for (int i = 0; i < m_dossiers; ++i) {
            csv += QStringLiteral("%1;Proef%1;Lasser;Hal %2\n").arg(1000 + i).arg(i % 7).toUtf8();
        }
        QBuffer file(&csv);
        const auto tenant = m_server->store().read<std::optional<server::Tenant>>([](server::StoreDatabase& database) {
            return server::AccountStore(database).tenant(QStringLiteral("vermeer"));
        });
        return file.open(QIODevice::ReadOnly) && tenant && *tenant &&
               server::Importer(m_server->store(), m_server->keys(), m_server->clock()).run(**tenant, file, {});
    }
    /// Somebody walks through the list while it waits.
    [[nodiscard]] static bool walksUntil(WindowAtWork& at, const std::function<bool()>& done)
    {
        auto* table = at.window().findChild<QTableView*>(QStringLiteral("dossierTable"));
        int steps = 0;
        return table != nullptr && QTest::qWaitFor(
                                       [&] {
                                           if (++steps % 20 == 0) {
                                               QTest::keyClick(table, steps % 200 == 0 ? Qt::Key_Home : Qt::Key_Down);
                                           }
                                           return done();
                                       },
                                       patienceMs);
    }
    void judge(const char* what, Heartbeat& heart)
    {
        qInfo("%s: %zu beats, 99 of 100 late by less than %.1f ms, the latest by %.1f ms", what, heart.beats(),
              heart.percentile(99), heart.longest());
        QVERIFY(heart.beats() >= 10);
        QVERIFY(!m_long || heart.longest() < mostMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        m_server = std::make_unique<TestServer>();
        m_line = std::make_unique<CutLine>(m_server->port());
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        m_hr->useLine(m_line->port());
        QVERIFY2(m_hr->begin(Role::Hr, {QStringLiteral("vermeer")}), qPrintable(m_hr->error.sentence()));
        QVERIFY(importStaff());
    }

    void aThreadThatIsHeldUpIsSeen()
    {
        Heartbeat heart;
        QTest::qWait(50);
        QThread::msleep(2 * int(mostMs));
        QTest::qWait(50);
        QVERIFY2(heart.longest() > mostMs, qPrintable(QString::number(heart.longest())));
    }

    void theWindowAnswersDuringAFirstSync()
    {
        WindowAtWork at(*m_hr);
        Heartbeat heart;
        QVERIFY(at.unlock()); // a sync begins at once
        const auto* model = at.window().work()->list()->model();
        QVERIFY(walksUntil(at, [&] { return !at.isSyncing() && model->rowCount() > 0; }));
        QVERIFY(at.sync());
        judge("first sync", heart);
    }

    void theWindowAnswersWhileEditsAreSent()
    {
        QVERIFY2(m_hr->unlock(), qPrintable(m_hr->error.sentence()));
        const auto rows = m_hr->engine().list({}, m_dossiers);
        QVERIFY(rows && rows->size() == m_dossiers); // the first sync came to its end
        for (int i = 0; i < m_edits; ++i) {
            QVERIFY(m_hr->engine().set(rows->at(i % rows->size()).dossier, QStringLiteral("job_title"),
                                       QStringLiteral("Lasser %1").arg(i)));
        }
        QCOMPARE(m_hr->engine().status().outbox, quint64(m_edits));
        WindowAtWork at(*m_hr);
        Heartbeat heart;
        QVERIFY(at.unlock());
        QVERIFY(walksUntil(at, [&] { return !at.isSyncing() && at.status().outbox == 0; }));
        judge("edits sent", heart);
    }

    void theWindowAnswersInBadWeather()
    {
        WindowAtWork at(*m_hr);
        QVERIFY(at.unlock());
        Heartbeat heart;
        for (const qint64 bytes : {1, 400, 3'000, 9'000, 40'000}) {
            m_line->dropAll();
            m_line->cutAfterBytes(bytes);
            QVERIFY(at.sync());
            m_line->mend();
        }
        m_line->fallSilent();
        QTest::keyClick(&at.window(), Qt::Key_F5);
        QElapsedTimer silent;
        silent.start();
        QVERIFY(walksUntil(at, [&] { return silent.elapsed() > (m_long ? 20'000 : 500); }));
        m_line->mend();
        m_line->dropAll();
        QVERIFY(walksUntil(at, [&] { return !at.isSyncing(); }));
        judge("bad weather", heart);
    }
};

QTEST_MAIN(SyncHeartbeatTest)
#include "SyncHeartbeatTest.moc"
