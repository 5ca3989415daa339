// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "server/admin/DataFolder.h"
#include "tests/support/TestDatabase.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using domain::Environment;

namespace {

constexpr int patience = 60'000;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
    if (!process.waitForFinished(patience)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool isRefused(const Outcome& outcome)
{
    return outcome.code == 1 && outcome.err.contains("anonymise");
}

} // namespace

/// Development, test, acceptance and production are kept apart.
class EnvironmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = test::TestDatabase::makeIfWanted();
    }

    void cleanup() { qunsetenv("KLUIS_ENVIRONMENT"); }

    void aNewServerIsWhatItsMakerSaid_data()
    {
        QTest::addColumn<Environment>("environment");
        for (const Environment environment : domain::environments) {
            QTest::newRow(environmentName(environment).data()) << environment;
        }
    }

    void aNewServerIsWhatItsMakerSaid()
    {
        QFETCH(Environment, environment);
        QVERIFY(make(environment));
        const auto data = server::DataFolder::open(at("data"));
        QVERIFY(data);
        QVERIFY(data->environment() == environment);
    }

    void anUnknownEnvironmentIsRefused()
    {
        const Outcome outcome = run({text("init"), text("--data"), at("data"), text("--environment"), text("live")});
        QCOMPARE(outcome.code, 2);
        QVERIFY(!QFile::exists(at("data")));
    }

    void aFolderWithoutALabelIsProduction()
    {
        QVERIFY(make(Environment::Production));
        QVERIFY(QFile::remove(at("data/environment")));
        const auto data = server::DataFolder::open(at("data"));
        QVERIFY(data);
        QVERIFY(data->environment() == Environment::Production);
    }

    void anUnsignedLabelOfAnEarlierProgramIsTakenWhereTheStoreSaysTheSame()
    {
        QVERIFY(make(Environment::Test));
        label("test\n");
        QVERIFY(server::DataFolder::open(at("data")));
        label("production\n");
        QVERIFY(!server::DataFolder::open(at("data")));
    }

    void productionDataDoNotOpenUnderAnotherLabel()
    {
        QVERIFY(make(Environment::Production));
        label("test\n");
        QVERIFY(isRefused(run({text("health"), text("--data"), at("data")})));
    }

    void aLabelWithAnotherServersSignatureIsRefused()
    {
        QVERIFY(make(Environment::Production));
        label("production\n" + QByteArray(128, '0') + '\n');
        QVERIFY(isRefused(run({text("health"), text("--data"), at("data")})));
    }

    void aMachineOfAnotherEnvironmentDoesNotOpenProductionData()
    {
        QVERIFY(make(Environment::Production));
        qputenv("KLUIS_ENVIRONMENT", "test");
        QVERIFY(isRefused(run({text("health"), text("--data"), at("data")})));
        qputenv("KLUIS_ENVIRONMENT", "production");
        QCOMPARE(run({text("health"), text("--data"), at("data")}).code, 0);
    }

    void aMachineOfOneEnvironmentMakesNoServerOfAnother()
    {
        qputenv("KLUIS_ENVIRONMENT", "acceptance");
        QVERIFY(!make(Environment::Test));
        QVERIFY(!QFile::exists(at("data/keys")));
        QVERIFY(make(Environment::Acceptance));
    }

    void aProductionBackupIsNotRestoredElsewhere()
    {
        QVERIFY(make(Environment::Production));
        QCOMPARE(run({text("backup"), text("--data"), at("data"), text("--to"), at("b.kbk")}).code, 0);
        const QStringList restore{text("restore"), text("--from"), at("b.kbk"), text("--data"), at("back")};
        QVERIFY(isRefused(run(restore + QStringList{text("--environment"), text("test")})));
        QVERIFY(!QFile::exists(at("back/keys")));
        qputenv("KLUIS_ENVIRONMENT", "acceptance");
        QVERIFY(isRefused(run(restore)));
        QVERIFY(!QFile::exists(at("back/keys")));
        qunsetenv("KLUIS_ENVIRONMENT");
        QCOMPARE(run(restore + QStringList{text("--environment"), text("production")}).code, 0);
    }

    void aCopyOfNobodyIsTheWayOutOfProduction()
    {
        QVERIFY(make(Environment::Production));
        qputenv("KLUIS_ENVIRONMENT", "production"); // made where the data are
        const QStringList anonymise{text("anonymise"), text("--from"), at("data"),
                                    text("--to"),      at("copy"),     text("--json")};
        const Outcome made = run(anonymise);
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(isRefused(run({text("health"), text("--data"), at("copy")})));
        qputenv("KLUIS_ENVIRONMENT", "test");
        const Outcome health = run({text("health"), text("--data"), at("copy"), text("--json")});
        QVERIFY2(health.out.contains("\"environment\":\"test\""), health.out.constData());
        QVERIFY(run({text("anonymise"), text("--to"), at("other")}).code != 0);
    }

    void aProductionStoreIsNotMovedElsewhere()
    {
        QVERIFY(make(Environment::Production, true));
        QVERIFY(isRefused(run({text("migrate-store"), text("--data"), at("data"), text("--database"),
                               text("postgresql://nobody@127.0.0.1:1/none"), text("--environment"), text("test")})));
    }

private:
    static QString text(const char* latin1) { return QString::fromLatin1(latin1); }
    [[nodiscard]] QString at(const char* name) const { return m_folder->filePath(text(name)); }

    bool make(Environment environment, bool embedded = false)
    {
        server::DataFolder::Plan plan;
        plan.folder = at("data");
        plan.hosts = {text("127.0.0.1")};
        plan.environment = environment;
        if (m_database && !embedded) {
            plan.database = m_database->target();
        }
        return bool(server::DataFolder::create(plan));
    }

    void label(const QByteArray& bytes)
    {
        QFile file(at("data/environment"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestDatabase> m_database; ///< null: the embedded store
};

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "EnvironmentTest.moc"
