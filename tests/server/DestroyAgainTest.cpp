// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger of destructions does to a store that a restore brought back, and what it may not do.
#include "server/retention/DestroyAgain.h"
#include "server/retention/RetentionStore.h"
#include "tests/server/LedgerDesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using crypto::DestructionEntry;
using domain::Category;
using domain::Role;
using retention::Part;
using server::DestroyAgain;
namespace reason = protocol::reason;

namespace {

/// A store as of before: in its ledger stands what two people destroyed since.
struct Restored : LedgerDesk {
    DestroyAgain::Counts again()
    {
        return DestroyAgain(*world.store, keys, server::BlobFiles(world.blobFolder()), world.clock).run(read());
    }
    /// What Restore::beginAnew notes; the ledger was away.
    bool isOver()
    {
        return world.store
            ->write<void>([&](server::StoreDatabase& database) {
                return server::RetentionStore(database).noteRestored(world.clock.now);
            })
            .has_value();
    }
    /// Everything of the dossier that the tables of dossiers hold.
    qint64 rows()
    {
        return world.count("dossier") + world.count("operation") + world.count("record") + world.count("chain");
    }
};

} // namespace

class DestroyAgainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheLedgerNamesIsDestroyedAgain()
    {
        Restored desk;
        desk.write(desk.entry());
        QVERIFY(desk.rows() > 0);
        const auto counts = desk.again();
        QCOMPARE(counts.done, 1);
        QCOMPARE(desk.rows(), 0);
        QVERIFY(desk.world.pullAll(*desk.hr, desk.tenant).isEmpty());
    }

    void itsCertificateSaysWhenItWasFirst()
    {
        Restored desk;
        desk.write(desk.entry());
        desk.world.clock.now += 3'600'000;
        QCOMPARE(desk.again().done, 1);
        const QJsonObject json = QJsonDocument::fromJson(desk.report(*desk.hr).certificate).object();
        QCOMPARE(json[QLatin1String("firstDestroyed")].toString(), words("2026-05-28T20:26:40Z"));
        QCOMPARE(json[QLatin1String("destroyed")].toString(), words("2026-05-28T21:26:40Z"));
    }

    void aDocumentsFileGoesWithIt()
    {
        Restored desk;
        BlobFixture blobs(desk.world);
        const auto made = BlobFixture::document(desk.tenant, desk.dossier, "Kanarie");
        QVERIFY(blobs.send(*desk.hr, desk.tenant, desk.dossier, Category::Process, made));
        desk.write(desk.entry());
        QCOMPARE(desk.again().done, 1);
        QVERIFY(server::BlobFiles(blobs.folder()).all().isEmpty());
    }

    void cachesAreToldAgainWithBothSignatures()
    {
        Restored desk;
        desk.write(desk.entry());
        QCOMPARE(desk.again().done, 1);
        const auto page = desk.world.pull(*desk.hr, desk.tenant);
        QCOMPARE(page.destroyed.size(), 1);
        const auto confirmation = crypto::DestructionConfirmation::decode(page.destroyed.first().confirmation);
        QVERIFY(confirmation && confirmation->verify(desk.privacy->keys.identity().publicKey()));
    }

    void doneTwiceItIsDoneOnce()
    {
        Restored desk;
        desk.write(desk.entry());
        QCOMPARE(desk.again().done, 1);
        const auto second = desk.again();
        QCOMPARE(second.done, 0);
        QCOMPARE(second.already, 1);
        QCOMPARE(desk.world.pull(*desk.hr, desk.tenant).destroyed.size(), 1);
    }

    void itIsWrittenIntoTheAuditLog()
    {
        Restored desk;
        desk.write(desk.entry());
        const qint64 before = desk.world.count("audit_entry");
        QCOMPARE(desk.again().done, 1);
        QCOMPARE(desk.world.count("audit_entry"), before + 1);
    }

    void underAHoldNothingIsDestroyed()
    {
        Restored desk;
        desk.write(desk.entry());
        QCOMPARE(desk.hold(*desk.privacy, true).status, 200); // whenever it was set
        const qint64 before = desk.rows();
        const auto counts = desk.again();
        QCOMPARE(counts.held.size(), 1);
        QCOMPARE(counts.done, 0);
        QCOMPARE(desk.rows(), before);
    }

    void liftingAHoldLaterDestroysNothingByItself()
    {
        Restored desk;
        desk.write(desk.entry());
        QCOMPARE(desk.hold(*desk.privacy, true).status, 200);
        QCOMPARE(desk.again().held.size(), 1);
        QCOMPARE(desk.hold(*desk.privacy, false).status, 200);
        const qint64 before = desk.rows();
        const auto counts = desk.again();
        QCOMPARE(counts.done, 0);
        QCOMPARE(counts.setAside.size(), 1);
        QCOMPARE(desk.rows(), before);
    }

    void whatHasSomethingNewerIsKept()
    {
        Restored desk;
        desk.write(desk.entry());
        desk.world.clock.now += 1000;
        desk.set(*desk.hr, Category::Absence, "work_handover", "Later", 1);
        const qint64 before = desk.rows();
        const auto counts = desk.again();
        QCOMPARE(counts.newer.size(), 1);
        QCOMPARE(desk.rows(), before);
    }

    void whatCameAfterARestoreIsNewerWhateverTheClockSays()
    {
        Restored desk;
        desk.write(desk.entry());
        QVERIFY(desk.isOver());
        desk.world.clock.now -= 3'600'000; // it was put right since, or wrong
        desk.set(*desk.hr, Category::Absence, "work_handover", "Later", 1);
        const qint64 before = desk.rows();
        const auto counts = desk.again();
        QCOMPARE(counts.newer.size(), 1);
        QCOMPARE(desk.rows(), before);
    }

    /// As in a backup that was made after the first restore.
    void whatWasDestroyedAfterARestoreIsDestroyedAgainAtTheNext()
    {
        Restored desk;
        QVERIFY(desk.isOver());
        desk.world.clock.now += 1000;
        desk.set(*desk.hr, Category::Absence, "work_handover", "Later", 1);
        desk.write(desk.entry());
        QCOMPARE(desk.again().done, 1);
        QCOMPARE(desk.rows(), 0);
    }

    void somethingNewerInTheOtherPartKeepsNothing()
    {
        Restored desk;
        desk.addMedical();
        desk.write(desk.entry());
        desk.world.clock.now += 1000;
        QCOMPARE(desk.world.push(*desk.doctor, desk.medicalOperation()).status, protocol::PushStatus::Applied);
        QCOMPARE(desk.again().done, 1);
        QCOMPARE(desk.operations(Category::Absence), 0);
        QVERIFY(desk.operations(Category::Medical) > 0);
    }

    void bothPartsGoOneAfterTheOther()
    {
        Restored desk;
        desk.addMedical();
        desk.write(desk.entry());
        desk.write(desk.entry(Part::Medical));
        QCOMPARE(desk.again().done, 2);
        QCOMPARE(desk.world.count("dossier"), 0);
        QCOMPARE(desk.world.count("operation"), 0);
    }

    /// The doctor wrote for the first time after the backup: two people destroyed the employer's part and left that alone.
    void ofABackupWithoutMedicalContentTheDossierStaysForTheDoctor()
    {
        Restored desk;
        auto entry = desk.entry();
        entry.whole = false;
        desk.write(entry);
        QCOMPARE(desk.again().done, 1);
        QCOMPARE(desk.operations(Category::Absence), 0);
        QCOMPARE(desk.world.count("dossier"), 1);
        QVERIFY(!desk.world.pull(*desk.doctor, desk.tenant).destroyed.first().whole);
        desk.addMedical(); // as the doctor's device offers it again
        QCOMPARE(desk.world.push(*desk.doctor, desk.medicalOperation()).status, protocol::PushStatus::Applied);
    }

    void aBadEntryStopsNoneBehindIt()
    {
        Restored desk;
        auto forged = desk.entry();
        forged.confirmation.signature[3] = char(forged.confirmation.signature.at(3) ^ 1);
        desk.write(forged);
        const DossierId first = desk.dossier;
        desk.dossier = desk.world.addDossier(*desk.hr, desk.tenant, words("2"));
        QCOMPARE(desk.hold(*desk.privacy, true).status, 200); // of the second
        desk.write(desk.entry());
        desk.dossier = first;
        desk.write(desk.entry());
        const auto counts = desk.again();
        QCOMPARE(counts.unsignedOnes, 1);
        QCOMPARE(counts.held.size(), 1);
        QCOMPARE(counts.done, 1);
    }

    void whatWasOnlyBegunIsToldAndNotDestroyed()
    {
        Restored desk;
        auto entry = desk.entry();
        entry.kind = DestructionEntry::Kind::Begun;
        desk.write(entry);
        const auto counts = desk.again();
        QCOMPARE(counts.inDoubt, QList<RecordId>{entry.order.id});
        QVERIFY(desk.rows() > 0);
    }

    void onePersonTwiceDestroysNothing()
    {
        Restored desk;
        const auto order = desk.order(*desk.hr, Part::Employer);
        desk.write(LedgerDesk::done(order, desk.confirmation(*desk.hr, order), desk.world.clock.now));
        QCOMPARE(desk.again().unsignedOnes, 1);
        QVERIFY(desk.rows() > 0);
    }

    void somebodyWhomTheStoreDoesNotKnowDestroysNothing()
    {
        Restored desk;
        const DestructionOffice elsewhere; // another practice, where all of this is signed well
        const auto order = desk.order(*desk.hr, Part::Employer);
        desk.write(LedgerDesk::done(order, desk.confirmation(*elsewhere.privacy, order), desk.world.clock.now));
        QCOMPARE(desk.again().unsignedOnes, 1);
        QVERIFY(desk.rows() > 0);
    }

    void anotherPracticesOrderDestroysNothing()
    {
        Restored desk;
        auto order = desk.order(*desk.hr, Part::Employer);
        order.practice = crypto::randomId<PracticeId>();
        order.sign(desk.hr->keys.identity());
        desk.write(LedgerDesk::done(order, desk.confirmation(*desk.privacy, order), desk.world.clock.now));
        QCOMPARE(desk.again().unsignedOnes, 1);
        QVERIFY(desk.rows() > 0);
    }

    void anotherEmployersOrderDestroysNothing()
    {
        Restored desk;
        auto order = desk.order(*desk.hr, Part::Employer);
        order.tenant = desk.world.addEmployer(words("bakker"));
        order.sign(desk.hr->keys.identity());
        desk.write(LedgerDesk::done(order, desk.confirmation(*desk.privacy, order), desk.world.clock.now));
        QCOMPARE(desk.again().unsignedOnes, 1);
        QVERIFY(desk.rows() > 0);
    }

    void anEntryOfAnotherServersIsNotEvenRead()
    {
        Restored desk;
        const auto other = crypto::SigningKeyPair::generate();
        const auto file = server::LedgerFile::hold(desk.place(), other, std::chrono::seconds(5));
        QVERIFY(file && file->append(desk.entry()));
        QCOMPARE(desk.again().done, 0);
        QVERIFY(desk.rows() > 0);
    }

    /// Made after the backup and destroyed: an old device must not make it again.
    void whatTheStoreDoesNotHaveIsNotMadeAgain()
    {
        Restored desk;
        const auto making =
            desk.world.operation(*desk.hr, desk.tenant, crypto::randomId<DossierId>(), Category::Administrative,
                                 {SyncFixture::field(words("personnel_no"), words("77")),
                                  SyncFixture::field(words("last_name"), words("Jansen"))},
                                 protocol::OperationKind::Dossier);
        auto order = desk.order(*desk.hr, Part::Employer);
        order.dossier = making.dossier;
        order.sign(desk.hr->keys.identity());
        auto entry = LedgerDesk::done(order, desk.confirmation(*desk.privacy, order), desk.world.clock.now);
        entry.whole = true;
        desk.write(entry);
        QCOMPARE(desk.again().done, 1);
        QCOMPARE(desk.world.push(*desk.hr, making).reason, words(reason::dossierDestroyed));
        QVERIFY(desk.operations(Category::Absence) > 0); // of the other one
    }

    void ofAnEmployerThatCameLaterNothingIsNoted()
    {
        Restored desk;
        auto order = desk.order(*desk.hr, Part::Employer);
        order.tenant = crypto::randomId<TenantId>();
        order.dossier = crypto::randomId<DossierId>();
        order.sign(desk.hr->keys.identity());
        desk.write(LedgerDesk::done(order, desk.confirmation(*desk.privacy, order), desk.world.clock.now));
        QCOMPARE(desk.again().already, 1);
        QCOMPARE(desk.world.count("destruction"), 0);
    }

    void aProposalOfBeforeIsTheOneThatIsDone()
    {
        Restored desk;
        const auto order = desk.order(*desk.hr, Part::Employer);
        QCOMPARE(desk.propose(*desk.hr, order).status, 200); // in the backup; confirmed since
        desk.write(LedgerDesk::done(order, desk.confirmation(*desk.privacy, order), desk.world.clock.now));
        QCOMPARE(desk.again().done, 1);
        QCOMPARE(desk.world.count("destruction"), 1);
        QCOMPARE(desk.report(*desk.hr).state, protocol::DestructionState::Done);
    }

    void whatTheStoreKnowsAndTheLedgerLacksIsCounted()
    {
        Restored desk;
        QVERIFY(server::LedgerPlace::forget(desk.world.folder.path()));
        QVERIFY(desk.destroyEmployersPart());
        QCOMPARE(desk.again().missing, 1);
    }
};

QTEST_GUILESS_MAIN(DestroyAgainTest)
#include "DestroyAgainTest.moc"
