// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupPlan.h"
#include "core/crypto/Initialise.h"
#include "server/backup/BackupFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace kluis;
using server::BackupPlan;

namespace {

constexpr int patience = 60'000;
constexpr qint64 hour = 60LL * 60 * 1000;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

qint64 at(const char* iso)
{
    return QDateTime::fromString(text(iso), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// The plan of backups: what is kept, and that a serving server keeps to it.
class BackupPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theLastOfEachDayIsKept()
    {
        BackupPlan plan;
        plan.hourly = plan.weekly = plan.monthly = 0;
        plan.daily = 2;
        const QList<qint64> times{at("2026-03-01T08:00:00Z"), at("2026-03-02T08:00:00Z"), at("2026-03-02T20:00:00Z"),
                                  at("2026-03-03T08:00:00Z"), at("2026-03-03T20:00:00Z")};
        QCOMPARE(plan.expired(times), (QList<qsizetype>{0, 1, 3}));
    }

    void aWeekBeginsOnMonday()
    {
        BackupPlan plan;
        plan.hourly = plan.daily = plan.monthly = 0;
        plan.weekly = 2;
        const QList<qint64> times{at("2026-03-01T23:00:00Z"), // a Sunday
                                  at("2026-03-02T01:00:00Z"), at("2026-03-08T23:00:00Z")};
        QCOMPARE(plan.expired(times), (QList<qsizetype>{1}));
    }

    void theNewestIsKeptWhateverThePlanSays()
    {
        BackupPlan plan;
        plan.hourly = plan.daily = plan.weekly = plan.monthly = 0;
        QCOMPARE(plan.expired({1, 2, 3}), (QList<qsizetype>{0, 1}));
        QVERIFY(plan.expired({}).isEmpty());
    }

    /// Tidying after each backup leaves what tidying once at the end would: nothing kept later was removed before.
    void tidyingOftenLosesNothingThatWouldBeKept()
    {
        std::mt19937_64 random(4711);
        for (int round = 0; round < 20; ++round) {
            BackupPlan plan;
            plan.hourly = int(random() % 6);
            plan.daily = int(random() % 6);
            plan.weekly = int(random() % 6);
            plan.monthly = int(random() % 6);
            QList<qint64> all;
            QList<qint64> tidied;
            qint64 now = at("2026-01-01T00:00:00Z");
            for (int i = 0; i < 300; ++i) {
                now += qint64(random() % quint64(20 * hour)) + 1;
                all.append(now);
                tidied.append(now);
                remove(plan.expired(tidied), tidied);
            }
            remove(plan.expired(all), all);
            QCOMPARE(tidied, all);
        }
    }

    void aDamagedPlanIsNoPlan_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        BackupPlan good;
        good.to = text("/backups");
        QVERIFY(BackupPlan::decode(good.encode()));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("relative") << good.encode().replace("/backups", "backups");
        QTest::newRow("never") << good.encode().replace("\"everyHours\": 6", "\"everyHours\": 0");
        QTest::newRow("half") << good.encode().replace("\"everyHours\": 6", "\"everyHours\": 6.5");
        QTest::newRow("negative") << good.encode().replace("\"daily\": 14", "\"daily\": -1");
        QTest::newRow("missing") << good.encode().replace("\"daily\"", "\"dialy\"");
    }
    void aDamagedPlanIsNoPlan()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!BackupPlan::decode(bytes));
    }

    void aServingServerBacksItselfUpAndHealthTellsHowLongAgo()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(text("data"));
        const QString to = folder.filePath(text("backups"));
        QCOMPARE(run({text("init"), text("--data"), data}).code, 0);
        const Outcome early = run({text("backup"), text("plan"), text("--to"), to, text("--data"), data});
        QCOMPARE(early.code, 1);
        QVERIFY(early.err.contains("key of the backups first"));
        const QString key = folder.filePath(text("key"));
        QCOMPARE(run({text("backup"), text("key"), text("--to"), key, text("--data"), data}).code, 0);
        QCOMPARE(run({text("backup"), text("plan"), text("--to"), to, text("--every"), text("4"), text("--data"), data})
                     .code,
                 0);
        const Outcome late = run({text("health"), text("--json"), text("--data"), data});
        QCOMPARE(late.code, 1); // planned, and never made
        QProcess server;
        server.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                     {text("serve"), text("--data"), data, text("--listen"), text("127.0.0.1:0")});
        QTRY_VERIFY_WITH_TIMEOUT(!server::BackupFolder(to).all().isEmpty(), patience);
        const Outcome health = run({text("health"), text("--json"), text("--data"), data});
        server.terminate();
        QVERIFY(server.waitForFinished(patience));
        QCOMPARE(server.exitCode(), 0);
        QCOMPARE(health.code, 0);
        QCOMPARE(health.json().value(text("backupHours")).toInt(-1), 0);
        QVERIFY(server.readAllStandardError().contains("backup-made"));
        QCOMPARE(run({text("verify-backup"), to, text("--key"), key}).code, 0);

        const Outcome drill = run({text("drill"), text("--json"), text("--key"), key, text("--data"), data});
        QVERIFY2(drill.code == 0, drill.err.constData());
        QVERIFY(drill.json().value(text("ok")).toBool());
        QCOMPARE(server::BackupFolder(to).all().size(), 1); // the server of the drill made none
        QFile log(data + text("/drills.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll().count("\"ok\":true"), 1);
    }

    void aDrillOnADamagedBackupSaysSoAndWritesItDown()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(text("data"));
        const QString file = folder.filePath(text("b.kbk"));
        QCOMPARE(run({text("init"), text("--data"), data}).code, 0);
        QCOMPARE(run({text("backup"), text("--to"), file, text("--data"), data}).code, 0);
        QFile backup(file);
        QVERIFY(backup.open(QIODevice::ReadWrite) && backup.seek(500) && backup.write("xxxx") == 4);
        backup.close();
        const Outcome drill = run({text("drill"), text("--data"), data});
        QCOMPARE(drill.code, 1);
        QVERIFY(drill.err.contains("damaged"));
        QFile log(data + text("/drills.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll().count("\"ok\":false"), 1);
    }

    void whatIsKeptNoLongerTakesNoRoom()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(text("data"));
        const QString to = folder.filePath(text("backups"));
        QVERIFY(QDir().mkdir(to));
        QCOMPARE(run({text("init"), text("--data"), data}).code, 0);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(run({text("backup"), text("--full"), text("--to"), to, text("--data"), data}).code, 0);
        }
        const server::BackupFolder backups(to);
        QCOMPARE(backups.all().size(), 3);
        const auto freed = backups.remove({backups.all().at(0).path, backups.all().at(1).path});
        QVERIFY(freed && *freed > 0);
        QCOMPARE(backups.all().size(), 1);
        QCOMPARE(run({text("verify-backup"), to}).code, 0);
    }

private:
    static void remove(const QList<qsizetype>& indexes, QList<qint64>& times)
    {
        for (auto it = indexes.crbegin(); it != indexes.crend(); ++it) {
            times.removeAt(*it);
        }
    }

    static Outcome run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

QTEST_GUILESS_MAIN(BackupPlanTest)
#include "BackupPlanTest.moc"
