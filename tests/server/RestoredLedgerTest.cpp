// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a server on which two people destroy something after the backup was made: what a restore of it does with the
// ledger of destructions, and what it says. With the real program.
#include "core/crypto/Initialise.h"
#include "server/admin/DataFolder.h"
#include "tests/server/LedgerDesk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr int patience = 60'000;

struct Said {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject ledger() const
    {
        return QJsonDocument::fromJson(out).object().value(QLatin1String("ledger")).toObject();
    }
    [[nodiscard]] int number(const char* key) const { return ledger().value(QLatin1String(key)).toInt(-1); }
    [[nodiscard]] QString state() const { return ledger().value(QLatin1String("state")).toString(); }
};

} // namespace

class RestoredLedgerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database; ///< null: the embedded store
    std::unique_ptr<DestructionOffice> m_office;

    [[nodiscard]] QString at(const char* path) const { return m_folder->filePath(words(path)); }
    [[nodiscard]] QString ledger() const { return at("backups/destructions"); }
    [[nodiscard]] QString ledgerFile() const { return ledger() + words("/destructions.ledger"); }

    Said run(const QStringList& arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Said restore(const QStringList& more = {}) const
    {
        return run(QStringList{words("restore"), words("--json"), words("--from"), at("backups"), words("--data"),
                               at("back")} +
                   more);
    }
    Said restored(const QStringList& more = {}) const
    {
        return run(QStringList{words("restored"), words("--json"), words("--data"), at("back")} + more);
    }
    static qint64 count(const QString& folder, const QByteArray& table)
    {
        const auto data = server::DataFolder::open(folder);
        return data ? data->store()
                          .read<qint64>([&](server::StoreDatabase& database) {
                              return database.number(QByteArray("SELECT count(*) FROM ").append(table));
                          })
                          .value_or(-1)
                    : -1;
    }

    void backup() const
    {
        QVERIFY(QDir().mkpath(at("backups")));
        const Said made = run({words("backup"), words("--to"), at("backups"), words("--data"), at("data")});
        QVERIFY2(made.code == 0, made.err.constData());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    /// A backup of before, and the destruction of one of two dossiers since.
    void init()
    {
        m_office.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = TestDatabase::makeIfWanted();
        QStringList init{words("init"), words("--data"), at("data")};
        if (m_database) {
            init << words("--database") << m_database->address();
        }
        QCOMPARE(run(init).code, 0);
        m_office = std::make_unique<DestructionOffice>(at("data"));
        m_office->world.addDossier(*m_office->hr, m_office->tenant, words("2"));
        backup();
    }
    void cleanup() { m_office.reset(); }

    void aRestoreDestroysAgainWhatWasDestroyedSince()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QVERIFY(QFile::exists(ledgerFile())); // beside the backups
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("whole"));
        QCOMPARE(said.number("destroyedAgain"), 1);
        QVERIFY(said.err.contains("destroyed again"));
        QCOMPARE(count(at("back"), "dossier"), 1); // the other one
        QCOMPARE(count(at("back"), "destruction"), 1);
        QCOMPARE(run({words("audit"), words("verify"), words("--data"), at("back")}).code, 0);
        QCOMPARE(run({words("health"), words("--data"), at("back")}).code, 0);
    }

    void soDoesTheCommandForAStoreThatWasPutBackByOtherMeans()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QVERIFY(QDir().mkpath(at("nothing")));
        QCOMPARE(restore({words("--ledger"), at("nothing")}).state(), words("missing"));
        QCOMPARE(count(at("back"), "dossier"), 2);
        const Said said = restored({words("--ledger"), ledger()});
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.number("destroyedAgain"), 1);
        QCOMPARE(count(at("back"), "dossier"), 1);
    }

    void withoutADestructionThereIsNothingToTell()
    {
        m_office->world.clock.now += 1;
        QVERIFY(m_office->api.sweep());
        const Said said = restore();
        QCOMPARE(said.code, 0);
        QCOMPARE(said.number("destroyedAgain"), 0);
    }

    void aMissingLedgerIsToldAndTheRestoreGoesOn()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QVERIFY(QDir(ledger()).removeRecursively());
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("missing"));
        QVERIFY(said.err.contains("There is no ledger of destructions"));
        QVERIFY(said.err.contains("is here again"));
        QVERIFY(said.err.contains("ledger-missing"));
        QCOMPARE(count(at("back"), "dossier"), 2);
    }

    void aLedgerThatIsCutOffIsToldAndWhatItStillNamesIsDestroyed()
    {
        QVERIFY(m_office->destroyEmployersPart());
        const auto first = m_office->dossier;
        m_office->dossier = m_office->world.addDossier(*m_office->hr, m_office->tenant, words("3"));
        m_office->set(*m_office->hr, domain::Category::Administrative, "employment_end", "2022-01-31");
        m_office->set(*m_office->hr, domain::Category::Absence, "work_handover", "Kanarie");
        QVERIFY(m_office->dossier != first && m_office->destroyEmployersPart());
        QFile file(ledgerFile());
        QVERIFY(file.resize(file.size() - crypto::LedgerReading::lineSize)); // into the last line
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("damaged"));
        QVERIFY(said.err.contains("is cut off"));
        QCOMPARE(said.number("destroyedAgain"), 1);
        QCOMPARE(said.ledger().value(QLatin1String("inDoubt")).toArray().size(), 1);
    }

    void aForgedLedgerDestroysNothingAndIsTold()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QFile file(ledgerFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArrayList lines = file.readAll().split('\n');
        QByteArray bytes = QByteArray::fromBase64(lines[1]);
        bytes[120] = char(bytes.at(120) ^ 1); // another dossier
        lines[1] = bytes.toBase64();
        QVERIFY(file.resize(0) && file.seek(0) && file.write(lines.join('\n')) > 0);
        file.close();
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("damaged"));
        QCOMPARE(said.number("destroyedAgain"), 0);
        QCOMPARE(count(at("back"), "dossier"), 2);
    }

    void aLedgerThatWasEmptiedIsNotTakenForAWholeOne()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QVERIFY(QFile::resize(ledgerFile(), 0));
        QVERIFY(QFile::remove(ledger() + words("/destructions.end")));
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("damaged"));
        QVERIFY(said.err.contains("is cut off"));
    }

    void anotherServersLedgerIsNotTakenForAWholeOne()
    {
        QVERIFY(m_office->destroyEmployersPart());
        LedgerDesk other;
        QVERIFY(other.destroyEmployersPart());
        const Said said = restore({words("--ledger"), other.place()});
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("damaged"));
        QCOMPARE(said.number("strangeLines"), 2);
        QVERIFY(said.err.contains("are not this server's"));
        QCOMPARE(said.number("destroyedAgain"), 0);
    }

    /// As on a new machine where the mount of the ledger is not there yet.
    void whereTheLedgerIsAwayAnOlderOneBesideTheBackupIsNotTakenForItUnsaid()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QVERIFY(server::LedgerPlace::choose(at("data"), at("apart")));
        backup();
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("elsewhere"));
        QCOMPARE(said.ledger().value(QLatin1String("away")).toArray(), QJsonArray{at("apart")});
        QVERIFY(said.err.contains("ledger-missing"));
        QVERIFY2(said.err.contains("may be an older one"), said.err.constData());
    }

    void whatWasMovedIsNoLedgerAnyMore()
    {
        QVERIFY(m_office->destroyEmployersPart());
        const Said moved = run({words("ledger"), words("--to"), at("apart"), words("--data"), at("data")});
        QVERIFY2(moved.code == 0, moved.err.constData());
        QVERIFY(QFile::exists(at("apart/destructions.ledger")));
        const Said said = restore(); // of before, which knows the old place
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.state(), words("missing"));
        QCOMPARE(QDir(ledger()).entryList({words("destructions.ledger.moved-*")}, QDir::Files).size(), 1);
    }

    void whereTheLedgerIsMovedToItselfItStays()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QCOMPARE(run({words("ledger"), words("--to"), ledger(), words("--data"), at("data")}).code, 0);
        QVERIFY(QFile::exists(ledgerFile()));
    }

    void aHoldOfTheBackupIsHeeded()
    {
        QCOMPARE(m_office->hold(*m_office->privacy, true).status, 200);
        QDir(at("backups")).removeRecursively();
        QFile::remove(at("data/keys/backup.public"));
        backup();
        QCOMPARE(m_office->hold(*m_office->privacy, false).status, 200);
        QVERIFY(m_office->destroyEmployersPart());
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.ledger().value(QLatin1String("held")).toArray().size(), 1);
        QVERIFY(said.err.contains("holds the dossier"));
        QVERIFY(said.err.contains("ledger-set-aside"));
        QCOMPARE(count(at("back"), "dossier"), 2);
    }

    void somebodyWhoCameAfterTheBackupIsNotBelieved()
    {
        const auto newcomer =
            m_office->world.addPerson(words("newcomer"), domain::Role::PrivacyOfficer, {m_office->tenant});
        QVERIFY(m_office->destroy(*m_office->hr, *newcomer, m_office->order(*m_office->hr, retention::Part::Employer)));
        const Said said = restore();
        QCOMPARE(said.number("unsigned"), 1);
        QVERIFY(said.err.contains("ledger-entry-unsigned"));
        QCOMPARE(count(at("back"), "dossier"), 2);
    }

    void aRestoreNotesWhatItFoundSoThatAllElseIsNewer()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QCOMPARE(restore().code, 0);
        const auto time = QByteArray::number(m_office->world.clock.now);
        QCOMPARE(count(at("back"), "tenant_stream WHERE restored_seq = seq AND restored_at >= " + time), 1);
    }

    void whereTheDatabaseDoesNotTakeTheStoreTheLedgerIsToldAllTheSame()
    {
        QVERIFY(m_office->destroyEmployersPart());
        const Said said = restore({words("--database"), words("postgresql://127.0.0.1:1/nothing")});
        QVERIFY(said.code != 0);
        QVERIFY2(QByteArray(said.out + said.err).contains("were destroyed again"), said.err.constData());
    }

    /// The ledger is further than any backup.
    void howFarTheLedgerWasIsInNoBackup()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QVERIFY(QFile::exists(at("data/ledger-mark")));
        backup();
        QCOMPARE(restore().code, 0);
        QVERIFY(!QFile::exists(at("back/ledger-mark")));
    }

    void aDrillNeitherDestroysNorWritesIntoTheLedger()
    {
        QVERIFY(m_office->destroyEmployersPart());
        QFile file(ledgerFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const Said said = run({words("drill"), words("--data"), at("data"), words("--from"), at("backups")});
        QVERIFY2(said.code == 0, said.err.constData());
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void theOperatorChoosesTheFolderAndItComesBackWithARestore()
    {
        const Said chosen =
            run({words("ledger"), words("--to"), at("apart"), words("--data"), at("data"), words("--json")});
        QVERIFY2(chosen.code == 0, chosen.err.constData());
        QDir(at("backups")).removeRecursively();
        QFile::remove(at("data/keys/backup.public"));
        backup();
        QVERIFY(m_office->destroyEmployersPart());
        QVERIFY(QFile::exists(at("apart/destructions.ledger")));
        const Said said = restore();
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.ledger().value(QLatin1String("folder")).toString(), at("apart"));
        QCOMPARE(said.number("destroyedAgain"), 1);
        const Said inside = run({words("ledger"), words("--to"), at("data/ledger"), words("--data"), at("data")});
        QCOMPARE(inside.code, 2);
    }

    void whereItIsKilledItIsTakenUpAgain()
    {
        constexpr int many = 12;
        for (int i = 0; i < many; ++i) {
            m_office->dossier = m_office->world.addDossier(*m_office->hr, m_office->tenant, QString::number(100 + i));
            m_office->set(*m_office->hr, domain::Category::Administrative, "employment_end", "2022-01-31");
            m_office->set(*m_office->hr, domain::Category::Absence, "work_handover", "Kanarie");
        }
        backup();
        const auto everybody = m_office->world.count("dossier");
        auto destroyed = m_office->world.store->read<QList<DossierId>>([](server::StoreDatabase& database) {
            auto row = database.prepare("SELECT id FROM dossier ORDER BY number");
            QList<DossierId> ids;
            const auto walked = storage::forEachRow(row, [&] { ids.append(row->id<DossierId>(0)); });
            return walked ? Result<QList<DossierId>>(ids) : failure(walked);
        });
        QVERIFY(destroyed && destroyed->size() == everybody);
        for (int i = 0; i < many; ++i) {
            m_office->dossier = destroyed->takeLast();
            QVERIFY(m_office->destroyEmployersPart());
        }
        QVERIFY(QDir().mkpath(at("nothing")));
        QCOMPARE(restore({words("--ledger"), at("nothing")}).code, 0);
        QCOMPARE(count(at("back"), "dossier"), everybody);
        qint64 left = everybody;
        int broken = 0;
        const auto watched = server::DataFolder::open(at("back"));
        QVERIFY(watched);
        const auto dossiers = [&watched] {
            return watched->store()
                .read<qint64>(
                    [](server::StoreDatabase& database) { return database.number("SELECT count(*) FROM dossier"); })
                .value_or(-1);
        };
        for (int round = 0; left > everybody - many && round < 10 * many; ++round) {
            QProcess program;
            program.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                          {words("restored"), words("--data"), at("back"), words("--ledger"), ledger()});
            QVERIFY(program.waitForStarted(patience));
            while (dossiers() == left && !program.waitForFinished(1)) {
            }
            program.kill(); // at the first one that is gone
            program.waitForFinished(patience);
            const qint64 now = dossiers();
            QVERIFY(now <= left && now >= everybody - many);
            broken += now < left && now > everybody - many ? 1 : 0;
            left = now;
        }
        QVERIFY(broken > 0);
        const Said said = restored({words("--ledger"), ledger()});
        QVERIFY2(said.code == 0, said.err.constData());
        QCOMPARE(said.number("destroyedAgain") + said.number("already"), many);
        QCOMPARE(count(at("back"), "dossier"), everybody - many);
        QCOMPARE(count(at("back"), "destruction"), many);
        QCOMPARE(run({words("audit"), words("verify"), words("--data"), at("back")}).code, 0);
    }
};

QTEST_GUILESS_MAIN(RestoredLedgerTest)
#include "RestoredLedgerTest.moc"
