// SPDX-License-Identifier: GPL-3.0-or-later
// Who may destroy what, when, and what is left of it at the server.
#include "core/crypto/DestructionConfirmation.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/WipeMessages.h"
#include "core/retention/RetentionTerm.h"
#include "server/ServerKeys.h"
#include "server/api/RetentionApi.h"
#include "tests/server/BlobFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using domain::Category;
using domain::Role;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushStatus;
using retention::Part;
using server::HttpRequest;
using server::HttpResponse;
using server::RetentionApi;
namespace reason = protocol::reason;

namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

/// An employer, its people, and the dossier of somebody who left four years ago.
struct Office {
    SyncFixture world;
    TenantId tenant = world.addEmployer(name("vermeer"));
    std::unique_ptr<Person> hr = world.addPerson(name("hr"), Role::Hr, {tenant});
    std::unique_ptr<Person> doctor = world.addPerson(name("doctor"), Role::Doctor, {tenant});
    std::unique_ptr<Person> privacy = world.addPerson(name("privacy"), Role::PrivacyOfficer, {tenant});
    DossierId dossier = world.addDossier(*hr, tenant, name("1"));
    server::ServerKeys keys{.databaseKey = {},
                            .fakeSaltKey = {},
                            .signingKey = crypto::SigningKeyPair::generate(),
                            .practice = world.practice,
                            .systemUser = {},
                            .systemDevice = {},
                            .tlsPublicKeyInfo = {},
                            .tlsKeyDigest = {}};
    RetentionApi api{server::ServerContext{keys, *world.store, world.clock}, world.replay,
                     server::BlobFiles(world.folder.filePath(name("blobs")))};
    crypto::SecretBytes groupKey;
    KeyId contentKey;

    Office()
    {
        set(*hr, Category::Administrative, "employment_end", "2022-01-31");
        set(*hr, Category::Absence, "work_handover", "Kanarie");
    }
    void set(const Person& who, Category category, const char* field, const char* value, quint64 base = 0)
    {
        const auto result = world.push(
            who, world.operation(who, tenant, dossier, category, {SyncFixture::field(name(field), name(value), base)}));
        QCOMPARE(result.status, PushStatus::Applied);
    }
    void addMedical()
    {
        if (groupKey.isEmpty()) {
            groupKey = world.startGroup(*doctor, tenant, {});
        }
        contentKey = world.addContentKey(*doctor, tenant, dossier, groupKey);
        QCOMPARE(world.push(*doctor, medicalOperation()).status, PushStatus::Applied);
    }
    protocol::Operation medicalOperation()
    {
        return world.operation(*doctor, tenant, dossier, Category::Medical,
                               {SyncFixture::sealedItem(contentKey, crypto::randomBytes(16), "Kanarie")});
    }

