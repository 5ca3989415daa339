// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"
#include "server/store/ProofStore.h"
#include "server/store/postgres/PgPool.h"
#include "server/watch/StorePulse.h"
#include "tests/server/SyncFixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using server::Store;
using server::StoreDatabase;

namespace {

constexpr int writers = 4;

} // namespace

/// What only a store has that several servers share.
class PgStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SyncFixture>();
        m_tenant = m_world->addEmployer(QStringLiteral("vermeer"));
        m_hr = m_world->addPerson(QStringLiteral("hr"), Role::Hr, {m_tenant});
    }

    void employersDoNotWaitForEachOther()
    {
        const TenantId other = m_world->addEmployer(QStringLiteral("bakker"));
        const auto held = m_world->store->writeFor<bool>({m_tenant}, [&](StoreDatabase&) -> Result<bool> {
            bool isDone = false;
            std::thread meanwhile([&] {
                isDone = m_world->store->writeFor<bool>({other}, [](StoreDatabase&) -> Result<bool> { return true; })
                             .has_value();
            });
            meanwhile.join(); // would never come back if it waited for this transaction
            return isDone;
        });
        QVERIFY(held && *held);
    }

    void aWriteOfEverythingWaitsForAnEmployersWriter()
    {
        std::atomic<bool> isOver = false;
        std::atomic<bool> cameTooEarly = false;
        std::thread everything;
        const auto held = m_world->store->writeFor<bool>({m_tenant}, [&](StoreDatabase&) -> Result<bool> {
            everything = std::thread([&] {
                const auto done = m_world->store->write<bool>([&](StoreDatabase&) -> Result<bool> {
                    cameTooEarly = !isOver;
                    return true;
                });
                cameTooEarly = cameTooEarly || !done;
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            isOver = true;
            return true;
        });
        everything.join();
        QVERIFY(held);
        QVERIFY(!cameTooEarly);
    }

    void aDeadlockIsTriedAgain()
    {
        std::atomic<int> runs = 0;
        std::barrier together(2);
        const auto lock = [&](const char* first, const char* second) {
            bool isFirstTry = true;
            return m_world->store->writeFor<void>({}, [&](StoreDatabase& database) -> Result<void> {
                ++runs;
                if (auto done = database.run(first); !done) {
                    return done;
                }
                if (isFirstTry) {
                    isFirstTry = false;
                    together.arrive_and_wait();
                }
                return database.run(second);
            });
        };
        const char* people = "UPDATE user SET failures = failures + 1";
        const char* practice = "UPDATE practice SET directory_version = directory_version + 1";
        std::atomic<bool> otherDone = false;
        std::thread other([&] { otherDone = lock(practice, people).has_value(); });
        const bool done = lock(people, practice).has_value();
        other.join();
        QVERIFY(done && otherDone);
        QVERIFY(runs > 2);
        QCOMPARE(*m_world->store->read<qint64>(
                     [](StoreDatabase& database) { return database.number("SELECT max(failures) FROM user"); }),
                 2);
    }

    void workThatFoundItsPlaceTakenInTheSameMomentIsTriedAgain()
    {
        int runs = 0;
        const auto done = m_world->store->writeFor<void>({m_tenant}, [&runs](StoreDatabase&) -> Result<void> {
            return ++runs == 1 ? fail(ErrorCode::Busy, QStringLiteral("taken")) : Result<void>();
        });
        QVERIFY(done);
        QCOMPARE(runs, 2);
    }

    void workOnEverythingIsNotTriedAgain()
    {
        int runs = 0;
        const auto done = m_world->store->write<void>([&runs](StoreDatabase&) -> Result<void> {
            ++runs;
            return fail(ErrorCode::Busy, QStringLiteral("taken"));
        });
        QVERIFY(!done);
        QCOMPARE(runs, 1);
    }

    void aConnectionThatWasCutIsReplacedUnnoticed()
    {
        QVERIFY(m_world->store->read<qint64>([](StoreDatabase& d) { return d.number("SELECT 1"); }));
        cutOthers();
        QVERIFY(m_world->store->write<qint64>([](StoreDatabase& d) { return d.number("SELECT 1"); }));
    }

    void whoeverAsksJustAfterAConnectThatNobodyAnsweredIsToldAtOnce()
    {
        const QTemporaryDir folder;
        const QString door = folder.filePath(QStringLiteral("door")); // to where the database's socket is
        const QString address = m_world->postgres->address();
        const auto end = address.indexOf(u' ');
        const QString host = QStringLiteral("host=");
        const auto target = server::PgTarget::parse(host + door + address.mid(end));
        QVERIFY(address.startsWith(host) && target);
        const server::ColumnCipher* columns = nullptr;
        QVERIFY(m_world->store->read<bool>([&columns](StoreDatabase& database) -> Result<bool> {
            columns = &database.columns();
            return true;
        }));
        server::PgPool pool(*target, *columns);
        const auto asks = [&pool] { return pool.with([](StoreDatabase&) -> Result<void> { return {}; }).has_value(); };
        QVERIFY(!asks());
        QVERIFY(QFile::link(address.mid(host.size(), end - host.size()), door));
        QVERIFY(!asks()); // without looking
        bool isBack = false;
        QTRY_VERIFY_WITH_TIMEOUT((isBack = isBack || asks()), 10'000);
    }

    void whetherItAnswersIsKnownSoonThoughItHangs()
    {
        server::StorePulse pulse(*m_world->store);
        QVERIFY(pulse.beats());
        const auto asked = m_world->store->writeFor<bool>({}, [&pulse](StoreDatabase& database) -> Result<bool> {
            const auto locked = database.postgres()->execute("LOCK TABLE practice IN ACCESS EXCLUSIVE MODE");
            QElapsedTimer timer;
            timer.start();
            const bool beats = pulse.beats() || pulse.beats();
            return locked ? Result<bool>(!beats && timer.elapsed() < 5'000) : failure(locked);
        });
        QVERIFY(asked && *asked);
        bool isBack = false;
        QTRY_VERIFY_WITH_TIMEOUT((isBack = isBack || pulse.beats()), 10'000);
    }

    void aConnectionCutInTheMiddleIsOneClearErrorAndLeavesNothing()
    {
        const auto cut = m_world->store->write<void>([this](StoreDatabase& database) -> Result<void> {
            if (auto done = database.run("UPDATE practice SET name = ?1", QStringLiteral("half")); !done) {
                return done;
            }
            cutOthers();
            return database.run("UPDATE practice SET name = ?1", QStringLiteral("whole"));
        });
        QVERIFY(!cut);
        QCOMPARE(cut.error().code(), ErrorCode::Unreachable);
        const auto name = m_world->store->read<QString>([](StoreDatabase& database) -> Result<QString> {
            const auto practice = server::AccountStore(database).practice();
            return practice ? Result<QString>(practice->name) : failure(practice);
        });
        QVERIFY(name);
        QCOMPARE(*name, QStringLiteral("Practice"));
    }

    void aFailedStatementCannotBeCommittedAround()
    {
        const auto done = m_world->store->write<void>([this](StoreDatabase& database) -> Result<void> {
            const auto twice =
                database.run("INSERT INTO tenant(id, short_name, name, created_at) VALUES (?1, ?2, ?3, 0)", m_tenant,
                             QStringLiteral("x"), QStringLiteral("x"));
            return twice ? Result<void>(fail(ErrorCode::Internal, QStringLiteral("taken"))) : Result<void>();
        });
        QVERIFY(!done);
    }

    void whatIsThereAlreadyIsToldFromWhatDoesNotFit()
    {
        const auto insert = [this](const TenantId& tenant) {
            return m_world->store->write<void>([&](StoreDatabase& database) {
                return database.run("INSERT INTO grant_(user, tenant, department, granted_at) VALUES (?1, ?2, ?3, 0)",
                                    m_hr->caller.user, tenant, QByteArray("x"));
            });
        };
        QCOMPARE(insert(m_tenant).error().code(), ErrorCode::Exists);
        QCOMPARE(insert(crypto::randomId<TenantId>()).error().code(), ErrorCode::InvalidArgument);
    }

    void serversThatStartAtOnceMakeTheTablesOnce()
    {
        const TestDatabase fresh(TestDatabase::Content::Nothing);
        std::atomic<int> opened = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&] { opened += Store::open(fresh.target(), m_world->columnKey) ? 1 : 0; });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(opened.load(), writers);
    }

    void aDatabaseOfANewerProgramIsRefused()
    {
        QVERIFY(m_world->store->write<void>([](StoreDatabase& database) {
            return database.run("INSERT INTO migration SELECT max(number) + 1, '', '', x'', 0 FROM migration");
        }));
        const auto store = m_world->openStore(m_world->columnKey);
        QVERIFY(!store);
        QCOMPARE(store.error().code(), ErrorCode::UnsupportedVersion);
    }

    void aProofIsFreshAtOneServerOnly()
    {
        const auto other = *m_world->openStore(m_world->columnKey);
        const QByteArray jti = crypto::randomBytes(16);
        const auto see = [&](Store& store) {
            return *store.writeFor<bool>({}, [&](StoreDatabase& database) {
                return server::ProofStore(database).remember(m_hr->caller.device, jti, m_world->clock.now);
            });
        };
        QVERIFY(see(*m_world->store));
        QVERIFY(!see(*other));
    }

    void nobodyIsAloneWhileAServerRunsAndNoServerStartsBesideWhoIs()
    {
        auto first = *m_world->openStore(m_world->columnKey);
        auto second = *m_world->openStore(m_world->columnKey);
        auto third = *m_world->openStore(m_world->columnKey);
        QVERIFY(first->holdPresence());
        QVERIFY(second->holdPresence());
        QCOMPARE(third->holdAlone().error().code(), ErrorCode::Busy);
        first.reset();
        second.reset();
        QVERIFY(third->holdAlone());
        auto fourth = *m_world->openStore(m_world->columnKey);
        QCOMPARE(fourth->holdPresence().error().code(), ErrorCode::Busy);
    }

    void aValueThatWasChangedInTheDatabaseIsFound()
    {
        QVERIFY(m_world->store->integrityCheck());
        QVERIFY(m_world->store->write<void>(
            [](StoreDatabase& database) { return database.run("UPDATE user SET display_name = login"); }));
        const auto sound = m_world->store->integrityCheck();
        QVERIFY(!sound);
        QCOMPARE(sound.error().code(), ErrorCode::Corrupt);
    }

private:
    /// As when the database server is started anew, or a firewall forgets.
    void cutOthers()
    {
        auto line = *server::PgConnection::open(m_world->postgres->target());
        QVERIFY(line->execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                              "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    }

    std::unique_ptr<SyncFixture> m_world;
    TenantId m_tenant;
    std::unique_ptr<Person> m_hr;
};

QTEST_GUILESS_MAIN(PgStoreTest)
#include "PgStoreTest.moc"
