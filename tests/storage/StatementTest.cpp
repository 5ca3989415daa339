// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"
#include "tests/storage/StorageFixture.h"

#include <QElapsedTimer>

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

class StatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        m_database = m_fixture->open(Cipher::ChaCha20);
        KLUIS_VERIFY(m_database);
        KLUIS_VERIFY(m_database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v); CREATE UNIQUE INDEX u ON t(v)"));
    }
    void cleanup()
    {
        m_database = fail(ErrorCode::NotFound, QString());
        m_fixture.reset();
    }

    void everyTypeComesBackAsItWentIn()
    {
        const DossierId id = *DossierId::fromBytes(QByteArray("0123456789\0bcdef", 16));
        Result<Statement> row =
            m_database->query("SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8", qint64(-9'000'000'000'000), true, 2.5,
                              QByteArray("a\0b", 3), QStringLiteral("Zoë 🙂"), nullptr, id, std::optional<int>());
        KLUIS_VERIFY(row);
        QVERIFY(*row->step());
        QCOMPARE(row->int64(0), qint64(-9'000'000'000'000));
        QCOMPARE(row->int64(1), 1);
        QCOMPARE(row->real(2), 2.5);
        QCOMPARE(row->blob(3), QByteArray("a\0b", 3));
        QCOMPARE(row->text(4), QStringLiteral("Zoë 🙂"));
        QVERIFY(row->isNull(5));
        QVERIFY(row->id<DossierId>(6) == id);
        QVERIFY(!row->optionalInt64(7));
        QCOMPARE(row->columnCount(), 8);
    }

    void emptyIsNotNull()
    {
        Result<Statement> row = m_database->query("SELECT typeof(?1), typeof(?2), typeof(?3)", QByteArray(), QString(),
                                                  std::optional<QString>());
        KLUIS_VERIFY(row);
        row->bindView(1, QByteArrayView());
        QVERIFY(*row->step());
        QCOMPARE(row->text(0), QStringLiteral("blob"));
        QCOMPARE(row->text(1), QStringLiteral("text"));
        QCOMPARE(row->text(2), QStringLiteral("null"));
    }

    void anIdOfTheWrongLengthIsNone()
    {
        Result<Statement> row = m_database->query("SELECT ?1", QByteArray("short"));
        KLUIS_VERIFY(row);
        QVERIFY(*row->step());
        QVERIFY(row->id<UserId>(0).isNull());
    }

    void aStatementGivesItsValuesBackWhenItGoes()
    {
        {
            Result<Statement> first = m_database->query("SELECT ?1", 5);
            KLUIS_VERIFY(first);
            QVERIFY(*first->step());
        }
        Result<Statement> second = m_database->prepare("SELECT ?1");
        KLUIS_VERIFY(second);
        QVERIFY(*second->step());
        QVERIFY(second->isNull(0));
    }

    void theSameTextMayBeUsedTwiceAtOnce()
    {
        KLUIS_VERIFY(m_database->execute("INSERT INTO t(v) VALUES(1), (2)"));
        Result<Statement> outer = m_database->query("SELECT v FROM t ORDER BY v");
        Result<Statement> inner = m_database->query("SELECT v FROM t ORDER BY v");
        KLUIS_VERIFY(outer);
        KLUIS_VERIFY(inner);
        QVERIFY(*outer->step());
        QVERIFY(*inner->step());
        QVERIFY(*inner->step());
        QCOMPARE(outer->int64(0), 1);
        QCOMPARE(inner->int64(0), 2);
    }

    void manyDifferentStatementsDoNotPileUpOrBreakHeldOnes()
    {
        Result<Statement> held = m_database->query("SELECT 42");
        KLUIS_VERIFY(held);
        for (int i = 0; i < 1'000; ++i) {
            KLUIS_VERIFY(m_database->query(QByteArray("SELECT " + QByteArray::number(i))));
        }
        QVERIFY(*held->step());
        QCOMPARE(held->int64(0), 42);
    }

    void aDuplicateIsToldAsExists()
    {
        KLUIS_VERIFY(m_database->run("INSERT INTO t(v) VALUES(?1)", 1));
        KLUIS_FAILS(m_database->run("INSERT INTO t(v) VALUES(?1)", 1), ErrorCode::Exists);
        KLUIS_VERIFY(m_database->run("INSERT INTO t(v) VALUES(?1)", 2));
    }

    void aBrokenConstraintIsToldAsInvalid()
    {
        KLUIS_VERIFY(m_database->execute("CREATE TABLE c(p REFERENCES t(id), n NOT NULL CHECK(n > 0))"));
        KLUIS_FAILS(m_database->run("INSERT INTO c VALUES(99, 1)"), ErrorCode::InvalidArgument);
        KLUIS_FAILS(m_database->run("INSERT INTO c VALUES(NULL, 0)"), ErrorCode::InvalidArgument);
        KLUIS_FAILS(m_database->run("INSERT INTO c VALUES(NULL, NULL)"), ErrorCode::InvalidArgument);
    }

    void errorsNeverQuoteValues()
    {
        const QString secret = QStringLiteral("burn-out");
        KLUIS_VERIFY(m_database->execute("CREATE VIRTUAL TABLE f USING fts5(v); CREATE TABLE s(n INTEGER) STRICT"));
        KLUIS_VERIFY(m_database->run("INSERT INTO t(v) VALUES(?1)", secret));
        const QList<Result<void>> failures = {
            m_database->run("INSERT INTO t(v) VALUES(?1)", secret),
            m_database->run("INSERT INTO s VALUES(?1)", secret),
            m_database->run("SELECT * FROM f WHERE f MATCH ?1", QString(u'"' + secret)),
            m_database->run("SELECT json_extract('{}', ?1)", secret),
        };
        for (const Result<void>& failed : failures) {
            QVERIFY(!failed);
            QVERIFY2(!failed.error().detail().contains(secret), qPrintable(failed.error().detail()));
            QVERIFY(!failed.error().sentence().contains(secret));
        }
    }

    void aParameterThatDoesNotExistIsAnError()
    {
        Result<Statement> statement = m_database->query("SELECT ?1", 1, 2);
        KLUIS_VERIFY(statement);
        KLUIS_FAILS(statement->step(), ErrorCode::Internal);
    }

    void twoStatementsInOneTextAreRefused()
    {
        KLUIS_FAILS(m_database->prepare("SELECT 1; SELECT 2"), ErrorCode::Internal);
        KLUIS_FAILS(m_database->prepare("   "), ErrorCode::Internal);
        KLUIS_VERIFY(m_database->prepare("SELECT 1;  \n"));
    }

    void aMisspeltColumnInQuotesIsNotAText()
    {
        KLUIS_FAILS(m_database->prepare("SELECT \"nosuchcolumn\" FROM t"), ErrorCode::Internal);
    }

    void bulkInsertsThroughViewsKeepEveryRow()
    {
        constexpr int rows = 50'000;
        Result<Transaction> transaction = Transaction::begin(*m_database);
        KLUIS_VERIFY(transaction);
        Result<Statement> insert = m_database->prepare("INSERT INTO t(id, v) VALUES(?1, ?2)");
        KLUIS_VERIFY(insert);
        QByteArray buffer(100, 'x');
        for (int i = 1; i <= rows; ++i) {
            std::memcpy(buffer.data(), &i, sizeof i);
            KLUIS_VERIFY(insert->bind(1, i).bindView(2, buffer).run());
        }
        KLUIS_VERIFY(transaction->commit());
        QCOMPARE(firstValue(*m_database, "SELECT count(DISTINCT v) FROM t"), QString::number(rows));
    }

private:
    std::unique_ptr<StorageFixture> m_fixture;
    Result<Database> m_database = fail(ErrorCode::NotFound, QString());
};

QTEST_GUILESS_MAIN(StatementTest)
#include "StatementTest.moc"
