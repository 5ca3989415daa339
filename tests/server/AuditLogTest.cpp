// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditLog.h"

#include "core/crypto/Random.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace kluis;
using server::AuditLog;
using server::ServerEvent;

class AuditLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::TestServer>();
        m_tenant = crypto::randomId<TenantId>();
        const auto filled = m_server->store().write<void>([this](server::StoreDatabase& database) -> Result<void> {
            for (int i = 0; i < entries; ++i) {
                ServerEvent event;
                event.kind = server::ServerEventKind::Pushed;
                event.time = i;
                event.tenant = m_tenant;
                if (auto appended = AuditLog::append(database, event); !appended) {
                    return appended;
                }
            }
            return {};
        });
        QVERIFY(filled);
    }

    void anUntouchedChainIsSound()
    {
        const auto chain = verified();
        QCOMPARE(chain.entries, quint64(entries));
        QCOMPARE(chain.brokenAt, quint64(0));
    }

    void aChangeIsFoundAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("altered") << QByteArray("UPDATE audit_entry SET event = x'a0' WHERE chain = ?1 AND n = 40");
        QTest::newRow("altered last byte")
            << QByteArray("UPDATE audit_entry SET event = CAST(substr(event, 1, length(event) - 1) || "
                          "CASE substr(event, -1) WHEN x'01' THEN x'02' ELSE x'01' END AS BLOB) "
                          "WHERE chain = ?1 AND n = 40");
        QTest::newRow("hash altered") << QByteArray(
            "UPDATE audit_entry SET hash = x'00000000000000000000000000000000' WHERE chain = ?1 AND n = 40");
        QTest::newRow("deleted") << QByteArray("DELETE FROM audit_entry WHERE chain = ?1 AND n = 40");
        QTest::newRow("copied over") << QByteArray(
            "UPDATE audit_entry SET (event, hash) = (SELECT event, hash FROM audit_entry WHERE chain = ?1 AND n = 12) "
            "WHERE chain = ?1 AND n = 40");
    }

    void aChangeIsFoundAtItsPlace()
    {
        QFETCH(QByteArray, change);
        QVERIFY(m_server->store().write<void>(
            [&](server::StoreDatabase& database) { return database.run(change, m_tenant); }));
        QCOMPARE(verified().brokenAt, quint64(40));
    }

    void closingTheGapOfADeletedEntryDoesNotHideIt()
    {
        QVERIFY(m_server->store().write<void>([&](server::StoreDatabase& database) -> Result<void> {
            if (auto gone = database.run("DELETE FROM audit_entry WHERE chain = ?1 AND n = 40", m_tenant); !gone) {
                return gone;
            }
            for (int n = 41; n <= entries; ++n) {
                auto moved = database.run("UPDATE audit_entry SET n = ?2 - 1 WHERE chain = ?1 AND n = ?2", m_tenant, n);
                if (!moved) {
                    return moved;
                }
            }
            return {};
        }));
        QCOMPARE(verified().brokenAt, quint64(40));
    }

    void anEventRolledBackLeavesNoTrace()
    {
        QVERIFY(!m_server->store().write<void>([this](server::StoreDatabase& database) -> Result<void> {
            ServerEvent event;
            event.tenant = m_tenant;
            if (auto appended = AuditLog::append(database, event); !appended) {
                return appended;
            }
            return fail(ErrorCode::Conflict, QStringLiteral("the thing itself failed"));
        }));
        QCOMPARE(verified().entries, quint64(entries));
    }

private:
    static constexpr int entries = 100;

    AuditLog::Chain verified()
    {
        const auto chains = m_server->store().read<QList<AuditLog::Chain>>(
            [](server::StoreDatabase& database) { return AuditLog::verify(database); });
        for (const auto& chain : chains.value_or(QList<AuditLog::Chain>())) {
            if (chain.tenant == m_tenant) {
                return chain;
            }
        }
        return {};
    }

    std::unique_ptr<test::TestServer> m_server;
    TenantId m_tenant;
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "AuditLogTest.moc"
