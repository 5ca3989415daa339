// SPDX-License-Identifier: GPL-3.0-or-later
// What a server writes down of what two people destroy, outside its database, and what it does where it can't.
#include "server/backup/BackupPlan.h"
#include "server/backup/LastBackup.h"
#include "server/retention/LedgerMark.h"
#include "server/store/OwnerFile.h"
#include "tests/server/LedgerDesk.h"
#include "tests/support/Canary.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace kluis;
using namespace kluis::test;
using crypto::DestructionEntry;
using crypto::LedgerReading;
using domain::Category;
using server::DestructionLedger;
using server::LedgerPlace;
namespace reason = protocol::reason;

class DestructionLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDestructionIsInTheLedgerWithBothSignaturesWhenItIsAnswered()
    {
        LedgerDesk desk;
        QVERIFY(desk.destroyEmployersPart());
        const LedgerReading reading = desk.read();
        QVERIFY(reading.isSound());
        QCOMPARE(reading.entries().size(), 2); // begun, done
        QCOMPARE(reading.done().size(), 1);
        const DestructionEntry done = reading.done().first();
        QVERIFY(done.whole);
        QCOMPARE(done.time, desk.world.clock.now);
        QVERIFY(done.order.verify(desk.hr->keys.identity().publicKey()));
        QVERIFY(done.confirmation.isFor(done.order));
        QVERIFY(done.confirmation.verify(desk.privacy->keys.identity().publicKey()));
    }

    void theLedgerNamesNobodyAndNothingOfTheDossier()
    {
        LedgerDesk desk;
        QVERIFY(desk.destroyEmployersPart());
        for (const char* word : {"Kanarie", "privacy", "vermeer", "Jansen"}) {
            QVERIFY2(filesHolding(desk.place(), words(word)).isEmpty(), word);
        }
    }

    void withoutAFolderNothingIsWrittenAndDestroyingGoesOn()
    {
        DestructionOffice office;
        QVERIFY(!LedgerPlace::of(office.world.folder.path()));
        QVERIFY(office.destroyEmployersPart());
    }

    void whereTheLedgerCantBeWrittenNothingIsDestroyed()
    {
        LedgerDesk desk;
        QFile inTheWay(desk.place());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto order = desk.order(*desk.hr, retention::Part::Employer);
        QCOMPARE(desk.propose(*desk.hr, order).status, 200);
        compareRefusal(desk.confirm(*desk.privacy, order), reason::ledgerAway);
        QVERIFY(desk.operations(Category::Absence) > 0);
        QVERIFY(inTheWay.remove());
        QCOMPARE(desk.confirm(*desk.privacy, order).status, 200); // the same proposal, once it can be
        QCOMPARE(desk.operations(Category::Absence), 0);
    }

    /// A pipe that nobody writes to answers as a mount that is away: never.
    void whereTheFolderDoesNotAnswerNothingIsDestroyedAndNobodyWaitsForEver()
    {
        LedgerDesk desk;
        QVERIFY(server::OwnerFile::makeFolder(desk.place()));
        QCOMPARE(::mkfifo(QFile::encodeName(desk.file()).constData(), 0600), 0);
        DestructionLedger hasty(desk.keys, desk.world.clock, desk.world.folder.path(), std::chrono::milliseconds(200));
        server::RetentionApi api(server::ServerContext{desk.keys, *desk.world.store, desk.world.clock},
                                 desk.world.replay, server::BlobFiles(desk.world.blobFolder()), hasty);
        const auto order = desk.order(*desk.hr, retention::Part::Employer);
        QCOMPARE(desk.propose(*desk.hr, order).status, 200);
        server::HttpRequest request;
        request.body = protocol::SignedRecord{desk.confirmation(*desk.privacy, order).encode()}.encode();
        for (int i = 0; i < 3; ++i) {
            compareRefusal(api.confirm(request, desk.privacy->caller), reason::ledgerAway);
        }
        QVERIFY(desk.operations(Category::Absence) > 0);
        // It answers again: what hung ends, and so may the next.
        QFile pipe(desk.file());
        QVERIFY(pipe.open(QIODevice::WriteOnly));
        pipe.close();
        QVERIFY(pipe.remove());
        QVERIFY(QTest::qWaitFor([&] { return api.confirm(request, desk.privacy->caller).status == 200; }, 60'000));
        QCOMPARE(desk.read().done().size(), 1);
        QVERIFY(desk.read().isSound());
    }

    void whatIsWrittenWhenNobodyWaitsAnyMoreIsTakenBack()
    {
        LedgerDesk desk;
        QVERIFY(server::OwnerFile::makeFolder(desk.place()));
        QCOMPARE(::mkfifo(QFile::encodeName(desk.file()).constData(), 0600), 0);
        DestructionLedger hasty(desk.keys, desk.world.clock, desk.world.folder.path(), std::chrono::milliseconds(200));
        const auto entry = desk.entry();
        const auto pledge = hasty.begin(entry.order, entry.confirmation);
        QVERIFY(!pledge);
        QCOMPARE(pledge.error().code(), ErrorCode::Unreachable);
        // What hung in the middle of it goes on.
        const QString away = desk.file() + words(".away");
        QVERIFY(QFile::rename(desk.file(), away));
        QFile pipe(away);
        QVERIFY(pipe.open(QIODevice::WriteOnly));
        pipe.close();
        QTRY_COMPARE(desk.read().entries().size(), 2);
        QCOMPARE(desk.read().entries().last().kind, DestructionEntry::Kind::TakenBack);
        QVERIFY(desk.read().open().isEmpty() && desk.read().done().isEmpty());
    }

    void whatIsRefusedInTheEndIsTakenBack()
    {
        LedgerDesk desk;
        const auto entry = desk.entry();
        auto pledge = desk.ledger.begin(entry.order, entry.confirmation);
        QVERIFY(pledge);
        QCOMPARE(desk.read().open().size(), 1);
        pledge->takeBack();
        QVERIFY(desk.read().open().isEmpty());
        QVERIFY(desk.read().done().isEmpty());
    }

    void whatIsRefusedAtOnceIsNotWrittenDown()
    {
        LedgerDesk desk;
        const auto order = desk.order(*desk.hr, retention::Part::Employer);
        QCOMPARE(desk.propose(*desk.hr, order).status, 200);
        QCOMPARE(desk.hold(*desk.privacy, true).status, 200);
        compareRefusal(desk.confirm(*desk.privacy, order), reason::legalHold);
        QVERIFY(desk.read().entries().isEmpty());
    }

    void ofWhatWasBegunWhenTheServerStoppedTheStoreSaysWhetherItHappened()
    {
        LedgerDesk desk;
        const auto never = desk.entry();
        QVERIFY(desk.ledger.begin(never.order, never.confirmation)); // and no more
        QVERIFY(desk.api.sweep());
        QVERIFY(desk.read().open().isEmpty());
        QVERIFY(desk.read().done().isEmpty());
        QCOMPARE(desk.read().entries().last().kind, DestructionEntry::Kind::TakenBack);
    }

    /// As where the store does not answer whether it happened.
    void whatWasLeftWithoutAnOutcomeIsFoundAtTheNextLook()
    {
        LedgerDesk desk;
        QVERIFY(desk.ledger.settle(*desk.world.store));
        const auto never = desk.entry();
        QVERIFY(desk.ledger.begin(never.order, never.confirmation)); // and it goes
        QVERIFY(desk.ledger.settle(*desk.world.store));
        QCOMPARE(desk.read().entries().size(), 2);
        QVERIFY(desk.read().open().isEmpty());
    }

    void whatIsDoneAndNotWrittenAsDoneIsWrittenLater()
    {
        LedgerDesk desk;
        QVERIFY(desk.destroyEmployersPart());
        // As after a stop between the two: only the first line is there.
        QFile file(desk.file());
        QVERIFY(file.resize(LedgerReading::lineSize + 1));
        QVERIFY(server::LedgerMark::note(desk.world.folder.path(), desk.place(), desk.read().end()));
        QCOMPARE(desk.read().open().size(), 1);
        DestructionLedger next(desk.keys, desk.world.clock, desk.world.folder.path());
        QVERIFY(next.settle(*desk.world.store));
        QCOMPARE(desk.read().done().size(), 1);
        QVERIFY(desk.read().open().isEmpty());
    }

    void whatWasDestroyedBeforeThereWasALedgerIsWrittenIntoIt()
    {
        LedgerDesk desk;
        QVERIFY(LedgerPlace::forget(desk.world.folder.path()));
        QVERIFY(desk.destroyEmployersPart());
        QVERIFY(!QFile::exists(desk.file()));
        QVERIFY(LedgerPlace::choose(desk.world.folder.path(), desk.place()));
        QVERIFY(desk.api.sweep());
        QCOMPARE(desk.read().done().size(), 1);
        QVERIFY(desk.read().done().first().whole);
        QVERIFY(desk.read().isSound());
    }

    void aLineThatWasBrokenOffStopsNothing()
    {
        LedgerDesk desk;
        desk.write(desk.entry());
        QFile file(desk.file());
        QVERIFY(file.open(QIODevice::Append) && file.write("AQEAAAA") > 0);
        file.close();
        desk.write(desk.entry());
        QCOMPARE(desk.read().entries().size(), 2);
        QCOMPARE(desk.read().strangeLines(), 1);
        QVERIFY(desk.read().isSound());
    }

    /// Patience is for the folder: signatures are verified for as long as it takes.
    void aLedgerThatTakesLongToVerifyIsReadAllTheSame()
    {
        LedgerDesk desk;
        desk.write(desk.entry());
        QFile file(desk.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray line = file.readAll();
        constexpr int lines = 20'000;
        QVERIFY(file.write(line.repeated(lines - 1)) > 0);
        file.close();
        DestructionLedger hasty(desk.keys, desk.world.clock, desk.world.folder.path(), std::chrono::milliseconds(500));
        const auto reading = hasty.read(desk.place());
        QVERIFY(reading);
        QCOMPARE(reading->entries().size(), lines);
    }

    /// As where the disk of the ledger is not mounted.
    void anEmptyFolderIsNotTakenForTheLedgerThatWasThere()
    {
        LedgerDesk desk;
        QVERIFY(desk.destroyEmployersPart());
        QVERIFY(desk.api.sweep());
        QVERIFY(QDir(desk.place()).removeRecursively());
        const auto next = desk.entry();
        const auto pledge = desk.ledger.begin(next.order, next.confirmation);
        QVERIFY(!pledge && pledge.error().detail() == words(reason::ledgerAway));
        QVERIFY(!QFile::exists(desk.file()));
    }

    void anOlderLedgerIsNotContinued()
    {
        LedgerDesk desk;
        const auto first = desk.entry();
        desk.ledger.begin(first.order, first.confirmation)->takeBack();
        QVERIFY(QFile::copy(desk.file(), desk.outside.filePath(words("older"))));
        desk.ledger.begin(first.order, first.confirmation)->takeBack();
        QCOMPARE(desk.read().entries().size(), 4);
        QVERIFY(QFile::remove(desk.file()) && QFile::copy(desk.outside.filePath(words("older")), desk.file()));
        QVERIFY(!desk.ledger.begin(first.order, first.confirmation));
        QCOMPARE(desk.read().entries().size(), 2);
    }

    void aLedgerThatIsGoneIsSeenAtTheNextLookThoughNothingWasDestroyedSince()
    {
        LedgerDesk desk;
        QVERIFY(desk.destroyEmployersPart());
        QVERIFY(desk.ledger.settle(*desk.world.store));
        QVERIFY(QDir(desk.place()).removeRecursively());
        QVERIFY(!desk.ledger.settle(*desk.world.store));
        QVERIFY(server::LedgerMark::forget(desk.world.folder.path())); // what is there is accepted
        DestructionLedger next(desk.keys, desk.world.clock, desk.world.folder.path());
        QVERIFY(next.settle(*desk.world.store));
        QCOMPARE(desk.read().done().size(), 1);
    }

    void serversThatShareTheFolderDoNotWriteIntoEachOther()
    {
        LedgerDesk desk;
        constexpr int servers = 4;
        constexpr int each = 10;
        std::vector<DestructionEntry> entries;
        for (int i = 0; i < servers * each; ++i) {
            entries.push_back(desk.entry());
        }
        std::vector<std::thread> threads;
        std::atomic<int> failed = 0;
        for (int i = 0; i < servers; ++i) {
            threads.emplace_back([&, i] {
                DestructionLedger ledger(desk.keys, desk.world.clock, desk.world.folder.path(),
                                         std::chrono::minutes(1));
                for (int n = 0; n < each; ++n) {
                    const DestructionEntry& entry = entries[std::size_t(i * each + n)];
                    auto pledge = ledger.begin(entry.order, entry.confirmation);
                    failed += pledge ? 0 : 1;
                    if (pledge) {
                        pledge->done(true, entry.time);
                    }
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(failed.load(), 0);
        const LedgerReading reading = desk.read();
        QVERIFY(reading.isSound());
        QCOMPARE(reading.entries().size(), 2 * servers * each);
        QCOMPARE(reading.done().size(), servers * each);
    }

    void itLiesBesideTheBackupsOfThePlanOrElseTheLastOne()
    {
        const QTemporaryDir data;
        const QString folder = data.path();
        QVERIFY((server::LastBackup{1, words("/away/one.kbk"), false}.note(folder)));
        QCOMPARE(LedgerPlace::of(folder).value_or(QString()), words("/away/destructions"));
        QVERIFY((server::LastBackup{1, words("/away/all"), true}.note(folder)));
        QCOMPARE(LedgerPlace::of(folder).value_or(QString()), words("/away/all/destructions"));
        server::BackupPlan plan;
        plan.to = words("/away/planned");
        QVERIFY(plan.save(folder));
        QCOMPARE(LedgerPlace::of(folder).value_or(QString()), words("/away/planned/destructions"));
        plan.to = folder + words("/backups");
        QVERIFY(plan.save(folder));
        QVERIFY(!LedgerPlace::of(folder));
    }

    void theFolderIsNeverBelowTheData()
    {
        DestructionOffice office;
        const QString data = office.world.folder.path();
        for (const char* below : {"/ledger", "/a/b", "", "/../x/../"}) {
            const QString folder = data + words(below);
            const bool isBelow = !words(below).startsWith(QStringLiteral("/.."));
            QCOMPARE(!LedgerPlace::choose(data, folder), isBelow);
        }
        QVERIFY(LedgerPlace::forget(data));
        const QTemporaryDir outside;
        QVERIFY(QFile::link(data, outside.filePath(words("link"))));
        QVERIFY(!LedgerPlace::choose(data, outside.filePath(words("link/ledger"))));
    }
};

QTEST_GUILESS_MAIN(DestructionLedgerTest)
#include "DestructionLedgerTest.moc"
