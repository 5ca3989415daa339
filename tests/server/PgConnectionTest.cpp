// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgConnection.h"

#include "tests/support/TestDatabase.h"

#include <QTest>

using namespace kluis;
using server::PgConnection;
using server::PgTarget;

namespace {

const QString name = QStringLiteral("host=localhost ");
const QString root = QStringLiteral("sslrootcert=%1/ca.crt ");
const QString certificate = QStringLiteral("sslcert=%1/kluis.crt sslkey=%1/kluis.key ");

} // namespace

/// The line to a real PostgreSQL over TLS.
class PgConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("PGSSLMODE"); }

    void withItsNameAndACertificateTheLineIsTls13()
    {
        const auto line = open(name + root + certificate + QStringLiteral("user=kluis"));
        QVERIFY2(line, line ? "" : qPrintable(line.error().detail()));
        QCOMPARE(versionOf(**line), QStringLiteral("TLSv1.3"));
    }

    void theEnvironmentCannotTakeTlsAway()
    {
        qputenv("PGSSLMODE", "disable");
        const auto line = open(name + root + certificate + QStringLiteral("user=kluis"));
        QVERIFY(line);
        QCOMPARE(versionOf(**line), QStringLiteral("TLSv1.3"));
    }

    void aServerOfAnotherNameIsRefused()
    {
        const auto line =
            open(QStringLiteral("host=elsewhere.example ") + root + certificate + QStringLiteral("user=kluis"));
        QVERIFY(!line);
        QCOMPARE(line.error().code(), ErrorCode::Untrusted);
    }

    void aServerOfAnUnknownAuthorityIsRefused()
    {
        const auto line =
            open(name + QStringLiteral("sslrootcert=%1/stranger.crt ") + certificate + QStringLiteral("user=kluis"));
        QVERIFY(!line);
        QCOMPARE(line.error().code(), ErrorCode::Untrusted);
    }

    void withoutAClientCertificateTheLineIsDroppedThoughTheServerTakesIt()
    {
        const auto line = open(name + root + QStringLiteral("sslcert=/nonexistent user=nocertificate"));
        QVERIFY(!line);
        QCOMPARE(line.error().code(), ErrorCode::Untrusted);
    }

    void aUnixSocketNeedsNone()
    {
        const auto line = PgConnection::open(m_database.target());
        QVERIFY(line);
        QCOMPARE(versionOf(**line), QString());
    }

    void nobodyAtTheAddressIsASentence()
    {
        const auto target = PgTarget::parse(QStringLiteral("host=/nonexistent dbname=x user=kluis"));
        const auto line = target ? PgConnection::open(*target) : failure(target);
        QVERIFY(!line);
        QCOMPARE(line.error().code(), ErrorCode::Unreachable);
        QVERIFY(!line.error().sentence().isEmpty());
    }

    void valuesComeBackAsTheyWent()
    {
        auto line = *PgConnection::open(m_database.target());
        QVERIFY(line->execute("CREATE TABLE t (i bigint, b bytea, t text, r double precision)"));
        auto insert = line->prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
        const QByteArray bytes("\0\xff'\\x\0", 6);
        const QString text = QStringLiteral("é'\"$1 ?1");
        insert.bindAll(qint64(-9'000'000'000), bytes, text, 0.5);
        QVERIFY(insert.run());
        insert.bindAll(nullptr, QByteArray(), QString(), std::optional<qint64>());
        QVERIFY2(insert.run(), "nothing is NULL, and an empty value is not");
        auto row = line->prepare("SELECT i, b, t, r IS NULL, b IS NULL, t IS NULL FROM t ORDER BY i NULLS LAST");
        QVERIFY(*row.step());
        QCOMPARE(row.int64(0), qint64(-9'000'000'000));
        QCOMPARE(row.blobView(1).toByteArray(), bytes);
        QCOMPARE(row.text(2), text);
        QCOMPARE(row.int64(3), 0);
        QVERIFY(*row.step());
        QVERIFY(row.isNull(0));
        QCOMPARE(row.int64(3), 1);
        QCOMPARE(row.int64(4), 0);
        QCOMPARE(row.int64(5), 0);
        QVERIFY(!*row.step());
    }

    void aTextThatNoColumnTakesIsRefusedAndNotTold()
    {
        auto line = *PgConnection::open(m_database.target());
        auto row = line->prepare("SELECT CAST(?1 AS text)");
        row.bind(1, QString(QChar(0)));
        const auto found = row.step();
        QVERIFY(!found);
        QCOMPARE(found.error().code(), ErrorCode::InvalidArgument);
    }

private:
    Result<std::unique_ptr<PgConnection>> open(const QString& options)
    {
        const auto target = PgTarget::parse(m_database.addressByTls(options));
        return target ? PgConnection::open(*target) : failure(target);
    }

    static QString versionOf(PgConnection& line)
    {
        auto row = line.prepare("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        const auto found = row.step();
        return found && *found ? row.text(0) : QString();
    }

    test::TestDatabase m_database;
};

QTEST_GUILESS_MAIN(PgConnectionTest)
#include "PgConnectionTest.moc"
