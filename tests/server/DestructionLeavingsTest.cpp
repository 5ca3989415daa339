// SPDX-License-Identifier: GPL-3.0-or-later
// What is left at the server of what two people destroyed, and how long caches are told.
#include "tests/server/DestructionOffice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using domain::Category;
using server::RetentionApi;
namespace reason = protocol::reason;

class DestructionLeavingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withMedicalContentLeftTheDossierIsTheDoctorsAlone()
    {
        DestructionOffice office;
        office.addMedical();
        QVERIFY(office.destroyEmployersPart());
        QCOMPARE(office.operations(Category::Absence), 0);
        QVERIFY(office.operations(Category::Administrative) > 0);
        QVERIFY(office.world.pullAll(*office.hr, office.tenant).isEmpty());
        QVERIFY(!office.world.pullAll(*office.doctor, office.tenant).isEmpty());
    }

    void theLastPartTakesEverythingWithIt()
    {
        DestructionOffice office;
        office.addMedical();
        QVERIFY(office.destroyEmployersPart());
        QVERIFY(office.destroyMedicalPart());
        QCOMPARE(office.world.count("dossier"), 0);
        QCOMPARE(office.world.count("operation"), 0);
    }

    void thePersonnelNumberIsFreeForWhoComesBack()
    {
        DestructionOffice office;
        office.addMedical();
        QVERIFY(office.destroyEmployersPart());
        QVERIFY(office.world.addDossier(*office.hr, office.tenant, words("1")) != office.dossier);
    }

    void cachesAreToldWithBothSignatures()
    {
        DestructionOffice office;
        const auto cursor = office.world.pull(*office.hr, office.tenant).nextCursor;
        QVERIFY(office.destroyEmployersPart());
        const auto page = office.world.pull(*office.hr, office.tenant, cursor,
                                            office.world.pull(*office.hr, office.tenant).scopeVersion);
        QCOMPARE(page.destroyed.size(), 1);
        const auto order = DestructionOrder::decode(page.destroyed.first().order);
        const auto confirmation = DestructionConfirmation::decode(page.destroyed.first().confirmation);
        QVERIFY(order && confirmation && confirmation->isFor(*order));
        QVERIFY(order->verify(office.hr->keys.identity().publicKey()));
        QVERIFY(confirmation->verify(office.privacy->keys.identity().publicKey()));
    }

    void hrIsNotToldThatThereWasAMedicalPart()
    {
        DestructionOffice office;
        office.addMedical();
        const auto before = office.world.pull(*office.hr, office.tenant);
        QVERIFY(office.destroyMedicalPart());
        QVERIFY(
            office.world.pull(*office.hr, office.tenant, before.nextCursor, before.scopeVersion).destroyed.isEmpty());
        QCOMPARE(office.world.pull(*office.doctor, office.tenant).destroyed.size(), 1);
    }

    void ofManyEachIsToldToWhomItConcerns()
    {
        DestructionOffice office;
        const auto start = office.world.pull(*office.hr, office.tenant);
        const int many = int(protocol::limits::destroyedParts) + 5;
        QVERIFY(office.noteDestroyed(many, retention::Part::Medical));
        QVERIFY(office.destroyEmployersPart());
        const auto hrs = office.world.pull(*office.hr, office.tenant, start.nextCursor, start.scopeVersion);
        QCOMPARE(hrs.destroyed.size(), 1);
        QVERIFY(!hrs.more);
        const auto scope = office.world.pull(*office.doctor, office.tenant).scopeVersion;
        const auto first = office.world.pull(*office.doctor, office.tenant, start.nextCursor, scope);
        QCOMPARE(first.destroyed.size(), protocol::limits::destroyedParts);
        QVERIFY(first.more);
        const auto second = office.world.pull(*office.doctor, office.tenant, first.nextCursor, scope);
        QCOMPARE(second.destroyed.size(), many + 1 - protocol::limits::destroyedParts);
        QVERIFY(!second.more);
    }

    void anEditFromBeforeIsRefusedByItsName()
    {
        DestructionOffice office;
        office.addMedical();
        auto op = office.world.operation(*office.hr, office.tenant, office.dossier, Category::Absence,
                                         {SyncFixture::field(words("work_handover"), words("Late"), 1)});
        const auto medical = office.medicalOperation();
        QVERIFY(office.destroyEmployersPart() && office.destroyMedicalPart());
        QCOMPARE(office.world.push(*office.hr, op).reason, words(reason::dossierDestroyed));
        QCOMPARE(office.world.push(*office.doctor, medical).reason, words(reason::dossierDestroyed));
    }

    void soIsOneFromLongAgo()
    {
        DestructionOffice office;
        const auto op = office.world.operation(*office.hr, office.tenant, office.dossier, Category::Absence,
                                               {SyncFixture::field(words("work_handover"), words("Late"), 1)});
        QVERIFY(office.destroyEmployersPart());
        office.world.clock.now += RetentionApi::toldFor + 1000;
        QVERIFY(office.api.sweep());
        QCOMPARE(office.world.push(*office.hr, op).reason, words(reason::dossierDestroyed));
    }

    void afterItsMedicalPartWentADossierTakesNewMedicalContent()
    {
        DestructionOffice office;
        office.addMedical();
        QVERIFY(office.destroyMedicalPart());
        office.contentKey = {};
        office.addMedical();
        QVERIFY(office.operations(Category::Medical) > 0);
    }

    void theCertificateNamesPeopleRuleAndCountsAndNobodyElse()
    {
        DestructionOffice office;
        QVERIFY(office.destroyEmployersPart());
        const auto report = office.report(*office.hr);
        const QJsonObject json = QJsonDocument::fromJson(report.certificate).object();
        QCOMPARE(json[QLatin1String("rule")].toString(), words("term-over"));
        QCOMPARE(json[QLatin1String("proposed")].toObject()[QLatin1String("name")].toString(), words("hr"));
        QCOMPARE(json[QLatin1String("confirmed")].toObject()[QLatin1String("name")].toString(), words("privacy"));
        QVERIFY(json[QLatin1String("operations")].toInt() >= 3);
        QVERIFY(!report.certificate.contains(office.dossier.toString().toLatin1()));
        QVERIFY(!report.certificate.contains("Kanarie"));
    }

    void toldForFourHundredDaysThenOldCursorsBeginAgain()
    {
        DestructionOffice office;
        const auto before = office.world.pull(*office.hr, office.tenant);
        QVERIFY(office.destroyEmployersPart());
        office.world.clock.now += RetentionApi::toldFor - 1000;
        QVERIFY(office.api.sweep());
        QCOMPARE(office.world.pull(*office.hr, office.tenant, before.nextCursor, before.scopeVersion).destroyed.size(),
                 1);
        office.world.clock.now += 2000;
        QVERIFY(office.api.sweep());
        const auto old = office.world.pull(*office.hr, office.tenant, before.nextCursor, before.scopeVersion);
        QVERIFY(old.scopeChanged && old.operations.isEmpty());
        const auto fresh = office.world.pull(*office.hr, office.tenant);
        QVERIFY(!fresh.scopeChanged && fresh.destroyed.isEmpty() && fresh.horizon > before.nextCursor);
        QVERIFY(!office.report(*office.hr).certificate.isEmpty());
    }

    void aFirstPullOnItsWayBelowTheHorizonGoesOn()
    {
        DestructionOffice office;
        office.world.addDossier(*office.hr, office.tenant, words("2"));
        QVERIFY(office.destroyEmployersPart());
        office.world.clock.now += RetentionApi::toldFor + 1000;
        QVERIFY(office.api.sweep());
        const auto first = office.world.pull(*office.hr, office.tenant);
        protocol::PullRequest next;
        next.tenant = office.tenant;
        next.cursor = 1;
        next.scopeVersion = first.scopeVersion;
        QVERIFY(office.world.pullApi->page(next, office.hr->caller)->scopeChanged);
        next.horizon = first.horizon;
        QVERIFY(!office.world.pullApi->page(next, office.hr->caller)->scopeChanged);
    }

    void aDocumentGoesWithItsFile()
    {
        DestructionOffice office;
        BlobFixture blobs(office.world);
        const auto made = BlobFixture::document(office.tenant, office.dossier, "Kanarie");
        QVERIFY(blobs.send(*office.hr, office.tenant, office.dossier, Category::Process, made));
        QCOMPARE(server::BlobFiles(blobs.folder()).all().size(), 1);
        QVERIFY(office.destroyEmployersPart());
        QVERIFY(server::BlobFiles(blobs.folder()).all().isEmpty());
        QCOMPARE(office.world.count("blob"), 0);
    }
};

QTEST_GUILESS_MAIN(DestructionLeavingsTest)
#include "DestructionLeavingsTest.moc"
