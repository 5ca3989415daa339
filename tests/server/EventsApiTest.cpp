// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of changes, of which, and until when: over TLS, with real sessions.
#include "core/storage/Database.h"
#include "server/store/SessionStore.h"
#include "tests/support/EventLine.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace kluis;
using namespace kluis::server;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString jansen = QStringLiteral("jansen");
constexpr int aMomentMs = 700; ///< longer than rings are gathered

QByteArray line(const TenantId& tenant, quint64 seq)
{
    return "data: " + tenant.toString().toLatin1() + ' ' + QByteArray::number(seq) + "\n\n";
}

} // namespace

class EventsApiTest : public QObject {
    Q_OBJECT

    void ring(const Change& change) { m_server->store().bell().ring({change}); }
    void ring(const QString& employer, quint64 seq) { ring(Change::ofEmployer(m_server->tenant(employer), seq)); }

    std::unique_ptr<TestServer> m_server;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->options.heartbeatSeconds = 1;
        m_server->restart();
    }
    void cleanup() { m_server.reset(); }

    void aChangeIsToldToWhomTheEmployerIsGranted()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n")); // heard
        QVERIFY(events.all().contains("Content-Type: text/event-stream\r\n"));
        ring(vermeer, 7);
        QVERIFY(events.waitFor(line(m_server->tenant(vermeer), 7)));
    }

    void anotherEmployersChangeIsNotTold()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        const auto other = m_server->loggedIn(QStringLiteral("joost"), Role::Hr, {jansen});
        QVERIFY(hr && other);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        ring(jansen, 3);
        ring(vermeer, 4);
        QVERIFY(events.waitFor(line(m_server->tenant(vermeer), 4)));
        events.listenFor(aMomentMs);
        QVERIFY2(!events.all().contains(m_server->tenant(jansen).toString().toLatin1()), events.all().constData());
    }

    void whoComesLaterHearsHowFarItIs()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        ring(vermeer, 12);
        QTest::qSleep(aMomentMs);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(line(m_server->tenant(vermeer), 12)));
    }

    void manyRingsInAMomentAreFewWords()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        const TenantId tenant = m_server->tenant(vermeer);
        for (quint64 seq = 1; seq <= 20'000; ++seq) {
            ring(Change::ofEmployer(tenant, seq));
        }
        QVERIFY(events.waitFor(line(tenant, 20'000)));
        QVERIFY2(events.all().count("data: ") <= 10, qPrintable(QString::number(events.all().count("data: "))));
    }

    void whatAnotherProcessCommittedIsToldToo()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        // A command beside the server has its own connection, whose commits ring nothing here.
        const auto beside = DataFolder::open(m_server->folder());
        QVERIFY(beside);
        const auto written = beside->store().write<void>([&](StoreDatabase& database) {
            return database.run("INSERT INTO tenant_stream (tenant, seq) VALUES (?1, 5)", m_server->tenant(vermeer));
        });
        QVERIFY(written);
        QVERIFY(events.waitFor(line(m_server->tenant(vermeer), 5)));
    }

    void withoutASessionThereIsNothingToHear()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine nobody(m_server->port(), "GET /v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(nobody.waitFor("HTTP/1.1 401 "));
        const QByteArray once = hr->listenRequest();
        EventLine first(m_server->port(), once);
        QVERIFY(first.waitFor("HTTP/1.1 200 "));
        EventLine replayed(m_server->port(), once);
        QVERIFY(replayed.waitFor("HTTP/1.1 401 "));
    }

    void itEndsWithTheSession()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        QCOMPARE(hr->post("/v1/logout", {}).status, 200);
        QVERIFY(events.waitForEnd());
        QVERIFY2(events.all().contains("retry: "), events.all().constData());
    }

    void itEndsWhenTheAccessTokenRunsOut()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        m_server->clock().advanceSeconds(SessionStore::accessMillis / 1000 + 1);
        QVERIFY(events.waitForEnd());
    }

    void itEndsWhenAnEmployerIsTakenAwayOrGiven_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("taken") << true;
        QTest::newRow("given") << false;
    }

    void itEndsWhenAnEmployerIsTakenAwayOrGiven()
    {
        QFETCH(bool, taken);
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        if (taken) {
            m_server->revoke(QStringLiteral("hanneke"), vermeer);
        } else {
            m_server->grant(QStringLiteral("hanneke"), jansen);
        }
        QVERIFY(events.waitForEnd());
    }

    void aClosedAccountHearsNothingMore()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        m_server->disable(QStringLiteral("hanneke"));
        QVERIFY(events.waitForEnd());
    }

    void aDeviceListensOnce()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine before(m_server->port(), hr->listenRequest());
        QVERIFY(before.waitFor(":\n\n"));
        EventLine now(m_server->port(), hr->listenRequest());
        QVERIFY(now.waitFor(":\n\n"));
        QVERIFY(before.waitForEnd());
        ring(vermeer, 2);
        QVERIFY(now.waitFor(line(m_server->tenant(vermeer), 2)));
    }

    void theMedicalLogsGrowthIsToldToMedicalRolesOnly()
    {
        const auto doctor = m_server->loggedIn(QStringLiteral("meijer"), Role::Doctor, {vermeer});
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(doctor && hr);
        EventLine doctors(m_server->port(), doctor->listenRequest());
        EventLine hrs(m_server->port(), hr->listenRequest());
        QVERIFY(doctors.waitFor(":\n\n") && hrs.waitFor(":\n\n"));
        ring(Change::ofMedicalLog());
        QVERIFY(doctors.waitFor(line({}, 0)));
        hrs.listenFor(aMomentMs);
        QVERIFY(!hrs.all().contains("data: "));
    }

    void whatIsAboutAPersonIsToldToThatPersonOnly()
    {
        const auto hanneke = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        const auto hugo = m_server->loggedIn(QStringLiteral("hugo"), Role::Hr, {vermeer});
        QVERIFY(hanneke && hugo);
        EventLine hers(m_server->port(), hanneke->listenRequest());
        EventLine his(m_server->port(), hugo->listenRequest());
        QVERIFY(hers.waitFor(":\n\n") && his.waitFor(":\n\n"));
        ring(Change::ofPerson(hugo->user));
        QVERIFY(his.waitFor(line({}, 0)));
        hers.listenFor(aMomentMs);
        QVERIFY(!hers.all().contains("data: "));
    }

    void aCommitThatFailsRingsNothing()
    {
        const auto hr = m_server->loggedIn(QStringLiteral("hanneke"), Role::Hr, {vermeer});
        QVERIFY(hr);
        EventLine events(m_server->port(), hr->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        const auto write = [&](quint64 seq, bool works) {
            return m_server->store().write<void>([&](StoreDatabase& database) -> Result<void> {
                database.note(Change::ofEmployer(m_server->tenant(vermeer), seq));
                return works ? Result<void>() : fail(ErrorCode::Conflict, QStringLiteral("No."));
            });
        };
        QVERIFY(!write(8, false));
        QVERIFY(write(9, true));
        QVERIFY(events.waitFor(line(m_server->tenant(vermeer), 9)));
        QVERIFY(!events.all().contains(line(m_server->tenant(vermeer), 8)));
    }
};

QTEST_GUILESS_MAIN(EventsApiTest)
#include "EventsApiTest.moc"