    HttpResponse ask(HttpResponse (RetentionApi::*what)(const HttpRequest&, const server::Caller&), const Person& who,
                     const QByteArray& body)
    {
        HttpRequest request;
        request.body = body;
        return (api.*what)(request, who.caller);
    }
    DestructionOrder order(const Person& who, Part part, DestructionOrder::Basis basis = DestructionOrder::Basis::Term)
    {
        DestructionOrder order;
        order.practice = world.practice;
        order.id = crypto::randomId<RecordId>();
        order.tenant = tenant;
        order.dossier = dossier;
        order.part = quint8(part);
        order.basis = basis;
        order.proposer = who.caller.user;
        order.time = world.clock.now;
        order.sign(who.keys.identity());
        return order;
    }
    HttpResponse propose(const Person& who, const DestructionOrder& order)
    {
        return ask(&RetentionApi::propose, who, protocol::SignedRecord{order.encode()}.encode());
    }
    HttpResponse confirm(const Person& who, const DestructionOrder& order)
    {
        DestructionConfirmation confirmation;
        confirmation.order = order.id;
        confirmation.orderDigest = order.digest();
        confirmation.confirmer = who.caller.user;
        confirmation.time = world.clock.now;
        confirmation.sign(who.keys.identity());
        return ask(&RetentionApi::confirm, who, protocol::SignedRecord{confirmation.encode()}.encode());
    }
    bool destroy(const Person& first, const Person& second, const DestructionOrder& order)
    {
        return propose(first, order).status == 200 && confirm(second, order).status == 200;
    }
    bool destroyEmployersPart() { return destroy(*hr, *privacy, order(*hr, Part::Employer)); }
    bool destroyMedicalPart()
    {
        return destroy(*doctor, *privacy, order(*doctor, Part::Medical, DestructionOrder::Basis::Request));
    }
    protocol::DestructionReport report(const Person& who)
    {
        const auto reports = protocol::DestructionReports::decode(ask(&RetentionApi::list, who, {}).body);
        return reports && !reports->reports.isEmpty() ? reports->reports.first() : protocol::DestructionReport();
    }
    HttpResponse hold(const Person& who, bool holds)
    {
        return ask(&RetentionApi::hold, who, protocol::HoldRequest{tenant, dossier, holds, name("A dispute")}.encode());
    }
    qint64 operations(Category category)
    {
        const auto count = world.store->read<qint64>([&](server::StoreDatabase& database) {
            return database.number("SELECT count(*) FROM operation WHERE category = ?1", quint8(category));
        });
        return count.value_or(-1);
    }
};

void compareRefusal(const HttpResponse& response, const char* key)
{
    QVERIFY(response.status != 200);
    const auto message = protocol::ErrorMessage::decode(response.body);
    QVERIFY(message);
    QCOMPARE(message->reason, name(key));
}

} // namespace

class DestructionApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hrAndThePrivacyOfficerDestroyTheEmployersPart()
    {
        Office office;
        QVERIFY(office.destroyEmployersPart());
        QCOMPARE(office.world.count("dossier"), 0);
        QCOMPARE(office.world.count("operation"), 0);
        QCOMPARE(office.world.count("record"), 0);
        QCOMPARE(office.world.count("chain"), 0);
    }

    void onePersonAloneDestroysNothing()
    {
        Office office;
        const auto order = office.order(*office.hr, Part::Employer);
        QCOMPARE(office.propose(*office.hr, order).status, 200);
        compareRefusal(office.confirm(*office.hr, order), reason::forbidden);
        QVERIFY(office.operations(Category::Absence) > 0);
    }

    void proposingIsForTheRoleOfThePart_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("part");
        for (const Role role : domain::loginRoles) {
            for (const Part part : retention::allParts) {
                if (role == (part == Part::Medical ? Role::Doctor : Role::Hr)) {
                    continue;
                }
                QTest::addRow("%s %s", domain::roleName(role).latin1(), retention::partName(part).latin1())
                    << int(role) << int(part);
            }
        }
    }

    void proposingIsForTheRoleOfThePart()
    {
        QFETCH(const int, role);
        QFETCH(const int, part);
        Office office;
        office.addMedical();
        const auto person = office.world.addPerson(name("somebody"), Role(role), {office.tenant});
        compareRefusal(office.propose(*person, office.order(*person, Part(part), DestructionOrder::Basis::Request)),
                       reason::forbidden);
    }

    void confirmingIsForThePrivacyOfficerOrForAnotherLead_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : domain::loginRoles) {
            if (role != Role::PrivacyOfficer) {
                QTest::newRow(domain::roleName(role).latin1()) << int(role);
            }
        }
    }

    void confirmingIsForThePrivacyOfficerOrForAnotherLead()
    {
        QFETCH(const int, role);
        Office office;
        office.addMedical();
        const auto person = office.world.addPerson(name("somebody"), Role(role), {office.tenant});
        const auto order = office.order(*office.doctor, Part::Medical, DestructionOrder::Basis::Request);
        QCOMPARE(office.propose(*office.doctor, order).status, 200);
        compareRefusal(office.confirm(*person, order), reason::forbidden);
        QVERIFY(office.operations(Category::Medical) > 0);
    }

    void aTermThatRunsRefuses()
    {
        Office office;
        office.set(*office.hr, Category::Administrative, "employment_end", "2025-12-31", 1);
        compareRefusal(office.propose(*office.hr, office.order(*office.hr, Part::Employer)), reason::mustBeKept);
    }

    void aRequestDoesNotShortenTheEmployersTerm()
    {
        Office office;
        office.set(*office.hr, Category::Administrative, "employment_end", "2025-12-31", 1);
        const auto order = office.order(*office.hr, Part::Employer, DestructionOrder::Basis::Request);
        compareRefusal(office.propose(*office.hr, order), reason::mustBeKept);
    }

    void theMedicalTermRunsUnlessTheEmployeeAsks()
    {
        Office office;
        office.addMedical();
        compareRefusal(office.propose(*office.doctor, office.order(*office.doctor, Part::Medical)), reason::mustBeKept);
        QVERIFY(office.destroyMedicalPart());
        QCOMPARE(office.operations(Category::Medical), 0);
        QVERIFY(office.operations(Category::Absence) > 0);
    }

    void aHoldRefusesBothSteps()
    {
        Office office;
        const auto order = office.order(*office.hr, Part::Employer);
        QCOMPARE(office.propose(*office.hr, order).status, 200);
        QCOMPARE(office.hold(*office.privacy, true).status, 200);
        compareRefusal(office.confirm(*office.privacy, order), reason::legalHold);
        QCOMPARE(office.hold(*office.privacy, false).status, 200);
        QCOMPARE(office.confirm(*office.privacy, order).status, 200);
    }

    void onlyThePrivacyOfficerHolds()
    {
        Office office;
        compareRefusal(office.hold(*office.hr, true), reason::forbidden);
    }

    void aHoldIsSeenWithItsReason()
    {
        Office office;
        QCOMPARE(office.hold(*office.privacy, true).status, 200);
        const auto seen = protocol::RetentionOverview::decode(office.ask(&RetentionApi::overview, *office.hr, {}).body);
        QVERIFY(seen && seen->holds.size() == 1);
        QCOMPARE(seen->holds.first().reason, name("A dispute"));
        QCOMPARE(seen->holds.first().by, name("privacy"));
    }

    void thePrivacyOfficerSeesCounts()
    {
        Office office;
        const auto seen =
            protocol::RetentionOverview::decode(office.ask(&RetentionApi::overview, *office.privacy, {}).body);
        QVERIFY(seen && seen->counts.size() == 2);
        QCOMPARE(seen->counts.first().due, 1U);
        QVERIFY(protocol::RetentionOverview::decode(office.ask(&RetentionApi::overview, *office.hr, {}).body)
                    ->counts.isEmpty());
    }

    void aForgedSignatureIsRefused()
    {
        Office office;
        auto order = office.order(*office.hr, Part::Employer);
        order.sign(office.privacy->keys.identity());
        compareRefusal(office.propose(*office.hr, order), reason::badSignature);
    }

    void whatIsConfirmedTwiceIsDestroyedOnce()
    {
        Office office;
        const auto order = office.order(*office.hr, Part::Employer);
        QVERIFY(office.destroy(*office.hr, *office.privacy, order));
        compareRefusal(office.confirm(*office.privacy, order), reason::proposedAlready);
    }

    void aRefusedProposalDestroysNothing()
    {
        Office office;
        const auto order = office.order(*office.hr, Part::Employer);
        QCOMPARE(office.propose(*office.hr, order).status, 200);
        QCOMPARE(
            office.ask(&RetentionApi::refuse, *office.privacy, protocol::DestructionRequest{order.id}.encode()).status,
            200);
        compareRefusal(office.confirm(*office.privacy, order), reason::proposedAlready);
        QVERIFY(office.operations(Category::Absence) > 0);
    }

    void withMedicalContentLeftTheDossierIsTheDoctorsAlone()
    {
        Office office;
        office.addMedical();
        QVERIFY(office.destroyEmployersPart());
        QCOMPARE(office.operations(Category::Absence), 0);
        QVERIFY(office.operations(Category::Administrative) > 0);
        QVERIFY(office.world.pullAll(*office.hr, office.tenant).isEmpty());
        QVERIFY(!office.world.pullAll(*office.doctor, office.tenant).isEmpty());
    }

    void theLastPartTakesEverythingWithIt()
    {
        Office office;
        office.addMedical();
        QVERIFY(office.destroyEmployersPart());
        QVERIFY(office.destroyMedicalPart());
        QCOMPARE(office.world.count("dossier"), 0);
        QCOMPARE(office.world.count("operation"), 0);
    }

    void thePersonnelNumberIsFreeForWhoComesBack()
    {
        Office office;
        office.addMedical();
        QVERIFY(office.destroyEmployersPart());
        QVERIFY(office.world.addDossier(*office.hr, office.tenant, name("1")) != office.dossier);
    }

    void cachesAreToldWithBothSignatures()
    {
        Office office;
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
        Office office;
        office.addMedical();
        const auto before = office.world.pull(*office.hr, office.tenant);
        QVERIFY(office.destroyMedicalPart());
        QVERIFY(
            office.world.pull(*office.hr, office.tenant, before.nextCursor, before.scopeVersion).destroyed.isEmpty());
        QCOMPARE(office.world.pull(*office.doctor, office.tenant).destroyed.size(), 1);
    }

    void anEditFromBeforeIsRefusedByItsName()
    {
        Office office;
        office.addMedical();
        auto op = office.world.operation(*office.hr, office.tenant, office.dossier, Category::Absence,
                                         {SyncFixture::field(name("work_handover"), name("Late"), 1)});
        const auto medical = office.medicalOperation();
        QVERIFY(office.destroyEmployersPart() && office.destroyMedicalPart());
        QCOMPARE(office.world.push(*office.hr, op).reason, name(reason::dossierDestroyed));
        QCOMPARE(office.world.push(*office.doctor, medical).reason, name(reason::dossierDestroyed));
    }

    void afterItsMedicalPartWentADossierTakesNewMedicalContent()
    {
        Office office;
        office.addMedical();
        QVERIFY(office.destroyMedicalPart());
        office.contentKey = {};
        office.addMedical();
        QVERIFY(office.operations(Category::Medical) > 0);
    }

    void theCertificateNamesPeopleRuleAndCountsAndNobodyElse()
    {
        Office office;
        QVERIFY(office.destroyEmployersPart());
        const auto report = office.report(*office.hr);
        const QJsonObject json = QJsonDocument::fromJson(report.certificate).object();
        QCOMPARE(json[QLatin1String("rule")].toString(), name("term-over"));
        QCOMPARE(json[QLatin1String("proposed")].toObject()[QLatin1String("name")].toString(), name("hr"));
        QCOMPARE(json[QLatin1String("confirmed")].toObject()[QLatin1String("name")].toString(), name("privacy"));
        QVERIFY(json[QLatin1String("operations")].toInt() >= 3);
        QVERIFY(!report.certificate.contains(office.dossier.toString().toLatin1()));
        QVERIFY(!report.certificate.contains("Kanarie"));
    }

    void toldForFourHundredDaysThenOldCursorsBeginAgain()
    {
        Office office;
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
        Office office;
        office.world.addDossier(*office.hr, office.tenant, name("2"));
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
        Office office;
        BlobFixture blobs(office.world);
        const auto made = BlobFixture::document(office.tenant, office.dossier, "Kanarie");
        QVERIFY(blobs.send(*office.hr, office.tenant, office.dossier, Category::Process, made));
        QCOMPARE(server::BlobFiles(blobs.folder()).all().size(), 1);
        QVERIFY(office.destroyEmployersPart());
        QVERIFY(server::BlobFiles(blobs.folder()).all().isEmpty());
        QCOMPARE(office.world.count("blob"), 0);
    }
};

QTEST_GUILESS_MAIN(DestructionApiTest)
#include "DestructionApiTest.moc"
