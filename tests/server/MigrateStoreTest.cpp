// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "server/admin/DataFolder.h"
#include "server/store/postgres/PgConnection.h"
#include "tests/support/TestDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;

namespace {

constexpr int patience = 60'000;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// `kluis-server migrate-store` on a server with people, dossiers and an audit trail.
class MigrateStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_data = m_original.filePath(QStringLiteral("data"));
        QCOMPARE(run({QStringLiteral("init")}).code, 0);
        QCOMPARE(run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("anna"), QStringLiteral("--role"),
                      QStringLiteral("hr"), QStringLiteral("--employer"), QStringLiteral("vermeer")})
                     .code,
                 0);
        QFile csv(m_original.filePath(QStringLiteral("staff.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Personeelsnummer;Achternaam\n");
        for (int i = 0; i < 50; ++i) {
            csv.write(QStringLiteral("%1;Proef%1\n").arg(1000 + i).toUtf8());
        }
        csv.close();
        const Outcome made =
            run({QStringLiteral("import"), QStringLiteral("--employer"), QStringLiteral("vermeer"), csv.fileName()});
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = copyNamed(QStringLiteral("data"));
        m_database = std::make_unique<test::TestDatabase>();
    }

    void everythingIsThereAfterwardsAndTheServerUsesIt()
    {
        const qint64 operations = count("operation");
        QVERIFY(operations >= 50);
        const Outcome moved = migrate();
        QVERIFY2(moved.code == 0, moved.err.constData());
        QVERIFY(moved.json().value(QLatin1String("tables")).toArray().size() > 20);
        QVERIFY(QFile::exists(m_data + QStringLiteral("/database")));
        // The old one is not needed any more.
        QVERIFY(QFile::remove(m_data + QStringLiteral("/store.db")));
        QCOMPARE(count("operation"), operations);
        QCOMPARE(run({QStringLiteral("health")}).code, 0);
        QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("verify")}).code, 0);
    }

    void theStoreGoesOnWhereItWas()
    {
        QCOMPARE(migrate().code, 0);
        // New rows get numbers behind those that came along.
        const Outcome more =
            run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("newcomer"), QStringLiteral("--role"),
                 QStringLiteral("hr"), QStringLiteral("--employer"), QStringLiteral("anew")});
        QVERIFY2(more.code == 0, more.err.constData());
        const auto data = server::DataFolder::open(m_data);
        QVERIFY(data);
        const auto numbered = data->store().write<bool>([](server::StoreDatabase& database) -> Result<bool> {
            const auto last = database.number("SELECT max(number) FROM field_set");
            const auto next = last ? database.number("INSERT INTO field_set (fields) VALUES (?1) RETURNING number",
                                                     QStringLiteral("a new one"))
                                   : last;
            return next ? Result<bool>(*next == *last + 1) : failure(next);
        });
        QVERIFY(numbered && *numbered);
    }

    void aDatabaseThatHoldsAnotherServerIsRefused()
    {
        QCOMPARE(migrate().code, 0);
        const QString first = m_data;
        m_data = m_folder->filePath(QStringLiteral("second"));
        QCOMPARE(run({QStringLiteral("init")}).code, 0);
        const Outcome refused = migrate();
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("empty one"));
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/database")));
        m_data = first;
        QCOMPARE(run({QStringLiteral("health")}).code, 0);
    }

    void aRunThatWasBrokenOffBeforeTheEndIsFinishedByTheNext()
    {
        QCOMPARE(migrate().code, 0);
        // As it lies when everything was copied and neither the folder nor the audit log says so yet.
        QVERIFY(server::DataFolder::open(m_data)->store().write<void>([](server::StoreDatabase& database) {
            return database.run("DELETE FROM audit_entry WHERE chain = ?1 AND n = "
                                "(SELECT max(n) FROM audit_entry WHERE chain = ?1)",
                                TenantId());
        }));
        QVERIFY(QFile::remove(m_data + QStringLiteral("/database")));
        const Outcome again = migrate();
        QVERIFY2(again.code == 0, again.err.constData());
        QVERIFY(QFile::exists(m_data + QStringLiteral("/database")));
    }

    void whatChangedAfterABrokenRunIsNotPassedOver()
    {
        QCOMPARE(migrate().code, 0);
        QVERIFY(QFile::remove(m_data + QStringLiteral("/database")));
        QCOMPARE(run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("late"), QStringLiteral("--role"),
                      QStringLiteral("hr"), QStringLiteral("--employer"), QStringLiteral("anew")})
                     .code,
                 0);
        QCOMPARE(migrate().code, 1);
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/database")));
    }

    void aRunningServerIsNotMoved()
    {
        QProcess server;
        const QString portFile = m_folder->filePath(QStringLiteral("port"));
        server.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                     {QStringLiteral("serve"), QStringLiteral("--data"), m_data, QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(portFile), patience);
        const Outcome refused = migrate();
        server.kill();
        server.waitForFinished(patience);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("running"));
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/database")));
    }

    void whenItIsKilledNothingIsMovedOrEverything()
    {
        for (const int afterMillis : {20, 120, 250, 400}) {
            QProcess program;
            program.start(QStringLiteral(KLUIS_SERVER_PROGRAM), migrateArguments());
            program.waitForFinished(afterMillis);
            program.kill();
            program.waitForFinished(patience);
            QVERIFY(QFile::exists(m_data + QStringLiteral("/store.db")));
        }
        const Outcome moved = migrate();
        const bool wasDone = QFile::exists(m_data + QStringLiteral("/database"));
        QVERIFY2(moved.code == 0 || (wasDone && moved.err.contains("already")), moved.err.constData());
        QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("verify")}).code, 0);
    }

    void aCopyThatDiffersInOneValueIsFound()
    {
        QCOMPARE(migrate().code, 0);
        QVERIFY(QFile::remove(m_data + QStringLiteral("/database")));
        auto line = *server::PgConnection::open(m_database->target());
        QVERIFY(line->execute("UPDATE operation SET server_time = server_time + 1 WHERE place = "
                              "(SELECT max(place) FROM operation)"));
        const Outcome refused = migrate();
        QCOMPARE(refused.code, 1);
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/database")));
    }

private:
    [[nodiscard]] QString copyNamed(const QString& name) const
    {
        const QString copy = m_folder->filePath(name);
        QProcess::execute(QStringLiteral("cp"),
                          {QStringLiteral("-a"), m_original.filePath(QStringLiteral("data")), copy});
        return copy;
    }

    [[nodiscard]] QStringList migrateArguments() const
    {
        return {QStringLiteral("migrate-store"), QStringLiteral("--json"), QStringLiteral("--database"),
                m_database->address(),           QStringLiteral("--data"), m_data};
    }

    Outcome migrate() { return runWith(migrateArguments()); }
    Outcome run(const QStringList& arguments)
    {
        return runWith(arguments + QStringList{QStringLiteral("--data"), m_data});
    }

    static Outcome runWith(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    qint64 count(const char* table)
    {
        const auto data = server::DataFolder::open(m_data);
        return data ? data->store()
                          .read<qint64>([table](server::StoreDatabase& database) {
                              return database.number(QByteArray(QByteArray("SELECT count(*) FROM ") + table));
                          })
                          .value_or(-1)
                    : -1;
    }

    QTemporaryDir m_original; ///< a server with a day's data in it; tests work on copies
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    std::unique_ptr<test::TestDatabase> m_database;
};

QTEST_GUILESS_MAIN(MigrateStoreTest)
#include "MigrateStoreTest.moc"
