// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ImportWorld.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

class ImportUndoTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportWorld> world;

    /// As if the server had taken all that waits.
    void sendAll() { QVERIFY(world->vault->database().run("UPDATE outbox SET sent = 1")); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }
    void init()
    {
        world = std::make_unique<ImportWorld>(Role::Hr);
        QVERIFY(world->import("Persnr;Naam;Functie;Afdeling\n1;Bos;Planner;Noord\n2;Vos;Monteur;Noord\n"));
        sendAll();
    }
    void cleanup() { world.reset(); }

    void undoWritesEarlierValuesBack()
    {
        const auto done = world->import("Persnr;Naam;Functie;Afdeling\n1;Bosch;Chef;Zuid\n");
        QVERIFY(done);
        const auto undone = world->undo(done->run);
        QVERIFY(undone);
        QCOMPARE(undone->restored, 3);
        QCOMPARE(undone->changedSince, 0);
        QCOMPARE(world->at("1", "last_name"), text("Bos"));
        QCOMPARE(world->at("1", "job_title"), text("Planner"));
        QCOMPARE(world->at("1", "org_unit"), text("Noord"));
    }

    void aValueThatWasNotThereIsClearedAgain()
    {
        const auto done = world->import("Intern nummer;Eerste ziektedag\n1;05-01-2026\n");
        QVERIFY(done);
        QVERIFY(world->undo(done->run));
        QCOMPARE(world->at("1", "first_sick_day"), QString());
        QCOMPARE(world->at("1", "course"), QString());
    }

    void whatSomebodyChangedSinceStaysAndIsNamed()
    {
        const auto done = world->import("Persnr;Naam;Functie\n1;Bosch;Chef\n");
        const auto dossier = world->reader->find(text("vermeer/1"));
        QVERIFY(world->vault->set(*dossier, text("job_title"), text("Directeur")));
        const auto undone = world->undo(done->run);
        QVERIFY(undone);
        QCOMPARE(undone->restored, 1);
        QCOMPARE(undone->changedSince, 1);
        QCOMPARE(undone->left.size(), 1);
        QCOMPARE(undone->left.first().field, text("job_title"));
        QCOMPARE(world->at("1", "job_title"), text("Directeur"));
        QCOMPARE(world->at("1", "last_name"), text("Bos"));
    }

    void whatWasMadeAndNotSentGoes()
    {
        const auto done = world->import("Persnr;Naam;Eerste ziektedag\n8;Das;05-01-2026\n9;Mol;\n");
        QCOMPARE(world->dossiers(), 4);
        const auto undone = world->undo(done->run);
        QVERIFY(undone);
        QCOMPARE(undone->removed, 2);
        QCOMPARE(world->dossiers(), 2);
        QVERIFY(world->reader->search(text("Das"), 10)->isEmpty());
    }

    void whatWasMadeStaysOnceTheServerMayHaveIt()
    {
        const auto done = world->import("Persnr;Naam\n9;Mol\n");
        sendAll();
        const auto undone = world->undo(done->run);
        QVERIFY(undone);
        QCOMPARE(undone->removed, 0);
        QCOMPARE(undone->dossiersLeft, 1);
        QCOMPARE(world->at("9", "last_name"), text("Mol"));
    }

    void whatWasMadeStaysOnceSomebodyWroteInIt()
    {
        const auto done = world->import("Persnr;Naam\n9;Mol\n");
        QVERIFY(world->vault->set(*world->reader->find(text("vermeer/9")), text("job_title"), text("Chef")));
        QCOMPARE(world->undo(done->run)->dossiersLeft, 1);
        QCOMPARE(world->at("9", "job_title"), text("Chef"));
    }

    void aPersonWhoCameTwiceGoesBackToTheBeginning()
    {
        const QByteArray rows = "Intern nummer;Eerste ziektedag;Datum;Percentage;Hersteldatum\n1;05-01-2026;;;\n"
                                "1;05-01-2026;19-01-2026;50;\n1;05-01-2026;;;02-02-2026\n";
        const auto done = world->import(rows);
        QCOMPARE(done->updated, 3);
        const auto undone = world->undo(done->run);
        QVERIFY(undone);
        QCOMPARE(undone->changedSince, 0);
        QCOMPARE(world->at("1", "first_sick_day"), QString());
        QCOMPARE(world->at("1", "recovery_date"), QString());
        QCOMPARE(world->at("1", "course"), QString());
    }

    void neitherAnImportNorItsUndoingLeavesUsedKeysOfTheAuditInTheLog()
    {
        const auto logSize = [this] { return QFileInfo(world->path + QStringLiteral("-wal")).size(); };
        const auto done = world->import("Persnr;Naam\n9;Mol\n");
        QVERIFY(done);
        QCOMPARE(logSize(), qint64(0));
        QVERIFY(world->undo(done->run));
        constexpr qint64 onePage = 32 + 24 + 4096;
        QVERIFY(logSize() <= onePage); // that it was undone is noted afterwards
    }

    void anImportIsUndoneOnce()
    {
        const auto done = world->import("Persnr;Naam\n1;Bosch\n");
        QVERIFY(world->undo(done->run));
        QVERIFY(world->undo(done->run).error().code() == ErrorCode::Conflict);
        QVERIFY(world->undo(4711).error().code() == ErrorCode::NotFound);
    }

    void theListOfImportsTellsWhatEachDid()
    {
        const auto done = world->import("Persnr;Naam\n1;Bosch\n9;Mol\n");
        const auto runs = ImportJournal(world->vault->database()).runs();
        QVERIFY(runs);
        QCOMPARE(runs->size(), 2);
        QCOMPARE(runs->first().number, done->run);
        QCOMPARE(runs->first().created, 1);
        QCOMPARE(runs->first().updated, 1);
        QCOMPARE(runs->first().employer, text("vermeer"));
    }

    void theJournalKeepsTheNewestImportsOnly()
    {
        for (int i = 0; i < ImportJournal::mostRuns + 5; ++i) {
            QVERIFY(world->import("Persnr;Naam\n1;Bos" + QByteArray(1, char('a' + i)) + "\n"));
        }
        QCOMPARE(ImportJournal(world->vault->database()).runs()->size(), ImportJournal::mostRuns);
    }

    void theJournalGoesWithTheEmployersDossiers()
    {
        QVERIFY(world->import("Persnr;Naam\n1;Bosch\n"));
        Records records(world->vault->database());
        QVERIFY(records.purge(*records.tenant(world->tenant)));
        QVERIFY(ImportJournal(world->vault->database()).runs()->isEmpty());
        auto left = world->vault->database().query("SELECT count(*) FROM import_change");
        QVERIFY(left && *left->step());
        QCOMPARE(left->int64(0), 0);
    }
};

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "ImportUndoTest.moc"
