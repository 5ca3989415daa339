// SPDX-License-Identifier: GPL-3.0-or-later
// A data-protection officer whose client countersigns what a real server signed about its audit log. Needs a keychain:
// tests/run-in-session.
#include "app/audit/AuditDesk.h"
#include "app/session/KeychainStore.h"
#include "app/sync/SyncNotice.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "server/audit/AuditLog.h"
#include "server/audit/CheckpointKeeper.h"
#include "server/audit/CountersignReport.h"
#include "tests/server/AuditEntries.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using server::CountersignReport;
using server::StoreDatabase;

#define VERIFY_PERSON(person, step)                                                                                    \
    QVERIFY2((person).step, qPrintable((person).error.sentence() + (person).error.detail()))

class CountersignerTest : public QObject {
    Q_OBJECT

    static constexpr int untilNext = 6 * 60; // seconds: checkpoints are asked for each five minutes
    static constexpr int untilTomorrow = 24 * 60 * 60;

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<Workplace> m_officer;
    TenantId m_employer;

    void keep()
    {
        m_server->clock().advanceSeconds(untilNext);
        QVERIFY(
            server::CheckpointKeeper(m_server->store(), m_server->keys(), m_server->folder(), m_server->clock()).run());
    }
    [[nodiscard]] QStringList told(Workplace& person)
    {
        m_server->clock().advanceSeconds(untilNext);
        return person.sync() ? person.synced.warnings : QStringList{person.error.sentence()};
    }
    [[nodiscard]] CountersignReport report()
    {
        return m_server->store()
            .read<CountersignReport>([](StoreDatabase& database) { return CountersignReport::of(database); })
            .value_or(CountersignReport());
    }
    [[nodiscard]] bool run(const char* sql)
    {
        return m_server->store()
            .write<void>([&](StoreDatabase& database) { return database.run(sql, m_employer); })
            .has_value();
    }
    /// A day later.
    void beginAnotherEpoch(char epoch)
    {
        QVERIFY(m_server->store().write<void>([epoch](StoreDatabase& database) {
            return database.run("UPDATE practice SET server_epoch = ?1", QByteArray(16, epoch));
        }));
        m_server->clock().advanceSeconds(untilTomorrow);
    }
    [[nodiscard]] qsizetype refusals()
    {
        const auto all = auditEntries(m_server->store(), TenantId());
        return std::count_if(all.begin(), all.end(), [](const server::ServerEvent& event) {
            return event.kind == server::ServerEventKind::RefusedAccess &&
                   event.object == QLatin1String("/v1/audit/countersign");
        });
    }
    [[nodiscard]] static QStringList changed()
    {
        return SyncNotice::warnings({{.kind = SyncNotice::Kind::AuditLogChanged, .tenant = {}, .dossier = {}}});
    }
    [[nodiscard]] static QStringList waits()
    {
        return SyncNotice::warnings({{.kind = SyncNotice::Kind::AuditLogUnconfirmed, .tenant = {}, .dossier = {}}});
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
        m_officer = std::make_unique<Workplace>(*m_server, QStringLiteral("fg"));
        VERIFY_PERSON(*m_hr, begin(domain::Role::Hr, {QStringLiteral("vermeer")}));
        VERIFY_PERSON(*m_officer, begin(domain::Role::PrivacyOfficer));
        m_employer = m_hr->engine().status().tenants.first().tenant;
        QVERIFY(m_hr->addDossier());
        VERIFY_PERSON(*m_hr, sync());
        keep();
        QCOMPARE(told(*m_officer), QStringList());
    }
    void cleanup()
    {
        m_officer.reset();
        m_hr.reset();
        m_server.reset();
    }

    void everyChainIsCountersignedOnceADay()
    {
        for (const TenantId& chain : {TenantId(), m_employer}) {
            QCOMPARE(report().last(chain).officer, QStringLiteral("fg"));
            QVERIFY(report().last(chain).entries > 0);
        }
        const auto first = report().last(TenantId());
        keep();
        QCOMPARE(told(*m_officer), QStringList());
        QCOMPARE(report().last(TenantId()).time, first.time);
        m_server->clock().advanceSeconds(untilTomorrow);
        keep();
        VERIFY_PERSON(*m_officer, login());
        QCOMPARE(told(*m_officer), QStringList());
        QVERIFY(report().last(TenantId()).time > first.time);
        QVERIFY(report().last(TenantId()).entries > first.entries);
    }

    void nobodyElseCountersigns()
    {
        QVERIFY(run("DELETE FROM audit_countersign WHERE chain <> ?1 OR chain = ?1"));
        keep();
        QCOMPARE(told(*m_hr), QStringList());
        QCOMPARE(report().last(TenantId()).time, qint64(0));
    }

