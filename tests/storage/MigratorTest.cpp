// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "tests/storage/StorageFixture.h"

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] std::int64_t unixMillis() const override { return 1'795'000'000'123; }
};

constexpr Migration first{1, "A. Bakker", "The first table.", "CREATE TABLE one(a); INSERT INTO one VALUES(1);"};
constexpr Migration second{2, "C. Dekker", "A second one.", "CREATE TABLE two(b)"};
constexpr Migration brokenHalfway{2, "C. Dekker", "Breaks.", "CREATE TABLE two(b); INSERT INTO nowhere VALUES(1)"};
constexpr Migration editedFirst{1, "A. Bakker", "The first table.", "CREATE TABLE one(a, c)"};

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        m_database = m_fixture->open();
        KLUIS_VERIFY(m_database);
    }
    void cleanup()
    {
        m_database = fail(ErrorCode::NotFound, QString());
        m_fixture.reset();
    }

    void aNewDatabaseGetsEveryMigrationOnce()
    {
        QCOMPARE(*Migrator::version(*m_database), 0);
        QCOMPARE(*apply({first, second}), 2);
        QCOMPARE(*apply({first, second}), 0);
        QCOMPARE(*Migrator::version(*m_database), 2);
        QCOMPARE(firstValue(*m_database, "SELECT count(*) FROM one"), QStringLiteral("1"));
    }

    void onlyTheMissingOnesAreApplied()
    {
        QCOMPARE(*apply({first}), 1);
        QCOMPARE(*apply({first, second}), 1);
        KLUIS_VERIFY(m_database->prepare("SELECT b FROM two"));
    }

    void authorReasonAndTimeAreWrittenDown()
    {
        QCOMPARE(*apply({first}), 1);
        QCOMPARE(firstValue(*m_database, "SELECT author || '|' || reason || '|' || applied_at || '|' || length(sha256) "
                                         "FROM migration WHERE number = 1"),
                 QStringLiteral("A. Bakker|The first table.|1795000000123|32"));
    }

    void aMigrationThatFailsLeavesTheOneBefore()
    {
        QVERIFY(!apply({first, brokenHalfway}));
        QCOMPARE(*Migrator::version(*m_database), 1);
        QVERIFY(!m_database->prepare("SELECT b FROM two"));
        QCOMPARE(*apply({first, second}), 1);
    }

    void aDatabaseFromANewerProgramIsRefused()
    {
        QCOMPARE(*apply({first, second}), 2);
        KLUIS_FAILS(apply({first}), ErrorCode::UnsupportedVersion);
    }

    void anEditedMigrationIsRefused()
    {
        QCOMPARE(*apply({first}), 1);
        KLUIS_FAILS(apply({editedFirst}), ErrorCode::UnsupportedVersion);
    }

    void aGapInTheNumbersIsRefused()
    {
        KLUIS_FAILS(apply({second}), ErrorCode::Internal);
        KLUIS_FAILS(apply({first, first}), ErrorCode::Internal);
    }

private:
    Result<int> apply(std::initializer_list<Migration> migrations)
    {
        return Migrator::apply(*m_database, std::span(migrations.begin(), migrations.size()), FixedClock());
    }

    std::unique_ptr<StorageFixture> m_fixture;
    Result<Database> m_database = fail(ErrorCode::NotFound, QString());
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
