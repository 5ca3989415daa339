// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include "tests/storage/StorageFixture.h"
#include "tests/support/RecordingVfs.h"

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

class TransactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        m_database = m_fixture->open();
        KLUIS_VERIFY(m_database);
        KLUIS_VERIFY(m_database->execute("CREATE TABLE t(v)"));
    }
    void cleanup()
    {
        m_database = fail(ErrorCode::NotFound, QString());
        m_fixture.reset();
    }

    void aCommittedTransactionStays()
    {
        {
            Result<Transaction> transaction = Transaction::begin(*m_database);
            KLUIS_VERIFY(transaction);
            insert(1);
            KLUIS_VERIFY(transaction->commit());
        }
        QCOMPARE(content(), QStringLiteral("1"));
        QVERIFY(!m_database->inTransaction());
    }

    void withoutCommitNothingStays()
    {
        {
            Result<Transaction> transaction = Transaction::begin(*m_database);
            KLUIS_VERIFY(transaction);
            insert(1);
            QVERIFY(m_database->inTransaction());
        }
        QCOMPARE(content(), QString());
        QVERIFY(!m_database->inTransaction());
    }

    void anInnerTransactionIsUndoneAlone()
    {
        Result<Transaction> outer = Transaction::begin(*m_database);
        KLUIS_VERIFY(outer);
        insert(1);
        {
            Result<Transaction> inner = Transaction::begin(*m_database);
            KLUIS_VERIFY(inner);
            insert(2);
        }
        {
            Result<Transaction> inner = Transaction::begin(*m_database);
            KLUIS_VERIFY(inner);
            insert(3);
            KLUIS_VERIFY(inner->commit());
        }
        KLUIS_VERIFY(outer->commit());
        QCOMPARE(content(), QStringLiteral("1,3"));
    }

    void anInnerCommitFallsWithTheOuterTransaction()
    {
        {
            Result<Transaction> outer = Transaction::begin(*m_database);
            KLUIS_VERIFY(outer);
            Result<Transaction> inner = Transaction::begin(*m_database);
            KLUIS_VERIFY(inner);
            insert(1);
            KLUIS_VERIFY(inner->commit());
        }
        QCOMPARE(content(), QString());
    }

    void theOuterMayNotCommitOverAnOpenInnerOne()
    {
        Result<Transaction> outer = Transaction::begin(*m_database);
        KLUIS_VERIFY(outer);
        Result<Transaction> inner = Transaction::begin(*m_database);
        KLUIS_VERIFY(inner);
        KLUIS_FAILS(outer->commit(), ErrorCode::Internal);
        KLUIS_VERIFY(inner->commit());
        KLUIS_VERIFY(outer->commit());
        KLUIS_FAILS(outer->commit(), ErrorCode::Internal);
    }

    void anInnerOneThatOutlivesTheOuterIsHarmless()
    {
        {
            std::optional<Transaction> outer = std::move(*Transaction::begin(*m_database));
            Result<Transaction> inner = Transaction::begin(*m_database);
            KLUIS_VERIFY(inner);
            outer.reset();
        }
        insert(1);
        QCOMPARE(content(), QStringLiteral("1"));
    }

    void aReaderSeesOneStateWhileAnotherWrites()
    {
        insert(1);
        Result<Database> writer = m_fixture->open();
        KLUIS_VERIFY(writer);
        Result<Transaction> view = Transaction::begin(*m_database, Transaction::Kind::Read);
        KLUIS_VERIFY(view);
        KLUIS_VERIFY(writer->run("INSERT INTO t VALUES(2)"));
        QCOMPARE(content(), QStringLiteral("1"));
        view->rollback();
        QCOMPARE(content(), QStringLiteral("1,2"));
    }

    void aSecondWriterIsToldBusyAtTheBeginning()
    {
        Result<Database> other = m_fixture->open();
        KLUIS_VERIFY(other);
        Result<Transaction> first = Transaction::begin(*m_database);
        KLUIS_VERIFY(first);
        KLUIS_FAILS(Transaction::begin(*other), ErrorCode::Busy);
    }

    // When the disk fills up SQLite may undo the whole transaction by itself; the statements after that must not
    // be committed one by one.
    void afterAnAutomaticRollbackNothingMoreIsStored()
    {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        KLUIS_VERIFY(transaction);
        insert(1);
        KLUIS_VERIFY(m_database->execute("ROLLBACK"));
        QVERIFY(!m_database->run("INSERT INTO t VALUES(2)"));
        QVERIFY(!m_database->execute("INSERT INTO t VALUES(3)"));
        KLUIS_FAILS(transaction->commit(), ErrorCode::Storage);
        QCOMPARE(content(), QString());
        insert(4);
        QCOMPARE(content(), QStringLiteral("4"));
    }

private:
    void insert(int value) { KLUIS_VERIFY(m_database->run("INSERT INTO t VALUES(?1)", value)); }
    QString content() { return firstValue(*m_database, "SELECT group_concat(v) FROM (SELECT v FROM t ORDER BY v)"); }

    std::unique_ptr<StorageFixture> m_fixture;
    Result<Database> m_database = fail(ErrorCode::NotFound, QString());
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "TransactionTest.moc"