    void whoIsNoOfficerOrNamesNoCheckpointOfTheServersIsRefusedAndThatIsOnRecord()
    {
        const auto kept = m_officer->engine().audit()->checkpoints();
        QVERIFY(kept && !kept->isEmpty());
        protocol::AuditCountersignature signature;
        signature.checkpoint = kept->last();
        for (const auto& [role, status] :
             {std::pair(domain::Role::Hr, 403), std::pair(domain::Role::Administrator, 403),
              std::pair(domain::Role::PrivacyOfficer, 403)}) {
            const auto client = m_server->loggedIn(QString(domain::roleName(role)), role);
            QVERIFY(client);
            const auto answer =
                client->post("/v1/audit/countersign", protocol::AuditCountersignRequest{{signature}}.encode());
            QCOMPARE(answer.status, status); // a signature that is not the caller's is refused as another role is
        }
        QCOMPARE(refusals(), 3);
    }

    void anotherHistoryThanTheOneShownBeforeIsNamedAndNotCountersigned()
    {
        const auto before = report().last(m_employer);
        QVERIFY(run("UPDATE audit_entry SET hash = x'0000000000000000000000000000000000000000000000000000000000000000' "
                    "WHERE chain = ?1 AND n = 1"));
        QVERIFY(run("DELETE FROM audit_checkpoint WHERE chain = ?1")); // signed anew over what stands there now
        m_server->clock().advanceSeconds(untilTomorrow);
        keep();
        VERIFY_PERSON(*m_officer, login());
        QCOMPARE(told(*m_officer), changed());
        QCOMPARE(report().last(m_employer).time, before.time);
        QCOMPARE(report().last(TenantId()).time, before.time); // nothing of such a log is signed
    }

    /// As a restore does it, and whoever rewrites the log and wants it to look like one.
    void underAnotherEpochNothingIsCountersignedUntilTheOfficerConfirms()
    {
        const auto before = report().last(m_employer);
        QVERIFY(run("UPDATE audit_entry SET hash = x'0000000000000000000000000000000000000000000000000000000000000000' "
                    "WHERE chain = ?1 AND n = 1"));
        QVERIFY(run("DELETE FROM audit_checkpoint WHERE chain = ?1"));
        beginAnotherEpoch('n');
        keep();
        VERIFY_PERSON(*m_officer, login());
        const QStringList warnings = told(*m_officer);
        QVERIFY(warnings.contains(waits().first()));
        QCOMPARE(report().last(m_employer).time, before.time);
        QCOMPARE(report().last(TenantId()).time, before.time);
    }

    void theOfficerIsToldEachDayUntilTheyConfirm()
    {
        const auto before = report().last(m_employer);
        beginAnotherEpoch('n');
        keep();
        VERIFY_PERSON(*m_officer, login());
        QVERIFY(told(*m_officer).contains(waits().first()));
        QCOMPARE(told(*m_officer), QStringList());
        m_server->clock().advanceSeconds(untilTomorrow);
        VERIFY_PERSON(*m_officer, login());
        QCOMPARE(told(*m_officer), waits());
        auto desk = m_officer->engine().audit();
        QVERIFY(desk);
        QCOMPARE(desk->unconfirmed()->size(), 4); // what lay aside and what is held, of both chains
        QCOMPARE(desk->confirmRestored().value_or(0), quint64(2));
        QVERIFY(desk->unconfirmed()->isEmpty());
        QCOMPARE(told(*m_officer), QStringList());
        QVERIFY(report().last(m_employer).time > before.time);
        QCOMPARE(report().last(m_employer).time, report().last(TenantId()).time);
    }

    void whatWasConfirmedOfOneEpochIsNotSaidOfTheNextAndTheFirstTraceStays()
    {
        const auto kept = m_officer->engine().audit()->checkpoints();
        QVERIFY(kept);
        for (const char epoch : {'n', 'o'}) {
            beginAnotherEpoch(epoch);
            keep();
            VERIFY_PERSON(*m_officer, login());
            QVERIFY(told(*m_officer).contains(waits().first()));
        }
        const auto now = m_officer->engine().audit()->unconfirmed();
        QVERIFY(now);
        for (const auto& first : *kept) {
            QVERIFY(now->contains(first));
        }
    }

    void anEmployersChainThatTheServerKeepsSilentAboutIsNamed()
    {
        QVERIFY(run("DELETE FROM audit_checkpoint WHERE chain = ?1"));
        m_server->clock().advanceSeconds(untilTomorrow);
        VERIFY_PERSON(*m_officer, login());
        QCOMPARE(told(*m_officer), changed());
    }
};

QTEST_GUILESS_MAIN(CountersignerTest)
#include "CountersignerTest.moc"
